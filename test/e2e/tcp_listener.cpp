#include "test/e2e/tcp_listener.hpp"

#include <cerrno>
#include <cstdio>
#include <fstream>
#include <string>
#include <system_error>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>

namespace e2e {

tcp_listener::tcp_listener() : tcp_listener(refusing{}) {
  ::listen(fd_.get(), 16);
}

tcp_listener::tcp_listener(refusing) {
  bind(0);
}

tcp_listener::tcp_listener(const endpoint& where) {
  bind(where.port);
  ::listen(fd_.get(), 16);
}

void tcp_listener::bind(uint16_t port) {
  fd_ = unique_fd{::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0)};
  // Where somebody else listened a moment ago.
  int on = 1;
  if (port != 0)
    ::setsockopt(fd_.get(), SOL_SOCKET, SO_REUSEADDR, &on, sizeof(on));
  sockaddr_in address{};
  address.sin_family = AF_INET;
  address.sin_port = htons(port);
  address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
  socklen_t size = sizeof(address);
  if (::bind(fd_.get(), reinterpret_cast<sockaddr*>(&address), size) != 0
      || ::getsockname(fd_.get(), reinterpret_cast<sockaddr*>(&address), &size) != 0)
    throw std::system_error(errno, std::generic_category(), "bind");
  address_ = {"127.0.0.1", ntohs(address.sin_port)};
}

// Linux lets one connection more than the backlog wait, and drops what else comes.
tcp_listener::tcp_listener(overrun) : tcp_listener(refusing{}) {
  ::listen(fd_.get(), 0);
  filler_ = unique_fd{::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0)};
  sockaddr_in address{};
  socklen_t size = sizeof(address);
  ::getsockname(fd_.get(), reinterpret_cast<sockaddr*>(&address), &size);
  if (::connect(filler_.get(), reinterpret_cast<sockaddr*>(&address), size) != 0)
    throw std::system_error(errno, std::generic_category(), "connect");
}

bool tcp_listener::has_caller() const {
  // "  0: 0100007F:CAFE 0100007F:1A0B 02 ...": local, remote, state 2 is SYN_SENT.
  char wanted[32];
  std::snprintf(wanted, sizeof(wanted), ":%04X 02 ", address_.port);
  std::ifstream table{"/proc/net/tcp"};
  for (std::string line; std::getline(table, line);)
    if (line.find(wanted) != std::string::npos)
      return true;
  return false;
}

unique_fd tcp_listener::accept(deadline until) {
  pollfd readable{fd_.get(), POLLIN, 0};
  if (::poll(&readable, 1, until.remaining_ms()) <= 0)
    throw timed_out("nobody connects");
  return unique_fd{::accept4(fd_.get(), nullptr, nullptr, SOCK_CLOEXEC)};
}

} // namespace e2e
