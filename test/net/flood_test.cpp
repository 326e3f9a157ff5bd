// Whoever is too fast is slowed down; only who keeps on pushing is dropped.
#include <catch2/catch.hpp>

#include "test/net/irc_fixture.hpp"

using namespace hubbub;
using namespace hubbub::test;
using namespace std::chrono_literals;
using Catch::Contains;

namespace {

struct flood_fixture : irc_fixture {
  flood_fixture() { config->flood = flood_limits{}; }

  /// `count` numbered lines, each with `front` and `back` around its number.
  static std::string lines(size_t count, const std::string& front,
                           const std::string& back = "\n") {
    std::string result;
    for (size_t i = 1; i <= count; ++i)
      result += front + std::to_string(i) + back;
    return result;
  }

  /// Somebody who has rested after it came in.
  fake_peer enter_rested(const wire_format& format, const std::string& nick) {
    auto peer = chat_fixture::enter(format, nick);
    advance(1min);
    heard(alice);
    return peer;
  }
};

} // namespace

TEST_CASE_METHOD(flood_fixture,
                 "a paste of fifty lines arrives whole, at five a second") {
  auto bob = enter_rested(colon_format, "Bob");
  bob.send(lines(50, "line "));
  CHECK(num_lines(heard(alice)) == 20);
  CHECK(bob.received()
        == "** Too fast: 20 lines are taken at once, then one every 0.2 seconds. What "
           "you sent waits its turn; nothing is lost unless 65536 bytes wait for 30 "
           "seconds **\n");
  advance(199ms);
  CHECK(heard(alice).empty());
  advance(1ms);
  CHECK_THAT(heard(alice), Contains(" PRIVMSG #lobby :line 21"));
  for (auto second = 0; second < 5; ++second) {
    for (auto i = 0; i < 5; ++i)
      advance(200ms);
    CHECK(num_lines(heard(alice)) == 5);
  }
  for (auto i = 0; i < 20; ++i)
    advance(200ms);
  CHECK(num_lines(heard(alice)) == 4);
  // It is told once, not with each line.
  CHECK(bob.received().empty());
  CHECK(bob.connected());
}

TEST_CASE_METHOD(flood_fixture, "others are served while one waits") {
  auto bob = enter_rested(colon_format, "Bob");
  auto carl = enter_rested(colon_format, "Carl");
  bob.send(lines(1000, "flood "));
  heard(alice);
  carl.send("hello\n");
  CHECK_THAT(heard(alice), Contains("PRIVMSG #lobby :hello"));
}

TEST_CASE_METHOD(flood_fixture, "an IRC client is told by a notice") {
  auto bob = enter_rested(irc_format, "Bob");
  bob.send(lines(21, "PRIVMSG #lobby :line ", "\r\n"));
  CHECK(heard(bob)
        == "NOTICE Bob :Too fast: 20 lines are taken at once, then one every 0.2 "
           "seconds. What you sent waits its turn; nothing is lost unless 65536 bytes "
           "wait for 30 seconds\n");
  SECTION("and again when it has rested in between") {
    advance(200ms);
    advance(1min);
    bob.send(lines(21, "PRIVMSG #lobby :line ", "\r\n"));
    CHECK_THAT(heard(bob), Contains("NOTICE Bob :Too fast"));
  }
}

TEST_CASE_METHOD(flood_fixture, "a line costs what it weighs") {
  SECTION("a long one as much as its blocks of 512 bytes") {
    auto bob = enter_rested(colon_format, "Bob");
    bob.send(lines(5, std::string(4000, 'x'))); // of 8 blocks each
    CHECK_THAT(heard(alice), Contains("x2\n") && !Contains("x3\n"));
    advance(800ms); // 4 tokens are left of 20, and as many more are needed
    CHECK_THAT(heard(alice), Contains("x3\n"));
    advance(1599ms);
    CHECK(heard(alice).empty());
    advance(1ms);
    CHECK_THAT(heard(alice), Contains("x4\n"));
  }
  SECTION("one to many as much as its different targets") {
    auto bob = enter_rested(irc_format, "Bob");
    bob.send("JOIN #a,#b,#c\r\n");
    advance(1min);
    heard(alice);
    bob.send(lines(6, "PRIVMSG #lobby,#a,#b,#c,#A :line ", "\r\n"));
    CHECK_THAT(heard(alice), Contains(":line 5") && !Contains(":line 6"));
    advance(800ms);
    CHECK_THAT(heard(alice), Contains(":line 6"));
  }
  SECTION("one that is dearer than all there can be goes when nothing is owed") {
    auto bob = enter_rested(irc_format, "Bob");
    bob.send("JOIN #a,#b,#c\r\nCAP REQ message-tags\r\n");
    advance(1min);
    auto dear = "@+a=" + std::string(4085, 'x') + " TAGMSG #lobby,#a,#b,#c\r\n";
    bob.send(dear); // 9 blocks for 4 rooms
    bob.send("PRIVMSG #lobby :after it\r\n");
    CHECK(heard(alice).empty());
    advance(16 * 200ms); // what is owed is paid
    CHECK(heard(alice).empty());
    advance(200ms);
    CHECK_THAT(heard(alice), Contains(":after it"));
  }
}

TEST_CASE_METHOD(flood_fixture, "lines that are too long, empty or wrong count as well") {
  auto bob = enter_rested(colon_format, "Bob");
  std::string line = GENERATE("\n", "\xc3\n", "/nonsense\n", "too long");
  CAPTURE(line);
  if (line == "too long")
    line = std::string(5000, 'x') + "\n";
  for (auto i = 0; i < 25; ++i)
    bob.send(line);
  bob.send("last\n");
  CHECK_THAT(bob.received(), Contains("Too fast"));
  CHECK(heard(alice).empty());
}

TEST_CASE_METHOD(flood_fixture, "joins have a budget of their own") {
  config->flood[activity::join] = {3, 2s};
  const std::string too_fast = "Too fast: 3 rooms may be entered at once, then one every "
                               "2 seconds. Try again in ";
  auto bob = enter_rested(irc_format, "Bob");
  bob.send("JOIN #a,#b,#c,#d,#e\r\nPRIVMSG #lobby :hi\r\n");
  auto seen = heard(bob);
  CHECK_THAT(seen, Contains("366 Bob #c ") && !Contains("366 Bob #d "));
  CHECK_THAT(seen, Contains("437 Bob #d :" + too_fast + "2 seconds\n"));
  CHECK_THAT(seen, Contains("437 Bob #e :" + too_fast + "2 seconds\n"));
  // What comes after it does not wait.
  CHECK_THAT(heard(alice), Contains(":hi"));
  advance(1s);
  CHECK(ask(bob, "JOIN #d") == "437 Bob #d :" + too_fast + "1 second\n");
  advance(1s);
  CHECK_THAT(ask(bob, "JOIN #d"), Contains("366 Bob #d "));
  // The same on the plain formats.
  auto carl = enter_rested(colon_format, "Carl");
  carl.send("/join a\n/join b\n/join c\n");
  carl.received();
  carl.send("/join d\nstill here\n");
  CHECK(carl.received() == "** Cannot join: " + too_fast + "2 seconds **\n");
  carl.send("/join a\n");
  CHECK(carl.received() == "** Cannot join: " + too_fast + "2 seconds **\n");
}

TEST_CASE_METHOD(flood_fixture, "so have nick changes, those refused as well") {
  config->flood[activity::rename] = {2, 10s};
  const std::string too_fast = "Too fast: 2 names may be taken at once, then one every "
                               "10 seconds. Try again in 10 seconds";
  auto bob = enter_rested(irc_format, "Bob");
  bob.send("NICK Alice\r\nNICK Bobby\r\nNICK Robert\r\nNICK Rob\r\n"
           "PRIVMSG #lobby :hi\r\nPING x\r\n");
  CHECK(heard(bob)
        == "433 Bob Alice :Nickname is already in use\n"
           ":Bob!~Bob@test NICK Bobby\n"
           "438 Bobby Robert :"
             + too_fast + "\n438 Bobby Rob :" + too_fast + "\nPONG hubbub.local :x\n");
  CHECK_THAT(heard(alice), Contains("PRIVMSG #lobby :hi") && !Contains("NICK Rob"));
  // What was refused has cost nothing.
  advance(10s);
  CHECK(ask(bob, "NICK Rob") == ":Bobby!~Bob@test NICK Rob\n");
  auto carl = enter_rested(bracket_format, "Carl");
  carl.send("/nick Karl\n/nick Carlo\n/nick Carlos\n");
  CHECK_THAT(carl.received(), Contains("known as Carlo **\n** " + too_fast + " **\n"));
}

TEST_CASE_METHOD(flood_fixture, "so have messages to one person after the other") {
  config->flood[activity::addressee] = {2, 2s};
  const std::string too_fast = "Too fast: 2 people may be written to at once, then one "
                               "every 2 seconds. Try again in 2 seconds";
  auto bob = enter_rested(irc_format, "Bob");
  SECTION("by PRIVMSG") {
    CHECK(ask(bob, "PRIVMSG x :1\r\nPRIVMSG y :1\r\nINVITE z #lobby\r\n"
                   "PRIVMSG Alice :hi")
          == "401 Bob x :No such nick\n401 Bob y :No such nick\n439 Bob z :" + too_fast
               + "\n439 Bob Alice :" + too_fast + "\n");
  }
  SECTION("by one PRIVMSG to many") {
    CHECK_THAT(ask(bob, "PRIVMSG x,y,Alice :hi\r\n"),
               Contains("439 Bob Alice :" + too_fast + "\n"));
  }
  SECTION("by NOTICE, to which no numeric answers") {
    CHECK(ask(bob, "NOTICE x,y,Alice :hi\r\n")
          == "NOTICE Bob :Not sent to Alice. " + too_fast + "\n");
  }
  SECTION("on a plain connection") {
    auto carl = enter_rested(colon_format, "Carl");
    carl.send("/msg x 1\n/msg y 1\n");
    carl.received();
    carl.send("/msg Alice hi\n/invite Alice\n");
    CHECK(carl.received()
          == "** Not sent. " + too_fast + " **\n** " + too_fast + " **\n");
  }
  CHECK_THAT(heard(alice), !Contains(":hi") && !Contains("INVITE"));
  CHECK_THAT(ask(bob, "PRIVMSG #lobby :talk goes on"), !Contains("439"));
  CHECK_THAT(heard(alice), Contains("talk goes on"));
  advance(2s);
  ask(bob, "PRIVMSG Alice :hi");
  CHECK_THAT(heard(alice), Contains("PRIVMSG Alice :hi"));
}

TEST_CASE_METHOD(flood_fixture, "a ping does not wait because there were many lines") {
  auto bob = enter_rested(irc_format, "Bob");
  bob.send(lines(20, "PRIVMSG #lobby :line ", "\r\n"));
  CHECK(ask(bob, "PING x") == "PONG hubbub.local :x\n");
  CHECK(ask(bob, "@a=b :Bob pInG y\r\nPONG z") == "PONG hubbub.local :y\n");
  SECTION("but it overtakes none that waits") {
    bob.send("PRIVMSG #lobby :last\r\nPING fence\r\n");
    CHECK_THAT(heard(bob), Contains("Too fast") && !Contains("fence"));
    CHECK_THAT(heard(alice), !Contains("last"));
    advance(200ms);
    CHECK(heard(bob) == "PONG hubbub.local :fence\n");
    CHECK_THAT(heard(alice), Contains("last"));
  }
  SECTION("and too many pings wait themselves") {
    bob.send(lines(30, "PING ", "\r\n"));
    CHECK_THAT(heard(bob), Contains("PONG hubbub.local :17\n") && Contains("Too fast")
                             && !Contains(":18\n"));
    advance(200ms);
    CHECK(heard(bob) == "PONG hubbub.local :18\n");
  }
}

TEST_CASE_METHOD(flood_fixture, "a conversation of two is not slowed by that budget") {
  config->flood[activity::line] = {1000, 1ms};
  auto bob = enter_rested(irc_format, "Bob");
  bob.send(lines(100, "PRIVMSG Alice :", "\r\n"));
  CHECK(num_lines(heard(alice)) == 100);
}

TEST_CASE_METHOD(flood_fixture,
                 "whoever keeps its backlog full for too long is dropped") {
  config->flood_timeout = 5s;
  auto bob = enter_rested(colon_format, "Bob");
  auto pour = [&] {
    // As the kernel does: whatever room there is, something comes to fill it.
    auto& in = loop.virtual_network_buffer(bob.handle());
    while (in.size() < 40'000)
      in.insert(in.end(), {'l', 'i', 'n', 'e', ' ', 'o', 'n', '\n'});
    run();
  };
  for (auto i = 0; i < 10; ++i)
    pour();
  heard(alice);
  for (auto i = 0; i < 24; ++i) {
    advance(200ms);
    pour();
  }
  CHECK_THAT(heard(alice), !Contains("QUIT"));
  for (auto i = 0; i < 10 && bob.connected(); ++i) {
    advance(200ms);
    if (bob.connected())
      pour();
  }
  CHECK_THAT(heard(alice),
             Contains("QUIT :Excess Flood: more than 65536 bytes waited for 5 seconds"));
}

TEST_CASE_METHOD(flood_fixture, "a full backlog that empties is forgiven") {
  config->flood_timeout = 1s;
  config->input_backlog = 16384;
  auto bob = enter_rested(colon_format, "Bob");
  // A bit more than may wait, in long lines; then silence.
  bob.send(lines(27, std::string(1000, 'x') + " ")); // of two blocks each
  for (auto i = 0; i < 60; ++i)
    advance(200ms);
  auto all = heard(alice);
  CHECK_THAT(all, Contains("x 27\n") && !Contains("QUIT"));
  CHECK(bob.connected());
}

TEST_CASE_METHOD(flood_fixture, "what was sent before the end of the input is served") {
  auto bob = enter_rested(colon_format, "Bob");
  bob.send(lines(22, "line "));
  bob.close();
  CHECK_THAT(heard(alice), Contains("line 20") && !Contains("line 21"));
}

TEST_CASE_METHOD(flood_fixture, "operators of the server are free of all that") {
  config->oper_name = "root";
  config->oper_password = "secret";
  auto bob = enter_rested(irc_format, "Bob");
  bob.send("OPER root secret\r\n");
  bob.send(lines(200, "PRIVMSG #lobby :line ", "\r\n"));
  CHECK_THAT(heard(alice), Contains("line 200"));
}

TEST_CASE_METHOD(flood_fixture, "a new configuration ends the waiting") {
  auto bob = enter_rested(colon_format, "Bob");
  bob.send(lines(40, "line "));
  heard(alice);
  auto fresh = std::make_shared<settings>(*config);
  fresh->flood[activity::line] = {};
  caf::anon_send(bob.actor(), reload_atom::value, settings_ptr{fresh});
  run();
  CHECK_THAT(heard(alice), Contains("line 40"));
}
