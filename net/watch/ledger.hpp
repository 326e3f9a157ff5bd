#pragma once

#include <memory>
#include <string>
#include <string_view>

#include <boost/container/flat_map.hpp>

#include <caf/actor_addr.hpp>
#include <caf/allowed_unsafe_message_type.hpp>
#include <caf/replies_to.hpp>
#include <caf/scheduled_actor.hpp>
#include <caf/typed_actor.hpp>

#include "actors/interfaces.hpp"
#include "net/settings.hpp"
#include "net/watch/audit.hpp"
#include "net/watch/end_reason.hpp"
#include "net/watch/log.hpp"
#include "net/watch/statistics.hpp"

namespace hubbub {

using opened_atom = caf::atom_constant<caf::atom("opened")>;
using closed_atom = caf::atom_constant<caf::atom("closed")>;
using refused_atom = caf::atom_constant<caf::atom("refused")>;
using statistics_atom = caf::atom_constant<caf::atom("statistics")>;

/// A connection, as its log lines call it.
struct connection_label {
  uint64_t id = 0;         ///< no other one in this process has it
  std::string_view format; ///< a wire format's name, which stays
  std::string address;
  bool tls = false; ///< spoken by the server itself
};

/// How a connection ended.
struct connection_end {
  connection_label label;
  std::string nick; ///< empty: it never gave one
  parting how;
  traffic numbers;
  int64_t milliseconds = 0; ///< how long it was open
};

/// Counts what happens to connections, and logs it. What goes through them they count
/// themselves, in the tally of their loop.
using ledger_actor = caf::typed_actor<
  /// The sender, a connection, is open.
  caf::reacts_to<opened_atom, connection_label>,
  /// The sender, a connection, ends.
  caf::reacts_to<closed_atom, connection_end>,
  /// From the listener: somebody was turned away, and why.
  caf::reacts_to<refused_atom, connection_label, parting>,
  /// Everything up to now.
  caf::replies_to<statistics_atom>::with<statistics>,
  /// Compares all rooms with the directory and the connections (`audit.hpp`).
  caf::replies_to<audit_atom>::with<audit>,
  /// From now on the log has lines down to that level.
  caf::reacts_to<log_atom, uint8_t>,
  /// Writes a line to the log, if its level is wanted.
  caf::reacts_to<log_atom, log_entry>>;

/// What a ledger works with.
struct ledger_setup {
  directory_actor directory;
  log_actor log; ///< null: there is none
  log_level level = log_level::warning;
  loop_tally_ptr numbers = caf::make_counted<loop_tally>(); ///< of the loop it lives in
};

/// What a ledger owns: the totals, and who is connected.
class ledger_state {
public:
  static constexpr const char* name = "hubbub.ledger";

  explicit ledger_state(caf::scheduled_actor* self) : self_(self) {}

  ledger_actor::behavior_type make_behavior(ledger_setup setup);

private:
  void open(const connection_label& label);
  void close(const connection_end& end);
  void refuse(const connection_label& label, end_reason why);
  void write(log_entry x);
  statistics all() const;

  caf::scheduled_actor* self_;
  ledger_setup setup_;
  statistics totals_; // but for `numbers`
  // Whether it speaks TLS. Newcomers have the largest numbers, and so are at the end.
  boost::container::flat_map<caf::actor_id, bool> open_;
};

} // namespace hubbub

// Handed from actor to actor within this process only.
CAF_ALLOW_UNSAFE_MESSAGE_TYPE(hubbub::connection_label)
CAF_ALLOW_UNSAFE_MESSAGE_TYPE(hubbub::connection_end)
