// The limit: a chat server with no actors, no layers and no rules. One thread, one epoll
// set, one room, the colon wire format. Per turn of the loop it reads everything that is
// there, appends what follows from it to the buffers of the recipients, and then sends
// each buffer once: 128 of them in one system call where the kernel has io_uring. Nothing
// below is slow on purpose; a server that does more per line can only come near it, or
// share more work between recipients than plain buffers do.
//
//   hubbub-peer-epoll [--port=N] [--address=127.0.0.1] [--io-uring=off]
//
// Port 0: any free one, printed.

#include <algorithm>
#include <arpa/inet.h>
#include <cerrno>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <liburing.h>
#include <memory>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <string>
#include <string_view>
#include <sys/epoll.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <unistd.h>
#include <vector>

namespace {

// Unsent bytes after which a connection is dropped: what Hubbub allows by default.
constexpr size_t max_queued = 1 << 20;

// Bytes taken from one connection before the next one gets its turn.
constexpr size_t read_size = 64 * 1024;

constexpr int max_events = 1024;

// Sends that one system call makes. Below the second number it costs what it saves.
constexpr size_t most_at_once = 128;
constexpr size_t worth_a_ring = 3;

constexpr int send_flags = MSG_NOSIGNAL | MSG_DONTWAIT;

volatile std::sig_atomic_t stopping = 0;

struct connection {
  explicit connection(int socket) : fd(socket) {}
  ~connection() { ::close(fd); }
  connection(const connection&) = delete;
  connection& operator=(const connection&) = delete;

  int fd;
  size_t seat = 0;     // position in the room, while named
  bool dirty = false;  // is in the list of those to be flushed
  bool armed = false;  // waits for EPOLLOUT
  bool doomed = false; // will be closed at the end of the turn
  std::string name;    // empty until the first line came
  std::string in;      // the start of a line whose end is still to come
  std::string out;     // unsent, from `sent` on
  size_t sent = 0;

  const char* unsent() const { return out.data() + sent; }
  size_t left() const { return out.size() - sent; }
};

// Makes many sends at once. Without a ring (an old kernel, or one told to refuse) each is
// a system call.
class sender {
public:
  explicit sender(bool use_io_uring) {
    if (!use_io_uring || io_uring_queue_init(most_at_once, &ring_, 0) != 0)
      return;
    auto* probe = io_uring_get_probe_ring(&ring_);
    has_ring_ = probe != nullptr && io_uring_opcode_supported(probe, IORING_OP_SEND) != 0;
    io_uring_free_probe(probe);
    if (!has_ring_)
      io_uring_queue_exit(&ring_);
  }
  ~sender() {
    if (has_ring_)
      io_uring_queue_exit(&ring_);
  }
  sender(const sender&) = delete;
  sender& operator=(const sender&) = delete;

  bool has_ring() const { return has_ring_; }

  // Sends what `count` connections, at most `most_at_once`, have unsent. `answers` gets
  // what the kernel took of each, or a negative error number.
  void send(connection* const* batch, size_t count, int* answers) {
    if (has_ring_ && count >= worth_a_ring)
      return send_by_ring(batch, count, answers);
    for (size_t i = 0; i < count; ++i) {
      const auto n =
        ::send(batch[i]->fd, batch[i]->unsent(), batch[i]->left(), send_flags);
      answers[i] = n < 0 ? -errno : static_cast<int>(n);
    }
  }

private:
  // With MSG_DONTWAIT each send has its answer when the call that submitted it returns.
  void send_by_ring(connection* const* batch, size_t count, int* answers) {
    for (size_t i = 0; i < count; ++i) {
      auto* entry = io_uring_get_sqe(&ring_);
      io_uring_prep_send(entry, batch[i]->fd, batch[i]->unsent(), batch[i]->left(),
                         send_flags);
      io_uring_sqe_set_data(entry, answers + i);
    }
    for (size_t answered = 0; answered < count;) {
      const int n = io_uring_submit_and_wait(&ring_, 1);
      if (n < 0 && n != -EINTR) {
        std::fprintf(stderr, "hubbub-peer-epoll: io_uring: %s\n", std::strerror(-n));
        std::exit(1);
      }
      io_uring_cqe* entry = nullptr;
      unsigned head = 0;
      unsigned seen = 0;
      io_uring_for_each_cqe(&ring_, head, entry) {
        *static_cast<int*>(io_uring_cqe_get_data(entry)) = entry->res;
        ++seen;
      }
      io_uring_cq_advance(&ring_, seen);
      answered += seen;
    }
  }

  io_uring ring_{};
  bool has_ring_ = false;
};

class server {
public:
  server(int listener, bool use_io_uring)
      : listener_(listener),
        epoll_(::epoll_create1(EPOLL_CLOEXEC)),
        sender_(use_io_uring),
        input_(read_size) {
    epoll_event ev{};
    ev.events = EPOLLIN;
    ev.data.ptr = nullptr;
    ::epoll_ctl(epoll_, EPOLL_CTL_ADD, listener_, &ev);
  }

  void run() {
    std::vector<epoll_event> events(max_events);
    while (!stopping) {
      const int n = ::epoll_wait(epoll_, events.data(), max_events, -1);
      for (int i = 0; i < n; ++i) {
        auto* c = static_cast<connection*>(events[i].data.ptr);
        if (c == nullptr) {
          accept_all();
          continue;
        }
        if ((events[i].events & EPOLLOUT) != 0)
          mark_dirty(*c);
        if ((events[i].events & (EPOLLIN | EPOLLHUP | EPOLLERR)) != 0 && !c->doomed)
          read_from(*c);
      }
      end_turn();
    }
  }

private:
  void accept_all() {
    for (;;) {
      const int fd = ::accept4(listener_, nullptr, nullptr, SOCK_NONBLOCK | SOCK_CLOEXEC);
      if (fd < 0)
        return;
      const int on = 1;
      ::setsockopt(fd, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
      if (all_.size() <= static_cast<size_t>(fd))
        all_.resize(static_cast<size_t>(fd) + 1);
      all_[fd] = std::make_unique<connection>(fd);
      watch(*all_[fd], EPOLL_CTL_ADD);
    }
  }

  void watch(connection& c, int operation) {
    epoll_event ev{};
    ev.events = EPOLLIN | (c.armed ? uint32_t{EPOLLOUT} : 0U);
    ev.data.ptr = &c;
    ::epoll_ctl(epoll_, operation, c.fd, &ev);
  }

  void read_from(connection& c) {
    const ssize_t n = ::recv(c.fd, input_.data(), input_.size(), 0);
    if (n < 0 && (errno == EAGAIN || errno == EINTR))
      return;
    if (n <= 0)
      return doom(c);
    std::string_view text{input_.data(), static_cast<size_t>(n)};
    if (!c.in.empty()) { // rare: a line was cut in two
      c.in.append(text);
      joined_.swap(c.in);
      c.in.clear();
      text = joined_;
    }
    lines_.clear();
    while (!text.empty()) {
      const auto end = text.find('\n');
      if (end == std::string_view::npos) {
        c.in.assign(text);
        break;
      }
      take_line(c, text.substr(0, end));
      text.remove_prefix(end + 1);
    }
    // What one read brought goes to each recipient in one copy.
    if (!lines_.empty())
      send_to_others(c);
  }

  void take_line(connection& c, std::string_view line) {
    if (!line.empty() && line.back() == '\r')
      line.remove_suffix(1);
    if (c.name.empty()) {
      if (line.empty())
        return doom(c);
      c.name.assign(line);
      c.seat = room_.size();
      room_.push_back(&c);
      announce(c, " joined\n");
    } else {
      lines_.append(c.name).append(": ", 2).append(line).push_back('\n');
    }
  }

  void send_to_others(const connection& author) {
    for (auto* member : room_) {
      if (member != &author) {
        member->out.append(lines_);
        mark_dirty(*member);
      }
    }
  }

  void announce(const connection& c, const char* what) {
    const auto line = "User " + c.name + what;
    for (auto* member : room_) {
      member->out.append(line);
      mark_dirty(*member);
    }
  }

  void mark_dirty(connection& c) {
    if (!c.dirty) {
      c.dirty = true;
      dirty_.push_back(&c);
    }
  }

  void doom(connection& c) {
    if (!c.doomed) {
      c.doomed = true;
      doomed_.push_back(&c);
    }
  }

  // One send per connection; those that left are announced and closed. Sending may doom
  // more of them, hence the loop.
  void end_turn() {
    while (!dirty_.empty() || !doomed_.empty()) {
      flushing_.swap(dirty_);
      flush_all();
      flushing_.clear();
      leaving_.swap(doomed_);
      for (auto* c : leaving_)
        leave(*c);
      leaving_.clear();
    }
  }

  void flush_all() {
    int answers[most_at_once];
    for (auto* c : flushing_)
      c->dirty = false;
    const auto nothing_to_send = [](auto* c) { return c->doomed || c->left() == 0; };
    flushing_.erase(std::remove_if(flushing_.begin(), flushing_.end(), nothing_to_send),
                    flushing_.end());
    for (size_t from = 0; from < flushing_.size(); from += most_at_once) {
      const auto count = std::min(flushing_.size() - from, most_at_once);
      sender_.send(&flushing_[from], count, answers);
      for (size_t i = 0; i < count; ++i)
        take_answer(*flushing_[from + i], answers[i]);
    }
  }

  void take_answer(connection& c, int answer) {
    if (answer < 0 && answer != -EAGAIN && answer != -EINTR)
      return doom(c);
    c.sent += answer > 0 ? static_cast<size_t>(answer) : 0;
    const bool left = c.left() > 0;
    if (!left) {
      c.out.clear();
      c.sent = 0;
    } else if (c.left() > max_queued) {
      return doom(c);
    } else if (c.sent > max_queued) { // do not let the part already sent pile up
      c.out.erase(0, c.sent);
      c.sent = 0;
    }
    if (left != c.armed) {
      c.armed = left;
      watch(c, EPOLL_CTL_MOD);
    }
  }

  void leave(connection& c) {
    if (!c.name.empty()) {
      room_[c.seat] = room_.back();
      room_[c.seat]->seat = c.seat;
      room_.pop_back();
      announce(c, " left\n");
    }
    if (c.dirty)
      dirty_.erase(std::find(dirty_.begin(), dirty_.end(), &c));
    all_[c.fd].reset();
  }

  int listener_;
  int epoll_;
  sender sender_;
  std::vector<char> input_;
  std::string joined_; // a cut line and its continuation
  std::string lines_;  // what the current read makes the others see
  std::vector<std::unique_ptr<connection>> all_; // by descriptor
  std::vector<connection*> room_;
  std::vector<connection*> dirty_, flushing_, doomed_, leaving_;
};

int listen_on(const std::string& address, int port) {
  const int fd = ::socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
  const int on = 1;
  ::setsockopt(fd, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
  sockaddr_in at{};
  at.sin_family = AF_INET;
  at.sin_port = htons(static_cast<uint16_t>(port));
  ::inet_pton(AF_INET, address.c_str(), &at.sin_addr);
  if (::bind(fd, reinterpret_cast<sockaddr*>(&at), sizeof at) != 0
      || ::listen(fd, 4096) != 0) {
    std::perror("hubbub-peer-epoll");
    std::exit(1);
  }
  socklen_t size = sizeof at;
  ::getsockname(fd, reinterpret_cast<sockaddr*>(&at), &size);
  std::printf("Chat server started on %s:%d\n", address.c_str(), ntohs(at.sin_port));
  std::fflush(stdout);
  return fd;
}

} // namespace

int main(int argc, char** argv) {
  int port = 0;
  bool use_io_uring = true;
  std::string address = "127.0.0.1";
  for (int i = 1; i < argc; ++i) {
    const std::string arg = argv[i];
    if (arg.rfind("--port=", 0) == 0)
      port = std::atoi(arg.c_str() + 7);
    else if (arg.rfind("--address=", 0) == 0)
      address = arg.substr(10);
    else if (arg == "--io-uring=off")
      use_io_uring = false;
    else
      return std::fprintf(stderr, "usage: %s [--port=N] [--address=A] [--io-uring=off]\n",
                          argv[0]),
             1;
  }
  rlimit files{};
  ::getrlimit(RLIMIT_NOFILE, &files);
  files.rlim_cur = files.rlim_max;
  ::setrlimit(RLIMIT_NOFILE, &files);
  struct sigaction stop {};
  stop.sa_handler = [](int) { stopping = 1; };
  ::sigaction(SIGTERM, &stop, nullptr);
  ::sigaction(SIGINT, &stop, nullptr);
  server{listen_on(address, port), use_io_uring}.run();
}
