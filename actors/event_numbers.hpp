#pragma once

#include <algorithm>
#include <cstdint>

#include "actors/clock.hpp"
#include "actors/events.hpp"

namespace hubbub {

/// Numbers events, so that no two have the same number, also over restarts, and later
/// ones of one source have greater ones: a hybrid logical clock.
///
/// The upper 47 bits are the time in 1/32 of a millisecond since 1970, the lower 17 tell
/// who numbers: a room, or the directory. Who has more to number than fits into that time
/// is ahead of the clock for a while. The number is an event's msgid and, in the archive,
/// its key.
class event_numbers {
public:
  /// How many sources can be told apart.
  static constexpr uint32_t num_sources = 1 << 17;

  /// @param source no other one that numbers at the same time has it.
  explicit event_numbers(uint32_t source = 0) : source_(source % num_sources) {}

  /// @param now milliseconds since 1970.
  uint64_t next(int64_t now) {
    last_ = std::max(static_cast<uint64_t>(now) * per_millisecond, last_ + 1);
    return last_ * num_sources + source_;
  }

  /// Gives an event that happens now its number and its time.
  void stamp(event& x) {
    x.id = next(milliseconds_since_1970());
    x.time = time_of(x.id);
  }

  /// When an event with that number happened, in milliseconds since 1970.
  static constexpr int64_t time_of(uint64_t number) {
    return static_cast<int64_t>(number / num_sources / per_millisecond);
  }

  /// No event of that millisecond has a smaller number, and none before it a greater one.
  /// @param time milliseconds since 1970; before that and after 2100: as if at the limit.
  static constexpr uint64_t first_at(int64_t time) {
    constexpr int64_t latest = 4102444800000; // 2100
    auto bounded = time < 0 ? 0 : time > latest ? latest : time;
    return static_cast<uint64_t>(bounded) * per_millisecond * num_sources;
  }

private:
  static constexpr uint64_t per_millisecond = 32;

  uint64_t last_ = 0; // time, in units
  uint32_t source_;
};

} // namespace hubbub
