#pragma once

#include <caf/actor_system.hpp>

#include "actors/interfaces.hpp"
#include "net/watch/ledger.hpp"

namespace hubbub {

/// Asks everybody how it is going: what SIGUSR1 writes to the log.
/// @param started_at seconds since 1970
log_entry status_of(caf::actor_system& sys, const ledger_actor& ledger,
                    const directory_actor& directory, int64_t started_at);

} // namespace hubbub
