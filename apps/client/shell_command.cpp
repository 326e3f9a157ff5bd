#include "apps/client/shell_command.hpp"

#include <array>
#include <cerrno>
#include <csignal>
#include <cstring>

#include <poll.h>
#include <spawn.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include "apps/client/fresh_process.hpp"

extern char** environ;

namespace hubbub::client {

namespace {

// How long one that was asked to end may take.
constexpr std::chrono::milliseconds grace{1'000};

struct pair {
  int ours = -1;
  int theirs = -1;
};

bool make_pair(pair& into) {
  std::array<int, 2> fds;
  if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, fds.data()) != 0)
    return false;
  into = {fds[0], fds[1]};
  return true;
}

int spawn(const std::string& line, int input, int output, pid_t& pid) {
  posix_spawn_file_actions_t files;
  ::posix_spawn_file_actions_init(&files);
  ::posix_spawn_file_actions_adddup2(&files, input, STDIN_FILENO);
  ::posix_spawn_file_actions_adddup2(&files, output, STDOUT_FILENO);
  const fresh_process how;
  std::string shell = "/bin/sh";
  std::string option = "-c";
  std::string words = line;
  std::array<char*, 4> arguments = {shell.data(), option.data(), words.data(), nullptr};
  auto error = ::posix_spawn(&pid, shell.c_str(), &files, how.attributes(),
                             arguments.data(), environ);
  ::posix_spawn_file_actions_destroy(&files);
  return error;
}

} // namespace

shell_command::shell_command(const std::string& line) {
  pair in;
  pair out;
  auto error =
    make_pair(in) && make_pair(out) ? spawn(line, in.theirs, out.theirs, pid_) : errno;
  input_ = in.ours;
  output_ = out.ours;
  for (auto fd : {in.theirs, out.theirs})
    if (fd >= 0)
      ::close(fd);
  if (error != 0) {
    pid_ = -1;
    error_ = std::string{"cannot start the command of --exec: "} + std::strerror(error);
  }
}

shell_command::result shell_command::finish(std::chrono::milliseconds patience) {
  result how;
  if (pid_ < 0)
    return how;
  if (!ends_within(patience)) {
    how.told = true;
    ::kill(-pid_, SIGTERM);
    if (!ends_within(grace))
      ::kill(-pid_, SIGKILL);
  }
  int status = 0;
  while (::waitpid(pid_, &status, 0) < 0 && errno == EINTR)
    continue;
  pid_ = -1;
  how.signal = WIFSIGNALED(status) ? WTERMSIG(status) : 0;
  how.status = how.signal != 0 ? 128 + how.signal : WEXITSTATUS(status);
  return how;
}

bool shell_command::ends_within(std::chrono::milliseconds patience) const {
  // A descriptor of a process is readable once that has ended (pidfd_open(2)).
  auto fd = static_cast<int>(::syscall(SYS_pidfd_open, pid_, 0));
  if (fd < 0)
    return true; // then waitpid(2) has to wait
  pollfd ended{fd, POLLIN, 0};
  int count;
  do
    count = ::poll(&ended, 1, static_cast<int>(patience.count()));
  while (count < 0 && errno == EINTR);
  ::close(fd);
  return count > 0;
}

} // namespace hubbub::client
