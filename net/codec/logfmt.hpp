#pragma once

#include <string>
#include <string_view>

namespace hubbub {

/// Appends ` key=value` to a line of a log. The value stands in quotes unless it is a
/// plain word, and nothing in it can end the line, the quotes or the pair: what is not a
/// visible character (controls, bidi marks, invisible ones, bytes that are no UTF-8) is
/// written as `\u{...}` or `\x..`.
/// @param key a word of ours: letters, digits, and `_.-`
void append_log_pair(std::string& line, std::string_view key, std::string_view value);

} // namespace hubbub
