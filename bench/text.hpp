#pragma once

#include <cstddef>
#include <cstdint>
#include <cstring>

namespace bench {

/// What a message says: who wrote it, which of his it is, and when he did. 63 bytes,
/// which with their LF make the 64-byte line of the benchmark:
///
///   ~ 8 digits author, 8 digits number, 16 digits nanoseconds, then 30 bytes of filling
///
/// Fixed places and decimal digits let the receiver read one in a few nanoseconds, and a
/// human read a capture.
struct text {
  static constexpr size_t size = 63;
  static constexpr size_t filling_size = 30;
  static constexpr char mark = '~';
  static constexpr const char* filling = "the quick brown fox jumps over";

  uint32_t author;
  uint32_t number;
  uint64_t stamp;

  void write(char* to) const {
    *to = mark;
    digits(to + 1, author, 8);
    digits(to + 9, number, 8);
    digits(to + 17, stamp, 16);
    std::memcpy(to + 33, filling, filling_size);
  }

  /// Is there one at `from`? Says nothing about whether its digits are digits: a damaged
  /// number is one that was not expected, and counted as such.
  static bool is_at(const char* from) {
    return *from == mark && std::memcmp(from + 33, filling, filling_size) == 0;
  }

  static text read(const char* from) {
    return {number_at(from + 1), number_at(from + 9),
            number_at(from + 17) * uint64_t{100'000'000} + number_at(from + 25)};
  }

private:
  static void digits(char* to, uint64_t value, size_t count) {
    while (count-- > 0) {
      to[count] = static_cast<char>('0' + value % 10);
      value /= 10;
    }
  }

  // Eight digits at once: neighbours are summed in pairs, then fours, then all.
  static uint32_t number_at(const char* from) {
    uint64_t v;
    std::memcpy(&v, from, sizeof v);
    v = (v & 0x0f0f0f0f0f0f0f0f) * 2561 >> 8;
    v = (v & 0x00ff00ff00ff00ff) * 6553601 >> 16;
    return static_cast<uint32_t>((v & 0x0000ffff0000ffff) * 42949672960001 >> 32);
  }
};

} // namespace bench
