#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

namespace hubbub::client {

/// Where in a text somebody's name is said: as a word of its own, whatever the
/// case of its letters. "Al" is not said in "also", and not in "Al_", nor in an address
/// (URL).
/// @returns offsets in bytes.
std::vector<size_t> mentions(std::string_view text, std::string_view name);

} // namespace hubbub::client
