#pragma once

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <vector>

#include <caf/actor_clock.hpp>

#include "actors/events.hpp"

namespace hubbub {

/// What the events of a batch with a `copy` tell of their authors. Made once with the
/// bytes of the batch, for all who get it.
struct batch_changes {
  struct change {
    caf::actor_id who;
    uint32_t copy;  ///< `event::copy`
    uint32_t index; ///< of the event
    bool is_gone;   ///< it quit
    user_ptr now;   ///< who it has become; nobody, if it quit
  };

  std::vector<change> all; ///< by `who`, then in order
  uint64_t ids = 0;        ///< the `id_bit` of each `who`

  /// The last change of somebody among the events from `first` to before `last`, or null.
  const change* find(caf::actor_id who, uint32_t first, uint32_t last) const;
};

using batch_changes_ptr = std::shared_ptr<const batch_changes>;

/// The changes in a batch, or null if there are none.
batch_changes_ptr changes_in(const event_list& batch);

/// What somebody who is in several rooms has been told of others who changed or quit, for
/// as long as one of these rooms may not have heard of it yet. Without it, the same
/// change would be told once per room, and a room that is behind would still speak of the
/// one who was.
///
/// A room is behind by what waits in its mailbox, which is a turn of the loop, and in a
/// crowd a tenth of a second more. So what was told is forgotten after a second, or when
/// many batches have brought something new since. It is one reference per batch, however
/// many people it tells of, to something that all share who heard it.
class recent_changes {
public:
  using time_point = caf::actor_clock::time_point;
  using change = batch_changes::change;

  static constexpr std::chrono::seconds lifetime{1};
  static constexpr size_t max_batches = 64;

  /// Takes note of an event with a `copy`.
  /// @param index of the event in its batch.
  /// @param batch the changes in it.
  /// @returns whether it was not known yet
  bool add(const event& x, uint32_t index, const batch_changes_ptr& batch,
           time_point now);

  /// The last change of somebody, or null.
  const change* find(caf::actor_id who) const;

  /// Whether something may be known of one of these, given as `encoded_batch::concerned`.
  bool may_concern(uint64_t ids) const { return (ids & ids_) != 0; }

  void forget_old(time_point now);

  bool empty() const { return told_.empty(); }

private:
  /// Events of a batch that were told.
  struct told_range {
    batch_changes_ptr changes;
    uint32_t first;
    uint32_t last;
    time_point when;
  };

  void forget_first(size_t count);

  std::vector<told_range> told_; // the latest last
  uint64_t ids_ = 0;             // of all of them
};

} // namespace hubbub
