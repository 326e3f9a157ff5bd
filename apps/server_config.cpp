#include "apps/server_config.hpp"

#include <ctime>
#include <fstream>

#include <fmt/format.h>

#include <caf/io/middleman.hpp>

#include "actors/interfaces.hpp"
#include "actors/names.hpp"
#include "net/codec/text.hpp"
#include "net/transport/socket.hpp"

namespace hubbub {

namespace {

/// Descriptors that are not for connections: listening sockets, the event loop,
/// files, and some to spare.
constexpr size_t reserved_descriptors = 64;

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

} // namespace

server_config::server_config() : stall_timeout_(values_.stall_timeout) {
  load<caf::io::middleman>();
  // Rooms and connections share the I/O thread; this one is for the rest.
  set("scheduler.max-threads", size_t{1});
  // CAF's default, work stealing, wakes up all the time to look for work.
  set("scheduler.policy", caf::atom("sharing"));
  add_message_types<caf::id_block::hubbub>();
  hubbub::add_error_category(*this);
  opt_group{custom_options_, "listen"}
    .add(listen_colon, "colon", "where to speak 'Alice: hello' (address:port)")
    .add(listen_bracket, "bracket", "where to speak '[Alice]: hello' (address:port)")
    .add(listen_irc, "irc", "where to speak IRC (address:port)");
  opt_group{custom_options_, "server"}
    .add(values_.server_name, "name", "the server's name, as IRC shows it")
    .add(values_.network_name, "network", "the network's name, as IRC shows it")
    .add(motd_file_, "motd-file", "file with the message of the day");
  opt_group{custom_options_, "chat"}.add(values_.default_room, "default-room",
                                         "the room that plain users enter");
  opt_group{custom_options_, "limits"}
    .add(values_.line_length, "line-length", "longest line of a plain user, in bytes")
    .add(values_.name_tries, "name-tries", "refused names before a connection is closed")
    .add(values_.rooms_per_user, "rooms-per-user", "rooms one user may be in at once")
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
  result->stall_timeout =
    std::chrono::duration_cast<std::chrono::milliseconds>(stall_timeout_);
  auto descriptors = raise_descriptor_limit();
  auto most = descriptors > 2 * reserved_descriptors ? descriptors - reserved_descriptors
                                                     : descriptors / 2;
  if (result->max_connections == 0 || result->max_connections > most)
    result->max_connections = most;
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
