#pragma once

#include <cstddef>
#include <cstdint>
#include <deque>

#include "apps/client/shown_line.hpp"

namespace hubbub::client {

/// The lines that were shown, the newest of them: for a screen that has them all to
/// itself, and can show them again. Each has a number, which it keeps.
class scrollback {
public:
  /// How many lines, and bytes of memory for them, are kept; of more, the oldest go.
  static constexpr size_t most_lines = 10'000;
  static constexpr size_t most_bytes = 8 * 1024 * 1024;

  void add(shown_line line);

  bool empty() const { return lines_.empty(); }

  /// The numbers of the oldest line there is, and of the next there will be.
  uint64_t begin() const { return first_; }
  uint64_t end() const { return first_ + lines_.size(); }

  /// @pre begin() <= number < end()
  const shown_line& at(uint64_t number) const {
    return lines_[static_cast<size_t>(number - first_)];
  }

private:
  std::deque<shown_line> lines_;
  uint64_t first_ = 0;
  size_t bytes_ = 0;
};

} // namespace hubbub::client
