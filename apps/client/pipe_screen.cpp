#include "apps/client/pipe_screen.hpp"

#include <cerrno>
#include <csignal>

#include <poll.h>
#include <unistd.h>

#include "apps/client/hygiene.hpp"

namespace hubbub::client {

namespace {

int write_all(int fd, std::string_view bytes) {
  while (!bytes.empty()) {
    auto count = ::write(fd, bytes.data(), bytes.size());
    if (count > 0) {
      bytes.remove_prefix(static_cast<size_t>(count));
    } else if (count < 0 && errno == EAGAIN) {
      // Somebody who shares the descriptor made it non-blocking.
      pollfd ready{fd, POLLOUT, 0};
      ::poll(&ready, 1, -1);
    } else if (count < 0 && errno != EINTR) {
      return errno;
    }
  }
  return 0;
}

// Where to cut `text`, which is longer than the limit: between characters, if
// these are characters.
size_t cut(std::string_view text) {
  auto length = input_line_limit;
  while (length > input_line_limit - 4
         && (static_cast<unsigned char>(text[length]) & 0xC0) == 0x80)
    --length;
  return length;
}

} // namespace

void input_splitter::feed(std::string_view bytes) {
  bytes_.erase(0, next_);
  next_ = 0;
  bytes_ += bytes;
}

std::optional<std::string> input_splitter::next() {
  auto rest = std::string_view{bytes_}.substr(next_);
  auto end = rest.find('\n');
  auto whole = end != std::string_view::npos;
  auto length = whole ? end : rest.size();
  if (length > input_line_limit) {
    length = cut(rest);
    whole = false;
  } else if (!whole && (!finished_ || rest.empty())) {
    return std::nullopt;
  }
  next_ += length + (whole ? 1 : 0);
  auto line = rest.substr(0, length);
  if (!line.empty() && line.back() == '\r')
    line.remove_suffix(1);
  return std::string{line};
}

void pipe_screen::feed(std::optional<std::string_view> bytes) {
  if (bytes)
    input_.feed(*bytes);
  else
    input_.finish();
}

std::optional<screen_event> pipe_screen::next() {
  if (auto line = input_.next())
    return screen_event{screen_event::line, std::move(*line)};
  if (!input_.exhausted() || told_end_)
    return std::nullopt;
  told_end_ = true;
  return screen_event{screen_event::end, {}};
}

int pipe_screen::show(const std::vector<shown_line>& lines) {
  return write_all(STDOUT_FILENO, painted(lines, 0));
}

int pipe_screen::show_error(const std::vector<shown_line>& lines) {
  return write_all(STDERR_FILENO, painted(lines, 0));
}

// SIGTSTP itself is blocked.
void pipe_screen::suspend() {
  ::kill(::getpid(), SIGSTOP);
}

} // namespace hubbub::client
