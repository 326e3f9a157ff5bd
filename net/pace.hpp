#pragma once

#include <array>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "net/settings.hpp"
#include "net/token_bucket.hpp"

namespace hubbub {

/// How fast one connection may go. Whoever goes faster waits; what it has sent is not
/// lost, and nobody is thrown out for a paste.
class pace {
public:
  using time_point = token_bucket::time_point;

  /// Takes note of something done. Lines are counted one by one; the others have
  /// budgets of their own, since they disturb more people than a line costs.
  /// @param nick whom it addresses, if it does. Going on with somebody costs nothing,
  ///             turning to one after the other does.
  void spend(activity what, std::string_view nick, time_point now,
             const flood_limits& limits);

  /// Takes note of a line.
  /// @param cost its `line_cost`.
  void spend_line(size_t cost, time_point now, const flood_limits& limits) {
    buckets_[static_cast<size_t>(activity::line)].spend(now, limits[activity::line],
                                                        cost);
  }

  /// How long a line has to wait, and what for.
  struct delay {
    std::chrono::nanoseconds time{0}; ///< 0: it need not wait
    activity cause = activity::line;
  };

  /// @param cost the line's `line_cost`. One that is dearer than the burst waits until
  ///             nothing is owed, and leaves a debt.
  delay wait(time_point now, const flood_limits& limits, size_t cost = 1) const;

  /// Whether it has been slow for so long that it may begin anew.
  bool rested(time_point now) const;

private:
  /// Whether somebody is one of those written to last; it is from now on.
  bool addressed_lately(std::string_view nick);

  std::array<token_bucket, num_activities> buckets_;
  std::vector<std::string> addressees_; // folded nicks written to last
};

/// What a line costs of the budget for lines: a token for each 512 bytes begun, times the
/// rooms and people it is for. So what others have to read is bounded, not the lines.
constexpr size_t line_cost(size_t bytes, size_t num_targets) {
  constexpr size_t block = 512; // the longest line of IRC (RFC 2812 2.3)
  return (bytes / block + (bytes % block != 0 || bytes == 0 ? 1 : 0))
         * (num_targets != 0 ? num_targets : 1);
}

/// What to tell the one who has to wait, in two sentences.
std::string explain_pace(activity what, const settings& config);

} // namespace hubbub
