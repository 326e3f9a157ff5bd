#include "net/watch/log.hpp"

#include "actors/clock.hpp"
#include "net/codec/logfmt.hpp"
#include "net/codec/server_time.hpp"

namespace hubbub {

namespace {

constexpr std::string_view names[] = {"error", "warning", "info", "debug"};

} // namespace

bool parse_log_level(std::string_view name, log_level& into) {
  for (size_t i = 0; i < std::size(names); ++i)
    if (names[i] == name) {
      into = static_cast<log_level>(i);
      return true;
    }
  return false;
}

std::string to_line(const log_entry& x) {
  std::string result{"time="};
  append_server_time(result, x.time != 0 ? x.time : milliseconds_since_1970());
  append_log_pair(result, "level", names[static_cast<size_t>(x.level)]);
  append_log_pair(result, "event", x.event);
  for (auto& [key, value] : x.fields)
    append_log_pair(result, key, value);
  result += '\n';
  return result;
}

} // namespace hubbub
