#include "apps/server_config.hpp"

#include <algorithm>
#include <ctime>
#include <fstream>

#include <fmt/format.h>

#include <caf/io/middleman.hpp>

#include "actors/interfaces.hpp"
#include "actors/names.hpp"
#include "apps/password.hpp"
#include "apps/secret.hpp"
#include "net/codec/text.hpp"
#include "net/irc/capabilities.hpp"
#include "net/transport/socket.hpp"

namespace hubbub {

namespace {

/// Descriptors that are not for connections: listening sockets, the event loop,
/// files, and some to spare.
constexpr size_t reserved_descriptors = 64;

constexpr auto milliseconds(caf::timespan x) {
  return std::chrono::duration_cast<std::chrono::milliseconds>(x);
}

/// A password that is not hashed works, but whoever sees the file knows it.
std::string plain_password_warning(const char* option) {
  return fmt::format("{} is not hashed: anybody who can read the configuration knows it. "
                     "hubbub-server --hash-password makes a hash of it",
                     option);
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

/// The first of these that is no capability.
std::string find_unknown(const std::vector<std::string>& names) {
  for (auto& x : names)
    if (irc::find_capability(x) == nullptr)
      return x;
  return {};
}

} // namespace

std::vector<std::string> server_config::warnings(const settings& made) const {
  std::vector<std::string> result;
  auto look_at = [&](const char* option, const std::string& password,
                     const std::string& file) {
    if (!password.empty() && !is_password_hash(password))
      result.push_back(plain_password_warning(option));
    if (!file.empty() && is_open_to_all(file))
      result.push_back(fmt::format("{}-file: everybody on this machine can read '{}'; "
                                   "chmod o-r takes that from them",
                                   option, file));
  };
  look_at("server.password", made.password, password_file_);
  look_at("oper.password", made.oper_password, oper_password_file_);
  return result;
}

const std::vector<std::string>& server_config::secrets() {
  static const std::vector<std::string> names{"server.password", "oper.password"};
  return names;
}

server_config::server_config()
    : stall_timeout_(values_.stall_timeout),
      registration_timeout_(values_.registration_timeout),
      ping_interval_(values_.ping_interval),
      ping_timeout_(values_.ping_timeout) {
  load<caf::io::middleman>();
  // Rooms and connections share the I/O thread; this one is for the rest.
  set("scheduler.max-threads", size_t{1});
  // CAF's default, work stealing, wakes up all the time to look for work.
  set("scheduler.policy", caf::atom("sharing"));
  add_message_types<caf::id_block::hubbub>();
  hubbub::add_error_category(*this);
  opt_group{custom_options_, "global"}.add(allow_root, "allow-root",
                                           "run as root all the same");
  command_line_only_.emplace_back("allow-root");
  secret_ = secrets();
  others_options_ = {"host", "port",    "name",     "room", "key",  "reconnect", "color",
                     "bell", "history", "commands", "raw",  "json", "timestamps"};
  opt_group{custom_options_, "listen"}
    .add(listen_colon, "colon", "where to speak 'Alice: hello' (address:port)")
    .add(listen_bracket, "bracket", "where to speak '[Alice]: hello' (address:port)")
    .add(listen_irc, "irc", "where to speak IRC (address:port)");
  opt_group{custom_options_, "server"}
    .add(values_.server_name, "name", "the server's name, as IRC shows it")
    .add(values_.network_name, "network", "the network's name, as IRC shows it")
    .add(values_.description, "description", "one line about the server")
    .add(values_.admin, "admin", "whom to ask about the server")
    .add(values_.password, "password", "what IRC users must give to enter (PASS)")
    .add(password_file_, "password-file", "file with that password")
    .add(motd_file_, "motd-file", "file with the message of the day");
  opt_group{custom_options_, "oper"}
    .add(values_.oper_name, "name", "name of the operator (OPER)")
    .add(values_.oper_password, "password", "the operator's password")
    .add(oper_password_file_, "password-file", "file with the operator's password")
    .add(values_.oper_host, "host", "what is shown as an operator's host");
  opt_group{custom_options_, "irc"}.add(disabled_capabilities_, "disabled-capabilities",
                                        "IRCv3 capabilities not to offer");
  opt_group{custom_options_, "chat"}
    .add(values_.default_room, "default-room", "the room that plain users enter")
    .add(values_.rooms.initial_flags, "room-modes", "modes of a new room");
  opt_group{custom_options_, "limits"}
    .add(values_.line_length, "line-length", "longest line of a plain user, in bytes")
    .add(values_.name_tries, "name-tries", "refused names before a connection is closed")
    .add(values_.rooms_per_user, "rooms-per-user", "rooms one user may be in at once")
    .add(values_.rooms.max_list_entries, "room-list-entries",
         "masks in each list of a room")
    .add(values_.monitored, "monitored", "nicks one IRC user may monitor")
    .add(registration_timeout_, "registration-timeout", "time to give a name")
    .add(ping_interval_, "ping-interval", "silence before an IRC user is asked for life")
    .add(ping_timeout_, "ping-timeout", "time for the answer to that")
    .add(values_.send_queue, "send-queue", "unsent bytes per connection")
    .add(stall_timeout_, "stall-timeout", "time without progress while bytes wait")
    .add(values_.max_connections, "max-connections",
         "connections at once (0: as many as descriptors allow)")
    .add(values_.connections_per_address, "connections-per-address",
         "connections at once from one address (0: no limit)");
}

settings_ptr server_config::make_settings(std::string& error) const {
  auto result = std::make_shared<settings>(values_);
  result->started_at = std::time(nullptr);
  result->stall_timeout = milliseconds(stall_timeout_);
  result->registration_timeout = milliseconds(registration_timeout_);
  result->ping_interval = milliseconds(ping_interval_);
  result->ping_timeout = milliseconds(ping_timeout_);
  for (auto rest = std::string_view{disabled_capabilities_}; !rest.empty();) {
    auto name = trimmed(rest.substr(0, rest.find(',')));
    rest.remove_prefix(std::min(rest.find(','), rest.size() - 1) + 1);
    if (!name.empty())
      result->disabled_capabilities.emplace_back(name);
  }
  auto descriptors = raise_descriptor_limit();
  auto most = descriptors > 2 * reserved_descriptors ? descriptors - reserved_descriptors
                                                     : descriptors / 2;
  if (result->max_connections == 0 || result->max_connections > most)
    result->max_connections = most;
  if (error = take_password(result->password, password_file_, "server.password");
      !error.empty())
    return result;
  if (error = take_password(result->oper_password, oper_password_file_, "oper.password");
      !error.empty())
    return result;
  if (!is_room_name(result->default_room))
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
  else if (result->rooms_per_user == 0)
    error = "limits.rooms-per-user is 0: at least 1 is needed";
  else if (result->stall_timeout.count() <= 0)
    error = "limits.stall-timeout must be longer than 0";
  else if (auto& flags = result->rooms.initial_flags; !normalize_flags(flags))
    error = fmt::format("chat.room-modes is '{}': it may hold the letters {}", flags,
                        flag_modes);
  else if (auto unknown = find_unknown(result->disabled_capabilities); !unknown.empty())
    error =
      fmt::format("irc.disabled-capabilities: there is no capability '{}'", unknown);
  else if (result->registration_timeout.count() < 0)
    error = "limits.registration-timeout must not be negative; 0 turns it off";
  else if (result->ping_interval.count() < 0 || result->ping_timeout.count() <= 0)
    error = "limits.ping-interval and limits.ping-timeout must be longer than 0; an "
            "interval of 0 turns pings off";
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
  return result;
}

} // namespace hubbub
