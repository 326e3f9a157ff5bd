#include "apps/bounded_output.hpp"

#include <algorithm>
#include <cerrno>
#include <climits>
#include <utility>

#include <poll.h>
#include <unistd.h>

namespace hubbub {

namespace {

/// Whether a write of up to PIPE_BUF bytes would not block (poll(2), pipe(7)).
short ready(int fd, std::chrono::milliseconds wait) {
  pollfd x{fd, POLLOUT, 0};
  return ::poll(&x, 1, static_cast<int>(wait.count())) > 0 ? x.revents : short{0};
}

} // namespace

void bounded_output::put(std::string line) {
  if (bytes_ + line.size() > most_waiting && !drain()
      && bytes_ + line.size() > most_waiting) {
    ++lost_;
    return;
  }
  bytes_ += line.size();
  lines_.push_back(std::move(line));
  drain();
}

bool bounded_output::drain() {
  while (!lines_.empty() && (ready(fd_, {}) & POLLOUT) != 0) {
    auto& line = lines_.front();
    auto size = std::min<size_t>(line.size() - sent_, PIPE_BUF);
    auto written = ::write(fd_, line.data() + sent_, size);
    if (written < 0 && errno == EINTR)
      continue;
    if (written <= 0)
      break; // a full disk, a reader that is gone: perhaps later
    sent_ += static_cast<size_t>(written);
    if (sent_ < line.size())
      continue;
    bytes_ -= line.size();
    sent_ = 0;
    lines_.pop_front();
  }
  return lines_.empty();
}

bool bounded_output::drain_within(std::chrono::milliseconds limit) {
  using clock = std::chrono::steady_clock;
  auto end = clock::now() + limit;
  while (!drain()) {
    auto left = std::chrono::duration_cast<std::chrono::milliseconds>(end - clock::now());
    if (left.count() <= 0)
      return false;
    auto state = ready(fd_, left);
    if (state == 0 || (state & (POLLERR | POLLNVAL)) != 0)
      return false;
    if ((state & POLLOUT) != 0 && !drain() && (ready(fd_, {}) & POLLOUT) != 0)
      return false; // writable, but nothing is taken: a full disk
  }
  return true;
}

uint64_t bounded_output::take_lost() {
  return std::exchange(lost_, 0);
}

} // namespace hubbub
