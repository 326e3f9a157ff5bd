#include "net/web/forwarded.hpp"

#include <algorithm>

#include "net/codec/text.hpp"

namespace hubbub {

namespace {

/// Without a port, which some proxies add: "192.0.2.1:4711", "[2001:db8::1]:4711".
std::string without_port(std::string_view text) {
  if (!text.empty() && text.front() == '[')
    return std::string{text.substr(1, text.find(']') - 1)};
  auto colon = text.find(':');
  auto is_ipv4 = colon != std::string_view::npos && colon == text.rfind(':');
  return std::string{is_ipv4 ? text.substr(0, colon) : text};
}

} // namespace

std::string forwarded_address(std::string_view list,
                              const std::vector<ip_network>& proxies) {
  auto names = split_list(list);
  std::string result;
  for (auto i = names.rbegin(); i != names.rend(); ++i) {
    auto parsed = parse_address(without_port(*i));
    if (!parsed)
      return {};
    result = to_string(ip_network{*parsed, 128});
    if (!is_within(result, proxies))
      return result;
  }
  return result; // the first of those who speak for one another
}

} // namespace hubbub
