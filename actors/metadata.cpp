#include "actors/metadata.hpp"

#include <algorithm>
#include <utility>

namespace hubbub {

namespace {

/// What a node of the map takes besides its texts, roughly.
constexpr size_t bytes_per_entry = 128;

bool is_key_char(char c) {
  return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')
         || std::string_view{"_./-"}.find(c) != std::string_view::npos;
}

} // namespace

bool is_metadata_key(std::string_view key) {
  return !key.empty() && key.size() <= max_metadata_key
         && std::all_of(key.begin(), key.end(), is_key_char);
}

size_t size_of(const metadata& x) {
  size_t result = 0;
  for (auto& [key, value] : x)
    result += key.size() + value.size() + bytes_per_entry;
  return result;
}

std::optional<std::vector<metadata_entry>>
change_metadata(metadata& what, const std::vector<metadata_entry>& how, size_t max_keys) {
  auto now = what;
  std::vector<metadata_entry> result;
  for (auto& x : how) {
    auto i = now.find(x.key);
    auto is_as_wanted = i != now.end() ? i->second == x.value : x.value.empty();
    if (is_as_wanted)
      continue;
    if (x.value.empty())
      now.erase(i);
    else
      now[x.key] = x.value;
    result.push_back(x);
  }
  if (now.size() > max_keys && now.size() > what.size())
    return std::nullopt;
  what = std::move(now);
  return result;
}

std::vector<metadata_entry> removals(const metadata& what) {
  return differences(what, {});
}

std::vector<metadata_entry> differences(const metadata& from, const metadata& to) {
  std::vector<metadata_entry> result;
  for (auto& [key, value] : from)
    if (to.count(key) == 0)
      result.push_back({key, {}});
  for (auto& [key, value] : to)
    if (auto i = from.find(key); i == from.end() || i->second != value)
      result.push_back({key, value});
  return result;
}

std::string text_of(const metadata_entry& x) {
  return x.value.empty() ? x.key : x.key + ' ' + x.value;
}

metadata_entry read_metadata(std::string_view text) {
  auto end = std::min(text.find(' '), text.size());
  return {std::string{text.substr(0, end)},
          std::string{text.substr(std::min(end + 1, text.size()))}};
}

} // namespace hubbub
