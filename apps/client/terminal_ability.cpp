#include "apps/client/terminal_ability.hpp"

#include <unistd.h>
// Its header makes macros of words like "lines" and "columns": for no other file.
#include <curses.h>
#include <term.h>

namespace hubbub::client {

bool can_be_painted() {
  auto error = 0;
  if (::setupterm(nullptr, STDOUT_FILENO, &error) != OK)
    return false;
  auto able = cursor_address != nullptr && clear_screen != nullptr;
  ::del_curterm(cur_term);
  return able;
}

} // namespace hubbub::client
