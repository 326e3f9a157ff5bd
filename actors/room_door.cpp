#include <algorithm>
#include <utility>

#include <caf/send.hpp>

#include "actors/mask.hpp"
#include "actors/room.hpp"

namespace hubbub {

namespace {

/// How long a knock is remembered: nobody knocks twice in that time.
constexpr std::chrono::minutes knock_memory{1};

} // namespace

bool room_state::is_invited(caf::actor_id id) const {
  return std::find(invited_.begin(), invited_.end(), id) != invited_.end();
}

caf::result<void> room_state::knock(const user_ptr& who, const std::string& text) {
  auto id = self_->current_sender()->id();
  if (seqs_.count(id) != 0)
    return errc::already_member;
  if (!visible())
    return errc::no_such_room;
  auto why = may_enter(*who, id, {});
  if (why == errc{})
    return errc::room_open;
  if (why == errc::banned || is_banned(*who))
    return errc::banned;
  auto now = self_->clock().now();
  auto is_old = [now](const visitor& x) { return now - x.at >= knock_memory; };
  knocks_.erase(std::remove_if(knocks_.begin(), knocks_.end(), is_old), knocks_.end());
  auto is_same = [id](const visitor& x) { return x.id == id; };
  if (knocks_.size() >= rules_->max_knocks
      || std::any_of(knocks_.begin(), knocks_.end(), is_same))
    return errc::too_many_knocks;
  knocks_.push_back({id, now});
  flush(); // who is in, and may let others in, is told before
  for (auto& x : members_)
    if (at_least(x.standing, rank::halfop))
      caf::anon_send(caf::actor_cast<member_actor>(x.hdl), knock_atom::value, name_, who,
                     text);
  return caf::unit;
}

caf::result<uint32_t> room_state::rename(std::string new_name, std::string reason) {
  auto author = sender();
  if (author == nullptr)
    return visible() ? errc::not_a_member : errc::no_such_room;
  if (!at_least(author->standing, rank::op))
    return errc::need_op;
  // Who has the name of somebody else's room could register it.
  if (record_->id != 0 && record_->founder != author->who->owner
      && !author->who->may(op_right::rooms))
    return errc::need_founder;
  if (!is_room_name(new_name))
    return errc::bad_room_name;
  if (new_name == name_ || wanted_ != nullptr)
    return errc::room_exists;
  auto answer = self_->make_response_promise<uint32_t>();
  wanted_ = std::make_unique<wanted_name>(
    wanted_name{answer, author->hdl, author->who, new_name, std::move(reason)});
  tell_directory(rename_atom::value, name_, std::move(new_name));
  return answer;
}

void room_state::renamed(bool is_done) {
  auto wanted = std::move(wanted_);
  if (wanted == nullptr)
    return;
  if (!is_done) {
    wanted->answer.deliver(make_error(errc::room_exists));
    return;
  }
  auto id = wanted->author->id();
  // The answer comes before the event it speaks of; who has left gets none.
  wanted->answer.deliver(uint32_t{seqs_.count(id) != 0 ? 1u : 0u});
  record(event_kind::moved, id, wanted->who, wanted->name + ' ' + wanted->reason);
  flush(); // all that was under the old name
  if (recorder_)
    caf::anon_send(recorder_, rename_atom::value, key_, folded(wanted->name));
  name_ = std::move(wanted->name);
  key_ = folded(name_);
  tell_directory(settled_atom::value);
  outdate_summary();
  report_vacancy();
}

} // namespace hubbub
