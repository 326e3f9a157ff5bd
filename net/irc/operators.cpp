#include <cctype>

#include <fmt/format.h>

#include "actors/mask.hpp"
#include "net/codec/text.hpp"
#include "net/irc/commands.hpp"

namespace hubbub::irc {

void refuse_non_operator(irc_session& s) {
  s.reply(numeric::ERR_NOPRIVILEGES,
          {"Permission denied: only operators of the server may do that"});
}

bool is_operator(irc_session& s) {
  return s.people().who()->is(user_mode::server_op);
}

void show_host(irc_session& s, const std::string& host) {
  auto me = *s.people().who();
  if (host == me.host)
    return;
  auto before = mask_of(me);
  me.host = host;
  s.people().change(event_kind::new_host, me);
  if (s.has(cap::chghost))
    s.line(before, "CHGHOST").param(me.username).param(me.host).end();
}

namespace {

/// So many wrong passwords for OPER end a connection.
constexpr size_t max_wrong_passwords = 3;

void become_operator(irc_session& s, const std::string& name) {
  s.host().note(log_level::info, "oper", {{"name", name}});
  if (auto& host = s.config().oper_host; !host.empty())
    show_host(s, host);
  auto& me = *s.people().who();
  if (!is_operator(s))
    change_user_modes(s, static_cast<user_modes>(me.modes | user_mode::server_op));
  s.reply(numeric::RPL_YOUREOPER, {"You are now an operator of this server"});
}

void refuse_operator(irc_session& s, const std::string& name) {
  s.host().note(log_level::warning, "oper_failed",
                {{"name", name}, {"address", s.host().peer()}});
  s.reply(numeric::ERR_PASSWDMISMATCH,
          {"There is no operator of that name and password"});
  if (s.count_wrong_password() < max_wrong_passwords)
    return;
  constexpr auto reason = "Too many wrong passwords";
  s.farewell(reason);
  s.host().close({end_reason::wrong_passwords, reason});
}

} // namespace

// RFC 2812 3.1.4
void oper(irc_session& s, const irc_message& msg) {
  auto& config = s.config();
  auto name = shown(msg.param(0));
  if (config.oper_name.empty()) {
    s.host().note(log_level::warning, "oper_failed",
                  {{"name", name}, {"address", s.host().peer()}});
    s.reply(numeric::ERR_NOOPERHOST, {"This server has no operator"});
    return;
  }
  // A wrong name takes as long, so that nobody learns the right one.
  auto is_known = msg.param(0) == config.oper_name;
  s.people().verify(
    {s.host().peer(), config.oper_password, std::string{msg.param(1)}, !is_known},
    [&s, name](caf::expected<bool> right) {
      if (!right)
        s.reply(numeric::RPL_TRYAGAIN,
                {"OPER", explain_unchecked(right.error(), s.config())});
      else if (*right)
        become_operator(s, name);
      else
        refuse_operator(s, name);
    });
}

// RFC 2812 3.7.1
void kill(irc_session& s, const irc_message& msg) {
  std::string nick{msg.param(0)};
  auto reason = msg.param(1).empty() ? "no reason given" : clean(msg.param(1));
  s.people().ask_directory<void>(
    [&s, nick, reason](caf::expected<void> answer) {
      if (answer) {
        s.host().note(log_level::info, "kill",
                      {{"victim", shown(nick)}, {"reason", reason}});
        return;
      }
      if (code_of(answer.error()) == errc::not_operator)
        refuse_non_operator(s);
      else
        s.reply(numeric::ERR_NOSUCHNICK, {shown(nick), "No such nick"});
    },
    kill_atom::value, nick, reason);
}

// RFC 2812 4.2
void rehash(irc_session& s, const irc_message&) {
  if (!is_operator(s)) {
    refuse_non_operator(s);
    return;
  }
  s.reply(numeric::RPL_REHASHING, {"caf-application.conf", "Rehashing"});
  s.people().rehash([&s](caf::expected<rehash_result> answer) {
    if (answer)
      s.host().note(answer->error.empty() ? log_level::info : log_level::warning,
                    "rehash", {{"error", answer->error}});
    auto text = answer ? describe(*answer) : "the configuration was not read: try again";
    text.front() = static_cast<char>(std::toupper(text.front()));
    s.line(s.config().server_name, "NOTICE").param(s.client_name()).trailing(text);
  });
}

// RFC 2812 4.7
void wallops(irc_session& s, const irc_message& msg) {
  s.people().ask_directory<void>(
    [&s](caf::expected<void> answer) {
      if (!answer)
        refuse_non_operator(s);
    },
    wallops_atom::value, clean(msg.param(0)));
}

} // namespace hubbub::irc
