#include "apps/client/name_inquiry.hpp"

#include <algorithm>
#include <utility>

#include "net/codec/text.hpp"

namespace hubbub::client {

bool name_inquiry::awaits(std::string_view room) const {
  return std::any_of(asked_.begin(), asked_.end(),
                     [=](auto& x) { return equal_ignoring_case(x, room); });
}

void name_inquiry::add(std::string_view name) {
  if (names_.size() < most_names)
    names_.emplace_back(name);
}

std::string name_inquiry::finish(std::string_view room) {
  asked_.erase(std::remove_if(asked_.begin(), asked_.end(),
                              [=](auto& x) { return equal_ignoring_case(x, room); }),
               asked_.end());
  std::string result;
  for (auto& name : std::exchange(names_, {}))
    result += (result.empty() ? "" : ", ") + name;
  return result.empty() ? "none" : result;
}

} // namespace hubbub::client
