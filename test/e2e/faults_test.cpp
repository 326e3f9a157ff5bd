// Clients that break in every way a client can. The server serves on, and
// nobody is left over in a room.
#include <algorithm>
#include <csignal>
#include <memory>

#include "test/e2e/inspector.hpp"
#include "test/e2e/plain_user.hpp"
#include "test/e2e/server_fixture.hpp"

using namespace e2e;

namespace {

void replace_all(std::string& text, const std::string& what, const std::string& by) {
  for (auto i = text.find(what); i != std::string::npos; i = text.find(what, i))
    text.replace(i, what.size(), by);
}

/// Somebody who is in the lobby, and of whose client only the connection is of interest.
struct member {
  std::string name;
  std::unique_ptr<tcp_client> connection;
};

/// A third of them on each format.
std::vector<member> crowd_of(size_t size, const server& hub) {
  std::vector<member> result;
  for (size_t i = 0; i < size; ++i) {
    auto name = "User" + std::to_string(i);
    auto& listener = i % 3 == 0 ? hub.colon() : i % 3 == 1 ? hub.bracket() : hub.irc();
    result.push_back({name, std::make_unique<tcp_client>(listener)});
    result.back().connection->send(
      i % 3 == 2 ? "NICK " + name + "\r\nUSER u 0 * :U\r\nJOIN #lobby\r\n" : name + "\n");
  }
  return result;
}

/// What remains of `events` on a room: who is in it by them, and was not before.
int inside_after(const lines& events) {
  auto ends_with = [](const std::string& line, std::string_view end) {
    return line.size() > end.size()
           && line.compare(line.size() - end.size(), end.size(), end) == 0;
  };
  int result = 0;
  for (auto& line : events)
    if (line.find("User ") == 0)
      result += ends_with(line, " joined") ? 1 : ends_with(line, " left") ? -1 : 0;
  return result;
}

} // namespace

TEST_CASE("a client may die at any byte of a conversation") {
  server_fixture hub{inspector::admitted()};
  colon_user witness{hub.colon(), "Witness"};
  inspector check{hub};
  struct conversation {
    endpoint listener;
    std::string text; // NNN stands for a number: every mayfly has its own name
  };
  const std::vector<conversation> conversations = {
    {hub.colon(), "MayNNN\r\nhello\n/nick FlyNNN\n/join #den\nexit\n"},
    {hub.bracket(), "\xff\xfb\x01MayNNN\nhello\n/who\n/me waves\n/quit\n"},
    {hub.irc(), "CAP LS\r\nNICK MayNNN\r\nUSER m 0 * :M\r\nCAP END\r\nJOIN #lobby\r\n"
                "PRIVMSG #lobby :hi\r\nQUIT :bye\r\n"},
  };
  int number = 100;
  for (auto& [listener, text] : conversations)
    for (size_t length = 0; length <= text.size(); ++length) {
      auto said = text;
      replace_all(said, "NNN", std::to_string(number));
      tcp_client mayfly{listener};
      mayfly.send(said.substr(0, length));
      // By turns a reset at once, a close at once, and a half-close.
      switch (number++ % 3) {
        case 0:
          mayfly.reset();
          break;
        case 1:
          mayfly.close();
          break;
        default:
          mayfly.half_close();
          mayfly.lines_until_closed();
      }
    }
  {
    // Whoever was accepted before these is known to the server by now.
    colon_user colon{hub.colon(), "Colon"};
    bracket_user bracket{hub.bracket(), "Bracket"};
    irc_user irc{hub.irc(), "IRC"};
  }
  CHECK(check.differences() == "");
  auto names = only("353", check.user().ask("NAMES #lobby"));
  REQUIRE(names.size() == 1);
  CHECK(names[0].last() == "Witness");
  colon_user last{hub.colon(), "Last"};
  CHECK(inside_after(witness.lines_until("User Last joined")) == 0);
}

TEST_CASE("who is refused and gone before it hears of it does no harm") {
  server_fixture hub{inspector::admitted({"--limits.max-connections=2"})};
  colon_user alice{hub.colon(), "Alice"};
  inspector check{hub};
  // While the server stands still they come and go.
  hub.executable().signal(SIGSTOP);
  for (int i = 0; i < 20; ++i) {
    tcp_client mayfly{i % 2 == 0 ? hub.colon() : hub.irc()};
    mayfly.send("hello\r\n");
    mayfly.reset();
  }
  hub.executable().signal(SIGCONT);
  auto said = tcp_client{hub.colon()}.lines_until_closed();
  REQUIRE(said.size() == 1);
  CHECK_THAT(said.front(), Catch::Contains("full: 2 connections are allowed"));
  CHECK(alice.fence().empty());
  CHECK(check.differences() == "");
}

TEST_CASE("a crowd that is reset in the middle of a sentence leaves nothing behind") {
  server_fixture hub{inspector::admitted()};
  colon_user alice{hub.colon(), "Alice"};
  inspector check{hub};
  lines joined, left;
  {
    auto crowd = crowd_of(99, hub);
    for (auto& x : crowd) {
      joined.push_back(alice.joined(x.name));
      left.push_back(alice.left(x.name));
    }
    lines seen;
    for (size_t i = 0; i < crowd.size(); ++i)
      seen.push_back(alice.line());
    CHECK_THAT(seen, Catch::Matchers::UnorderedEquals(joined));
    // Resets cut off what they send, and meet what is sent to them.
    for (int i = 0; i < 100; ++i)
      alice.say(std::string(4000, 'x'));
    for (auto& x : crowd) {
      x.connection->send("PRIVMSG #lobby :half a sen");
      x.connection->reset();
    }
  }
  lines seen;
  for (size_t i = 0; i < left.size(); ++i)
    seen.push_back(alice.line());
  CHECK_THAT(seen, Catch::Matchers::UnorderedEquals(left));
  CHECK(alice.fence().empty());
  CHECK(check.differences() == "");
}

TEST_CASE("who half-closes still gets all answers, and is let go then") {
  server_fixture hub{inspector::admitted()};
  colon_user alice{hub.colon(), "Alice"};
  inspector check{hub};
  tcp_client colon{hub.colon()};
  colon.send("Colon\nhello\n/who");
  colon.half_close();
  CHECK(is_notice(colon.lines_until_closed().back(), "Users in #lobby: "));
  tcp_client bracket{hub.bracket()};
  bracket.send("Bracket\nhello\n/who");
  bracket.half_close();
  CHECK(is_notice(bracket.lines_until_closed().back(), "Users in #lobby: "));
  tcp_client irc{hub.irc()};
  irc.send("NICK Irc\nUSER i 0 * :I\nJOIN #lobby\nPRIVMSG #lobby :hello\nNAMES #lobby");
  irc.half_close();
  CHECK(irc_line{irc.lines_until_closed().back()}.command == "366");
  for (auto name : {"Colon", "Bracket", "Irc"}) {
    CHECK(alice.line() == alice.joined(name));
    CHECK(alice.line() == alice.message(name, "hello"));
    CHECK(alice.line() == alice.left(name));
  }
  CHECK(check.differences() == "");
}

TEST_CASE("who sends one byte at a time is understood on every format") {
  server_fixture hub{inspector::admitted()};
  colon_user alice{hub.colon(), "Alice"};
  inspector check{hub};
  tcp_client colon{hub.colon()};
  tcp_client bracket{hub.bracket()};
  tcp_client irc{hub.irc()};
  const std::pair<tcp_client*, std::string> conversations[] = {
    {&colon, "Colon\r\nhello there\r\nexit\r\n"},
    {&bracket, "\xff\xfb\x01"
               "Bracket\nhello there\nexit\n"},
    {&irc, "NICK Irc\r\nUSER i 0 * :I\r\nJOIN #lobby\r\nPRIVMSG #lobby :hello there\r\n"
           "QUIT :bye\r\n"},
  };
  // A byte of each by turns.
  for (size_t i = 0; i < 100; ++i)
    for (auto& [client, text] : conversations)
      if (i < text.size())
        client->send({&text[i], 1});
  lines expected, seen;
  for (auto name : {"Colon", "Bracket", "Irc"})
    for (auto& line :
         {alice.joined(name), alice.message(name, "hello there"), alice.left(name)}) {
      expected.push_back(line);
      seen.push_back(alice.line());
    }
  CHECK_THAT(seen, Catch::Matchers::UnorderedEquals(expected));
  for (auto& [client, text] : conversations)
    CHECK(!client->lines_until_closed().empty());
  CHECK(check.differences() == "");
}

TEST_CASE("who connects and says nothing is in nobody's way, and gone after a while") {
  server_fixture hub{inspector::admitted({"--limits.registration-timeout=1s"})};
  inspector check{hub};
  std::vector<tcp_client> silent;
  for (int i = 0; i < 99; ++i)
    silent.emplace_back(i % 3 == 0   ? hub.colon()
                        : i % 3 == 1 ? hub.bracket()
                                     : hub.irc());
  {
    colon_user alice{hub.colon(), "Alice"};
    irc_user irene{hub.irc(), "Irene"};
    irene.send("PRIVMSG #lobby :hello");
    CHECK(alice.line() == "User Irene joined");
    CHECK(alice.line() == "Irene: hello");
  }
  for (auto& x : silent)
    CHECK(x.lines_until_closed().back().find("Registration timed out")
          != std::string::npos);
  // They still have their ends open.
  CHECK(check.differences() == "");
}

TEST_CASE("ten megabytes without a line end harm nobody") {
  server_fixture hub{inspector::admitted()};
  colon_user alice{hub.colon(), "Alice"};
  inspector check{hub};
  {
    std::vector<std::unique_ptr<tcp_client>> endless;
    for (auto listener : {hub.colon(), hub.bracket(), hub.irc()}) {
      endless.push_back(std::make_unique<tcp_client>(listener));
      try {
        endless.back()->send(std::string(10'000'000, 'x'));
      } catch (const std::runtime_error&) {
        // On IRC it is let go for it.
      }
    }
    colon_user bob{hub.colon(), "Bob"};
    bob.say("hello");
    CHECK(alice.line() == "User Bob joined");
    CHECK(alice.line() == "Bob: hello");
    CHECK(check.growth() < 10'000 * timeout_scale()); // KiB: less than one of them sent
  }
  CHECK(check.differences() == "");
}

TEST_CASE("who never reads holds nobody up") {
  server_fixture hub{inspector::admitted()};
  colon_user alice{hub.colon(), "Alice"};
  colon_user bob{hub.colon(), "Bob"};
  inspector check{hub};
  irc_user sloth{hub.irc(), "Sloth", "#lobby", 2048};
  bob.lines_until("User Sloth joined");
  alice.lines_until("User Sloth joined");
  const std::string text(4000, 'x');
  for (int i = 0; i < 2000; ++i) {
    alice.say(text);
    // Sloth may be dropped for it, and is seen to leave then.
    for (auto& other : bob.lines_until("Alice: " + text))
      REQUIRE(other == "User Sloth left");
  }
  CHECK(alice.fence().size() <= 1);
  sloth.connection().close();
  CHECK(check.differences() == "");
}
