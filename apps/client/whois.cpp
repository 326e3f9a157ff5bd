#include "apps/client/whois.hpp"

#include <algorithm>
#include <cstdlib>

#include "apps/client/timestamps.hpp"
#include "net/codec/text.hpp"

namespace hubbub::client {

namespace {

int64_t number(const std::string& digits) {
  return std::strtoll(digits.c_str(), nullptr, 10);
}

std::string list_of(std::string_view words) {
  std::string result;
  for (auto word = take_word(words); !word.empty(); word = take_word(words))
    result += (result.empty() ? "" : ", ") + std::string{word};
  return result;
}

// "Omar 75 1700000000 :seconds idle, signon time"; the last two may be missing.
std::string idle_words(const server_message& m) {
  auto words = " has said nothing for " + duration_words(number(m.param(2)));
  auto since = number(m.param(3));
  if (since > 0) {
    auto when = timestamp(timestamp_form::full, since);
    words += ", and is here since " + std::string{trimmed(when)};
  }
  return words;
}

} // namespace

// RFC 2812 5.1; 330 and 338 are from ircu, and everywhere (modern.ircdocs.horse). The
// address stands last but one, whatever is in front of it.
std::optional<std::string> whois_sentence(const server_message& m) {
  auto& name = m.param(1);
  if (m.command == "311")
    return name + " is " + m.param(2) + '@' + m.param(3)
           + (m.param(5).empty() ? "" : " (" + m.param(5) + ")");
  if (m.command == "312")
    return name + " is on " + m.param(2)
           + (m.param(3).empty() ? "" : " (" + m.param(3) + ")");
  if (m.command == "313")
    return name + " is an operator of the server";
  if (m.command == "317")
    return name + idle_words(m);
  if (m.command == "319")
    return name + " is in " + list_of(m.param(2));
  if (m.command == "330")
    return name + " is logged in as " + m.param(2);
  if (m.command == "338" && m.params.size() > 3)
    return name + " comes from " + m.params[m.params.size() - 2];
  return std::nullopt;
}

} // namespace hubbub::client
