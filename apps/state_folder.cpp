#include "apps/state_folder.hpp"

#include <cerrno>
#include <cstdlib>
#include <cstring>

#include <sys/stat.h>
#include <unistd.h>

#include <fmt/format.h>

namespace hubbub {

std::string state_folder(const std::string& configured) {
  if (!configured.empty())
    return configured;
  // Several have colons between them.
  const auto* of_systemd = std::getenv("STATE_DIRECTORY");
  std::string folders = of_systemd == nullptr ? "" : of_systemd;
  folders.resize(std::strcspn(folders.c_str(), ":"));
  return folders.empty() ? "." : folders;
}

std::string prepare_folder(const std::string& path) {
  struct stat status = {};
  if (::mkdir(path.c_str(), 0700) == 0)
    return {};
  if (errno != EEXIST)
    return fmt::format(
      "cannot make the folder '{}' ({}): make it, and give it to the user "
      "that runs the server",
      path, std::strerror(errno));
  if (::stat(path.c_str(), &status) != 0 || !S_ISDIR(status.st_mode))
    return fmt::format("'{}' is no folder: name one, or remove that file", path);
  if (::access(path.c_str(), W_OK | X_OK) != 0)
    return fmt::format("cannot make files in the folder '{}' ({}): give it to the user "
                       "that runs the server, or name another one",
                       path, std::strerror(errno));
  return {};
}

} // namespace hubbub
