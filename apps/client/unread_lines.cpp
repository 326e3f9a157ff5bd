#include "apps/client/unread_lines.hpp"

#include <utility>

namespace hubbub::client {

void unread_lines::add(screen_line line, bool said) {
  size_ += line.text.size();
  mentions_ += said && line.alert ? 1 : 0;
  lines_.push_back(std::move(line));
  unread_ += said ? 1 : 0;
  while (lines_.size() > limit || size_ > size_limit) {
    size_ -= lines_.front().text.size();
    lines_.pop_front();
    ++dropped_;
  }
}

std::vector<screen_line> unread_lines::take() {
  std::vector<screen_line> result;
  if (dropped_ > 0)
    result.push_back({line_kind::system, "** Of older lines, " + std::to_string(dropped_)
                                           + " were not kept **"});
  for (auto& line : std::exchange(lines_, {}))
    result.push_back(std::move(line));
  size_ = unread_ = mentions_ = dropped_ = 0;
  return result;
}

} // namespace hubbub::client
