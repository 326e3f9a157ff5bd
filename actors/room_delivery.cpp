// How what happens in a room gets to its members.
#include <algorithm>
#include <utility>

#include <caf/send.hpp>

#include "actors/room.hpp"

namespace hubbub {

caf::actor_clock::duration_type room_state::pause(size_t num_members) {
  return std::min<caf::actor_clock::duration_type>(longest_pause,
                                                   num_members * pause_per_member);
}

void room_state::schedule_flush(bool may_wait) {
  auto self = caf::actor_cast<room_actor>(self_);
  if (may_wait && members_.size() >= rules_->crowd) {
    if (flush_time_ != flush_time::never)
      return;
    if (auto now = self_->clock().now(); now < pause_ends_) {
      flush_time_ = flush_time::later;
      caf::delayed_anon_send(self, pause_ends_ - now, flush_atom::value);
      return;
    }
  }
  if (std::exchange(flush_time_, flush_time::now) != flush_time::now)
    caf::anon_send(self, flush_atom::value);
}

void room_state::flush() {
  flush_time_ = flush_time::never;
  gate_.turn_over();
  if (pending_.empty())
    return; // went out before a rank changed, or before the pause was over
  auto last = static_cast<uint32_t>(pending_.size());
  event_batch batch{event_list{name_, std::move(pending_)}};
  pending_.clear();
  auto deliver = [&](const caf::strong_actor_ptr& to, caf::message msg) {
    to->enqueue(nullptr, caf::make_message_id(), std::move(msg), self_->context());
  };
  for (auto& x : leavers_)
    deliver_visible(batch, x.hdl, x.first, x.last, x.standing);
  leavers_.clear();
  if (recorder_ && record_->past.rule != past_rule::none)
    recorder_->enqueue(
      nullptr, caf::make_message_id(),
      caf::make_message(record_atom::value, past_events{key_, batch, is_open()}),
      self_->context());
  auto whole = caf::make_message(deliver_atom::value, batch, uint32_t{0}, last);
  for (auto& x : members_) {
    if (restricted_)
      deliver_visible(batch, x.hdl, x.first, last, x.standing);
    else if (x.first == 0)
      deliver(x.hdl, whole);
    else if (x.first < last)
      deliver(x.hdl, caf::make_message(deliver_atom::value, batch, x.first, last));
    x.first = 0;
  }
  restricted_ = false;
  if (members_.size() >= rules_->crowd)
    pause_ends_ = self_->clock().now() + pause(members_.size());
  schedule_release(); // behind what members say to this
  report_vacancy();
}

void room_state::report_vacancy() {
  // Whoever ends this room must not overtake what it still has to say.
  if (!members_.empty() || !thrown_out_.empty() || !pending_.empty() || !gate_.empty())
    return;
  save();
  tell_directory(vacant_atom::value, name_, joins_);
}

void room_state::deliver_visible(const event_batch& batch,
                                 const caf::strong_actor_ptr& to, uint32_t first,
                                 uint32_t last, ranks standing) {
  auto& events = batch->events;
  auto hidden = [&](const event& x) {
    return x.to_ranks != 0 && !at_least(standing, x.to_ranks) && x.author != to->id();
  };
  while (first < last) {
    auto end = first;
    while (end < last && !hidden(events[end]))
      ++end;
    if (end > first)
      to->enqueue(nullptr, caf::make_message_id(),
                  caf::make_message(deliver_atom::value, batch, first, end),
                  self_->context());
    first = end + 1;
  }
}

event& room_state::record(event_kind kind, caf::actor_id author, const user_ptr& who,
                          std::string text, uint32_t copy) {
  schedule_flush(kind == event_kind::joined || kind == event_kind::quit);
  // Whatever changes the set-up is told as one of these.
  if (kind == event_kind::new_topic || kind == event_kind::mode_changed
      || kind == event_kind::room_metadata)
    note_setup();
  auto& x = pending_.emplace_back();
  x.kind = kind;
  x.author = author;
  x.copy = copy;
  x.who = who;
  x.text = std::move(text);
  numbers_.stamp(x);
  return x;
}

event& room_state::record(utterance what, caf::actor_id author, const user_ptr& who) {
  auto& x = record(what.kind, author, who, std::move(what.text));
  x.tags = std::move(what.tags);
  x.to_ranks = what.to_ranks;
  restricted_ = restricted_ || what.to_ranks != 0;
  return x;
}

} // namespace hubbub
