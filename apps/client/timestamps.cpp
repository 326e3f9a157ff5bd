#include "apps/client/timestamps.hpp"

#include <ctime>
#include <utility>

namespace hubbub::client {

timestamp_form stamps_called(const std::string& value) {
  return value == "short"  ? timestamp_form::clock
         : value == "full" ? timestamp_form::full
                           : timestamp_form::none;
}

std::string timestamp(timestamp_form form, int64_t seconds) {
  if (form == timestamp_form::none)
    return {};
  auto when = static_cast<std::time_t>(seconds);
  std::tm parts{};
  if (::localtime_r(&when, &parts) == nullptr)
    return {};
  char text[64];
  auto length = std::strftime(
    text, sizeof(text), form == timestamp_form::clock ? "%H:%M " : "%Y-%m-%d %H:%M:%S ",
    &parts);
  return {text, length};
}

std::string duration_words(int64_t seconds) {
  constexpr std::pair<int64_t, const char*> units[] = {
    {86'400, "day"}, {3'600, "hour"}, {60, "minute"}, {1, "second"}};
  std::string result;
  int shown = 0;
  for (auto& [length, name] : units) {
    auto count = seconds / length;
    seconds %= length;
    if (count == 0 && shown == 0)
      continue;
    if (count > 0)
      result += (result.empty() ? "" : " ") + std::to_string(count) + ' ' + name
                + (count == 1 ? "" : "s");
    if (++shown == 2)
      break;
  }
  return result.empty() ? "0 seconds" : result;
}

} // namespace hubbub::client
