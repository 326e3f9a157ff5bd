#pragma once

#include <algorithm>
#include <chrono>
#include <cstddef>
#include <memory>
#include <optional>
#include <unordered_map>
#include <utility>
#include <vector>

#include <caf/actor_addr.hpp>
#include <caf/actor_clock.hpp>

#include "actors/backpressure.hpp"
#include "actors/fair_queue.hpp"

namespace hubbub {

/// Backpressure: what is said goes through at once, unless those who hear it cannot keep
/// up. Then it waits here, and those who said it say no more until it has been let
/// through: a connection has only so much under way.
///
/// The gate is closed while somebody who hears is behind. Then each speaker gets through
/// what the flood limits would let it say for ever, and no more; so who reads slowly
/// cannot make anybody slower than that, and who says little does not wait at all. When
/// it is open again, what waits goes out by fair queuing, some of it in each turn of the
/// loop, so that those who hear can close it again in time.
template <class T>
class speech_gate {
public:
  using time_point = caf::actor_clock::time_point;
  using duration = caf::actor_clock::duration_type;

  explicit speech_gate(backpressure limits = {}) : limits_(limits) {}

  void close() { closed_ = true; }

  void open() {
    closed_ = false;
    forget_if_idle();
  }

  /// Whether nothing waits.
  bool empty() const { return !held_ || held_->waiting.empty(); }

  /// Whether it is as if nobody had ever been behind.
  bool idle() const { return !closed_ && empty(); }

  /// Whether somebody may say that many bytes now. If not, they have to `wait`.
  bool admits(caf::actor_id speaker, size_t bytes, time_point now) {
    if (closed_)
      return !(held_ && held_->waiting.has(speaker)) && spend(speaker, bytes, now);
    return empty() && fits(bytes);
  }

  void wait(caf::actor_id speaker, T what, size_t bytes) {
    hold().waiting.push(speaker, {std::move(what), bytes}, bytes);
  }

  /// That many bytes have been said in this turn.
  void said(size_t bytes) { said_ += bytes; }

  /// What was said is on its way to those who hear.
  void turn_over() { said_ = 0; }

  /// Calls `f` for all that may go now.
  template <class F>
  void release(time_point now, F f) {
    if (!held_)
      return;
    held_->scheduled = time_point::max();
    if (closed_) {
      auto may_go = [&](caf::actor_id speaker, size_t bytes) {
        return spend(speaker, bytes, now);
      };
      for (auto& x : held_->waiting.pop_each(may_go))
        f(x.what);
      return;
    }
    for (size_t released = 0; std::max(released, said_) < limits_.turn_bytes;) {
      auto x = held_ ? held_->waiting.pop() : std::nullopt;
      if (!x)
        break;
      released += x->bytes;
      f(x->what);
    }
    forget_if_idle();
  }

  /// All that somebody waits with, whether it may go or not.
  std::vector<T> take_all(caf::actor_id speaker) {
    std::vector<T> result;
    if (!held_)
      return result;
    for (auto& x : held_->waiting.pop_all(speaker))
      result.push_back(std::move(x.what));
    held_->free_at.erase(speaker);
    return result;
  }

  /// Everything that waits.
  std::vector<T> take_all() {
    std::vector<T> result;
    if (!held_)
      return result;
    while (auto x = held_->waiting.pop())
      result.push_back(std::move(x->what));
    return result;
  }

  /// In how long `release` is to be called, if something waits and nothing is scheduled
  /// that early yet. Whoever asks schedules it.
  std::optional<duration> schedule(time_point now) {
    if (empty())
      return std::nullopt;
    auto first = closed_ ? first_free(now) : now;
    if (first >= held_->scheduled)
      return std::nullopt;
    held_->scheduled = first;
    return first - now;
  }

private:
  struct item {
    T what;
    size_t bytes;
  };

  /// What only a gate needs behind which somebody is.
  struct held {
    fair_queue<item> waiting;
    // While it is closed: from when on each speaker may say something again.
    std::unordered_map<caf::actor_id, time_point> free_at;
    time_point scheduled = time_point::max(); // when `release` is called
  };

  held& hold() {
    if (!held_)
      held_ = std::make_unique<held>();
    return *held_;
  }

  /// Whether as much may be said in this turn.
  bool fits(size_t bytes) const {
    return said_ == 0 || said_ + bytes <= limits_.turn_bytes;
  }

  /// Whether a speaker has been silent for long enough to say that while the gate is
  /// closed. If so, it begins to be silent again.
  bool spend(caf::actor_id speaker, size_t bytes, time_point now) {
    auto& free_at = hold().free_at[speaker];
    if (free_at > now)
      return false;
    free_at =
      now + num_blocks(bytes) * std::chrono::duration_cast<duration>(limits_.slowest);
    return true;
  }

  /// When the first of those who wait may say something.
  time_point first_free(time_point now) const {
    auto result = time_point::max();
    held_->waiting.for_each_speaker([&](caf::actor_id speaker) {
      auto i = held_->free_at.find(speaker);
      result = std::min(result, i != held_->free_at.end() ? i->second : now);
    });
    return std::max(result, now);
  }

  void forget_if_idle() {
    if (idle())
      held_ = nullptr;
  }

  backpressure limits_;
  bool closed_ = false;
  size_t said_ = 0;            // bytes in this turn
  std::unique_ptr<held> held_; // null: idle, or nobody has said anything since it closed
};

} // namespace hubbub
