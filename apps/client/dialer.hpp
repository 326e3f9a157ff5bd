#pragma once

#include <memory>

#include "apps/client/interfaces.hpp"
#include "apps/client/keyboard.hpp"

namespace hubbub::client {

/// The actor that connects to a server. Spawn it detached: it blocks, less long once the
/// bell has rung.
/// @param where is asked once, when it is to be dialed first.
dialer_actor::behavior_type dialer(dialer_actor::pointer self, route where,
                                   std::shared_ptr<alarm_bell> bell);

} // namespace hubbub::client
