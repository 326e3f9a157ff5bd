#pragma once

#include <cstdint>

namespace hubbub {

/// What went through one connection, or through all.
struct traffic {
  uint64_t lines_in = 0;
  uint64_t lines_out = 0; ///< an event in a room counts as one line per reader
  uint64_t bytes_in = 0;
  uint64_t bytes_out = 0;
  uint64_t most_unsent = 0; ///< bytes: the largest send queue
  uint64_t most_unread = 0; ///< bytes: the largest backlog of input
};

} // namespace hubbub
