// What nobody may make another one's terminal see, and what is cleaned away
// before anybody looks at it.
#include <algorithm>

#include "test/e2e/irc_user.hpp"
#include "test/e2e/plain_user.hpp"
#include "test/e2e/server_fixture.hpp"

using namespace e2e;
using namespace std::string_literals;

namespace {

// Nothing below a space, no DEL, no C1 control, and no byte that UTF-8 never has.
bool is_clean(const std::string& line) {
  for (size_t i = 0; i < line.size(); ++i) {
    auto byte = static_cast<unsigned char>(line[i]);
    auto next = i + 1 < line.size() ? static_cast<unsigned char>(line[i + 1]) : 0;
    if (byte < 0x20 || byte == 0x7f || byte == 0xc0 || byte == 0xc1 || byte > 0xf4)
      return false;
    if (byte == 0xc2 && next < 0xa0)
      return false; // C1, or a character without its second byte
    if (byte == 0xc3 && (next < 0x80 || next > 0xbf))
      return false;
  }
  return true;
}

// What is sent as a message below, and must not come out like that.
const lines evil_texts = {
  "\x1b[31mred\x1b[0m",
  "\x1b]0;new title\x07",
  "\x1b[2J\x1b[H",
  "\xc2\x9b"
  "31mred",
  "bell\x07",
  "back\b\b\b\bspace",
  "over\rwrite",
  "nul\0byte"s,
  "delete\x7f",
  "tab\there",
  "latin caf\xe9",
  "overlong \xc0\xaf",
  "cut \xe2\x82",
  "surrogate \xed\xa0\x80",
  "\xff\xfe\xfd",
  "bad \xc3(",
};

} // namespace

TEST_CASE("control characters and broken UTF-8 never reach another user") {
  server_fixture hub;
  colon_user colon_witness{hub.colon(), "Witness1"};
  bracket_user bracket_witness{hub.bracket(), "Witness2"};
  irc_user irc_witness{hub.irc(), "Witness3"};
  bracket_witness.fence();
  colon_witness.fence();
  irc_witness.fence();
  auto check_witnesses = [&](const std::string& author) {
    CHECK_FALSE(colon_witness.line().empty()); // its arrival
    for (auto& line : colon_witness.lines_until(author + ": end"))
      CHECK(is_clean(line));
    for (auto& line : bracket_witness.lines_until("[" + author + "]: end"))
      CHECK(is_clean(line));
  };
  SECTION("from colon") {
    colon_user mallory{hub.colon(), "Mallory"};
    for (auto& text : evil_texts)
      mallory.say(text);
    for (auto& text : evil_texts)
      mallory.say("/me " + text);
    for (auto& text : evil_texts)
      mallory.say("/topic " + text);
    mallory.say("end");
    check_witnesses("Mallory");
    irc_witness.until("JOIN");
    for (irc_line line = irc_witness.next(); line.last() != "end";
         line = irc_witness.next())
      CHECK((is_clean(line.last())
             || (line.last().front() == '\x01' && line.last().back() == '\x01'
                 && is_clean(line.last().substr(1, line.last().size() - 2)))));
  }
  SECTION("from IRC") {
    irc_user mallory{hub.irc(), "Mallory"};
    for (auto& text : evil_texts) {
      mallory.send("PRIVMSG #lobby :" + text);
      mallory.send("NOTICE #lobby :" + text);
      mallory.send("PRIVMSG #lobby :\x01"
                   "ACTION "
                   + text + "\x01");
      mallory.send("PRIVMSG #lobby :\x02" + text + "\x0f");
      mallory.send("TOPIC #lobby :" + text);
    }
    mallory.send("PRIVMSG #lobby :end");
    check_witnesses("Mallory");
  }
  SECTION("from IRC with an evil parting word") {
    for (auto& text : evil_texts) {
      irc_user mallory{hub.irc(), "Mallory"};
      mallory.send("QUIT :" + text);
      mallory.connection().half_close(); // the QUIT may have been refused
      mallory.connection().lines_until_closed();
      CHECK(colon_witness.line() == "User Mallory joined");
      CHECK(colon_witness.line() == "User Mallory left");
    }
  }
}

TEST_CASE("private messages are cleaned as well") {
  server_fixture hub;
  colon_user alice{hub.colon(), "Alice"};
  irc_user mallory{hub.irc(), "Mallory", ""};
  for (auto& text : evil_texts)
    mallory.send("PRIVMSG Alice :" + text);
  mallory.send("PRIVMSG Alice :end");
  for (auto& line : alice.lines_until("(private) Mallory: end"))
    CHECK(is_clean(line));
}

TEST_CASE("nobody's session ends for a line that is refused") {
  server_fixture hub;
  colon_user alice{hub.colon(), "Alice"};
  colon_user bob{hub.colon(), "Bob"};
  for (auto& text : evil_texts) {
    alice.say(text);
    alice.fence();
  }
  alice.say("still here");
  for (auto& line : bob.lines_until("Alice: still here"))
    CHECK(is_clean(line));
  CHECK(bob.fence().empty());
}

TEST_CASE("no name can hold what a terminal obeys") {
  server_fixture hub;
  colon_user witness{hub.colon(), "Witness"};
  for (std::string name : {"\x1b[31mEve", "Eve\x07", "Eve\x7f", "Eve\xc2\x9b", "Eve\rBob",
                           "\xff\xfe"
                           "Eve",
                           "Eve\xc0\x80"}) {
    tcp_client eve{hub.colon()};
    eve.send(name + "\nexit\n");
    eve.half_close();
    for (auto& line : eve.lines_until_closed())
      CHECK(is_clean(line));
  }
  colon_user bob{hub.colon(), "Bob"};
  for (auto& line : witness.lines_until("User Bob joined"))
    CHECK(is_clean(line));
}

TEST_CASE("text of every script passes unharmed") {
  server_fixture hub;
  colon_user alice{hub.colon(), "Alice"};
  bracket_user bob{hub.bracket(), "Bob"};
  irc_user irene{hub.irc(), "Irene"};
  bob.fence();
  for (std::string text :
       {"مرحبا بالجميع", "привет", "你好", "👋🏽 👨‍👩‍👧", "café",
        "\xc2\xa0nbsp", "  two  spaces inside", "%s %d {} \\n", ":colon", "** hm **"}) {
    alice.say(text);
    auto seen = bob.line();
    CAPTURE(seen);
    CHECK(seen.find("[Alice]: ") == 0);
    CHECK(seen.find(text.substr(text.find_first_not_of(' '))) != std::string::npos);
    CHECK(irene.until("PRIVMSG").last() == seen.substr(9));
  }
}

TEST_CASE("a line of the greatest length arrives whole") {
  server_fixture hub;
  colon_user alice{hub.colon(), "Alice"};
  colon_user bob{hub.colon(), "Bob"};
  bracket_user carol{hub.bracket(), "Carol"};
  const std::string longest(4096, 'x');
  alice.say(longest);
  carol.connection().send(longest + "\r\n");
  CHECK(bob.lines_until("Alice: " + longest) == lines{"User Carol joined"});
  CHECK(bob.line() == "Carol: " + longest);
}

TEST_CASE("a line that is too long is refused and the next one is heard") {
  server_fixture hub;
  colon_user alice{hub.colon(), "Alice"};
  colon_user bob{hub.colon(), "Bob"};
  alice.fence();
  for (size_t length : {size_t{4097}, size_t{5000}, size_t{70'000}, size_t{10'000'000}}) {
    CAPTURE(length);
    alice.connection().send(std::string(length, 'x') + "\n");
    CHECK(is_notice(alice.line()));
    alice.say("short");
    CHECK(bob.line() == "Alice: short");
  }
  CHECK(alice.fence().empty());
}

TEST_CASE("the limit for lines is an option") {
  server::options opts;
  opts.more = {"--limits.line-length=100"};
  server_fixture hub{opts};
  colon_user alice{hub.colon(), "Alice"};
  colon_user bob{hub.colon(), "Bob"};
  alice.fence();
  alice.say(std::string(101, 'x'));
  CHECK(is_notice(alice.line(), "100"));
  alice.say(std::string(100, 'x'));
  CHECK(bob.line() == "Alice: " + std::string(100, 'x'));
}

TEST_CASE("a long line before the name is no name") {
  server_fixture hub;
  tcp_client someone{hub.colon()};
  someone.send(std::string(100'000, 'x') + "\nAlice\n");
  CHECK(is_notice(someone.line()));
  CHECK(someone.line() == "User Alice joined");
}

TEST_CASE("empty lines are ignored") {
  server_fixture hub;
  for (auto listener : {hub.colon(), hub.bracket()}) {
    auto name = "Alice" + std::to_string(listener.port);
    colon_user bob{hub.colon(), "Bob" + std::to_string(listener.port)};
    tcp_client alice{listener};
    alice.send("\n\r\n   \n" + name + "\n\n\r\n  \nhello\n");
    CHECK(bob.line() == "User " + name + " joined");
    CHECK(bob.line() == name + ": hello");
    CHECK(bob.fence().empty());
  }
}

TEST_CASE("telnet's option bytes do not become part of a name") {
  server_fixture hub;
  colon_user witness{hub.colon(), "Witness"};
  const std::string options = "\xff\xfd\x03\xff\xfb\x18\xff\xfb\x1f\xff\xfb\x20"
                              "\xff\xfa\x18\0xterm\xff\xf0"s;
  int number = 0;
  for (auto listener : {hub.colon(), hub.bracket()})
    for (std::string way : {"in one piece", "byte by byte", "later"}) {
      CAPTURE(way);
      auto name = "Tel" + std::to_string(++number);
      tcp_client someone{listener};
      if (way == "in one piece")
        someone.send(options + name + "\r\nhi\r\n");
      else if (way == "later")
        someone.send(name + "\r\n" + options + "h" + options + "i\r\n" + options);
      else
        for (auto byte : options + name + "\r\nhi\r\n")
          someone.send({&byte, 1});
      CHECK(witness.line() == "User " + name + " joined");
      CHECK(witness.line() == name + ": hi");
      someone.close();
      CHECK(witness.line() == "User " + name + " left");
    }
}
