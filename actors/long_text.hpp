#pragma once

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>

/// A text of several lines, as events have it: no other text holds any of these two.
namespace hubbub {

/// Between two lines.
constexpr char line_break = '\n';

/// Where its author has cut a line that is longer than one message may be: it goes on.
constexpr char line_joint = '\r';

/// Whether a text has several pieces.
inline bool is_long(std::string_view text) {
  return text.find_first_of("\n\r") != std::string_view::npos;
}

inline size_t num_pieces(std::string_view text) {
  auto is_end = [](char c) { return c == line_break || c == line_joint; };
  return 1 + static_cast<size_t>(std::count_if(text.begin(), text.end(), is_end));
}

inline size_t num_lines(std::string_view text) {
  return 1 + static_cast<size_t>(std::count(text.begin(), text.end(), line_break));
}

/// The text as it is meant: its lines whole.
std::string without_joints(std::string text);

/// Takes the next piece off a text, and what stands behind it.
/// @param end gets `line_break`, `line_joint`, or NUL behind the last one.
std::string_view take_piece(std::string_view& text, char& end);

/// Calls `f` for each line of a text but for blank ones; once, if it is of one line.
template <class F>
void for_each_line(const std::string& text, F f) {
  if (!is_long(text)) {
    f(std::string_view{text});
    return;
  }
  auto whole = without_joints(text);
  for (std::string_view rest{whole}; !rest.empty();) {
    char end = 0;
    if (auto line = take_piece(rest, end); !line.empty())
      f(line);
  }
}

} // namespace hubbub
