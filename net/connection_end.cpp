// How a connection ends: open, then closing, then lingering (`connection_state::phase`).
#include <cerrno>
#include <chrono>
#include <utility>

#include <fmt/format.h>

#include "net/connection.hpp"
#include "net/transport/stream_scribe.hpp"

namespace hubbub {

void connection_state::close(parting how) {
  if (!is_open())
    return;
  if (held_)
    write_part("\n"); // what is missing of that line will not come
  append(framing_->last_bytes(farewell_for(how), how.words));
  phase_ = phase::closing;
  people_->depart(how.words);
  ends_by(std::move(how));
  watch_writes();
  scribe_->flush();
  // The last bytes get a bounded time to leave and to be taken. A peer that cannot go on
  // sending might not come to read them.
  if (unsent() > 0 || peer_goes_first())
    set_deadline(config_->linger);
  if (input_ == input::halted && peer_goes_first()) {
    input_ = input::read;
    scribe_->trigger();
  }
  give_up_answers();
  finish();
}

farewell connection_state::farewell_for(const parting& how) const {
  if (server_ends_)
    return farewell::shutdown;
  return how.why == end_reason::closed || how.why == end_reason::quit ? farewell::done
                                                                      : farewell::refused;
}

void connection_state::finish() {
  // Whoever sees the connection end can rely on the name being free.
  if (unsent() > 0 || !people_->gone())
    return;
  report_end();
  if (!peer_goes_first())
    end();
  else if (std::exchange(phase_, phase::lingering) != phase::lingering)
    transport_->end_output();
}

void connection_state::end() {
  report_end();
  self_->quit();
}

void connection_state::report_end() {
  if (actors_->ledger && !std::exchange(told_end_, true)) {
    auto age = self_->clock().now() - opened_;
    connection_end x;
    x.label = {id_, format_->name, peer_, is_encrypted()};
    x.nick = people_->who()->nick;
    if (parting_)
      x.how = *parting_;
    x.numbers = numbers_;
    x.milliseconds = std::chrono::duration_cast<std::chrono::milliseconds>(age).count();
    self_->send(actors_->ledger, closed_atom::value, std::move(x));
  }
}

// -- why ---------------------------------------------------------------------------

void connection_state::shut_down(const std::string& reason) {
  server_ends_ = true;
  is_open() ? disconnect({end_reason::shutdown, reason}) : finish();
}

void connection_state::disconnect(parting how) {
  if (!is_open())
    return;
  session_->farewell(how.words);
  close(std::move(how));
}

void connection_state::drop(parting how) {
  phase_ = phase::closing;
  people_->depart(how.words);
  ends_by(std::move(how));
  give_up_answers();
  end();
}

void connection_state::give_up_answers() {
  if (auto f = std::exchange(when_writable_, nullptr))
    (*f)();
  if (auto f = std::exchange(next_turn_, nullptr))
    (*f)();
}

void connection_state::ends_by(parting how) {
  if (!parting_)
    parting_ = std::make_unique<parting>(std::move(how));
}

void connection_state::lost() {
  if (transport_ != nullptr && transport_->error() == ETIMEDOUT) {
    drop({end_reason::connection_timeout, "Connection timed out"});
    return;
  }
  if (transport_ != nullptr && transport_->error() == EPROTO && is_encrypted())
    ends_by(
      {end_reason::tls, fmt::format("TLS failed: {}", transport_->channel()->error())});
  ends_by({end_reason::reset, "Connection reset"});
  drop({end_reason::closed, "Connection closed"});
}

} // namespace hubbub
