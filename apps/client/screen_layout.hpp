#pragma once

#include <cstddef>
#include <string>

#include "apps/client/cell_grid.hpp"
#include "apps/client/input_row.hpp"
#include "apps/client/pager.hpp"
#include "apps/client/screen_status.hpp"
#include "apps/client/scrollback.hpp"

namespace hubbub::client {

/// How large a screen is. Of a larger one only so much is used.
struct screen_size {
  static constexpr size_t most_rows = 500;
  static constexpr size_t most_columns = 1000;

  size_t rows = 24;
  size_t columns = 80;
};

inline bool operator==(screen_size a, screen_size b) {
  return a.rows == b.rows && a.columns == b.columns;
}

/// All that is to be seen on a full screen.
struct screen_content {
  const scrollback& lines;
  const pager& where; ///< in these
  const screen_status& status;
  edited_row input;
  bool coloured_names = false; ///< each person's name has a colour of its own
};

/// From so many columns on the names of who is there stand at the side.
constexpr size_t least_columns_for_names = 100;

/// How large the pane of lines is on such a screen.
pane_size pane_on(screen_size size, const screen_status& status);

/// Draws it: lines above, the names of who is there beside them if there is room, below
/// them a row that says who and where one is, and the line that is being edited in the
/// last row. Pure: the same goes to any terminal, or to a test.
cell_grid draw(const screen_content& content, screen_size size);

/// What the row below the lines says, as far as it fits: who and where one is, then what
/// cannot wait, then what can.
std::string status_text(const screen_status& status, size_t columns);

} // namespace hubbub::client
