#include "actors/room.hpp"

#include <algorithm>
#include <chrono>

#include <caf/send.hpp>

namespace hubbub {

namespace {

int64_t seconds_since_1970() {
  using namespace std::chrono;
  return duration_cast<seconds>(system_clock::now().time_since_epoch()).count();
}

} // namespace

room_actor::behavior_type room_state::make_behavior(std::string room_name,
                                                    directory_actor directory) {
  name_ = std::move(room_name);
  directory_ = std::move(directory);
  self_->set_down_handler([this](const caf::down_msg& down) {
    if (seqs_.count(down.source.id()) != 0)
      quit(down.source.id(), "Connection lost", last_copy);
  });
  return {
    [this](join_atom, user_ptr& who) { return join(std::move(who)); },
    [this](say_atom, event_kind kind, std::string& text) { say(kind, std::move(text)); },
    [this](topic_atom, std::string& text) { set_topic(std::move(text)); },
    [this](rename_atom, user_ptr& who, uint32_t copy) { rename(std::move(who), copy); },
    [this](part_atom, std::string& reason) { part(std::move(reason)); },
    [this](quit_atom, std::string& reason, uint32_t copy) {
      if (auto& ptr = self_->current_sender(); ptr && seqs_.count(ptr->id()) != 0)
        quit(ptr->id(), std::move(reason), copy);
    },
    [this](view_atom) { return view(); },
    [this](summary_atom) {
      return room_summary{name_, static_cast<uint32_t>(members_.size()), topic_.text};
    },
    [this](flush_atom) { flush(); },
  };
}

caf::result<room_view> room_state::join(user_ptr who) {
  ++joins_;
  auto& newcomer = self_->current_sender();
  if (seqs_.count(newcomer->id()) != 0)
    return errc::already_member;
  // Only rooms watch members: an actor pays for who watches it, not for whom it
  // watches, and members come and go while the room stays.
  self_->monitor(newcomer);
  record(event_kind::joined, newcomer->id(), who, {});
  auto seq = members_.empty() ? 0 : members_.back().seq + 1;
  seqs_.emplace(newcomer->id(), seq);
  members_.push_back(
    {seq, newcomer, std::move(who), static_cast<uint32_t>(pending_.size())});
  return view();
}

void room_state::say(event_kind kind, std::string text) {
  if (auto author = sender())
    record(kind, self_->current_sender()->id(), author->who, std::move(text));
}

void room_state::set_topic(std::string text) {
  auto author = sender();
  if (author == nullptr)
    return;
  topic_ = {text, author->who->nick, seconds_since_1970()};
  record(event_kind::new_topic, self_->current_sender()->id(), author->who,
         std::move(text));
}

void room_state::rename(user_ptr who, uint32_t copy) {
  auto author = sender();
  if (author == nullptr)
    return;
  record(event_kind::renamed, self_->current_sender()->id(), author->who, who->nick,
         copy);
  author->who = std::move(who);
}

void room_state::part(std::string reason) {
  auto author = sender();
  if (author == nullptr)
    return;
  auto id = self_->current_sender()->id();
  record(event_kind::parted, id, author->who, std::move(reason));
  auto left = remove(id);
  leavers_.push_back(
    {std::move(left.hdl), left.first, static_cast<uint32_t>(pending_.size())});
}

void room_state::quit(caf::actor_id who, std::string reason, uint32_t copy) {
  auto left = remove(who);
  record(event_kind::quit, who, left.who, std::move(reason), copy);
}

void room_state::flush() {
  auto last = static_cast<uint32_t>(pending_.size());
  event_batch batch{event_list{name_, std::move(pending_)}};
  pending_.clear();
  auto deliver = [&](const caf::strong_actor_ptr& to, caf::message msg) {
    to->enqueue(nullptr, caf::make_message_id(), std::move(msg), self_->context());
  };
  for (auto& x : leavers_)
    deliver(x.hdl, caf::make_message(deliver_atom::value, batch, x.first, x.last));
  leavers_.clear();
  auto whole = caf::make_message(deliver_atom::value, batch, uint32_t{0}, last);
  for (auto& x : members_) {
    if (x.first == 0)
      deliver(x.hdl, whole);
    else if (x.first < last)
      deliver(x.hdl, caf::make_message(deliver_atom::value, batch, x.first, last));
    x.first = 0;
  }
  // Only now: whoever ends this room must not overtake what it still had to say.
  if (members_.empty())
    caf::anon_send(directory_, vacant_atom::value, name_, joins_);
}

room_state::member* room_state::sender() {
  auto& ptr = self_->current_sender();
  if (!ptr)
    return nullptr;
  if (auto i = seqs_.find(ptr->id()); i != seqs_.end())
    return &*find(i->second);
  caf::anon_send(caf::actor_cast<member_actor>(ptr), reject_atom::value, name_,
                 make_error(errc::not_a_member));
  return nullptr;
}

void room_state::record(event_kind kind, caf::actor_id author, const user_ptr& who,
                        std::string text, uint32_t copy) {
  if (pending_.empty())
    caf::anon_send(caf::actor_cast<room_actor>(self_), flush_atom::value);
  pending_.push_back({kind, author, copy, who, std::move(text)});
}

room_state::member room_state::remove(caf::actor_id id) {
  auto entry = seqs_.find(id);
  auto i = find(entry->second);
  auto removed = std::move(*i);
  members_.erase(i);
  seqs_.erase(entry);
  self_->demonitor(removed.hdl->address());
  return removed;
}

std::vector<room_state::member>::iterator room_state::find(uint64_t seq) {
  return std::lower_bound(members_.begin(), members_.end(), seq,
                          [](const member& x, uint64_t value) { return x.seq < value; });
}

room_view room_state::view() const {
  room_view result;
  result.room = caf::actor_cast<room_actor>(self_);
  result.name = name_;
  result.topic = topic_;
  result.members.reserve(members_.size());
  for (auto& x : members_)
    result.members.push_back(x.who);
  return result;
}

} // namespace hubbub
