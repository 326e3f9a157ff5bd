#include "apps/client/aliases.hpp"

#include <algorithm>

#include "net/codec/text.hpp"

namespace hubbub::client {

aliases::aliases(std::string_view list) {
  while (!list.empty()) {
    auto end = std::min(list.find(','), list.size());
    auto item = list.substr(0, end);
    auto equals = std::min(item.find('='), item.size());
    set(trimmed(item.substr(0, equals)),
        trimmed(item.substr(std::min(equals + 1, item.size()))));
    list.remove_prefix(std::min(end + 1, list.size()));
  }
}

void aliases::set(std::string_view name, std::string_view command) {
  if (!name.empty() && name.front() == '/')
    name.remove_prefix(1);
  if (command.empty())
    commands_.erase(ascii_lower(name));
  else if (!name.empty())
    commands_[ascii_lower(name)] = command;
}

std::string aliases::meant(std::string_view line) const {
  auto rest = trimmed(line);
  if (rest.empty() || rest.front() != '/')
    return std::string{line};
  auto word = take_word(rest);
  auto known = commands_.find(ascii_lower(word.substr(1)));
  if (known == commands_.end())
    return std::string{line};
  return known->second + (rest.empty() ? "" : " ") + std::string{rest};
}

} // namespace hubbub::client
