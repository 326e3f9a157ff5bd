#pragma once

#include <string>
#include <string_view>

#include "actors/events.hpp"

namespace hubbub {

/// `nick!username@host`: how IRC names the source of a message (RFC 2812 2.3.1).
std::string mask_of(const user& x);

/// Appends one line, its last parameter cut to fit 512 bytes (RFC 2812 2.3).
void append_irc_line(std::string& out, std::string_view source, std::string_view command,
                     std::string_view target, std::string_view text);

/// Appends an event as IRC lines: a text too long for one line becomes several,
/// nothing of it is lost.
/// @returns whether the author sees it too.
bool encode_irc(std::string& out, const event_list& list, const event& x);

} // namespace hubbub
