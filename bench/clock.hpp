#pragma once

#include <cstdint>
#include <ctime>

namespace bench {

/// Nanoseconds on the given clock.
inline uint64_t nanoseconds(clockid_t clock) {
  timespec at{};
  ::clock_gettime(clock, &at);
  return static_cast<uint64_t>(at.tv_sec) * 1'000'000'000U
         + static_cast<uint64_t>(at.tv_nsec);
}

inline uint64_t now() {
  return nanoseconds(CLOCK_MONOTONIC);
}

/// CPU time this thread has used, in nanoseconds: the generator's, without those who
/// watch beside it.
inline uint64_t own_cpu() {
  return nanoseconds(CLOCK_THREAD_CPUTIME_ID);
}

constexpr uint64_t milliseconds(uint64_t n) {
  return n * 1'000'000U;
}

} // namespace bench
