#pragma once

#include <optional>
#include <string>

#include "net/door/cloak.hpp"

/// Where the key of the cloaks is from one start of the server to the next.
namespace hubbub {

/// Reads the key from the file "cloak.key" in that folder: 64 hexadecimal digits. If
/// there is none, makes one of random bytes, which only its owner can read. The file is
/// there whole or not at all, and two servers that make it at once have the same.
/// @param error gets one sentence if there is no key, with what to do about it.
std::optional<cloak_key> load_cloak_key(const std::string& folder, std::string& error);

} // namespace hubbub
