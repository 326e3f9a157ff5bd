#pragma once

#include <string>

#include <caf/actor_system.hpp>

#include "actors/interfaces.hpp"
#include "net/watch/log.hpp"

namespace hubbub {

using reopen_atom = caf::atom_constant<caf::atom("reopen")>;

/// Writes the log to standard error or a file, on a thread of its own. What nobody reads
/// is lost beyond a bound (`bounded_output`); when there is room again, a line says how
/// many lines were.
using log_writer_actor = log_actor::extend<
  /// Opens the file again: it may have been moved away.
  caf::reacts_to<reopen_atom>,
  /// To itself: time to try again what could not be written.
  caf::reacts_to<flush_atom, bool>,
  /// Answers when everything before it is written, or cannot be.
  caf::replies_to<flush_atom>::with<flush_atom>>;

/// Opens a file to append to.
/// @returns -1 if that cannot be done; errno says why.
int open_log(const std::string& path);

/// @param fd where to write.
/// @param path what to open again; empty: nothing.
log_writer_actor spawn_log_writer(caf::actor_system& sys, int fd, std::string path);

} // namespace hubbub
