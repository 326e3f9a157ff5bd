#include "net/recent_changes.hpp"

#include <utility>

#include "net/encoded_batch.hpp"

namespace hubbub {

bool recent_changes::add(const event& x) {
  if (auto known = find(x.author); known != nullptr && known->copy >= x.copy)
    return false;
  if (young_.size() == people_per_generation)
    age();
  young_[x.author] = {x.copy, x.kind == event_kind::quit,
                      x.subjects.empty() ? user_ptr{} : x.subjects.front().who};
  ids_ |= id_bit(x.author);
  return true;
}

const recent_changes::change* recent_changes::find(caf::actor_id who) const {
  for (auto* generation : {&young_, &old_})
    if (auto i = generation->find(who); i != generation->end())
      return &i->second;
  return nullptr;
}

void recent_changes::age() {
  old_ = std::exchange(young_, {});
  ids_ = 0;
  for (auto& [id, x] : old_)
    ids_ |= id_bit(id);
}

} // namespace hubbub
