#pragma once

#include <map>
#include <string>
#include <vector>

#include <caf/actor_system_config.hpp>

#include "apps/config_file.hpp"

namespace hubbub {

/// CAF's configuration, read from `caf-application.conf` in the current folder (or
/// the file that `--config-file` names) and the command line.
///
/// Differs from CAF alone in what it takes and what it refuses: a value may be
/// empty ("--listen.irc=" turns a listener off); unknown options and sections, values
/// of the wrong type, options given twice and arguments that are no options are
/// errors, which name the file and the line. CAF's own options, some of which write to
/// files, are taken from the command line alone. Both executables read the same file,
/// each its own part of it.
class command_line_config : public caf::actor_system_config {
public:
  command_line_config();

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
  /// Where in a file this program's options stand, those that have no section on the
  /// command line; without it they stand in none. Where it is set, what stands in no
  /// section is taken as well (which was the place once), and all other sections are
  /// other programs'.
  std::string own_section_;

  /// Sections that are another program's, for one that has several of its own. What
  /// stands in no section is then nobody's.
  std::vector<std::string> others_sections_;

  /// Whether nobody but root and the user may be able to write to the file.
  file_owner owner_ = file_owner::anybody;

  /// Options whose values are never shown, as "section.name".
  std::vector<std::string> secret_;

  /// Options that no file may set.
  std::vector<std::string> command_line_only_;

  /// Options that name a file or a command: not taken from the file of the current
  /// folder, which anybody may have put there.
  std::vector<std::string> own_file_only_;

  /// One sentence about the first option that is nobody's; empty if there is none.
  std::string passed_over_;

private:
  enum class origin { named, current_folder };

  struct entry {
    std::string section, key;
    caf::config_value value;
  };

  std::string read_file(const std::string& path, origin from, bool needed);
  std::string take(const std::string& path, const std::string& text, origin from);
  std::string explain(const caf::error& error, const std::string& file) const;
  std::string find_misfit(const std::vector<entry>& entries, origin from) const;
  std::string find_strange_section(const caf::settings& file) const;
  std::vector<entry> own_entries(const caf::settings& file) const;
  void store(const entry& x);
  std::string check(const entry& x, origin from) const;
  bool is_secret(const std::string& option) const;
  bool is_cafs(const std::string& option) const;
  std::string without_secret(const std::string& argument) const;
  std::string meant(const std::string& option) const;
  std::vector<std::string> sections() const;
  std::string meant_section(const std::string& name) const;

  std::map<std::string, std::string> places_; // "limits.monitored": "file:3"
  std::vector<std::string> cafs_options_;     // as "section.name"
};

/// Whether one of the arguments is that option, in its long form or its letter.
bool has_argument(int argc, char** argv, const std::string& long_name, char letter = 0);

} // namespace hubbub
