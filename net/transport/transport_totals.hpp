#pragma once

#include <cstdint>

#include "actors/load.hpp"

namespace hubbub {

/// What the sockets of one event loop have been through.
struct transport_totals {
  histogram flushes; ///< how long each took, of those that are made for many at once

  // TLS handshakes that have ended.
  uint64_t handshakes_done = 0;
  uint64_t handshakes_failed = 0;
  uint64_t handshakes_abandoned = 0; ///< the peer went, or was sent away, before its end
};

} // namespace hubbub
