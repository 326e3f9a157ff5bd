#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "actors/ban.hpp"
#include "net/settings.hpp"

/// Bans of the server, in words.
namespace hubbub {

/// For somebody who is banned: why, until when, and whom to ask.
std::string explain_ban(const ban& x, const settings& config);

/// For somebody whose text is not wanted: why, and whom to ask.
std::string explain_filter(const ban& x, const settings& config);

/// One line for operators: what is banned, by whom, since when, until when, and why.
std::string describe(const ban& x);

/// Reads how long a ban holds: "90" or "90m" are minutes, "12h", "7d", "2w" more of them,
/// "1d12h" both; "0" is for ever.
/// @returns seconds; nothing, if it is no such time or longer than ten years.
std::optional<int64_t> parse_duration(std::string_view text);

/// Until when, in words: "until 2026-12-01 08:00 UTC", or "for ever".
std::string until_when(const ban& x);

} // namespace hubbub
