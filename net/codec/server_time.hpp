#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace hubbub {

/// Appends a time as the value of a tag: "2026-01-31T23:59:59.123Z" (IRCv3
/// server-time).
/// @param time milliseconds since 1970.
void append_server_time(std::string& out, int64_t time);

/// The time in such a text, in milliseconds since 1970; the fraction may have any number
/// of digits, or be left out. Nothing if it is none, or before 1970.
std::optional<int64_t> parse_server_time(std::string_view text);

} // namespace hubbub
