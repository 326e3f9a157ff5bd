#pragma once

#include <caf/actor_system.hpp>

#include "actors/interfaces.hpp"

namespace hubbub {

/// Prints who comes and goes on standard output.
using console_actor = observer_actor::extend<
  /// Answers when everything before it is printed.
  caf::replies_to<flush_atom>::with<flush_atom>>;

/// Runs on a thread of its own: a terminal or a pipe may block it, nobody else.
console_actor spawn_console(caf::actor_system& sys);

} // namespace hubbub
