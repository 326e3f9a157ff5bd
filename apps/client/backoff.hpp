#pragma once

#include <chrono>
#include <cstdint>
#include <random>

namespace hubbub::client {

/// How long to wait before trying again: twice as long after every failure, and
/// never quite the same, so that the clients of a server which comes back do not
/// all come back at once.
class backoff {
public:
  using duration = std::chrono::milliseconds;

  static constexpr duration shortest{1'000};
  static constexpr duration longest{60'000};

  explicit backoff(uint32_t seed) : random_(seed) {}

  /// The next pause: between three quarters of its size and all of it.
  duration next();

  /// It worked: the next pause is a short one.
  void reset() { size_ = shortest; }

private:
  std::minstd_rand random_;
  duration size_ = shortest;
};

} // namespace hubbub::client
