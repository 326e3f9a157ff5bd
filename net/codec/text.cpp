#include "net/codec/text.hpp"

#include <algorithm>

#include <utf8proc.h>

namespace hubbub {

namespace {

// mIRC's codes: bold, colour, hex colour, reset, monospace, reverse, italics,
// strikethrough, underline; and CTCP's delimiter.
constexpr std::string_view irc_codes{"\x02\x03\x04\x0f\x11\x16\x1d\x1e\x1f\x01", 10};

bool is_irc_code(char c) {
  return irc_codes.find(c) != std::string_view::npos;
}

// C1 controls are U+0080 to U+009F: in UTF-8, C2 80 to C2 9F.
bool is_c1(std::string_view text, size_t i) {
  return static_cast<unsigned char>(text[i]) == 0xC2 && i + 1 < text.size()
         && static_cast<unsigned char>(text[i + 1]) < 0xA0;
}

// The separators of lines and paragraphs, and the explicit embeddings, overrides and
// isolates: in UTF-8, E2 80 A8 to E2 80 AE and E2 81 A6 to E2 81 A9.
bool is_layout(std::string_view text, size_t i) {
  if (text[i] != '\xE2' || i + 2 >= text.size())
    return false;
  auto third = static_cast<unsigned char>(text[i + 2]);
  return (text[i + 1] == '\x80' && third >= 0xA8 && third <= 0xAE)
         || (text[i + 1] == '\x81' && third >= 0xA6 && third <= 0xA9);
}

bool is_c0(char c) {
  auto byte = static_cast<unsigned char>(c);
  return byte < 0x20 || byte == 0x7F;
}

bool is_digit(char c) {
  return c >= '0' && c <= '9';
}

bool is_hex_digit(char c) {
  return is_digit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

// The end of "[fg][,bg]" at `i`, each at most `max_digits` long.
template <class IsDigit>
size_t skip_colours(std::string_view text, size_t i, size_t max_digits, IsDigit digit) {
  auto skip_number = [&](size_t from) {
    auto to = from;
    while (to < text.size() && to - from < max_digits && digit(text[to]))
      ++to;
    return to;
  };
  auto end = skip_number(i);
  if (end > i && end < text.size() && text[end] == ',') {
    auto background = skip_number(end + 1);
    if (background > end + 1)
      end = background;
  }
  return end;
}

char lower(char c) {
  return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
}

} // namespace

bool is_utf8(std::string_view text) {
  auto pos = reinterpret_cast<const utf8proc_uint8_t*>(text.data());
  auto end = pos + text.size();
  while (pos != end) {
    if (*pos < 0x80) {
      ++pos;
      continue;
    }
    utf8proc_int32_t codepoint;
    auto length = utf8proc_iterate(pos, end - pos, &codepoint);
    if (length <= 0)
      return false;
    pos += length;
  }
  return true;
}

std::string to_utf8(std::string_view text) {
  std::string result;
  auto pos = reinterpret_cast<const utf8proc_uint8_t*>(text.data());
  auto end = pos + text.size();
  while (pos != end) {
    utf8proc_int32_t codepoint;
    auto length = utf8proc_iterate(pos, end - pos, &codepoint);
    if (length > 0)
      result.append(reinterpret_cast<const char*>(pos), static_cast<size_t>(length));
    else
      result += "\xEF\xBF\xBD";
    pos += length > 0 ? length : 1;
  }
  return result;
}

bool has_controls(std::string_view text, controls keep) {
  for (size_t i = 0; i < text.size(); ++i) {
    if (is_c0(text[i])) {
      if (keep == controls::none || !is_irc_code(text[i]))
        return true;
    } else if (is_c1(text, i) || is_layout(text, i)) {
      return true;
    }
  }
  return false;
}

std::string without_controls(std::string_view text, controls keep) {
  std::string result;
  result.reserve(text.size());
  for (size_t i = 0; i < text.size(); ++i) {
    auto c = text[i];
    if (is_c1(text, i)) {
      ++i;
    } else if (is_layout(text, i)) {
      i += 2;
    } else if (!is_c0(c)) {
      result += c;
    } else if (c == '\t') {
      result += ' ';
    } else if (keep == controls::irc_formatting) {
      if (is_irc_code(c))
        result += c;
    } else if (c == '\x03') {
      i = skip_colours(text, i + 1, 2, is_digit) - 1;
    } else if (c == '\x04') {
      i = skip_colours(text, i + 1, 6, is_hex_digit) - 1;
    }
  }
  return result;
}

size_t piece_length(std::string_view text, size_t limit) {
  if (text.size() <= limit)
    return text.size();
  auto cut = limit;
  while (cut > 0 && (static_cast<unsigned char>(text[cut]) & 0xC0) == 0x80)
    --cut;
  auto space = text.substr(0, cut).rfind(' ');
  if (space != std::string_view::npos && space + 1 >= limit / 2)
    cut = space + 1;
  return cut;
}

std::string ascii_lower(std::string_view text) {
  std::string result{text};
  std::transform(result.begin(), result.end(), result.begin(), lower);
  return result;
}

bool equal_ignoring_case(std::string_view x, std::string_view y) {
  return std::equal(x.begin(), x.end(), y.begin(), y.end(),
                    [](char a, char b) { return lower(a) == lower(b); });
}

bool less_ignoring_case(std::string_view x, std::string_view y) {
  return std::lexicographical_compare(x.begin(), x.end(), y.begin(), y.end(),
                                      [](char a, char b) { return lower(a) < lower(b); });
}

std::string_view trimmed(std::string_view text) {
  auto first = text.find_first_not_of(' ');
  if (first == std::string_view::npos)
    return {};
  return text.substr(first, text.find_last_not_of(' ') - first + 1);
}

std::string_view take_word(std::string_view& text) {
  text.remove_prefix(std::min(text.find_first_not_of(' '), text.size()));
  auto word = text.substr(0, text.find(' '));
  text.remove_prefix(word.size());
  text.remove_prefix(std::min(text.find_first_not_of(' '), text.size()));
  return word;
}

std::vector<std::string> split_list(std::string_view list) {
  std::vector<std::string> result;
  while (!list.empty()) {
    auto end = std::min(list.find(','), list.size());
    if (auto item = trimmed(list.substr(0, end)); !item.empty())
      result.emplace_back(item);
    list.remove_prefix(std::min(end + 1, list.size()));
  }
  return result;
}

} // namespace hubbub
