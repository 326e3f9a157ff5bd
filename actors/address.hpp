#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace hubbub {

/// An IPv6 address; IPv4 addresses are those of ::ffff:0:0/96 (RFC 4291 2.5.5.2).
using ip_address = std::array<uint8_t, 16>;

/// Reads "192.0.2.1" or "2001:db8::1".
std::optional<ip_address> parse_address(const std::string& text);

/// A block of addresses.
struct ip_network {
  ip_address first;
  unsigned prefix; ///< bits that its addresses have in common, 0 to 128

  bool contains(const ip_address& x) const;
};

/// Whether an address, as text, is in one of these networks.
bool is_within(const std::string& address, const std::vector<ip_network>& networks);

/// Reads "192.0.2.0/24", "2001:db8::/32", or one address.
std::optional<ip_network> parse_network(std::string_view text);

/// The one way in which a network is written, "192.0.2.0/24"; of a single address, that.
std::string to_string(const ip_network& x);

/// Who is counted as one: an IPv4 address, or the 64 bits of an IPv6 address that
/// everybody who has one can vary the rest of.
std::string counted_as(const std::string& address);

} // namespace hubbub
