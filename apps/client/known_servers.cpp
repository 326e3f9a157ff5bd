#include "apps/client/known_servers.hpp"

#include <cerrno>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <system_error>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace hubbub::client {

namespace {

/// More is no such file.
constexpr size_t longest_file = 1 << 20; // bytes

std::string begin_of(const std::string& host, uint16_t port) {
  return host + " " + std::to_string(port) + " ";
}

bool write_all(int fd, const std::string& text) {
  for (size_t done = 0; done < text.size();) {
    auto n = ::write(fd, text.data() + done, text.size() - done);
    if (n < 0 && errno != EINTR)
      return false;
    done += n > 0 ? static_cast<size_t>(n) : 0;
  }
  return true;
}

} // namespace

std::string known_servers::default_path(const char* state_home, const char* home) {
  std::string folder;
  if (state_home != nullptr && *state_home == '/')
    folder = state_home;
  else if (home != nullptr && *home == '/')
    folder = std::string{home} + "/.local/state";
  return folder.empty() ? folder : folder + "/hubbub/known-servers";
}

std::string known_servers::find(const std::string& host, uint16_t port) const {
  std::error_code ignored;
  if (path_.empty() || !std::filesystem::is_regular_file(path_, ignored)
      || std::filesystem::file_size(path_, ignored) > longest_file)
    return {};
  std::ifstream file{path_};
  auto begin = begin_of(host, port);
  for (std::string line; std::getline(file, line);)
    if (line.compare(0, begin.size(), begin) == 0)
      return line.substr(begin.size());
  return {};
}

std::string known_servers::keep(const std::string& host, uint16_t port,
                                const std::string& fingerprint) const {
  if (path_.empty())
    return "there is no folder to keep it in: neither HOME nor XDG_STATE_HOME is set";
  auto failed = [&] { return "cannot write " + path_ + ": " + std::strerror(errno); };
  std::error_code error;
  std::filesystem::create_directories(std::filesystem::path{path_}.parent_path(), error);
  std::string text;
  auto begin = begin_of(host, port);
  if (std::filesystem::is_regular_file(path_, error)) {
    std::ifstream file{path_};
    for (std::string line; std::getline(file, line) && text.size() < longest_file;)
      if (line.compare(0, begin.size(), begin) != 0)
        text += line + "\n";
  } else if (std::filesystem::exists(path_, error)) {
    return path_ + " is no regular file";
  }
  text += begin + fingerprint + "\n";
  // Whole or not at all: who looks meanwhile sees the old file.
  auto fresh = path_ + ".new";
  auto fd = ::open(fresh.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW,
                   S_IRUSR | S_IWUSR);
  if (fd < 0)
    return failed();
  auto written = write_all(fd, text);
  written = ::close(fd) == 0 && written;
  if (!written || ::rename(fresh.c_str(), path_.c_str()) != 0)
    return failed();
  return {};
}

} // namespace hubbub::client
