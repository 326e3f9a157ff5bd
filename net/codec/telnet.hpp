#pragma once

#include <cstddef>

namespace hubbub {

/// Takes telnet's option negotiation out of a byte stream (RFC 854, 855), so
/// that it does not become part of a name or a message. Works on any cut of
/// the stream: a sequence may arrive byte by byte.
class telnet_filter {
public:
  /// Removes command sequences from the `size` bytes at `data` in place.
  /// @returns how many bytes are left. An escaped 0xFF stays, as one byte.
  size_t strip(char* data, size_t size);

private:
  enum class state : unsigned char {
    data,
    command,        // after IAC
    option,         // after IAC WILL, WONT, DO or DONT
    subnegotiation, // after IAC SB
    sub_command,    // after IAC within a subnegotiation
  };

  state state_ = state::data;
};

} // namespace hubbub
