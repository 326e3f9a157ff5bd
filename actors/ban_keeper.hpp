#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include <caf/scheduled_actor.hpp>

#include "actors/ban_list.hpp"
#include "actors/interfaces.hpp"

namespace hubbub {

/// Wants to know the bans of the server: all there are now, and those that are new. At
/// first, and when one has ended, none is new.
using ban_watcher_actor =
  caf::typed_actor<caf::reacts_to<bans_atom, ban_list_ptr, ban_list_ptr>>;

/// Owns the bans of the server. It has no say in who may set them: who asks has looked at
/// that.
using ban_keeper_actor = caf::typed_actor<
  /// These there are: from whoever starts the server.
  caf::reacts_to<reserve_atom, std::vector<ban>>,
  /// Sets a ban, or puts it in the place of the one with that mask; it is kept when that
  /// is answered. Refused with `too_many_bans`, and as `accounts_actor` does.
  caf::reacts_to<ban_atom, ban>,
  /// Lifts one. Refused with `not_known`.
  caf::reacts_to<unban_atom, ban_kind, std::string>,
  /// Answers with all there are.
  caf::replies_to<bans_atom>::with<ban_list_ptr>,
  /// Tells that one from now on.
  caf::reacts_to<watch_atom, ban_watcher_actor>,
  /// To itself: at that time, in seconds since 1970, some are over.
  caf::reacts_to<expire_atom, int64_t>>;

/// What the keeper of the bans owns. Like a room, it does not know where it is hosted.
class ban_keeper_state {
public:
  static constexpr const char* name = "hubbub.bans";

  explicit ban_keeper_state(caf::scheduled_actor* self) : self_(self) {}

  /// @param store keeps them; null: nobody does.
  /// @param most that there may be at once.
  ban_keeper_actor::behavior_type make_behavior(accounts_actor store, size_t most);

private:
  void take(std::vector<ban> all);
  caf::result<void> set(ban x);
  caf::result<void> lift(ban_kind kind, const std::string& mask);

  /// There are others now.
  /// @param fresh those that are new.
  void publish(ban_list now, ban_list_ptr fresh);

  void expire();
  void schedule_expiry();

  caf::scheduled_actor* self_;
  accounts_actor store_;
  size_t most_ = 0;
  ban_list_ptr bans_ = std::make_shared<ban_list>();
  std::vector<ban_watcher_actor> watchers_;
  int64_t expires_at_ = 0; // for which it has set itself an alarm; 0: for none
};

} // namespace hubbub

// Handed from actor to actor within this process only.
CAF_ALLOW_UNSAFE_MESSAGE_TYPE(hubbub::ban_watcher_actor)
