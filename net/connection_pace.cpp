// How fast a connection is served, and for how long others wait for it.
#include <algorithm>
#include <chrono>
#include <utility>

#include <fmt/format.h>

#include "net/connection.hpp"
#include "net/transport/stream_scribe.hpp"

namespace hubbub {

line_price connection_state::price_of(const line_framer::result& line) const {
  if (line.kind != line_framer::status::line)
    return {activity::line, line_cost(format_->line_length(*config_), 1)};
  if (session_->is_ping(line.text))
    return {activity::ping, line_cost(line.text.size(), 1)};
  return {activity::line, line_cost(line.text.size(), session_->num_targets(line.text))};
}

bool connection_state::too_fast(const line_price& price) {
  using namespace std::chrono;
  auto& limits = config_->flood;
  if (unhurried()) {
    resumes_ = full_since_ = {};
    return false;
  }
  auto now = self_->clock().now();
  auto delay = pace_.wait(price, now, limits);
  if (delay.count() == 0) {
    resumes_ = {};
    // There is room in the backlog, and nothing has come to fill it since.
    if (input_ != input::halted)
      full_since_ = {};
    told_pace_ = told_pace_ && !pace_.rested(now);
    return false;
  }
  if (!std::exchange(told_pace_, true))
    session_->notify(explain_pace(*config_));
  if (full_since_ != caf::actor_clock::time_point{}
      && now - full_since_ > config_->flood_timeout) {
    disconnect({end_reason::flood,
                fmt::format("Excess Flood: more than {} bytes waited for {} seconds",
                            config_->input_backlog,
                            duration_cast<seconds>(now - full_since_).count())});
    return true;
  }
  if (resumes_ <= now) {
    resumes_ = now + delay;
    wake_up_in(delay);
  }
  return true;
}

void connection_state::halt_or_resume(bool waiting) {
  // Whoever sends faster than it is served is read no further: the kernel pushes
  // back, and what waits here stays below the limit and a chunk.
  auto slowed = resumes_ != caf::actor_clock::time_point{};
  auto limit = slowed ? std::max(config_->input_backlog, read_chunk) : read_chunk;
  // Pings cost a peer nothing but what they are answered with: while that has to wait,
  // they wait as well. (Of telnet's questions all are read, and answered together.)
  auto owing =
    format_->over_http && framing_->owes_answer() && (slowed || when_writable_);
  auto full = owing || (waiting && framing_->buffered() >= limit);
  if (full && slowed && full_since_ == caf::actor_clock::time_point{})
    full_since_ = self_->clock().now();
  if (full && input_ == input::read) {
    input_ = input::halted;
    scribe_->halt();
  } else if (input_ == input::halted && !full && (!waiting || slowed)) {
    input_ = input::read;
    scribe_->trigger();
  }
}

std::chrono::nanoseconds connection_state::spend(activity what, std::string_view nick) {
  auto now = self_->clock().now();
  if (unhurried())
    return std::chrono::nanoseconds{0};
  auto wait = pace_.wait(what, nick, now, config_->flood);
  if (wait.count() == 0)
    pace_.spend(what, nick, now, config_->flood);
  return wait;
}

// -- backpressure -----------------------------------------------------------------

void connection_state::watch_writes() {
  scribe_->ack_writes(!is_open() || when_writable_ != nullptr || slow_ != nullptr);
}

void connection_state::begin_slowdown() {
  if (config_->slowdown_time.count() == 0)
    return;
  slow_ = std::make_unique<slow_reader>(self_->clock().now(), in_kernel());
  ++actors_->numbers->slowdowns;
  ++actors_->numbers->waited_for;
  watch_writes();
  wake_up_in(slow_reader::interval);
  people_->set_congested(true);
}

void connection_state::go_on_with_slowdown(size_t sent, size_t waiting) {
  slow_->sent(sent);
  // Who was given up begins anew when it has caught up to where it began.
  if (waiting > config_->send_queue / (slow_->given_up() ? 2 : 4))
    return;
  if (!slow_->given_up())
    end_slowdown();
  slow_ = nullptr;
  watch_writes();
}

void connection_state::end_slowdown() {
  --actors_->numbers->waited_for;
  people_->set_congested(false);
}

void connection_state::check_slowdown() {
  auto now = self_->clock().now();
  if (!is_open() || slow_ == nullptr || slow_->given_up() || now < slow_->due())
    return;
  slow_->look(now, in_kernel(), *config_);
  if (slow_->given_up())
    end_slowdown();
  else
    wake_up_in(slow_reader::interval);
}

} // namespace hubbub
