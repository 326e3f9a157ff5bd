#include "actors/history.hpp"

#include <algorithm>
#include <string_view>
#include <utility>

#include "actors/names.hpp"

namespace hubbub {

namespace {

/// Whether all words of a list stand in a text, both folded.
bool has_words(std::string_view text, std::string_view words) {
  while (!words.empty()) {
    auto end = std::min(words.find(' '), words.size());
    if (text.find(words.substr(0, end)) == std::string_view::npos)
      return false;
    words.remove_prefix(std::min(end + 1, words.size()));
  }
  return true;
}

/// Roughly, with what keeps count of it.
size_t bytes_of(const user& x) {
  return 2 * sizeof(void*) + sizeof(user) + x.nick.size() + x.username.size()
         + x.host.size() + x.realname.size() + x.away.size() + x.address.size()
         + x.account.size();
}

template <class F>
void for_each_user(const event& x, F f) {
  f(*x.who);
  for (auto& y : x.subjects)
    f(*y.who);
}

/// A batch with one event of another. What else was told with it, what is not kept for
/// instance, does not stay in memory for its sake, where nobody would count it.
event_batch alone(const event_batch& batch, const event& x) {
  return batch->events.size() == 1
           ? batch
           : event_batch{event_list{batch->target, std::vector<event>(1, x)}};
}

} // namespace

bool may_see(const event& x, bool open, const history_sight& sight,
             uint64_t first_joined) {
  auto was_there = (sight.since != 0 && x.id >= sight.since)
                   || (first_joined != 0 && x.id >= first_joined);
  if (!was_there && !(sight.before_that && open))
    return false;
  auto is_own = (sight.who != 0 && x.author == sight.who)
                || (sight.account != 0 && x.who->owner == sight.account);
  return x.to_ranks == 0 || is_own || at_least(sight.standing, x.to_ranks);
}

account_id arriving_account(const event& x) {
  switch (x.kind) {
    case event_kind::joined:
      return x.who->owner;
    case event_kind::new_account:
      return x.subjects.empty() ? 0 : x.subjects.front().who->owner;
    default:
      return 0;
  }
}

bool is_wanted(const event& x, const history_query& what) {
  if (what.messages_only && !is_message(x.kind))
    return false;
  if (!what.by.empty() && folded(x.who->nick) != folded(what.by))
    return false;
  return what.words.empty() || has_words(folded(x.text), folded(what.words));
}

void history::entries::pop_front() {
  all_[gone_].batch = {};
  // Those in front are moved away when they are half of all: once for each, on average.
  if (++gone_ * 2 < all_.size())
    return;
  all_.erase(all_.begin(), begin());
  gone_ = 0;
}

size_t history::size_of(const event& x) {
  return sizeof(event_list) + sizeof(event) + sizeof(entry) + x.text.size()
         + x.tags.size() + x.subjects.size() * sizeof(subject);
}

void history::count_in(const event& x) {
  bytes_ += size_of(x);
  for_each_user(x, [this](const user& who) {
    if (++people_[&who] == 1)
      bytes_ += bytes_of(who);
  });
}

void history::count_out(const event& x) {
  bytes_ -= size_of(x);
  for_each_user(x, [this](const user& who) {
    auto i = people_.find(&who);
    if (--i->second > 0)
      return;
    bytes_ -= bytes_of(who);
    people_.erase(i);
  });
}

history::entries::const_iterator history::position(const entries& from, uint64_t number) {
  return std::lower_bound(from.begin(), from.end(), number,
                          [](const entry& x, uint64_t y) { return x.number() < y; });
}

void history::drop_oldest(entries& from) {
  auto& forgotten = &from == &said_ ? forgotten_said_ : forgotten_happened_;
  forgotten = std::max(forgotten, from.front().number());
  count_out(from.front().what());
  from.pop_front();
}

void history::add(const past_events& x, size_t limit, size_t max_bytes) {
  for (auto& e : x.batch->events) {
    if (auto who = arriving_account(e); who != 0 && visits_.size() < max_visits)
      visits_.emplace(who, e.id);
    if (!is_kept(e))
      continue;
    auto& into = is_message(e.kind) ? said_ : happened_;
    into.push_back(alone(x.batch, e), x.open);
    count_in(e);
    if (into.size() > limit)
      drop_oldest(into);
  }
  while (bytes_ > max_bytes && !empty()) {
    auto said_first =
      !said_.empty()
      && (happened_.empty() || said_.front().number() < happened_.front().number());
    drop_oldest(said_first ? said_ : happened_);
  }
}

history::page history::select(const history_query& what,
                              const history_sight& sight) const {
  auto first_joining = first_joined(sight.account);
  auto fits = [&](const entry& x) {
    return is_wanted(x.what(), what) && may_see(x.what(), x.open, sight, first_joining);
  };
  // Two ordered lists are read as one, from the end that is wanted.
  struct range {
    entries::const_iterator first;
    entries::const_iterator last;
  };
  auto range_of = [&](const entries& from) {
    auto first = what.after == UINT64_MAX ? from.end() : position(from, what.after + 1);
    return range{first, std::max(first, position(from, what.before))};
  };
  auto said = range_of(said_);
  auto happened = range_of(happened_);
  if (what.messages_only)
    happened.first = happened.last;
  page result;
  auto hidden = false; // from an account that was perhaps there
  auto take = [&](const entry& x) {
    if (fits(x))
      result.events.push_back(x.what());
    else
      hidden = hidden || is_wanted(x.what(), what);
  };
  auto is_left = [](const range& x) { return x.first != x.last; };
  while (result.events.size() < what.limit && (is_left(said) || is_left(happened))) {
    if (what.newest) {
      auto from_said =
        !is_left(happened)
        || (is_left(said)
            && std::prev(said.last)->number() > std::prev(happened.last)->number());
      take(*--(from_said ? said : happened).last);
    } else {
      auto from_said =
        !is_left(happened)
        || (is_left(said) && said.first->number() < happened.first->number());
      take(*(from_said ? said : happened).first++);
    }
  }
  auto forgotten =
    what.messages_only ? forgotten_said_ : std::max(forgotten_said_, forgotten_happened_);
  // What was forgotten is older than what is here, but for the other kind.
  auto is_full = result.events.size() >= what.limit;
  auto oldest = result.events.empty() ? UINT64_MAX
                : what.newest         ? result.events.back().id
                                      : result.events.front().id;
  result.complete =
    (sight.account == 0 || !hidden)
    && (forgotten <= what.after || (what.newest && is_full && oldest > forgotten));
  if (what.newest)
    std::reverse(result.events.begin(), result.events.end());
  return result;
}

const event* history::find(uint64_t number) const {
  for (auto from : {&said_, &happened_})
    if (auto i = position(*from, number); i != from->end() && i->number() == number)
      return &i->what();
  return nullptr;
}

bool history::drop(uint64_t number) {
  for (auto from : {&said_, &happened_}) {
    auto i = position(*from, number);
    if (i == from->end() || i->number() != number)
      continue;
    count_out(i->what());
    from->erase(i);
    return true;
  }
  return false;
}

size_t history::drop_by(account_id author) {
  auto is_by = [&](const entry& x) {
    return is_message(x.what().kind) && x.what().who->owner == author;
  };
  auto first = std::stable_partition(said_.begin(), said_.end(),
                                     [&](const entry& x) { return !is_by(x); });
  auto count = static_cast<size_t>(said_.end() - first);
  for (auto i = first; i != said_.end(); ++i)
    count_out(i->what());
  said_.erase(first, said_.end());
  return count;
}

void history::drop_all() {
  for (auto from : {&said_, &happened_})
    while (!from->empty())
      drop_oldest(*from);
}

uint64_t history::first_joined(account_id who) const {
  auto i = visits_.find(who);
  return who != 0 && i != visits_.end() ? i->second : 0;
}

} // namespace hubbub
