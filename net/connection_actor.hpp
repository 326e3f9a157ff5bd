#pragma once

#include <caf/io/system_messages.hpp>
#include <caf/io/typed_broker.hpp>

#include "actors/ban_keeper.hpp"
#include "actors/interfaces.hpp"
#include "net/settings.hpp"
#include "net/watch/ledger.hpp"

namespace hubbub {

/// Checks whether a deadline has passed.
using timer_atom = caf::atom_constant<caf::atom("timer")>;

/// Time passes: whoever is silent may be asked for a sign of life.
using pulse_atom = caf::atom_constant<caf::atom("pulse")>;

/// The server ends.
using shutdown_atom = caf::atom_constant<caf::atom("shutdown")>;

/// The configuration has changed.
using reload_atom = caf::atom_constant<caf::atom("reload")>;

/// A member that is reached over a TCP connection.
using connection_actor = member_actor::extend<
  caf::reacts_to<caf::io::new_data_msg>, caf::reacts_to<caf::io::connection_closed_msg>,
  /// The transport could not send everything at once, or was asked
  /// to report: bytes sent just now, and bytes still waiting.
  caf::reacts_to<caf::io::data_transferred_msg>,
  /// From the listener, now and then.
  caf::reacts_to<pulse_atom>, caf::reacts_to<reload_atom, settings_ptr>,
  /// From the listener: the bans of the server, and those that are new.
  caf::reacts_to<bans_atom, ban_list_ptr, ban_list_ptr>,
  /// From the listener: `disconnect_atom`, but the peer is not waited for.
  caf::reacts_to<shutdown_atom, std::string>,
  /// To itself.
  caf::reacts_to<timer_atom>>;

} // namespace hubbub
