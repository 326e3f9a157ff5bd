#include "actors/directory.hpp"

#include <caf/send.hpp>

#include "actors/names.hpp"

namespace hubbub {

directory_actor::behavior_type directory_state::make_behavior(room_factory make_room) {
  make_room_ = std::move(make_room);
  self_->set_down_handler(
    [this](const caf::down_msg& down) { depart(down.source.id(), "Connection lost"); });
  self_->set_exit_handler([this](const caf::exit_msg& exit) {
    for (auto& [key, x] : rooms_)
      caf::anon_send_exit(x.hdl, caf::exit_reason::user_shutdown);
    self_->quit(exit.reason);
  });
  return {
    [this](claim_atom, user_ptr& who) { return claim(std::move(who)); },
    [this](arrive_atom, user_ptr& who) { arrive(std::move(who)); },
    [this](depart_atom, const std::string& reason) {
      if (auto& ptr = self_->current_sender())
        depart(ptr->id(), reason);
    },
    [this](join_atom, const std::string& room_name, const user_ptr& who) {
      return join(room_name, who);
    },
    [this](tell_atom, const std::string& nick, event_kind kind, std::string& text) {
      return tell(nick, kind, text);
    },
    [this](profile_atom, const std::string& nick) { return find_profile(nick); },
    [this](find_atom, const std::string& room_name) { return find_room(room_name); },
    [this](list_atom) {
      std::vector<room_entry> result;
      for (auto& [key, x] : rooms_)
        result.push_back({x.name, x.hdl});
      return result;
    },
    [this](census_atom) { return count(); },
    [this](vacant_atom, const std::string& room_name, uint64_t joins) {
      retire(room_name, joins);
    },
    [this](watch_atom, const observer_actor& observer) {
      observers_.push_back(observer);
    },
  };
}

caf::result<void> directory_state::claim(user_ptr who) {
  if (!is_nick(who->nick))
    return errc::bad_nick;
  auto& claimant = self_->current_sender();
  auto nick = folded(who->nick);
  auto [i, is_new] = holders_.try_emplace(nick, holder{claimant, who});
  if (!is_new && i->second.hdl != claimant)
    return errc::nick_in_use;
  auto& held = nicks_[claimant->id()];
  if (held.empty()) {
    self_->monitor(claimant);
  } else if (held != nick) {
    i->second.arrived = holders_[held].arrived;
    holders_.erase(held);
  }
  held = nick;
  i->second.who = std::move(who);
  return caf::unit;
}

void directory_state::arrive(user_ptr who) {
  auto nick = sender_nick();
  if (nick == nullptr)
    return;
  auto& entry = holders_[*nick];
  entry.who = who;
  if (entry.arrived)
    return;
  entry.arrived = true;
  ++num_arrived_;
  for (auto& x : observers_)
    caf::anon_send(x, arrive_atom::value, who);
}

void directory_state::depart(caf::actor_id who, const std::string& reason) {
  auto nick = nicks_.find(who);
  if (nick == nicks_.end())
    return;
  auto entry = holders_.find(nick->second);
  self_->demonitor(entry->second.hdl->address());
  if (entry->second.arrived) {
    --num_arrived_;
    for (auto& x : observers_)
      caf::anon_send(x, depart_atom::value, entry->second.who, reason);
  }
  holders_.erase(entry);
  nicks_.erase(nick);
}

caf::result<room_view> directory_state::join(const std::string& room_name,
                                             const user_ptr& who) {
  if (!is_room_name(room_name))
    return errc::bad_room_name;
  auto& entry = rooms_[folded(room_name)];
  if (!entry.hdl) {
    entry.name = room_name;
    entry.hdl = make_room_(room_name, caf::actor_cast<directory_actor>(self_));
  }
  ++entry.joins;
  return self_->delegate(entry.hdl, join_atom::value, who);
}

caf::result<void> directory_state::tell(const std::string& nick, event_kind kind,
                                        std::string& text) {
  auto addressee = reachable(nick);
  auto author = sender_nick();
  if (addressee == nullptr || author == nullptr)
    return errc::no_such_nick;
  event x{kind, self_->current_sender()->id(), 0, holders_[*author].who, std::move(text)};
  event_batch batch{event_list{addressee->who->nick, {std::move(x)}}};
  caf::anon_send(caf::actor_cast<member_actor>(addressee->hdl), deliver_atom::value,
                 std::move(batch), uint32_t{0}, uint32_t{1});
  return caf::unit;
}

caf::result<profile> directory_state::find_profile(const std::string& nick) {
  auto wanted = reachable(nick);
  if (wanted == nullptr)
    return errc::no_such_nick;
  return self_->delegate(caf::actor_cast<member_actor>(wanted->hdl), profile_atom::value);
}

caf::result<room_actor> directory_state::find_room(const std::string& room_name) {
  auto i = rooms_.find(folded(room_name));
  if (i == rooms_.end())
    return errc::no_such_room;
  return i->second.hdl;
}

void directory_state::retire(const std::string& room_name, uint64_t joins) {
  // A room that reports fewer joins than were handed to it has one waiting in
  // its mailbox: somebody is about to be in, and it reports again when empty.
  auto i = rooms_.find(folded(room_name));
  if (i == rooms_.end() || i->second.joins != joins)
    return;
  caf::anon_send_exit(i->second.hdl, caf::exit_reason::user_shutdown);
  rooms_.erase(i);
}

census directory_state::count() const {
  return {num_arrived_, static_cast<uint32_t>(holders_.size()) - num_arrived_,
          static_cast<uint32_t>(rooms_.size())};
}

const directory_state::holder* directory_state::reachable(const std::string& nick) const {
  auto i = holders_.find(folded(nick));
  return i != holders_.end() && i->second.arrived ? &i->second : nullptr;
}

const std::string* directory_state::sender_nick() const {
  auto& ptr = self_->current_sender();
  if (!ptr)
    return nullptr;
  auto i = nicks_.find(ptr->id());
  return i != nicks_.end() ? &i->second : nullptr;
}

} // namespace hubbub
