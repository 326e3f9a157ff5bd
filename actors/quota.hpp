#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>

#include <caf/actor_addr.hpp>
#include <caf/actor_clock.hpp>
#include <caf/meta/type_name.hpp>

namespace hubbub {

/// How often something may be done: so many times within so many seconds.
struct quota {
  uint32_t times = 0; ///< 0: as often as one likes
  uint32_t seconds = 0;

  bool limited() const { return times != 0; }
};

constexpr uint32_t most_times = 1000;
constexpr uint32_t most_seconds = 3600;

inline bool operator==(const quota& x, const quota& y) {
  return x.times == y.times && x.seconds == y.seconds;
}

/// Reads "5:10", five times within ten seconds: both 1 or more, and at most the above.
std::optional<quota> parse_quota(std::string_view text);

std::string to_string(const quota& x);

template <class Inspector>
typename Inspector::result_type inspect(Inspector& f, quota& x) {
  return f(caf::meta::type_name("quota"), x.times, x.seconds);
}

/// Counts what is done. It forgets everything when the seconds since the first time are
/// over, or when more have done something since than it counts: people may come, do it
/// once and go for an hour.
class quota_meter {
public:
  using time_point = caf::actor_clock::time_point;

  /// How many are counted at once.
  static constexpr size_t max_counted = 16'384;

  /// Whether somebody has done it as often as the quota allows.
  bool is_used_up(const quota& allowed, caf::actor_id by, time_point now) const;

  /// Somebody does it.
  void count(const quota& allowed, caf::actor_id by, time_point now);

  /// How many it counts now.
  size_t num_counted() const { return period_ ? period_->times.size() : 0; }

private:
  struct period {
    time_point ends;
    std::unordered_map<caf::actor_id, uint32_t> times;
  };

  std::unique_ptr<period>
    period_; // the seconds on the way; null: most rooms have no quota
};

} // namespace hubbub
