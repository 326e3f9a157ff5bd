#pragma once

#include <caf/actor_system.hpp>

#include "apps/console.hpp"
#include "apps/log_writer.hpp"
#include "apps/password_checker.hpp"
#include "net/door/listener.hpp"
#include "net/watch/ledger.hpp"

namespace hubbub {

/// Who is to finish when the server ends: where lines come out, who writes the last ones
/// of the log, who may be in the middle of something.
struct servants {
  password_checker_actor passwords;
  console_actor console;
  log_writer_actor log;
  ledger_actor ledger;
  accounts_actor store;
  recorder_actor recorder; ///< may be null
};

/// Tells everybody, and waits until the last connection is gone and the last line
/// printed.
/// @returns whether all that happened in time.
bool shut_down(caf::actor_system& sys, const listener_actor& listener,
               const directory_actor& directory, const servants& out);

} // namespace hubbub
