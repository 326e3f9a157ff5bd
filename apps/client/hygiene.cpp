#include "apps/client/hygiene.hpp"

#include "net/codec/text.hpp"

namespace hubbub::client {

namespace {

// How long the UTF-8 sequence that `lead` begins claims to be (RFC 3629 3).
size_t claimed_length(char lead) {
  auto byte = static_cast<unsigned char>(lead);
  return byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4;
}

// Without the characters that break lines or turn the direction of what follows,
// beyond what they stand in: U+2028 to U+202E, U+2066 to U+2069 (UAX #9). They are
// E2 80 A8 to AE and E2 81 A6 to A9 in UTF-8.
std::string without_layout(std::string text) {
  auto is_one = [&](size_t at) {
    auto second = static_cast<unsigned char>(text[at + 1]);
    auto third = static_cast<unsigned char>(text[at + 2]);
    return (second == 0x80 && third >= 0xA8 && third <= 0xAE)
           || (second == 0x81 && third >= 0xA6 && third <= 0xA9);
  };
  for (auto at = text.find('\xE2'); at != std::string::npos; at = text.find('\xE2', at))
    if (is_one(at))
      text.erase(at, 3);
    else
      ++at;
  return text;
}

} // namespace

std::string with_valid_utf8(std::string_view text, std::string_view replacement) {
  if (is_utf8(text))
    return std::string{text};
  std::string result;
  result.reserve(text.size());
  for (size_t i = 0; i < text.size();) {
    auto sequence = text.substr(i, claimed_length(text[i]));
    if (is_utf8(sequence)) {
      result += sequence;
      i += sequence.size();
    } else {
      result += replacement;
      ++i;
    }
  }
  return result;
}

std::string harmless(std::string_view text) {
  return without_layout(without_controls(with_valid_utf8(text, "\uFFFD")));
}

std::string sendable(std::string_view line) {
  return without_controls(with_valid_utf8(line, ""));
}

} // namespace hubbub::client
