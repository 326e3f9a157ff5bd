#include "bench/workloads.hpp"

#include <algorithm>
#include <unordered_map>

namespace bench {

namespace {

using stage = crowd::stage;

// A run in which nothing arrives for this long has failed.
constexpr uint64_t patience = milliseconds(3000);

// A closed loop lasts at most this many times as long as it should.
constexpr uint64_t most_extended = 5;

// A run whose end takes longer than this was asked for more than the server can do.
constexpr uint64_t longest_wait = milliseconds(20'000);

// After everything has arrived, how long to wait for what should not come.
constexpr int aftermath = 30; // ms

std::vector<uint32_t> authors_of(const seating& seats, const conversation& talk) {
  std::vector<uint32_t> all;
  for (uint32_t member = 0; member < seats.everybody(); ++member)
    if (seats.writes(member) && !talk.excused(member))
      all.push_back(member);
  return all;
}

/// Takes readings at the start and at the end of the measured time.
class meter {
public:
  meter(crowd& people, const observed_process& server)
      : people_(people), server_(server) {}

  void start() {
    people_.talk.latency.reset();
    deliveries_ = people_.talk.delivered();
    said_ = people_.talk.said();
    load_cpu_ = own_cpu();
    server_cpu_ = server_.cpu();
    wall_ = now();
  }

  void stop(result& into) const {
    into.wall = now() - wall_;
    into.server_cpu = server_.cpu() - server_cpu_;
    into.load_cpu = own_cpu() - load_cpu_;
    into.deliveries = people_.talk.delivered() - deliveries_;
    into.said = people_.talk.said() - said_;
    into.latency = people_.talk.latency;
    into.resident = server_.resident();
  }

  uint64_t started() const { return wall_; }
  uint64_t deliveries() const { return deliveries_; } // when it started

private:
  crowd& people_;
  const observed_process& server_;
  uint64_t wall_ = 0;
  uint64_t server_cpu_ = 0;
  uint64_t load_cpu_ = 0;
  uint64_t deliveries_ = 0;
  uint64_t said_ = 0;
};

// Waits for what is under way, then for what should not come, and gives the verdict.
void conclude(crowd& people, result& into) {
  const auto start = now();
  while (people.talk.outstanding() > 0 && now() - start < longest_wait
         && now() - std::max(start, people.talk.last_delivery()) < patience)
    people.turn(10);
  into.stalled = people.talk.outstanding() > 0;
  people.settle(aftermath);
  into.found = people.talk.verdict();
  into.slow_gone = people.leaves_seen();
  into.connections = people.in(stage::present) + people.in(stage::lurking);
}

void speak(crowd& people, uint32_t member, uint32_t lines) {
  for (; lines > 0; --lines)
    people.talk.say(member, people.voice(member));
  people.send(member);
}

} // namespace

bool enter_all(crowd& people, const seating& seats, admission rule) {
  auto progress = now();
  auto present = people.in(stage::present);
  while (present < seats.everybody()) {
    people.open_some(rule, seats.everybody(), false);
    people.turn(10);
    if (people.in(stage::gone) > 0 || now() - progress > 4 * patience)
      return false;
    if (people.in(stage::present) != present) {
      present = people.in(stage::present);
      progress = now();
    }
  }
  people.settle(100);
  return true;
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
    people.talk.take_served(served);
    for (const auto author : served)
      if (const auto now_in_flight = people.talk.in_flight(author);
          now_in_flight < window)
        speak(people, author, window - now_in_flight);
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

namespace {

// All members of a room must have seen the same order of arrivals, each from his own on.
// The first of them has seen all; every other's list is the end of his.
void judge_arrivals(const crowd& people, const seating& seats, uint32_t room,
                    faults& found) {
  const auto first = room * seats.members;
  const std::vector<uint32_t>* longest = &people.joins_seen_by(first);
  for (auto member = first; member < first + seats.members; ++member)
    if (people.joins_seen_by(member).size() > longest->size())
      longest = &people.joins_seen_by(member);
  std::unordered_map<uint32_t, size_t> rank;
  for (const auto who : *longest)
    if (who / seats.members != room)
      ++found.strange;
    else if (!rank.emplace(who, rank.size()).second)
      ++found.repeated;
  for (auto member = first; member < first + seats.members; ++member) {
    const auto& saw = people.joins_seen_by(member);
    const auto own = rank.find(member);
    if (own == rank.end()) { // not even announced to the one who knows most
      found.lost += seats.members;
      continue;
    }
    std::vector<char> seen(rank.size());
    size_t latest = own->second;
    for (const auto who : saw) {
      const auto at = rank.find(who);
      if (at == rank.end() || at->second < own->second) {
        ++found.strange; // told of somebody who was there before
      } else if (seen[at->second] != 0) {
        ++found.repeated;
      } else {
        seen[at->second] = 1;
        found.reordered += at->second < latest ? 1 : 0;
        latest = std::max(latest, at->second);
      }
    }
    found.lost += static_cast<size_t>(
      std::count(seen.begin() + static_cast<long>(own->second), seen.end(), 0));
  }
}

} // namespace

result join_storm(crowd& people, const seating& seats, const observed_process& server,
                  admission rule) {
  result out;
  out.workload = "storm";
  const auto everybody = seats.everybody();
  const uint64_t announcements =
    uint64_t{seats.rooms} * seats.members * (seats.members + 1) / 2;
  people.record_joins();
  meter readings{people, server};
  readings.start();
  const auto begin = now();
  while (people.joins_seen() < announcements
         && now() - std::max(begin, people.last_input()) < 2 * patience) {
    people.open_some(rule, everybody, false);
    const bool more = people.opened() < everybody && people.newcomers() < rule.under_way;
    people.turn(more ? 0 : 10);
  }
  readings.stop(out);
  people.settle(aftermath);
  out.deliveries = people.joins_seen();
  out.said = people.in(stage::present);
  out.stalled = out.deliveries < announcements;
  out.latency = people.join_latency;
  out.connections = people.in(stage::present);
  for (uint32_t room = 0; room < seats.rooms; ++room)
    judge_arrivals(people, seats, room, out.found);
  return out;
}

result idle(crowd& people, const observed_process& server, timing spans, admission rule,
            uint32_t count) {
  result out;
  out.workload = "idle";
  out.wanted = count;
  const auto cpu_before = server.cpu();
  auto progress = now();
  auto there = people.in(stage::lurking);
  while (there < count && now() - progress < 2 * patience) {
    people.open_some(rule, count, true);
    people.turn(people.newcomers() < rule.under_way ? 0 : 10);
    if (people.in(stage::lurking) != there) {
      there = people.in(stage::lurking);
      progress = now();
    }
  }
  // A connection the server has yet to accept costs it nothing: wait until it has them.
  for (const auto start = now();
       server.known() && server.descriptors() < there && now() - start < patience;)
    people.turn(20);
  people.settle(300);
  out.entry_cpu = server.cpu() - cpu_before;
  meter readings{people, server};
  readings.start();
  for (const auto start = now(); now() - start < spans.measured;)
    people.turn(100);
  readings.stop(out);
  out.connections = people.in(stage::lurking);
  return out;
}

} // namespace bench
