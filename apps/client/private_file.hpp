#pragma once

#include <filesystem>
#include <string>

namespace hubbub::client {

/// Where a file of the client's own is (XDG Base Directory Specification): in
/// $XDG_STATE_HOME/hubbub, or ~/.local/state/hubbub; empty if there is no home.
std::string state_file(const char* xdg_state_home, const char* home,
                       const std::string& name);

/// Makes a folder, and those above it, for their owner alone.
void make_private_folder(const std::filesystem::path& folder);

/// Opens a file of one's own to add to it, and makes it if it is not there: for its owner
/// alone, a regular one, and nothing that a link stands for.
/// @param error gets one sentence if there is none.
/// @returns a descriptor, or -1.
int open_to_add(const std::string& path, std::string& error);

/// Writes all of it. @returns whether that went well.
bool write_all(int fd, const std::string& text);

/// Replaces a file by this text at once, for its owner alone.
/// @returns an empty string, or why not.
std::string replace_file(const std::string& path, const std::string& text);

} // namespace hubbub::client
