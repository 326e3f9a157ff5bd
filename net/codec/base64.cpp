#include "net/codec/base64.hpp"

#include <algorithm>
#include <cstdint>

namespace hubbub {

namespace {

constexpr std::string_view digits =
  "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

} // namespace

std::optional<std::string> from_base64(std::string_view text) {
  constexpr size_t group = 4; // digits that make three bytes
  if (text.size() % group != 0)
    return std::nullopt;
  size_t padding = 0;
  while (padding < 2 && !text.empty() && text.back() == '=') {
    text.remove_suffix(1);
    ++padding;
  }
  std::string result;
  uint32_t bits = 0;
  unsigned size = 0; // how many of them are not taken yet
  for (auto c : text) {
    auto digit = digits.find(c);
    if (digit == std::string_view::npos)
      return std::nullopt;
    bits = bits << 6 | static_cast<uint32_t>(digit);
    size += 6;
    if (size < 8)
      continue;
    size -= 8;
    result += static_cast<char>(bits >> size & 0xFF);
  }
  if ((bits & ((1u << size) - 1)) != 0)
    return std::nullopt;
  return result;
}

std::string to_base64(std::string_view bytes) {
  std::string result;
  for (; !bytes.empty(); bytes.remove_prefix(std::min<size_t>(bytes.size(), 3))) {
    uint32_t bits = 0;
    for (size_t i = 0; i < 3; ++i)
      bits = bits << 8 | (i < bytes.size() ? static_cast<unsigned char>(bytes[i]) : 0u);
    for (size_t i = 0; i < 4; ++i)
      result += i <= bytes.size() ? digits[bits >> (18 - 6 * i) & 63] : '=';
  }
  return result;
}

} // namespace hubbub
