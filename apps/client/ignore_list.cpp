#include "apps/client/ignore_list.hpp"

#include <algorithm>

#include "net/codec/text.hpp"

namespace hubbub::client {

namespace {

// Goes back to the last '*' where a match fails: its time is the product of both
// lengths at most, whatever the mask.
bool matches(std::string_view text, std::string_view mask) {
  size_t t = 0;
  size_t m = 0;
  auto star = std::string_view::npos;
  size_t star_text = 0;
  while (t < text.size()) {
    if (m < mask.size() && mask[m] == '*') {
      star = m++;
      star_text = t;
    } else if (m < mask.size()
               && (mask[m] == '?'
                   || equal_ignoring_case(mask.substr(m, 1), text.substr(t, 1)))) {
      ++m;
      ++t;
    } else if (star != std::string_view::npos) {
      m = star + 1;
      t = ++star_text;
    } else {
      return false;
    }
  }
  return mask.find_first_not_of('*', m) == std::string_view::npos;
}

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
    return matches(is_name(mask) ? name : source, mask);
  });
}

void ignore_list::rename(std::string_view name, std::string_view new_name) {
  if (remove(name))
    add(new_name);
}

} // namespace hubbub::client
