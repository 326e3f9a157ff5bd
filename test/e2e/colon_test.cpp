// What the colon listener speaks, line by line: `Alice: hello`.
#include "test/e2e/plain_user.hpp"
#include "test/e2e/server_fixture.hpp"

using namespace e2e;

TEST_CASE("colon says nothing before the name") {
  server_fixture hub;
  tcp_client someone{hub.colon()};
  someone.send("Alice\n");
  // The first bytes are the answer to the name: no greeting, no prompt before.
  CHECK(someone.line() == "User Alice joined");
}

TEST_CASE("colon tells everybody who joins and the newcomer too") {
  server_fixture hub;
  colon_user alice{hub.colon(), "Alice"};
  colon_user bob{hub.colon(), "Bob"};
  colon_user carol{hub.colon(), "Carol"};
  CHECK(alice.line() == "User Bob joined");
  CHECK(alice.line() == "User Carol joined");
  CHECK(bob.line() == "User Carol joined");
  CHECK(bob.fence().empty());
  CHECK(carol.fence().empty());
}

TEST_CASE("colon's bytes are exactly these") {
  server_fixture hub;
  tcp_client alice{hub.colon()}, bob{hub.colon()};
  const std::string first = "User Alice joined\n";
  alice.send("Alice\n");
  CHECK(alice.bytes(first.size()) == first);
  bob.send("Bob\nHello everyone!\nexit\n");
  const std::string rest = "User Bob joined\nBob: Hello everyone!\nUser Bob left\n";
  CHECK(alice.bytes(rest.size()) == rest);
}

TEST_CASE("a message on colon goes to everybody but its sender") {
  server_fixture hub;
  colon_user alice{hub.colon(), "Alice"};
  colon_user bob{hub.colon(), "Bob"};
  colon_user carol{hub.colon(), "Carol"};
  alice.say("Hello everyone!");
  CHECK(carol.line() == "Alice: Hello everyone!");
  CHECK(bob.lines_until("Alice: Hello everyone!") == lines{"User Carol joined"});
  bob.say("Hi Alice");
  CHECK(alice.lines_until("Bob: Hi Alice")
        == lines{"User Bob joined", "User Carol joined"});
  CHECK(carol.line() == "Bob: Hi Alice");
  CHECK(alice.fence().empty());
  CHECK(bob.fence().empty());
}

TEST_CASE("a newcomer on colon sees nothing that was said before") {
  server_fixture hub;
  colon_user alice{hub.colon(), "Alice"};
  colon_user bob{hub.colon(), "Bob"};
  alice.say("before");
  CHECK(bob.line() == "Alice: before");
  colon_user carol{hub.colon(), "Carol"};
  CHECK(bob.line() == "User Carol joined");
  alice.say("after");
  CHECK(carol.line() == "Alice: after");
}

TEST_CASE("lines on colon end in LF or CRLF") {
  server_fixture hub;
  colon_user alice{hub.colon(), "Alice"};
  tcp_client bob{hub.colon()};
  bob.send("Bob\r\none\r\ntwo\nthree\r\n");
  CHECK(bob.line() == "User Bob joined");
  for (auto expected : {"User Bob joined", "Bob: one", "Bob: two", "Bob: three"})
    CHECK(alice.line() == expected);
}

TEST_CASE("everybody on colon sees who leaves however it happens") {
  server_fixture hub;
  colon_user alice{hub.colon(), "Alice"};
  colon_user bob{hub.colon(), "Bob"};
  CHECK(alice.line() == "User Bob joined");
  SECTION("by exit") {
    bob.say("exit");
    bob.connection().lines_until_closed();
  }
  SECTION("by /quit") {
    bob.say("/quit");
    bob.connection().lines_until_closed();
  }
  SECTION("by a close") {
    bob.connection().close();
  }
  SECTION("by a half-close") {
    bob.connection().half_close();
    bob.connection().lines_until_closed();
  }
  SECTION("by a reset") {
    bob.connection().reset();
  }
  SECTION("by a reset in the middle of a line") {
    bob.connection().send("this is not the en");
    bob.connection().reset();
  }
  CHECK(alice.line() == "User Bob left");
  CHECK(alice.fence().empty());
}

TEST_CASE("what was sent right before a half-close still arrives") {
  server_fixture hub;
  colon_user alice{hub.colon(), "Alice"};
  tcp_client bob{hub.colon()};
  // The end of the input ends its last line, as for every program that reads text.
  bob.send("Bob\nhi\nand bye");
  bob.half_close();
  for (auto expected : {"User Bob joined", "Bob: hi", "Bob: and bye", "User Bob left"})
    CHECK(alice.line() == expected);
  CHECK(bob.lines_until_closed().at(0) == "User Bob joined");
}

TEST_CASE("who comes without a name is announced to nobody") {
  server_fixture hub;
  colon_user alice{hub.colon(), "Alice"};
  {
    tcp_client silent{hub.colon()};
    tcp_client half{hub.colon()};
    half.send("Bo");
    half.reset();
    tcp_client quitter{hub.colon()};
    quitter.send("/quit\n");
    quitter.lines_until_closed();
  }
  colon_user carol{hub.colon(), "Carol"};
  CHECK(alice.line() == "User Carol joined");
}
