#pragma once

#include <cstddef>

#include "net/codec/irc_message.hpp"

/// Limits of IRC's own, which clients learn from 005 (`isupport.cpp`).
namespace hubbub::irc {

/// Most targets of one PRIVMSG, NOTICE, TAGMSG, WHOIS, NAMES or KICK (TARGMAX): each may
/// have a long answer, or is told to many.
inline constexpr size_t max_targets = 4;

/// Most conditions of one parameter of LIST (TARGMAX): each is held against all rooms.
inline constexpr size_t max_list_targets = 10;

/// Most rooms of one JOIN or PART (TARGMAX).
inline constexpr size_t max_room_targets = 100;

/// Most modes with a parameter in one MODE (MODES): a message has no more parameters
/// besides the room and the letters.
inline constexpr size_t max_mode_params = irc_max_params - 2;

/// Most conversations of which one without an account can say how far it has read them
/// (IRCv3 draft/read-marker).
inline constexpr size_t max_read_markers = 100;

/// Longest value of metadata in bytes that fits into a line for everybody who gets it,
/// with the longest names and key: `:server 761 nick room key * :value`, or, for
/// draft/metadata-2, with a mask in place of the server.
inline constexpr size_t max_metadata_value = 276;

/// Longest line in bytes, its end counted, that is thrown away with an error (417):
/// whoever sends a longer one has lost its way and is disconnected. The longest one
/// allowed has 4606.
inline constexpr size_t max_unread_line = 16384;

} // namespace hubbub::irc
