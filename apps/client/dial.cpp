#include "apps/client/dial.hpp"

#include <cerrno>
#include <cstring>
#include <iterator>
#include <memory>
#include <utility>

#include <netdb.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include "apps/client/handshake.hpp"
#include "apps/client/tls_verdict.hpp"

namespace hubbub::client {

namespace {

constexpr int timeout_ms = 10'000;

using address_list = std::unique_ptr<addrinfo, decltype(&::freeaddrinfo)>;

dialed failed(std::string why) {
  dialed result;
  result.error = std::move(why);
  return result;
}

// Connects `fd`, which does not block. Returns an errno, 0 on success.
int connect_in_time(int fd, const addrinfo& address, int bell) {
  if (::connect(fd, address.ai_addr, address.ai_addrlen) == 0)
    return 0;
  if (errno != EINPROGRESS)
    return errno;
  pollfd ready[] = {{fd, POLLOUT, 0}, {bell, POLLIN, 0}};
  int count;
  do
    count = ::poll(ready, std::size(ready), timeout_ms);
  while (count < 0 && errno == EINTR);
  if (count <= 0)
    return count == 0 ? ETIMEDOUT : errno;
  if (ready[0].revents == 0)
    return ECANCELED;
  int error = 0;
  socklen_t size = sizeof(error);
  ::getsockopt(fd, SOL_SOCKET, SO_ERROR, &error, &size);
  return error;
}

dialed connect_to(const destination& where, int bell) {
  auto service = std::to_string(where.port);
  auto host = where.host;
  if (host.size() > 2 && host.front() == '[' && host.back() == ']')
    host = host.substr(1, host.size() - 2);
  addrinfo hints{};
  hints.ai_socktype = SOCK_STREAM;
  addrinfo* found = nullptr;
  auto status = ::getaddrinfo(host.c_str(), service.c_str(), &hints, &found);
  if (status != 0)
    return failed("cannot find the host " + host + ": " + ::gai_strerror(status));
  address_list addresses{found, &::freeaddrinfo};
  int error = 0;
  for (auto i = addresses.get(); i != nullptr; i = i->ai_next) {
    auto type = i->ai_socktype | SOCK_NONBLOCK | SOCK_CLOEXEC;
    auto fd = ::socket(i->ai_family, type, i->ai_protocol);
    error = fd < 0 ? errno : connect_in_time(fd, *i, bell);
    if (fd >= 0 && error == 0) {
      dialed result;
      result.fd = fd;
      return result;
    }
    if (fd >= 0)
      ::close(fd);
  }
  return failed("cannot connect to " + where.host + " port " + service + ": "
                + std::strerror(error));
}

/// Sees by its certificate whether it is who it should be.
/// @returns an empty string, or why it is not to be talked to.
std::string find_out(const destination& where, const tls_channel& channel,
                     const yes_or_no& ask) {
  auto& known = where.tls->known;
  tls_evidence found{where.host,
                     where.port,
                     channel.peer_fingerprint(),
                     channel.distrust(),
                     where.tls->fingerprint,
                     known.find(where.host, where.port),
                     known.path()};
  auto verdict = judge(found, ask != nullptr);
  if (verdict.what == tls_verdict::kind::trust)
    return {};
  if (verdict.what == tls_verdict::kind::refuse)
    return verdict.words;
  if (!ask(verdict.words))
    return "not connected to " + where.host + ": its certificate is not trusted";
  auto error = known.keep(where.host, where.port, found.shown);
  return error.empty() ? error : "its certificate is not remembered: " + error;
}

} // namespace

dialed dial(const destination& where, int bell, const yes_or_no& ask) {
  auto result = connect_to(where, bell);
  if (result.fd < 0 || where.tls == nullptr)
    return result;
  auto made = shake_hands(result.fd, where.host, where.tls->trust, bell);
  result.error = made.error;
  if (made.channel != nullptr) {
    result.error = find_out(where, *made.channel, ask);
    result.distrusted = !result.error.empty();
  }
  if (!result.error.empty()) {
    ::close(std::exchange(result.fd, -1));
    return result;
  }
  result.channel = std::move(made.channel);
  result.early = std::move(made.early);
  return result;
}

} // namespace hubbub::client
