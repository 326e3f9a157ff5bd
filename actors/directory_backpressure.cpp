// How those who write to somebody are slowed down when that one cannot keep up. Each has
// one question under way at most, so it is enough to answer later.
#include <utility>

#include <caf/send.hpp>

#include "actors/clock.hpp"
#include "actors/directory.hpp"

namespace hubbub {

caf::result<told> directory_state::tell(const std::string& nick, utterance what) {
  if (!self_->current_sender())
    return errc::no_such_nick;
  auto author = self_->current_sender()->id(); // a promise takes the sender away
  auto addressee = gates_.empty() ? nullptr : reachable(nick);
  auto i = addressee != nullptr ? gates_.find(addressee->hdl->id()) : gates_.end();
  auto weight = weight_of(what);
  if (i == gates_.end() || i->second.admits(author, weight, self_->clock().now()))
    return tell_now(author, nick, std::move(what));
  auto answer = self_->make_response_promise<told>();
  i->second.wait(author, {author, std::move(what), answer}, weight);
  schedule_release(i->first, i->second);
  return answer;
}

caf::result<told> directory_state::tell_now(caf::actor_id author, const std::string& nick,
                                            utterance what) {
  auto addressee = reachable(nick);
  auto entry = entry_of(author);
  if (addressee == nullptr || entry == nullptr)
    return errc::no_such_nick;
  auto& from = entry->second;
  if (auto why = screen(*addressee, from, what.kind); why != errc{})
    return why;
  event x;
  x.kind = what.kind;
  x.author = author;
  x.who = from.who;
  x.text = std::move(what.text);
  x.tags = std::move(what.tags);
  event_numbers_.stamp(x);
  event_batch batch{event_list{addressee->who->nick, {x}}};
  record(from, *addressee, batch);
  caf::anon_send(caf::actor_cast<member_actor>(addressee->hdl), deliver_atom::value,
                 std::move(batch), uint32_t{0}, uint32_t{1});
  return told{std::move(x), addressee->who};
}

void directory_state::set_congested(caf::actor_id id, bool congested) {
  if (congested) {
    gates_.try_emplace(id, rules_.slowdown).first->second.close();
    return;
  }
  auto i = gates_.find(id);
  if (i == gates_.end())
    return;
  i->second.open();
  release(id);
}

void directory_state::release(caf::actor_id addressee) {
  auto i = gates_.find(addressee);
  if (i == gates_.end())
    return;
  auto& gate = i->second;
  gate.turn_over();
  auto pass_one = [=](letter& x) { pass(addressee, std::move(x)); };
  gate.release(self_->clock().now(), pass_one);
  if (gate.idle())
    gates_.erase(i);
  else
    schedule_release(addressee, gate);
}

void directory_state::schedule_release(caf::actor_id addressee,
                                       speech_gate<letter>& gate) {
  auto wait = gate.schedule(self_->clock().now());
  auto self = caf::actor_cast<directory_actor>(self_);
  if (wait && wait->count() == 0)
    caf::anon_send(self, release_atom::value, addressee);
  else if (wait)
    caf::delayed_anon_send(self, *wait, release_atom::value, addressee);
}

void directory_state::pass(caf::actor_id addressee, letter x) {
  // Whatever that one is called by now; its old name may be somebody else's.
  auto entry = entry_of(addressee);
  auto result = tell_now(x.author, entry != nullptr ? entry->first : std::string{},
                         std::move(x.what));
  if (result.flag == caf::rt_value)
    x.answer.deliver(std::move(result.value.get_mutable_as<told>(0)));
  else
    x.answer.deliver(std::move(result.err));
}

void directory_state::open_gate_of(caf::actor_id gone) {
  auto i = gates_.find(gone);
  if (i == gates_.end())
    return;
  auto gate = std::move(i->second);
  gates_.erase(i);
  for (auto& x : gate.take_all())
    pass(gone, std::move(x));
}

} // namespace hubbub
