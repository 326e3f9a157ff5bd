#include <algorithm>
#include <vector>

#include <fmt/format.h>

#include "actors/names.hpp"
#include "net/irc/commands.hpp"
#include "net/irc/limits.hpp"

namespace hubbub::irc {

namespace {

/// Most tokens in one line: with the nick and the last words, an IRC message's fifteen
/// parameters.
constexpr size_t tokens_per_line = 13;

/// A value without what would end it.
std::string escaped(std::string_view value) {
  std::string result;
  for (auto c : value)
    result +=
      c == ' ' || c == '=' || c == '\\' ? fmt::format("\\x{:02X}", c) : std::string(1, c);
  return result;
}

std::vector<std::string> tokens(const settings& config) {
  auto limit = [](std::string_view token, size_t value) {
    return fmt::format("{}={}", token, value);
  };
  return {
    limit("ACCEPT", config.accepted),
    "ACCOUNTEXTBAN=a",
    limit("AWAYLEN", max_away_length),
    "BOT=B",
    "CALLERID=g",
    "CASEMAPPING=ascii",
    fmt::format("CHANLIMIT=#&:{}", config.rooms_per_user),
    fmt::format("CHANMODES={},{},{},{}", list_modes, key_modes, number_modes, flag_modes),
    limit("CHANNELLEN", max_room_name_length),
    config.history ? limit("CHATHISTORY", config.history_page) : std::string{},
    "CHANTYPES=#&",
    // Our own: where people go who have no room in mind.
    "DEFAULTROOM=" + escaped(config.default_room),
    "ELIST=CMNTU",
    "EXCEPTS=e",
    "EXTBAN=,am",
    "INVEX=I",
    limit("KEYLEN", max_key_length),
    limit("KICKLEN", max_kick_length),
    "KNOCK",
    fmt::format("MAXLIST={}:{}", list_modes, config.rooms.max_list_entries),
    limit("MAXTARGETS", max_targets),
    limit("MODES", max_mode_params),
    limit("MONITOR", config.monitored),
    config.history ? "MSGREFTYPES=msgid,timestamp" : "",
    limit("NAMELEN", max_realname_length),
    "NETWORK=" + escaped(config.network_name),
    limit("NICKLEN", max_nick_length),
    "PREFIX=(ohv)@%+",
    "SAFELIST",
    "STATUSMSG=@%+",
    fmt::format("TARGMAX=JOIN:{1},KICK:{0},LIST:{2},NAMES:{0},NOTICE:{0},PART:{1},"
                "PRIVMSG:{0},TAGMSG:{0},WHOIS:{0},WHOWAS:1",
                max_targets, max_room_targets, max_list_targets),
    limit("TOPICLEN", max_topic_length),
    "UTF8ONLY",
    "WHOX",
  };
}

} // namespace

// modern.ircdocs.horse, "RPL_ISUPPORT".
void send_isupport(irc_session& s) {
  auto all = tokens(s.config());
  all.erase(std::remove(all.begin(), all.end(), ""), all.end());
  constexpr std::string_view text = "are supported by this server";
  for (auto next = all.begin(); next != all.end();) {
    auto writer = s.line(s.config().server_name, numeric::RPL_ISUPPORT);
    writer.param(s.client_name());
    // A space in front of it, and " :" in front of the text.
    auto has_room = [&] { return next->size() + text.size() + 3 <= writer.left(); };
    for (size_t i = 0; i < tokens_per_line && next != all.end() && has_room(); ++i)
      writer.param(*next++);
    writer.trailing(text);
  }
}

} // namespace hubbub::irc
