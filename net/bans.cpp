#include "net/bans.hpp"

#include <ctime>

#include <fmt/chrono.h>
#include <fmt/format.h>

namespace hubbub {

namespace {

constexpr int64_t longest_ban = 10 * 365 * 24 * 60 * 60; // seconds

std::string moment(int64_t seconds) {
  return fmt::format("{:%Y-%m-%d %H:%M}", fmt::gmtime(static_cast<std::time_t>(seconds)));
}

/// Whom to ask, if the configuration says so.
std::string whom_to_ask(const settings& config) {
  return config.admin.empty() ? std::string{}
                              : fmt::format(". Whom to ask: {}", config.admin);
}

int64_t seconds_in(char unit) {
  switch (unit) {
    case 's':
      return 1;
    case 'm':
      return 60;
    case 'h':
      return 60 * 60;
    case 'd':
      return 24 * 60 * 60;
    case 'w':
      return 7 * 24 * 60 * 60;
    default:
      return 0;
  }
}

} // namespace

std::string until_when(const ban& x) {
  return x.until == 0 ? "for ever" : fmt::format("until {} UTC", moment(x.until));
}

std::string explain_ban(const ban& x, const settings& config) {
  return fmt::format("You are banned from this server {}: {}{}", until_when(x), x.reason,
                     whom_to_ask(config));
}

std::string explain_filter(const ban& x, const settings& config) {
  return fmt::format("that may not be said on this server: {}{}", x.reason,
                     whom_to_ask(config));
}

std::string describe(const ban& x) {
  return fmt::format("{}{} by {} on {} UTC, {}: {}", x.mask,
                     x.kind != ban_kind::text ? ""
                     : x.silent               ? " (drop)"
                                              : " (refuse)",
                     x.set_by, moment(x.set_at), until_when(x), x.reason);
}

std::optional<int64_t> parse_duration(std::string_view text) {
  int64_t total = 0;
  if (text.empty())
    return std::nullopt;
  while (!text.empty()) {
    int64_t number = 0;
    size_t digits = 0;
    while (digits < text.size() && text[digits] >= '0' && text[digits] <= '9') {
      number = number * 10 + (text[digits] - '0');
      if (++digits > 9)
        return std::nullopt;
    }
    auto is_last = digits == text.size();
    auto unit = is_last ? seconds_in('m') : seconds_in(text[digits]);
    if (digits == 0 || unit == 0)
      return std::nullopt;
    total += number * unit;
    text.remove_prefix(is_last ? digits : digits + 1);
  }
  return total <= longest_ban ? std::optional<int64_t>{total} : std::nullopt;
}

} // namespace hubbub
