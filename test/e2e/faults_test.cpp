// Clients that break in every way a client can. The server serves on, and
// nobody is left over in a room.
#include <csignal>
#include <filesystem>
#include <iterator>
#include <memory>

#include "test/e2e/irc_user.hpp"
#include "test/e2e/plain_user.hpp"
#include "test/e2e/server_fixture.hpp"

using namespace e2e;

namespace {

size_t open_descriptors(process& of) {
  auto folder = "/proc/" + std::to_string(of.pid()) + "/fd";
  return static_cast<size_t>(std::distance(std::filesystem::directory_iterator{folder},
                                           std::filesystem::directory_iterator{}));
}

} // namespace

TEST_CASE("a client may die at any byte of a conversation") {
  server_fixture hub;
  colon_user witness{hub.colon(), "Witness"};
  irc_user inspector{hub.irc(), "Inspector", ""};
  auto before = open_descriptors(hub.executable());
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
      for (size_t i; (i = said.find("NNN")) != std::string::npos;)
        said.replace(i, 3, std::to_string(number));
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
  CHECK(eventually([&] { return open_descriptors(hub.executable()) == before; }));
  CHECK(eventually([&] {
    auto names = only("353", inspector.ask("NAMES #lobby"));
    return names.size() == 1 && names[0].last() == "@Witness";
  }));
  colon_user last{hub.colon(), "Last"};
  int inside = 0;
  for (auto& line : witness.lines_until("User Last joined")) {
    auto ends_with = [&line](const std::string& end) {
      return line.size() > end.size()
             && line.compare(line.size() - end.size(), end.size(), end) == 0;
    };
    if (line.find("User ") == 0)
      inside += ends_with(" joined") ? 1 : ends_with(" left") ? -1 : 0;
  }
  CHECK(inside == 0);
}

TEST_CASE("who connects and says nothing is in nobody's way") {
  server_fixture hub;
  std::vector<tcp_client> silent;
  for (int i = 0; i < 100; ++i)
    silent.emplace_back(i % 3 == 0   ? hub.colon()
                        : i % 3 == 1 ? hub.bracket()
                                     : hub.irc());
  colon_user alice{hub.colon(), "Alice"};
  irc_user irene{hub.irc(), "Irene"};
  irene.send("PRIVMSG #lobby :hello");
  CHECK(alice.line() == "User Irene joined");
  CHECK(alice.line() == "Irene: hello");
}

TEST_CASE("ten megabytes without a line end harm nobody") {
  server_fixture hub;
  colon_user alice{hub.colon(), "Alice"};
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
}

TEST_CASE("who never reads holds nobody up") {
  server_fixture hub;
  irc_user sloth{hub.irc(), "Sloth", "#lobby", 2048};
  colon_user alice{hub.colon(), "Alice"};
  colon_user bob{hub.colon(), "Bob"};
  CHECK(alice.line() == "User Bob joined");
  const std::string text(4000, 'x');
  for (int i = 0; i < 2000; ++i) {
    alice.say(text);
    // Sloth may be dropped for it, and is seen to leave then.
    for (auto& other : bob.lines_until("Alice: " + text))
      REQUIRE(other == "User Sloth left");
  }
  CHECK(alice.fence().size() <= 1);
}

TEST_CASE("SIGPIPE and a closed log do not end the server") {
  server_fixture hub;
  colon_user alice{hub.colon(), "Alice"};
  SECTION("SIGPIPE") {
    hub.executable().signal(SIGPIPE);
  }
  SECTION("nobody reads the log") {
    hub.executable().close_output();
  }
  colon_user bob{hub.colon(), "Bob"};
  bob.say("still there?");
  CHECK(alice.line() == "User Bob joined");
  CHECK(alice.line() == "Bob: still there?");
}
