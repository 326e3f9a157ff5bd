// How an IRC client comes in and goes: RFC 2812 section 3.1, modern.ircdocs.horse.
#include <algorithm>

#include "test/e2e/irc_user.hpp"
#include "test/e2e/plain_user.hpp"
#include "test/e2e/server_fixture.hpp"

using namespace e2e;

namespace {

// Reads up to the end of the welcome, the end included.
std::vector<irc_line> welcome(irc_user& user) {
  std::vector<irc_line> result;
  do {
    result.push_back(user.next());
  } while (result.back().command != "376" && result.back().command != "422");
  return result;
}

bool has_token(const std::vector<irc_line>& isupport, const std::string& token) {
  return std::any_of(isupport.begin(), isupport.end(), [&](auto& line) {
    return std::find(line.params.begin(), line.params.end(), token) != line.params.end();
  });
}

} // namespace

TEST_CASE("IRC registration is answered with 001 to 005 and the message of the day") {
  server_fixture hub;
  irc_user alice{hub.irc()};
  alice.send("NICK Alice");
  alice.send("USER al 0 * :Alice Liddell");
  auto lines = welcome(alice);
  REQUIRE(lines.size() >= 6);
  CHECK(commands({lines.begin(), lines.begin() + 5}) == "001 002 003 004 005");
  for (auto& line : lines) {
    CAPTURE(line.text());
    CHECK_FALSE(line.source.empty());
    CHECK(line.source == lines[0].source);
    CHECK(line.source.find('!') == std::string::npos);
    REQUIRE(line.params.size() >= 2);
    CHECK(line.params[0] == "Alice");
  }
  // RFC 2812 5.1: "Welcome to the Internet Relay Network <nick>!<user>@<host>".
  CHECK(lines[0].last().find("Alice") != std::string::npos);
  // 004: server, version, user modes, channel modes.
  CHECK(lines[3].params.size() >= 5);
  CHECK(lines[3].params[1] == lines[3].source);
}

TEST_CASE("ISUPPORT tells the truth") {
  server_fixture hub;
  irc_user alice{hub.irc()};
  alice.send("NICK Alice");
  alice.send("USER al 0 * :Alice Liddell");
  auto isupport = only("005", welcome(alice));
  REQUIRE(!isupport.empty());
  for (auto& line : isupport) {
    CHECK(line.params.size() <= 15); // the nick, 13 tokens, the text
    CHECK(line.last().find("supported") != std::string::npos);
  }
  CHECK(has_token(isupport, "CASEMAPPING=ascii"));
  CHECK(has_token(isupport, "CHANTYPES=#&"));
  CHECK(has_token(isupport, "CHANMODES=beIq,k,fjl,CMRScimnst"));
  CHECK(has_token(isupport, "PREFIX=(ohv)@%+"));
  CHECK(has_token(isupport, "NICKLEN=32"));
}

TEST_CASE("the commands of registration may come in either order and in pieces") {
  server_fixture hub;
  irc_user alice{hub.irc()};
  for (char byte : std::string{"user al 0 * :Al\r\nnick Alice\r\n"})
    alice.connection().send({&byte, 1});
  CHECK(alice.next().command == "001");
  irc_user bob{hub.irc()};
  bob.connection().send("NICK Bob\nUSER b 0 * b\n"); // LF alone, as people type
  CHECK(bob.next().command == "001");
}

TEST_CASE("PASS is accepted before registration") {
  server_fixture hub;
  irc_user alice{hub.irc()};
  alice.send("PASS sesame");
  alice.send("NICK Alice");
  alice.send("USER al 0 * :Al");
  CHECK(alice.next().command == "001");
}

TEST_CASE("capability negotiation holds registration up until it ends") {
  server_fixture hub;
  irc_user alice{hub.irc()};
  alice.send("CAP LS 302");
  // There are more than fit into one line: all but the last say so.
  auto list = alice.next();
  CHECK(list.command == "CAP");
  REQUIRE(list.params.size() == 4);
  CHECK(list.params[1] == "LS");
  CHECK(list.params[2] == "*");
  auto rest = alice.next();
  REQUIRE(rest.params.size() == 3);
  CHECK(rest.params[1] == "LS");
  CHECK((list.last() + ' ' + rest.last()).find("multi-prefix") != std::string::npos);
  alice.send("NICK Alice");
  alice.send("USER al 0 * :Al");
  alice.send("CAP REQ :multi-prefix nonsense");
  auto refusal = alice.next(); // and not 001
  CHECK(refusal.command == "CAP");
  REQUIRE(refusal.params.size() == 3);
  CHECK(refusal.params[1] == "NAK");
  CHECK(refusal.last() == "multi-prefix nonsense");
  alice.send("CAP END");
  CHECK(alice.next().command == "001");
  welcome(alice);
  alice.send("CAP LS");
  CHECK(alice.until("CAP").params.at(1) == "LS");
}

TEST_CASE("a name that is taken or not allowed can be tried again") {
  server_fixture hub;
  colon_user witness{hub.colon(), "Witness"};
  irc_user alice{hub.irc()};
  alice.send("NICK");
  CHECK(alice.next().command == "431");
  alice.send("NICK 1st");
  CHECK(alice.next().command == "432");
  alice.send("NICK :two words");
  CHECK(alice.next().command == "432");
  // A name is claimed when everything else is known.
  alice.send("NICK wITNESS");
  alice.send("USER al 0 * :Al");
  auto refusal = alice.next();
  CHECK(refusal.command == "433");
  CHECK(refusal.params.at(1) == "wITNESS");
  alice.send("NICK Alice");
  CHECK(alice.next().command == "001");
}

TEST_CASE("before registration only registration is possible") {
  server_fixture hub;
  colon_user witness{hub.colon(), "Witness"};
  irc_user alice{hub.irc()};
  for (auto text : {"JOIN #lobby", "PRIVMSG #lobby :hi", "WHO #lobby", "LIST"}) {
    alice.send(text);
    CHECK(alice.next().command == "451");
  }
  alice.send("USER al 0 *");
  CHECK(alice.next().command == "461");
  CHECK(witness.fence().empty());
}

TEST_CASE("a PING before registration is answered") {
  server_fixture hub;
  irc_user alice{hub.irc()};
  alice.send("NICK Alice");
  alice.send("PING :are you there");
  CHECK(alice.next().last() == "are you there");
}

TEST_CASE("registering twice is an error") {
  server_fixture hub;
  irc_user alice{hub.irc(), "Alice"};
  CHECK(commands(alice.ask("USER al 0 * :Al")) == "462");
  CHECK(commands(alice.ask("PASS sesame")) == "462");
}

TEST_CASE("PONG carries what PING asked and comes after all answers before it") {
  server_fixture hub;
  irc_user alice{hub.irc(), "Alice", ""};
  alice.connection().send("JOIN #a\r\nNAMES #a\r\nPING one\r\nLIST\r\nWHOIS Alice\r\n"
                          "PING :two words\r\nPART #a\r\nPING three\r\n");
  std::string seen;
  irc_line line{""};
  do {
    line = alice.next();
    if (line.command == "PONG")
      seen += "PONG(" + line.last() + ") ";
    else if (line.command == "366" || line.command == "323" || line.command == "318"
             || line.command == "PART")
      seen += line.command + " ";
  } while (line.last() != "three");
  CHECK(seen == "366 366 PONG(one) 323 318 PONG(two words) PART PONG(three) ");
  CHECK(commands(alice.ask("PING")).find('4') == 0); // 409 or 461
}

TEST_CASE("the server's PING may be answered at any time") {
  server_fixture hub;
  irc_user alice{hub.irc(), "Alice"};
  CHECK(alice.ask("PONG whatever").empty());
  CHECK(alice.ask("PONG").size() <= 1);
}

TEST_CASE("QUIT is answered with ERROR and the others see it with the reason") {
  server_fixture hub;
  irc_user alice{hub.irc(), "Alice"};
  irc_user bob{hub.irc(), "Bob"};
  colon_user carol{hub.colon(), "Carol"};
  alice.fence();
  bob.fence();
  alice.send("QUIT :gone to lunch");
  auto last = alice.connection().lines_until_closed();
  REQUIRE(last.size() == 1);
  CHECK(irc_line{last[0]}.command == "ERROR");
  auto seen = bob.next();
  CHECK(seen.nick() == "Alice");
  CHECK(seen.command == "QUIT");
  CHECK(seen.last().find("gone to lunch") != std::string::npos);
  CHECK(carol.line() == "User Alice left");
}

TEST_CASE("who quits from several rooms is seen to quit once") {
  server_fixture hub;
  irc_user alice{hub.irc(), "Alice", "#a"};
  irc_user bob{hub.irc(), "Bob", "#a"};
  alice.ask("JOIN #b,#c");
  bob.ask("JOIN #b,#c");
  SECTION("by QUIT") {
    alice.send("QUIT");
  }
  SECTION("by a close") {
    alice.connection().close();
  }
  SECTION("by a reset") {
    alice.connection().reset();
  }
  CHECK(bob.until("QUIT").nick() == "Alice");
  CHECK(bob.fence().empty());
}

TEST_CASE("QUIT works before registration") {
  server_fixture hub;
  irc_user alice{hub.irc()};
  alice.send("QUIT");
  auto last = alice.connection().lines_until_closed();
  REQUIRE(last.size() == 1);
  CHECK(irc_line{last[0]}.command == "ERROR");
}
