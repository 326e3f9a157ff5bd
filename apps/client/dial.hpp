#pragma once

#include <cstdint>
#include <string>

namespace hubbub::client {

/// A connected socket, or why there is none.
struct dialed {
  int fd = -1;
  std::string error; ///< one line for people; empty on success
};

/// Where a server is.
struct place {
  std::string host; ///< a name or an address; IPv6 also in brackets
  uint16_t port = 0;
};

/// Connects, trying all addresses that the host has, ten seconds each. Blocks; less
/// long once there is something to read at `bell`, if that is a descriptor.
dialed dial(const place& where, int bell = -1);

} // namespace hubbub::client
