#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace hubbub::client {

/// A server, as people write it, and perhaps a room there.
struct address {
  std::string host;
  uint16_t port = 0; ///< 0: the usual one
  bool tls = false;  ///< whether it says that TLS is spoken there
  std::string name;  ///< of who goes there; empty if none is named
  std::string room;  ///< empty if none is named
  std::string key;   ///< of the room
  std::string error; ///< one sentence about what is wrong, or empty
};

/// Reads "host", "host:port", "[ipv6]:port", "ipv6", and the URL
/// "irc://name@host:port/room?key", or "ircs://" for TLS (IANA's provisional registration
/// of `irc`; what follows a comma in the room, as in "room,needkey", says nothing we
/// need).
address parse_address(std::string_view text);

} // namespace hubbub::client
