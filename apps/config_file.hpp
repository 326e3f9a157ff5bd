#pragma once

#include <istream>
#include <string>
#include <vector>

/// What CAF does not tell of a configuration file: on which line an option stands.
namespace hubbub {

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
