#pragma once

#include <string>
#include <vector>

#include <caf/actor_system_config.hpp>

namespace hubbub {

/// Reads `caf-application.conf` and the command line into `config`. Unlike CAF
/// alone, takes an empty value ("--listen.irc=" turns a listener off).
/// @returns an empty string, or one sentence about what is wrong.
std::string parse_command_line(caf::actor_system_config& config, int argc, char** argv);

} // namespace hubbub
