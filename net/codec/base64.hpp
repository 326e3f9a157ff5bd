#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace hubbub {

/// The bytes that a text in base64 stands for (RFC 4648 4).
/// @returns nothing if it is not exactly that: another character, a wrong length, padding
///          in the middle, or bits that stand for nothing.
std::optional<std::string> from_base64(std::string_view text);

/// Bytes as a text in base64, padded.
std::string to_base64(std::string_view bytes);

} // namespace hubbub
