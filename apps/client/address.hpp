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

/// Where to find it, also if it does not say: 6667, or 6697 with TLS.
uint16_t port_of(const address& where);

/// Whether two addresses are of the same server.
bool same_server(const address& a, const address& b);

/// The address with a port that stands behind it, as in "HOST PORT".
address parse_port_behind(address where, std::string_view port);

/// Reads "host", "host:port", "[ipv6]:port", "ipv6", and the URL
/// "irc://name@host:port/room?key", or "ircs://" for TLS (IANA's provisional registration
/// of `irc`; what follows a comma in the room, as in "room,needkey", says nothing we
/// need).
address parse_address(std::string_view text);

} // namespace hubbub::client
