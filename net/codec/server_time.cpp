#include "net/codec/server_time.hpp"

#include <algorithm>
#include <charconv>

#include <fmt/chrono.h>
#include <fmt/format.h>

namespace hubbub {

namespace {

bool is_leap_year(int year) {
  return (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
}

int days_in(int year, int month) {
  constexpr int days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  return days[month - 1] + (month == 2 && is_leap_year(year) ? 1 : 0);
}

/// Days from 1970 to the first of a month, in the Gregorian calendar.
int64_t days_before(int year, int month) {
  auto leap_years = [](int64_t last) { return last / 4 - last / 100 + last / 400; };
  auto result = (year - 1970) * int64_t{365} + leap_years(year - 1) - leap_years(1969);
  for (auto x = 1; x < month; ++x)
    result += days_in(year, x);
  return result;
}

} // namespace

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
  auto year = number(0, 4);
  auto month = number(5, 2);
  auto day = number(8, 2);
  auto hour = number(11, 2);
  auto minute = number(14, 2);
  auto second = number(17, 2); // 60 is a leap second
  if (year < 1970 || month < 1 || month > 12 || day < 1 || day > days_in(year, month)
      || hour > 23 || minute > 59 || second > 60)
    return std::nullopt;
  auto fraction = text.substr(shape.size(), text.size() - shape.size() - 1);
  if (!fraction.empty()
      && (fraction.size() < 2 || fraction.front() != '.'
          || !std::all_of(fraction.begin() + 1, fraction.end(), is_digit)))
    return std::nullopt;
  auto milliseconds = 0;
  for (size_t i = 1; i <= 3; ++i)
    milliseconds = milliseconds * 10 + (i < fraction.size() ? fraction[i] - '0' : 0);
  auto hours = days_before(year, month) * 24 + (day - 1) * 24 + hour;
  return ((hours * 60 + minute) * 60 + second) * 1000 + milliseconds;
}

} // namespace hubbub
