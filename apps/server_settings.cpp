// What the options come to: checked, and in the form in which connections need it.
#include "apps/server_config.hpp"

#include <algorithm>
#include <charconv>
#include <ctime>
#include <filesystem>
#include <fstream>

#include <fmt/chrono.h>
#include <fmt/format.h>

#include "actors/account.hpp"
#include "actors/mask.hpp"
#include "actors/names.hpp"
#include "apps/operators.hpp"
#include "apps/password.hpp"
#include "apps/secret.hpp"
#include "net/codec/irc_message.hpp"
#include "net/codec/text.hpp"
#include "net/irc/capabilities.hpp"
#include "net/irc/commands.hpp"
#include "net/irc/encode.hpp"
#include "net/irc/limits.hpp"
#include "net/transport/socket.hpp"
#include "net/web/websocket_handshake.hpp"

namespace hubbub {

namespace {

/// Descriptors that are not for connections: listening sockets, the event loop,
/// files, and some to spare.
constexpr size_t reserved_descriptors = 64;

/// How many turns of the loop, each with as much as may be said in one, fill a send
/// queue. Half a queue is full before a slow reader asks others to wait, and that takes a
/// turn or two; a line may grow on its way (`longest_growth`).
constexpr size_t turns_in_queue = 16;

/// The highest burst or rate that makes sense.
constexpr size_t most_often = 1'000'000;

/// The most keys of metadata that make sense: somebody's are looked at in one turn of the
/// loop.
constexpr size_t most_metadata_keys = 100;

constexpr auto milliseconds(caf::timespan x) {
  return std::chrono::duration_cast<std::chrono::milliseconds>(x);
}

bool read_motd(const std::string& path, std::vector<std::string>& into) {
  std::ifstream file{path};
  std::string line;
  while (std::getline(file, line)) {
    if (!is_utf8(line))
      return false;
    line = without_controls(line);
    line.resize(piece_length(line, 400));
    into.push_back(line);
  }
  return file.eof();
}

/// Takes a password from its file, if it has one.
/// @returns an empty string, or one sentence about what is wrong.
std::string take_password(std::string& password, const std::string& file,
                          const char* option) {
  if (file.empty())
    return {};
  if (!password.empty())
    return fmt::format("{0}-file and {0} exclude each other: keep one of them", option);
  std::string error;
  password = read_secret(file, error);
  return error.empty() ? "" : fmt::format("{}-file: '{}' {}", option, file, error);
}

bool is_line(const std::string& text) {
  return is_utf8(text) && !has_controls(text) && text.size() <= 300;
}

bool is_word(const std::string& text) {
  return is_line(text) && text.size() <= 63
         && text.find_first_of(" !@:") == std::string::npos;
}

/// Takes a list of networks apart.
/// @returns an empty string, or one sentence about what is wrong.
std::string parse_networks(const char* option, const std::string& list,
                           std::vector<ip_network>& into) {
  for (auto& x : split_list(list)) {
    auto parsed = parse_network(x);
    if (!parsed)
      return fmt::format("{}: '{}' is no network: allowed are 192.0.2.0/24, "
                         "2001:db8::/32 and single addresses",
                         option, x);
    into.push_back(*parsed);
  }
  return {};
}

/// Lines in which an IRC client registers: CAP LS, CAP REQ, PASS, NICK, USER and CAP END.
constexpr size_t lines_to_register = 6;

/// Limits that are allowed one by one, but not together.
/// @returns one sentence, or nothing.
std::string find_contradiction(const settings& x) {
  if (x.send_queue < longest_growth * x.line_length)
    return fmt::format("limits.send-queue is {}: whoever hears one line of "
                       "limits.line-length ({} bytes) would be dropped. At least {} "
                       "times as many are needed: {}, or shorter lines",
                       x.send_queue, x.line_length, longest_growth,
                       longest_growth * x.line_length);
  if (x.flood.off())
    return {};
  if (x.input_backlog < x.line_length)
    return fmt::format("limits.input-backlog is {}: one line of limits.line-length ({} "
                       "bytes) would fill it. At least as many are needed, or shorter "
                       "lines",
                       x.input_backlog, x.line_length);
  auto& lines = x.flood[activity::line];
  auto late = lines_to_register - std::min<size_t>(lines.burst, lines_to_register);
  auto needed = milliseconds(lines.interval * static_cast<int64_t>(late));
  if (x.registration_timeout.count() != 0 && x.registration_timeout <= needed)
    return fmt::format("limits.registration-timeout is {}: no IRC client could register. "
                       "At limits.flood-burst and limits.flood-rate the {} lines for it "
                       "take {}. Allow a longer time, 0s (no limit), or faster lines",
                       x.registration_timeout, lines_to_register, needed);
  return {};
}

/// The first of these that is no capability.
std::string find_unknown(const std::vector<std::string>& names) {
  for (auto& x : names)
    if (irc::find_capability(x) == nullptr)
      return x;
  return {};
}

/// The first of these masks that fits no nick.
std::string find_impossible(const std::vector<std::string>& masks) {
  for (auto& x : masks)
    if (!can_fit(x + "!*@*"))
      return x;
  return {};
}

} // namespace

std::string server_config::check_passwords(const settings& made) const {
  auto too_long = [](const char* option, const std::string& password, size_t limit) {
    return is_password_hash(password) || password.size() <= limit
             ? ""
             : fmt::format("{} is longer than a line that holds it: {} bytes are allowed",
                           option, limit);
  };
  std::string error;
  constexpr auto line = irc_line_limit - 2; // without its end
  auto speaks_irc = wants_page() || !(listen_irc.empty() && listen_ircs.empty());
  if (speaks_irc)
    error = too_long("server.password", made.password, line - (sizeof("PASS ") - 1));
  if (error.empty() && speaks_irc)
    error = too_long("oper.password", made.oper_password,
                     line - (sizeof("OPER  ") - 1) - made.oper_name.size());
  if (error.empty()
      && !(listen_colon.empty() && listen_bracket.empty() && listen_colons.empty()
           && listen_brackets.empty()))
    error = too_long("server.password", made.password, made.line_length);
  return error;
}

std::string server_config::take_web(settings& into) const {
  for (auto& x : split_list(web_origins_)) {
    auto page = x == "*" ? x : normal_origin(x);
    if (page.empty())
      return fmt::format(
        "web.origins: '{}' is no origin: allowed are those like "
        "https://chat.example.org, null for pages in files, and * for all",
        x);
    into.web_origins.push_back(std::move(page));
  }
  std::error_code unknown;
  if (!into.acme_folder.empty()
      && !std::filesystem::is_directory(into.acme_folder, unknown))
    return fmt::format("web.acme-folder: there is no folder '{}'", into.acme_folder);
  return {};
}

std::string server_config::take_proxies(settings& into) const {
  std::string error;
  if (error = parse_networks("proxy.networks", proxy_networks_, into.proxy_networks);
      !error.empty())
    return error;
  if (error = parse_networks("webirc.networks", webirc_networks_, into.webirc_networks);
      !error.empty())
    return error;
  if (error =
        take_password(into.webirc_password, webirc_password_file_, "webirc.password");
      !error.empty())
    return error;
  into.proxy_listeners = split_list(proxy_listeners_);
  constexpr std::string_view names[] = {"colon",  "bracket",  "irc",  "web",
                                        "colons", "brackets", "ircs", "webs"};
  for (auto& x : into.proxy_listeners)
    if (std::find(std::begin(names), std::end(names), x) == std::end(names))
      return fmt::format("proxy.listeners: there is no listener '{}': it is one of {}", x,
                         fmt::join(names, ", "));
  // A page's proxies need no listener of their own: they say it in HTTP.
  if (!into.proxy_listeners.empty() && into.proxy_networks.empty())
    return "proxy.listeners needs proxy.networks: where proxies connect to, and from "
           "where";
  if (into.proxy_listeners.empty() && !into.proxy_networks.empty() && !wants_page())
    return "proxy.networks needs proxy.listeners, or a page (listen.web): where proxies "
           "connect to, and from where";
  if (into.webirc_password.empty() != into.webirc_networks.empty())
    return "webirc.password (or webirc.password-file) and webirc.networks need each "
           "other: which gateways to believe, and what they have to know";
  constexpr size_t longest = 200; // with room for the rest of a WEBIRC line
  auto& password = into.webirc_password;
  if (!is_password_hash(password)
      && (password.size() > longest || password.find(' ') != std::string::npos
          || password.substr(0, 1) == ":"))
    return fmt::format("webirc.password is one word of at most {} bytes that does not "
                       "begin with a colon",
                       longest);
  return {};
}

std::string server_config::check_frequencies() const {
  const std::pair<const char*, const frequency&> all[] = {
    {"flood", lines_},      {"join", joins_},       {"nick", nicks_},
    {"target", targets_},   {"connect", connects_}, {"password", passwords_},
    {"metadata", metadata_}};
  for (auto& [name, x] : all) {
    if (x.burst == 0 || x.burst > most_often)
      return fmt::format("limits.{}-burst is {}: allowed are 1 to {}", name, x.burst,
                         most_often);
    if (x.rate > most_often)
      return fmt::format("limits.{}-rate is {}: allowed are 0 to {}", name, x.rate,
                         most_often);
  }
  return {};
}

allowance server_config::frequency::to_allowance() const {
  return {std::max<size_t>(burst, 1), rate == 0
                                        ? std::chrono::nanoseconds{0}
                                        : std::chrono::nanoseconds{per} / int64_t(rate)};
}

std::string server_config::take_sts(settings& into) const {
  if (sts_ == "off")
    return {};
  constexpr int most_days = 3650;
  auto days = 0;
  auto end = sts_.data() + sts_.size();
  auto read = std::from_chars(sts_.data(), end, days);
  if (read.ec != std::errc{} || read.ptr != end || days < 0 || days > most_days)
    return fmt::format("tls.sts is '{}': it is off, or days from 0 to {}; 0 takes back "
                       "what clients have been told",
                       sts_, most_days);
  auto places = split_list(listen_ircs);
  endpoint where;
  if (places.empty() || !parse_endpoint(places.front(), where).empty())
    return "tls.sts sends clients to listen.ircs, which is off";
  into.sts = std::chrono::hours{24 * days};
  into.sts_port = where.port;
  return {};
}

std::string server_config::check_pairs() const {
  auto certificates = split_list(certificate_files_).size();
  auto keys = split_list(key_files_).size();
  if (certificates == keys)
    return {};
  return fmt::format("tls.certificate names {} files and tls.key {}: each certificate "
                     "needs its key, at the same place in the list",
                     certificates, keys);
}

std::shared_ptr<settings> server_config::make_settings(std::string& error) const {
  auto result = std::make_shared<settings>(values_);
  result->started_at = std::time(nullptr);
  result->io_uring = io_uring_ == "auto";
  result->stall_timeout = milliseconds(stall_timeout_);
  result->registration_timeout = milliseconds(registration_timeout_);
  result->ping_interval = milliseconds(ping_interval_);
  result->ping_timeout = milliseconds(ping_timeout_);
  result->keep_alive = milliseconds(keep_alive_);
  result->flood_timeout = milliseconds(flood_timeout_);
  result->slowdown_time = milliseconds(slowdown_time_);
  result->flood[activity::line] = lines_.to_allowance();
  result->rooms.slowdown.turn_bytes = result->send_queue / turns_in_queue;
  if (!result->flood.off())
    result->rooms.slowdown.slowest = result->flood[activity::line].interval;
  result->flood[activity::join] = joins_.to_allowance();
  result->flood[activity::rename] = nicks_.to_allowance();
  result->flood[activity::addressee] = targets_.to_allowance();
  result->metadata = metadata_.to_allowance();
  result->connects = connects_.to_allowance();
  result->passwords = passwords_.to_allowance();
  result->account_life = std::chrono::hours{24} * static_cast<int64_t>(expire_days_);
  result->disabled_capabilities = split_list(disabled_capabilities_);
  result->reserved_names = split_list(reserved_names_);
  result->rooms.founderless = folded(result->default_room);
  result->rooms.server_name = result->server_name;
  error =
    parse_networks("limits.exempt-networks", exempt_networks_, result->exempt_networks);
  auto descriptors = raise_descriptor_limit();
  auto most = descriptors > 2 * reserved_descriptors ? descriptors - reserved_descriptors
                                                     : descriptors / 2;
  if (result->max_connections == 0 || result->max_connections > most)
    result->max_connections = most;
  if (!error.empty())
    return result;
  if (error = check_frequencies(); !error.empty())
    return result;
  if (error = check_pairs(); !error.empty())
    return result;
  if (error = take_sts(*result); !error.empty())
    return result;
  if (error = archive.take(*result); !error.empty())
    return result;
  if (error = take_password(result->password, password_file_, "server.password");
      !error.empty())
    return result;
  if (error = take_password(result->oper_password, oper_password_file_, "oper.password");
      !error.empty())
    return result;
  if (error = read_operators(operators_, classes_, result->operators); !error.empty())
    return result;
  if (error = take_proxies(*result); !error.empty())
    return result;
  if (error = take_web(*result); !error.empty())
    return result;
  if (!parse_log_level(log_level_, result->log_level))
    error =
      fmt::format("log.level is '{}': it is error, warning, info or debug", log_level_);
  else if (io_uring_ != "auto" && io_uring_ != "off")
    error = fmt::format("server.io-uring is '{}': it is auto or off", io_uring_);
  else if (!is_room_name(result->default_room))
    error = fmt::format("chat.default-room is '{}': a room name is # and 1 to {} "
                        "characters without spaces and commas",
                        result->default_room, max_room_name_length - 1);
  else if (result->line_length < 64 || result->line_length > 65536)
    error = fmt::format("limits.line-length is {}: allowed are 64 to 65536 bytes",
                        result->line_length);
  else if (result->send_queue < 65536)
    error = fmt::format("limits.send-queue is {}: at least 65536 bytes are needed",
                        result->send_queue);
  else if (result->name_tries == 0)
    error = "limits.name-tries is 0: at least 1 is needed";
  else if (result->max_rooms == 0)
    error = "limits.rooms is 0: at least 1 is needed";
  else if (result->password_queue == 0)
    error = "limits.password-queue is 0: at least 1 is needed";
  else if (result->rooms_per_user == 0)
    error = "limits.rooms-per-user is 0: at least 1 is needed";
  else if (result->stall_timeout.count() <= 0)
    error = "limits.stall-timeout must be longer than 0";
  else if (auto& flags = result->rooms.initial_flags; !normalize_flags(flags))
    error = fmt::format("chat.room-modes is '{}': it may hold the letters {}", flags,
                        flag_modes);
  else if (auto odd = find_impossible(result->reserved_names); !odd.empty())
    error =
      fmt::format("chat.reserved-names: '{}' fits no name: names are ASCII letters, "
                  "digits and []\\`_^{{|}}-; * and ? stand for any",
                  odd);
  else if (auto modes = irc::settable_user_modes(default_user_modes_); !modes)
    error =
      fmt::format("chat.default-user-modes is '{}': it may hold the letters B, R, g, "
                  "i and w",
                  default_user_modes_);
  else if (result->multiline_bytes == 0 || result->multiline_lines == 0)
    error =
      "limits.multiline-bytes and limits.multiline-lines are at least 1; without such "
      "messages: irc.disabled-capabilities = [\"draft/multiline\"]";
  else if (result->metadata_keys == 0 || result->metadata_keys > most_metadata_keys
           || result->metadata_subs == 0 || result->metadata_subs > most_metadata_keys)
    error = fmt::format("limits.metadata-keys and limits.metadata-subs: allowed are 1 to "
                        "{}; without metadata: irc.disabled-capabilities = "
                        "[\"draft/metadata-3\", \"draft/metadata-2\"]",
                        most_metadata_keys);
  else if (result->metadata_value_bytes == 0
           || result->metadata_value_bytes > irc::max_metadata_value)
    error = fmt::format("limits.metadata-value-bytes is {}: allowed are 1 to {}, which "
                        "fit into a line",
                        result->metadata_value_bytes, irc::max_metadata_value);
  else if (result->default_user_modes = *modes; result->accepted == 0)
    error = "limits.accepted is 0: at least 1 is needed";
  else if (auto unknown = find_unknown(result->disabled_capabilities); !unknown.empty())
    error =
      fmt::format("irc.disabled-capabilities: there is no capability '{}'", unknown);
  else if (result->input_backlog < 16384)
    error = fmt::format("limits.input-backlog is {}: at least 16384 bytes are needed",
                        result->input_backlog);
  else if (result->flood_timeout.count() < 0)
    error = "limits.flood-timeout must not be negative";
  else if (result->slowdown_time.count() < 0)
    error = "limits.slowdown-time must not be negative; 0 turns it off";
  else if (result->registration_timeout.count() < 0)
    error = "limits.registration-timeout must not be negative; 0 turns it off";
  else if (result->ping_interval.count() < 0 || result->ping_timeout.count() <= 0)
    error = "limits.ping-interval and limits.ping-timeout must be longer than 0; an "
            "interval of 0 turns pings off";
  else if (result->keep_alive.count() != 0
           && (result->keep_alive < shortest_keep_alive
               || result->keep_alive > longest_keep_alive))
    error = fmt::format("limits.keep-alive is {}: allowed are {} to {}; 0s turns it off",
                        result->keep_alive, shortest_keep_alive, longest_keep_alive);
  else if (expire_days_ > most_often)
    error = fmt::format("accounts.expire-days is {}: allowed are 0 to {}", expire_days_,
                        most_often);
  else if (result->min_password == 0 || result->min_password > max_account_password)
    error = fmt::format("accounts.min-password is {}: allowed are 1 to {}",
                        result->min_password, max_account_password);
  else if (result->max_room_access > most_often || result->rooms_per_account > most_often
           || result->server_bans > most_often)
    error = fmt::format("accounts.max-rooms, accounts.max-room-access and "
                        "limits.server-bans: allowed are 0 to {}",
                        most_often);
  else if (result->monitored == 0 || result->rooms.max_list_entries == 0)
    error = "limits.monitored and limits.room-list-entries must be at least 1";
  else if (!result->oper_name.empty() && result->oper_password.empty())
    error = "oper.password is empty: an operator needs one (or oper.password-file)";
  else if (!is_word(result->oper_host) || !is_word(result->oper_name))
    error = "oper.name and oper.host are words without spaces";
  else if (!is_line(result->description) || !is_line(result->admin))
    error = "server.description and server.admin are one line of UTF-8 text";
  else if (result->server_name.empty()
           || result->server_name.find_first_of(" !@:") != std::string::npos
           || result->server_name.size() > 63)
    error = fmt::format("server.name is '{}': it is 1 to 63 characters without spaces",
                        result->server_name);
  else if (result->network_name.empty()
           || result->network_name.find(' ') != std::string::npos
           || result->network_name.size() > 63)
    error = fmt::format("server.network is '{}': it is 1 to 63 characters without spaces",
                        result->network_name);
  else if (!motd_file_.empty() && !read_motd(motd_file_, result->motd))
    error = fmt::format("server.motd-file: cannot read '{}' as UTF-8 text", motd_file_);
  else if (error = find_contradiction(*result); error.empty())
    error = check_passwords(*result);
  return result;
}

} // namespace hubbub
