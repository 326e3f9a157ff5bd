#pragma once

#include <cstdio>
#include <memory>

#include "apps/client/cell_grid.hpp"
#include "apps/client/screen_layout.hpp"

namespace hubbub::client {

/// A terminal of which each cell can be painted, by ncurses: that knows what all kinds of
/// terminals want to hear, and sends them only what has changed. It reads no key and
/// hears no signal here. The only file that knows of it, whose header makes macros of
/// common words. Its licence is X11's, so it adds nothing to what readline's (GPL) asks.
///
/// There can be one at a time, used by one thread at a time.
class curses_terminal {
public:
  explicit curses_terminal(std::FILE* out);
  ~curses_terminal();
  curses_terminal(const curses_terminal&) = delete;
  curses_terminal& operator=(const curses_terminal&) = delete;

  /// Takes the terminal, in the mode that it has now: what is on it is kept aside, if it
  /// can do that. @returns false if it cannot be painted.
  bool enter();

  /// Gives it back with what was on it, and in the mode that it had.
  void leave();

  /// Whether it has been entered, and not left.
  bool is_entered() const { return entered_; }

  /// Somebody else has written to it: the next time all of it is painted.
  void forget() { forgotten_ = true; }

  /// How large it is now.
  screen_size size() const;

  /// Shows these cells, which are as many as `size` tells.
  /// @pre It has been entered.
  void paint(const cell_grid& cells);

private:
  struct handle;

  std::FILE* out_;
  std::unique_ptr<handle> handle_; // since it was entered first
  bool entered_ = false;
  bool forgotten_ = false;
};

} // namespace hubbub::client
