#include "apps/client/address.hpp"

#include <algorithm>
#include <charconv>
#include <optional>

#include "net/codec/text.hpp"

namespace hubbub::client {

namespace {

address wrong(std::string why) {
  address result;
  result.error = std::move(why);
  return result;
}

std::optional<uint16_t> parse_port(std::string_view text) {
  uint16_t port = 0;
  auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), port);
  if (error != std::errc{} || end != text.data() + text.size() || port == 0)
    return std::nullopt;
  return port;
}

// Text with "%23" for '#' and so on (RFC 3986 2.1); null if a '%' is something else.
std::optional<std::string> percent_decoded(std::string_view text) {
  std::string result;
  for (size_t i = 0; i < text.size(); ++i) {
    if (text[i] != '%') {
      result += text[i];
      continue;
    }
    auto digits = text.substr(i + 1, 2);
    unsigned value = 0;
    auto [end, error] =
      std::from_chars(digits.data(), digits.data() + digits.size(), value, 16);
    if (error != std::errc{} || digits.size() != 2 || end != digits.data() + 2)
      return std::nullopt;
    result += static_cast<char>(value);
    i += 2;
  }
  return result;
}

// "host", "host:port", "[ipv6]", "[ipv6]:port", "ipv6".
address parse_place(std::string_view text) {
  address result;
  auto rest = text;
  if (!text.empty() && text.front() == '[') {
    auto end = text.find(']');
    if (end == std::string_view::npos)
      return wrong("there is no ']' in " + std::string{text});
    result.host = text.substr(1, end - 1);
    rest.remove_prefix(end + 1);
  } else {
    // More than one colon: an IPv6 address without a port.
    auto colon = text.find(':');
    if (colon != text.rfind(':'))
      colon = text.size();
    result.host = text.substr(0, colon);
    rest.remove_prefix(std::min(colon, text.size()));
  }
  if (result.host.empty())
    return wrong("there is no host in \"" + std::string{text} + '"');
  if (result.host.find_first_of("@/?# ") != std::string::npos)
    return wrong("\"" + result.host + "\" is not the name of a host");
  if (rest.empty())
    return result;
  auto port = rest.front() == ':' ? parse_port(rest.substr(1)) : std::nullopt;
  if (!port)
    return wrong("the port in " + std::string{text}
                 + " must be a number from 1 to 65535");
  result.port = *port;
  return result;
}

address parse_url(std::string_view rest) {
  auto slash = std::min(rest.find('/'), rest.size());
  // Of "name:password@host" the password would be for all to see (RFC 3986 3.2.1).
  auto at = std::min(rest.substr(0, slash).find('@'), slash);
  auto name = percent_decoded(rest.substr(0, at < slash ? at : 0));
  if (!name || name->find(':') != std::string::npos)
    return wrong("a password does not belong into an address: --password-file or "
                 "HUBBUB_PASSWORD has it");
  auto begin = at < slash ? at + 1 : 0;
  auto result = parse_place(rest.substr(begin, slash - begin));
  result.name = *name;
  rest.remove_prefix(std::min(slash + 1, rest.size()));
  if (!result.error.empty() || rest.empty())
    return result;
  auto question = std::min(rest.find('?'), rest.size());
  auto room = percent_decoded(rest.substr(0, std::min(rest.find(','), question)));
  auto key = percent_decoded(rest.substr(std::min(question + 1, rest.size())));
  if (!room || !key)
    return wrong("a '%' in " + std::string{rest} + " is not followed by two hex digits");
  result.room = *room;
  result.key = *key;
  return result;
}

} // namespace

uint16_t port_of(const address& where) {
  constexpr uint16_t in_clear = 6667;
  constexpr uint16_t over_tls = 6697;
  return where.port != 0 ? where.port : where.tls ? over_tls : in_clear;
}

bool same_server(const address& a, const address& b) {
  return equal_ignoring_case(a.host, b.host) && port_of(a) == port_of(b);
}

address parse_port_behind(address where, std::string_view port) {
  auto number = parse_port(port);
  if (!number)
    return wrong("the port must be a number from 1 to 65535, and not "
                 + std::string{port});
  where.port = *number;
  return where;
}

address parse_address(std::string_view text) {
  auto mark = text.find("://");
  if (mark == std::string_view::npos)
    return parse_place(text);
  auto scheme = text.substr(0, mark);
  auto tls = equal_ignoring_case(scheme, "ircs");
  if (!tls && !equal_ignoring_case(scheme, "irc"))
    return wrong("an address begins with irc:// or ircs://, not with "
                 + std::string{scheme} + "://");
  auto result = parse_url(text.substr(mark + 3));
  result.tls = tls;
  return result;
}

} // namespace hubbub::client
