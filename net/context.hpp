#pragma once

#include <memory>
#include <string>
#include <utility>

#include <caf/actor_clock.hpp>
#include <caf/allowed_unsafe_message_type.hpp>
#include <caf/replies_to.hpp>
#include <caf/typed_actor.hpp>

#include "actors/ban_keeper.hpp"
#include "actors/interfaces.hpp"
#include "net/passwords.hpp"
#include "net/settings.hpp"
#include "net/watch/end_reason.hpp"
#include "net/watch/ledger.hpp"
#include "net/watch/scrape.hpp"

namespace hubbub {

using rehash_atom = caf::atom_constant<caf::atom("rehash")>;

/// What came of reading the configuration again.
struct rehash_result {
  std::string error;           ///< one sentence; empty: nothing is wrong with it
  std::string listening{};     ///< what is listened at now and was not, and the opposite
  std::string needs_restart{}; ///< options that have changed and cannot while it runs
  std::string certificate{};   ///< what is wrong with a new one; empty: nothing
};

/// That in one sentence, without a period.
std::string describe(const rehash_result& x);

/// Runs the server: the one who started all others. Has a thread of its own, since
/// reading files takes its time.
using control_actor = caf::typed_actor<
  /// Reads the configuration again, and hands what can change at run time to all
  /// connections.
  caf::replies_to<rehash_atom>::with<rehash_result>>;

using challenge_atom = caf::atom_constant<caf::atom("challenge")>;

/// Reads files for those who may not wait for a disk.
using file_actor = caf::typed_actor<
  /// What answers an ACME challenge, by its token (RFC 8555 8.3); empty: there is no
  /// such.
  caf::replies_to<challenge_atom, std::string>::with<std::string>>;

using registered_atom = caf::atom_constant<caf::atom("registered")>;

using moved_atom = caf::atom_constant<caf::atom("moved")>;

/// Who let a connection in, and wants to know how it does.
using doorkeeper_actor = caf::typed_actor<
  /// From a connection: its peer has said who it is.
  caf::reacts_to<registered_atom>,
  /// From a connection whose peer never did: it will not.
  caf::reacts_to<depart_atom>,
  /// From a connection: its peer is a gateway's, and is counted at the address that the
  /// gateway names. Answers with why it may not stay, without words if it may.
  caf::replies_to<moved_atom, std::string>::with<parting>>;

/// Whom every connection of a loop works with.
struct chat_actors {
  directory_actor directory;
  control_actor control;
  ledger_actor ledger{};         ///< null: nobody keeps count of who comes and goes
  log_actor log{};               ///< null: there is none
  doorkeeper_actor doorkeeper{}; ///< may be null
  password_actor passwords{};    ///< null: none can be checked
  accounts_actor accounts{};     ///< null: there are none
  file_actor files{};            ///< null: there are no files
  ban_keeper_actor bans{};       ///< null: nobody can be banned
  metrics_actor metrics{};       ///< null: there are none
  loop_tally_ptr numbers = caf::make_counted<loop_tally>(); ///< of their loop; never null
};

/// They are the same for thousands, each of whom has this.
using chat_actors_ptr = std::shared_ptr<const chat_actors>;

/// What every connection is given.
struct chat_context {
  chat_context(chat_actors with, settings_ptr values)
      : actors(std::make_shared<const chat_actors>(std::move(with))),
        config(std::move(values)) {}

  chat_actors_ptr actors;
  settings_ptr config;
  ban_list_ptr ban_list = std::make_shared<hubbub::ban_list>(); ///< as it is now
  uint64_t connection_id = 0; ///< in the log; the listener numbers them

  // What a proxy says in front of the connection.
  std::string address{};                      ///< the peer's; empty: that of the socket
  bool secure = false;                        ///< the peer speaks TLS with the proxy
  caf::actor_clock::time_point accepted_at{}; ///< epoch: just now
};

} // namespace hubbub

// Handed from actor to actor within this process only.
CAF_ALLOW_UNSAFE_MESSAGE_TYPE(hubbub::rehash_result)
