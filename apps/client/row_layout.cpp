#include "apps/client/row_layout.hpp"

#include <algorithm>
#include <cstdio>
#include <cwchar>

// readline.h expects stdio.h before it.
#include <readline/readline.h>

namespace hubbub::client {

namespace {

// Lays characters out in rows, as readline and terminals do: one that does not fit
// at a row's end goes to the next row.
class row_layout {
public:
  explicit row_layout(int columns) : columns_(columns) {}

  // Returns how many columns were left empty at the end of the row before.
  int add(int width) {
    auto left = columns_ - column_;
    if (width <= left) {
      column_ += width;
      return 0;
    }
    ++row_;
    column_ = width;
    return left;
  }

  // A row that ends early.
  void end_row() {
    ++row_;
    column_ = 0;
  }

  // The row of the next character, which is so wide.
  int row_of(int width) const { return width > columns_ - column_ ? row_ + 1 : row_; }

private:
  int columns_;
  int row_ = 0;
  int column_ = 0;
};

} // namespace

int row_of_cursor(std::string_view line, size_t cursor, screen_widths columns) {
  row_layout before{columns.before};
  row_layout now{columns.now};
  std::mbstate_t state{};
  for (size_t i = 0; i < line.size();) {
    if (line[i] == RL_PROMPT_START_IGNORE) {
      i = std::min(line.find(RL_PROMPT_END_IGNORE, i), line.size() - 1) + 1;
      continue;
    }
    wchar_t character;
    auto length = std::mbrtowc(&character, &line[i], line.size() - i, &state);
    if (length == 0 || length > line.size())
      break;
    if (character == L'\n' && i < cursor) {
      before.end_row();
      now.end_row();
      i += length;
      continue;
    }
    auto width = std::max(::wcwidth(character), 0);
    // Where a wide character did not fit, readline has drawn blanks: they stay.
    for (auto blanks = before.add(width); blanks > 0; --blanks)
      now.add(1);
    if (i >= cursor)
      return now.row_of(width);
    now.add(width);
    i += length;
  }
  return now.row_of(1);
}

} // namespace hubbub::client
