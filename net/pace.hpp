#pragma once

#include <array>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "net/settings.hpp"
#include "net/token_bucket.hpp"

namespace hubbub {

/// What a line costs, and of which budget.
struct line_price {
  activity budget = activity::line; ///< or `ping`
  size_t tokens = 0;                ///< its `line_cost`
};

/// How fast one connection may go. Lines that come faster wait; what is done too often by
/// them is refused. Nobody is thrown out for a paste.
class pace {
public:
  using time_point = token_bucket::time_point;

  /// Takes note of something done. Each activity has a budget of its own, since some
  /// disturb more people than a line costs.
  /// @param nick whom it addresses, if it does. Going on with somebody costs nothing,
  ///             turning to one after the other does.
  void spend(activity what, std::string_view nick, time_point now,
             const flood_limits& limits);

  /// How long it has to wait; 0: it need not.
  std::chrono::nanoseconds wait(activity what, std::string_view nick, time_point now,
                                const flood_limits& limits) const;

  /// Takes note of a line.
  void spend(const line_price& price, time_point now, const flood_limits& limits);

  /// How long a line has to wait. One that is dearer than the burst waits until nothing
  /// is owed, and leaves a debt.
  std::chrono::nanoseconds wait(const line_price& price, time_point now,
                                const flood_limits& limits) const;

  /// Whether it has been slow for so long that it may begin anew.
  bool rested(time_point now) const;

private:
  bool is_one_of_the_last(std::string_view nick) const;

  /// Writes to somebody.
  /// @returns whether it is one of those written to last. From now on it is.
  bool turn_to(std::string_view nick);

  token_bucket& bucket(activity what) { return buckets_[static_cast<size_t>(what)]; }

  const token_bucket& bucket(activity what) const {
    return buckets_[static_cast<size_t>(what)];
  }

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

/// What to tell the one whose lines have to wait, in two sentences.
std::string explain_pace(const settings& config);

/// Sentences for the one who is refused something until later.
std::string explain_refusal(activity what, const allowance& limit, int64_t seconds);

} // namespace hubbub
