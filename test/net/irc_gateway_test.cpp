#include <string>

#include "test/net/irc_fixture.hpp"

using namespace hubbub;
using namespace hubbub::test;
using Catch::Contains;

namespace {

/// Gateways at 192.0.2.1 and 192.0.2.2, and on this machine.
struct fixture : irc_fixture {
  fixture() {
    config->webirc_password = "secret";
    config->webirc_networks = {*parse_network("192.0.2.0/30"),
                               *parse_network("127.0.0.1")};
  }

  fake_peer come_from(const std::string& address, bool secure = false) {
    chat_actors actors{directory, control};
    actors.passwords = passwords;
    chat_context context{std::move(actors), config};
    context.address = address;
    context.secure = secure;
    return fake_peer{*this, irc_format, std::move(context)};
  }

  /// What a gateway hears, and whether it may go on.
  std::string tell(fake_peer& who, const std::string& line) {
    who.send(line + "\r\n");
    return tidy(who.received());
  }

  std::string address_of(fake_peer& who) {
    return tell(who, "NICK Bob\r\nUSER b 0 * :Bob\r\nWHOIS Bob");
  }
};

} // namespace

TEST_CASE_METHOD(fixture, "a gateway's user is at the address that the gateway names") {
  const std::pair<std::string, std::string> table[] = {
    {"198.51.100.7", "198.51.100.7"},
    {"2001:DB8::0:7", "2001:db8::7"},
    {"0::7", "0::7"},
    {"0::ffff:198.51.100.7", "198.51.100.7"},
  };
  for (auto& [given, address] : table) {
    CAPTURE(given);
    auto bob = come_from("192.0.2.1");
    CHECK(tell(bob, "WEBIRC secret web host.example " + given).empty());
    CHECK_THAT(address_of(bob), Contains("338 Bob Bob " + address + " :"));
    CHECK_THAT(tell(alice, "WHO Bob %h"), Contains("354 Alice " + address + "\n"));
    bob.send("QUIT\r\n");
  }
}

TEST_CASE_METHOD(fixture, "who is no gateway hears so, and is let go") {
  const std::pair<std::string, std::string> table[] = {
    {"203.0.113.1", "WEBIRC secret web host 198.51.100.7"},
    {"198.51.100.7", "WEBIRC wrong web host 198.51.100.7"},
  };
  for (auto& [from, line] : table) {
    auto mallory = come_from(from);
    CHECK_THAT(tell(mallory, line),
               Contains("ERROR :Closing link: " + from)
                 && Contains("Your address is not that of a gateway"));
    mallory.send("NICK Mallory\r\nUSER m 0 * :m\r\n");
    CHECK_THAT(tell(alice, "WHOIS Mallory"), Contains("401 "));
  }
}

TEST_CASE_METHOD(fixture, "a gateway that is wrong hears why, and is let go") {
  const std::pair<std::string, std::string> table[] = {
    {"WEBIRC wrong web host 198.51.100.7", "Wrong password for WEBIRC"},
    {"WEBIRC secret web host somewhere", "names no IPv4 or IPv6 address"},
    {"WEBIRC secret web host 198.51.100.700", "names no IPv4 or IPv6 address"},
  };
  for (auto& [line, words] : table) {
    auto gateway = come_from("192.0.2.1");
    CHECK_THAT(tell(gateway, line), Contains("ERROR :") && Contains(words));
    CHECK_THAT(address_of(gateway), !Contains("001"));
  }
  auto gateway = come_from("192.0.2.1");
  CHECK_THAT(tell(gateway, "WEBIRC secret web host"), Contains("461 * WEBIRC"));
}

TEST_CASE_METHOD(fixture, "a gateway speaks for a user once, before it registers") {
  auto bob = come_from("192.0.2.1");
  tell(bob, "WEBIRC secret web host 198.51.100.7");
  CHECK_THAT(tell(bob, "WEBIRC secret web host 198.51.100.8"),
             Contains("Your address is not that of a gateway"));
  auto carl = come_from("192.0.2.2");
  tell(carl, "NICK Carl\r\nUSER c 0 * :Carl");
  CHECK_THAT(tell(carl, "WEBIRC secret web host 198.51.100.8"), Contains("462 Carl"));
}

TEST_CASE_METHOD(fixture, "without a password there are no gateways") {
  config->webirc_password.clear();
  auto bob = come_from("192.0.2.1");
  CHECK_THAT(tell(bob, "WEBIRC :"), Contains("461 "));
  CHECK_THAT(tell(bob, "WEBIRC x web host 198.51.100.7"),
             Contains("Your address is not that of a gateway"));
}

TEST_CASE_METHOD(fixture, "a connection is secure if all of the way is") {
  struct row {
    std::string gateway;
    bool link;
    std::string options;
    bool expected;
  };
  const row table[] = {
    {"192.0.2.1", false, "", false},
    {"192.0.2.1", false, " :secure", false},
    {"192.0.2.1", true, "", false},
    {"192.0.2.1", true, " :secure", true},
    {"192.0.2.1", true, " :local-port=6697 secure=yes remote-port=1", true},
    {"192.0.2.1", true, " :insecure local-port=secure", false},
    {"127.0.0.1", false, "", false},
    {"127.0.0.1", false, " secure", true},
  };
  for (auto& x : table) {
    CAPTURE(x.gateway, x.link, x.options);
    auto bob = come_from(x.gateway, x.link);
    tell(bob, "WEBIRC secret web host 198.51.100.7" + x.options);
    auto answer = address_of(bob);
    CHECK_THAT(answer, Contains("338 Bob Bob 198.51.100.7"));
    CHECK((answer.find("671 Bob Bob") != std::string::npos) == x.expected);
    bob.send("QUIT\r\n");
  }
}

TEST_CASE_METHOD(fixture, "a proxy may say that its peer speaks TLS") {
  auto bob = come_from("198.51.100.7", true);
  CHECK_THAT(address_of(bob), Contains("671 Bob Bob"));
}
