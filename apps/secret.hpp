#pragma once

#include <string>
#include <vector>

/// How passwords reach a program without everybody seeing them.
namespace hubbub {

/// Overwrites the values of these options ("server.password") in the arguments of the
/// process, which every user of the machine can list (ps). Whoever needs them takes a
/// copy before. Takes "--option=value" and "--option value"; the key in an
/// address ("irc://host/room?key") is one in any case.
void hide_values(int argc, char** argv, const std::vector<std::string>& options);

/// The first line of a file, which is a password, without its end.
/// @param error gets one sentence if there is none, without the name of the file.
std::string read_secret(const std::string& path, std::string& error);

/// Whether a file can be read by users who are neither its owner nor in its group.
bool is_open_to_all(const std::string& path);

} // namespace hubbub
