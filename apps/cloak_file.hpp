#pragma once

#include <optional>
#include <string>

#include "net/door/cloak.hpp"

/// Where the key of the cloaks is from one start of the server to the next.
namespace hubbub {

/// Reads the key from the file "cloak.key" in that folder: 64 hexadecimal digits. If
/// there is none, makes one of random bytes, which only its owner can read. The file is
/// there whole or not at all, and two servers that make it at once have the same.
/// @param problem gets one sentence if something is wrong, with what to do about it. If
///                there is a key all the same, the file could not be made, and the key is
///                forgotten when the server ends.
std::optional<cloak_key> load_cloak_key(const std::string& folder, std::string& problem);

} // namespace hubbub
