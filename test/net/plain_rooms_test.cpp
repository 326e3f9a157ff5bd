#include <catch2/catch.hpp>

#include "test/net/chat_fixture.hpp"

using namespace hubbub;
using namespace hubbub::test;
using Catch::Contains;

namespace {

struct plain_rooms_fixture : chat_fixture {
  fake_peer alice = enter(colon_format, "Alice"); // the first one in
  fake_peer bob = enter(bracket_format, "Bob");

  plain_rooms_fixture() { alice.received(); }

  std::string answer(fake_peer& who, const std::string& line) {
    who.send(line + "\n");
    return who.received();
  }
};

} // namespace

TEST_CASE_METHOD(plain_rooms_fixture, "an operator of the room throws somebody out") {
  CHECK(answer(alice, "/kick bob  too loud")
        == "** Alice threw Bob out of #lobby (too loud) **\nUser Bob left\n");
  CHECK(bob.received()
        == "** Alice threw Bob out of #lobby (too loud) **\nUser Bob left the chat\n"
           "** You were thrown out of #lobby. Try /join #lobby, or another room **\n");
  CHECK(answer(bob, "hello?") == "** You are in no room. Try /join ROOM **\n");
  CHECK_THAT(answer(bob, "/join #lobby"), Contains("Current users in chat: Alice"));
  CHECK(alice.received() == "User Bob joined\n");
}

TEST_CASE_METHOD(plain_rooms_fixture, "a kick without a reason names who did it") {
  CHECK_THAT(answer(alice, "/kick Bob"), Contains("out of #lobby (Alice)"));
}

TEST_CASE_METHOD(plain_rooms_fixture, "others may do nothing of an operator's") {
  auto refusal = "** That is not possible: only operators of the room may do that **\n";
  CHECK_THAT(answer(bob, "/kick Alice"), Contains("That is not possible"));
  CHECK(answer(bob, "/op Bob") == refusal);
  CHECK(answer(bob, "/deop Alice") == refusal);
  CHECK(alice.received().empty());
}

TEST_CASE_METHOD(plain_rooms_fixture, "an operator makes another, and takes it back") {
  auto news = "** Alice changed modes of #lobby: +o Bob **\n";
  CHECK(answer(alice, "/op bob") == news);
  CHECK(bob.received() == news);
  CHECK(answer(bob, "/deop alice") == "** Bob changed modes of #lobby: -o Alice **\n");
  CHECK_THAT(answer(alice, "/kick Bob"), Contains("That is not possible"));
}

TEST_CASE_METHOD(plain_rooms_fixture, "what concerns somebody who is not here says so") {
  CHECK_THAT(answer(alice, "/kick Carol"),
             Contains("nobody of that name is in the room"));
  CHECK_THAT(answer(alice, "/op Carol"), Contains("nobody of that name is in the room"));
  CHECK(answer(alice, "/invite Carol") == "** Carol: nobody here has that name **\n");
  CHECK_THAT(answer(alice, "/invite Bob"), Contains("already in that room"));
  CHECK(bob.received().empty());
}

TEST_CASE_METHOD(plain_rooms_fixture, "an invitation opens a room that takes no others") {
  auto carol = enter(irc_format, "Carol");
  carol.send("JOIN #den\r\nMODE #den +i\r\n");
  carol.received();
  bob.received();
  CHECK(answer(bob, "/join den")
        == "** Cannot join: nobody may enter that room without an invitation **\n");
  CHECK(answer(bob, "still here").empty());
  carol.send("INVITE Bob #den\r\n");
  CHECK(bob.received() == "** Carol invites you to #den. Try /join #den **\n");
  CHECK_THAT(answer(bob, "/join den"), Contains("Current users in chat: Carol"));
}

TEST_CASE_METHOD(plain_rooms_fixture, "secret rooms are listed for their members only") {
  auto carol = enter(irc_format, "Carol");
  carol.send("JOIN #den\r\nMODE #den +s\r\n");
  bob.received();
  CHECK(answer(bob, "/rooms") == "** #lobby (3 users) **\n** End of rooms **\n");
  answer(bob, "/join den");
  CHECK(answer(bob, "/rooms")
        == "** #den (2 users) **\n** #lobby (2 users) **\n** End of rooms **\n");
}

TEST_CASE_METHOD(plain_rooms_fixture, "a key stands behind the room") {
  auto carol = enter(irc_format, "Carol");
  carol.send("JOIN #den\r\nMODE #den +k sesame\r\n");
  carol.received();
  CHECK_THAT(answer(bob, "/join den"), Contains("that room needs a key"));
  CHECK_THAT(answer(bob, "/join den sesame"), Contains("Current users in chat: Carol"));
}

TEST_CASE_METHOD(plain_rooms_fixture, "whoever writes to somebody away hears why") {
  CHECK_THAT(answer(bob, "/away lunch"), Contains("hears that you are away"));
  CHECK(answer(alice, "/msg Bob hi") == "** Bob is away: lunch **\n");
  CHECK(answer(bob, "/away") == "(private) [Alice]: hi\n** You are back **\n");
  CHECK(answer(alice, "/msg Bob hi").empty());
}

TEST_CASE_METHOD(plain_rooms_fixture, "who may not speak hears why") {
  auto carol = enter(irc_format, "Carol");
  alice.received();
  alice.send("/op Carol\n");
  carol.send("MODE #lobby +m\r\n");
  bob.received();
  CHECK(answer(bob, "hi")
        == "** #lobby: the room is moderated: only those with voice may speak **\n");
}

TEST_CASE_METHOD(chat_fixture, "a server's password is asked for after the name") {
  config->password = "sesame";
  auto alice = connect(colon_format);
  alice.send("Alice\n");
  CHECK(alice.received()
        == "** This server needs a password: send it as the next line **\n");
  SECTION("the right one lets in") {
    alice.send("sesame\n");
    CHECK(alice.received() == "User Alice joined\n");
  }
  SECTION("a wrong one ends it, and the name is free") {
    alice.send("open\nhi\n");
    CHECK(alice.received() == "** The password is wrong. Goodbye **\n");
    CHECK_FALSE(alice.connected());
    auto other = connect(colon_format);
    other.send("Alice\nsesame\n");
    CHECK_THAT(other.received(), Contains("User Alice joined\n"));
  }
}
