#include "apps/hash_process.hpp"

#include <algorithm>
#include <array>
#include <cerrno>
#include <csignal>
#include <string_view>

#include <fcntl.h>
#include <sched.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <unistd.h>

#include "apps/password.hpp"

namespace hubbub {

namespace {

/// A question is one datagram: the secret, a NUL, and what was given. Neither is as long
/// as a line (`takes_time`). The answer is one byte. Without a NUL it is a new password,
/// and the answer its hash, a NUL, and its keys for SCRAM.
using datagram = std::array<char, 2048>;

ssize_t receive(int fd, char* into, size_t size) {
  for (;;) {
    auto n = ::recv(fd, into, size, 0);
    if (n >= 0 || errno != EINTR)
      return n;
  }
}

/// From now on this process runs only while a core has nothing else to do, and is
/// interrupted as soon as it has.
void give_way() {
  constexpr sched_param no_priority{};
  if (::sched_setscheduler(0, SCHED_IDLE, &no_priority) != 0)
    ::setpriority(PRIO_PROCESS, 0, 19);
}

/// Lets go of everything that belongs to the other process.
/// @returns its socket.
int keep_only(int fd) {
  auto nothing = ::open("/dev/null", O_RDWR);
  for (auto i : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO})
    ::dup2(nothing, i);
  constexpr int kept = STDERR_FILENO + 1;
  ::dup2(fd, kept);
  ::close_range(kept + 1, ~0u, 0);
  return kept;
}

std::string answer_to(std::string_view question) {
  auto end = question.find('\0');
  if (end == std::string_view::npos) {
    auto made = make_secret(std::string{question});
    return made.hash + '\0' + made.scram;
  }
  auto right = verify_password(std::string{question.substr(0, end)},
                               std::string{question.substr(end + 1)});
  return std::string(1, right ? 1 : 0);
}

[[noreturn]] void serve(int fd) {
  ::prctl(PR_SET_NAME, "hubbub-hasher");
  ::prctl(PR_SET_PDEATHSIG, SIGKILL);
  fd = keep_only(fd);
  give_way();
  datagram question;
  for (;;) {
    auto size = receive(fd, question.data(), question.size());
    if (size <= 0)
      ::_exit(0); // the other one has ended
    std::string_view text{question.data(), static_cast<size_t>(size)};
    auto answer = answer_to(text);
    if (::send(fd, answer.data(), answer.size(), MSG_NOSIGNAL) < 0)
      ::_exit(1);
  }
}

} // namespace

int start_hash_process() {
  std::array<int, 2> ends;
  if (::socketpair(AF_UNIX, SOCK_SEQPACKET | SOCK_CLOEXEC, 0, ends.data()) != 0)
    return -1;
  std::signal(SIGCHLD, SIG_IGN); // nobody asks how it ended
  auto pid = ::fork();
  if (pid == 0) {
    ::close(ends[0]);
    serve(ends[1]);
  }
  ::close(ends[1]);
  if (pid < 0)
    ::close(ends[0]);
  return pid < 0 ? -1 : ends[0];
}

std::optional<bool> ask_hash_process(int fd, const std::string& secret,
                                     const std::string& given) {
  auto question = secret + '\0' + given;
  char right = 0;
  if (::send(fd, question.data(), question.size(), MSG_NOSIGNAL) < 0
      || receive(fd, &right, 1) != 1)
    return std::nullopt;
  return right != 0;
}

std::optional<account_secret> make_secret_elsewhere(int fd, const std::string& password) {
  datagram answer;
  if (::send(fd, password.data(), password.size(), MSG_NOSIGNAL) < 0)
    return std::nullopt;
  auto size = receive(fd, answer.data(), answer.size());
  if (size <= 0)
    return std::nullopt;
  std::string_view text{answer.data(), static_cast<size_t>(size)};
  auto end = std::min(text.find('\0'), text.size());
  return account_secret{std::string{text.substr(0, end)},
                        std::string{text.substr(std::min(end + 1, text.size()))}};
}

} // namespace hubbub
