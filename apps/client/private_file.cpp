#include "apps/client/private_file.hpp"

#include <cerrno>
#include <cstring>
#include <system_error>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace hubbub::client {

std::string state_file(const char* xdg_state_home, const char* home,
                       const std::string& name) {
  std::string folder;
  // "All paths must be absolute": others are to be ignored.
  if (xdg_state_home != nullptr && *xdg_state_home == '/')
    folder = xdg_state_home;
  else if (home != nullptr && *home == '/')
    folder = std::string{home} + "/.local/state";
  return folder.empty() ? folder : folder + "/hubbub/" + name;
}

void make_private_folder(const std::filesystem::path& folder) {
  std::error_code ignored;
  if (folder.empty() || std::filesystem::exists(folder, ignored))
    return;
  make_private_folder(folder.parent_path());
  ::mkdir(folder.c_str(), S_IRWXU);
}

int open_to_add(const std::string& path, std::string& error) {
  // What is no regular file may block, or never end.
  auto flags =
    O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY;
  auto fd = ::open(path.c_str(), flags, S_IRUSR | S_IWUSR);
  if (fd < 0) {
    error = std::strerror(errno);
    return -1;
  }
  struct stat now {};
  if (::fstat(fd, &now) == 0 && S_ISREG(now.st_mode))
    return fd;
  error = "it is no regular file";
  ::close(fd);
  return -1;
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

std::string replace_file(const std::string& path, const std::string& text) {
  make_private_folder(std::filesystem::path{path}.parent_path());
  std::error_code ignored;
  if (std::filesystem::exists(path, ignored)
      && !std::filesystem::is_regular_file(path, ignored))
    return "it is no regular file";
  auto fresh = path + ".new";
  auto fd = ::open(fresh.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW,
                   S_IRUSR | S_IWUSR);
  if (fd < 0)
    return std::strerror(errno);
  auto written = write_all(fd, text);
  written = ::close(fd) == 0 && written;
  if (!written || ::rename(fresh.c_str(), path.c_str()) != 0)
    return std::strerror(errno);
  return {};
}

} // namespace hubbub::client
