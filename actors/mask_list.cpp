#include "actors/mask_list.hpp"

#include <algorithm>

#include "actors/mask.hpp"

namespace hubbub {

bool mask_list::matches(const std::string& who) const {
  return std::any_of(entries_.begin(), entries_.end(),
                     [&](const mask_entry& x) { return hubbub::matches(x.mask, who); });
}

bool mask_list::contains(const std::string& mask) const {
  return std::any_of(entries_.begin(), entries_.end(),
                     [&](const mask_entry& x) { return folded(x.mask) == folded(mask); });
}

void mask_list::add(mask_entry entry) {
  entries_.push_back(std::move(entry));
}

std::string mask_list::remove(const std::string& mask) {
  auto i = std::find_if(entries_.begin(), entries_.end(), [&](const mask_entry& x) {
    return folded(x.mask) == folded(mask);
  });
  if (i == entries_.end())
    return {};
  auto result = std::move(i->mask);
  entries_.erase(i);
  return result;
}

} // namespace hubbub
