#include <catch2/catch.hpp>

#include "net/door/admission.hpp"

using namespace hubbub;
using namespace std::chrono_literals;
using Catch::Contains;
using Catch::Equals;

namespace {

struct fixture {
  settings limits;
  admission door;
  admission::time_point now{1h};

  fixture() { limits.max_connections = 1000; }

  /// @returns whether somebody with that address gets in.
  bool come(const std::string& address) {
    auto refused = door.refuse(address, now, limits);
    why = refused ? refused->words : std::string{};
    if (!refused)
      door.opened(address);
    return !refused;
  }

  size_t come_often(const std::string& address, size_t times) {
    size_t result = 0;
    for (size_t i = 0; i < times; ++i)
      result += come(address);
    return result;
  }

  /// One of many.
  static std::string address(size_t i) {
    return "10." + std::to_string(i >> 16) + '.' + std::to_string(i >> 8 & 255) + '.'
           + std::to_string(i & 255);
  }

  std::string why;
};

} // namespace

TEST_CASE_METHOD(fixture,
                 "an address may connect so often at once and so often a minute") {
  CHECK(come_often("192.0.2.1", 25) == 20);
  CHECK(why
        == "Your address connects too often: 20 times at once are allowed, then once "
           "every 1 seconds. Try again later");
  CHECK(come("192.0.2.2"));
  now += 1s;
  CHECK(come_often("192.0.2.1", 5) == 1);
}

TEST_CASE_METHOD(fixture, "who is refused and patient gets in later all the same") {
  come_often("192.0.2.1", 1000);
  now += 1s;
  CHECK(come("192.0.2.1"));
}

TEST_CASE_METHOD(fixture, "only so many connections of an address may have no name") {
  limits.connects = {};
  limits.unregistered_per_address = 3;
  CHECK(come_often("192.0.2.1", 5) == 3);
  CHECK_THAT(why, Contains("have not given a name yet: 3 are allowed"));
  CHECK(come("192.0.2.2"));
  SECTION("one that gives a name makes room") {
    door.registered("192.0.2.1");
    CHECK(come_often("192.0.2.1", 5) == 1);
    door.closed("192.0.2.1", true);
    CHECK_FALSE(come("192.0.2.1"));
  }
  SECTION("one that goes without makes room") {
    door.closed("192.0.2.1", false);
    CHECK(come_often("192.0.2.1", 5) == 1);
  }
}

TEST_CASE_METHOD(fixture, "exempt networks connect as often as they like") {
  limits.exempt_networks = {*parse_network("192.0.2.0/24"), *parse_network("::1")};
  limits.unregistered_per_address = 3;
  CHECK(come_often("192.0.2.77", 100) == 100);
  CHECK(come_often("::ffff:192.0.2.1", 100) == 100);
  CHECK(come_often("::1", 100) == 100);
  CHECK(come_often("198.51.100.1", 100) == 3);
  SECTION("but not more often than all together may") {
    limits.max_connections = door.num_connections();
    CHECK_FALSE(come("192.0.2.77"));
    CHECK_THAT(why, Contains("The server is full"));
  }
}

TEST_CASE_METHOD(fixture, "an address may have so many connections") {
  limits.connects = {1000, 1s};
  CHECK(come_often("192.0.2.1", 100) == 32);
  CHECK_THAT(why, Equals("Too many connections from your address: 32 are allowed. Close "
                         "one of them first"));
  CHECK(come("192.0.2.2"));
  SECTION("one that ends makes room") {
    door.closed("192.0.2.1", false);
    CHECK(come_often("192.0.2.1", 5) == 1);
  }
  SECTION("exempt networks have as many as they like") {
    limits.exempt_networks = {*parse_network("192.0.2.0/24")};
    CHECK(come_often("192.0.2.1", 100) == 100);
  }
}

TEST_CASE_METHOD(fixture, "the addresses of one IPv6 network count as one") {
  limits.connects = {2, 1s};
  CHECK(come("2001:db8::1"));
  CHECK(come("2001:db8::2:3"));
  CHECK_FALSE(come("2001:db8::ffff:ffff:ffff:ffff"));
  CHECK(come("2001:db8:0:1::1"));
}

TEST_CASE_METHOD(fixture, "an IPv4 address is the same however it is written") {
  limits.connects = {1, 1s};
  CHECK(come("192.0.2.1"));
  CHECK_FALSE(come("::ffff:192.0.2.1"));
}

TEST_CASE_METHOD(fixture, "addresses that are gone and quiet are forgotten") {
  for (auto i = 0; i < 100; ++i)
    REQUIRE(come("192.0.2." + std::to_string(i)));
  for (auto i = 1; i < 100; ++i)
    door.closed("192.0.2." + std::to_string(i), false);
  door.forget_idle(now);
  CHECK(door.num_addresses() == 100);
  now += 1s;
  door.forget_idle(now);
  CHECK(door.num_addresses() == 1);
  CHECK(door.num_connections() == 1);
}

TEST_CASE("networks are read as people write them") {
  struct row {
    const char* network;
    const char* inside;
    const char* outside;
  };
  auto x = GENERATE(values<row>({
    {"192.0.2.0/24", "192.0.2.255", "192.0.3.0"},
    {"192.0.2.7", "192.0.2.7", "192.0.2.6"},
    {"10.0.0.0/9", "10.127.255.255", "10.128.0.0"},
    {"0.0.0.0/0", "255.255.255.255", "2001:db8::1"},
    {"2001:db8::/32", "2001:db8:ffff::1", "2001:db9::"},
    {"::/0", "192.0.2.1", nullptr},
    {"::1", "::1", "::2"},
    {"::ffff:192.0.2.0/120", "192.0.2.1", "192.0.3.1"},
  }));
  CAPTURE(x.network);
  auto network = parse_network(x.network);
  REQUIRE(network);
  CHECK(network->contains(*parse_address(x.inside)));
  if (x.outside != nullptr)
    CHECK_FALSE(network->contains(*parse_address(x.outside)));
}

TEST_CASE_METHOD(fixture, "who knocks with ever new addresses fills no memory") {
  CHECK(come("192.0.2.1"));
  limits.max_connections = 1; // that one: all others are refused
  for (size_t i = 0; i < 3 * admission::max_idle_addresses; ++i)
    CHECK_FALSE(come(address(i)));
  CHECK(door.num_addresses() <= admission::max_idle_addresses + 1);
  // Whoever has something open is counted as before.
  limits.max_connections = 1000;
  limits.connections_per_address = 1;
  CHECK_FALSE(come("192.0.2.1"));
  door.closed("192.0.2.1", false);
  CHECK(come("192.0.2.1"));
}

TEST_CASE_METHOD(fixture, "nor who comes in with them and goes, many at a time") {
  constexpr size_t at_once = 100;
  for (size_t i = 0; i < 3 * admission::max_idle_addresses; i += at_once) {
    for (size_t j = i; j < i + at_once; ++j)
      CHECK(come(address(j)));
    for (size_t j = i; j < i + at_once; ++j)
      door.closed(address(j), false);
  }
  CHECK(door.num_addresses() <= admission::max_idle_addresses + at_once);
}

TEST_CASE_METHOD(fixture, "gateways and proxies are free of the limits per address") {
  limits.connections_per_address = 1;
  limits.connects = {1, 1min};
  CHECK(come_often("192.0.2.1", 3) == 1);
  for (auto i = 0; i < 3; ++i) {
    CHECK_FALSE(door.refuse("192.0.2.1", now, limits, true));
    door.opened("192.0.2.1");
  }
  limits.webirc_networks = {*parse_network("198.51.100.0/24")};
  CHECK(come_often("198.51.100.7", 3) == 3);
  CHECK_FALSE(door.is_full(0, limits));
  limits.max_connections = 8;
  CHECK_FALSE(door.is_full(0, limits));
  CHECK(door.is_full(1, limits));
  CHECK(come("198.51.100.7"));
  CHECK(door.refuse("192.0.2.1", now, limits, true));
}

TEST_CASE("a network is written in one way") {
  const std::pair<const char*, const char*> rows[] = {
    {"192.0.2.7", "192.0.2.7"},
    {"192.0.2.7/32", "192.0.2.7"},
    {"192.0.2.7/24", "192.0.2.0/24"},
    {"192.0.2.255/25", "192.0.2.128/25"},
    {"0.0.0.0/0", "0.0.0.0/0"},
    {"::ffff:192.0.2.7", "192.0.2.7"},
    {"::ffff:192.0.2.7/120", "192.0.2.0/24"},
    {"2001:DB8:0:0::1", "2001:db8::1"},
    {"2001:db8:ffff::1/32", "2001:db8::/32"},
    {"::1/0", "::/0"},
  };
  for (auto& [text, written] : rows) {
    CAPTURE(text);
    CHECK(to_string(*parse_network(text)) == written);
    CHECK(to_string(*parse_network(written)) == written);
  }
}

TEST_CASE("what is no network is not taken for one") {
  auto text = GENERATE("", "/", "localhost", "192.0.2.0/33", "192.0.2.0/-1", "192.0.2.0/",
                       "192.0.2.0/8x", "2001:db8::/129", "192.0.2/24", "1.2.3.4.5",
                       "192.0.2.0/99999999999");
  CAPTURE(text);
  CHECK_FALSE(parse_network(text));
}
