#include "bench/handshakes.hpp"

#include "bench/clock.hpp"
#include "bench/tls.hpp"
#include "bench/workloads.hpp"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <chrono>

namespace bench {

namespace {

// Longest wait for the server's part of one, in ms.
constexpr int longest_wait = 5000;

bool shake_once(uint16_t port) {
  const int fd = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
  if (fd < 0)
    return false;
  sockaddr_in to{};
  to.sin_family = AF_INET;
  to.sin_port = htons(port);
  to.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
  auto state = tls_session::progress::failed;
  if (::connect(fd, reinterpret_cast<sockaddr*>(&to), sizeof to) == 0) {
    const timeval patience{longest_wait / 1000, 0};
    ::setsockopt(fd, SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience);
    tls_session session{fd};
    state = session.shake();
    // Reset, do not linger: the next one wants the port.
    const linger at_once{1, 0};
    ::setsockopt(fd, SOL_SOCKET, SO_LINGER, &at_once, sizeof at_once);
  }
  ::close(fd);
  return state == tls_session::progress::done;
}

} // namespace

handshakes::handshakes(uint16_t port, uint32_t rate, uint64_t count)
    : thread_([=] { shake_all(port, rate == 0 ? 0 : 1'000'000'000U / rate, count); }) {
  // nop
}

handshakes::~handshakes() {
  enough_ = true;
  thread_.join();
}

void handshakes::shake_all(uint16_t port, uint64_t interval, uint64_t count) {
  auto next = now();
  for (uint64_t i = 0; !enough_ && (count == 0 || i < count); ++i) {
    ++(shake_once(port) ? done_ : failed_);
    next += interval;
    if (const auto at = now(); interval != 0 && next > at)
      std::this_thread::sleep_for(std::chrono::nanoseconds{next - at});
  }
}

result shake_hands(crowd& people, const observed_process& server, uint32_t count) {
  result out;
  out.workload = "handshakes";
  meter readings{people, server};
  readings.start();
  {
    handshakes guests{people.port(), 0, count};
    auto progress = now();
    for (auto before = guests.done();
         guests.done() + guests.failed() < count && now() - progress < 2 * patience;) {
      people.turn(10);
      if (guests.done() != before) {
        before = guests.done();
        progress = now();
      }
    }
    out.found.lost = count - guests.done();
  }
  const auto lost = out.found.lost;
  readings.stop(out);
  out.found.lost = lost;
  out.said = out.deliveries = count - lost;
  return out;
}

} // namespace bench
