#include "net/door/cloak.hpp"

#include <regex>
#include <string>

#include <catch2/catch.hpp>

#include "actors/mask.hpp"

using namespace hubbub;

namespace {

/// The bytes 0 to 31.
cloak_key make_key(uint8_t first = 0) {
  cloak_key result;
  for (auto& x : result)
    x = first++;
  return result;
}

std::string shown(const std::string& address) {
  return cloaked(address, make_key());
}

/// A cloak without its first parts.
std::string network_of(const std::string& address, int parts) {
  auto result = shown(address);
  while (parts-- > 0)
    result.erase(0, result.find('.') + 1);
  return result;
}

} // namespace

// Computed with Python: hmac.new(bytes(range(32)), network + bytes([prefix]), 'sha256').
TEST_CASE("a cloak is known when its key is") {
  CHECK(shown("192.0.2.7") == "e6059186.5422a305.7cd6d314.ip");
  CHECK(shown("2001:db8:1:2::7") == "bf3859ba.d89cf389.de14f780.ffd85379.ip");
  CHECK(cloaked("192.0.2.7", make_key(1)) != shown("192.0.2.7"));
}

TEST_CASE("one address has one cloak, however it is written") {
  CHECK(shown("::ffff:192.0.2.7") == shown("192.0.2.7"));
  CHECK(shown("::ffff:c000:207") == shown("192.0.2.7"));
  CHECK(shown("2001:DB8::7") == shown("2001:0db8:0:0::7"));
}

TEST_CASE("a cloak tells networks apart, level by level") {
  CHECK(shown("192.0.2.7") != shown("192.0.2.8"));
  CHECK(network_of("192.0.2.7", 1) == network_of("192.0.2.8", 1));
  CHECK(network_of("192.0.2.7", 1) != network_of("192.0.3.7", 1));
  CHECK(network_of("192.0.2.7", 2) == network_of("192.0.3.7", 2));
  CHECK(network_of("192.0.2.7", 2) != network_of("192.1.2.7", 2));
  CHECK(network_of("2001:db8::1", 1) == network_of("2001:db8::ffff", 1));
  CHECK(network_of("2001:db8::1", 1) != network_of("2001:db8:0:1::1", 1));
  CHECK(network_of("2001:db8::1", 2) == network_of("2001:db8:0:1::1", 2));
  CHECK(network_of("2001:db8::1", 2) != network_of("2001:db8:1::1", 2));
  CHECK(network_of("2001:db8::1", 3) == network_of("2001:db8:1::1", 3));
  CHECK(network_of("2001:db8::1", 3) != network_of("2001:db9::1", 3));
}

TEST_CASE("the networks of one address have nothing in common to be seen") {
  // Bits that are 0 anyway make no difference between a network and its first address.
  auto x = shown("192.0.0.0");
  CHECK(x.substr(0, 8) != x.substr(9, 8));
  CHECK(x.substr(9, 8) != x.substr(18, 8));
}

TEST_CASE("whoever comes from this machine is at localhost") {
  for (auto address :
       {"127.0.0.1", "127.8.9.10", "::1", "0::1", "::ffff:127.0.0.1", "", "/run/socket"})
    CHECK(shown(address) == "localhost");
  CHECK(shown("128.0.0.1") != "localhost");
  CHECK(shown("::2") != "localhost");
}

TEST_CASE("a mask of a cloak can fit, and is taken for a host") {
  for (auto address : {"192.0.2.7", "2001:db8::7"}) {
    auto mask = full_mask(shown(address));
    CHECK(mask == "*!*@" + shown(address));
    CHECK(can_fit(mask));
    auto network = "*!*@*." + network_of(address, 1);
    CHECK(full_mask("*." + network_of(address, 1)) == network);
    CHECK(can_fit(network));
    CHECK(matches(network, "ann!~ann@" + shown(address)));
    CHECK(std::regex_match(shown(address), std::regex{"([0-9a-f]{8}[.]){3,4}ip"}));
  }
}
