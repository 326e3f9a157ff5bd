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
/// time; who does not read at all, for no longer than it takes to see that.
class slow_reader {
public:
  using time_point = caf::actor_clock::time_point;

  /// How often to look.
  static constexpr std::chrono::seconds interval{1};

  explicit slow_reader(time_point now) : looked_(now) {}

  /// It has read that many bytes.
  void reads(size_t bytes) { bytes_ += bytes; }

  /// An interval has passed since the last look, or since the beginning. Gives it up if
  /// it is not to be waited for any longer.
  void look(time_point now, const settings& limits);

  /// When to look.
  time_point due() const { return looked_ + interval; }

  /// Whether it is not waited for any more.
  bool given_up() const { return given_up_; }

private:
  time_point looked_;
  size_t bytes_ = 0;                        // read since then
  caf::actor_clock::duration_type slow_{0}; // for how long it has been too slow
  bool given_up_ = false;
};

} // namespace hubbub
