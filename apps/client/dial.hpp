#pragma once

#include <cstdint>
#include <string>

namespace hubbub::client {

/// A connected socket, or why there is none.
struct dialed {
  int fd = -1;
  std::string error; ///< one line for people; empty on success
};

/// Connects to a name or an address (IPv4, IPv6, also in brackets), trying all
/// addresses it has, ten seconds each. Blocks.
dialed dial(std::string host, uint16_t port);

} // namespace hubbub::client
