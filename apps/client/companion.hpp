#pragma once

#include <caf/io/fwd.hpp>
#include <caf/io/scribe.hpp>

#include "apps/client/interfaces.hpp"

namespace caf {
class actor_system;
}

namespace hubbub::client {

/// The two ends of a command's standard input and output.
struct command_ends {
  caf::io::scribe_ptr input;  ///< it reads what we write here
  caf::io::scribe_ptr output; ///< ... and we read what it writes here
};

/// Starts the actor that is a terminal for the conversation and has a command in it:
/// what is shown goes to the command, each line of the command is entered. On the I/O
/// thread; nothing blocks, however slow the command is, and nothing is lost: what it
/// does not take is waited for, in both directions.
///
/// Errors and signals are for `front`, an ordinary terminal.
terminal_actor spawn_companion(caf::actor_system& system, command_ends ends,
                               terminal_actor front);

} // namespace hubbub::client
