#include "apps/client/irc_formatting.hpp"

#include <algorithm>
#include <optional>

#include "apps/client/hygiene.hpp"

namespace hubbub::client {

namespace {

// The codes (modern.ircdocs.horse/formatting).
constexpr char bold = '\x02';
constexpr char numbered_colour = '\x03';
constexpr char hex_colour = '\x04';
constexpr char reset = '\x0f';
constexpr char reverse = '\x16';
constexpr char italic = '\x1d';
constexpr char strikethrough = '\x1e';
constexpr char underline = '\x1f';
constexpr std::string_view all_codes{"\x02\x03\x04\x0f\x16\x1d\x1e\x1f", 8};

// Which of a terminal's 256 colours comes nearest to each of mIRC's 99
// (modern.ircdocs.horse/formatting, column "ANSI").
constexpr uint8_t nearest[] = {
  15,  0,   4,   2,   9,   1,   5,   3,   11,  10,  6,   14,  // 00 to 11
  12,  13,  8,   7,                                           // 12 to 15
  52,  94,  100, 58,  22,  29,  23,  24,  17,  54,  53,  89,  // 16 to 27
  88,  130, 142, 64,  28,  35,  30,  25,  18,  91,  90,  125, // 28 to 39
  124, 166, 184, 106, 34,  49,  37,  33,  19,  129, 127, 161, // 40 to 51
  196, 208, 226, 154, 46,  86,  51,  75,  21,  171, 201, 198, // 52 to 63
  203, 215, 227, 191, 83,  122, 87,  111, 63,  177, 207, 205, // 64 to 75
  217, 223, 229, 193, 157, 158, 159, 153, 147, 183, 219, 212, // 76 to 87
  16,  233, 235, 237, 239, 241, 244, 247, 250, 254, 231,      // 88 to 98
};

bool is_digit(char c) {
  return c >= '0' && c <= '9';
}

// Takes "N" or "NN" off the text. 99 and what else has no colour is "default".
std::optional<colour> take_number(std::string_view& text, colour fallback) {
  size_t length = 0;
  size_t number = 0;
  while (length < 2 && length < text.size() && is_digit(text[length]))
    number = number * 10 + static_cast<size_t>(text[length++] - '0');
  if (length == 0)
    return std::nullopt;
  text.remove_prefix(length);
  return number < std::size(nearest) ? colour::indexed(nearest[number]) : fallback;
}

// Takes "RRGGBB" off the text.
std::optional<colour> take_hex(std::string_view& text, colour) {
  constexpr std::string_view digits = "0123456789abcdef0123456789ABCDEF";
  constexpr size_t length = 6;
  uint32_t value = 0;
  if (text.size() < length)
    return std::nullopt;
  for (auto c : text.substr(0, length)) {
    auto digit = digits.find(c);
    if (digit == std::string_view::npos)
      return std::nullopt;
    value = value << 4 | static_cast<uint32_t>(digit & 0xF);
  }
  text.remove_prefix(length);
  return colour::rgb(value);
}

// Applies a colour code, whose "[fg][,bg]" is next in the text.
template <class Take>
void change_colours(std::string_view& text, style& now, const style& base, Take take) {
  auto foreground = take(text, base.foreground);
  if (!foreground) {
    now.foreground = base.foreground;
    now.background = base.background;
    return;
  }
  now.foreground = *foreground;
  if (text.empty() || text.front() != ',')
    return;
  auto rest = text.substr(1);
  if (auto background = take(rest, base.background)) {
    now.background = *background;
    text = rest;
  }
}

// Applies the code that the text begins with, and takes it off.
void apply_code(std::string_view& text, style& now, const style& base) {
  auto code = text.front();
  text.remove_prefix(1);
  switch (code) {
    case bold:
      now.bold = !now.bold;
      break;
    case numbered_colour:
      change_colours(text, now, base, take_number);
      break;
    case hex_colour:
      change_colours(text, now, base, take_hex);
      break;
    case reverse:
      now.reversed = !now.reversed;
      break;
    case italic:
      now.italic = !now.italic;
      break;
    case strikethrough:
      now.struck = !now.struck;
      break;
    case underline:
      now.underlined = !now.underlined;
      break;
    case reset:
      now = base;
      break;
  }
}

} // namespace

styled_text read_irc_formatting(std::string_view text, const style& base) {
  styled_text result;
  auto now = base;
  while (!text.empty()) {
    auto length = std::min(text.find_first_of(all_codes), text.size());
    result.append(harmless(text.substr(0, length)), now);
    text.remove_prefix(length);
    if (!text.empty())
      apply_code(text, now, base);
  }
  return result;
}

} // namespace hubbub::client
