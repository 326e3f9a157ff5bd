#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include <caf/allowed_unsafe_message_type.hpp>
#include <caf/atom.hpp>
#include <caf/replies_to.hpp>
#include <caf/typed_actor.hpp>

#include "net/transport/transport_totals.hpp"

namespace hubbub {

/// How busy the event loop and its sockets are.
struct loop_load {
  transport_totals totals;
  histogram lag;                     ///< how late its timers come
  uint64_t full_sockets = 0;         ///< connections whose peers take no more for now
  uint64_t unsent_bytes = 0;         ///< what waits for these
  std::vector<int64_t> certificates; ///< when each ends: seconds since 1970
};

using scrape_atom = caf::atom_constant<caf::atom("scrape")>;

/// Who makes the text of metrics. It lives outside the event loop, where writing so much
/// of it would be in the way.
using metrics_actor = caf::typed_actor<
  /// From the listener, which says how its loop does: all metrics, as that `exposition`.
  caf::replies_to<scrape_atom, uint8_t, loop_load>::with<std::string>>;

} // namespace hubbub

// Handed from actor to actor within this process only.
CAF_ALLOW_UNSAFE_MESSAGE_TYPE(hubbub::loop_load)
