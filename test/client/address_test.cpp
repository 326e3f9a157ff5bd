#include "apps/client/address.hpp"

#include <vector>

#include <catch2/catch.hpp>

using namespace hubbub::client;

TEST_CASE("a server is understood however it is written") {
  struct row {
    std::string text, host;
    uint16_t port;
    std::string room, key;
  };
  const std::vector<row> table = {
    {"irc.example.org", "irc.example.org", 6667, "", ""},
    {"irc.example.org:6697", "irc.example.org", 6697, "", ""},
    {"127.0.0.1:7000", "127.0.0.1", 7000, "", ""},
    {"::1", "::1", 6667, "", ""},
    {"2001:db8::7", "2001:db8::7", 6667, "", ""},
    {"[::1]", "::1", 6667, "", ""},
    {"[::1]:7000", "::1", 7000, "", ""},
    {"irc://example.org", "example.org", 6667, "", ""},
    {"irc://example.org/", "example.org", 6667, "", ""},
    {"IRC://example.org:7000/dev", "example.org", 7000, "dev", ""},
    {"irc://[::1]:7000/dev", "::1", 7000, "dev", ""},
    {"irc://example.org/#dev", "example.org", 6667, "#dev", ""},
    {"irc://example.org/%23%23dev", "example.org", 6667, "##dev", ""},
    {"irc://example.org/dev?secret", "example.org", 6667, "dev", "secret"},
    {"irc://example.org/dev,needkey?se%2fcret", "example.org", 6667, "dev", "se/cret"},
    {"irc://example.org/?", "example.org", 6667, "", ""},
  };
  for (auto& x : table) {
    CAPTURE(x.text);
    auto got = parse_address(x.text);
    CHECK(got.error.empty());
    CHECK(got.host == x.host);
    CHECK(got.port == x.port);
    CHECK(got.room == x.room);
    CHECK(got.key == x.key);
  }
}

TEST_CASE("what is no server is refused saying why") {
  const std::vector<std::pair<std::string, std::string>> table = {
    {"", "no host"},
    {":6667", "no host"},
    {"host:", "from 1 to 65535"},
    {"host:0", "from 1 to 65535"},
    {"host:65536", "from 1 to 65535"},
    {"host:66x", "from 1 to 65535"},
    {"[::1", "no ']'"},
    {"[::1]7", "from 1 to 65535"},
    {"[]:7", "no host"},
    {"alice@host", "not the name of a host"},
    {"host/room", "not the name of a host"},
    {"irc:///room", "no host"},
    {"irc://host:x/room", "from 1 to 65535"},
    {"irc://host/%2", "two hex digits"},
    {"irc://host/%zz", "two hex digits"},
    {"http://host/", "begins with irc://"},
    {"ircs://host/room", "TLS"},
  };
  for (auto& [text, why] : table) {
    CAPTURE(text);
    auto error = parse_address(text).error;
    CHECK(error.find(why) != std::string::npos);
  }
}
