#include "apps/client/scrollback.hpp"

#include <utility>

namespace hubbub::client {

namespace {

size_t weight(const shown_line& line) {
  return sizeof(line) + line.stamp.size() + line.text.weight();
}

} // namespace

void scrollback::add(shown_line line) {
  line.signals = {}; // told once
  bytes_ += weight(line);
  lines_.push_back(std::move(line));
  while (lines_.size() > most_lines || bytes_ > most_bytes) {
    bytes_ -= weight(lines_.front());
    lines_.pop_front();
    ++first_;
  }
}

} // namespace hubbub::client
