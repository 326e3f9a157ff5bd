#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace hubbub {

/// Appends an event's number as a msgid: 13 letters and digits (IRCv3 message-ids).
void append_msgid(std::string& out, uint64_t number);

/// The number in a msgid, if it is one of ours.
std::optional<uint64_t> parse_msgid(std::string_view text);

} // namespace hubbub
