#pragma once

#include <cstdint>
#include <functional>

#include <caf/io/fwd.hpp>
#include <caf/io/network/native_socket.hpp>
#include <caf/io/scribe.hpp>

#include "apps/client/interfaces.hpp"

namespace caf {
class actor_system;
}

namespace hubbub::client {

/// How a connection that broke is made again.
struct redialing {
  dialer_actor dialer;
  /// Makes a connected socket part of the event loop.
  std::function<caf::io::scribe_ptr(caf::io::network::native_socket)> adopt;
  uint32_t seed = 1; ///< of what the pauses have of chance
};

/// Starts the actor that holds the socket behind `scribe`, on the I/O thread.
/// @param made what was dialed to get it; null: nothing is encrypted.
connection_actor spawn_connection(caf::actor_system& system, caf::io::scribe_ptr scribe,
                                  redialing again, dialed_ptr made = nullptr);

} // namespace hubbub::client
