#include "apps/client/hygiene.hpp"

#include "net/codec/text.hpp"

namespace hubbub::client {

namespace {

// How long the UTF-8 sequence that `lead` begins claims to be (RFC 3629 3).
size_t claimed_length(char lead) {
  auto byte = static_cast<unsigned char>(lead);
  return byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4;
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
  return without_controls(with_valid_utf8(text, "\uFFFD"));
}

std::string sendable(std::string_view line) {
  return without_controls(with_valid_utf8(line, ""));
}

} // namespace hubbub::client
