#include "apps/client/curses_terminal.hpp"

#include <algorithm>
#include <cwchar>
#include <string>
#include <utility>

#include <sys/ioctl.h>
// Without this, clear() and the like are macros.
#define NCURSES_NOMACROS 1
#include <curses.h>

namespace hubbub::client {

struct curses_terminal::handle {
  SCREEN* screen;
  int colours = 0; // that there are; 0: none
};

namespace {

constexpr int first_bright = 8; // of the first 16 colours

struct painted_look {
  attr_t attributes = A_NORMAL;
  int pair = 0;
};

painted_look look_of(const style& x, int colours) {
  painted_look result;
  for (auto [on, attribute] :
       {std::pair{x.bold, A_BOLD}, std::pair{x.italic, A_ITALIC},
        std::pair{x.underlined, A_UNDERLINE}, std::pair{x.reversed, A_REVERSE}})
    if (on)
      result.attributes |= attribute;
  auto foreground = x.foreground.nearest(colours);
  auto background = x.background.nearest(colours);
  // Where there are eight, bold letters are the bright ones.
  if (colours == first_bright && x.foreground.nearest(2 * first_bright) >= first_bright)
    result.attributes |= A_BOLD;
  // ncurses keeps as many pairs as the terminal has, and takes the one again that was
  // used the longest time ago.
  if (foreground >= 0 || background >= 0)
    result.pair = std::max(::alloc_pair(foreground, background), 0);
  return result;
}

// What ncurses takes for one cell. What it counts as wider, or less wide, than the layout
// does would move all that is behind it.
cchar_t character_of(const std::string& text, bool wide, const painted_look& look) {
  wchar_t letters[CCHARW_MAX + 1] = {};
  size_t count = 0;
  std::mbstate_t state{};
  for (size_t i = 0; i < text.size() && count < CCHARW_MAX;) {
    auto length = std::mbrtowc(&letters[count], &text[i], text.size() - i, &state);
    if (length == 0 || length > text.size())
      break;
    i += length;
    // A mark that the C library does not take for one would need a cell of its own.
    if (count == 0 || ::wcwidth(letters[count]) == 0)
      ++count;
  }
  letters[count] = L'\0';
  if (count == 0 || ::wcwidth(letters[0]) != (wide ? 2 : 1)) {
    letters[0] = L'\uFFFD';
    letters[1] = L'\0';
  }
  cchar_t result;
  auto pair = look.pair;
  ::setcchar(&result, letters, look.attributes, 0, &pair);
  return result;
}

} // namespace

curses_terminal::curses_terminal(std::FILE* out) : out_(out) {}

curses_terminal::~curses_terminal() {
  leave();
}

bool curses_terminal::enter() {
  if (entered_)
    return true;
  std::fflush(out_);
  if (handle_ == nullptr) {
    // Its size is what the kernel says, as it is to `size`: neither LINES in the
    // environment nor terminfo knows better, and for some terminals that knows nothing.
    ::use_env(FALSE);
    ::use_tioctl(TRUE);
    auto screen = ::newterm(nullptr, out_, stdin);
    if (screen == nullptr)
      return false;
    handle_ = std::make_unique<handle>(handle{screen});
    if (::has_colors() && ::start_color() == OK && ::use_default_colors() == OK)
      handle_->colours = COLORS >= 256 ? 256 : COLORS >= 16 ? 16 : COLORS >= 8 ? 8 : 0;
    ::typeahead(-1); // a key must not end the drawing
    ::scrollok(stdscr, FALSE);
  } else {
    ::set_term(handle_->screen);
    ::def_shell_mode(); // which may have changed meanwhile
  }
  entered_ = true;
  // Also sets the mode, which is changed no more by what is painted later.
  ::werase(stdscr);
  ::clearok(curscr, TRUE);
  ::wrefresh(stdscr);
  return true;
}

void curses_terminal::leave() {
  if (!std::exchange(entered_, false))
    return;
  ::endwin();
  std::fflush(out_);
}

screen_size curses_terminal::size() const {
  winsize now{};
  if (::ioctl(::fileno(out_), TIOCGWINSZ, &now) != 0 || now.ws_row == 0
      || now.ws_col == 0)
    return {};
  return {std::min<size_t>(now.ws_row, screen_size::most_rows),
          std::min<size_t>(now.ws_col, screen_size::most_columns)};
}

void curses_terminal::paint(const cell_grid& cells) {
  auto rows = static_cast<int>(cells.rows());
  auto columns = static_cast<int>(cells.columns());
  auto resized = rows != LINES || columns != COLS;
  if (resized)
    ::resize_term(rows, columns);
  if (std::exchange(forgotten_, false) || resized)
    ::clearok(curscr, TRUE);
  ::werase(stdscr);
  const style* last = nullptr;
  painted_look look;
  for (size_t row = 0; row < cells.rows(); ++row)
    for (size_t column = 0; column < cells.columns(); ++column) {
      auto& x = cells.at(row, column);
      if (x.text.empty())
        continue;
      if (last == nullptr || x.look != *last)
        look = look_of(x.look, handle_->colours);
      last = &x.look;
      auto wide = column + 1 < cells.columns() && cells.at(row, column + 1).text.empty();
      auto character = character_of(x.text, wide, look);
      // In the last cell of all the cursor cannot go on, which counts as an error.
      ::wmove(stdscr, static_cast<int>(row), static_cast<int>(column));
      ::wadd_wch(stdscr, &character);
    }
  ::wmove(stdscr, static_cast<int>(cells.cursor_row),
          static_cast<int>(cells.cursor_column));
  ::wrefresh(stdscr);
}

} // namespace hubbub::client
