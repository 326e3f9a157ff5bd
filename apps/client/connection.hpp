#pragma once

#include <caf/io/fwd.hpp>
#include <caf/io/network/native_socket.hpp>
#include <caf/io/scribe.hpp>

#include "apps/client/interfaces.hpp"

namespace caf {
class actor_system;
}

namespace hubbub::client {

/// Starts the actor that holds the socket behind `scribe`, on the I/O thread.
connection_actor spawn_connection(caf::actor_system& system, caf::io::scribe_ptr scribe);

} // namespace hubbub::client
