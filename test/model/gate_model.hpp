#pragma once

#include <chrono>
#include <cstddef>
#include <deque>
#include <map>
#include <utility>
#include <vector>

#include <caf/actor_addr.hpp>

/// What backpressure promises (docs/design.md, "Who cannot keep up"), for the histories
/// of room_pressure_test.cpp and letters_pressure_test.cpp.
namespace hubbub::test::pressure {

using milliseconds = std::chrono::milliseconds;

/// Bytes that may be said in one turn while all can keep up.
constexpr size_t turn_bytes = 4096;

/// Nobody is slowed down to less than a block in that time.
constexpr milliseconds slowest{200};

/// Time passes in such steps.
constexpr milliseconds tick{50};

/// Bytes of what is said. The longest line of some clients has several blocks.
extern const std::vector<size_t> sizes;

/// What one of `sizes` weighs at most.
constexpr size_t most_weight = 3200;

/// Something said: numbers are given in the order of saying.
struct line {
  unsigned number;
  size_t size;
};

using author = caf::actor_id;

/// What was said, and has not been heard yet, where somebody may be unable to keep up.
class gate_model {
public:
  void say(author who, line what) { flows_[who].waiting.push_back(what); }

  /// It has been heard: in the order of its author, and once. While somebody cannot keep
  /// up, no earlier than flood limits would have it.
  /// @param goes whether the author has left, and all it said goes out.
  void heard(author who, unsigned number, milliseconds now, bool goes = false);

  /// So much of what somebody said has been refused, when it was its turn. To be told
  /// before what is heard of it: what stands before that is what was refused.
  void refused(author who, size_t times) { flows_[who].refused += times; }

  /// Nothing is expected any more of what somebody said.
  void forget(author who) { flows_.erase(who); }

  /// What somebody said and nobody has heard.
  std::deque<line> waiting(author who) const;
  bool waits(author who, unsigned number) const;
  bool anything_waits() const;

  /// Whether somebody cannot keep up.
  void set_slow(bool slow) { slow_ = slow; }

  /// Nobody waits where all can keep up; elsewhere nobody whom flood limits would let
  /// speak.
  /// @pre nobody has anything left to do.
  void check(milliseconds now);

  /// While what waited goes out, nobody is served much more than another who still waits.
  void check_fairness(const std::vector<std::pair<author, unsigned>>& in_order) const;

private:
  struct flow {
    std::deque<line> waiting{};
    size_t refused = 0;      ///< of these, so many
    milliseconds free_at{0}; ///< may say the next one then, while somebody is slow
  };

  /// Takes the next one.
  static line take(flow& x, milliseconds now);

  std::map<author, flow> flows_;
  bool slow_ = false;
};

} // namespace hubbub::test::pressure
