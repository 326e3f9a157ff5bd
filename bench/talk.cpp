#include "bench/workloads.hpp"

#include <algorithm>
#include <vector>

namespace bench {

namespace {

// A closed loop lasts at most this many times as long as it should.
constexpr uint64_t most_extended = 5;

// A run whose end takes longer than this was asked for more than the server can do.
constexpr uint64_t longest_wait = milliseconds(20'000);

std::vector<uint32_t> authors_of(const seating& seats, const conversation& talk) {
  std::vector<uint32_t> all;
  for (uint32_t member = 0; member < seats.everybody(); ++member)
    if (seats.writes(member) && !talk.excused(member))
      all.push_back(member);
  return all;
}

void count_connections(const crowd& people, result& into) {
  into.slow_gone = people.leaves_seen();
  into.lost_connections = people.in(crowd::stage::gone);
  into.connections = people.in(crowd::stage::present);
}

// Waits for what is under way, then for what should not come, and gives the verdict.
void conclude(crowd& people, result& into) {
  const auto start = now();
  while (people.talk.outstanding() > 0 && now() - start < longest_wait
         && now() - std::max(start, people.talk.last_delivery()) < patience)
    people.turn(10);
  into.stalled = people.talk.outstanding() > 0;
  // Who reads at a pace of his own may be seconds behind.
  while (people.talk.verdict().lost > 0 && now() - start < longest_wait
         && now() - std::max(start, people.last_input()) < patience)
    people.turn(10);
  into.found = people.talk.verdict();
  count_connections(people, into);
}

void speak(crowd& people, uint32_t member, uint32_t lines) {
  for (; lines > 0; --lines)
    people.talk.say(member, people.voice(member));
  people.send(member);
}

} // namespace

// Those of whom a line has reached everybody say as many more as the window has room for.
void go_on(crowd& people, uint32_t window, std::vector<uint32_t>& served) {
  people.talk.take_served(served);
  for (const auto author : served)
    if (const auto now_in_flight = people.talk.in_flight(author); now_in_flight < window)
      speak(people, author, window - now_in_flight);
}

result closed_loop(crowd& people, const seating& seats, const observed_process& server,
                   timing spans, uint32_t window) {
  result out;
  out.workload = "closed";
  meter readings{people, server};
  std::vector<uint32_t> served;
  for (const auto author : authors_of(seats, people.talk))
    speak(people, author, window);
  // A slow server may need seconds for what is in flight, and then deliver it all at
  // once. So neither part ends before that has happened, once and twice; or it is given
  // up.
  const auto round = people.talk.outstanding();
  const auto over = [&](uint64_t since, uint64_t span, uint64_t delivered,
                        uint64_t wanted) {
    const auto elapsed = now() - since;
    return elapsed >= span
           && (people.talk.delivered() - delivered >= wanted
               || elapsed >= most_extended * span);
  };
  const auto begin = now();
  const auto delivered_before = people.talk.delivered();
  bool measuring = false;
  for (;;) {
    if (!measuring && over(begin, spans.warmup, delivered_before, round)) {
      measuring = true;
      readings.start();
    } else if (measuring
               && over(readings.started(), spans.measured, readings.deliveries(),
                       2 * round)) {
      break;
    }
    people.turn(10);
    go_on(people, window, served);
    if (now() - std::max(begin, people.talk.last_delivery()) > patience)
      break;
  }
  if (!measuring) // stalled before it began
    readings.start();
  readings.stop(out);
  conclude(people, out);
  people.talk.take_served(served);
  return out;
}

result open_loop(crowd& people, const seating& seats, const observed_process& server,
                 timing spans, uint32_t rate) {
  result out;
  out.workload = "open";
  meter readings{people, server};
  const auto authors = authors_of(seats, people.talk);
  const auto interval = 1'000'000'000U / rate;
  const auto warmup_lines = spans.warmup / interval;
  const auto lines = warmup_lines + spans.measured / interval;
  uint64_t said = 0;
  people.set_timer(interval);
  const auto begin = now();
  while (said < lines) {
    people.turn(10);
    for (auto due = people.take_ticks(); due > 0 && said < lines; --due) {
      if (said == warmup_lines) {
        readings.start();
        out.late.reset();
      }
      const auto planned = begin + (said + 1) * interval;
      out.late.record(std::max(now(), planned) - planned);
      // Rooms take turns first, then their authors: neighbours in time are not in one
      // room.
      const auto room = said % seats.rooms;
      const auto slot = said / seats.rooms % seats.authors;
      speak(people, authors[(room * seats.authors + slot) % authors.size()], 1);
      ++said;
    }
  }
  readings.stop(out);
  people.set_timer(0);
  conclude(people, out);
  std::vector<uint32_t> ignored;
  people.talk.take_served(ignored);
  return out;
}

result shout(crowd& people, const seating& seats, const observed_process& server,
             timing spans, uint32_t window) {
  result out;
  out.workload = "shout";
  meter readings{people, server};
  std::vector<uint32_t> served;
  readings.start();
  for (const auto author : authors_of(seats, people.talk))
    speak(people, author, window);
  while (now() - readings.started() < spans.measured) {
    people.turn(10);
    go_on(people, window, served);
  }
  readings.stop(out);
  out.found = people.talk.verdict_so_far();
  count_connections(people, out);
  return out;
}

} // namespace bench
