#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace hubbub {

/// Longest nick in bytes (NICKLEN).
constexpr size_t max_nick_length = 32;

/// Longest room name in bytes, its '#' counted (CHANNELLEN).
constexpr size_t max_room_name_length = 64;

/// Longest topic in bytes (TOPICLEN): with the longest prefix and room name it
/// still fits an IRC line of 512 bytes.
constexpr size_t max_topic_length = 300;

/// Longest reason of a kick in bytes (KICKLEN).
constexpr size_t max_kick_length = 300;

/// Longest away message in bytes (AWAYLEN).
constexpr size_t max_away_length = 300;

/// Longest realname in bytes (NAMELEN).
constexpr size_t max_realname_length = 128;

/// Whether `name` may be somebody's nick: 1 to 32 of ASCII letters, digits and
/// []\`_^{|}-, not beginning with a digit or a hyphen (RFC 2812 2.3.1).
bool is_nick(std::string_view name);

/// Whether that may stand in a nick, not in front perhaps.
bool is_nick_char(char c);

/// Whether that may stand in a username, the part before '@' in an IRC mask: ASCII
/// letters, digits and "-._~".
bool is_username_char(char c);

/// Whether `name` may be a room's name: '#' or '&' and 1 to 63 bytes without space,
/// comma, control characters or DEL (RFC 2812 1.3), nor anything that cannot be seen.
/// @pre it is well-formed UTF-8
bool is_room_name(std::string_view name);

/// Whether `name`, well-formed or not, is meant for a room and not for a person.
inline bool names_room(std::string_view name) {
  return !name.empty() && (name.front() == '#' || name.front() == '&');
}

/// An ASCII letter in lower case; any other character as it is.
constexpr char folded(char c) {
  return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
}

/// The form under which names are compared: ASCII letters in lower case
/// (CASEMAPPING=ascii). Two names are the same when their folded forms are.
std::string folded(std::string_view name);

/// Whether the folded form of `x` comes before that of `y`.
bool folds_before(std::string_view x, std::string_view y);

} // namespace hubbub
