#pragma once

#include <termios.h>

namespace hubbub::client {

/// The mode of a terminal: taken over while a line is being edited key by key,
/// and given back at the latest when this dies.
class tty_mode {
public:
  explicit tty_mode(int fd) : fd_(fd) {}
  ~tty_mode() { restore(); }
  tty_mode(const tty_mode&) = delete;
  tty_mode& operator=(const tty_mode&) = delete;

  /// Switches to keys one by one, without echo. None of them is a signal any more.
  void enter();

  /// Whether the terminal is ours, and not that of another job. True without one.
  bool in_foreground() const;

  /// Switches back to what there was before `enter`.
  void restore();

private:
  int fd_;
  bool entered_ = false;
  termios before_{};
};

} // namespace hubbub::client
