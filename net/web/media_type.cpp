#include "net/web/media_type.hpp"

#include <algorithm>
#include <charconv>
#include <string>

#include "net/codec/text.hpp"

namespace hubbub {

namespace {

std::string lower(std::string_view text) {
  std::string result{trimmed(text)};
  std::transform(result.begin(), result.end(), result.begin(), [](char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
  });
  return result;
}

/// A quality value (RFC 9110 12.4.2); nonsense is none at all.
double quality_in(std::string_view text) {
  auto result = 0.0;
  auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), result);
  auto is_whole = error == std::errc{} && end == text.data() + text.size();
  return is_whole && result >= 0 && result <= 1 ? result : 0;
}

/// A range, as one item of the field has it.
struct media_range {
  std::string type;
  std::string version; // empty: any
  double quality = 1;
};

media_range parse_range(std::string_view item) {
  media_range result;
  auto end = item.find(';');
  result.type = lower(item.substr(0, end));
  while (end != std::string_view::npos) {
    item.remove_prefix(end + 1);
    end = item.find(';');
    auto parameter = lower(item.substr(0, end));
    auto value = parameter.substr(std::min(parameter.find('=') + 1, parameter.size()));
    if (parameter.compare(0, 2, "q=") == 0)
      result.quality = quality_in(value);
    else if (parameter.compare(0, 8, "version=") == 0)
      result.version = value;
  }
  return result;
}

/// How closely a range fits; 0: not at all.
int closeness(const media_range& x, std::string_view type, std::string_view version) {
  if (x.type == type && (x.version.empty() || x.version == version))
    return x.version.empty() ? 3 : 4;
  if (x.type == std::string{type.substr(0, type.find('/'))} + "/*")
    return 2;
  return x.type == "*/*" ? 1 : 0;
}

} // namespace

double quality_of(std::string_view accept, std::string_view type,
                  std::string_view version) {
  if (trimmed(accept).empty())
    return 1;
  auto result = 0.0;
  auto closest = 0;
  for (auto& item : split_list(accept)) {
    auto range = parse_range(item);
    auto how = closeness(range, type, version);
    if (how > closest) {
      closest = how;
      result = range.quality;
    }
  }
  return result;
}

} // namespace hubbub
