// Metadata (IRCv3 draft/metadata-3): what operators have set on the room, and what
// members have set on themselves, as far as it may be told in here.
#include <utility>

#include "actors/ask.hpp"
#include "actors/room.hpp"

namespace hubbub {

errc room_state::may_see_metadata() const {
  if (sender() != nullptr)
    return errc{};
  if (!visible())
    return errc::no_such_room;
  return is_open() ? errc{} : errc::not_a_member;
}

caf::result<room_metadata> room_state::find_metadata(uint64_t first, uint32_t limit) {
  if (auto why = may_see_metadata(); why != errc{})
    return why;
  room_metadata result;
  result.name = name_;
  result.data = data_;
  if (sender() == nullptr)
    return result;
  auto i = find(first);
  for (; limit > 0 && i != members_.end(); --limit, ++i)
    if (may_show_metadata(*i))
      result.members.push_back(i->hdl->id());
  if (limit == 0 && i != members_.end())
    result.next = i->seq;
  return result;
}

bool room_state::may_show_metadata(member& x) {
  return may(deed::status, as_speaker(x), {}) == errc{};
}

caf::result<metadata_result> room_state::set_metadata(user_ptr who,
                                                      std::vector<metadata_entry> changes,
                                                      uint32_t max_keys) {
  auto author = acting(std::move(who));
  if (auto why = may_act(author); why != errc{})
    return why;
  if (!outranks(author, rank::op))
    return errc::need_op;
  if (wanted_data_ != nullptr)
    return make_error(errc::too_often, std::chrono::seconds{1});
  if (changes.empty())
    changes = removals(*data_);
  auto now = *data_;
  auto made = change_metadata(now, changes, max_keys);
  if (!made)
    return errc::list_full;
  if (made->empty())
    return metadata_result{};
  auto size = size_of(now);
  auto answer = self_->make_response_promise<metadata_result>(); // takes the sender away
  wanted_data_ = std::make_unique<wanted_metadata>(
    wanted_metadata{answer, author.hdl, author.who, author.by_power, std::move(*made),
                    metadata_ptr{std::move(now)}});
  ask<void>(
    self_, directory_, [this] { metadata_allowed(); },
    [this](caf::error why) {
      auto x = std::exchange(wanted_data_, nullptr);
      x->answer.deliver(std::move(why));
    },
    metadata_atom::value, name_, uint64_t{size});
  return answer;
}

void room_state::metadata_allowed() {
  auto x = std::exchange(wanted_data_, nullptr);
  data_ = x->data;
  // It may have left meanwhile.
  agent author{x->author, x->who, find(x->author), x->by_power};
  for (auto& change : x->changes)
    record(event_kind::room_metadata, author, text_of(change));
  auto num_events = static_cast<uint32_t>(x->changes.size());
  x->answer.deliver(metadata_result{num_events, std::move(x->changes)});
}

void room_state::tell_metadata(user_ptr who, const metadata_entry& what, uint32_t copy) {
  auto author = sender();
  if (author == nullptr) {
    reject(self_->current_sender(), errc{});
    return;
  }
  author->who = std::move(who);
  if (!may_show_metadata(*author)) {
    flush(); // what came before is told before
    reject(self_->current_sender(), errc{});
    return;
  }
  auto id = self_->current_sender()->id();
  auto& x = record(event_kind::new_metadata, id, author->who, text_of(what), copy);
  x.subjects = {{author->who}};
}

} // namespace hubbub
