#pragma once

#include <cstddef>

/// Limits of IRC's own, which clients learn from 005 (`isupport.cpp`).
namespace hubbub::irc {

/// Most targets of one PRIVMSG, NOTICE, TAGMSG or WHOIS (TARGMAX).
inline constexpr size_t max_targets = 4;

/// Most modes with a parameter in one MODE (MODES).
inline constexpr size_t max_mode_params = 20;

/// Longest line in bytes that is thrown away with an error (417): whoever sends a longer
/// one has lost its way and is disconnected. The longest one allowed has 4606.
inline constexpr size_t max_unread_line = 16384;

} // namespace hubbub::irc
