#include "apps/client/cell_grid.hpp"

#include <algorithm>

#include "apps/client/hygiene.hpp"
#include "apps/client/wrapping.hpp"

namespace hubbub::client {

cell_grid::cell_grid(size_t rows, size_t columns)
    : rows_(rows), columns_(columns), cells_(rows * columns) {}

size_t cell_grid::put(size_t row, size_t column, size_t end, const styled_text& text) {
  return put(row, column, end, text, 0, text.text().size());
}

size_t cell_grid::put(size_t row, size_t column, size_t end, const styled_text& text,
                      size_t start, size_t count) {
  end = std::min(end, columns_);
  if (row >= rows_)
    return column;
  auto stop = std::min(start + count, text.text().size());
  cell* last = nullptr; // what marks combine with
  size_t marks = 0;
  while (start < stop) {
    auto rest = std::string_view{text.text()}.substr(start, stop - start);
    auto plain = rest.front() >= ' ' && rest.front() <= '~'; // most are
    auto next = plain ? character{1, 1} : first_character(rest);
    // Whoever made this text has looked at it; here it becomes what a terminal gets.
    auto letter =
      plain ? std::string(1, rest.front()) : harmless(rest.substr(0, next.bytes));
    auto look = text.look_at(start);
    start += next.bytes;
    if (letter.empty())
      continue;
    if (next.columns == 0) {
      if (last != nullptr && marks++ < most_marks)
        last->text += letter;
      continue;
    }
    if (column + next.columns > end)
      break;
    last = &cell_at(row, column);
    marks = 0;
    *last = {std::move(letter), look};
    for (size_t i = 1; i < next.columns; ++i)
      cell_at(row, column + i) = {{}, look};
    column += next.columns;
  }
  return column;
}

void cell_grid::fill(size_t row, size_t column, size_t end, const style& look) {
  if (row < rows_)
    for (; column < std::min(end, columns_); ++column)
      cell_at(row, column).look = look;
}

std::string cell_grid::row_text(size_t row) const {
  std::string result;
  for (size_t i = 0; i < columns_; ++i)
    result += at(row, i).text;
  result.erase(result.find_last_not_of(' ') + 1);
  return result;
}

std::string shortened(std::string_view text, size_t columns) {
  constexpr std::string_view dots = "...";
  if (columns_of(text) <= columns)
    return std::string{text};
  if (columns <= dots.size())
    return std::string{dots.substr(0, columns)};
  auto length = fitting(text, columns - dots.size());
  return std::string{text.substr(0, length)}.append(dots);
}

} // namespace hubbub::client
