#include "net/codec/server_time.hpp"

#include <algorithm>
#include <charconv>
#include <ctime>

#include <fmt/chrono.h>
#include <fmt/format.h>

namespace hubbub {

void append_server_time(std::string& out, int64_t time) {
  // Events of one second share all but the milliseconds.
  thread_local int64_t last_second = -1;
  thread_local std::string prefix;
  auto second = time / 1000;
  if (second != last_second) {
    last_second = second;
    prefix = fmt::format("{:%Y-%m-%dT%H:%M:%S}.", fmt::gmtime(second));
  }
  out += prefix;
  auto milliseconds = static_cast<int>(time % 1000);
  out += static_cast<char>('0' + milliseconds / 100);
  out += static_cast<char>('0' + milliseconds / 10 % 10);
  out += static_cast<char>('0' + milliseconds % 10);
  out += 'Z';
}

std::optional<int64_t> parse_server_time(std::string_view text) {
  constexpr std::string_view shape = "dddd-dd-ddTdd:dd:dd";
  if (text.size() <= shape.size() || text.back() != 'Z')
    return std::nullopt;
  auto is_digit = [](char c) { return c >= '0' && c <= '9'; };
  for (size_t i = 0; i < shape.size(); ++i)
    if (shape[i] == 'd' ? !is_digit(text[i]) : text[i] != shape[i])
      return std::nullopt;
  auto number = [&](size_t first, size_t length) {
    auto result = 0;
    std::from_chars(text.data() + first, text.data() + first + length, result);
    return result;
  };
  std::tm parts{};
  parts.tm_year = number(0, 4) - 1900;
  parts.tm_mon = number(5, 2) - 1;
  parts.tm_mday = number(8, 2);
  parts.tm_hour = number(11, 2);
  parts.tm_min = number(14, 2);
  parts.tm_sec = number(17, 2);
  auto fraction = text.substr(shape.size(), text.size() - shape.size() - 1);
  if (!fraction.empty()
      && (fraction.size() < 2 || fraction.front() != '.'
          || !std::all_of(fraction.begin() + 1, fraction.end(), is_digit)))
    return std::nullopt;
  auto wanted = parts;
  auto seconds = timegm(&parts);
  auto is_date = parts.tm_mon == wanted.tm_mon && parts.tm_mday == wanted.tm_mday
                 && wanted.tm_hour < 24 && wanted.tm_min < 60 && wanted.tm_sec <= 60;
  if (!is_date || seconds < 0)
    return std::nullopt;
  auto milliseconds = 0;
  for (size_t i = 1; i <= 3; ++i)
    milliseconds = milliseconds * 10 + (i < fraction.size() ? fraction[i] - '0' : 0);
  return int64_t{seconds} * 1000 + milliseconds;
}

} // namespace hubbub
