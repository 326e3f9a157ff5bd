#include "apps/client/dial.hpp"

#include <cerrno>
#include <cstring>
#include <iterator>
#include <memory>

#include <netdb.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace hubbub::client {

namespace {

constexpr int timeout_ms = 10'000;

using address_list = std::unique_ptr<addrinfo, decltype(&::freeaddrinfo)>;

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

} // namespace

dialed dial(const place& where, int bell) {
  auto service = std::to_string(where.port);
  auto host = where.host;
  if (host.size() > 2 && host.front() == '[' && host.back() == ']')
    host = host.substr(1, host.size() - 2);
  addrinfo hints{};
  hints.ai_socktype = SOCK_STREAM;
  addrinfo* found = nullptr;
  auto status = ::getaddrinfo(host.c_str(), service.c_str(), &hints, &found);
  if (status != 0)
    return {-1, "cannot find the host " + host + ": " + ::gai_strerror(status)};
  address_list addresses{found, &::freeaddrinfo};
  int error = 0;
  for (auto i = addresses.get(); i != nullptr; i = i->ai_next) {
    auto type = i->ai_socktype | SOCK_NONBLOCK | SOCK_CLOEXEC;
    auto fd = ::socket(i->ai_family, type, i->ai_protocol);
    error = fd < 0 ? errno : connect_in_time(fd, *i, bell);
    if (fd >= 0 && error == 0)
      return {fd, {}};
    if (fd >= 0)
      ::close(fd);
  }
  return {-1, "cannot connect to " + where.host + " port " + service + ": "
                + std::strerror(error)};
}

} // namespace hubbub::client
