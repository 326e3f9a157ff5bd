#pragma once

#include <chrono>
#include <cstddef>
#include <cstdint>

#include "actors/events.hpp"
#include "actors/long_text.hpp"

namespace hubbub {

/// How those who speak are slowed down when those who hear fall behind.
struct backpressure {
  /// Bytes said in one turn of the loop before the rest waits to see who can keep up:
  /// a small part of what may wait to be sent to one member (`limits.send-queue`).
  size_t turn_bytes = 64 << 10;
  /// Nobody is slowed down to less than a block in that time (`limits.flood-rate`).
  std::chrono::nanoseconds slowest = std::chrono::milliseconds{200};
};

/// What names who said something, and where, in bytes: roughly.
constexpr size_t names_size = 64;

/// What something said weighs, in bytes: about what each of those who hear it has to
/// read.
inline size_t weight_of(const utterance& x) {
  return names_size * num_pieces(x.text) + x.text.size() + x.tags.size();
}

/// In blocks of 512 bytes begun, as flood limits count. Never more than the line cost
/// that it came in.
constexpr int64_t num_blocks(size_t weight) {
  constexpr size_t block = 512; // the longest line of IRC (RFC 2812 2.3)
  auto said = weight > names_size ? weight - names_size : 0;
  return static_cast<int64_t>(said / block + (said % block != 0 || said == 0 ? 1 : 0));
}

} // namespace hubbub
