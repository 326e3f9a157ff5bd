#include "apps/client/people.hpp"

#include "net/codec/text.hpp"

namespace hubbub::client {

bool people::add(std::string_view name) {
  auto is_new = numbers_.emplace(ascii_lower(name), last_ + 1).second;
  if (is_new)
    names_.emplace(++last_, name);
  return is_new;
}

bool people::remove(std::string_view name) {
  auto known = numbers_.find(ascii_lower(name));
  if (known == numbers_.end())
    return false;
  names_.erase(known->second);
  numbers_.erase(known);
  return true;
}

bool people::rename(std::string_view name, std::string_view new_name) {
  auto known = numbers_.find(ascii_lower(name));
  if (known == numbers_.end())
    return false;
  auto number = known->second;
  numbers_.erase(known);
  remove(new_name); // whom a server has forgotten to take away
  numbers_.emplace(ascii_lower(new_name), number);
  names_[number] = new_name;
  return true;
}

bool people::contains(std::string_view name) const {
  return numbers_.count(ascii_lower(name)) > 0;
}

} // namespace hubbub::client
