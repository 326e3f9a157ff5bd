#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace hubbub::client {

/// Longest line one can enter, in bytes, the same as the server's limit for its
/// plain protocols. Longer ones are cut in two.
constexpr size_t input_line_limit = 4096;

/// A copy of `text` with every byte that is not part of well-formed UTF-8
/// replaced.
std::string with_valid_utf8(std::string_view text, std::string_view replacement);

/// A copy of `text` that is safe on a terminal, wherever it comes from: no
/// control characters, nothing that breaks the line or makes it run backwards, and
/// U+FFFD for what is not UTF-8.
std::string harmless(std::string_view text);

/// What of a typed or piped line is sent: UTF-8 without control characters.
std::string sendable(std::string_view line);

} // namespace hubbub::client
