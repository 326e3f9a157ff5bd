#include "bench/pinger.hpp"
#include "bench/workloads.hpp"

#include <algorithm>
#include <string>

namespace bench {

namespace {

// Rooms asked for in one JOIN: with their names of seven bytes it fits into an IRC line.
constexpr uint32_t rooms_per_line = 50;

void ask(crowd& people, uint32_t member) {
  people.voice(member) += "LIST\r\n";
  people.send(member);
}

} // namespace

bool found_rooms(crowd& people, const seating& seats, uint32_t total) {
  const auto wanted = people.joins_seen() + total - seats.rooms;
  const auto share =
    (total - seats.rooms + seats.everybody() - 1) / std::max(seats.everybody(), 1U);
  auto next = seats.rooms;
  for (uint32_t member = 0; member < seats.everybody(); ++member) {
    const auto end = std::min(total, next + share);
    while (next < end) {
      auto& voice = people.voice(member);
      const char* before = "JOIN ";
      for (const auto upto = std::min(end, next + rooms_per_line); next < upto; ++next) {
        voice += before + room_name(next);
        before = ",";
      }
      voice += "\r\n";
    }
    people.send(member);
  }
  const auto start = now();
  while (people.joins_seen() < wanted
         && now() - std::max(start, people.last_input()) < patience)
    people.turn(10);
  people.settle(aftermath);
  return people.joins_seen() == wanted;
}

result listing(crowd& people, const observed_process& server, timing spans,
               uint32_t askers, uint32_t total) {
  result out;
  out.workload = "list";
  pinger bystander{people.port()};
  people.settle(aftermath); // he registers meanwhile
  meter readings{people, server};
  readings.start();
  const auto listed_before = people.rooms_listed();
  for (uint32_t member = 0; member < askers; ++member)
    ask(people, member);
  auto under_way = askers;
  // No reading is taken in the middle of an answer: all of them come to their end.
  while (under_way > 0
         && now() - std::max(readings.started(), people.last_input()) < patience) {
    people.turn(10);
    const bool more = now() - readings.started() < spans.measured;
    for (const auto& answer : people.take_lists()) {
      ++out.said;
      out.found.lost += total - std::min(total, answer.rooms);
      out.found.strange += std::max(total, answer.rooms) - total;
      if (more)
        ask(people, answer.member);
      else
        --under_way;
    }
  }
  const auto said = out.said;
  readings.stop(out);
  out.said = said;
  out.deliveries = people.rooms_listed() - listed_before;
  out.latency = bystander.noted();
  out.stalled = under_way > 0 || out.latency.count() == 0;
  out.connections = people.in(crowd::stage::present);
  out.lost_connections = people.in(crowd::stage::gone);
  return out;
}

} // namespace bench
