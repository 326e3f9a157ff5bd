#include "apps/client/ignore_file.hpp"

#include <filesystem>
#include <fstream>
#include <system_error>

#include "apps/client/hygiene.hpp"
#include "apps/client/ignore_list.hpp"
#include "apps/client/private_file.hpp"

namespace hubbub::client {

namespace {

/// More is no such file.
constexpr size_t longest_file = 1 << 20; // bytes

} // namespace

std::vector<std::string> ignore_file::load() const {
  std::vector<std::string> result;
  std::error_code ignored;
  if (path_.empty() || !std::filesystem::is_regular_file(path_, ignored)
      || std::filesystem::file_size(path_, ignored) > longest_file)
    return result;
  std::ifstream file{path_};
  for (std::string line; std::getline(file, line) && result.size() < most_masks;)
    if (line = harmless(line); !line.empty() && line.find(' ') == std::string::npos)
      result.push_back(std::move(line));
  return result;
}

std::string ignore_file::change(const std::string& mask, bool ignored) const {
  if (path_.empty())
    return {};
  ignore_list masks;
  for (auto& x : load())
    masks.add(x);
  if (!(ignored ? masks.add(mask) : masks.remove(mask)))
    return {};
  std::string text;
  for (auto& x : masks.all())
    text += x + '\n';
  auto error = replace_file(path_, text);
  return error.empty() ? error : "whom you ignore is not kept in " + path_ + ": " + error;
}

} // namespace hubbub::client
