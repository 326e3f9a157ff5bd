#pragma once

#include <caf/actor_system.hpp>

#include "actors/interfaces.hpp"

namespace hubbub {

/// Prints who comes and goes on standard output.
using console_actor = observer_actor::extend<
  /// To itself: time to try again what could not be printed.
  caf::reacts_to<flush_atom, bool>,
  /// Answers when everything before it is printed, or cannot be.
  caf::replies_to<flush_atom>::with<flush_atom>>;

/// Runs on a thread of its own. What nobody reads is lost beyond a bound, and the next
/// line says how many lines were (`bounded_output`).
console_actor spawn_console(caf::actor_system& sys);

} // namespace hubbub
