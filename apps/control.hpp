#pragma once

#include <functional>
#include <string>

#include <caf/actor_system.hpp>

#include "apps/password_checker.hpp"
#include "net/context.hpp"
#include "net/door/listener.hpp"

namespace hubbub {

using attach_atom = caf::atom_constant<caf::atom("attach")>;

/// Runs the server. Reading files takes its time: it has a thread of its own, and nobody
/// waits for it but whoever asked.
using server_control_actor = control_actor::extend<
  /// The listener to tell of a new configuration.
  caf::reacts_to<attach_atom, caf::strong_actor_ptr>>;

/// What a configuration that was read again means for those who run.
struct fresh_configuration {
  settings_ptr values;
  listening_change listening;
};

/// Reads the configuration once more.
/// @returns no values if it makes no sense: then there is an error.
using configuration_reader = std::function<fresh_configuration(rehash_result& what)>;

/// @param passwords is told of a new configuration as well.
server_control_actor spawn_control(caf::actor_system& sys, configuration_reader read,
                                   password_checker_actor passwords);

} // namespace hubbub
