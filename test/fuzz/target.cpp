#include "test/fuzz/target.hpp"

#include <algorithm>
#include <cstdio>
#include <cstdlib>

namespace hubbub::fuzz {

void expect(bool holds, std::string_view what) {
  expect(holds, what, {});
}

void expect(bool holds, std::string_view what, std::string_view text) {
  if (holds)
    return;
  std::fprintf(stderr, "NOT TRUE: %.*s\n", static_cast<int>(what.size()), what.data());
  if (!text.empty()) {
    std::fputs("  of: \"", stderr);
    for (auto c : text)
      if (c >= ' ' && c <= '~' && c != '"' && c != '\\')
        std::fputc(c, stderr);
      else
        std::fprintf(stderr, "\\x%02x", static_cast<unsigned char>(c));
    std::fputs("\"\n", stderr);
  }
  std::abort();
}

uint8_t input::byte() {
  if (rest_.empty())
    return 0;
  auto result = static_cast<uint8_t>(rest_.front());
  rest_.remove_prefix(1);
  return result;
}

std::string_view input::line() {
  auto result = rest_.substr(0, rest_.find('\n'));
  rest_.remove_prefix(std::min(result.size() + 1, rest_.size()));
  return result;
}

} // namespace hubbub::fuzz
