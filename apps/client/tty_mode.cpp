#include "apps/client/tty_mode.hpp"

#include <unistd.h>

namespace hubbub::client {

void tty_mode::enter() {
  if (entered_ || ::tcgetattr(fd_, &before_) != 0)
    return;
  auto mode = before_;
  // Without ISIG and IXON, or a paste with Ctrl+C in it would end us, and one with
  // Ctrl+S stop the screen.
  mode.c_lflag &= ~static_cast<tcflag_t>(ICANON | ECHO | IEXTEN | ISIG);
  // Enter is CR and Ctrl+J is LF: the line editor wants to see the difference.
  mode.c_iflag &= ~static_cast<tcflag_t>(ICRNL | INLCR | ISTRIP | IXON);
  mode.c_cc[VMIN] = 1;
  mode.c_cc[VTIME] = 0;
  entered_ = ::tcsetattr(fd_, TCSADRAIN, &mode) == 0;
}

bool tty_mode::in_foreground() const {
  auto owner = ::tcgetpgrp(fd_);
  return owner < 0 || owner == ::getpgrp();
}

void tty_mode::restore() {
  if (entered_)
    ::tcsetattr(fd_, TCSADRAIN, &before_);
  entered_ = false;
}

} // namespace hubbub::client
