#pragma once

#include "apps/client/dial.hpp"
#include "apps/client/interfaces.hpp"

namespace hubbub::client {

/// The actor that connects to a server again. Spawn it detached: it blocks, less
/// long once `bell` rings.
dialer_actor::behavior_type dialer(dialer_actor::pointer self, destination where,
                                   int bell);

} // namespace hubbub::client
