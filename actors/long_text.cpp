#include "actors/long_text.hpp"

#include <algorithm>

namespace hubbub {

std::string without_joints(std::string text) {
  text.erase(std::remove(text.begin(), text.end(), line_joint), text.end());
  return text;
}

std::string_view take_piece(std::string_view& text, char& end) {
  auto size = std::min(text.find_first_of("\n\r"), text.size());
  auto result = text.substr(0, size);
  end = size < text.size() ? text[size] : '\0';
  text.remove_prefix(std::min(size + 1, text.size()));
  return result;
}

} // namespace hubbub
