// The telnet client that Debian has, in a terminal, as a person uses it.
#include "test/e2e/plain_user.hpp"
#include "test/e2e/server_fixture.hpp"
#include "test/e2e/tmux.hpp"

using namespace e2e;

namespace {

/// Comes back when telnet is ready for keys.
struct telnet : terminal {
  explicit telnet(const endpoint& where)
      : terminal({"telnet", where.host, std::to_string(where.port)}) {
    REQUIRE(shows("Escape character is"));
  }
};

} // namespace

TEST_CASE("telnet shows what is said after Ctrl+C") {
  server_fixture hub;
  colon_user bob{hub.colon(), "Bob"};
  telnet alice{hub.colon()};
  alice.enter("Alice");
  REQUIRE(alice.shows("User Alice joined"));
  CHECK(bob.line() == "User Alice joined");
  for (std::string word : {"first", "second"}) {
    alice.press("C-c");
    // Until the server has answered, telnet throws away what comes.
    CHECK(eventually([&] {
      bob.say("the " + word + " time?");
      return alice.screen().find("Bob: the " + word + " time?") != std::string::npos;
    }));
    alice.enter("the " + word + " time");
    CHECK(bob.line() == "Alice: the " + word + " time");
  }
}

TEST_CASE("telnet in character mode gives its name and talks") {
  server_fixture hub;
  colon_user bob{hub.colon(), "Bob"};
  telnet alice{hub.bracket()};
  REQUIRE(alice.shows("Enter your ID:"));
  alice.press("C-]");
  REQUIRE(alice.shows("telnet>"));
  alice.enter("mode character");
  alice.enter("Alice");
  CHECK(alice.shows("Current users in chat: Bob"));
  CHECK(bob.line() == "User Alice joined");
  alice.enter("hello");
  CHECK(bob.line() == "Alice: hello");
}

TEST_CASE("telnet asks whether the server is there and is told so") {
  server_fixture hub;
  telnet alice{hub.colon()};
  alice.enter("Alice");
  REQUIRE(alice.shows("User Alice joined"));
  for (std::string what : {"ayt", "synch"}) {
    alice.press("C-]");
    REQUIRE(alice.shows("telnet>"));
    alice.enter("send " + what);
  }
  CHECK(alice.shows("[Yes]"));
  // The urgent byte of the synch has its place in the stream.
  colon_user bob{hub.colon(), "Bob"};
  alice.enter("hello");
  CHECK(bob.line() == "Alice: hello");
}
