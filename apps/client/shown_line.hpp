#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "apps/client/styled_text.hpp"

namespace hubbub::client {

/// A line as it looks, before it is cut into rows.
struct shown_line {
  styled_text text;
  std::string stamp = {};   ///< in front of its first row: when it was said
  std::string signals = {}; ///< for the terminal, behind it: its bell, a notification
  bool whole = false;       ///< one row, however long: it is for programs
  bool command = false;     ///< somebody entered it, and it is no text: not to be found
};

/// Some of a line's text that stands in a row of its own.
struct row_of_line {
  size_t start; ///< in bytes
  size_t count;
  size_t margin; ///< empty columns in front of it, or those of the stamp
};

/// Cuts a line into rows. Rows after the first stand below its text, a little to the
/// right; in a terminal that is too narrow for that the line is one row.
/// @param columns How wide a row may be; 0 for any width.
std::vector<row_of_line> rows_of(const shown_line& line, size_t columns);

/// What a terminal gets of it: rows with their ends, escape sequences for its looks, and
/// its signals.
std::string painted(const shown_line& line, size_t columns);
std::string painted(const std::vector<shown_line>& lines, size_t columns);

} // namespace hubbub::client
