#include "apps/client/known_servers.hpp"

#include <filesystem>
#include <fstream>
#include <system_error>

#include "apps/client/private_file.hpp"

namespace hubbub::client {

namespace {

/// More is no such file.
constexpr size_t longest_list = 1 << 20; // bytes

std::string begin_of(const std::string& host, uint16_t port) {
  return host + " " + std::to_string(port) + " ";
}

} // namespace

std::string known_servers::default_path(const char* state_home, const char* home) {
  return state_file(state_home, home, "known-servers");
}

std::string known_servers::find(const std::string& host, uint16_t port) const {
  std::error_code ignored;
  if (path_.empty() || !std::filesystem::is_regular_file(path_, ignored)
      || std::filesystem::file_size(path_, ignored) > longest_list)
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
  std::error_code error;
  std::string text;
  auto begin = begin_of(host, port);
  if (std::filesystem::is_regular_file(path_, error)) {
    std::ifstream file{path_};
    for (std::string line; std::getline(file, line) && text.size() < longest_list;)
      if (line.compare(0, begin.size(), begin) != 0)
        text += line + "\n";
  } else if (std::filesystem::exists(path_, error)) {
    return path_ + " is no regular file";
  }
  text += begin + fingerprint + "\n";
  // Whole or not at all: who looks meanwhile sees the old file.
  auto why = replace_file(path_, text);
  return why.empty() ? why : "cannot write " + path_ + ": " + why;
}

} // namespace hubbub::client
