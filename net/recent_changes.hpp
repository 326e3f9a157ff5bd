#pragma once

#include <cstddef>
#include <cstdint>
#include <unordered_map>

#include "actors/events.hpp"

namespace hubbub {

/// What somebody who is in several rooms has been told of others who changed or quit, for
/// as long as one of these rooms may not have heard of it yet. Without it, the same
/// change would be told once per room, and a room that is behind would still speak of the
/// one who was.
///
/// A room is behind by what waits in its mailbox, which is a turn of the loop. So it is
/// forgotten after a while (`age`), and when there is too much of it.
class recent_changes {
public:
  /// How many people one generation remembers.
  static constexpr size_t people_per_generation = 4096;

  struct change {
    uint32_t copy; ///< `event::copy`
    bool is_gone;  ///< it quit
    user_ptr now;  ///< who it has become; nobody, if it quit
  };

  /// Takes note of an event with a `copy`.
  /// @returns whether it was not known yet
  bool add(const event& x);

  /// The last change of somebody, or null.
  const change* find(caf::actor_id who) const;

  /// Whether something may be known of one of these, given as `encoded_batch::concerned`.
  bool may_concern(uint64_t ids) const { return (ids & ids_) != 0; }

  /// Forgets what was old the last time, and calls the rest old.
  void age();

  bool empty() const { return ids_ == 0; }

private:
  using changes = std::unordered_map<caf::actor_id, change>;

  changes young_;
  changes old_;
  uint64_t ids_ = 0; // bit (id % 64) is set for each of them
};

} // namespace hubbub
