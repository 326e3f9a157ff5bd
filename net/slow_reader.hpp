#pragma once

#include <chrono>
#include <cstddef>

#include <caf/actor_clock.hpp>

#include "net/settings.hpp"

namespace hubbub {

/// Whether others are to wait for somebody who does not read as fast as they talk. Exists
/// from when too much waits to be sent until it has been read.
///
/// Who reads at a decent pace is waited for as long as it takes; who is slower, for some
/// time; who does not read at all, for no longer than it takes to be sure of that.
class slow_reader {
public:
  using time_point = caf::actor_clock::time_point;

  /// Who has read nothing at so many looks in a row stands still.
  static constexpr int looks_at_a_standstill = 2;

  /// How often to look.
  static constexpr std::chrono::seconds interval{1};

  /// @param in_kernel bytes that the kernel keeps of what it has taken.
  slow_reader(time_point now, size_t in_kernel) : looked_(now), in_kernel_(in_kernel) {}

  /// The kernel has taken that many bytes. It reports that now and then only; what the
  /// peer has read is that, less what the kernel keeps more than before.
  void sent(size_t bytes) { sent_ += bytes; }

  /// An interval has passed since the last look, or since the beginning. Gives it up if
  /// it is not to be waited for any longer.
  void look(time_point now, size_t in_kernel, const settings& limits);

  /// When to look.
  time_point due() const { return looked_ + interval; }

  /// Whether it is not waited for any more.
  bool given_up() const { return given_up_; }

private:
  time_point looked_;
  size_t in_kernel_;                        // kept then
  size_t sent_ = 0;                         // since then
  caf::actor_clock::duration_type slow_{0}; // for how long it has been too slow
  int still_ = 0;                           // looks in a row
  bool given_up_ = false;
};

} // namespace hubbub
