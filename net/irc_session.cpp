#include "net/irc_session.hpp"

#include <algorithm>
#include <ctime>

#include <fmt/chrono.h>
#include <fmt/format.h>

#include "actors/names.hpp"
#include "net/codec/text.hpp"
#include "net/irc_encode.hpp"

namespace hubbub {

namespace {

/// Longest username shown, without the "~" that says that no ident server was
/// asked.
constexpr size_t max_username_length = 16;

/// Longest realname kept.
constexpr size_t max_realname_length = 128;

/// A username as it may stand in a mask: anything else could look like another
/// part of it.
std::string masked_username(std::string_view given) {
  std::string result{"~"};
  for (auto c : given.substr(0, max_username_length)) {
    auto plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')
                 || (c >= '0' && c <= '9') || c == '-' || c == '.' || c == '_';
    result += plain ? c : '_';
  }
  return result;
}

} // namespace

bool irc_session::take(std::string_view line) {
  if (!is_utf8(line)) {
    append_irc_message(scratch_, config().server_name, "FAIL",
                       {"*", "INVALID_UTF8", "Your line was not sent: it is not UTF-8"});
    send_scratch();
    return true;
  }
  irc_message msg;
  auto parsed = parse_irc_message(line, msg);
  if (parsed == irc_parse_result::empty)
    return true;
  auto cmd = parsed == irc_parse_result::message ? find_command(msg.command) : nullptr;
  if (cmd == nullptr ? !people().settled() : !may_run(*cmd, msg))
    return false;
  if (cmd == nullptr)
    reply(numeric::ERR_UNKNOWNCOMMAND,
          {msg.command.empty() ? "?" : without_controls(msg.command), "Unknown command"});
  else if (!cmd->before_registration && !people().arrived())
    reply(numeric::ERR_NOTREGISTERED, {"You have not registered"});
  else if (msg.num_params < cmd->min_params)
    reply(numeric::ERR_NEEDMOREPARAMS, {cmd->name, "Not enough parameters"});
  else
    (this->*cmd->run)(msg);
  return true;
}

void irc_session::take_overlong() {
  reply(numeric::ERR_INPUTTOOLONG, {"Input line was too long"});
}

void irc_session::rejected(const std::string& target, const caf::error&) {
  reply(numeric::ERR_NOTONCHANNEL, {target, "You're not on that channel"});
}

void irc_session::farewell(const std::string& reason) {
  append_irc_message(scratch_, {}, "ERROR",
                     {fmt::format("Closing link: {} ({})", host_.peer(), reason)});
  send_scratch();
}

// -- registration (RFC 2812 3.1, IRCv3 capability negotiation) ------------------

void irc_session::cap(const irc_message& msg) {
  auto answer = [&](std::string_view sub, std::string_view list) {
    append_irc_message(scratch_, config().server_name, "CAP", {client_name(), sub});
    scratch_.resize(scratch_.size() - 2);
    scratch_ += " :";
    scratch_ += list;
    scratch_ += "\r\n";
    send_scratch();
  };
  auto sub = msg.param(0);
  if (equal_ignoring_case(sub, "LS")) {
    negotiating_ = !people().arrived();
    answer("LS", {});
  } else if (equal_ignoring_case(sub, "LIST")) {
    answer("LIST", {});
  } else if (equal_ignoring_case(sub, "REQ")) {
    negotiating_ = !people().arrived();
    answer(trimmed(msg.param(1)).empty() ? "ACK" : "NAK", msg.param(1));
  } else if (equal_ignoring_case(sub, "END")) {
    negotiating_ = false;
    try_register();
  } else {
    reply(numeric::ERR_INVALIDCAPCMD, {sub, "Invalid CAP command"});
  }
}

void irc_session::pass(const irc_message&) {
  if (people().arrived())
    reply(numeric::ERR_ALREADYREGISTERED, {"You may not reregister"});
}

void irc_session::nick(const irc_message& msg) {
  std::string wanted{msg.param(0)};
  if (wanted.empty()) {
    reply(numeric::ERR_NONICKNAMEGIVEN, {"No nickname given"});
    return;
  }
  auto old = *people().who();
  if (wanted == old.nick)
    return;
  auto renamed = old;
  renamed.nick = wanted;
  people().claim(renamed, [this, old, wanted](const caf::error& why) {
    if (code_of(why) == errc::nick_in_use) {
      reply(numeric::ERR_NICKNAMEINUSE, {wanted, "Nickname is already in use"});
    } else if (why) {
      auto shown = without_controls(wanted.substr(0, piece_length(wanted, 64)));
      std::replace(shown.begin(), shown.end(), ' ', '_');
      reply(numeric::ERR_ERRONEUSNICKNAME,
            {shown.empty() || shown.front() == ':' ? "*" : shown,
             "Erroneous nickname: use 1 to 32 letters, digits and []\\`_^{|}-, not "
             "beginning with a digit or a hyphen"});
    } else if (people().arrived()) {
      append_irc_message(scratch_, mask_of(old), "NICK", {wanted});
      send_scratch();
    } else {
      try_register();
    }
  });
}

void irc_session::user_(const irc_message& msg) {
  if (people().arrived()) {
    reply(numeric::ERR_ALREADYREGISTERED, {"You may not reregister"});
    return;
  }
  if (msg.param(0).empty()) {
    reply(numeric::ERR_NEEDMOREPARAMS, {"USER", "Not enough parameters"});
    return;
  }
  username_ = masked_username(msg.param(0));
  realname_ = without_controls(msg.param(3));
  realname_.resize(piece_length(realname_, max_realname_length));
  try_register();
}

void irc_session::try_register() {
  auto known = *people().who();
  if (people().arrived() || negotiating_ || known.nick.empty() || username_.empty())
    return;
  known.username = username_;
  known.realname = realname_;
  known.host = host_.peer();
  people().arrive(known);
  welcome();
}

void irc_session::welcome() {
  auto& me = *people().who();
  auto& server = config().server_name;
  reply(numeric::RPL_WELCOME, {fmt::format("Welcome to the {} network, {}",
                                           config().network_name, mask_of(me))});
  reply(numeric::RPL_YOURHOST,
        {fmt::format("Your host is {}, running {}", server, software)});
  reply(numeric::RPL_CREATED,
        {fmt::format("This server was started {:%Y-%m-%d %H:%M:%S} UTC",
                     fmt::gmtime(static_cast<std::time_t>(config().started_at)))});
  reply(numeric::RPL_MYINFO, {server, software, "-", "n"});
  send_isupport();
  people().count([this](caf::expected<census> answer) {
    if (answer)
      send_lusers(*answer);
    send_motd();
  });
}

void irc_session::send_isupport() {
  auto limit = [](std::string_view token, size_t value) {
    return fmt::format("{}={}", token, value);
  };
  reply(numeric::RPL_ISUPPORT,
        {"CASEMAPPING=ascii", "CHANTYPES=#", "CHANMODES=,,,n",
         "PREFIX=", fmt::format("CHANLIMIT=#:{}", config().rooms_per_user),
         limit("CHANNELLEN", max_room_name_length), limit("NICKLEN", max_nick_length),
         limit("TOPICLEN", max_topic_length), "MODES=1",
         fmt::format("TARGMAX=PRIVMSG:{0},NOTICE:{0}", max_targets),
         fmt::format("NETWORK={}", config().network_name), "UTF8ONLY",
         "are supported by this server"});
}

// -- output -------------------------------------------------------------------------

void irc_session::reply(numeric::code code,
                        std::initializer_list<std::string_view> params) {
  irc_writer writer{scratch_, config().server_name, code};
  writer.param(client_name());
  for (auto i = params.begin(); i + 1 != params.end(); ++i)
    writer.param(*i);
  writer.trailing(*(params.end() - 1));
  send_scratch();
}

std::string_view irc_session::client_name() {
  auto& nick = people().who()->nick;
  return nick.empty() ? std::string_view{"*"} : std::string_view{nick};
}

std::string irc_session::clean(std::string_view text) {
  if (has_controls(text, controls::irc_formatting))
    return without_controls(text, controls::irc_formatting);
  return std::string{text};
}

void irc_session::send_scratch() {
  host_.write(scratch_);
  scratch_.clear();
}

} // namespace hubbub
