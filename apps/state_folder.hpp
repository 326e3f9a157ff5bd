#pragma once

#include <string>

/// Where a server keeps what it makes itself, from one start to the next.
namespace hubbub {

/// @param configured server.state-folder; empty: the first folder that systemd made for
/// it (StateDirectory=, systemd.exec(5)), else the current one.
std::string state_folder(const std::string& configured);

/// Makes the folder, for its owner alone, if it is not there, and sees whether files can
/// be made in it.
/// @returns an empty string, or one sentence about what is wrong.
std::string prepare_folder(const std::string& path);

} // namespace hubbub
