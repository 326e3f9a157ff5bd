#pragma once

#include "bench/histogram.hpp"

#include <atomic>
#include <cstdint>
#include <string>
#include <string_view>
#include <thread>

namespace bench {

/// An IRC user in no room, on a thread of his own, who sends one PING after the other and
/// notes how long the answers take: as long as the server's loop was busy with others.
class pinger {
public:
  explicit pinger(uint16_t port);
  ~pinger();
  pinger(const pinger&) = delete;
  pinger& operator=(const pinger&) = delete;

  /// Stops; what it noted, in ns. Empty if he was not let in or did not get an answer.
  const histogram& noted();

private:
  void run(uint16_t port);
  bool wait_for(int fd, std::string_view word);

  std::atomic<bool> done_{false};
  std::string input_;
  histogram noted_;
  std::thread thread_;
};

} // namespace bench
