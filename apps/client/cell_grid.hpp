#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "apps/client/styled_text.hpp"

namespace hubbub::client {

/// One place of a screen.
struct cell {
  /// A character, with what combines with it: UTF-8, never a control character. Empty:
  /// the right half of the wide one before it.
  std::string text = " ";
  style look = {};
};

/// What is to be seen on a screen: a table of cells. Whatever is put into it, it keeps
/// its size, and holds nothing that a terminal would obey.
class cell_grid {
public:
  /// Of marks that combine with a character, more are left out.
  static constexpr size_t most_marks = 4;

  cell_grid(size_t rows, size_t columns);

  size_t rows() const { return rows_; }
  size_t columns() const { return columns_; }
  const cell& at(size_t row, size_t column) const {
    return cells_[row * columns_ + column];
  }

  /// Puts a text into a row, from a column on, as far as there is room before `end`.
  /// @returns the column behind it.
  size_t put(size_t row, size_t column, size_t end, const styled_text& text);

  /// ... some of a text: `count` bytes from `start` on.
  size_t put(size_t row, size_t column, size_t end, const styled_text& text, size_t start,
             size_t count);

  /// Makes a whole row look like this, from a column on.
  void fill(size_t row, size_t column, size_t end, const style& look);

  /// The characters of a row, without blanks at its end.
  std::string row_text(size_t row) const;

  /// Where the terminal's cursor stands.
  size_t cursor_row = 0;
  size_t cursor_column = 0;

private:
  cell& cell_at(size_t row, size_t column) { return cells_[row * columns_ + column]; }

  size_t rows_;
  size_t columns_;
  std::vector<cell> cells_;
};

/// A text of so many columns at most: a longer one ends with "...".
std::string shortened(std::string_view text, size_t columns);

} // namespace hubbub::client
