#include <algorithm>
#include <deque>
#include <memory>
#include <string>
#include <vector>

#include <fmt/format.h>

#include "net/irc/commands.hpp"
#include "net/irc/limits.hpp"

namespace hubbub::irc {

namespace {

using strings = std::vector<std::string>;

void send_accepted(irc_session& s) {
  s.people().ask_directory<strings>(
    [&s](caf::expected<strings> answer) {
      auto all = std::make_shared<strings>(answer ? std::move(*answer) : strings{});
      s.people().in_pieces(
        all->size(),
        [&s, all](size_t i) {
          s.line(s.config().server_name, numeric::RPL_ACCEPTLIST)
            .param(s.client_name())
            .param((*all)[i])
            .end();
        },
        [&s] { s.reply(numeric::RPL_ENDOFACCEPT, {"End of /ACCEPT list"}); });
    },
    accept_atom::value);
}

void explain_accept(irc_session& s, const std::string& nick, const caf::error& why) {
  switch (code_of(why)) {
    case errc::list_full:
      s.reply(numeric::ERR_ACCEPTFULL,
              {fmt::format("Accept list is full: {} are allowed. {} is not on it; "
                           "ACCEPT -nick takes somebody off",
                           s.config().accepted, shown(nick))});
      break;
    case errc::already_known:
      s.reply(numeric::ERR_ACCEPTEXIST, {shown(nick), "is already on your accept list"});
      break;
    case errc::not_known:
      s.reply(numeric::ERR_ACCEPTNOT, {shown(nick), "is not on your accept list"});
      break;
    default:
      s.reply(numeric::ERR_NOSUCHNICK, {shown(nick), "No such nick"});
  }
}

/// Adds people to the list or takes them off it, one after the other.
void accept_next(irc_session& s, std::deque<std::string> changes) {
  if (changes.empty())
    return;
  auto nick = std::move(changes.front());
  changes.pop_front();
  auto next = [&s, rest = std::move(changes)] {
    s.people().go_on_when_writable([&s, rest] { accept_next(s, rest); });
  };
  if (nick == "*") {
    send_accepted(s);
    return; // it is the last one
  }
  auto add = nick.front() != '-';
  if (!add)
    nick.erase(0, 1);
  s.people().ask_directory<void>(
    [&s, nick, next](caf::expected<void> answer) {
      if (!answer)
        explain_accept(s, nick, answer.error());
      next();
    },
    accept_atom::value, nick, add, static_cast<uint32_t>(s.config().accepted));
}

} // namespace

void accept(irc_session& s, const irc_message& msg) {
  auto all = distinct_targets(s, msg.param(0), max_room_targets);
  // The list is shown after all changes.
  auto star = std::find(all.begin(), all.end(), "*");
  if (star != all.end())
    std::rotate(star, star + 1, all.end());
  accept_next(s, {all.begin(), all.end()});
}

} // namespace hubbub::irc
