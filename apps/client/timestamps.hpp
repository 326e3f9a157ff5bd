#pragma once

#include <cstdint>
#include <string>

namespace hubbub::client {

/// How much of the time stands in front of a line.
enum class timestamp_form {
  none,
  clock, ///< 14:03
  full,  ///< 2026-11-25 14:03:07
};

/// The form that an option calls "short" or "full"; else none.
timestamp_form stamps_called(const std::string& value);

/// A time in this form and a space, as clocks here show it; empty for `none`.
/// @param seconds Since the beginning of 1970, UTC.
std::string timestamp(timestamp_form form, int64_t seconds);

/// A stretch of time for people, in its two largest units: "3 days 4 hours".
std::string duration_words(int64_t seconds);

} // namespace hubbub::client
