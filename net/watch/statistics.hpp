#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <string>
#include <string_view>

#include <caf/allowed_unsafe_message_type.hpp>

#include "net/watch/log.hpp"
#include "net/watch/tally.hpp"

namespace hubbub {

/// How often something happened, by its name.
using counts = std::map<std::string, uint64_t, std::less<>>;

/// All that the ledger knows.
struct statistics {
  counts connections; ///< now, by wire format
  counts encrypted;   ///< of these, those that speak TLS
  counts refused;     ///< by `end_reason`
  counts ended;       ///< by `end_reason`
  uint64_t accepted = 0;
  uint64_t most_connections = 0; ///< at once
  tally numbers;                 ///< of all connections, ended or not
};

/// Everything as pairs for a log or an operator: `ended.sendq=3`.
log_fields fields_of(const statistics& x);
log_fields fields_of(const traffic& x);
log_fields fields_of(std::string_view prefix, const counts& x);

} // namespace hubbub

// Handed from actor to actor within this process only.
CAF_ALLOW_UNSAFE_MESSAGE_TYPE(hubbub::statistics)
