#pragma once

#include <algorithm>
#include <array>
#include <chrono>
#include <cstddef>
#include <cstdint>

#include <caf/allowed_unsafe_message_type.hpp>

namespace hubbub {

/// How often something took at most so long: a histogram with fixed bounds, in numbers
/// that only its owner touches.
class histogram {
public:
  /// Upper bounds in seconds. None is a whole number: those are written in one way by
  /// Prometheus' text format ("1") and in another one by OpenMetrics ("1.0").
  static constexpr std::array<double, 13> bounds{{0.0001, 0.00025, 0.0005, 0.001, 0.0025,
                                                  0.005, 0.01, 0.025, 0.05, 0.1, 0.25,
                                                  0.5, 2.5}};

  /// It took so long once more. Less than nothing counts as nothing.
  void add(std::chrono::nanoseconds took) {
    auto seconds = std::max(std::chrono::duration<double>{took}.count(), 0.0);
    size_t i = 0;
    while (i < bounds.size() && seconds > bounds[i])
      ++i;
    ++counts_[i];
    sum_ += seconds;
  }

  /// How often it took at most `bounds[i]` and more than the bound before; the last one:
  /// how often it took longer than all of them.
  const std::array<uint64_t, bounds.size() + 1>& counts() const { return counts_; }

  /// Seconds, all of them together.
  double sum() const { return sum_; }

private:
  std::array<uint64_t, bounds.size() + 1> counts_{};
  double sum_ = 0;
};

/// How busy a recorder is.
struct recorder_load {
  uint64_t waiting = 0; ///< events that the archive does not have yet
  uint64_t lost = 0;    ///< events that it never got
  uint64_t memory = 0;  ///< bytes of what is remembered, estimated
  histogram writes;     ///< how long the archive took to have what it was given
};

} // namespace hubbub

// Handed from actor to actor within this process only.
CAF_ALLOW_UNSAFE_MESSAGE_TYPE(hubbub::histogram)
CAF_ALLOW_UNSAFE_MESSAGE_TYPE(hubbub::recorder_load)
