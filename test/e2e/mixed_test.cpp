// People on different wire formats in the same rooms, and netcat as anybody
// would use it.
#include "test/e2e/irc_user.hpp"
#include "test/e2e/plain_user.hpp"
#include "test/e2e/server_fixture.hpp"

using namespace e2e;

namespace {

// One of each in #lobby, with nothing left to read.
struct one_of_each {
  server_fixture hub;
  colon_user alice{hub.colon(), "Alice"};
  bracket_user omar{hub.bracket(), "Omar"};
  irc_user irene{hub.irc(), "Irene"};

  one_of_each() {
    alice.fence();
    omar.fence();
  }
};

process netcat(const std::string& input, const endpoint& peer) {
  return process{{"sh", "-c", "printf '" + input + "' | nc -N \"$0\" \"$1\"", peer.host,
                  std::to_string(peer.port)}};
}

} // namespace

TEST_CASE("arrivals are seen in every format") {
  server_fixture hub;
  colon_user alice{hub.colon(), "Alice"};
  bracket_user omar{hub.bracket(), "Omar"};
  irc_user irene{hub.irc(), "Irene", ""};
  auto joined = irene.ask("JOIN #lobby");
  REQUIRE(!only("353", joined).empty());
  CHECK(only("353", joined)[0].last() == "Alice Omar Irene");
  bracket_user zoe{hub.bracket(), "Zoe"};
  CHECK(zoe.greeting() == "Alice, Omar, Irene");
  CHECK(alice.fence()
        == lines{"User Omar joined", "User Irene joined", "User Zoe joined"});
  CHECK(omar.fence() == lines{"User Irene joined the chat", "User Zoe joined the chat"});
  CHECK(irene.event() == "Zoe JOIN #lobby");
  CHECK(irene.fence().empty());
}

TEST_CASE("messages are seen in every format") {
  one_of_each chat;
  chat.alice.say("from colon");
  CHECK(chat.omar.line() == "[Alice]: from colon");
  chat.omar.say("from bracket");
  chat.irene.until("PRIVMSG");
  chat.irene.until("PRIVMSG");
  chat.irene.send("PRIVMSG #lobby :from IRC");
  CHECK(chat.alice.line() == "Omar: from bracket");
  CHECK(chat.alice.line() == "Irene: from IRC");
  CHECK(chat.omar.line() == "[Irene]: from IRC");
  CHECK(chat.alice.fence().empty());
  CHECK(chat.omar.fence().empty());
  CHECK(chat.irene.fence().empty());
}

TEST_CASE("IRC sees plain users as it sees its own") {
  one_of_each chat;
  chat.alice.say("hello :)");
  auto line = chat.irene.next();
  CHECK(line.text() == "Alice PRIVMSG #lobby hello :)");
  CHECK(line.source.find("Alice!") == 0);
  CHECK(line.source.find('@') != std::string::npos);
  CHECK(only("352", chat.irene.ask("WHO #lobby")).size() == 3);
  CHECK(!only("311", chat.irene.ask("WHOIS Alice")).empty());
  chat.omar.say("/topic tea");
  CHECK(chat.irene.event() == "Omar TOPIC #lobby tea");
  chat.omar.say("/nick Omar2");
  CHECK(chat.irene.event() == "Omar NICK Omar2");
  chat.omar.say("exit");
  line = chat.irene.next();
  CHECK(line.nick() == "Omar2");
  CHECK((line.command == "QUIT" || line.command == "PART"));
}

TEST_CASE("plain users see IRC's doings in their own words") {
  one_of_each chat;
  chat.irene.send("TOPIC #lobby :tea");
  CHECK(chat.alice.line() == "** Irene changed the topic of #lobby to: tea **");
  CHECK(chat.omar.line() == "** Irene changed the topic of #lobby to: tea **");
  chat.irene.send("NICK Ira");
  CHECK(chat.alice.line() == "User Irene is now known as Ira");
  CHECK(chat.omar.line() == "User Irene is now known as Ira");
  chat.irene.send("PART #lobby :bye");
  CHECK(chat.alice.line() == "User Ira left");
  CHECK(chat.omar.line() == "User Ira left the chat");
  chat.irene.send("JOIN #lobby");
  CHECK(chat.alice.line() == "User Ira joined");
  CHECK(chat.omar.line() == "User Ira joined the chat");
  chat.irene.connection().reset();
  CHECK(chat.alice.line() == "User Ira left");
  CHECK(chat.omar.line() == "User Ira left the chat");
}

TEST_CASE("actions cross from one format to another") {
  one_of_each chat;
  chat.alice.say("/me waves");
  CHECK(chat.irene.next().last()
        == "\x01"
           "ACTION waves\x01");
  chat.irene.send("PRIVMSG #lobby :\x01"
                  "ACTION bows\x01");
  CHECK(chat.alice.line() == "* Irene bows");
  CHECK(chat.omar.line() == "* Alice waves");
  CHECK(chat.omar.line() == "* Irene bows");
}

TEST_CASE("private messages cross from one format to another") {
  one_of_each chat;
  chat.irene.send("PRIVMSG alice :psst");
  CHECK(chat.alice.line() == "(private) Irene: psst");
  chat.irene.send("PRIVMSG OMAR :psst");
  CHECK(chat.omar.line() == "(private) [Irene]: psst");
  chat.alice.say("/msg irene psst yourself");
  CHECK(chat.irene.event() == "Alice PRIVMSG Irene psst yourself");
  CHECK(chat.omar.fence().empty());
}

TEST_CASE("a NOTICE reaches plain users") {
  one_of_each chat;
  chat.irene.send("NOTICE #lobby :back in five");
  CHECK(chat.alice.line() == "-Irene- back in five");
  CHECK(chat.omar.line() == "-Irene- back in five");
}

TEST_CASE("IRC's formatting and its clients' questions do not reach plain users") {
  one_of_each chat;
  chat.irene.send("PRIVMSG #lobby :\x01VERSION\x01");
  chat.irene.send("PRIVMSG #lobby :\x02"
                  "bold\x02 \x03"
                  "04,12red\x03 plain");
  CHECK(chat.alice.line() == "Irene: bold red plain");
  CHECK(chat.omar.line() == "[Irene]: bold red plain");
}

TEST_CASE("a long plain line reaches IRC in several lines and nothing is lost") {
  one_of_each chat;
  std::string text;
  for (int i = 0; text.size() < 3500; ++i)
    text += "wörd" + std::to_string(i) + " ";
  text += "end";
  chat.alice.say(text);
  std::string together;
  while (together.size() < text.size()) {
    auto raw = chat.irene.connection().line();
    CHECK(raw.size() <= 510);
    irc_line line{raw};
    REQUIRE(line.text().find("Alice PRIVMSG #lobby") == 0);
    together += line.last();
  }
  CHECK(together == text);
  CHECK(chat.omar.line() == "[Alice]: " + text);
}

TEST_CASE("a long word without spaces is cut between characters") {
  one_of_each chat;
  std::string text;
  for (int i = 0; i < 1000; ++i)
    text += "é€";
  text.resize(4095); // 819 times five bytes
  chat.omar.say("/me " + text.substr(0, 4000));
  std::string together;
  while (together.size() < 4000) {
    auto part = chat.irene.next().last();
    const std::string begin = "\x01"
                              "ACTION ";
    REQUIRE(part.find(begin) == 0);
    REQUIRE(part.back() == '\x01');
    part = part.substr(begin.size(), part.size() - begin.size() - 1);
    // Each piece begins with a character, not in the middle of one.
    REQUIRE(!part.empty());
    CHECK((static_cast<unsigned char>(part[0]) & 0xC0) != 0x80);
    together += part;
  }
  CHECK(together == text.substr(0, 4000));
}

TEST_CASE("netcat talks and what it said last is heard") {
  server_fixture hub;
  colon_user alice{hub.colon(), "Alice"};
  bracket_user omar{hub.bracket(), "Omar"};
  alice.fence();
  auto bob = netcat("bob\\nhi\\n", hub.colon());
  CHECK(alice.line() == "User bob joined");
  CHECK(alice.line() == "bob: hi");
  CHECK(alice.line() == "User bob left");
  CHECK(bob.exit_code() == 0);
  CHECK(bob.line() == "User bob joined");
  auto carol = netcat("carol\\r\\nhello\\r\\nexit\\r\\n", hub.bracket());
  CHECK(alice.line() == "User carol joined");
  CHECK(alice.line() == "carol: hello");
  CHECK(alice.line() == "User carol left");
  CHECK(carol.exit_code() == 0);
  CHECK(carol.line() == "Enter your ID: ** Current users in chat: Alice, Omar **");
  CHECK(omar.fence()
        == lines{"User bob joined the chat", "[bob]: hi", "User bob left the chat",
                 "User carol joined the chat", "[carol]: hello",
                 "User carol left the chat"});
}
