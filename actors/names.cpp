#include "actors/names.hpp"

#include <algorithm>
#include <iterator>

namespace hubbub {

namespace {

bool is_letter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool is_digit(char c) {
  return c >= '0' && c <= '9';
}

bool is_room_char(char c) {
  auto byte = static_cast<unsigned char>(c);
  return byte > 0x20 && byte != 0x7F && c != ',';
}

struct code_points {
  char32_t first;
  char32_t last;
};

/// What shows nothing, or nothing but space: with it a name could look like another
/// one. From Unicode 15: the controls of C1, Default_Ignorable_Code_Point, White_Space,
/// the interlinear annotations, and the empty braille pattern.
constexpr code_points invisible[] = {
  {0x80, 0xA0},       {0xAD, 0xAD},     {0x034F, 0x034F},   {0x061C, 0x061C},
  {0x115F, 0x1160},   {0x1680, 0x1680}, {0x17B4, 0x17B5},   {0x180B, 0x180F},
  {0x2000, 0x200F},   {0x2028, 0x202F}, {0x205F, 0x206F},   {0x2800, 0x2800},
  {0x3000, 0x3000},   {0x3164, 0x3164}, {0xFE00, 0xFE0F},   {0xFEFF, 0xFEFF},
  {0xFFA0, 0xFFA0},   {0xFFF0, 0xFFFB}, {0x1BCA0, 0x1BCA3}, {0x1D173, 0x1D17A},
  {0xE0000, 0xE0FFF},
};

/// Takes one character off UTF-8 (RFC 3629 3). Of a malformed one it takes what belongs
/// together, and never what could be a character itself.
char32_t take_code_point(std::string_view& text) {
  auto lead = static_cast<unsigned char>(text.front());
  size_t size = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
  char32_t result = size == 1 ? lead : lead & (0xFFu >> (size + 1));
  text.remove_prefix(1);
  for (; size > 1 && !text.empty(); --size) {
    auto byte = static_cast<unsigned char>(text.front());
    if ((byte & 0xC0) != 0x80)
      break;
    result = result << 6 | (byte & 0x3Fu);
    text.remove_prefix(1);
  }
  return result;
}

bool has_invisible(std::string_view name) {
  while (!name.empty()) {
    auto c = take_code_point(name);
    if (std::any_of(std::begin(invisible), std::end(invisible),
                    [c](const code_points& x) { return x.first <= c && c <= x.last; }))
      return true;
  }
  return false;
}

} // namespace

bool is_nick_char(char c) {
  constexpr std::string_view special = R"([]\`_^{|}-)";
  return is_letter(c) || is_digit(c) || special.find(c) != std::string_view::npos;
}

bool is_username_char(char c) {
  constexpr std::string_view special = "-._~";
  return is_letter(c) || is_digit(c) || special.find(c) != std::string_view::npos;
}

bool is_nick(std::string_view name) {
  return !name.empty() && name.size() <= max_nick_length && !is_digit(name.front())
         && name.front() != '-' && std::all_of(name.begin(), name.end(), is_nick_char);
}

bool is_room_name(std::string_view name) {
  return name.size() >= 2 && name.size() <= max_room_name_length && names_room(name)
         && std::all_of(name.begin(), name.end(), is_room_char) && !has_invisible(name);
}

std::string folded(std::string_view name) {
  std::string result{name};
  for (auto& c : result)
    c = folded(c);
  return result;
}

bool folds_before(std::string_view x, std::string_view y) {
  return std::lexicographical_compare(
    x.begin(), x.end(), y.begin(), y.end(),
    [](char a, char b) { return folded(a) < folded(b); });
}

} // namespace hubbub
