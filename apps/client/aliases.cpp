#include "apps/client/aliases.hpp"

#include "net/codec/text.hpp"

namespace hubbub::client {

namespace {

constexpr std::pair<std::string_view, std::string_view> usual_aliases[] = {
  {"exit", "quit"}, {"j", "join"},        {"list", "rooms"},     {"m", "msg"},
  {"n", "names"},   {"part", "leave"},    {"q", "query"},        {"raw", "quote"},
  {"w", "who"},     {"window", "switch"}, {"server", "connect"},
};

} // namespace

std::string without_alias(const alias_list& own, std::string_view line) {
  auto rest = trimmed(line);
  if (rest.substr(0, 1) != "/" || rest.substr(0, 2) == "//")
    return std::string{line};
  rest.remove_prefix(1);
  auto word = take_word(rest);
  auto replaced = [&](std::string_view meaning) {
    std::string result{'/'};
    result += meaning;
    return rest.empty() ? result : result.append(" ").append(rest);
  };
  for (auto& [name, meaning] : own)
    if (equal_ignoring_case(name, word))
      return replaced(meaning);
  for (auto& [name, meaning] : usual_aliases)
    if (equal_ignoring_case(name, word))
      return replaced(meaning);
  return std::string{line};
}

} // namespace hubbub::client
