#include "apps/client/mention_hook.hpp"

#include <algorithm>
#include <cstring>

#include <fcntl.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include "apps/client/fresh_process.hpp"
#include "apps/client/hygiene.hpp"

extern char** environ;

namespace hubbub::client {

namespace {

std::string variable(const std::string& name, const std::string& value) {
  return name + '=' + harmless(value).substr(0, mention_hook::longest_value);
}

// Ours, with these instead of those of the same name.
std::vector<std::string> environment_with(const std::vector<std::string>& more) {
  std::vector<std::string> result;
  for (auto entry = environ; *entry != nullptr; ++entry) {
    std::string text{*entry};
    auto name = text.substr(0, text.find('='));
    auto replaced = name == "HUBBUB_PASSWORD" // nobody's business
                    || std::any_of(more.begin(), more.end(), [&](auto& x) {
                         return x.compare(0, name.size() + 1, name + '=') == 0;
                       });
    if (!replaced)
      result.push_back(std::move(text));
  }
  result.insert(result.end(), more.begin(), more.end());
  return result;
}

std::vector<char*> pointers(std::vector<std::string>& texts) {
  std::vector<char*> result;
  result.reserve(texts.size() + 1);
  for (auto& x : texts)
    result.push_back(x.data());
  result.push_back(nullptr);
  return result;
}

} // namespace

std::string mention_hook::start(const alert& what) {
  if (line_.empty())
    return {};
  running_.erase(
    std::remove_if(running_.begin(), running_.end(),
                   [](pid_t x) { return ::waitpid(x, nullptr, WNOHANG) != 0; }),
    running_.end());
  if (running_.size() >= most_running)
    return {};
  posix_spawn_file_actions_t files;
  ::posix_spawn_file_actions_init(&files);
  // The terminal is not its own, nor is what comes out of a pipe.
  for (auto fd : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO})
    ::posix_spawn_file_actions_addopen(&files, fd, "/dev/null", O_RDWR, 0);
  const fresh_process how;
  std::vector<std::string> words{"/bin/sh", "-c", line_};
  auto variables = environment_with(
    {variable("HUBBUB_FROM", what.from), variable("HUBBUB_ROOM", what.room),
     variable("HUBBUB_SERVER", what.server), variable("HUBBUB_TEXT", what.text)});
  pid_t pid = 0;
  auto error = ::posix_spawn(&pid, "/bin/sh", &files, how.attributes(),
                             pointers(words).data(), pointers(variables).data());
  ::posix_spawn_file_actions_destroy(&files);
  if (error != 0)
    return std::string{"cannot start the command of --on-mention: "}
           + std::strerror(error);
  running_.push_back(pid);
  return {};
}

} // namespace hubbub::client
