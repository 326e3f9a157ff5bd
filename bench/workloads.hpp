#pragma once

#include "bench/clock.hpp"
#include "bench/crowd.hpp"
#include "bench/proc.hpp"

#include <cstdint>
#include <string>
#include <vector>

namespace bench {

/// What one measured step found. Times in ns, memory in bytes.
struct result {
  std::string workload;
  bool stalled = false; // ended because nothing arrived any more
  uint64_t wall = 0;
  uint64_t server_cpu = 0;
  uint64_t load_cpu = 0; // the generator's own
  uint64_t said = 0;
  uint64_t deliveries = 0;
  histogram latency;
  histogram late; // how far behind its schedule an open loop was
  faults found;
  uint32_t slow_gone = 0; // excused members the server has dropped
  uint32_t connections = 0;
  uint32_t wanted = 0;    // connections asked for, where fewer were to be had
  uint64_t entry_cpu = 0; // what it cost the server to let in those who idle
  uint64_t resident = 0;
  uint64_t resident_before = 0; // before the first connection
};

struct timing {
  uint64_t warmup = milliseconds(300);
  uint64_t measured = milliseconds(1000);
};

/// Brings everybody in and waits until all announcements have arrived. Returns false,
/// with a reason in the crowd's complaint, if that does not happen.
bool enter_all(crowd& people, const seating& seats, admission rule);

/// Everybody who writes has `window` lines in flight: he says the next one when one of
/// his has reached *all* members of his room who are not excused. So nobody can fall
/// behind, and throughput is that of the slowest healthy member.
result closed_loop(crowd& people, const seating& seats, const observed_process& server,
                   timing spans, uint32_t window);

/// `rate` lines per second in all, evenly spaced, said by the authors in turn, whether or
/// not the server keeps up.
result open_loop(crowd& people, const seating& seats, const observed_process& server,
                 timing spans, uint32_t rate);

/// Everybody joins, each as soon as the rule admits him; irc clients ask for their room
/// when they are welcome, colon ones enter with their name. Measured from the first
/// connect until everybody knows of everybody who came after him.
result join_storm(crowd& people, const seating& seats, const observed_process& server,
                  admission rule);

/// `count` connections which say nothing: irc ones have registered, colon ones have not
/// even said a name (in one room, 15,000 names are 112 million announcements).
result idle(crowd& people, const observed_process& server, timing spans, admission rule,
            uint32_t count);

} // namespace bench
