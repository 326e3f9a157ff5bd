// What members may know of a room's past, and take back of it.
#include <algorithm>
#include <utility>

#include "actors/ask.hpp"
#include "actors/event_numbers.hpp"
#include "actors/room.hpp"

namespace hubbub {

namespace {

/// No event of the last days has that number, or a smaller one.
uint64_t last_number_before(uint32_t days) {
  constexpr int64_t day = 24 * 60 * 60 * int64_t{1000};
  auto then = milliseconds_since_1970() - days * day;
  return std::max(event_numbers::first_at(then), uint64_t{1}) - 1;
}

} // namespace

errc room_state::may_look_back() const {
  auto own = sender();
  if (own == nullptr)
    return errc::not_a_member;
  if (!recorder_ || record_->past.rule == past_rule::none)
    return errc::no_history;
  return is_banned(*own->who) ? errc::banned : errc{};
}

history_sight room_state::sight() const {
  auto own = sender();
  history_sight result;
  result.since = own->since;
  result.account = own->who->owner;
  result.before_that =
    is_open() && !rules_->since_joined && record_->past.rule == past_rule::usual;
  result.standing = own->standing;
  result.who = own->hdl->id();
  return result;
}

caf::result<event_batch> room_state::past(history_query what) const {
  if (auto why = may_look_back(); why != errc{})
    return why;
  // What is about to be told is not past yet.
  if (!pending_.empty())
    what.before = std::min(what.before, pending_.front().id);
  if (auto days = record_->past.days; days != 0)
    what.after = std::max(what.after, last_number_before(days));
  return self_->delegate(recorder_, history_atom::value, key_, std::move(what), sight());
}

caf::result<uint32_t> room_state::redact(user_ptr who, uint64_t number,
                                         const std::string& reason) {
  auto author = acting(std::move(who));
  if (auto why = may_act(author); why != errc{})
    return why;
  auto has_power = author.who->may(op_right::rooms);
  if (!recorder_ || record_->past.rule == past_rule::none)
    return errc::no_history;
  if (!has_power && is_banned(*author.who))
    return errc::banned;
  auto seen = author.in != nullptr ? sight() : history_sight{};
  auto ranks_only = seen.standing;
  if (has_power) {
    seen.since = 1; // whatever there was
    seen.standing = rank::op;
  }
  auto is_inside = author.in != nullptr;
  author.in = nullptr; // is somewhere else, or gone, when that is answered
  auto answer = self_->make_response_promise<uint32_t>(); // takes the sender away
  ask<event>(
    self_, recorder_,
    [this, answer, author, is_inside, ranks_only, number,
     reason](const event& what) mutable {
      author.in = find(author.hdl);
      auto is_gone = is_inside && author.in == nullptr;
      answer.deliver(uint32_t{is_gone ? 0u : 1u});
      if (is_gone)
        return; // it has left meanwhile, and who would tell?
      if (author.in != nullptr)
        author.who = author.in->who; // as it is called by now
      auto is_own = what.author == author.hdl->id()
                    || (author.who->owner != 0 && what.who->owner == author.who->owner);
      author.by_power = !is_own && !at_least(ranks_only, rank::halfop);
      auto& x =
        record(event_kind::redacted, author, std::to_string(number) + ' ' + reason);
      x.to_ranks = what.to_ranks;
      restricted_ = restricted_ || what.to_ranks != 0;
    },
    [answer](caf::error why) mutable { answer.deliver(std::move(why)); },
    redact_atom::value, key_, number, seen);
  return answer;
}

} // namespace hubbub
