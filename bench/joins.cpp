#include "bench/workloads.hpp"

#include <algorithm>
#include <unordered_map>
#include <vector>

namespace bench {

namespace {

using stage = crowd::stage;

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

bool enter_all(crowd& people, const seating& seats, admission rule) {
  auto progress = now();
  auto present = people.in(stage::present);
  while (present < seats.everybody()) {
    people.open_some(rule, seats.everybody(), crowd::lurking::no);
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
    people.open_some(rule, everybody, crowd::lurking::no);
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

} // namespace bench
