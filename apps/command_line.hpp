#pragma once

#include <string>
#include <vector>

#include <caf/actor_system_config.hpp>

namespace hubbub {

/// CAF's configuration, read from `caf-application.conf` in the current folder (or
/// the file that `--config-file` names) and the command line.
///
/// Differs from CAF alone in what it takes and what it refuses: a value may be
/// empty ("--listen.irc=" turns a listener off); an option in a section of the file
/// that does not exist or has a value of the wrong type is an error, and so is an
/// argument that is not an option.
class command_line_config : public caf::actor_system_config {
public:
  /// @returns an empty string, or one sentence about what is wrong.
  std::string read(int argc, char** argv);

private:
  std::string explain(const caf::error& error) const;
  std::string find_misfit() const;
};

/// Whether one of the arguments is that option, in its long form or its letter.
bool has_argument(int argc, char** argv, const std::string& long_name, char letter = 0);

} // namespace hubbub
