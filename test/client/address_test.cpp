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
    {"irc.example.org", "irc.example.org", 0, "", ""},
    {"irc.example.org:6697", "irc.example.org", 6697, "", ""},
    {"127.0.0.1:7000", "127.0.0.1", 7000, "", ""},
    {"::1", "::1", 0, "", ""},
    {"2001:db8::7", "2001:db8::7", 0, "", ""},
    {"[::1]", "::1", 0, "", ""},
    {"[::1]:7000", "::1", 7000, "", ""},
    {"irc://example.org", "example.org", 0, "", ""},
    {"irc://example.org/", "example.org", 0, "", ""},
    {"IRC://example.org:7000/dev", "example.org", 7000, "dev", ""},
    {"irc://[::1]:7000/dev", "::1", 7000, "dev", ""},
    {"irc://example.org/#dev", "example.org", 0, "#dev", ""},
    {"irc://example.org/%23%23dev", "example.org", 0, "##dev", ""},
    {"irc://example.org/dev?secret", "example.org", 0, "dev", "secret"},
    {"irc://example.org/dev,needkey?se%2fcret", "example.org", 0, "dev", "se/cret"},
    {"irc://example.org/?", "example.org", 0, "", ""},
    {"ircs://example.org/dev", "example.org", 0, "dev", ""},
    {"IRCS://example.org:7000", "example.org", 7000, "", ""},
  };
  for (auto& x : table) {
    CAPTURE(x.text);
    auto got = parse_address(x.text);
    CHECK(got.error.empty());
    CHECK(got.host == x.host);
    CHECK(got.port == x.port);
    CHECK(got.tls == (x.text.substr(0, 4) == "ircs" || x.text.substr(0, 4) == "IRCS"));
    CHECK(got.room == x.room);
    CHECK(got.key == x.key);
    CHECK(got.name.empty());
  }
  CHECK(parse_address("irc://Alice@example.org/dev").name == "Alice");
  CHECK(parse_address("irc://A%7Clice@[::1]:7").name == "A|lice");
  CHECK(parse_address("irc://A%7Clice@[::1]:7").port == 7);
  CHECK(parse_address("irc://example.org/a@b").room == "a@b");
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
    {"irc://alice:secret@host", "a password does not belong into an address"},
    {"irc://al%3Aice@host", "a password does not belong into an address"},
    {"host/room", "not the name of a host"},
    {"irc:///room", "no host"},
    {"irc://host:x/room", "from 1 to 65535"},
    {"irc://host/%2", "two hex digits"},
    {"irc://host/%zz", "two hex digits"},
    {"http://host/", "begins with irc:// or ircs://"},
  };
  for (auto& [text, why] : table) {
    CAPTURE(text);
    auto error = parse_address(text).error;
    CHECK(error.find(why) != std::string::npos);
  }
}
