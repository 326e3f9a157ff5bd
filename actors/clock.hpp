#pragma once

#include <chrono>
#include <cstdint>

namespace hubbub {

/// The time of day in milliseconds since 1970.
inline int64_t milliseconds_since_1970() {
  using namespace std::chrono;
  return duration_cast<milliseconds>(system_clock::now().time_since_epoch()).count();
}

/// The time of day in seconds since 1970.
inline int64_t seconds_since_1970() {
  return milliseconds_since_1970() / 1000;
}

} // namespace hubbub
