#include <cctype>
#include <optional>

#include <fmt/format.h>

#include "actors/mask.hpp"
#include "actors/names.hpp"
#include "net/acts.hpp"
#include "net/codec/text.hpp"
#include "net/irc/commands.hpp"

namespace hubbub::irc {

void refuse_non_operator(irc_session& s) {
  s.reply(numeric::ERR_NOPRIVILEGES,
          {"Permission denied: only operators of the server may do that"});
}

bool may(irc_session& s, op_rights what) {
  return s.people().who()->may(what);
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

void become_operator(irc_session& s, const server_operator& as) {
  s.people().become_operator(as);
  note_act(s.host(), "oper", {{"name", as.name}});
  if (auto& host = s.config().oper_host; !host.empty())
    show_host(s, host);
  auto& me = *s.people().who();
  if (me.is(user_mode::server_op))
    s.people().change(event_kind::refreshed, me); // it may have other rights
  else
    change_user_modes(s, static_cast<user_modes>(me.modes | user_mode::server_op));
  s.reply(numeric::RPL_YOUREOPER, {"You are now an operator of this server"});
}

/// The one of that name, or nothing.
std::optional<server_operator> find_operator(const settings& config,
                                             std::string_view name) {
  if (!config.oper_name.empty() && name == config.oper_name)
    return server_operator{config.oper_name, config.oper_password, {}, {}};
  for (auto& x : config.operators)
    if (x.name == name)
      return x;
  return std::nullopt;
}

/// A password to compare with for somebody who is none; empty: nobody has one.
std::string decoy_password(const settings& config) {
  auto result = config.oper_password;
  for (auto& x : config.operators)
    if (result.empty())
      result = x.password;
  return result;
}

/// Whether somebody has shown what is asked of that operator besides the password.
bool has_proof(irc_session& s, const server_operator& as) {
  auto& me = *s.people().who();
  return (as.certificate.empty() || as.certificate == s.host().fingerprint())
         && (as.account.empty()
             || (me.owner != 0 && folded(as.account) == folded(me.account)));
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
  auto wanted = find_operator(config, msg.param(0));
  if (config.oper_name.empty() && config.operators.empty()) {
    s.host().note(log_level::warning, "oper_failed",
                  {{"name", name}, {"address", s.host().peer()}});
    s.reply(numeric::ERR_NOOPERHOST, {"This server has no operator"});
    return;
  }
  if (wanted && wanted->password.empty()) {
    if (has_proof(s, *wanted))
      become_operator(s, *wanted);
    else
      refuse_operator(s, name);
    return;
  }
  auto password = wanted ? wanted->password : decoy_password(config);
  if (msg.num_params < 2) {
    s.reply(numeric::ERR_NEEDMOREPARAMS, {"OPER", "Not enough parameters"});
    return;
  }
  if (password.empty()) {
    refuse_operator(s, name);
    return;
  }
  // A wrong name takes as long, so that nobody learns the right one; nor does anybody
  // learn that the password was right, and something else not.
  auto is_known = wanted && has_proof(s, *wanted);
  s.people().verify({s.host().peer(), password, std::string{msg.param(1)}, !is_known},
                    [&s, name, wanted, is_known](caf::expected<bool> right) {
                      if (!right)
                        s.reply(numeric::RPL_TRYAGAIN,
                                {"OPER", explain_unchecked(right.error(), s.config())});
                      else if (*right && is_known)
                        become_operator(s, *wanted);
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
        note_act(s.host(), "kill", {{"victim", shown(nick)}, {"reason", reason}});
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
  if (!may(s, op_right::rehash)) {
    refuse_non_operator(s);
    return;
  }
  s.reply(numeric::RPL_REHASHING, {"caf-application.conf", "Rehashing"});
  s.people().rehash([&s](caf::expected<rehash_result> answer) {
    if (answer)
      note_act(s.host(), "rehash", {{"error", answer->error}});
    auto text = answer ? describe(*answer) : "the configuration was not read: try again";
    text.front() = static_cast<char>(std::toupper(text.front()));
    s.line(s.config().server_name, "NOTICE").param(s.client_name()).trailing(text);
  });
}

// RFC 2812 4.7
void wallops(irc_session& s, const irc_message& msg) {
  s.people().ask_directory<void>(
    [&s](caf::expected<void> answer) {
      if (answer)
        note_act(s.host(), "wallops", {});
      else
        refuse_non_operator(s);
    },
    wallops_atom::value, clean(msg.param(0)));
}

} // namespace hubbub::irc
