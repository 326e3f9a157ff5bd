#include "actors/recorder.hpp"

#include <algorithm>
#include <utility>

#include <caf/send.hpp>

#include "actors/ask.hpp"

namespace hubbub {

namespace {

/// What somebody has sent, and not what has happened.
bool is_redactable(const event& x) {
  return is_message(x.kind) || x.kind == event_kind::tagged;
}

} // namespace

recorder_actor::behavior_type recorder_state::make_behavior(recorder_rules rules) {
  rules_ = std::move(rules);
  if (rules_.archive)
    expire();
  return {
    [this](record_atom, past_events& x) { record(std::move(x)); },
    [this](history_atom, const conversation& where, const history_query& what,
           const history_sight& sight) { return look_up(where, what, sight); },
    [this](list_atom, account_id whose, uint64_t after, uint64_t before, uint32_t limit) {
      return correspondents(whose, after, before, limit);
    },
    [this](marker_atom, account_id whose, const conversation& where, int64_t time) {
      return mark(whose, where, time);
    },
    [this](redact_atom, const conversation& where, uint64_t number,
           const history_sight& by) { return redact(where, number, by); },
    [this](drop_atom, const conversation& where) { forget(where, false); },
    [this](forget_atom, const conversation& where) { forget(where, true); },
    [this](drop_atom, account_id author) { return forget(author); },
    [this](rename_atom, const conversation& from, const conversation& to) {
      rename(from, to);
    },
    [this](keep_atom, const conversation& where, uint32_t days) {
      // What is in memory is soon too much; who may see it is for the room to say.
      if (rules_.archive)
        caf::anon_send(rules_.archive, keep_atom::value, where, days);
    },
    [this](flush_atom) { return end(); },
    [this](load_atom) { return load(); },
    [this](release_atom) {
      is_scheduled_ = false;
      write();
    },
    [this](expire_atom) { expire(); },
  };
}

// -- taking in --------------------------------------------------------------------

void recorder_state::record(past_events x) {
  auto& events = x.batch->events;
  auto is_kept_of = [](const event& e) { return is_kept(e) || arriving_account(e) != 0; };
  auto count =
    static_cast<size_t>(std::count_if(events.begin(), events.end(), is_kept_of));
  if (count == 0)
    return;
  if (rules_.recent != 0) {
    // What was there before this server was started is in the archive.
    auto first = x.batch->events.front().id;
    auto [i, is_new] = rooms_.try_emplace(x.where, rules_.archive ? first - 1 : 0);
    auto& there = i->second;
    if (is_new)
      there.used = by_use_.insert(by_use_.begin(), x.where);
    else
      by_use_.splice(by_use_.begin(), by_use_, there.used);
    bytes_ -= there.past.size();
    // One conversation cannot push out all the others.
    there.past.add(x, rules_.recent, rules_.memory / 64);
    bytes_ += there.past.size();
    forget_least_used();
  }
  if (!rules_.archive)
    return;
  if (num_waiting_ + count > rules_.queue) {
    lose(count);
    return;
  }
  num_waiting_ += count;
  waiting_.push_back(std::move(x));
  if (num_waiting_ >= write_at_once)
    write();
  else
    schedule_write();
}

void recorder_state::forget_least_used() {
  while (bytes_ > rules_.memory && by_use_.size() > 1)
    erase(rooms_.find(by_use_.back()));
}

void recorder_state::erase(std::unordered_map<conversation, room>::iterator i) {
  if (i == rooms_.end())
    return;
  bytes_ -= i->second.past.size();
  by_use_.erase(i->second.used);
  rooms_.erase(i);
}

// -- writing ----------------------------------------------------------------------

void recorder_state::schedule_write() {
  if (is_writing_ || std::exchange(is_scheduled_, true))
    return;
  caf::delayed_anon_send(caf::actor_cast<recorder_actor>(self_), write_pause,
                         release_atom::value);
}

void recorder_state::write() {
  if (is_writing_ || waiting_.empty())
    return;
  is_writing_ = true;
  ++writes_;
  auto count = std::exchange(num_waiting_, 0);
  num_writing_ = count;
  auto begun = self_->clock().now();
  auto done = [this, count, begun](bool success) {
    write_times_.add(self_->clock().now() - begun);
    written(count, success);
  };
  ask<uint64_t>(
    self_, rules_.archive, [done](uint64_t) { done(true); },
    [done](const caf::error&) { done(false); }, append_atom::value,
    std::exchange(waiting_, {}));
}

void recorder_state::written(size_t count, bool success) {
  is_writing_ = false;
  num_writing_ = 0;
  if (success)
    is_losing_ = false;
  else
    lose(count);
  while (!questions_.empty() && questions_.front().write <= writes_) {
    auto ask = std::move(questions_.front().ask);
    questions_.pop_front();
    ask();
  }
  if (!questions_.empty() || num_waiting_ >= write_at_once)
    write();
  else if (!waiting_.empty())
    schedule_write();
}

void recorder_state::lose(size_t count) {
  lost_ += count;
  if (!std::exchange(is_losing_, true) && rules_.on_loss)
    rules_.on_loss(count);
}

void recorder_state::when_written(std::function<void()> ask) {
  auto wanted = writes_ + (waiting_.empty() ? 0 : 1);
  if (wanted == writes_ && !is_writing_) {
    ask();
    return;
  }
  questions_.push_back({wanted, std::move(ask)});
  write();
}

void recorder_state::before_next_write(std::function<void()> tell) {
  if (!is_writing_) {
    tell();
    return;
  }
  auto later = [this](const waiting_question& x) { return x.write > writes_; };
  auto i = std::find_if(questions_.begin(), questions_.end(), later);
  questions_.insert(i, {writes_, std::move(tell)});
}

caf::result<void> recorder_state::end() {
  is_ending_ = true;
  if (!rules_.archive)
    return caf::unit;
  auto answer = self_->make_response_promise<void>();
  when_written([answer]() mutable {
    caf::response_promise& promise = answer;
    promise.deliver(caf::unit);
  });
  return answer;
}

void recorder_state::expire() {
  auto again = [this](std::chrono::milliseconds pause) {
    caf::delayed_anon_send(caf::actor_cast<recorder_actor>(self_), pause,
                           expire_atom::value);
  };
  ask<bool>(
    self_, rules_.archive,
    [again](bool is_more) { again(is_more ? write_pause : expiry_pause); },
    [again](const caf::error&) { again(expiry_pause); }, expire_atom::value);
}

recorder_load recorder_state::load() const {
  return {num_waiting_ + num_writing_, lost_, bytes_, write_times_};
}

// -- answering ----------------------------------------------------------------------

template <class T, class... Ts>
caf::result<T> recorder_state::ask_archive(Ts... what) {
  auto answer = self_->make_response_promise<T>();
  when_written([this, answer, what...]() mutable {
    ask<T>(
      self_, rules_.archive, [answer](T x) mutable { answer.deliver(std::move(x)); },
      [answer](caf::error why) mutable { answer.deliver(std::move(why)); }, what...);
  });
  return answer;
}

caf::result<event_batch> recorder_state::look_up(const conversation& where,
                                                 const history_query& what,
                                                 const history_sight& sight) {
  auto i = rooms_.find(where);
  auto in_memory =
    i != rooms_.end() ? i->second.past.select(what, sight) : history::page{};
  auto is_complete = in_memory.complete && i != rooms_.end();
  // Words are compared otherwise there, and an account's first joining may be older.
  if (rules_.archive && (!is_complete || !what.words.empty()))
    return ask_archive<event_batch>(history_atom::value, where, what, sight);
  return event_batch{event_list{where, std::move(in_memory.events)}};
}

caf::result<std::vector<correspondent>> recorder_state::correspondents(account_id whose,
                                                                       uint64_t after,
                                                                       uint64_t before,
                                                                       uint32_t limit) {
  if (rules_.archive)
    return ask_archive<std::vector<correspondent>>(list_atom::value, whose, after, before,
                                                   limit);
  std::vector<correspondent> result;
  for (auto& [where, x] : rooms_) {
    auto last = x.past.last_said();
    if (!is_private(where) || last == nullptr || last->id <= after || last->id >= before)
      continue;
    auto other = other_than(whose, where);
    if (conversation_of(whose, other) != where)
      continue;
    auto is_own = last->who->owner == whose;
    result.push_back(
      {is_own ? x.past.last_batch()->target : last->who->nick, last->time});
  }
  std::sort(result.begin(), result.end(),
            [](auto& x, auto& y) { return x.time > y.time; });
  if (result.size() > limit)
    result.resize(limit);
  return result;
}

caf::result<read_marker> recorder_state::mark(account_id whose, const conversation& where,
                                              int64_t time) {
  if (rules_.archive)
    return ask_archive<read_marker>(marker_atom::value, whose, where, time);
  auto first = markers_.lower_bound({whose, {}});
  auto last = markers_.lower_bound({whose + 1, {}});
  auto i = markers_.find({whose, where});
  if (i == markers_.end()) {
    if (time == 0)
      return read_marker{};
    if (static_cast<size_t>(std::distance(first, last)) >= max_markers)
      return errc::list_full;
    i = markers_.emplace(std::pair{whose, where}, 0).first;
  }
  auto moved = time > i->second;
  if (moved)
    i->second = time;
  return read_marker{i->second, moved};
}

// -- forgetting ---------------------------------------------------------------------

caf::result<event> recorder_state::redact(const conversation& where, uint64_t number,
                                          const history_sight& by) {
  if (number == 0)
    return errc::no_such_message; // no event has it
  auto may = [by](const event& x) {
    return at_least(by.standing, rank::halfop) || (by.who != 0 && x.author == by.who)
           || (by.account != 0 && x.who->owner == by.account);
  };
  auto i = rooms_.find(where);
  auto found = i != rooms_.end() ? i->second.past.find(number) : nullptr;
  if (found != nullptr && !is_redactable(*found))
    return errc::no_such_message;
  if (found != nullptr && !may(*found))
    return errc::need_halfop;
  auto result = found != nullptr ? *found : event{};
  if (found != nullptr) {
    bytes_ -= i->second.past.size();
    i->second.past.drop(number);
    bytes_ += i->second.past.size();
  }
  if (!rules_.archive)
    return found != nullptr ? caf::result<event>{std::move(result)}
                            : errc::no_such_message;
  auto answer = self_->make_response_promise<event>();
  auto drop = [this, answer, where, number](event x) mutable {
    ask<bool>(
      self_, rules_.archive,
      [answer, x = std::move(x)](bool) mutable { answer.deliver(std::move(x)); },
      [answer](caf::error why) mutable { answer.deliver(std::move(why)); },
      drop_atom::value, where, number);
  };
  if (found != nullptr) {
    when_written([drop, x = std::move(result)]() mutable { drop(std::move(x)); });
    return answer;
  }
  history_query one;
  one.after = number - 1;
  one.before = number == UINT64_MAX ? number : number + 1;
  one.limit = 1;
  one.messages_only = false;
  when_written([this, answer, drop, may, where, one, by]() mutable {
    ask<event_batch>(
      self_, rules_.archive,
      [answer, drop, may](const event_batch& page) mutable {
        if (page->events.empty() || !is_redactable(page->events[0]))
          answer.deliver(make_error(errc::no_such_message));
        else if (!may(page->events[0]))
          answer.deliver(make_error(errc::need_halfop));
        else
          drop(page->events[0]);
      },
      [answer](caf::error why) mutable { answer.deliver(std::move(why)); },
      history_atom::value, where, one, by);
  });
  return answer;
}

void recorder_state::forget(const conversation& where, bool is_over) {
  if (is_ending_)
    return;
  if (auto i = rooms_.find(where); is_over) {
    erase(i);
  } else if (i != rooms_.end()) {
    bytes_ -= i->second.past.size();
    i->second.past.drop_all();
  }
  if (!rules_.archive)
    return;
  auto is_in = [&](const past_events& x) { return x.where == where; };
  waiting_.erase(std::remove_if(waiting_.begin(), waiting_.end(), is_in), waiting_.end());
  before_next_write([this, where, is_over] {
    if (is_over)
      caf::anon_send(rules_.archive, forget_atom::value, where);
    else
      caf::anon_send(rules_.archive, drop_atom::value, where);
  });
}

caf::result<uint64_t> recorder_state::forget(account_id author) {
  uint64_t count = 0;
  for (auto& [where, x] : rooms_) {
    bytes_ -= x.past.size();
    count += x.past.drop_by(author);
    bytes_ += x.past.size();
  }
  if (rules_.archive)
    return ask_archive<uint64_t>(drop_atom::value, author);
  return count;
}

void recorder_state::rename(const conversation& from, const conversation& to) {
  if (from == to)
    return; // only written otherwise
  erase(rooms_.find(to));
  if (auto i = rooms_.find(from); i != rooms_.end()) {
    auto node = rooms_.extract(i);
    node.key() = to;
    *node.mapped().used = to;
    rooms_.insert(std::move(node));
  }
  if (!rules_.archive)
    return;
  for (auto& x : waiting_)
    if (x.where == from)
      x.where = to;
  before_next_write(
    [this, from, to] { caf::anon_send(rules_.archive, rename_atom::value, from, to); });
}

} // namespace hubbub
