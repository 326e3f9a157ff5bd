#include "test/fuzz/client_screen.hpp"

#include <algorithm>

#include "apps/client/wrapping.hpp"
#include "net/codec/text.hpp"
#include "test/fuzz/target.hpp"

namespace hubbub::fuzz {

namespace {

/// The line and paragraph separators, the embeddings, overrides and isolates of
/// UAX #9: U+2028 to U+202E, U+2066 to U+2069.
bool has_layout(std::string_view text) {
  for (size_t i = 0; i + 2 < text.size(); ++i) {
    auto character = text.substr(i, 3);
    if ((character >= "\u2028" && character <= "\u202E")
        || (character >= "\u2066" && character <= "\u2069"))
      return true;
  }
  return false;
}

} // namespace

void check_harmless(std::string_view text) {
  expect(is_utf8(text), "what is shown is UTF-8", text);
  expect(!has_controls(text), "what is shown has no control characters", text);
  expect(!has_layout(text), "what is shown does not turn or break the line", text);
}

std::string without_styles(std::string_view text) {
  std::string result;
  while (!text.empty()) {
    auto begin = text.find("\033[");
    result += text.substr(0, begin);
    if (begin == std::string_view::npos)
      break;
    auto end = text.find_first_not_of("0123456789;", begin + 2);
    expect(end != std::string_view::npos && text[end] == 'm', "a style is whole", text);
    text.remove_prefix(end + 1);
  }
  return result;
}

void check_rows(std::string_view rows) {
  while (!rows.empty()) {
    auto end = rows.find('\n');
    expect(end != std::string_view::npos, "a row has an end", rows);
    check_harmless(without_styles(rows.substr(0, end)));
    rows.remove_prefix(end + 1);
  }
}

void check_grid(const client::cell_grid& cells) {
  expect(cells.cursor_row < cells.rows() && cells.cursor_column < cells.columns(),
         "a cursor is on the screen");
  for (size_t row = 0; row < cells.rows(); ++row)
    for (size_t column = 0; column < cells.columns(); ++column) {
      auto& text = cells.at(row, column).text;
      check_harmless(text);
      auto width = size_t{1};
      while (column + width < cells.columns()
             && cells.at(row, column + width).text.empty())
        ++width;
      expect(!text.empty() || column == 0 || cells.at(row, column - 1).text.empty()
               || client::columns_of(cells.at(row, column - 1).text) == 2,
             "only a wide character has a right half", text);
      expect(text.empty() || client::columns_of(text) <= std::max<size_t>(width, 1),
             "a cell has one character", text);
      expect(text.size() <= 4 * (1 + client::cell_grid::most_marks),
             "a cell has so many marks and no more", text);
    }
}

} // namespace hubbub::fuzz
