#include "apps/client/mention_hook.hpp"

#include <algorithm>
#include <array>
#include <csignal>

#include <fcntl.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include "apps/client/irc_formatting.hpp"
#include "net/codec/text.hpp"

extern char** environ;

namespace hubbub::client {

namespace {

// One variable is no longer than this, in bytes.
constexpr size_t longest = 4096;

std::string variable(std::string_view name, std::string_view value) {
  auto plain = read_irc_formatting(value, {}).text();
  return std::string{name} + '=' + plain.substr(0, piece_length(plain, longest));
}

} // namespace

void mention_hook::run(const mention& what) {
  reap();
  if (command_.empty() || running_.size() >= most)
    return;
  std::array<std::string, 3> own = {variable("HUBBUB_FROM", what.from),
                                    variable("HUBBUB_ROOM", what.room),
                                    variable("HUBBUB_TEXT", what.text)};
  std::vector<char*> environment;
  for (auto entry = environ; *entry != nullptr; ++entry)
    environment.push_back(*entry);
  for (auto& x : own)
    environment.push_back(x.data());
  environment.push_back(nullptr);
  posix_spawn_file_actions_t files;
  ::posix_spawn_file_actions_init(&files);
  for (auto fd : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO})
    ::posix_spawn_file_actions_addopen(&files, fd, "/dev/null", O_RDWR, 0);
  posix_spawnattr_t attributes;
  ::posix_spawnattr_init(&attributes);
  sigset_t none;
  sigset_t usual;
  ::sigemptyset(&none);
  ::sigemptyset(&usual);
  ::sigaddset(&usual, SIGPIPE); // which we ignore
  ::posix_spawnattr_setsigmask(&attributes, &none);
  ::posix_spawnattr_setsigdefault(&attributes, &usual);
  // A group of its own: Ctrl+C at the terminal is not for it.
  ::posix_spawnattr_setpgroup(&attributes, 0);
  ::posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF
                                            | POSIX_SPAWN_SETPGROUP);
  std::string shell = "/bin/sh";
  std::string option = "-c";
  std::array<char*, 4> arguments = {shell.data(), option.data(), command_.data(),
                                    nullptr};
  pid_t pid = -1;
  if (::posix_spawn(&pid, shell.c_str(), &files, &attributes, arguments.data(),
                    environment.data())
      == 0)
    running_.push_back(pid);
  ::posix_spawnattr_destroy(&attributes);
  ::posix_spawn_file_actions_destroy(&files);
}

void mention_hook::reap() {
  running_.erase(std::remove_if(running_.begin(), running_.end(),
                                [](pid_t pid) {
                                  return ::waitpid(pid, nullptr, WNOHANG) != 0;
                                }),
                 running_.end());
}

} // namespace hubbub::client
