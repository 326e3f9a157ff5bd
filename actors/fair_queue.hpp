#pragma once

#include <algorithm>
#include <cstddef>
#include <deque>
#include <optional>
#include <unordered_map>
#include <utility>
#include <vector>

#include <caf/actor_addr.hpp>

namespace hubbub {

/// What people want to say and may not yet, by speaker: fair queuing, that is deficit
/// round robin (Shreedhar and Varghese, 1996). Each speaker has its own queue; all of
/// them take turns, and in a turn each gets the same number of bytes through. So whoever
/// says less than its share never waits for those who say more.
template <class T>
class fair_queue {
public:
  /// Bytes that one speaker gets through before it is the next one's turn.
  static constexpr size_t quantum = 2048;

  bool empty() const { return order_.empty(); }

  /// Whether that speaker waits.
  bool has(caf::actor_id speaker) const { return flows_.count(speaker) != 0; }

  void push(caf::actor_id speaker, T what, size_t bytes) {
    auto& x = flows_[speaker];
    if (x.waiting.empty())
      order_.push_back(speaker);
    x.waiting.push_back({std::move(what), bytes});
  }

  /// Takes what is next, if anything waits.
  std::optional<T> pop() {
    while (!order_.empty()) {
      auto i = flows_.find(order_.front());
      auto& x = i->second;
      auto bytes = x.waiting.front().bytes;
      if (x.credit >= bytes) {
        x.credit -= bytes;
        return pop_from(i);
      }
      x.credit += quantum;
      order_.push_back(order_.front());
      order_.pop_front();
    }
    return std::nullopt;
  }

  /// Takes what that speaker waits with, whosever turn it is.
  std::vector<T> pop_all(caf::actor_id speaker) {
    std::vector<T> result;
    auto i = flows_.find(speaker);
    if (i == flows_.end())
      return result;
    for (auto& x : i->second.waiting)
      result.push_back(std::move(x.what));
    forget(i);
    return result;
  }

  /// Takes the next thing of each speaker that `may_go` admits: called with the speaker
  /// and the bytes of it. Who gets something through is behind the others then.
  template <class Predicate>
  std::vector<T> pop_each(Predicate may_go) {
    std::vector<T> result;
    std::deque<caf::actor_id> before;
    std::deque<caf::actor_id> behind;
    for (auto speaker : order_) {
      auto i = flows_.find(speaker);
      auto& waiting = i->second.waiting;
      if (!may_go(speaker, waiting.front().bytes)) {
        before.push_back(speaker);
        continue;
      }
      result.push_back(std::move(waiting.front().what));
      waiting.pop_front();
      if (waiting.empty())
        flows_.erase(i);
      else
        behind.push_back(speaker);
    }
    before.insert(before.end(), behind.begin(), behind.end());
    order_ = std::move(before);
    return result;
  }

  /// Calls `f` for each speaker who waits.
  template <class F>
  void for_each_speaker(F f) const {
    for (auto speaker : order_)
      f(speaker);
  }

private:
  struct item {
    T what;
    size_t bytes;
  };

  struct flow {
    std::deque<item> waiting; // never empty
    size_t credit = 0;        // bytes it may still say in this turn
  };

  using flows = std::unordered_map<caf::actor_id, flow>;

  T pop_from(typename flows::iterator i) {
    auto result = std::move(i->second.waiting.front().what);
    i->second.waiting.pop_front();
    if (i->second.waiting.empty())
      forget(i);
    return result;
  }

  void forget(typename flows::iterator i) {
    order_.erase(std::find(order_.begin(), order_.end(), i->first));
    flows_.erase(i);
  }

  flows flows_;
  std::deque<caf::actor_id> order_; // whose turn it is first
};

} // namespace hubbub
