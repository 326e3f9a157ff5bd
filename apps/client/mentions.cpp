#include "apps/client/mentions.hpp"

#include <algorithm>

#include "net/codec/text.hpp"

namespace hubbub::client {

namespace {

// What names mostly consist of: of the marks that RFC 2812 2.3.1 allows, only
// those that nobody would put around a name.
bool is_part_of_name(char c) {
  return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z')
         || c == '-' || c == '_' || c == '|';
}

// Whether the word around `at` is an address (URL): what stands in there is nobody's
// name.
bool is_in_address(std::string_view text, size_t at) {
  auto begin = at == 0 ? 0 : text.rfind(' ', at - 1) + 1; // npos + 1 is 0
  auto end = std::min(text.find(' ', at), text.size());
  return text.substr(begin, end - begin).find("://") != std::string_view::npos;
}

} // namespace

std::vector<size_t> mentions(std::string_view text, std::string_view name) {
  std::vector<size_t> result;
  if (name.empty())
    return result;
  for (size_t i = 0; i + name.size() <= text.size(); ++i) {
    auto after = i + name.size();
    if (equal_ignoring_case(text.substr(i, name.size()), name)
        && (i == 0 || !is_part_of_name(text[i - 1]))
        && (after == text.size() || !is_part_of_name(text[after]))
        && !is_in_address(text, i))
      result.push_back(i);
  }
  return result;
}

} // namespace hubbub::client
