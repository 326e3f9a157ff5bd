// What the server answers to IRC clients that ask for what cannot be, and what
// it does with lines that are none: RFC 2812 section 5.2.
#include "test/e2e/irc_user.hpp"
#include "test/e2e/plain_user.hpp"
#include "test/e2e/server_fixture.hpp"

using namespace e2e;
using namespace std::string_literals;

namespace {

struct row {
  std::string line;
  std::string answer; // its command; empty: none
};

} // namespace

TEST_CASE("what cannot be done is answered with the numeric for it") {
  server_fixture hub;
  irc_user witness{hub.irc(), "Witness", "#secret"};
  irc_user alice{hub.irc(), "Alice", "#lobby"};
  const std::vector<row> table = {
    {"PRIVMSG Nobody :hi", "401"},
    {"WHOIS Nobody", "401 318"},
    {"PART #nowhere", "403"},
    {"PART lobby", "403"},
    {"PART #secret", "442"},
    {"TOPIC #nowhere", "403"},
    {"TOPIC #secret :mine", "442"},
    {"PRIVMSG #secret :hi", "404"},
    {"PRIVMSG", "411"},
    {"PRIVMSG #lobby", "412"},
    {"PRIVMSG #lobby :", "412"},
    {"FROBNICATE", "421"},
    {"/join #lobby", "421"},
    {"NICK", "431"},
    {"NICK 1st", "432"},
    {"NICK #lobby", "432"},
    {"NICK " + std::string(33, 'x'), "432"},
    {"NICK witness", "433"},
    {"JOIN", "461"},
    {"PART", "461"},
    {"TOPIC", "461"},
    {"USER al 0 * :Al", "462"},
    {"PASS x", "462"},
    // A NOTICE is never answered (RFC 2812 3.3.2).
    {"NOTICE Nobody :hi", ""},
    {"NOTICE #secret :hi", ""},
    {"NOTICE", ""},
    {"NOTICE #lobby", ""},
    // Neither is a line that says nothing.
    {"", ""},
    {"   ", ""},
  };
  for (auto& [line, answer] : table) {
    CAPTURE(line);
    auto received = alice.ask(line);
    CHECK(commands(received) == answer);
    for (auto& reply : received)
      CHECK(reply.params.at(0) == "Alice");
  }
  CHECK(witness.fence().empty());
}

TEST_CASE("an error says what it is about") {
  server_fixture hub;
  irc_user witness{hub.irc(), "Witness", "#secret"};
  irc_user alice{hub.irc(), "Alice", "#lobby"};
  CHECK(alice.ask("PRIVMSG Nobody :hi").at(0).params.at(1) == "Nobody");
  CHECK(alice.ask("PART #nowhere").at(0).params.at(1) == "#nowhere");
  CHECK(alice.ask("PRIVMSG #secret :hi").at(0).params.at(1) == "#secret");
  CHECK(alice.ask("FROBNICATE now").at(0).params.at(1) == "FROBNICATE");
  CHECK(alice.ask("NICK witness").at(0).params.at(1) == "witness");
  CHECK(alice.ask("JOIN").at(0).params.at(1) == "JOIN");
}

TEST_CASE("a room that cannot be is not joined") {
  server_fixture hub;
  irc_user alice{hub.irc(), "Alice", ""};
  for (std::string room : {"lobby", "#", "&",
                           "#a\x07"
                           "b"}) {
    CAPTURE(room);
    auto answer = alice.ask("JOIN " + room);
    REQUIRE(answer.size() == 1);
    CHECK((answer[0].command == "403" || answer[0].command == "476"
           || answer[0].command == "479"));
  }
  // A bad one among good ones does not spoil them.
  auto answer = alice.ask("JOIN #a,bad,#b");
  CHECK(only("366", answer).size() == 2);
  CHECK(only("322", alice.ask("LIST")).size() == 2);
}

TEST_CASE("commands are known whatever their case and a given source is not believed") {
  server_fixture hub;
  irc_user alice{hub.irc(), "Alice"};
  irc_user bob{hub.irc(), "Bob"};
  alice.fence();
  CHECK(commands(alice.ask("names #lobby")) == "353 366");
  alice.ask(":Bob!bob@nowhere PRIVMSG #lobby :who am I");
  auto heard = bob.fence();
  // Ignored or heard as Alice's own: RFC 2812 2.3 allows both, never Bob's.
  for (auto& line : heard)
    CHECK(line.nick() == "Alice");
  alice.send("@label=1 PRIVMSG #lobby :tags");
  CHECK(bob.until("PRIVMSG").text() == "Alice PRIVMSG #lobby tags");
}

TEST_CASE("lines that are no IRC do no harm") {
  server_fixture hub;
  irc_user bob{hub.irc(), "Bob"};
  irc_user alice{hub.irc(), "Alice"};
  bob.fence();
  for (auto& text :
       {":"s, ":alice"s, "@"s, "@tag"s, "\0"s, "PRIV\0MSG #lobby :x"s,
        "PRIVMSG #lobby :a\0b"s, "PRIVMSG #lobby :a\rQUIT"s, "\xff\xfe\xfd"s,
        "GET / HTTP/1.1"s, "::::"s, "A 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17"s}) {
    CAPTURE(text);
    // An error, if anything: a numeric, or what UTF8ONLY asks for.
    for (auto& line : alice.ask(text))
      CHECK((line.command.size() == 3 || line.command == "FAIL"));
  }
  alice.send("PRIVMSG #lobby :end");
  for (auto line = bob.next(); line.last() != "end"; line = bob.next()) {
    CHECK(line.command == "PRIVMSG");
    CHECK(line.nick() == "Alice");
    CHECK(line.last().find_first_of("\r\n\0"s) == std::string::npos);
  }
}

TEST_CASE("an IRC line that is too long is refused or cut but never split in two") {
  server_fixture hub;
  irc_user bob{hub.irc(), "Bob"};
  irc_user alice{hub.irc(), "Alice"};
  bob.fence();
  const std::string text(2000, 'x');
  alice.ask("PRIVMSG #lobby :" + text + " QUIT");
  CHECK(commands(alice.ask("PRIVMSG #lobby :" + std::string(16'000, 'y'))) == "417");
  alice.send("PRIVMSG #lobby :end");
  for (;;) {
    auto raw = bob.connection().line();
    CHECK(raw.size() <= 510); // RFC 2812 2.3: 512 with CR and LF
    irc_line line{raw};
    CHECK(line.text().find("Alice PRIVMSG #lobby") == 0);
    if (line.last() == "end")
      break;
  }
}

TEST_CASE("who sends a line without end is let go") {
  server_fixture hub;
  irc_user bob{hub.irc(), "Bob"};
  irc_user alice{hub.irc(), "Alice"};
  bob.fence();
  // No more than the server reads before it has had enough: it hears all of it.
  alice.connection().send("PRIVMSG #lobby :" + std::string(22'000, 'y'));
  auto said = alice.connection().lines_until_closed();
  REQUIRE(!said.empty());
  CHECK(irc_line{said.back()}.command == "ERROR");
  CHECK(said.back().find("Line too long: 16384 bytes are read") != std::string::npos);
  CHECK(bob.event() == "Alice QUIT Line too long: 16384 bytes are read");
}
