#include "net/codec/logfmt.hpp"

#include <cstdint>

#include <fmt/format.h>
#include <utf8proc.h>

namespace hubbub {

namespace {

bool is_word_byte(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
         || std::string_view{"_.:/#@+-%,"}.find(c) != std::string_view::npos;
}

bool is_word(std::string_view text) {
  for (auto c : text)
    if (!is_word_byte(c))
      return false;
  return !text.empty();
}

/// Whether it shows as itself on every terminal: a letter, a mark, a digit, a sign or
/// the plain space. Not: controls, format characters (bidi and zero-width ones), other
/// spaces and line ends, unassigned and private ones.
bool is_visible(utf8proc_int32_t codepoint) {
  if (codepoint == ' ')
    return true;
  auto category = utf8proc_category(codepoint);
  auto has_glyph = category >= UTF8PROC_CATEGORY_LU && category <= UTF8PROC_CATEGORY_SO;
  auto& properties = *utf8proc_get_property(codepoint);
  return has_glyph && !properties.ignorable;
}

void append_quoted(std::string& line, std::string_view value) {
  line += '"';
  auto pos = reinterpret_cast<const utf8proc_uint8_t*>(value.data());
  auto end = pos + value.size();
  while (pos != end) {
    utf8proc_int32_t codepoint;
    auto length = utf8proc_iterate(pos, end - pos, &codepoint);
    if (length <= 0) {
      line += fmt::format("\\x{:02x}", *pos++);
      continue;
    }
    if (codepoint == '"' || codepoint == '\\')
      line += '\\';
    if (is_visible(codepoint))
      line.append(reinterpret_cast<const char*>(pos), static_cast<size_t>(length));
    else
      line += fmt::format("\\u{{{:x}}}", static_cast<uint32_t>(codepoint));
    pos += length;
  }
  line += '"';
}

} // namespace

void append_log_pair(std::string& line, std::string_view key, std::string_view value) {
  if (!line.empty())
    line += ' ';
  line += key;
  line += '=';
  if (is_word(value))
    line += value;
  else
    append_quoted(line, value);
}

} // namespace hubbub
