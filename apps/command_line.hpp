#pragma once

#include <map>
#include <string>
#include <vector>

#include <caf/actor_system_config.hpp>

namespace hubbub {

/// CAF's configuration, read from `caf-application.conf` in the current folder (or
/// the file that `--config-file` names) and the command line.
///
/// Differs from CAF alone in what it takes and what it refuses: a value may be
/// empty ("--listen.irc=" turns a listener off); unknown options and sections, values
/// of the wrong type, options given twice and arguments that are no options are
/// errors, which name the file and the line. Both executables read the same file: the
/// other one's options are passed over.
class command_line_config : public caf::actor_system_config {
public:
  /// @returns an empty string, or one sentence about what is wrong.
  std::string read_options(std::vector<std::string> arguments);

  /// Says where the option stands that a sentence begins with: "file:line: sentence".
  /// The sentence as it is if the option is not from a file.
  std::string located(const std::string& sentence) const;

  /// Takes from another file, which need not be there, what `read_options` may then
  /// override.
  /// @returns an empty string, or one sentence about what is wrong.
  std::string read_defaults(const std::string& path);

  /// What --dump-config shows: all options with their values, but no secrets.
  caf::settings dump_content() const override;

protected:
  /// What belongs to the other executable: options without a section, and sections.
  std::vector<std::string> others_options_;
  std::vector<std::string> others_sections_;

  /// Options whose values are never shown, as "section.name".
  std::vector<std::string> secret_;

  /// Options that no file may set.
  std::vector<std::string> command_line_only_;

private:
  std::string read_file(const std::string& path, caf::settings& options);
  std::string explain(const caf::error& error, const std::string& file) const;
  std::string find_misfit(const caf::settings& file) const;
  void store(const std::string& section, const std::string& key,
             const caf::config_value& value);
  std::string check(const std::string& section, const std::string& key,
                    const caf::config_value& given) const;
  bool is_secret(const std::string& option) const;
  std::string without_secret(const std::string& argument) const;
  std::string meant(const std::string& option) const;
  bool is_section(const std::string& name) const;
  std::vector<std::string> sections() const;
  std::string meant_section(const std::string& name) const;

  std::map<std::string, std::string> places_; // "limits.monitored": "file:3"
};

/// Whether one of the arguments is that option, in its long form or its letter.
bool has_argument(int argc, char** argv, const std::string& long_name, char letter = 0);

} // namespace hubbub
