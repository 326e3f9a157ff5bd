#include "net/pace.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "actors/names.hpp"

namespace hubbub {

namespace {

/// With how many people at a time one may have private conversations, before returning
/// to one of them counts as turning to somebody else.
constexpr size_t max_conversations = 8;

double seconds_of(std::chrono::nanoseconds x) {
  return std::chrono::duration<double>(x).count();
}

} // namespace

void pace::spend(activity what, std::string_view nick, time_point now,
                 const flood_limits& limits) {
  if (what == activity::addressee && turn_to(nick))
    return;
  bucket(what).spend(now, limits[what]);
}

std::chrono::nanoseconds pace::wait(activity what, std::string_view nick, time_point now,
                                    const flood_limits& limits) const {
  if (what == activity::addressee && is_one_of_the_last(nick))
    return std::chrono::nanoseconds{0};
  return bucket(what).wait(now, limits[what], 1);
}

void pace::spend(const line_price& price, time_point now, const flood_limits& limits) {
  bucket(price.budget).spend(now, limits[price.budget], price.tokens);
}

std::chrono::nanoseconds pace::wait(const line_price& price, time_point now,
                                    const flood_limits& limits) const {
  return bucket(price.budget).wait(now, limits[price.budget], price.tokens);
}

bool pace::is_one_of_the_last(std::string_view nick) const {
  auto& last = addressees_;
  return std::find(last.begin(), last.end(), folded(nick)) != last.end();
}

bool pace::turn_to(std::string_view nick) {
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

bool pace::rested(time_point now) const {
  return std::all_of(buckets_.begin(), buckets_.end(),
                     [&](const token_bucket& x) { return x.full(now); });
}

std::string explain_pace(const settings& config) {
  auto& limit = config.flood[activity::line];
  return fmt::format(
    "Too fast: {} lines are taken at once, then one every {:g} seconds. What you sent "
    "waits its turn; nothing is lost unless {} bytes wait for {:g} seconds",
    limit.burst, seconds_of(limit.interval), config.input_backlog,
    seconds_of(config.flood_timeout));
}

std::string explain_refusal(activity what, const allowance& limit, int64_t seconds) {
  auto things = what == activity::join     ? "rooms may be entered"
                : what == activity::rename ? "names may be taken"
                                           : "people may be written to";
  return fmt::format("Too fast: {} {} at once, then one every {:g} seconds. Try again in "
                     "{} {}",
                     limit.burst, things, seconds_of(limit.interval), seconds,
                     seconds == 1 ? "second" : "seconds");
}

} // namespace hubbub
