#include "bench/pauses.hpp"

#include "bench/clock.hpp"

#include <algorithm>
#include <fstream>
#include <pthread.h>
#include <sched.h>
#include <string>
#include <unistd.h>

namespace bench {

namespace {

constexpr uint64_t heartbeat = milliseconds(1);

// The first line of proc(5)'s stat, in clock ticks: user, nice, system, idle, iowait,
// irq, softirq, steal.
pause_watch::core_time read_core_time() {
  std::ifstream in{"/proc/stat"};
  std::string word;
  in >> word;
  uint64_t ticks[8] = {};
  for (auto& each : ticks)
    in >> each;
  const auto tick = 1'000'000'000U / static_cast<uint64_t>(::sysconf(_SC_CLK_TCK));
  return {(ticks[0] + ticks[1] + ticks[2] + ticks[5] + ticks[6]) * tick, ticks[7] * tick};
}

} // namespace

pause_watch::pause_watch() : before_(read_core_time()), thread_([this] { watch(); }) {}

pause_watch::~pause_watch() {
  done_ = true;
  thread_.join();
}

pause_watch::core_time pause_watch::since() const {
  const auto at = read_core_time();
  return {at.used - before_.used, at.stolen - before_.stolen};
}

void go_first() {
  sched_param first{};
  first.sched_priority = 1;
  ::pthread_setschedparam(::pthread_self(), SCHED_FIFO, &first);
}

void pause_watch::watch() {
  go_first();
  auto last = now();
  while (!done_) {
    const timespec nap{0, static_cast<long>(heartbeat)};
    ::nanosleep(&nap, nullptr);
    const auto at = now();
    const auto slept = at - last;
    last = at;
    if (slept > heartbeat + longest_)
      longest_ = slept - heartbeat;
  }
}

} // namespace bench
