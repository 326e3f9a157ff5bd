#pragma once

#include <cstddef>
#include <string_view>

#include "apps/client/styled_text.hpp"

namespace hubbub::client {

/// The line that is being edited.
struct edited_row {
  styled_text prompt;
  std::string_view line;
  size_t cursor = 0; ///< in bytes of `line`
};

/// The part of it that is seen in one row.
struct input_row {
  styled_text text;
  size_t cursor = 0; ///< its column
};

/// Cuts a line so that its cursor is seen, and where it is cut shows "<": it moves by
/// half of the row at once. A line end in it (Alt+Enter) is one character, and what is no
/// character two, as "^A".
/// @param columns of the row; at least 1.
input_row cut_to_cursor(const edited_row& row, size_t columns);

} // namespace hubbub::client
