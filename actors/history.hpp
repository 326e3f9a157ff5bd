#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <unordered_map>
#include <vector>

#include "actors/past.hpp"

namespace hubbub {

/// Whether somebody may see an event of the past.
/// @param open whether everybody could come in when it happened.
/// @param first_joined the number of the first joining of the account; 0: none.
bool may_see(const event& x, bool open, const history_sight& sight,
             uint64_t first_joined);

/// The account that is there from that event on, since it comes or logs in; 0: none.
account_id arriving_account(const event& x);

/// Whether an event of the past is among those that are wanted, wherever it stands.
bool is_wanted(const event& x, const history_query& what);

/// The last events of one conversation: a ring buffer. What is said and what else
/// happened are counted apart, so that a crowd that comes and goes leaves what was said.
class history {
public:
  /// How many accounts are remembered to have been there.
  static constexpr size_t max_visits = 1000;

  /// @param before there may have been events with smaller numbers, of which this knows
  ///        nothing.
  explicit history(uint64_t before = 0)
      : forgotten_said_(before), forgotten_happened_(before) {}

  /// Takes in what is kept of a batch.
  /// @param limit how many events of either kind, and
  /// @param max_bytes how many bytes are kept at most: the oldest go.
  void add(const past_events& x, size_t limit, size_t max_bytes);

  /// What was found of a page.
  struct page {
    std::vector<event> events; ///< in order
    /// Nothing else fits that was here once, or that one may see who was here earlier
    /// than this knows.
    bool complete = true;
  };

  page select(const history_query& what, const history_sight& sight) const;

  /// The event of that number, or null.
  const event* find(uint64_t number) const;

  /// Forgets one event. @returns whether it was there.
  bool drop(uint64_t number);

  /// Forgets all that an account has said. @returns how many events that was.
  size_t drop_by(account_id author);

  /// Forgets all events, but not which account has been there since when.
  void drop_all();

  /// Estimated, in bytes.
  size_t size() const { return bytes_; }

  bool empty() const { return said_.empty() && happened_.empty(); }

  /// The last one that was said, or null.
  const event* last_said() const {
    return said_.empty() ? nullptr : &said_.back().what();
  }

  /// That one, as a batch of its own. @pre `last_said()`
  const event_batch& last_batch() const { return said_.back().batch; }

private:
  struct entry {
    event_batch batch; // has this event only
    bool open;

    const event& what() const { return batch->events.front(); }
    uint64_t number() const { return what().id; }
  };

  /// The oldest go, and make room at the front for so many more. A std::deque would have
  /// half a kilobyte for each room in which nothing was said.
  class entries {
  public:
    using iterator = std::vector<entry>::iterator;
    using const_iterator = std::vector<entry>::const_iterator;

    iterator begin() { return all_.begin() + static_cast<ptrdiff_t>(gone_); }
    iterator end() { return all_.end(); }
    const_iterator begin() const { return all_.begin() + static_cast<ptrdiff_t>(gone_); }
    const_iterator end() const { return all_.end(); }
    bool empty() const { return gone_ == all_.size(); }
    size_t size() const { return all_.size() - gone_; }
    const entry& front() const { return all_[gone_]; }
    const entry& back() const { return all_.back(); }
    void push_back(const event_batch& batch, bool open) { all_.push_back({batch, open}); }
    void erase(const_iterator i) { all_.erase(i); }
    void erase(const_iterator first, const_iterator last) { all_.erase(first, last); }
    void pop_front();

  private:
    std::vector<entry> all_;
    size_t gone_ = 0; // of these, in front
  };

  static size_t size_of(const event& x);

  /// Counts an event that is kept, and its people: each once for all events that show it
  /// as it was then.
  void count_in(const event& x);
  void count_out(const event& x);

  static entries::const_iterator position(const entries& from, uint64_t number);
  void drop_oldest(entries& from);
  uint64_t first_joined(account_id who) const;

  entries said_;
  entries happened_;
  uint64_t forgotten_said_;     // the greatest number that was dropped as too old
  uint64_t forgotten_happened_; // the same
  std::map<account_id, uint64_t> visits_;            // the first joining of each
  std::unordered_map<const user*, uint32_t> people_; // how many entries show each
  size_t bytes_ = 0;
};

} // namespace hubbub
