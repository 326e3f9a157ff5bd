#pragma once

#include <algorithm>
#include <chrono>
#include <cstddef>
#include <cstdint>

#include <caf/actor_clock.hpp>

namespace hubbub {

/// How much of something may be done: `burst` at once, and one more each `interval`.
struct allowance {
  size_t burst = 1;                     ///< at least 1
  std::chrono::nanoseconds interval{0}; ///< 0: no limit

  bool unlimited() const { return interval.count() == 0; }
};

/// A token bucket, kept as the time at which it is full again: nothing has to refill it.
/// It may be overdrawn, which delays what comes next.
class token_bucket {
public:
  using time_point = caf::actor_clock::time_point;

  /// Takes `count` tokens, whether they are there or not.
  void spend(time_point now, const allowance& limit, size_t count = 1) {
    if (!limit.unlimited())
      full_at_ = std::max(full_at_, now) + times(limit.interval, count);
  }

  /// How long it takes until `count` tokens are there; 0 if they are.
  /// @param count 0 asks whether the bucket is overdrawn. More than the burst are never
  ///              there: a full bucket will do, and goes into debt.
  std::chrono::nanoseconds wait(time_point now, const allowance& limit,
                                size_t count) const {
    if (limit.unlimited())
      return std::chrono::nanoseconds{0};
    auto left = limit.burst - std::min(limit.burst, count);
    auto missing = full_at_ - now - times(limit.interval, left);
    return std::max<std::chrono::nanoseconds>(missing, std::chrono::nanoseconds{0});
  }

  bool full(time_point now) const { return full_at_ <= now; }

private:
  static std::chrono::nanoseconds times(std::chrono::nanoseconds x, size_t n) {
    return x * static_cast<int64_t>(n);
  }

  time_point full_at_{};
};

} // namespace hubbub
