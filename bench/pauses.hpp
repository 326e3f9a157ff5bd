#pragma once

#include <atomic>
#include <cstdint>
#include <thread>

namespace bench {

/// Asks for a priority of this thread above everybody else's. Not everybody gets it; then
/// it is as good as it gets.
void go_first();

/// Notices when the machine stands still, as shared ones do: a thread that wants to wake
/// up every millisecond remembers by how much it overslept most. It asks for a priority
/// above everybody else's, so that a busy machine is not taken for one that stands.
class pause_watch {
public:
  pause_watch();
  ~pause_watch();
  pause_watch(const pause_watch&) = delete;
  pause_watch& operator=(const pause_watch&) = delete;

  /// The longest pause since this began, in ns.
  uint64_t longest() const { return longest_.load(std::memory_order_relaxed); }

  /// CPU time of all cores, in ns, counted in steps of 10 ms.
  struct core_time {
    uint64_t used = 0;   // by whoever runs on this machine
    uint64_t stolen = 0; // by other guests of its host
  };

  /// What went since then.
  core_time since() const;

private:
  void watch();

  std::atomic<bool> done_{false};
  std::atomic<uint64_t> longest_{0};
  core_time before_;
  std::thread thread_;
};

} // namespace bench
