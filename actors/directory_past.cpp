// What two accounts have said to each other: who may ask for it, and for what.
#include <caf/send.hpp>

#include "actors/ask.hpp"
#include "actors/directory.hpp"

namespace hubbub {

history_sight directory_state::own_sight() const {
  history_sight result;
  result.since = 1;
  result.account = sender_account();
  result.who = self_->current_sender() ? self_->current_sender()->id() : 0;
  return result;
}

caf::expected<conversation>
directory_state::conversation_with(const std::string& nick) const {
  if (!rules_.recorder)
    return make_error(errc::no_history);
  auto own = sender_account();
  if (own == 0)
    return make_error(errc::need_account);
  // Who a registered name belongs to does not change when somebody else comes.
  if (auto i = registered_.find(folded(nick)); i != registered_.end())
    return conversation_of(own, i->second);
  auto other = reachable(nick);
  if (other == nullptr || other->who->owner == 0)
    return make_error(errc::no_such_account);
  return conversation_of(own, other->who->owner);
}

void directory_state::record(const holder& from, const holder& to,
                             const event_batch& batch) {
  auto one = from.who->owner;
  auto other = to.who->owner;
  if (rules_.recorder && one != 0 && other != 0 && unkept_.count(one) == 0
      && unkept_.count(other) == 0)
    caf::anon_send(rules_.recorder, record_atom::value,
                   past_events{conversation_of(one, other), batch});
}

caf::result<event_batch> directory_state::past(const std::string& nick,
                                               const history_query& what) {
  auto where = conversation_with(nick);
  if (!where)
    return std::move(where.error());
  // The name as its holder writes it, if it is here.
  auto other = reachable(nick);
  auto spelled = other != nullptr ? other->who->nick : nick;
  auto seen = own_sight();
  auto answer = self_->make_response_promise<event_batch>(); // takes the sender away
  ask<event_batch>(
    self_, rules_.recorder,
    [answer, spelled](const event_batch& page) mutable {
      answer.deliver(event_batch{event_list{spelled, page->events}});
    },
    [answer](caf::error why) mutable { answer.deliver(std::move(why)); },
    history_atom::value, std::move(*where), what, seen);
  return answer;
}

caf::result<std::vector<correspondent>>
directory_state::correspondents(uint64_t after, uint64_t before, uint32_t limit) {
  auto own = sender_account();
  if (!rules_.recorder || own == 0)
    return std::vector<correspondent>{};
  return self_->delegate(rules_.recorder, list_atom::value, own, after, before, limit);
}

caf::result<int64_t> directory_state::mark(const std::string& target, int64_t time) {
  // Where it has read is its own business: whether it is in that room is of no interest.
  auto own = sender_account();
  auto where = names_room(target) && rules_.recorder && own != 0
                 ? caf::expected<conversation>{folded(target)}
                 : conversation_with(target);
  if (!where)
    return std::move(where.error());
  auto by = self_->current_sender()->id();
  auto answer = self_->make_response_promise<int64_t>(); // takes the sender away
  ask<read_marker>(
    self_, rules_.recorder,
    [this, answer, own, target, by](const read_marker& now) mutable {
      answer.deliver(now.time);
      if (now.moved)
        tell_marker(own, target, now.time, by);
    },
    [answer](caf::error why) mutable { answer.deliver(std::move(why)); },
    marker_atom::value, own, std::move(*where), time);
  return answer;
}

void directory_state::tell_marker(account_id whose, const std::string& target,
                                  int64_t time, caf::actor_id by) const {
  auto [first, last] = devices_.equal_range(whose);
  for (auto i = first; i != last; ++i)
    if (auto x = holder_of(i->second); x != nullptr && i->second != by)
      caf::anon_send(caf::actor_cast<member_actor>(x->hdl), marker_atom::value, target,
                     time);
}

caf::result<told> directory_state::redact(const std::string& nick, uint64_t number,
                                          const std::string& reason) {
  auto where = conversation_with(nick);
  if (!where)
    return std::move(where.error());
  auto author = self_->current_sender();
  auto seen = own_sight();
  auto answer = self_->make_response_promise<told>(); // takes the sender away
  ask<event>(
    self_, rules_.recorder,
    [this, answer, author, nick, number, reason](const event&) mutable {
      auto from = entry_of(author->id());
      auto addressee = reachable(nick);
      if (from == nullptr) {
        answer.deliver(make_error(errc::no_such_nick));
        return;
      }
      event x;
      x.kind = event_kind::redacted;
      x.author = author->id();
      x.who = from->second.who;
      x.text = std::to_string(number) + ' ' + reason;
      event_numbers_.stamp(x);
      if (addressee != nullptr)
        caf::anon_send(caf::actor_cast<member_actor>(addressee->hdl), deliver_atom::value,
                       event_batch{event_list{addressee->who->nick, {x}}}, uint32_t{0},
                       uint32_t{1});
      user absent;
      absent.nick = nick;
      answer.deliver(
        told{std::move(x), addressee != nullptr ? addressee->who : user_ptr{absent}});
    },
    [answer](caf::error why) mutable { answer.deliver(std::move(why)); },
    redact_atom::value, std::move(*where), number, seen);
  return answer;
}

caf::result<void> directory_state::keep_private(bool keep) {
  auto own = sender_account();
  if (own == 0)
    return errc::need_account;
  auto answer = self_->make_response_promise<void>();
  ask_accounts<void>(
    [this, own, keep, answer]() mutable {
      if (keep)
        unkept_.erase(own);
      else
        unkept_.insert(own);
      say_done(answer);
    },
    [answer](caf::error why) mutable { answer.deliver(std::move(why)); },
    keep_atom::value, own, keep);
  return answer;
}

caf::result<uint64_t> directory_state::forget_words() {
  auto own = sender_account();
  if (!rules_.recorder)
    return errc::no_history;
  if (own == 0)
    return errc::need_account;
  return self_->delegate(rules_.recorder, drop_atom::value, own);
}

} // namespace hubbub
