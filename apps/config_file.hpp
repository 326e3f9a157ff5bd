#pragma once

#include <cstddef>
#include <istream>
#include <string>
#include <vector>

/// Configuration files: reading one, and what CAF does not tell of it, as on which line
/// an option stands.
namespace hubbub {

/// The longest configuration file, in bytes.
constexpr size_t config_file_limit = 1 << 20;

/// What is in a file.
struct config_text {
  std::string text;
  std::string error;  ///< one sentence about why it cannot be taken, or empty
  bool there = false; ///< whether there is such a file at all
};

/// Whose word a file may be.
enum class file_owner {
  anybody,
  trusted, ///< root or who runs this; nobody else may write to it
};

/// Reads a configuration file, which may be a pipe. Never blocks for long, whatever the
/// path leads to.
config_text read_config_text(const std::string& path, file_owner owner);

/// An option in a file, as "section.name", or "name" where no section is; or the
/// header of a section, as "section".
struct file_entry {
  std::string option;
  int line;
};

struct file_outline {
  std::vector<file_entry> options; ///< headers, and the first option of each line
  std::string mistake;             ///< what CAF reads, but not as it was meant
  int mistake_line = 0;
};

/// Finds the options of a file that CAF can read. Its mistakes are an option given
/// twice, of which CAF takes the last without a word, and a group in braces, of which
/// CAF takes nothing.
file_outline outline(std::istream& file);

/// The word that is most like `word`, if one is so much like it that it was probably
/// meant; else an empty string.
std::string nearest(const std::string& word, const std::vector<std::string>& words);

} // namespace hubbub
