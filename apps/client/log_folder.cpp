#include "apps/client/log_folder.hpp"

#include <ctime>
#include <map>

#include <fmt/format.h>

#include "apps/client/hygiene.hpp"
#include "apps/client/irc_formatting.hpp"
#include "apps/client/private_file.hpp"
#include "net/codec/text.hpp"

namespace hubbub::client {

namespace {

// A file's name has 255 bytes at most.
constexpr size_t longest_name = 120;

std::string moment(int64_t seconds, const char* form) {
  auto when = static_cast<std::time_t>(seconds);
  std::tm parts{};
  ::localtime_r(&when, &parts);
  char text[32];
  return {text, std::strftime(text, sizeof(text), form, &parts)};
}

// A place as the name of a folder: in lower case, and what a path would obey in hex.
std::string folder_name(std::string_view place) {
  std::string result;
  for (auto c : ascii_lower(place)) {
    auto byte = static_cast<unsigned char>(c);
    if (byte <= ' ' || c == '/' || c == '%' || c == '\x7f' || (c == '.' && result.empty()))
      result += fmt::format("%{:02x}", byte);
    else
      result += c;
  }
  if (result.size() <= longest_name)
    return result;
  // FNV-1a, to keep two long names apart.
  uint32_t hash = 2166136261;
  for (unsigned char c : result)
    hash = (hash ^ c) * 16777619;
  return fmt::format("{}-{:08x}", result.substr(0, piece_length(result, longest_name)),
                     hash);
}

} // namespace

std::string log_folder::file_of(std::string_view place, int64_t seconds) const {
  return fmt::format("{}/{}/{}.log", path_, folder_name(place),
                     moment(seconds, "%Y-%m-%d"));
}

std::string log_folder::write(const std::vector<log_line>& lines) const {
  std::map<std::string, std::string> files;
  for (auto& line : lines) {
    auto& text = files[file_of(line.place, line.time)];
    text += moment(line.time, "%H:%M:%S ");
    text += read_irc_formatting(line.text, {}).text();
    text += '\n';
  }
  std::string why;
  for (auto& [file, text] : files)
    if (auto error = append_privately(file, text); !error.empty() && why.empty())
      why = "cannot write to " + harmless(file) + ": " + error;
  return why;
}

} // namespace hubbub::client
