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

/// CPU time this process has used, all threads, in nanoseconds.
inline uint64_t own_cpu() {
  return nanoseconds(CLOCK_PROCESS_CPUTIME_ID);
}

constexpr uint64_t milliseconds(uint64_t n) {
  return n * 1'000'000U;
}

} // namespace bench
