#include "apps/client/handshake.hpp"

#include <cerrno>
#include <chrono>
#include <cstring>
#include <iterator>
#include <utility>
#include <vector>

#include <poll.h>
#include <sys/socket.h>

namespace hubbub::client {

namespace {

using clock = std::chrono::steady_clock;

constexpr std::chrono::seconds patience{10};

/// @returns 0 once the socket can be read or written, else an errno.
int wait_for(int fd, short what, clock::time_point until, int bell) {
  for (;;) {
    auto left =
      std::chrono::duration_cast<std::chrono::milliseconds>(until - clock::now());
    if (left.count() <= 0)
      return ETIMEDOUT;
    pollfd ready[] = {{fd, what, 0}, {bell, POLLIN, 0}};
    auto count = ::poll(ready, std::size(ready), static_cast<int>(left.count()));
    if (count > 0)
      return ready[0].revents != 0 ? 0 : ECANCELED;
    if (count < 0 && errno != EINTR)
      return errno;
  }
}

/// Sends what the channel has to say.
/// @returns 0, or an errno.
int send_all(int fd, tls_channel& channel, clock::time_point until, int bell) {
  while (!channel.sealed().empty()) {
    auto bytes = channel.sealed();
    auto sent = ::send(fd, bytes.data(), bytes.size(), MSG_NOSIGNAL | MSG_DONTWAIT);
    if (sent > 0)
      channel.sent(static_cast<size_t>(sent));
    else if (errno != EAGAIN && errno != EINTR)
      return errno;
    else if (auto error = wait_for(fd, POLLOUT, until, bell); error != 0)
      return error;
  }
  return 0;
}

secured not_secured(const std::string& why) {
  return {nullptr, {}, why + ". Does this port speak TLS? Hubbub's is usually 6697"};
}

} // namespace

secured shake_hands(int fd, const std::string& host, tls_trust_ptr trust, int bell) {
  auto channel = std::make_unique<tls_channel>(std::move(trust), host, "irc");
  auto until = clock::now() + patience;
  std::vector<char> early;
  while (channel->now() == tls_channel::state::handshake) {
    auto error = send_all(fd, *channel, until, bell);
    if (error == 0)
      error = wait_for(fd, POLLIN, until, bell);
    if (error != 0)
      return not_secured(std::string{"the TLS handshake failed: "}
                         + std::strerror(error));
    char bytes[16 * 1024];
    auto got = ::recv(fd, bytes, sizeof(bytes), MSG_DONTWAIT);
    if (got > 0)
      channel->feed({bytes, static_cast<size_t>(got)}, early);
    else if (got == 0)
      return not_secured("the server hung up within the TLS handshake");
    else if (errno != EAGAIN && errno != EINTR)
      return not_secured(std::string{"the TLS handshake failed: "}
                         + std::strerror(errno));
  }
  if (channel->now() != tls_channel::state::open)
    return not_secured("the TLS handshake failed: " + channel->error());
  if (auto error = send_all(fd, *channel, until, bell); error != 0)
    return not_secured(std::string{"the TLS handshake failed: "} + std::strerror(error));
  return {std::move(channel), std::move(early), {}};
}

} // namespace hubbub::client
