#pragma once

#include <cstddef>
#include <string_view>

namespace hubbub::client {

/// How many columns a screen had, and has.
struct screen_widths {
  int before;
  int now;
};

/// On which row below a line's first the cursor stands, at this offset in bytes,
/// after readline has drawn the line on one screen, and the terminal has wrapped it
/// anew for another.
/// @param line May hold readline's marks around what takes no room.
int row_of_cursor(std::string_view line, size_t cursor, screen_widths columns);

} // namespace hubbub::client
