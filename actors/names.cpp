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

} // namespace

bool is_nick(std::string_view name) {
  return !name.empty() && name.size() <= max_nick_length && !is_digit(name.front())
         && name.front() != '-' && std::all_of(name.begin(), name.end(), is_nick_char);
}

bool is_room_name(std::string_view name) {
  return name.size() >= 2 && name.size() <= max_room_name_length && names_room(name)
         && std::all_of(name.begin(), name.end(), is_room_char);
}

std::string folded(std::string_view name) {
  std::string result{name};
  for (auto& c : result)
    if (c >= 'A' && c <= 'Z')
      c = static_cast<char>(c + 32);
  return result;
}

} // namespace hubbub
