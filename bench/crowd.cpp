#include "bench/crowd.hpp"

#include "bench/clock.hpp"

#include <algorithm>
#include <arpa/inet.h>
#include <cerrno>
#include <cstring>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <sys/timerfd.h>
#include <unistd.h>

namespace bench {

namespace {

// A turn takes this much from one socket. Large enough to empty a burst, small enough to
// stay in the second level cache.
constexpr size_t input_size = 128 * 1024;

// Bytes of a cut line that may wait for its end: the formats' longest line and some.
constexpr size_t longest_line = 8 * 1024;

constexpr int max_events = 512;
constexpr uint32_t timer_event = UINT32_MAX;

// Those who read at a pace of their own do so a hundred times a second, and get no more
// than this much of it after a pause.
constexpr uint64_t slow_interval = milliseconds(10);
constexpr uint64_t longest_catching_up = milliseconds(100);

// Connections from one address of 127.0.0.0/8: no more than Linux has ports for, by
// default.
constexpr uint32_t connections_per_source = 20'000;

// What slow readers let the kernel hold for them. Small, so that it is the server who
// feels them.
constexpr int slow_receive_buffer = 4 * 1024;

// Lets the system take a port when it connects, not before: one that another connection
// to another port has may be taken again.
void bind_to_source(int fd, uint32_t source) {
  const int on = 1;
  ::setsockopt(fd, IPPROTO_IP, IP_BIND_ADDRESS_NO_PORT, &on, sizeof on);
  sockaddr_in from{};
  from.sin_family = AF_INET;
  from.sin_addr.s_addr = htonl(INADDR_LOOPBACK + source);
  ::bind(fd, reinterpret_cast<sockaddr*>(&from), sizeof from);
}

void set_option(int fd, int level, int option, int value) {
  ::setsockopt(fd, level, option, &value, sizeof value);
}

} // namespace

crowd::crowd(const seating& seats, uint16_t port, bool tls)
    : talk(seats),
      seats_(seats),
      port_(port),
      tls_(tls),
      epoll_(::epoll_create1(EPOLL_CLOEXEC)),
      timer_(::timerfd_create(CLOCK_MONOTONIC, TFD_NONBLOCK | TFD_CLOEXEC)),
      members_(seats.everybody()),
      input_(longest_line + input_size) {
  counts_[static_cast<size_t>(stage::absent)] = seats.everybody();
  epoll_event ev{};
  ev.events = EPOLLIN;
  ev.data.u32 = timer_event;
  ::epoll_ctl(epoll_, EPOLL_CTL_ADD, timer_, &ev);
}

crowd::~crowd() {
  for (auto& m : members_) {
    m.tls.reset();
    if (m.fd >= 0) {
      // Reset, do not linger: the next run wants the ports.
      const linger at_once{1, 0};
      ::setsockopt(m.fd, SOL_SOCKET, SO_LINGER, &at_once, sizeof at_once);
      ::close(m.fd);
    }
  }
  ::close(timer_);
  ::close(epoll_);
}

void crowd::open_some(const admission& rule, uint32_t up_to, lurking how) {
  for (uint32_t i = 0; i < rule.burst; ++i)
    if (opened_ >= up_to || newcomers() >= rule.under_way || !open(how))
      return;
}

bool crowd::open(lurking how) {
  const auto index = opened_;
  auto& m = members_[index];
  m.fd = ::socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
  if (m.fd < 0)
    return false;
  ++opened_;
  m.lurks = how;
  set_option(m.fd, IPPROTO_TCP, TCP_NODELAY, 1);
  if (const auto source = index / connections_per_source; source > 0)
    bind_to_source(m.fd, source);
  sockaddr_in to{};
  to.sin_family = AF_INET;
  to.sin_port = htons(port_);
  to.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
  const int rc = ::connect(m.fd, reinterpret_cast<sockaddr*>(&to), sizeof to);
  if (rc != 0 && errno != EINPROGRESS) {
    drop(index, "connect failed");
    return false;
  }
  enter_stage(m, stage::connecting);
  m.armed = rc != 0;
  watch(index, EPOLL_CTL_ADD);
  if (rc == 0)
    on_connected(index);
  return true;
}

void crowd::enter_stage(client& m, stage to) {
  --counts_[static_cast<size_t>(m.at)];
  m.at = to;
  ++counts_[static_cast<size_t>(m.at)];
}

void crowd::watch(uint32_t index, int operation) {
  const auto& m = members_[index];
  epoll_event ev{};
  // Edge triggered: a read that did not fill its buffer has emptied the socket, and the
  // kernel need not ask again.
  ev.events = (m.reads == appetite::normal ? uint32_t{EPOLLIN} | EPOLLRDHUP : 0U)
              | (m.armed ? uint32_t{EPOLLOUT} : 0U) | EPOLLET;
  ev.data.u32 = index;
  ::epoll_ctl(epoll_, operation, m.fd, &ev);
}

void crowd::on_connected(uint32_t index) {
  auto& m = members_[index];
  if (!tls_)
    return on_open(index);
  if (m.tls == nullptr)
    m.tls = std::make_unique<tls_session>(m.fd);
  const auto progress = m.tls->shake();
  if (progress == tls_session::progress::failed)
    drop(index, "handshake failed");
  else if (progress == tls_session::progress::done)
    on_open(index);
}

void crowd::on_open(uint32_t index) {
  auto& m = members_[index];
  if (m.lurks == lurking::nameless
      || (m.lurks == lurking::registered && seats_.format == wire::colon)) {
    ++answered_;
    return enter_stage(m, stage::lurking);
  }
  enter_stage(m, stage::greeting);
  m.asked = now();
  m.out += greeting(seats_.format, index, seats_.room_of(index));
  send(index);
}

void crowd::turn(int timeout) {
  epoll_event events[max_events];
  const int n = ::epoll_wait(epoll_, events, max_events, timeout);
  for (int i = 0; i < n; ++i) {
    const auto index = events[i].data.u32;
    if (index == timer_event) {
      uint64_t fired = 0;
      if (::read(timer_, &fired, sizeof fired) == sizeof fired)
        ticks_ += fired;
      continue;
    }
    auto& m = members_[index];
    if (m.at == stage::connecting) {
      on_connected(index);
      continue;
    }
    if ((events[i].events & EPOLLOUT) != 0)
      send(index);
    constexpr uint32_t over = EPOLLRDHUP | EPOLLHUP | EPOLLERR;
    if ((events[i].events & over) != 0 && m.reads != appetite::normal)
      drop(index, "closed by the server");
    else if ((events[i].events & over) != 0)
      while (read(index, input_size) > 0) // to the end, which `read` notices
        ;
    else if ((events[i].events & EPOLLIN) != 0)
      while (const auto got = read(index, input_size))
        if (got < input_size && m.tls == nullptr)
          break;
  }
  if (!slow_.empty())
    feed_slow_readers();
}

void crowd::settle(int quiet) {
  const auto start = now();
  for (auto at = start; at < std::max(start, last_input_) + milliseconds(quiet);
       at = now())
    turn(quiet);
}

void crowd::send(uint32_t index) {
  auto& m = members_[index];
  if (m.fd < 0)
    return m.out.clear();
  if (m.out.empty() && !m.armed)
    return;
  const ssize_t n = m.tls ? m.tls->send(m.out.data(), m.out.size())
                          : ::send(m.fd, m.out.data(), m.out.size(), MSG_NOSIGNAL);
  if (n < 0 && errno != EAGAIN)
    return drop(index, "send failed");
  m.out.erase(0, n < 0 ? 0 : static_cast<size_t>(n));
  if (m.armed == m.out.empty()) {
    m.armed = !m.out.empty();
    watch(index, EPOLL_CTL_MOD);
  }
}

size_t crowd::read(uint32_t index, size_t at_most) {
  auto& m = members_[index];
  if (m.fd < 0 || at_most == 0)
    return 0;
  char* start = input_.data();
  std::memcpy(start, m.rest.data(), m.rest.size());
  const ssize_t n = m.tls ? m.tls->receive(start + m.rest.size(), at_most)
                          : ::recv(m.fd, start + m.rest.size(), at_most, 0);
  if (n < 0 && (errno == EAGAIN || errno == EINTR))
    return 0;
  if (n <= 0) {
    drop(index, n == 0 ? "closed by the server" : std::strerror(errno));
    return 0;
  }
  last_input_ = now();
  take_input(index, start, start + m.rest.size() + n);
  return static_cast<size_t>(n);
}

void crowd::take_input(uint32_t index, const char* from, const char* end) {
  if (seats_.format == wire::ws)
    return take_messages(index, {from, static_cast<size_t>(end - from)});
  const auto when = last_input_;
  while (from != end) {
    const auto* lf =
      static_cast<const char*>(std::memchr(from, '\n', static_cast<size_t>(end - from)));
    if (lf == nullptr)
      break;
    std::string_view line{from, static_cast<size_t>(lf - from)};
    from = lf + 1;
    if (!line.empty() && line.back() == '\r')
      line.remove_suffix(1);
    if (seats_.format == wire::irc_tags)
      line = without_tags(line);
    if (!talk.take(index, line, when))
      take_notice(index, line);
    if (members_[index].fd < 0)
      return;
  }
  const auto left = std::min(static_cast<size_t>(end - from), longest_line);
  members_[index].rest.assign(from, left);
}

void crowd::take_messages(uint32_t index, std::string_view bytes) {
  auto& m = members_[index];
  if (!m.upgraded) {
    constexpr std::string_view expected = "HTTP/1.1 101 ";
    const auto end = bytes.find("\r\n\r\n");
    if (end == std::string_view::npos)
      return static_cast<void>(m.rest.assign(bytes));
    if (bytes.substr(0, expected.size()) != expected)
      return drop(index, bytes.substr(0, bytes.find('\r')));
    bytes.remove_prefix(end + 4);
    m.upgraded = true;
    m.out += ws_registration(index);
    send(index);
  }
  std::string_view line;
  while (m.fd >= 0 && take_message(bytes, line))
    if (!talk.take(index, line, last_input_))
      take_notice(index, line);
  if (m.fd >= 0)
    m.rest.assign(bytes.substr(0, longest_line));
}

void crowd::drop(uint32_t index, std::string_view why) {
  auto& m = members_[index];
  if (m.reads == appetite::normal && !m.leaves && complaint_.empty())
    complaint_ = name_of(index) + ": " + std::string{why};
  if (m.reads == appetite::paced) // is counted as a lost connection, not line by line
    talk.excuse(index, true);
  m.tls.reset();
  ::close(m.fd);
  m.fd = -1;
  m.out.clear();
  enter_stage(m, stage::gone);
  slow_.erase(std::remove(slow_.begin(), slow_.end(), index), slow_.end());
}

void crowd::change_appetite(uint32_t index, appetite to, uint64_t pace) {
  auto& m = members_[index];
  m.reads = to;
  m.pace = pace;
  m.read_upto = now();
  talk.excuse(index, to != appetite::paced);
  if (to != appetite::paced)
    set_option(m.fd, SOL_SOCKET, SO_RCVBUF, slow_receive_buffer);
  watch(index, EPOLL_CTL_MOD);
  if (to != appetite::none)
    slow_.push_back(index);
}

void crowd::feed_slow_readers() {
  const auto at = now();
  if (at - last_feeding_ < slow_interval)
    return;
  last_feeding_ = at;
  const auto hungry = slow_; // reading may drop some
  for (const auto index : hungry) {
    auto& m = members_[index];
    const auto waited = std::min(at - m.read_upto, longest_catching_up);
    m.read_upto = at;
    // A bite that is less than a line would do no harm: it is put together.
    read(index, std::min(input_size, m.pace * waited / 1'000'000'000U));
  }
}

void crowd::set_timer(uint64_t interval) {
  itimerspec spec{};
  spec.it_interval.tv_sec = static_cast<time_t>(interval / 1'000'000'000U);
  spec.it_interval.tv_nsec = static_cast<long>(interval % 1'000'000'000U);
  spec.it_value = spec.it_interval;
  ::timerfd_settime(timer_, 0, &spec, nullptr);
  ticks_ = 0;
}

uint64_t crowd::take_ticks() {
  const auto ticks = ticks_;
  ticks_ = 0;
  return ticks;
}

} // namespace bench
