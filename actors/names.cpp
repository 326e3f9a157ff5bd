#include "actors/names.hpp"

#include <algorithm>

namespace hubbub {

namespace {

bool is_letter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool is_digit(char c) {
  return c >= '0' && c <= '9';
}

bool is_nick_char(char c) {
  constexpr std::string_view special = R"([]\`_^{|}-)";
  return is_letter(c) || is_digit(c) || special.find(c) != std::string_view::npos;
}

bool is_room_char(char c) {
  auto byte = static_cast<unsigned char>(c);
  return byte > 0x20 && byte != 0x7F && c != ',';
}

/// Whether there is a control character of C1 in it: in UTF-8, C2 80 to C2 9F.
bool has_c1(std::string_view name) {
  for (size_t i = 0; i + 1 < name.size(); ++i)
    if (name[i] == '\xC2' && static_cast<unsigned char>(name[i + 1]) < 0xA0)
      return true;
  return false;
}

} // namespace

bool is_nick(std::string_view name) {
  return !name.empty() && name.size() <= max_nick_length && !is_digit(name.front())
         && name.front() != '-' && std::all_of(name.begin(), name.end(), is_nick_char);
}

bool is_room_name(std::string_view name) {
  return name.size() >= 2 && name.size() <= max_room_name_length && names_room(name)
         && std::all_of(name.begin(), name.end(), is_room_char) && !has_c1(name);
}

std::string folded(std::string_view name) {
  std::string result{name};
  for (auto& c : result)
    c = folded(c);
  return result;
}

} // namespace hubbub
