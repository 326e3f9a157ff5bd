#include "apps/client/sts.hpp"

#include <algorithm>
#include <charconv>
#include <sstream>

namespace hubbub::client {

namespace {

/// Nobody is believed for longer, in seconds.
constexpr int64_t longest = int64_t{10} * 365 * 24 * 60 * 60;

} // namespace

sts_policy parse_sts(std::string_view value) {
  sts_policy result;
  while (!value.empty()) {
    auto end = std::min(value.find(','), value.size());
    auto item = value.substr(0, end);
    value.remove_prefix(std::min(end + 1, value.size()));
    auto number = [&](std::string_view key, auto& into) {
      if (item.substr(0, key.size()) != key)
        return false;
      auto first = item.data() + key.size();
      auto last = item.data() + item.size();
      auto [stop, failed] = std::from_chars(first, last, into);
      return failed == std::errc{} && stop == last && first != last;
    };
    uint16_t port = 0;
    int64_t duration = 0;
    if (number("port=", port))
      result.port = port;
    else if (number("duration=", duration) && duration >= 0)
      result.duration = std::min(duration, longest);
  }
  return result;
}

std::string sts_policies::default_path(const char* state_home, const char* home) {
  auto beside = known_servers::default_path(state_home, home);
  return beside.empty() ? beside : beside.substr(0, beside.rfind('/')) + "/sts-policies";
}

uint16_t sts_policies::find(const std::string& host, int64_t now) const {
  std::istringstream text{file_.find(host, 0)};
  uint16_t port = 0;
  int64_t until = 0;
  return text >> port >> until && until > now ? port : 0;
}

std::string sts_policies::keep(const std::string& host, uint16_t port, int64_t duration,
                               int64_t now) const {
  if (duration == 0 && file_.find(host, 0).empty())
    return {};
  return file_.keep(host, 0, std::to_string(port) + ' ' + std::to_string(now + duration));
}

} // namespace hubbub::client
