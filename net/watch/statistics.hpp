#pragma once

#include <algorithm>
#include <cstdint>
#include <functional>
#include <map>
#include <string>
#include <string_view>

#include <caf/allowed_unsafe_message_type.hpp>

#include "net/watch/log.hpp"

namespace hubbub {

/// What went through one connection, or through many.
struct traffic {
  uint64_t lines_in = 0;
  uint64_t lines_out = 0; ///< an event in a room counts as one line per reader
  uint64_t bytes_in = 0;
  uint64_t bytes_out = 0;
  uint64_t most_unsent = 0; ///< bytes: the largest send queue
  uint64_t most_unread = 0; ///< bytes: the largest backlog of input

  void add(const traffic& x) {
    lines_in += x.lines_in;
    lines_out += x.lines_out;
    bytes_in += x.bytes_in;
    bytes_out += x.bytes_out;
    most_unsent = std::max(most_unsent, x.most_unsent);
    most_unread = std::max(most_unread, x.most_unread);
  }
};

/// How often something happened, by its name.
using counts = std::map<std::string, uint64_t, std::less<>>;

/// All that the ledger knows.
struct statistics {
  counts connections; ///< now, by wire format
  counts refused;     ///< by `end_reason`
  counts ended;       ///< by `end_reason`
  uint64_t accepted = 0;
  uint64_t most_connections = 0; ///< at once
  traffic total;                 ///< of all connections, ended or not
};

/// Everything as pairs for a log or an operator: `ended.sendq=3`.
log_fields fields_of(const statistics& x);
log_fields fields_of(const traffic& x);
log_fields fields_of(std::string_view prefix, const counts& x);

} // namespace hubbub

// Handed from actor to actor within this process only.
CAF_ALLOW_UNSAFE_MESSAGE_TYPE(hubbub::traffic)
CAF_ALLOW_UNSAFE_MESSAGE_TYPE(hubbub::statistics)
