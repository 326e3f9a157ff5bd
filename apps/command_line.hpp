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
  std::string read_options(std::vector<std::string> arguments);

  /// Takes from another file, which need not be there, what `read_options` may then
  /// override.
  /// @returns an empty string, or one sentence about what is wrong.
  std::string read_defaults(const std::string& path);

protected:
  /// Options that no file may set.
  std::vector<std::string> command_line_only_;

private:
  std::string explain(const caf::error& error, const std::string& file) const;
  std::string find_misfit(const caf::settings& file) const;
  void store(const std::string& section, const std::string& key,
             const caf::config_value& value);
  std::string check(const std::string& section, const std::string& key,
                    const caf::config_value& given) const;
};

/// Whether one of the arguments is that option, in its long form or its letter.
bool has_argument(int argc, char** argv, const std::string& long_name, char letter = 0);

} // namespace hubbub
