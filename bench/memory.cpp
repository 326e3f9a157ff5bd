#include "bench/workloads.hpp"

#include <algorithm>

namespace bench {

namespace {

using stage = crowd::stage;

// How many say goodbye in one turn of the generator's loop.
constexpr uint32_t leaving_at_once = 64;

// Waits, whatever comes meanwhile, and takes the readings of that time.
void take_readings(crowd& people, const observed_process& server, uint64_t span,
                   result& into) {
  meter readings{people, server};
  readings.start();
  while (now() - readings.started() < span)
    people.turn(100);
  readings.stop(into);
}

} // namespace

result idle(crowd& people, const observed_process& server, timing spans, admission rule,
            uint32_t count, crowd::lurking how) {
  result out;
  out.workload = "idle";
  out.wanted = count;
  const auto cpu_before = server.cpu();
  auto progress = now();
  auto there = people.in(stage::lurking);
  while (there < count && now() - progress < 2 * patience) {
    people.open_some(rule, count, how);
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
  const auto entry_cpu = server.cpu() - cpu_before;
  take_readings(people, server, spans.measured, out);
  out.entry_cpu = entry_cpu;
  out.connections = people.in(stage::lurking);
  return out;
}

result quiet(crowd& people, const observed_process& server, uint32_t seconds) {
  result out;
  out.workload = "quiet";
  take_readings(people, server, milliseconds(seconds * uint64_t{1000}), out);
  out.connections = people.in(stage::present);
  out.lost_connections = people.in(stage::gone);
  return out;
}

result leave(crowd& people, const observed_process& server, uint32_t seconds) {
  result out;
  out.workload = "left";
  const auto before = people.in(stage::present);
  auto progress = now();
  auto there = before;
  while (there > 0 && now() - progress < 2 * patience) {
    people.leave_some(leaving_at_once);
    people.turn(people.left() < before ? 0 : 10);
    if (people.in(stage::present) != there) {
      there = people.in(stage::present);
      progress = now();
    }
  }
  take_readings(people, server, milliseconds(seconds * uint64_t{1000}), out);
  out.connections = before;
  out.stalled = there > 0;
  return out;
}

} // namespace bench
