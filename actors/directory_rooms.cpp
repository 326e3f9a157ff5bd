#include <algorithm>
#include <utility>

#include <caf/send.hpp>

#include "actors/directory.hpp"
#include "actors/names.hpp"

namespace hubbub {

caf::result<room_view> directory_state::join(const std::string& room_name,
                                             const user_ptr& who, std::string& key) {
  if (!is_room_name(room_name))
    return errc::bad_room_name;
  auto wanted = folded(room_name);
  // Members, and the recorder, take the room that had the name for the one that has it,
  // until that one has told them.
  auto gives_up = [&](const auto& x) { return x.second.former == wanted; };
  if (former_rooms_.count(wanted) != 0) {
    auto& other = std::find_if(rooms_.begin(), rooms_.end(), gives_up)->second;
    ++other.joins;
    return self_->delegate(other.hdl, join_atom::value, room_name, who, std::move(key));
  }
  if (rooms_.size() >= rules_.max_rooms && rooms_.count(wanted) == 0
      && wanted != rules_.default_room)
    return errc::too_many_rooms;
  auto& entry = rooms_[wanted];
  if (!entry.hdl) {
    auto kept = records_.find(wanted);
    auto is_kept = kept != records_.end() && kept->second->id != 0;
    entry.name = is_kept ? kept->second->name : room_name;
    entry.source = next_source();
    entry.hdl =
      make_room_(entry.name, caf::actor_cast<directory_actor>(self_), entry.source);
    self_->monitor(entry.hdl);
    if (is_kept)
      caf::anon_send(entry.hdl, restore_atom::value, kept->second);
    if (is_kept) // counted already
      entry.data_size = kept_metadata(wanted);
  }
  ++entry.joins;
  return self_->delegate(entry.hdl, join_atom::value, who, std::move(key));
}

uint32_t directory_state::next_source() {
  // The directory itself is 0.
  do
    last_source_ = last_source_ % (event_numbers::num_sources - 1) + 1;
  while (sources_.size() < event_numbers::num_sources - 1
         && !sources_.insert(last_source_).second);
  return last_source_;
}

caf::result<room_actor> directory_state::find_room(const std::string& room_name) {
  auto i = rooms_.find(folded(room_name));
  if (i == rooms_.end())
    return errc::no_such_room;
  return i->second.hdl;
}

void directory_state::rename_room(const std::string& old_name,
                                  const std::string& new_name) {
  auto i = sending_room(old_name);
  if (i == rooms_.end())
    return; // it has ended, and is about to know
  auto asker = i->second.hdl;
  auto wanted = folded(new_name);
  auto other = rooms_.find(wanted);
  auto kept = records_.find(i->first);
  auto is_free =
    (other == rooms_.end() || other == i) && former_rooms_.count(wanted) == 0
    && (records_.count(wanted) == 0 || (kept != records_.end() && kept->first == wanted))
    && (kept == records_.end() || kept->second->id != 0); // it is being registered
  if (is_free) {
    move_record(i->first, new_name);
    former_rooms_.insert(i->second.former = i->first);
    auto node = rooms_.extract(i);
    node.key() = wanted;
    node.mapped().name = new_name;
    node.mapped().is_outdated = true;
    rooms_.insert(std::move(node));
  }
  caf::anon_send(asker, rename_atom::value, is_free);
}

void directory_state::release_former(room& x) {
  if (!x.former.empty())
    former_rooms_.erase(std::exchange(x.former, {}));
}

void directory_state::retire(const std::string& room_name, uint64_t joins) {
  // A room that reports fewer joins than were handed to it has one waiting in
  // its mailbox: somebody is about to be in, and it reports again when empty. So does one
  // that is to tell of its new name: the recorder has its past under the old one.
  auto i = sending_room(room_name);
  if (i == rooms_.end() || i->second.joins != joins || !i->second.former.empty())
    return;
  self_->demonitor(i->second.hdl->address());
  caf::anon_send_exit(i->second.hdl, caf::exit_reason::user_shutdown);
  forget_room(i);
}

directory_state::rooms::iterator
directory_state::sending_room(const std::string& room_name) {
  auto i = rooms_.find(folded(room_name));
  auto is_sender = [this](const auto& x) {
    return x.second.hdl == self_->current_sender();
  };
  if (i != rooms_.end() && is_sender(*i))
    return i;
  // It may have been renamed just now. One that was ended may have had something to say
  // still, and its name may have another.
  return std::find_if(rooms_.begin(), rooms_.end(), is_sender);
}

void directory_state::forget_room(rooms::iterator i) {
  if (rules_.recorder && !i->second.former.empty()) // it could not say so any more
    caf::anon_send(rules_.recorder, rename_atom::value, i->second.former, i->first);
  release_former(i->second);
  auto gone = std::move(i->second);
  // The past of a room ends with it, if it does not stay: being registered, or the
  // server's.
  if (rules_.recorder && i->first != folded(rules_.default_room)
      && records_.count(i->first) == 0)
    caf::anon_send(rules_.recorder, forget_atom::value, i->first);
  sources_.erase(gone.source);
  metadata_bytes_ += kept_metadata(i->first) - gone.data_size;
  rooms_.erase(i);
  set_secret(gone, false);
  stop_awaiting(gone);
}

void directory_state::forget_room(caf::actor_id id) {
  for (auto i = rooms_.begin(); i != rooms_.end(); ++i)
    if (i->second.hdl.id() == id) {
      forget_room(i);
      return;
    }
}

std::vector<room_entry> directory_state::all_rooms() const {
  std::vector<room_entry> result;
  for (auto& [key, x] : rooms_)
    result.push_back({x.name, x.hdl});
  return result;
}

// -- the list of rooms ------------------------------------------------------------

caf::result<room_page> directory_state::list_rooms(std::string after, uint32_t limit) {
  auto promise = self_->make_response_promise<room_page>();
  lists_.push_back({promise, std::move(after), limit});
  if (lists_.size() == 1) {
    ask_rooms(lists_.front());
    answer_lists();
  }
  return promise;
}

void directory_state::ask_rooms(list_question& for_whom) {
  for_whom.last = for_whom.after;
  auto i = rooms_.upper_bound(for_whom.after);
  for (uint32_t n = 0; n < for_whom.limit && i != rooms_.end(); ++n, ++i) {
    auto& x = i->second;
    for_whom.last = i->first;
    if (!x.is_outdated)
      continue;
    x.is_awaited = true;
    ++num_awaited_;
    caf::anon_send(x.hdl, list_atom::value);
  }
}

void directory_state::answer_lists() {
  while (!lists_.empty() && num_awaited_ == 0) {
    auto x = std::move(lists_.front());
    lists_.pop_front();
    room_page page;
    auto i = rooms_.upper_bound(x.after);
    for (; i != rooms_.end() && i->first <= x.last; ++i)
      if (auto& y = i->second.summary; !y->name.empty())
        page.rooms.push_back(y);
    if (i != rooms_.end())
      page.last = std::move(x.last);
    x.promise.deliver(std::move(page));
    if (!lists_.empty())
      ask_rooms(lists_.front());
  }
}

void directory_state::take_summary(summary_ptr summary) {
  auto i = sending_room(summary->name);
  if (i == rooms_.end())
    return;
  auto& x = i->second;
  x.summary = std::move(summary);
  x.is_outdated = false;
  stop_awaiting(x);
}

void directory_state::outdate_summary(const std::string& room_name, bool secret) {
  auto i = sending_room(room_name);
  if (i == rooms_.end())
    return;
  i->second.is_outdated = true;
  set_secret(i->second, secret);
}

void directory_state::stop_awaiting(room& x) {
  if (std::exchange(x.is_awaited, false) && --num_awaited_ == 0)
    answer_lists();
}

void directory_state::set_secret(room& x, bool secret) {
  if (std::exchange(x.secret, secret) != secret)
    num_secret_rooms_ += secret ? 1 : -1;
}

} // namespace hubbub
