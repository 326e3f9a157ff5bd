#include "bench/pinger.hpp"

#include "bench/clock.hpp"
#include "bench/pauses.hpp"

#include <cstring>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <unistd.h>

namespace bench {

namespace {

constexpr uint64_t interval = milliseconds(1) / 2;

// Who has no answer after this is not going to get one.
constexpr timeval longest_wait{10, 0};

bool send_all(int fd, std::string_view bytes) {
  return ::send(fd, bytes.data(), bytes.size(), MSG_NOSIGNAL)
         == static_cast<ssize_t>(bytes.size());
}

} // namespace

pinger::pinger(uint16_t port) : thread_([this, port] { run(port); }) {}

pinger::~pinger() {
  noted();
}

const histogram& pinger::noted() {
  done_ = true;
  if (thread_.joinable())
    thread_.join();
  return noted_;
}

void pinger::run(uint16_t port) {
  // He has a machine of his own, and does not wait for a core with the generator.
  go_first();
  const int fd = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
  const int on = 1;
  ::setsockopt(fd, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
  ::setsockopt(fd, SOL_SOCKET, SO_RCVTIMEO, &longest_wait, sizeof longest_wait);
  sockaddr_in to{};
  to.sin_family = AF_INET;
  to.sin_port = htons(port);
  to.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
  bool well = ::connect(fd, reinterpret_cast<sockaddr*>(&to), sizeof to) == 0
              && send_all(fd, "NICK pinger\r\nUSER pinger 0 * :bench\r\n")
              && wait_for(fd, " 001 ");
  while (well && !done_) {
    const auto asked = now();
    well = send_all(fd, "PING :now\r\n") && wait_for(fd, "PONG ");
    if (well)
      noted_.record(now() - asked);
    else
      noted_.reset();
    const timespec nap{0, static_cast<long>(interval)};
    ::nanosleep(&nap, nullptr);
  }
  ::close(fd);
}

// Reads until a line with that word in it has come to its end.
bool pinger::wait_for(int fd, std::string_view word) {
  for (;;) {
    const auto at = input_.find(word);
    const auto end = at == std::string::npos ? at : input_.find('\n', at);
    if (end != std::string::npos) {
      input_.erase(0, end + 1);
      return true;
    }
    char bytes[4096];
    const auto n = ::recv(fd, bytes, sizeof bytes, 0);
    if (n <= 0)
      return false;
    input_.append(bytes, static_cast<size_t>(n));
  }
}

} // namespace bench
