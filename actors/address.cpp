#include "actors/address.hpp"

#include <algorithm>
#include <charconv>

#include <arpa/inet.h>

namespace hubbub {

namespace {

constexpr unsigned mapped_bits = 96; // in front of an IPv4 address

constexpr ip_address mapped_prefix{0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xff, 0xff, 0, 0, 0, 0};

bool is_ipv4(const ip_address& x) {
  return ip_network{mapped_prefix, mapped_bits}.contains(x);
}

std::string printed(const ip_address& x) {
  char out[INET6_ADDRSTRLEN];
  ::inet_ntop(AF_INET6, x.data(), out, sizeof(out));
  return out;
}

std::string printed_ipv4(const ip_address& x) {
  char out[INET_ADDRSTRLEN];
  ::inet_ntop(AF_INET, x.data() + mapped_bits / 8, out, sizeof(out));
  return out;
}

} // namespace

std::optional<ip_address> parse_address(const std::string& text) {
  ip_address result = mapped_prefix;
  if (text.find('\0') != std::string::npos) // where inet_pton would stop
    return std::nullopt;
  if (::inet_pton(AF_INET, text.c_str(), result.data() + mapped_bits / 8) == 1)
    return result;
  if (::inet_pton(AF_INET6, text.c_str(), result.data()) == 1)
    return result;
  return std::nullopt;
}

bool ip_network::contains(const ip_address& x) const {
  auto whole = prefix / 8;
  if (!std::equal(first.begin(), first.begin() + whole, x.begin()))
    return false;
  auto rest = prefix % 8;
  auto mask = static_cast<uint8_t>(0xff00 >> rest);
  return rest == 0 || (first[whole] & mask) == (x[whole] & mask);
}

bool is_within(const std::string& address, const std::vector<ip_network>& networks) {
  auto parsed = parse_address(address);
  return parsed
         && std::any_of(networks.begin(), networks.end(),
                        [&](const ip_network& x) { return x.contains(*parsed); });
}

std::optional<ip_network> parse_network(std::string_view text) {
  auto slash = std::min(text.find('/'), text.size());
  auto address = parse_address(std::string{text.substr(0, slash)});
  if (!address)
    return std::nullopt;
  auto before = is_ipv4(*address) && text.find(':') >= slash ? mapped_bits : 0;
  ip_network result{*address, 128};
  if (slash == text.size())
    return result;
  auto bits = text.substr(slash + 1);
  auto [end, error] =
    std::from_chars(bits.data(), bits.data() + bits.size(), result.prefix);
  if (error != std::errc{} || end != bits.data() + bits.size()
      || result.prefix > 128 - before)
    return std::nullopt;
  result.prefix += before;
  return result;
}

std::string to_string(const ip_network& x) {
  auto base = x.first;
  for (auto bit = x.prefix; bit < 128; ++bit)
    base[bit / 8] &= static_cast<uint8_t>(~(0x80u >> bit % 8));
  auto ipv4 = x.prefix >= mapped_bits && is_ipv4(base);
  auto result = ipv4 ? printed_ipv4(base) : printed(base);
  if (x.prefix < 128)
    result += '/' + std::to_string(x.prefix - (ipv4 ? mapped_bits : 0));
  return result;
}

std::string counted_as(const std::string& address) {
  auto parsed = parse_address(address);
  if (!parsed || is_ipv4(*parsed))
    return parsed ? printed(*parsed) : address;
  std::fill(parsed->begin() + 8, parsed->end(), uint8_t{0});
  return printed(*parsed) + "/64";
}

} // namespace hubbub
