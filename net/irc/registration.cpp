#include <algorithm>
#include <ctime>
#include <utility>

#include <fmt/chrono.h>
#include <fmt/format.h>

#include "actors/mask.hpp"
#include "actors/names.hpp"
#include "net/bans.hpp"
#include "net/codec/text.hpp"
#include "net/irc/commands.hpp"
#include "net/irc/software.hpp"

namespace hubbub::irc {

namespace {

/// Longest username shown, without the "~" that says that no ident server was
/// asked.
constexpr size_t max_username_length = 16;

/// A username as it may stand in a mask: anything else could look like another
/// part of it.
std::string masked_username(std::string_view given) {
  std::string result{"~"};
  given.remove_prefix(!given.empty() && given.front() == '~' ? 1 : 0);
  for (auto c : given.substr(0, max_username_length))
    result += is_username_char(c) && c != '~' ? c : '_';
  return result;
}

bool is_ascii(std::string_view text) {
  return std::all_of(text.begin(), text.end(),
                     [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

void welcome(irc_session& s) {
  auto& config = s.config();
  s.reply(numeric::RPL_WELCOME,
          {fmt::format("Welcome to the {} network, {}", config.network_name,
                       mask_of(*s.people().who()))});
  s.reply(numeric::RPL_YOURHOST,
          {fmt::format("Your host is {}, running {}", config.server_name, software)});
  s.reply(numeric::RPL_CREATED,
          {fmt::format("This server was started {:%Y-%m-%d %H:%M:%S} UTC",
                       fmt::gmtime(static_cast<std::time_t>(config.started_at)))});
  // User modes, room modes, and those of the latter that take a parameter.
  auto writer = s.line(config.server_name, numeric::RPL_MYINFO);
  writer.param(s.client_name()).param(config.server_name).param(software);
  writer.param(user_mode_letters()).param(mode_letters(false));
  writer.param(mode_letters(true)).end();
  send_isupport(s);
  show_own_metadata(s, [&s] {
    s.people().ask_directory<census>(
      [&s](caf::expected<census> answer) {
        if (answer)
          send_lusers(s, *answer);
        send_motd(s);
        auto& me = *s.people().who();
        if (auto given = me.modes & s.config().default_user_modes; given != 0)
          s.line(mask_of(me), "MODE")
            .param(me.nick)
            .param(letters_of(static_cast<user_modes>(given)))
            .end();
      },
      census_atom::value);
  });
}

void enter(irc_session& s) {
  auto known = *s.people().who();
  known.username = s.registering()->username;
  known.realname = s.registering()->realname;
  known.host = s.host().shown_host();
  known.address = s.host().peer();
  known.modes = s.config().default_user_modes;
  if (s.host().secure())
    known.modes |= user_mode::secure;
  if (auto why = s.people().find_ban(known)) {
    auto words = explain_ban(*why, s.config());
    s.reply(numeric::ERR_YOUREBANNEDCREEP, {words});
    s.farewell(words);
    s.host().close({end_reason::banned, std::move(words)});
    return;
  }
  s.registering().reset();
  if (std::exchange(s.authenticating(), nullptr) != nullptr)
    s.reply(numeric::ERR_SASLABORTED, {"SASL authentication aborted: you are in"});
  s.people().arrive(known);
  welcome(s);
}

void refuse_nick(irc_session& s, const std::string& nick, const caf::error& why) {
  if (code_of(why) == errc::too_often)
    s.reply(numeric::ERR_NICKTOOFAST, {nick, too_often(s, activity::rename, why)});
  else if (code_of(why) == errc::nick_in_use)
    s.reply(numeric::ERR_NICKNAMEINUSE, {nick, "Nickname is already in use"});
  else if (code_of(why) == errc::registered_nick)
    s.reply(numeric::ERR_NICKNAMEINUSE,
            {nick, "Nickname is registered: log in to its account first (SASL, or "
                   "/msg NickServ IDENTIFY), or use another one"});
  else if (code_of(why) == errc::reserved_nick
           && reason_in(why) != to_string(errc::reserved_nick))
    s.reply(
      numeric::ERR_ERRONEUSNICKNAME,
      {nick, fmt::format("Erroneous nickname: {}. Use another one", reason_in(why))});
  else if (code_of(why) == errc::reserved_nick)
    s.reply(numeric::ERR_ERRONEUSNICKNAME,
            {nick, "Erroneous nickname: that one is reserved, use another one"});
  else
    s.reply(numeric::ERR_ERRONEUSNICKNAME,
            {shown(nick), "Erroneous nickname: use 1 to 32 letters, digits and "
                          "[]\\`_^{|}-, not beginning with a digit or a hyphen"});
}

void claim_and_enter(irc_session& s) {
  auto named = *s.people().who();
  named.nick = s.registering()->nick;
  s.people().claim(named, [&s, nick = named.nick](const caf::error& why) {
    if (why) {
      s.registering()->nick.clear();
      refuse_nick(s, nick, why);
    } else {
      enter(s);
    }
  });
}

void refuse_password(irc_session& s, const caf::expected<bool>& answer) {
  parting how{end_reason::bad_password, "Bad password"};
  if (answer) {
    s.host().note(log_level::warning, "password_failed", {{"address", s.host().peer()}});
    s.reply(numeric::ERR_PASSWDMISMATCH, {"Password incorrect"});
  } else {
    s.reply(numeric::RPL_TRYAGAIN,
            {"PASS", explain_unchecked(answer.error(), s.config())});
    how = {end_reason::unchecked_password, "Password not checked"};
  }
  s.farewell(how.words);
  s.host().close(std::move(how));
}

void check_password(irc_session& s) {
  s.people().verify({s.host().peer(), s.config().password, s.registering()->password},
                    [&s](caf::expected<bool> answer) {
                      if (answer && *answer) {
                        s.registering()->may_enter = true;
                        claim_and_enter(s);
                      } else {
                        refuse_password(s, answer);
                      }
                    });
}

} // namespace

void pass(irc_session& s, const irc_message& msg) {
  if (s.registering() == nullptr)
    s.reply(numeric::ERR_ALREADYREGISTERED, {"You may not reregister"});
  else
    s.registering()->password = msg.param(0);
}

void nick(irc_session& s, const irc_message& msg) {
  std::string wanted{msg.param(0)};
  if (wanted.empty()) {
    s.reply(numeric::ERR_NONICKNAMEGIVEN, {"No nickname given"});
    return;
  }
  if (s.registering() != nullptr) {
    // The name is claimed when all else is known: whoever gives up before that, or
    // cannot get in, has not kept it from anybody.
    if (is_nick(wanted))
      s.registering()->nick = std::move(wanted);
    else
      refuse_nick(s, wanted, make_error(errc::bad_nick));
    try_register(s);
    return;
  }
  auto old = *s.people().who();
  if (wanted == old.nick)
    return;
  auto renamed = old;
  renamed.nick = wanted;
  s.people().rename(
    renamed, [&s, old, renamed](const caf::error& why, const std::string& room) {
      if (!room.empty()) {
        s.reply(numeric::ERR_BANNICKCHANGE,
                {renamed.nick, room,
                 "Cannot change nickname: you may not speak on that channel"});
      } else if (why) {
        refuse_nick(s, renamed.nick, why);
      } else {
        s.line(mask_of(old), "NICK").param(renamed.nick).end();
      }
    });
}

void user_(irc_session& s, const irc_message& msg) {
  auto& registering = s.registering();
  if (registering == nullptr) {
    s.reply(numeric::ERR_ALREADYREGISTERED, {"You may not reregister"});
    return;
  }
  auto realname = without_controls(msg.param(3));
  if (msg.param(0).empty() || realname.empty()) {
    s.reply(numeric::ERR_NEEDMOREPARAMS, {"USER", "Not enough parameters"});
    return;
  }
  if (!is_ascii(msg.param(0))) {
    s.reply(numeric::ERR_INVALIDUSERNAME,
            {"Your username is not valid: use ASCII letters and digits"});
    return;
  }
  realname.resize(piece_length(realname, max_realname_length));
  registering->username = masked_username(msg.param(0));
  registering->realname = std::move(realname);
  try_register(s);
}

void try_register(irc_session& s) {
  auto& known = s.registering();
  if (known == nullptr || known->negotiating || known->nick.empty()
      || known->username.empty())
    return;
  // Nobody keeps a name from others who does not get in.
  if (s.config().password.empty() || known->may_enter)
    claim_and_enter(s);
  else
    check_password(s);
}

void ping(irc_session& s, const irc_message& msg) {
  if (msg.param(0).empty()) {
    s.reply(numeric::ERR_NOORIGIN, {"No origin specified"});
    return;
  }
  auto& server = s.config().server_name;
  s.line(server, "PONG").param(server).trailing(msg.param(0));
}

void pong(irc_session&, const irc_message&) {
  // That something came is all that counts, and the connection has seen it.
}

void quit(irc_session& s, const irc_message& msg) {
  auto reason = msg.param(0).empty()
                  ? std::string{"Quit"}
                  : fmt::format("{}{}", own_reason, clean(msg.param(0)));
  s.farewell(reason);
  s.host().close({end_reason::quit, std::move(reason)});
}

} // namespace hubbub::irc
