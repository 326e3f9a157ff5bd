#include "apps/client/private_file.hpp"

#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <filesystem>
#include <system_error>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace hubbub::client {

namespace {

constexpr mode_t private_mode = S_IRUSR | S_IWUSR;

bool write_all(int fd, std::string_view bytes) {
  return ::write(fd, bytes.data(), bytes.size()) == static_cast<ssize_t>(bytes.size());
}

} // namespace

void make_private_folder(const std::string& folder) {
  std::error_code ignored;
  std::filesystem::path path{folder};
  if (path.empty() || std::filesystem::exists(path, ignored))
    return;
  make_private_folder(path.parent_path());
  ::mkdir(path.c_str(), S_IRWXU);
}

std::string append_privately(const std::string& path, std::string_view bytes) {
  make_private_folder(std::filesystem::path{path}.parent_path());
  auto flags =
    O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC | O_NONBLOCK | O_NOCTTY | O_NOFOLLOW;
  auto fd = ::open(path.c_str(), flags, private_mode);
  if (fd < 0)
    return std::strerror(errno);
  struct stat now {};
  std::string why;
  if (::fstat(fd, &now) != 0 || !S_ISREG(now.st_mode))
    why = "it is no regular file";
  else if (!write_all(fd, bytes))
    why = std::strerror(errno);
  ::close(fd);
  return why;
}

std::string replace_privately(const std::string& path, std::string_view bytes) {
  make_private_folder(std::filesystem::path{path}.parent_path());
  auto fresh = path + ".XXXXXX";
  auto fd = ::mkostemp(fresh.data(), O_CLOEXEC);
  if (fd < 0)
    return std::strerror(errno);
  auto written = write_all(fd, bytes);
  ::close(fd);
  if (written && ::rename(fresh.c_str(), path.c_str()) == 0)
    return {};
  std::string why = std::strerror(errno);
  ::unlink(fresh.c_str());
  return why;
}

} // namespace hubbub::client
