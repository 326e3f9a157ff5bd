#include "net/transport/socket.hpp"

#include "net/transport/adopted_socket.hpp"

#include <algorithm>
#include <cerrno>
#include <charconv>
#include <cstring>

#include <arpa/inet.h>
#include <fcntl.h>
#include <fmt/format.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <unistd.h>

namespace hubbub {

namespace {

union any_address {
  sockaddr base;
  sockaddr_in v4;
  sockaddr_in6 v6;
};

/// @returns the size of the address, or 0 if the text is none.
socklen_t fill_address(const endpoint& where, any_address& into) {
  std::memset(&into, 0, sizeof(into));
  if (where.address.find(':') != std::string::npos || where.address.empty()) {
    into.v6.sin6_family = AF_INET6;
    into.v6.sin6_port = htons(where.port);
    into.v6.sin6_addr = in6addr_any;
    if (!where.address.empty()
        && inet_pton(AF_INET6, where.address.c_str(), &into.v6.sin6_addr) != 1)
      return 0;
    return sizeof(into.v6);
  }
  into.v4.sin_family = AF_INET;
  into.v4.sin_port = htons(where.port);
  if (inet_pton(AF_INET, where.address.c_str(), &into.v4.sin_addr) != 1)
    return 0;
  return sizeof(into.v4);
}

/// Sets what accepted sockets inherit.
bool set_what_is_inherited(int fd) {
  int on = 1;
  // A kernel without this only uses more memory.
  static_cast<void>(::setsockopt(fd, IPPROTO_TCP, TCP_NOTSENT_LOWAT, &kernel_backlog,
                                 sizeof(kernel_backlog)));
  // Telnet sends the last byte of a "synch" as urgent data (RFC 854): without its place
  // in the stream, the next one would be taken for it.
  return ::setsockopt(fd, SOL_SOCKET, SO_OOBINLINE, &on, sizeof(on)) == 0;
}

/// @returns the descriptor, or -1 with errno set.
int listen_on(const any_address& address, socklen_t size) {
  auto fd =
    ::socket(address.base.sa_family, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
  if (fd < 0)
    return -1;
  int on = 1;
  int off = 0;
  auto ok = ::setsockopt(fd, SOL_SOCKET, SO_REUSEADDR, &on, sizeof(on)) == 0;
  if (ok && address.base.sa_family == AF_INET6)
    ok = ::setsockopt(fd, IPPROTO_IPV6, IPV6_V6ONLY, &off, sizeof(off)) == 0;
  ok = ok && set_what_is_inherited(fd);
  ok = ok && ::bind(fd, &address.base, size) == 0 && ::listen(fd, SOMAXCONN) == 0;
  if (ok)
    return fd;
  auto error = errno;
  ::close(fd);
  errno = error;
  return -1;
}

/// Where a socket is bound; all interfaces are an empty address.
/// @returns whether it is bound to an IPv4 or IPv6 address at all.
bool find_local(int fd, endpoint& into) {
  any_address address;
  socklen_t size = sizeof(address);
  if (::getsockname(fd, &address.base, &size) != 0)
    return false;
  char text[INET6_ADDRSTRLEN] = "";
  if (address.base.sa_family == AF_INET) {
    into.port = ntohs(address.v4.sin_port);
    ::inet_ntop(AF_INET, &address.v4.sin_addr, text, sizeof(text));
  } else if (address.base.sa_family == AF_INET6) {
    into.port = ntohs(address.v6.sin6_port);
    if (IN6_IS_ADDR_UNSPECIFIED(&address.v6.sin6_addr) == 0)
      ::inet_ntop(AF_INET6, &address.v6.sin6_addr, text, sizeof(text));
  } else {
    return false;
  }
  into.address = text;
  return true;
}

bool is_listening_stream(int fd) {
  auto has = [fd](int option, int wanted) {
    int value = 0;
    socklen_t size = sizeof(value);
    return ::getsockopt(fd, SOL_SOCKET, option, &value, &size) == 0 && value == wanted;
  };
  return has(SO_TYPE, SOCK_STREAM) && has(SO_ACCEPTCONN, 1);
}

} // namespace

std::string parse_endpoint(std::string_view text, endpoint& into) {
  auto colon = text.rfind(':');
  auto wrong = [&](std::string_view what) {
    return fmt::format("'{}' is not an address to listen at: {}. Use address:port, "
                       "[ipv6]:port or :port for all interfaces",
                       text, what);
  };
  if (colon == std::string_view::npos)
    return wrong("there is no port");
  auto port = text.substr(colon + 1);
  auto address = text.substr(0, colon);
  auto parsed = std::from_chars(port.data(), port.data() + port.size(), into.port);
  if (port.empty() || parsed.ec != std::errc{} || parsed.ptr != port.data() + port.size())
    return wrong("the port is not a number from 0 to 65535");
  if (!address.empty() && address.front() == '[' && address.back() == ']')
    address = address.substr(1, address.size() - 2);
  else if (address.find(':') != std::string_view::npos)
    return wrong("an IPv6 address stands in brackets");
  into.address = std::string{address};
  any_address ignored;
  if (fill_address(into, ignored) == 0)
    return wrong("the address is not a numeric one");
  return {};
}

std::string to_string(const endpoint& x) {
  return x.address.find(':') == std::string::npos
           ? fmt::format("{}:{}", x.address, x.port)
           : fmt::format("[{}]:{}", x.address, x.port);
}

listening_socket listen_at(const endpoint& where) {
  listening_socket result;
  result.local = where;
  any_address address;
  auto size = fill_address(where, address);
  result.fd = listen_on(address, size);
  if (result.fd < 0 && errno == EAFNOSUPPORT && where.address.empty()) {
    // A machine without IPv6.
    size = fill_address({"0.0.0.0", where.port}, address);
    result.fd = listen_on(address, size);
  }
  if (result.fd < 0)
    result.error =
      fmt::format("cannot listen at {}: {}", to_string(where), std::strerror(errno));
  else if (endpoint found; find_local(result.fd, found))
    result.local.port = found.port;
  return result;
}

listening_socket adopt_socket(int fd) {
  listening_socket result;
  auto flags = ::fcntl(fd, F_GETFL);
  if (!is_listening_stream(fd) || !find_local(fd, result.local))
    result.error = "it is not a TCP socket that listens";
  else if (::fcntl(fd, F_SETFL, flags | O_NONBLOCK) != 0
           || ::fcntl(fd, F_SETFD, FD_CLOEXEC) != 0 || !set_what_is_inherited(fd))
    result.error = std::strerror(errno);
  else
    result.fd = fd;
  return result;
}

void set_keep_alive(int fd, std::chrono::milliseconds limit) {
  using namespace std::chrono;
  auto set = [fd](int level, int option, int64_t value) {
    auto x = static_cast<int>(value);
    static_cast<void>(::setsockopt(fd, level, option, &x, sizeof(x)));
  };
  // Half of the time for the kernel's questions, the first after half of that; while
  // bytes wait for an acknowledgement it asks none, and that wait has the other half.
  auto seconds_of = [](milliseconds x) {
    return std::max<int64_t>(duration_cast<seconds>(x).count(), 1);
  };
  set(SOL_SOCKET, SO_KEEPALIVE, limit.count() != 0);
  set(IPPROTO_TCP, TCP_USER_TIMEOUT, limit.count() / 2); // ends both (RFC 5482)
  if (limit.count() == 0)
    return;
  set(IPPROTO_TCP, TCP_KEEPIDLE, seconds_of(limit / 4));
  set(IPPROTO_TCP, TCP_KEEPINTVL, seconds_of(limit / 16));
}

void discard_input(int fd) {
  // More than a peer has on its way when it just said goodbye.
  constexpr int most_reads = 16;
  char bytes[4096];
  for (int i = 0; i < most_reads; ++i)
    if (::recv(fd, bytes, sizeof(bytes), MSG_DONTWAIT) <= 0)
      return;
}

void reset_on_close(int fd) {
  linger hard{1, 0};
  ::setsockopt(fd, SOL_SOCKET, SO_LINGER, &hard, sizeof(hard));
}

size_t raise_descriptor_limit() {
  rlimit limit{};
  if (::getrlimit(RLIMIT_NOFILE, &limit) != 0)
    return 1024;
  if (limit.rlim_cur < limit.rlim_max) {
    limit.rlim_cur = limit.rlim_max;
    ::setrlimit(RLIMIT_NOFILE, &limit);
    ::getrlimit(RLIMIT_NOFILE, &limit);
  }
  return limit.rlim_cur;
}

} // namespace hubbub
