#include "apps/client/typists.hpp"

#include <algorithm>

#include "net/codec/text.hpp"

namespace hubbub::client {

void typists::note(std::string_view who, std::string_view place, std::string_view state,
                   int64_t now) {
  people_.erase(std::remove_if(people_.begin(), people_.end(),
                               [=](auto& x) {
                                 return equal_ignoring_case(x.name, who)
                                        && equal_ignoring_case(x.place, place);
                               }),
                people_.end());
  auto time = state == "active" ? typing_time : state == "paused" ? pause_time : 0;
  if (time > 0 && people_.size() < most)
    people_.push_back({std::string{who}, std::string{place}, now + time});
}

void typists::expire(int64_t now) {
  people_.erase(std::remove_if(people_.begin(), people_.end(),
                               [=](auto& x) { return x.until <= now; }),
                people_.end());
}

std::string typists::words(std::string_view place) const {
  std::vector<const person*> here;
  for (auto& x : people_)
    if (equal_ignoring_case(x.place, place))
      here.push_back(&x);
  if (here.empty())
    return {};
  if (here.size() == 1)
    return here[0]->name + " is typing";
  if (here.size() == 2)
    return here[0]->name + " and " + here[1]->name + " are typing";
  return std::to_string(here.size()) + " people are typing";
}

} // namespace hubbub::client
