// What was said while one was not there.
#include <charconv>
#include <utility>

#include "apps/client/conversation.hpp"
#include "apps/client/sts.hpp"
#include "net/codec/irc_message.hpp"
#include "net/codec/text.hpp"

namespace hubbub::client {

namespace {

// What /history shows if nobody says how much.
constexpr size_t usual_history = 50;

} // namespace

// Whether the server wants to be spoken to over TLS, which ends this conversation:
// another one begins there (IRCv3 sts). What it says over TLS is how long that holds.
bool conversation::goes_by_tls(const server_message& m) {
  auto policy = parse_sts(past_.sts());
  if (m.param(1) != "LS" || past_.sts().empty())
    return false;
  if (options_.secure) {
    tls_duration_ = policy.duration.value_or(-1);
    return false;
  }
  if (policy.port == 0)
    return false;
  finish(ending::well, {});
  outcome_.end->tls_port = policy.port;
  outcome_.end->name = name_;
  return true;
}

void conversation::on_cap(const server_message& m) {
  auto answer = past_.negotiate(m);
  if (goes_by_tls(m))
    return;
  (returning_ ? outcome_.hurry : outcome_.wire) += answer;
}

void conversation::on_batch(const server_message& m) {
  if (auto found = past_.batch(m))
    show_past(*found);
}

void conversation::on_fail(const server_message& m) {
  // Of what nobody has asked for by hand, nobody has to know that it is not there.
  if (m.param(0) != "CHATHISTORY" && !m.params.empty())
    complain(m.params.back());
}

// It was heard by others when it was said: nothing rings for it, and only what one has
// missed counts as unread.
void conversation::show_past(const past_talk& past) {
  auto where = rooms_.find(past.room);
  if (where == nullptr)
    return;
  std::vector<screen_line> lines;
  for (auto& m : past.messages) {
    if (ignored_.covers(m.source) || (is_ctcp(m.param(1)) && !action_in_ctcp(m.param(1))))
      continue;
    auto lead = options_.past_stamp ? options_.past_stamp(m.time) : std::string{};
    auto line = said(m, std::move(lead), false);
    line.alert = false;
    line.time = m.time;
    lines.push_back(std::move(line));
  }
  if (lines.empty()) {
    if (past.wanted)
      answer("There is nothing of the kind in " + past.room);
    return;
  }
  auto since = options_.past_stamp && past.missed
                 ? " since " + std::string{trimmed(options_.past_stamp(lines[0].time))}
                 : std::string{};
  tell_in(where, past.missed   ? "** New" + since + ": **"
                 : past.wanted ? "** In " + past.room + ": **"
                               : "** Said before you came: **");
  for (auto& line : lines)
    print_in(where, std::move(line), past.missed);
  tell_in(where, past.missed ? "** You are up to date **" : "** That was before **");
}

void conversation::history(std::string_view count) {
  auto where = this_room();
  if (where == nullptr)
    return;
  auto lines = usual_history;
  auto end = count.data() + count.size();
  auto [stop, failed] = std::from_chars(count.data(), end, lines);
  if (!count.empty() && (failed != std::errc{} || stop != end || lines == 0))
    complain("/history takes a number of lines");
  else if (!past_.offered())
    complain("This server keeps nothing of what was said, or --history-lines is 0");
  else
    outcome_.wire += past_.ask(where->name, lines);
}

void conversation::search(std::string_view words) {
  auto where = this_room();
  if (where == nullptr)
    return;
  if (past_.can_search())
    outcome_.wire += past_.search(where->name, words);
  else
    complain("This server cannot search in what was said, or --history-lines is 0");
}

} // namespace hubbub::client
