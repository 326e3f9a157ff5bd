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

  /// How long the next line has to wait, and what for.
  struct delay {
    std::chrono::nanoseconds time{0}; ///< 0: it need not wait
    activity cause = activity::line;
  };

  delay wait(time_point now, const flood_limits& limits) const;

  /// Whether it has been slow for so long that it may begin anew.
  bool rested(time_point now) const;

private:
  /// Whether somebody is one of those written to last; it is from now on.
  bool addressed_lately(std::string_view nick);

  std::array<token_bucket, num_activities> buckets_;
  std::vector<std::string> addressees_; // folded nicks written to last
};

/// One sentence for the one who has to wait.
std::string explain_pace(activity what, const allowance& limit);

} // namespace hubbub
