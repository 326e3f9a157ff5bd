#pragma once

#include "bench/clock.hpp"
#include "bench/crowd.hpp"
#include "bench/pauses.hpp"
#include "bench/proc.hpp"

#include <cstdint>
#include <optional>
#include <string>

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
  uint32_t lost_connections = 0;
  uint32_t connections = 0;
  uint32_t wanted = 0;    // connections asked for, where fewer were to be had
  uint64_t entry_cpu = 0; // what it cost the server to let in those who idle
  uint64_t resident = 0;
  uint64_t resident_before = 0; // before the first connection
  uint64_t longest_pause = 0;   // of the machine, while this was measured
  uint64_t stolen = 0;          // CPU time it did not give us, then
  uint64_t others = 0;          // and what went to other processes on it
};

struct timing {
  uint64_t warmup = milliseconds(300);
  uint64_t measured = milliseconds(1000);
};

/// A run in which nothing arrives for this long has failed.
constexpr uint64_t patience = milliseconds(3000);

/// After everything has arrived, how long to wait for what should not come, in ms.
constexpr int aftermath = 30;

/// Takes readings at the start and at the end of the measured time.
class meter {
public:
  meter(crowd& people, const observed_process& server)
      : people_(people), server_(server) {}

  void start();
  void stop(result& into) const;

  uint64_t started() const { return wall_; }
  uint64_t deliveries() const { return deliveries_; } // when it started

private:
  crowd& people_;
  const observed_process& server_;
  std::optional<pause_watch> pauses_;
  uint64_t wall_ = 0;
  uint64_t server_cpu_ = 0;
  uint64_t load_cpu_ = 0;
  uint64_t deliveries_ = 0;
  uint64_t said_ = 0;
};

} // namespace bench
