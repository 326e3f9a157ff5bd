#include "apps/client/history.hpp"

#include <algorithm>
#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <filesystem>
#include <string_view>
#include <system_error>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include "apps/client/private_file.hpp"

namespace hubbub::client {

namespace {

constexpr mode_t private_file = S_IRUSR | S_IWUSR;

// The first line of a file that a client has made where somebody told it to.
constexpr std::string_view first_line = "#hubbub-client history\n";

bool has_first_line(int fd) {
  std::string begin(first_line.size(), '\0');
  return ::pread(fd, begin.data(), begin.size(), 0)
           == static_cast<ssize_t>(first_line.size())
         && begin == first_line;
}

} // namespace

std::vector<std::string> history::load() {
  if (path_.empty())
    return {};
  // What is wrong with it shows when the file is opened.
  make_private_folder(std::filesystem::path{path_}.parent_path());
  size_t size = 0;
  auto fd = open(size);
  if (fd < 0)
    return {};
  auto lines = read(fd, size);
  ::close(fd);
  if (lines.size() > limit) {
    auto too_many = lines.size() > 2 * limit || size > size_limit;
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
  size_t size = 0;
  auto fd = open(size);
  if (fd < 0)
    return;
  if (!write_all(fd, line + '\n'))
    fail(std::strerror(errno));
  ::close(fd);
  if (size > size_limit)
    load(); // which cuts it
}

// The file, if it is one that a client has made, or there was none; else -1.
int history::open(size_t& size) {
  // What is no regular file may block, or never end.
  auto flags = O_RDWR | O_APPEND | O_CREAT | O_CLOEXEC | O_NONBLOCK | O_NOCTTY;
  auto fd = ::open(path_.c_str(), flags, private_file);
  if (fd < 0) {
    fail(std::strerror(errno));
    return -1;
  }
  struct stat now {};
  std::string why;
  if (::fstat(fd, &now) != 0 || !S_ISREG(now.st_mode))
    why = "it is no regular file";
  else if (origin_ == origin::named
           && (now.st_size == 0 ? !write_all(fd, std::string{first_line})
                                : !has_first_line(fd)))
    why = now.st_size == 0 ? std::strerror(errno)
                           : "what is there is no history of a client's";
  if (!why.empty()) {
    fail(why);
    ::close(fd);
    return -1;
  }
  if ((now.st_mode & 0077) != 0)
    ::fchmod(fd, private_file);
  size = static_cast<size_t>(now.st_size);
  return fd;
}

// Its lines; of a file that is too long, those at its end.
std::vector<std::string> history::read(int fd, size_t size) {
  std::string text(std::min(size, size_limit), '\0');
  auto count = ::pread(fd, text.data(), text.size(),
                       static_cast<off_t>(size - std::min(size, size_limit)));
  text.resize(count > 0 ? static_cast<size_t>(count) : 0);
  std::vector<std::string> lines;
  for (size_t at = size > size_limit ? text.find('\n') + 1 : 0; at < text.size();) {
    auto end = std::min(text.find('\n', at), text.size());
    auto line = text.substr(at, end - at);
    if (!line.empty() && line + '\n' != first_line)
      lines.push_back(std::move(line));
    at = end + 1;
  }
  return lines;
}

void history::fail(const std::string& why) {
  error_ =
    "cannot keep a history in " + path_ + ": " + why + " (--history=off keeps none)";
}

// Replaces the file by these lines, at once: no moment in which there are none.
void history::cut(const std::vector<std::string>& lines) {
  auto fresh = path_ + ".XXXXXX";
  std::string bytes{origin_ == origin::named ? first_line : ""};
  for (auto& line : lines)
    bytes += line + '\n';
  auto fd = ::mkostemp(fresh.data(), O_CLOEXEC);
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
