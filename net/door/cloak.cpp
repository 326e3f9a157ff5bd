#include "net/door/cloak.hpp"

#include <stdexcept>
#include <vector>

#include <fmt/format.h>
#include <gnutls/crypto.h>

#include "actors/address.hpp"

namespace hubbub {

namespace {

/// 32 bits that stand for the first ones of an address.
std::string part_of(ip_network x, const cloak_key& key) {
  for (auto bit = x.prefix; bit < 128; ++bit)
    x.first[bit / 8] &= static_cast<uint8_t>(~(0x80u >> bit % 8));
  std::array<uint8_t, 17> text; // the network, and how large it is
  std::copy(x.first.begin(), x.first.end(), text.begin());
  text.back() = static_cast<uint8_t>(x.prefix);
  std::array<uint8_t, 32> code;
  if (gnutls_hmac_fast(GNUTLS_MAC_SHA256, key.data(), key.size(), text.data(),
                       text.size(), code.data())
      != 0)
    throw std::runtime_error("HMAC-SHA256 has failed");
  return fmt::format("{:02x}{:02x}{:02x}{:02x}.", code[0], code[1], code[2], code[3]);
}

} // namespace

std::string cloaked(const std::string& address, const cloak_key& key) {
  static const ip_network loopback[] = {*parse_network("127.0.0.0/8"),
                                        *parse_network("::1")};
  static const auto ipv4 = *parse_network("::ffff:0:0/96");
  auto parsed = parse_address(address);
  if (!parsed)
    return local_host;
  for (auto& x : loopback)
    if (x.contains(*parsed))
      return local_host;
  // Those of IPv4 are behind 96 bits.
  auto levels = ipv4.contains(*parsed) ? std::vector<unsigned>{128, 120, 112}
                                       : std::vector<unsigned>{128, 64, 48, 32};
  std::string result;
  for (auto prefix : levels)
    result += part_of({*parsed, prefix}, key);
  return result + "ip";
}

} // namespace hubbub
