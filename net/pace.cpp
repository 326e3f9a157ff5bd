#include "net/pace.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "actors/names.hpp"

namespace hubbub {

namespace {

/// With how many people at a time one may have private conversations, before returning
/// to one of them counts as turning to somebody else.
constexpr size_t max_conversations = 8;

} // namespace

void pace::spend(activity what, std::string_view nick, time_point now,
                 const flood_limits& limits) {
  auto i = static_cast<size_t>(what);
  if (nick.empty() || !addressed_lately(nick))
    buckets_[i].spend(now, limits.of[i]);
}

bool pace::addressed_lately(std::string_view nick) {
  auto key = folded(nick);
  auto i = std::find(addressees_.begin(), addressees_.end(), key);
  if (i != addressees_.end()) {
    std::rotate(i, i + 1, addressees_.end()); // the one written to last stands last
    return true;
  }
  if (addressees_.size() == max_conversations)
    addressees_.erase(addressees_.begin());
  addressees_.push_back(std::move(key));
  return false;
}

pace::delay pace::wait(time_point now, const flood_limits& limits, size_t cost) const {
  // A line needs its tokens. The others are counted only when it is known what a line
  // does: they may be overdrawn, and lines wait until they are not.
  delay result;
  for (size_t i = 0; i < num_activities; ++i) {
    auto what = static_cast<activity>(i);
    auto time = buckets_[i].wait(now, limits.of[i], what == activity::line ? cost : 0);
    if (time > result.time)
      result = {time, what};
  }
  return result;
}

std::string explain_pace(activity what, const settings& config) {
  auto& limit = config.flood[what];
  constexpr const char* things[num_activities] = {
    "lines are taken", "rooms may be entered", "names may be taken",
    "people may be written to"};
  using seconds = std::chrono::duration<double>;
  return fmt::format(
    "Too fast: {} {} at once, then one every {:g} seconds. What you sent waits its turn; "
    "nothing is lost unless {} bytes wait for {:g} seconds",
    limit.burst, things[static_cast<size_t>(what)], seconds{limit.interval}.count(),
    config.input_backlog, seconds{config.flood_timeout}.count());
}

bool pace::rested(time_point now) const {
  return std::all_of(buckets_.begin(), buckets_.end(),
                     [&](const token_bucket& x) { return x.full(now); });
}

} // namespace hubbub
