#pragma once

#include <string>
#include <string_view>

namespace hubbub::client {

/// Makes a folder, and those above it, for their owner alone.
void make_private_folder(const std::string& folder);

/// Adds to a file that only its owner can read, made if need be with its folder. What is
/// no regular file, or is reached by a link, is left alone.
/// @returns why it could not be done; empty if it was.
std::string append_privately(const std::string& path, std::string_view bytes);

/// Replaces such a file at once: no moment in which there is half of it.
/// @returns why it could not be done; empty if it was.
std::string replace_privately(const std::string& path, std::string_view bytes);

} // namespace hubbub::client
