#include <catch2/catch.hpp>

#include <caf/io/network/operation.hpp>

#include "test/net/chat_fixture.hpp"

using namespace hubbub;
using namespace hubbub::test;
using Catch::Contains;
using Catch::EndsWith;

namespace {

/// One of each in the lobby.
struct mixed_fixture : chat_fixture {
  fake_peer colon = enter(colon_format, "Carl");
  fake_peer bracket = enter(bracket_format, "Bea");
  fake_peer irc = enter(irc_format, "Ida");

  mixed_fixture() {
    colon.received();
    bracket.received();
  }
};

} // namespace

TEST_CASE_METHOD(mixed_fixture, "everybody sees everybody, each in its own words") {
  colon.send("from colon\n");
  CHECK(colon.received().empty());
  CHECK(bracket.received() == "[Carl]: from colon\n");
  CHECK_THAT(irc.received(), EndsWith(" PRIVMSG #lobby :from colon\r\n"));
  bracket.send("from bracket\n");
  CHECK(colon.received() == "Bea: from bracket\n");
  CHECK(bracket.received().empty());
  CHECK_THAT(irc.received(), EndsWith(" PRIVMSG #lobby :from bracket\r\n"));
  irc.send("PRIVMSG #lobby :from irc\r\n");
  CHECK(colon.received() == "Ida: from irc\n");
  CHECK(bracket.received() == "[Ida]: from irc\n");
  CHECK(irc.received().empty());
}

TEST_CASE_METHOD(mixed_fixture, "comings, goings and new names look right everywhere") {
  auto guest = connect(colon_format);
  guest.send("Gus\n");
  CHECK(guest.received() == "User Gus joined\n");
  CHECK(colon.received() == "User Gus joined\n");
  CHECK(bracket.received() == "User Gus joined the chat\n");
  CHECK_THAT(irc.received(), EndsWith(" JOIN #lobby\r\n"));
  guest.send("/nick Gustav\n");
  CHECK(bracket.received() == "User Gus is now known as Gustav\n");
  CHECK_THAT(irc.received(), EndsWith(" NICK Gustav\r\n"));
  guest.send("exit\n");
  CHECK(colon.received() == "User Gus is now known as Gustav\nUser Gustav left\n");
  CHECK(bracket.received() == "User Gustav left the chat\n");
  CHECK_THAT(irc.received(), EndsWith(" QUIT :Quit\r\n"));
}

TEST_CASE_METHOD(mixed_fixture, "actions, topics and notices cross over") {
  irc.send("PRIVMSG #lobby :\x01"
           "ACTION waves\x01\r\nNOTICE #lobby :heads up\r\n"
           "TOPIC #lobby :news\r\n");
  CHECK(
    colon.received()
    == "* Ida waves\n-Ida- heads up\n** Ida changed the topic of #lobby to: news **\n");
  CHECK_THAT(irc.received(), EndsWith(" TOPIC #lobby :news\r\n"));
  colon.send("/me bows\n");
  CHECK_THAT(irc.received(), EndsWith(" PRIVMSG #lobby :\x01"
                                      "ACTION bows\x01\r\n"));
}

TEST_CASE_METHOD(mixed_fixture, "private messages cross over") {
  irc.send("PRIVMSG carl :psst\r\n");
  CHECK(colon.received() == "(private) Ida: psst\n");
  irc.send("PRIVMSG carl :\x01"
           "ACTION winks\x01\r\nNOTICE bea :hm\r\n");
  CHECK(colon.received() == "(private) * Ida winks\n");
  CHECK(bracket.received() == "(private) -Ida- hm\n");
  colon.send("/msg IDA what?\n");
  CHECK_THAT(irc.received(), EndsWith(" PRIVMSG Ida :what?\r\n"));
}

TEST_CASE_METHOD(mixed_fixture,
                 "IRC's formatting codes and questions stay among IRC users") {
  irc.send("PRIVMSG #lobby :\x02"
           "bold\x02 \x03"
           "4,12red\x03 \x1d\r\n"
           "PRIVMSG #lobby :\x01VERSION\x01\r\n");
  CHECK(colon.received() == "Ida: bold red \n");
  auto other = enter(irc_format, "Otto");
  irc.send("PRIVMSG #lobby :\x02"
           "bold\r\n");
  CHECK_THAT(other.received(), EndsWith(" :\x02"
                                        "bold\r\n"));
}

TEST_CASE_METHOD(mixed_fixture, "a long plain line reaches IRC in pieces, none lost") {
  std::string text;
  for (auto i = 0; text.size() < 4000; ++i)
    text += "word" + std::to_string(i) + (i % 7 == 0 ? "\xc3\xa4\xe2\x82\xac " : " ");
  colon.send(text + "\n");
  auto seen = irc.received();
  std::string joined;
  size_t begin = 0;
  while (begin < seen.size()) {
    auto end = seen.find("\r\n", begin);
    auto line = seen.substr(begin, end - begin);
    CHECK(line.size() + 2 <= 512);
    joined += line.substr(line.find(" :", 1) + 2);
    begin = end + 2;
  }
  CHECK(joined == text);
}

TEST_CASE_METHOD(mixed_fixture, "two people of different formats never hold one name") {
  auto late = connect(irc_format);
  late.send("NICK CARL\r\nUSER c 0 * :C\r\n");
  CHECK_THAT(late.received(), Contains(" 433 * CARL :"));
}

TEST_CASE_METHOD(
  mixed_fixture,
  "who is dropped in the middle of an answer is seen to leave with the reason") {
  auto watcher = enter(irc_format, "Wanda");
  for (auto i = 0; i < 20; ++i)
    enter(colon_format, "Guest" + std::to_string(i)).send("/join #cellar\n");
  for (auto x : {&colon, &bracket, &irc, &watcher})
    x->received();
  config->send_queue = 4000;
  irc.send("WHO *\r\n"); // of which a quarter of that is said until it is read
  std::string seen;
  for (auto i = 0; i < 30 && irc.connected(); ++i) {
    colon.send("line " + std::to_string(i) + std::string(300, '.') + "\n");
    bracket.received();
    seen += watcher.received();
  }
  CHECK_FALSE(irc.connected());
  CHECK_THAT(seen, Contains(":Ida!") && Contains(" QUIT :SendQ exceeded\r\n"));
}

TEST_CASE_METHOD(mixed_fixture,
                 "who does not read is dropped, and nobody else loses a line") {
  config->send_queue = 1000;
  auto reader = enter(colon_format, "Rita");
  colon.received();
  // Bea's output is never taken away: it fills up.
  for (auto i = 0; i < 30; ++i) {
    auto was_there = bracket.connected();
    auto line = "line " + std::to_string(i) + std::string(60, '.');
    colon.send(line + "\n");
    auto expected = "Carl: " + line + "\n";
    if (was_there && !bracket.connected())
      expected += "User Bea left\n";
    CHECK(reader.received() == expected);
    CHECK_THAT(
      irc.received(),
      Contains(was_there && !bracket.connected() ? " QUIT :SendQ exceeded\r\n" : line));
  }
  CHECK_FALSE(bracket.connected());
  CHECK(reader.connected());
}

TEST_CASE_METHOD(mixed_fixture, "who makes no progress for too long is dropped") {
  auto stuck = [&](size_t sent, size_t waiting) {
    loop.impl_ptr(bracket.handle())->data_transferred(&loop, sent, waiting);
    run();
  };
  irc.received();
  colon.send("you there?\n");
  stuck(5, 15);
  SECTION("with progress it stays") {
    advance(config->stall_timeout / 2);
    stuck(5, 10);
    advance(config->stall_timeout / 2);
    CHECK(bracket.connected());
    SECTION("but not for ever") {
      advance(config->stall_timeout);
      CHECK_FALSE(bracket.connected());
    }
  }
  SECTION("without it it goes") {
    irc.received();
    advance(config->stall_timeout);
    CHECK_FALSE(bracket.connected());
    CHECK_THAT(irc.received(), EndsWith(" QUIT :Stalled connection\r\n"));
  }
  SECTION("and who has caught up stays") {
    bracket.received();
    stuck(15, 0);
    advance(2 * config->stall_timeout);
    CHECK(bracket.connected());
  }
}

TEST_CASE_METHOD(mixed_fixture, "what is asked too fast waits and is answered in order") {
  config->pipeline = 4;
  std::string lines;
  std::string expected;
  for (auto i = 0; i < 200; ++i) {
    lines += std::to_string(i) + "\n";
    expected += "[Carl]: " + std::to_string(i) + "\n";
  }
  colon.send(lines);
  CHECK(bracket.received() == expected);
}
