#include "apps/client/mentions.hpp"

#include "net/codec/text.hpp"

namespace hubbub::client {

namespace {

// What names mostly consist of: of the marks that RFC 2812 2.3.1 allows, only
// those that nobody would put around a name.
bool is_part_of_name(char c) {
  return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z')
         || c == '-' || c == '_' || c == '|';
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
        && (after == text.size() || !is_part_of_name(text[after])))
      result.push_back(i);
  }
  return result;
}

} // namespace hubbub::client
