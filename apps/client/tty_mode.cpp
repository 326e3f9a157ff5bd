#include "apps/client/tty_mode.hpp"

#include <unistd.h>

namespace hubbub::client {

void tty_mode::enter() {
  if (entered_ || ::tcgetattr(fd_, &before_) != 0)
    return;
  auto mode = before_;
  mode.c_lflag &= ~static_cast<tcflag_t>(ICANON | ECHO | IEXTEN);
  // Enter is CR and Ctrl+J is LF: the line editor wants to see the difference.
  mode.c_iflag &= ~static_cast<tcflag_t>(ICRNL | INLCR | ISTRIP);
  mode.c_cc[VMIN] = 1;
  mode.c_cc[VTIME] = 0;
  entered_ = ::tcsetattr(fd_, TCSADRAIN, &mode) == 0;
}

void tty_mode::restore() {
  if (entered_)
    ::tcsetattr(fd_, TCSADRAIN, &before_);
  entered_ = false;
}

} // namespace hubbub::client
