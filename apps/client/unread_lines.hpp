#pragma once

#include <cstddef>
#include <deque>
#include <vector>

#include "apps/client/messages.hpp"

namespace hubbub::client {

/// What happened in a room while one was in another, until one comes to look.
class unread_lines {
public:
  /// How many lines, and bytes in them, are kept; of more, the oldest go.
  static constexpr size_t limit = 500;
  static constexpr size_t size_limit = 256 * 1024;

  /// Adds a line.
  /// @param said Whether somebody said it: only such lines are waited for.
  void add(screen_line line, bool said);

  /// How many lines somebody said, those not kept included.
  size_t unread() const { return unread_; }

  /// How many of these were about oneself.
  size_t mentions() const { return mentions_; }

  /// They were read elsewhere: they stay, and count no more.
  void forget_unread() { unread_ = mentions_ = 0; }

  /// Takes the lines; the first one says so if there were more.
  std::vector<screen_line> take();

private:
  std::deque<screen_line> lines_;
  size_t size_ = 0; // bytes in them
  size_t unread_ = 0;
  size_t mentions_ = 0;
  size_t dropped_ = 0;
};

} // namespace hubbub::client
