#include "apps/cloak_file.hpp"

#include <cerrno>
#include <charconv>
#include <cstdlib>
#include <cstring>
#include <fstream>
#include <stdexcept>

#include <fcntl.h>
#include <fmt/format.h>
#include <gnutls/crypto.h>
#include <unistd.h>

namespace hubbub {

namespace {

/// @returns nothing, if the text is anything but two hexadecimal digits for each byte.
std::optional<cloak_key> parse_key(const std::string& text) {
  cloak_key result;
  if (text.size() != 2 * result.size())
    return std::nullopt;
  auto digits = text.data();
  for (auto& byte : result) {
    auto [end, error] = std::from_chars(digits, digits + 2, byte, 16);
    if (error != std::errc{} || end != digits + 2)
      return std::nullopt;
    digits = end;
  }
  return result;
}

cloak_key make_key() {
  cloak_key result;
  if (gnutls_rnd(GNUTLS_RND_KEY, result.data(), result.size()) != 0)
    throw std::runtime_error("there are no random bytes");
  return result;
}

std::string line_of(const cloak_key& key) {
  std::string result;
  for (auto byte : key)
    result += fmt::format("{:02x}", byte);
  return result + '\n';
}

/// Writes a file that is not there yet; leaves one alone that is.
/// @returns whether there is one now; else errno says why not.
bool write_new(const std::string& path, const std::string& text) {
  auto draft = path + ".XXXXXX"; // mode 0600 (mkostemp(3))
  auto fd = ::mkostemp(draft.data(), O_CLOEXEC);
  if (fd < 0)
    return false;
  auto size = static_cast<ssize_t>(text.size());
  auto done = ::write(fd, text.data(), text.size()) == size && ::fsync(fd) == 0;
  done = done && (::link(draft.c_str(), path.c_str()) == 0 || errno == EEXIST);
  auto why = errno;
  ::close(fd);
  ::unlink(draft.c_str());
  errno = why;
  return done;
}

} // namespace

std::optional<cloak_key> load_cloak_key(const std::string& folder, std::string& problem) {
  auto path = folder + "/cloak.key";
  if (::access(path.c_str(), F_OK) != 0) {
    auto key = make_key();
    if (!write_new(path, line_of(key))) {
      problem = fmt::format("chat.cloaks: cannot make the file '{}' ({}). At the next "
                            "start hosts will be others; server.state-folder can name a "
                            "folder that the server may write to",
                            path, std::strerror(errno));
      return key;
    }
  }
  std::ifstream file{path};
  std::string line;
  if (!std::getline(file, line)) {
    problem = fmt::format("chat.cloaks: cannot read a key from '{}' ({}): give the file "
                          "to the user that runs the server",
                          path, std::strerror(errno));
    return std::nullopt;
  }
  auto result = parse_key(line);
  if (!result)
    problem =
      fmt::format("chat.cloaks: '{}' has no key of 64 hexadecimal digits: put the "
                  "right one back, or remove the file to have a new one, with "
                  "which bans of the old hosts fit nobody",
                  path);
  return result;
}

} // namespace hubbub
