#include "actors/mask.hpp"

#include <algorithm>

#include "actors/address.hpp"
#include "actors/names.hpp"

namespace hubbub {

namespace {

bool is_wildcard(char c) {
  return c == '*' || c == '?';
}

/// Whether a mask without '!' and '@' may fit nicks.
bool is_nick_mask(std::string_view mask) {
  auto first = mask.empty() ? '*' : mask.front();
  return (is_wildcard(first) || is_nick(std::string_view{&first, 1}))
         && std::all_of(mask.begin(), mask.end(),
                        [](char c) { return is_wildcard(c) || is_nick_char(c); });
}

/// Whether it looks like a host instead: names of hosts have dots, addresses dots or
/// colons, networks a slash, and any of them may begin with a digit.
bool is_host_mask(std::string_view mask) {
  auto is_digit = [](char c) { return c >= '0' && c <= '9'; };
  return !is_nick_mask(mask)
         && (is_digit(mask.front())
             || mask.find_first_of(".:/") != std::string_view::npos);
}

/// Whether there can be a host that a mask fits.
bool may_be_host(std::string_view mask) {
  if (mask.find_first_of("!@") != std::string_view::npos)
    return false;
  // Only addresses have a colon; what is behind the slash of a network is a number.
  if (mask.find(':') != std::string_view::npos
      && mask.find_first_not_of("0123456789abcdefABCDEF:.*?/") != std::string_view::npos)
    return false;
  auto slash = mask.find('/');
  return slash == std::string_view::npos || parse_network(mask)
         || !parse_address(std::string{mask.substr(0, slash)});
}

} // namespace

bool matches(std::string_view mask, std::string_view text) {
  size_t m = 0;
  size_t t = 0;
  auto star = std::string_view::npos; // the last '*' passed
  size_t star_text = 0;               // where its match ends for now
  while (t < text.size()) {
    if (m < mask.size() && mask[m] == '*') {
      star = m++;
      star_text = t;
    } else if (m < mask.size()
               && (mask[m] == '?' || folded(mask[m]) == folded(text[t]))) {
      ++m;
      ++t;
    } else if (star != std::string_view::npos) {
      m = star + 1;
      t = ++star_text;
    } else {
      return false;
    }
  }
  return mask.find_first_not_of('*', m) == std::string_view::npos;
}

std::string full_mask(std::string_view mask) {
  auto or_any = [](std::string_view part) { return part.empty() ? "*" : part; };
  auto at = mask.rfind('@');
  auto host = at == std::string_view::npos ? std::string_view{} : mask.substr(at + 1);
  auto front = mask.substr(0, at);
  auto bang = front.find('!');
  auto nick = front.substr(0, bang);
  auto username =
    bang == std::string_view::npos ? std::string_view{} : front.substr(bang + 1);
  if (bang == std::string_view::npos && at != std::string_view::npos)
    std::swap(nick, username); // "a@b" names a user at a host
  else if (bang == std::string_view::npos && is_host_mask(nick))
    std::swap(nick, host);
  auto network = parse_network(host);
  auto written = network ? to_string(*network) : std::string{or_any(host)};
  std::string result;
  for (auto part : {or_any(nick), std::string_view{"!"}, or_any(username),
                    std::string_view{"@"}, std::string_view{written}})
    for (auto c : part)
      if (c != '*' || result.empty() || result.back() != '*')
        result += c;
  return result;
}

bool can_fit(std::string_view full) {
  auto at = full.rfind('@');
  auto bang = full.find('!');
  auto nick = full.substr(0, bang);
  auto username = full.substr(bang + 1, at - bang - 1);
  auto host = full.substr(at + 1);
  auto shortest = static_cast<size_t>(
    std::count_if(nick.begin(), nick.end(), [](char c) { return c != '*'; }));
  return is_nick_mask(nick) && shortest <= max_nick_length
         && std::all_of(username.begin(), username.end(),
                        [](char c) { return is_wildcard(c) || is_username_char(c); })
         && may_be_host(host);
}

std::string mask_of(const user& x) {
  return mask_of(x, x.host);
}

std::string mask_of(const user& x, const std::string& host) {
  std::string result;
  result.reserve(x.nick.size() + x.username.size() + host.size() + 2);
  result += x.nick;
  result += '!';
  result += x.username;
  result += '@';
  result += host;
  return result;
}

} // namespace hubbub
