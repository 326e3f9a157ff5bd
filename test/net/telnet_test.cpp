// What a telnet client gets to read on the plain formats, and what it costs (RFC 854).
#include <catch2/catch.hpp>

#include "test/net/chat_fixture.hpp"

using namespace hubbub;
using namespace hubbub::test;
using namespace std::chrono_literals;
using namespace std::string_literals;
using Catch::Contains;

namespace {

const std::string ctrl_c = "\xff\xf4\xff\xfd\x06"; // IP, DO TIMING-MARK
const std::string mark = "\xff\xfb\x06";
const std::string are_you_there = "\xff\xf6";
const std::string yes = "[Yes]\r\n";

struct hurried_fixture : chat_fixture {
  hurried_fixture() { config->flood = flood_limits{}; }
};

std::string times(size_t n, const std::string& text) {
  std::string result;
  for (size_t i = 0; i < n; ++i)
    result += text;
  return result;
}

} // namespace

TEST_CASE_METHOD(chat_fixture, "who presses Ctrl+C in telnet is answered each time") {
  for (auto format : {&colon_format, &bracket_format}) {
    auto alice = enter(*format, "Alice");
    auto bob = enter(colon_format, "Bob");
    alice.received();
    alice.send(ctrl_c);
    CHECK(alice.received() == mark);
    alice.send("half" + ctrl_c + " and half\r\n" + ctrl_c);
    CHECK(alice.received() == mark);
    CHECK(bob.received() == "Alice: half and half\n");
    alice.send(are_you_there);
    CHECK(alice.received() == yes);
    alice.close();
    bob.close();
  }
}

TEST_CASE_METHOD(chat_fixture, "telnet's offers are refused before the name and after") {
  auto alice = connect(colon_format);
  alice.send("\xff\xfd\x03\xff\xfb\x18");
  CHECK(alice.received() == "\xff\xfc\x03\xff\xfe\x18");
  alice.send("\xff\xfd\x03\xff\xfb\x18"
             "Alice\r\0"s);
  CHECK(alice.received() == "User Alice joined\n");
  auto irene = connect(irc_format);
  irene.send("NICK Irene\xff\xf6\r\n\xff\xfd\x06");
  CHECK(irene.received().find(mark) == std::string::npos);
  CHECK(irene.received().find(yes) == std::string::npos);
}

TEST_CASE_METHOD(chat_fixture, "telnet in character mode ends a line with CR NUL") {
  auto bob = enter(colon_format, "Bob");
  auto alice = connect(bracket_format);
  alice.send_bytewise("Alice\r\0hello\r\0"s);
  CHECK(bob.received() == "User Alice joined\nAlice: hello\n");
}

TEST_CASE_METHOD(hurried_fixture, "telnet's questions cost as much as lines") {
  auto alice = enter(colon_format, "Alice");
  auto bob = enter(colon_format, "Bob");
  advance(1min);
  alice.received();
  bob.received();
  SECTION("one by one") {
    for (auto i = 0; i < 1000; ++i)
      bob.send(are_you_there);
    auto told = bob.received();
    CHECK(told.find(times(20, yes)) == 0);
    CHECK_THAT(told, Contains("Too fast"));
    CHECK(told.find("[Yes]", 20 * yes.size()) == std::string::npos);
    advance(200ms);
    CHECK(bob.received() == yes); // to all those in between
    advance(1min);
    CHECK(bob.received().empty());
  }
  SECTION("all at once") {
    bob.send(times(1000, are_you_there + ctrl_c));
    CHECK(bob.received() == yes + mark);
  }
  SECTION("and lines wait for them") {
    for (auto i = 0; i < 20; ++i)
      bob.send(ctrl_c);
    bob.send("hello\n");
    CHECK(alice.received().empty());
    advance(200ms);
    CHECK(alice.received() == "Bob: hello\n");
  }
  SECTION("and they wait for lines: whoever pressed Ctrl+C is answered at last") {
    bob.send(times(21, "hello\n") + ctrl_c);
    CHECK(bob.received().find(mark) == std::string::npos);
    advance(200ms);
    CHECK(bob.received().find(mark) == std::string::npos);
    advance(200ms);
    CHECK_THAT(bob.received(), Contains(mark));
  }
}
