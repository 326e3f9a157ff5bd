// Which rooms a participant is in, as far as it knows.
#include <utility>

#include "actors/names.hpp"
#include "net/participant.hpp"

namespace hubbub {

void participant::forget(const std::string& room) {
  auto i = rooms_.find(folded(room));
  if (i == rooms_.end())
    return;
  self_->send(i->second.room, settled_atom::value);
  forget(i);
}

void participant::forget(std::map<std::string, membership>::iterator i) {
  rooms_.erase(i);
  connection_.count_rooms(-1);
}

void participant::forget_rooms() {
  connection_.count_rooms(-static_cast<int64_t>(rooms_.size()));
  rooms_.clear();
}

void participant::move_room(const std::string& old_name, const std::string& new_name) {
  auto node = rooms_.extract(folded(old_name));
  if (node.empty())
    return;
  node.key() = folded(new_name);
  node.mapped().name = new_name;
  rooms_.insert(std::move(node));
}

} // namespace hubbub
