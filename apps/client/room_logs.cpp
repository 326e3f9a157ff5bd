#include "apps/client/room_logs.hpp"

#include <algorithm>
#include <ctime>
#include <filesystem>

#include <fmt/chrono.h>
#include <unistd.h>

#include "apps/client/hygiene.hpp"
#include "apps/client/private_file.hpp"

namespace hubbub::client {

namespace {

// Longest name of a room in that of a file, in bytes: file systems have 255 for all of
// it.
constexpr size_t longest_place = 180;

std::tm local_time(int64_t seconds) {
  auto when = static_cast<std::time_t>(seconds);
  std::tm result{};
  ::localtime_r(&when, &result);
  return result;
}

// One room, whatever the case of its letters.
std::string name_on_disk(const std::string& place) {
  auto name = harmless(place).substr(0, longest_place);
  for (auto& c : name)
    if (c == '/' || c == '\\' || c == ' ')
      c = '_';
    else if (c >= 'A' && c <= 'Z')
      c = static_cast<char>(c + 32);
  if (name.empty() || name.front() == '.' || name.front() == '-')
    name.insert(0, "_");
  return name;
}

} // namespace

std::string room_logs::file_name(const std::string& place, int64_t seconds) {
  return fmt::format("{}.{:%Y-%m-%d}.log", name_on_disk(place), local_time(seconds));
}

std::string room_logs::folder_name(const std::string& server) {
  auto name = name_on_disk(server);
  std::replace(name.begin(), name.end(), ':', '_');
  return name;
}

std::string room_logs::add(const log_line& line, int64_t seconds) {
  if (folder_.empty())
    return {};
  auto folder = folder_;
  if (!line.server.empty())
    folder += '/' + folder_name(line.server);
  make_private_folder(folder);
  auto path = folder + '/' + file_name(line.place, seconds);
  std::string error;
  auto fd = open_to_add(path, error);
  if (fd >= 0) {
    auto text = fmt::format("{:%H:%M:%S} {}\n", local_time(seconds), harmless(line.text));
    if (!write_all(fd, text))
      error = "it cannot be written";
    ::close(fd);
  }
  return error.empty() ? error : "nothing is kept in " + path + ": " + error;
}

} // namespace hubbub::client
