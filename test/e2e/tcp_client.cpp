#include "test/e2e/tcp_client.hpp"

#include <array>
#include <cerrno>
#include <stdexcept>
#include <system_error>
#include <utility>

#include <arpa/inet.h>
#include <fcntl.h>
#include <linux/filter.h>
#include <netdb.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/socket.h>

namespace e2e {

namespace {

[[noreturn]] void fail(const std::string& what) {
  throw std::system_error(errno, std::generic_category(), what);
}

std::string name_of(const endpoint& peer) {
  return peer.host + " port " + std::to_string(peer.port);
}

unique_fd connect_to(const endpoint& peer, int receive_buffer) {
  addrinfo hints{};
  hints.ai_flags = AI_NUMERICHOST | AI_NUMERICSERV;
  hints.ai_socktype = SOCK_STREAM;
  addrinfo* found = nullptr;
  if (::getaddrinfo(peer.host.c_str(), std::to_string(peer.port).c_str(), &hints, &found)
      != 0)
    throw std::invalid_argument("not a numeric address: " + peer.host);
  unique_fd fd{::socket(found->ai_family, SOCK_STREAM | SOCK_CLOEXEC, 0)};
  // Before connecting: it decides the window that is offered.
  if (receive_buffer > 0)
    ::setsockopt(fd.get(), SOL_SOCKET, SO_RCVBUF, &receive_buffer,
                 sizeof(receive_buffer));
  if (!peer.from.empty()) {
    sockaddr_in source{};
    source.sin_family = AF_INET;
    ::inet_pton(AF_INET, peer.from.c_str(), &source.sin_addr);
    if (::bind(fd.get(), reinterpret_cast<sockaddr*>(&source), sizeof(source)) != 0)
      fail("cannot connect from " + peer.from);
  }
  // Loopback answers at once, one way or the other: no deadline needed.
  auto result = ::connect(fd.get(), found->ai_addr, found->ai_addrlen);
  ::freeaddrinfo(found);
  if (result != 0)
    fail("cannot connect to " + name_of(peer));
  int on = 1;
  ::setsockopt(fd.get(), IPPROTO_TCP, TCP_NODELAY, &on, sizeof(on));
  ::fcntl(fd.get(), F_SETFL, O_NONBLOCK);
  return fd;
}

} // namespace

tcp_client::tcp_client(const endpoint& peer, int receive_buffer)
    : peer_(peer), fd_(connect_to(peer, receive_buffer)) {
  if (peer.tls)
    tls_ = std::make_unique<tls_layer>(fd_.get(), peer.server_name);
}

tcp_client::tcp_client(unique_fd accepted, const endpoint& peer)
    : peer_(peer), fd_(std::move(accepted)) {
  ::fcntl(fd_.get(), F_SETFL, O_NONBLOCK);
}

void tcp_client::vanish() {
  sock_filter drop_all[] = {BPF_STMT(BPF_RET | BPF_K, 0)};
  sock_fprog program{1, drop_all};
  if (::setsockopt(fd_.get(), SOL_SOCKET, SO_ATTACH_FILTER, &program, sizeof(program))
      != 0)
    fail("cannot drop packets");
}

void tcp_client::send(std::string_view bytes) {
  deadline until;
  while (!bytes.empty()) {
    auto sent = send_some(bytes);
    bytes.remove_prefix(sent);
    if (sent > 0)
      continue;
    if (until.passed())
      throw timed_out("the peer takes no more bytes: " + describe());
    pollfd writable{fd_.get(), POLLOUT, 0};
    ::poll(&writable, 1, until.remaining_ms());
  }
}

size_t tcp_client::send_some(std::string_view bytes) {
  auto n = tls_ ? tls_->send_some(bytes)
                : ::send(fd_.get(), bytes.data(), bytes.size(), MSG_NOSIGNAL);
  if (n < 0 && errno != EAGAIN)
    fail("cannot send: " + describe());
  return n < 0 ? 0 : static_cast<size_t>(n);
}

std::string tcp_client::line(deadline until) {
  for (;;) {
    if (auto result = buffered_line())
      return *result;
    await_input(until, "a line");
  }
}

std::string tcp_client::bytes(size_t count, deadline until) {
  while (received_.size() - taken_ < count)
    await_input(until, std::to_string(count) + " bytes");
  auto result = received_.substr(taken_, count);
  taken_ += count;
  return result;
}

std::vector<std::string> tcp_client::lines_until_closed(deadline until) {
  while (!ended_)
    await_input(until, "the peer's end");
  std::vector<std::string> result;
  while (auto next = buffered_line())
    result.push_back(*next);
  if (taken_ < received_.size())
    result.push_back(received_.substr(taken_)); // without a line end: seldom right
  taken_ = received_.size();
  return result;
}

bool tcp_client::closed_silently() {
  return lines_until_closed().empty();
}

bool tcp_client::receive_some() {
  std::array<char, 64 * 1024> buffer;
  for (;;) {
    auto n = tls_ ? tls_->receive_some(buffer.data(), buffer.size())
                  : ::recv(fd_.get(), buffer.data(), buffer.size(), 0);
    if (n > 0) {
      received_.append(buffer.data(), static_cast<size_t>(n));
    } else {
      // A reset is an end like any other to who only waits for the end.
      ended_ = ended_ || n == 0 || errno != EAGAIN;
      return !ended_;
    }
  }
}

std::optional<std::string> tcp_client::buffered_line() {
  auto end = received_.find('\n', taken_);
  if (end == std::string::npos)
    return std::nullopt;
  auto result = received_.substr(taken_, end - taken_);
  if (!result.empty() && result.back() == '\r')
    result.pop_back();
  taken_ = end + 1;
  return result;
}

void tcp_client::half_close() {
  if (tls_)
    tls_->end_output();
  ::shutdown(fd_.get(), SHUT_WR);
}

void tcp_client::reset() {
  linger at_once{1, 0};
  ::setsockopt(fd_.get(), SOL_SOCKET, SO_LINGER, &at_once, sizeof(at_once));
  fd_.reset();
}

void tcp_client::await_input(const deadline& until, const std::string& awaited) {
  if (ended_)
    throw timed_out("closed by the peer before " + awaited + ": " + describe());
  pollfd readable{fd_.get(), POLLIN, 0};
  if (::poll(&readable, 1, until.remaining_ms()) <= 0)
    throw timed_out(awaited + " did not come in time: " + describe());
  receive_some();
}

std::string tcp_client::describe() const {
  constexpr size_t enough = 2000;
  auto from = received_.size() > enough ? received_.size() - enough : 0;
  return name_of(peer_) + "\n-- received:\n" + received_.substr(from) + "\n-- "
         + std::to_string(received_.size() - taken_) + " bytes of it not yet looked at";
}

} // namespace e2e
