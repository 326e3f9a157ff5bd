#pragma once

#include <string>
#include <vector>

#include <caf/actor_system_config.hpp>

namespace hubbub {

/// CAF's configuration, read from `caf-application.conf` in the current folder (or
/// the file that `--config-file` names) and the command line.
///
/// Differs from CAF alone in what it takes and what it refuses: a value may be
/// empty ("--listen.irc=" turns a listener off); a value of the wrong type in the
/// file is an error, and so are an unknown option in a section this executable knows
/// and an argument that is not an option. Other sections are the other one's: both
/// read the same file.
class command_line_config : public caf::actor_system_config {
public:
  /// @returns an empty string, or one sentence about what is wrong.
  std::string read_options(int argc, char** argv);

private:
  std::string explain(const caf::error& error) const;
  std::string find_misfit() const;
  std::string check(const std::string& section, const std::string& key,
                    const caf::config_value& given) const;
};

/// Whether one of the arguments is that option, in its long form or its letter.
bool has_argument(int argc, char** argv, const std::string& long_name, char letter = 0);

} // namespace hubbub
