// Which rooms a participant is in, as far as it knows.
#include <algorithm>
#include <utility>

#include "actors/names.hpp"
#include "net/participant.hpp"

namespace hubbub {

participant::memberships::const_iterator
participant::position(std::string_view room) const {
  return std::lower_bound(rooms_.begin(), rooms_.end(), room,
                          [](const membership& x, std::string_view name) {
                            return folds_before(x.name, name);
                          });
}

bool participant::is_at(memberships::const_iterator i, std::string_view room) const {
  return i != rooms_.end() && !folds_before(room, i->name);
}

const participant::membership* participant::find_room(std::string_view name) const {
  auto i = position(name);
  return is_at(i, name) ? &*i : nullptr;
}

void participant::enter(const room_view& view) {
  auto i = position(view.name);
  if (is_at(i, view.name))
    forget(i);
  rooms_.insert(position(view.name), {view.name, view.room});
  connection_.count_rooms(1);
}

void participant::forget(const std::string& room) {
  auto i = position(room);
  if (!is_at(i, room))
    return;
  self_->send(i->room, settled_atom::value);
  forget(i);
}

void participant::forget(memberships::const_iterator i) {
  rooms_.erase(i);
  if (rooms_.size() <= rooms_.capacity() / 2)
    rooms_.shrink_to_fit(); // who changes rooms is in two for a moment
  connection_.count_rooms(-1);
}

void participant::forget_rooms() {
  connection_.count_rooms(-static_cast<int64_t>(rooms_.size()));
  rooms_.clear();
}

void participant::move_room(const std::string& old_name, const std::string& new_name) {
  auto i = position(old_name);
  if (!is_at(i, old_name))
    return;
  auto room = i->room;
  rooms_.erase(i);
  rooms_.insert(position(new_name), {new_name, std::move(room)});
}

} // namespace hubbub
