// What others may see of a room.
#include <algorithm>
#include <utility>

#include "actors/room.hpp"

namespace hubbub {

bool room_state::visible() const {
  return !modes_.has('s') || sender() != nullptr;
}

caf::result<room_view> room_state::view() const {
  if (!visible())
    return errc::no_such_room;
  return describe();
}

room_view room_state::describe() const {
  auto is_member = sender() != nullptr;
  room_view result;
  result.room = caf::actor_cast<room_actor>(self_);
  result.name = name_;
  result.topic = topic_;
  result.secret = modes_.has('s');
  result.members.reserve(members_.size());
  for (auto& x : members_)
    if (is_member || !x.who->is(user_mode::invisible))
      result.members.push_back({x.who, x.standing});
  return result;
}

caf::result<ranks> room_state::standing(caf::actor_id whose) {
  auto i = seqs_.find(whose);
  if (i == seqs_.end() || !visible())
    return errc::no_such_member;
  auto x = find(i->second);
  if (sender() == nullptr && x->who->is(user_mode::invisible))
    return errc::no_such_member;
  return x->standing;
}

std::vector<caf::actor_id>
room_state::members_among(std::vector<caf::actor_id> people) const {
  auto is_hidden = [this](caf::actor_id x) { return seqs_.count(x) == 0; };
  people.erase(std::remove_if(people.begin(), people.end(), is_hidden), people.end());
  if (sender() == nullptr)
    people.clear();
  return people;
}

caf::result<room_summary> room_state::summary() const {
  if (!visible())
    return errc::no_such_room;
  return summarize();
}

room_summary room_state::summarize() const {
  return {name_, static_cast<uint32_t>(members_.size()), topic_, modes_.created_at,
          modes_.has('s')};
}

void room_state::list() {
  is_listed_ = true;
  tell_directory(summary_atom::value, summary_ptr{summarize()});
}

void room_state::outdate_summary() {
  auto secret = modes_.has('s');
  if (!std::exchange(is_listed_, false) && secret == told_secret_)
    return;
  told_secret_ = secret;
  tell_directory(summary_atom::value, name_, secret);
}

} // namespace hubbub
