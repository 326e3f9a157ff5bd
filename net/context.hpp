#pragma once

#include <string>

#include <caf/replies_to.hpp>
#include <caf/typed_actor.hpp>

#include "actors/interfaces.hpp"
#include "net/ledger.hpp"
#include "net/passwords.hpp"
#include "net/settings.hpp"

namespace hubbub {

using rehash_atom = caf::atom_constant<caf::atom("rehash")>;

/// Runs the server: the one who started all others. Has a thread of its own, since
/// reading files takes its time.
using control_actor = caf::typed_actor<
  /// Reads the configuration again, and hands what can change at run time to all
  /// connections. Answers with nothing, or with a sentence about what is wrong.
  caf::replies_to<rehash_atom>::with<std::string>>;

using registered_atom = caf::atom_constant<caf::atom("registered")>;

/// Who let a connection in, and wants to know how it does.
using doorkeeper_actor = caf::typed_actor<
  /// From a connection: its peer has said who it is.
  caf::reacts_to<registered_atom>>;

/// What every connection is given.
struct chat_context {
  directory_actor directory;
  control_actor control;
  settings_ptr config;
  ledger_actor ledger{};         ///< null: nobody counts
  log_actor log{};               ///< null: there is none
  uint64_t connection_id = 0;    ///< in the log; the listener numbers them
  doorkeeper_actor doorkeeper{}; ///< may be null
  password_actor passwords{};    ///< null: none can be checked
};

} // namespace hubbub
