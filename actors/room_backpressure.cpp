// How a room slows down those who speak when those who hear fall behind (speech_gate).
#include <utility>

#include <caf/send.hpp>

#include "actors/room.hpp"

namespace hubbub {

void room_state::say(utterance what) {
  auto& author = self_->current_sender();
  if (!author)
    return;
  auto weight = weight_of(what);
  if (gate_.admits(author->id(), weight, self_->clock().now())) {
    say_now(author, std::move(what));
    return;
  }
  gate_.wait(author->id(), {author, std::move(what)}, weight);
  schedule_release();
}

caf::result<event> room_state::post(user_ptr who, utterance what) {
  auto author = self_->current_sender(); // a promise takes it away
  auto weight = weight_of(what);
  if (gate_.admits(author->id(), weight, self_->clock().now()))
    return post_now(author->id(), who, std::move(what));
  auto answer = self_->make_response_promise<event>();
  gate_.wait(author->id(), {author, std::move(what), std::move(who), answer}, weight);
  schedule_release();
  return answer;
}

void room_state::pass(speech x) {
  if (!x.stranger) {
    say_now(x.author, std::move(x.what));
    return;
  }
  auto result = post_now(x.author->id(), *x.stranger, std::move(x.what));
  if (result.flag == caf::rt_value)
    x.answer.deliver(std::move(result.value.get_mutable_as<event>(0)));
  else
    x.answer.deliver(std::move(result.err));
}

void room_state::set_congested(caf::actor_id id, bool congested) {
  if (congested)
    congested_.insert(id);
  else if (congested_.erase(id) == 0)
    return;
  if (congested_.empty())
    gate_.open();
  else
    gate_.close();
  schedule_release();
}

void room_state::release() {
  if (pending_.empty())
    gate_.turn_over();
  gate_.release(self_->clock().now(), [this](speech& x) { pass(std::move(x)); });
  schedule_release();
  report_vacancy();
}

void room_state::schedule_release() {
  if (gate_.empty() || !pending_.empty())
    return; // what is pending goes first, and members have time to complain of it
  auto wait = gate_.schedule(self_->clock().now());
  auto self = caf::actor_cast<room_actor>(self_);
  if (wait && wait->count() == 0)
    caf::anon_send(self, release_atom::value);
  else if (wait)
    caf::delayed_anon_send(self, *wait, release_atom::value);
}

} // namespace hubbub
