#include "apps/client/ignore_list.hpp"

#include <algorithm>

#include "actors/mask.hpp"
#include "net/codec/text.hpp"

namespace hubbub::client {

namespace {

// A mask without a '!' or '@' is one for names.
bool is_name(std::string_view mask) {
  return mask.find_first_of("!@") == std::string_view::npos;
}

} // namespace

bool ignore_list::add(std::string_view mask) {
  auto known = std::any_of(masks_.begin(), masks_.end(),
                           [=](auto& x) { return equal_ignoring_case(x, mask); });
  if (!known)
    masks_.emplace_back(mask);
  return !known;
}

bool ignore_list::remove(std::string_view mask) {
  auto found = std::find_if(masks_.begin(), masks_.end(),
                            [=](auto& x) { return equal_ignoring_case(x, mask); });
  if (found == masks_.end())
    return false;
  masks_.erase(found);
  return true;
}

bool ignore_list::covers(std::string_view source) const {
  auto name = source.substr(0, source.find('!'));
  return std::any_of(masks_.begin(), masks_.end(), [=](auto& mask) {
    return matches(mask, is_name(mask) ? name : source);
  });
}

bool ignore_list::rename(std::string_view name, std::string_view new_name) {
  auto known = remove(name);
  if (known)
    add(new_name);
  return known;
}

} // namespace hubbub::client
