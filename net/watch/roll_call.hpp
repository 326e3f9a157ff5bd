#pragma once

#include <chrono>
#include <set>

#include <caf/actor_addr.hpp>

namespace hubbub {

/// Whose answers are still to come, for an actor that asks many. One of them that ends
/// counts as having answered.
///
/// A request alone does not tell of that: one that waits in a broker's mailbox while a
/// socket event ends the broker is never answered, and would hold up everybody until it
/// times out.
class roll_call {
public:
  /// How long one answer may take; without it the result is what the others said.
  static constexpr std::chrono::seconds patience{5};

  /// Before the request is sent.
  template <class Self, class Handle>
  void expect(Self* self, const Handle& whom) {
    if (awaited_.insert(whom->address()).second)
      self->monitor(whom);
  }

  /// @returns whether this was awaited, and nothing else is any more.
  template <class Self>
  bool complete_with(Self* self, const caf::actor_addr& whom) {
    if (awaited_.erase(whom) == 0)
      return false;
    self->demonitor(whom); // it would remember us for as long as it lives
    return awaited_.empty();
  }

private:
  std::set<caf::actor_addr> awaited_;
};

} // namespace hubbub
