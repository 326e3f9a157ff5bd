#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace hubbub {

/// Whether `text` is well-formed UTF-8 (RFC 3629): no overlong forms, no
/// surrogates, nothing above U+10FFFF.
bool is_utf8(std::string_view text);

/// A copy of `text` with U+FFFD for each byte that belongs to no character.
std::string to_utf8(std::string_view text);

/// Which control characters a text may keep.
enum class controls {
  none,           ///< none at all: what a terminal may be shown
  irc_formatting, ///< those that IRC clients use for bold, colour and CTCP
};

/// Whether `text` holds a control character that `keep` does not allow: C0
/// (terminal escapes, CR, LF, NUL), DEL, C1 (U+0080 to U+009F), and what breaks a line
/// or turns the direction of what follows, which no `keep` allows: U+2028 to U+202E,
/// U+2066 to U+2069 (UAX #9 2).
/// @pre `is_utf8(text)`
bool has_controls(std::string_view text, controls keep = controls::none);

/// A copy of `text` without the control characters that `keep` does not allow.
/// A tab becomes a space. With `controls::none`, mIRC's formatting codes go as
/// well, together with the digits that belong to a colour.
/// @pre `is_utf8(text)`
std::string without_controls(std::string_view text, controls keep = controls::none);

/// How many bytes of `text` make a first piece of at most `limit` bytes: cut
/// after a space where one lies in the second half of the piece, else between
/// two characters.
/// @pre `is_utf8(text)` and `limit >= 4`
size_t piece_length(std::string_view text, size_t limit);

/// `text` with ASCII letters in lower case; other bytes stay (CASEMAPPING=ascii).
std::string ascii_lower(std::string_view text);

/// Whether two texts are the same but for the case of ASCII letters.
bool equal_ignoring_case(std::string_view x, std::string_view y);

/// Compares like `equal_ignoring_case`: for lookups of commands in tables.
bool less_ignoring_case(std::string_view x, std::string_view y);

/// `text` without spaces at either end.
std::string_view trimmed(std::string_view text);

/// Takes a list apart that has commas in between: without spaces around its items, and
/// without empty ones.
std::vector<std::string> split_list(std::string_view list);

/// Takes the first word off `text`, and the spaces after it.
std::string_view take_word(std::string_view& text);

} // namespace hubbub
