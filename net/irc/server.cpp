#include <ctime>
#include <memory>
#include <string>
#include <vector>

#include <fmt/chrono.h>
#include <fmt/format.h>

#include "actors/clock.hpp"
#include "actors/mask.hpp"
#include "net/codec/text.hpp"
#include "net/irc/commands.hpp"
#include "net/irc/software.hpp"

namespace hubbub::irc {

bool is_for_us(irc_session& s, std::string_view server) {
  if (server.empty() || matches(server, s.config().server_name)
      || equal_ignoring_case(server, s.people().who()->nick))
    return true;
  s.reply(numeric::ERR_NOSUCHSERVER, {shown(server), "No such server"});
  return false;
}

// RFC 2812 3.4.9
void admin(irc_session& s, const irc_message& msg) {
  if (!is_for_us(s, msg.param(0)))
    return;
  auto& config = s.config();
  if (config.admin.empty()) {
    s.reply(numeric::ERR_NOADMININFO,
            {config.server_name, "No administrative info available"});
    return;
  }
  s.reply(numeric::RPL_ADMINME, {config.server_name, "Administrative info"});
  s.reply(numeric::RPL_ADMINLOC1, {config.network_name});
  s.reply(numeric::RPL_ADMINLOC2, {config.description});
  s.reply(numeric::RPL_ADMINEMAIL, {config.admin});
}

/// A command with its parameters.
static std::string usage(const command& x) {
  return x.syntax.empty() ? std::string{x.name} : fmt::format("{} {}", x.name, x.syntax);
}

// modern.ircdocs.horse, "HELP"
void help(irc_session& s, const irc_message& msg) {
  if (msg.param(0).empty()) {
    s.reply(numeric::RPL_HELPSTART, {"*", "Commands; HELP <command> tells more:"});
    for_each_command(
      [](irc_session& to, const command& x) {
        to.reply(numeric::RPL_HELPTXT, {"*", usage(x)});
      },
      s);
    s.reply(numeric::RPL_ENDOFHELP, {"*", "End of /HELP"});
    return;
  }
  auto subject = shown(msg.param(0));
  auto cmd = find_command(msg.param(0));
  if (cmd == nullptr) {
    s.reply(numeric::ERR_HELPNOTFOUND, {subject, "There is no such command; try HELP"});
    return;
  }
  s.reply(numeric::RPL_HELPSTART, {subject, usage(*cmd)});
  s.reply(numeric::RPL_HELPTXT, {subject, cmd->help});
  s.reply(numeric::RPL_ENDOFHELP, {subject, "End of /HELP"});
}

// RFC 2812 3.4.10
void info(irc_session& s, const irc_message& msg) {
  if (!is_for_us(s, msg.param(0)))
    return;
  auto started = static_cast<std::time_t>(s.config().started_at);
  s.reply(numeric::RPL_INFO,
          {fmt::format("{}: a real-time chat server built from actors", software)});
  s.reply(numeric::RPL_INFO,
          {"People here speak IRC, or two plain formats made for nc and telnet"});
  s.reply(numeric::RPL_INFO,
          {fmt::format("Started {:%Y-%m-%d %H:%M:%S} UTC", fmt::gmtime(started))});
  s.reply(numeric::RPL_ENDOFINFO, {"End of /INFO list"});
}

// RFC 2812 3.4.5
void links(irc_session& s, const irc_message&) {
  auto& config = s.config();
  s.reply(numeric::RPL_LINKS, {config.server_name, config.server_name,
                               fmt::format("0 {}", config.description)});
  s.reply(numeric::RPL_ENDOFLINKS, {"*", "End of /LINKS list"});
}

// RFC 2812 3.4.2
void lusers(irc_session& s, const irc_message&) {
  s.people().ask_directory<census>(
    [&s](caf::expected<census> answer) {
      if (answer)
        send_lusers(s, *answer);
    },
    census_atom::value);
}

void send_lusers(irc_session& s, const census& x) {
  auto numbered = [&](numeric::code code, uint32_t number, std::string_view what) {
    s.reply(code, {std::to_string(number), what});
  };
  s.reply(numeric::RPL_LUSERCLIENT,
          {fmt::format("There are {} users and {} invisible on 1 servers",
                       x.users - x.invisible, x.invisible)});
  numbered(numeric::RPL_LUSEROP, x.server_ops, "operator(s) online");
  numbered(numeric::RPL_LUSERUNKNOWN, x.unknown, "unknown connection(s)");
  numbered(numeric::RPL_LUSERCHANNELS, x.rooms - x.secret_rooms, "channels formed");
  s.reply(numeric::RPL_LUSERME,
          {fmt::format("I have {} clients and 0 servers", x.users)});
  auto now = std::to_string(x.users);
  auto most = std::to_string(x.most_users);
  s.reply(numeric::RPL_LOCALUSERS,
          {now, most, fmt::format("Current local users {}, max {}", now, most)});
  s.reply(numeric::RPL_GLOBALUSERS,
          {now, most, fmt::format("Current global users {}, max {}", now, most)});
}

// RFC 2812 3.4.1
void motd(irc_session& s, const irc_message& msg) {
  if (is_for_us(s, msg.param(0)))
    send_motd(s);
}

void send_motd(irc_session& s) {
  auto& config = s.config();
  if (config.motd.empty()) {
    s.reply(numeric::ERR_NOMOTD, {"There is no message of the day"});
    return;
  }
  s.reply(numeric::RPL_MOTDSTART,
          {fmt::format("- {} Message of the day -", config.server_name)});
  // Another one may be configured before all of it is sent.
  auto lines = std::make_shared<const std::vector<std::string>>(config.motd);
  s.people().in_pieces(
    lines->size(),
    [&s, lines](size_t i) {
      s.reply(numeric::RPL_MOTD, {fmt::format("- {}", (*lines)[i])});
    },
    [&s] { s.reply(numeric::RPL_ENDOFMOTD, {"End of /MOTD command"}); });
}

// RFC 2812 3.4.6
void time(irc_session& s, const irc_message& msg) {
  if (is_for_us(s, msg.param(0)))
    s.reply(numeric::RPL_TIME,
            {s.config().server_name,
             fmt::format("{:%A %B %d %Y -- %H:%M:%S} UTC",
                         fmt::gmtime(static_cast<std::time_t>(seconds_since_1970())))});
}

// RFC 2812 3.4.3
void version(irc_session& s, const irc_message& msg) {
  if (!is_for_us(s, msg.param(0)))
    return;
  s.reply(numeric::RPL_VERSION, {software, s.config().server_name, "Hubbub"});
  send_isupport(s);
}

} // namespace hubbub::irc
