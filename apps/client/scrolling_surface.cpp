#include "apps/client/scrolling_surface.hpp"

#include <algorithm>
#include <string>
#include <string_view>

#include <sys/ioctl.h>
// readline.h expects stdio.h before it.
#include <readline/readline.h>

#include "apps/client/row_layout.hpp"

namespace hubbub::client {

namespace {

int screen_columns() {
  int rows = 0;
  int columns = 0;
  rl_get_screen_size(&rows, &columns);
  return columns;
}

// Readline must know which bytes of a prompt take no room on the screen.
std::string with_invisible_marked(std::string_view prompt) {
  std::string result;
  for (size_t i = 0; i < prompt.size();) {
    if (prompt[i] != '\033') {
      result += prompt[i++];
      continue;
    }
    auto end = std::min(prompt.find('m', i), prompt.size() - 1) + 1;
    result += RL_PROMPT_START_IGNORE;
    result += prompt.substr(i, end - i);
    result += RL_PROMPT_END_IGNORE;
    i = end;
  }
  return result;
}

} // namespace

void measure_screen(std::FILE* out) {
  winsize size{};
  if (::ioctl(::fileno(out), TIOCGWINSZ, &size) == 0 && size.ws_col > 0)
    rl_set_screen_size(size.ws_row, size.ws_col);
}

bool scrolling_surface::occupy() {
  measure_screen(out_);
  drawn_columns_ = screen_columns();
  return true;
}

// Takes the line off the screen.
void scrolling_surface::hide() {
  // Asked each time: the signal that tells of another size may come after this.
  measure_screen(out_);
  if (screen_columns() == drawn_columns_)
    rl_clear_visible_line();
  else
    clear_rewrapped();
  rl_on_new_line();
}

// Readline's own way leaves rows behind, or takes too many, when the line is longer than
// one row: it does not know that terminals have wrapped what they show anew.
void scrolling_surface::clear_rewrapped() {
  std::string shown = rl_prompt != nullptr ? rl_prompt : "";
  auto line = shown + std::string{rl_line_buffer, static_cast<size_t>(rl_end)};
  auto up = row_of_cursor(line, shown.size() + static_cast<size_t>(rl_point),
                          {drawn_columns_, screen_columns()});
  if (up > 0)
    std::fprintf(out_, "\033[%dA", up);
  // Clears the first row on its own, and what is below from its second column on:
  // to clear a whole screen at once is to tmux a reason to keep its picture, which
  // then comes back as the screen gets wider.
  std::fputs("\r\033[K\033[C\033[J\r", out_);
  drawn_columns_ = screen_columns();
}

void scrolling_surface::prompt(const styled_text& text) {
  auto bytes = with_invisible_marked(text.painted(0, text.text().size()));
  rl_set_prompt(bytes.c_str());
}

void scrolling_surface::redraw() {
  drawn_columns_ = screen_columns();
  rl_forced_update_display();
}

void scrolling_surface::show(const std::vector<shown_line>& lines) {
  auto text = painted(lines, static_cast<size_t>(std::max(screen_columns(), 0)));
  std::fwrite(text.data(), 1, text.size(), out_);
}

void scrolling_surface::wipe() {
  // ECMA-48: CUP, ED.
  std::fputs("\033[H\033[2J", out_);
  rl_on_new_line();
}

} // namespace hubbub::client
