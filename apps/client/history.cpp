#include "apps/client/history.hpp"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <system_error>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace hubbub::client {

namespace {

constexpr mode_t private_file = S_IRUSR | S_IWUSR;

// The file for its owner alone, created if need be, or -1.
int open_private(const std::string& path, int flags) {
  auto fd = ::open(path.c_str(), flags | O_CREAT | O_CLOEXEC, private_file);
  if (fd < 0)
    return fd;
  struct stat now {};
  // Not for /dev/null and its like.
  if (::fstat(fd, &now) == 0 && S_ISREG(now.st_mode) && (now.st_mode & 0077) != 0)
    ::fchmod(fd, private_file);
  return fd;
}

bool write_all(int fd, const std::string& bytes) {
  return ::write(fd, bytes.data(), bytes.size()) == static_cast<ssize_t>(bytes.size());
}

// Makes a folder, and those above it, for their owner alone.
void make_private_folder(const std::filesystem::path& folder) {
  std::error_code ignored;
  if (folder.empty() || std::filesystem::exists(folder, ignored))
    return;
  make_private_folder(folder.parent_path());
  ::mkdir(folder.c_str(), S_IRWXU);
}

} // namespace

std::vector<std::string> history::load() {
  std::vector<std::string> lines;
  if (path_.empty())
    return lines;
  // What is wrong with it shows when the file is opened.
  make_private_folder(std::filesystem::path{path_}.parent_path());
  auto fd = open_private(path_, O_RDWR | O_APPEND);
  if (fd < 0) {
    fail();
    return lines;
  }
  ::close(fd);
  std::ifstream file{path_};
  for (std::string line; std::getline(file, line);)
    if (!line.empty())
      lines.push_back(line);
  if (lines.size() > limit) {
    auto too_many = lines.size() > 2 * limit;
    lines.erase(lines.begin(), lines.end() - limit);
    if (too_many)
      cut(lines);
  }
  return lines;
}

void history::add(const std::string& line) {
  if (path_.empty() || !error_.empty() || line.find('\n') != std::string::npos)
    return;
  // Opened anew: another client may have cut the file.
  auto fd = open_private(path_, O_WRONLY | O_APPEND);
  if (fd < 0 || !write_all(fd, line + '\n'))
    fail();
  if (fd >= 0)
    ::close(fd);
}

void history::fail() {
  error_ = "cannot keep a history in " + path_ + ": " + std::strerror(errno)
           + " (--history=off keeps none)";
}

// Replaces the file by these lines, at once: no moment in which there are none.
void history::cut(const std::vector<std::string>& lines) {
  auto fresh = path_ + ".new";
  std::string bytes;
  for (auto& line : lines)
    bytes += line + '\n';
  auto fd = open_private(fresh, O_WRONLY | O_TRUNC);
  if (fd < 0)
    return;
  auto written = write_all(fd, bytes);
  ::close(fd);
  if (!written || ::rename(fresh.c_str(), path_.c_str()) != 0)
    ::unlink(fresh.c_str());
}

std::string history_path(const char* xdg_state_home, const char* home) {
  std::string folder;
  // "All paths must be absolute": others are to be ignored.
  if (xdg_state_home != nullptr && *xdg_state_home == '/')
    folder = xdg_state_home;
  else if (home != nullptr && *home != '\0')
    folder = std::string{home} + "/.local/state";
  return folder.empty() ? folder : folder + "/hubbub/history";
}

} // namespace hubbub::client
