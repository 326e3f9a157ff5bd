#include <fmt/format.h>

#include "actors/mask.hpp"
#include "net/accounts.hpp"
#include "net/codec/text.hpp"
#include "net/irc/commands.hpp"
#include "net/services.hpp"

namespace hubbub::irc {

namespace {

/// The code by which programs know why an account was not made.
std::string_view code_in_words(const caf::error& why, bool is_short) {
  switch (code_of(why)) {
    case errc::account_exists:
    case errc::nick_in_use:
      return "ACCOUNT_EXISTS";
    case errc::bad_nick:
    case errc::reserved_nick:
      return "BAD_ACCOUNT_NAME";
    case errc::bad_password:
      return is_short ? "WEAK_PASSWORD" : "UNACCEPTABLE_PASSWORD";
    case errc::insecure:
    case errc::no_accounts:
      return "DISALLOWED";
    default:
      return "TEMPORARILY_UNAVAILABLE";
  }
}

/// The nick, or the one that it wants to have.
std::string wanted_nick(irc_session& s) {
  auto& registering = s.registering();
  return registering != nullptr ? registering->nick : s.people().who()->nick;
}

} // namespace

bool registers_early(const settings& config) {
  return config.register_before_connect && config.password.empty();
}

// IRCv3 draft/account-registration. There is no mail: a password is all that is needed.
void register_(irc_session& s, const irc_message& msg) {
  std::string name{msg.param(0) == "*" ? wanted_nick(s) : std::string{msg.param(0)}};
  std::string password{msg.param(2)};
  auto& me = *s.people().who();
  if (name.empty()) {
    s.fail("REGISTER", "NEED_NICK", {"*"}, "Give your NICK first, or an account's name");
    return;
  }
  if (me.owner != 0) {
    s.fail("REGISTER", "ALREADY_AUTHENTICATED", {shown(name)},
           fmt::format("You are logged in to {} already", me.account));
    return;
  }
  if (!s.people().arrived() && !registers_early(s.config())) {
    s.fail("REGISTER", "COMPLETE_CONNECTION_REQUIRED", {shown(name)},
           "Finish connecting first");
    return;
  }
  auto is_short = password.size() < s.config().min_password;
  register_account(s.host(), name, std::move(password),
                   [&s, name, is_short](caf::expected<std::string> made) {
                     if (!made) {
                       s.fail("REGISTER", code_in_words(made.error(), is_short),
                              {shown(name)}, explain_account(made.error(), s.config()));
                       return;
                     }
                     s.line(s.config().server_name, "REGISTER")
                       .param("SUCCESS")
                       .param(*made)
                       .trailing("Account created");
                     show_login(s, *made);
                   });
}

void verify(irc_session& s, const irc_message& msg) {
  s.fail("VERIFY", "INVALID_CODE", {shown(msg.param(0))},
         "There are no codes here: accounts need no verification");
}

void send_to_service(irc_session& s, std::string_view service, std::string_view text) {
  auto source = fmt::format("{0}!{0}@{1}", service_name(service), s.config().server_name);
  auto say = [&s, source](std::string_view answer) {
    s.line(source, "NOTICE").param(s.client_name()).trailing(answer);
  };
  auto take_name = [&s](const std::string& wanted) {
    irc_message msg;
    msg.params[0] = wanted;
    msg.num_params = 1;
    nick(s, msg);
  };
  auto show_account = [&s] {
    auto& me = *s.people().who();
    if (me.owner != 0)
      show_login(s, me.account);
    else
      s.reply(numeric::RPL_LOGGEDOUT, {mask_of(me), "You are logged in no longer"});
  };
  ask_service(service, {s.host(), say, take_name, show_account}, clean(text));
}

namespace {

void ask_with_command(irc_session& s, std::string_view service, const irc_message& msg) {
  std::string text;
  for (size_t i = 0; i < msg.num_params; ++i)
    text += (i == 0 ? "" : " ") + std::string{msg.param(i)};
  send_to_service(s, service, text);
}

} // namespace

void nickserv_(irc_session& s, const irc_message& msg) {
  ask_with_command(s, nickserv, msg);
}

void chanserv_(irc_session& s, const irc_message& msg) {
  ask_with_command(s, chanserv, msg);
}

} // namespace hubbub::irc
