#include "net/codec/msgid.hpp"

namespace hubbub {

namespace {

constexpr std::string_view digits = "0123456789abcdefghijklmnopqrstuv";
constexpr int bits = 5;       // of a digit
constexpr int top_shift = 60; // of the first one, which has only 4 of them

} // namespace

void append_msgid(std::string& out, uint64_t number) {
  for (auto shift = top_shift; shift >= 0; shift -= bits)
    out += digits[number >> shift & 31];
}

std::optional<uint64_t> parse_msgid(std::string_view text) {
  if (text.size() != top_shift / bits + 1 || digits.find(text.front()) >= 16)
    return std::nullopt;
  uint64_t result = 0;
  for (auto c : text) {
    auto value = digits.find(c);
    if (value == std::string_view::npos)
      return std::nullopt;
    result = result << bits | value;
  }
  return result;
}

} // namespace hubbub
