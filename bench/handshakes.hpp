#pragma once

#include <atomic>
#include <cstdint>
#include <thread>

namespace bench {

/// Clients who come, shake hands (TLS) and go, one after the other, on a thread of their
/// own.
class handshakes {
public:
  /// @param rate so many a second; 0: as fast as it goes.
  /// @param count so many in all; 0: as long as this lives.
  handshakes(uint16_t port, uint32_t rate, uint64_t count);
  ~handshakes();
  handshakes(const handshakes&) = delete;
  handshakes& operator=(const handshakes&) = delete;

  /// How many have come to their end.
  uint64_t done() const { return done_; }

  /// How many have not: refused, or broken off.
  uint64_t failed() const { return failed_; }

private:
  void shake_all(uint16_t port, uint64_t interval, uint64_t count);

  std::atomic<bool> enough_{false};
  std::atomic<uint64_t> done_{0};
  std::atomic<uint64_t> failed_{0};
  std::thread thread_;
};

} // namespace bench
