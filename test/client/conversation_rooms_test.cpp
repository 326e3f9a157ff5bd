// Several rooms at once, and talks with one person alone.
#include <catch2/catch.hpp>

#include "test/client/talk.hpp"

using namespace hubbub::client;
using hubbub::client::test::strings;
using hubbub::client::test::talk;

namespace {

// Alice in #lobby with Omar and Sarah, and in #dev, where she is now, with Bob
// and Omar.
talk in_two_rooms() {
  auto alice = talk::among_people();
  alice.hears(":Alice!hub@127.0.0.1 JOIN #dev");
  alice.hears(":s 353 Alice = #dev :Alice Omar Bob");
  alice.hears(":s 366 Alice #dev :End");
  CHECK(alice.lines() == strings{"** Current users in #dev: Omar, Bob **"});
  return alice;
}

} // namespace

TEST_CASE("what happens in another room waits there") {
  auto alice = in_two_rooms();
  for (auto line : {":Sarah!s@h PRIVMSG #lobby :there",
                    ":Sarah!s@h PRIVMSG #lobby :\001ACTION waves\001",
                    ":Eve!e@h JOIN #lobby", ":Sarah!s@h TOPIC #lobby :Tea",
                    ":Sarah!s@h NOTICE #lobby :careful", ":Eve!e@h PART #lobby",
                    ":Sarah!s@h MODE #lobby +m", ":Sarah!s@h KICK #lobby Eve :no"}) {
    CAPTURE(line);
    alice.hears(line);
    CHECK(alice.lines().empty());
  }
  alice.hears(":Bob!b@h PRIVMSG #dev :here");
  CHECK(alice.lines() == strings{"[Bob]: here"});
  alice.types("/switch lobby");
  CHECK(alice.lines()
        == strings{"** #lobby: 3 unread **", "[Sarah]: there", "* Sarah waves",
                   "User Eve joined the chat", "User Sarah changed the topic to: Tea",
                   "-Sarah- careful", "User Eve left the chat",
                   "User Sarah set the mode of #lobby: +m",
                   "User Eve was removed from #lobby by Sarah: no"});
  CHECK(alice.last.lines[1].from == "Sarah");
  // And is shown once.
  alice.types("/switch dev");
  alice.types("/switch lobby");
  CHECK(alice.lines().empty());
}

TEST_CASE("the prompt says how much waits elsewhere") {
  auto alice = in_two_rooms();
  alice.hears(":Sarah!s@h PRIVMSG #lobby :one");
  CHECK(alice.last.prompt == "[you @ #dev] > ");
  CHECK(alice.last.waiting == "(1 unread) ");
  alice.hears(":Sarah!s@h PRIVMSG #lobby :two");
  CHECK(alice.last.waiting == "(2 unread) ");
  // Nobody waits for those who come and go.
  alice.hears(":Eve!e@h JOIN #lobby");
  CHECK_FALSE(alice.last.prompt);
  alice.types("/switch");
  CHECK(alice.lines() == strings{"** 1 #lobby (2 unread) **", "** 2 #dev (here) **"});
  alice.hears(":Sarah!s@h PRIVMSG #lobby :Alice?");
  alice.types("/switch");
  CHECK(alice.lines().front() == "** 1 #lobby (3 unread, 1 for you) **");
  alice.types("/switch 1");
  CHECK(alice.last.prompt == "[you @ #lobby] > ");
  CHECK(alice.last.waiting.empty());
}

TEST_CASE("one goes to a room by its number") {
  auto alice = in_two_rooms();
  alice.subject().choose(1);
  alice.types("hello");
  CHECK(alice.wire() == strings{"PRIVMSG #lobby :hello"});
  alice.subject().choose(2);
  alice.types("hello");
  CHECK(alice.wire() == strings{"PRIVMSG #dev :hello"});
  alice.subject().choose(3);
  alice.types("hello");
  CHECK(alice.lines() == strings{"** There is no room 3: /switch lists yours **"});
  CHECK(alice.wire() == strings{"PRIVMSG #dev :hello"});
}

TEST_CASE("a room's number means nothing before one is in") {
  talk alice{{"Alice", "#lobby", true, true}};
  alice.subject().choose(1);
  CHECK(alice.subject().take_outcome().lines.empty());
}

TEST_CASE("somebody who leaves or is renamed is seen in every room that was shared") {
  auto alice = in_two_rooms();
  alice.hears(":Omar!o@h NICK Ramo");
  CHECK(alice.lines() == strings{"User Omar is now known as Ramo"});
  alice.hears(":Ramo!o@h QUIT :bye");
  CHECK(alice.lines() == strings{"User Ramo left the chat (bye)"});
  alice.hears(":Sarah!s@h QUIT :bye");
  CHECK(alice.lines().empty());
  alice.types("/switch lobby");
  CHECK(alice.lines()
        == strings{"User Omar is now known as Ramo", "User Ramo left the chat (bye)",
                   "User Sarah left the chat (bye)"});
}

TEST_CASE("leaving a room shows what waits in the one that follows") {
  auto alice = in_two_rooms();
  alice.hears(":Sarah!s@h PRIVMSG #lobby :there");
  alice.hears(":Alice!hub@127.0.0.1 PART #dev");
  CHECK(alice.lines()
        == strings{"** You left #dev **", "** #lobby: 1 unread **", "[Sarah]: there"});
  CHECK(alice.last.prompt == "[you] > ");
}

TEST_CASE("being named in another room is shown at once") {
  auto alice = in_two_rooms();
  alice.hears(":Sarah!s@h PRIVMSG #lobby :alice: look");
  REQUIRE(alice.lines() == strings{"#lobby [Sarah]: alice: look"});
  auto& line = alice.last.lines[0];
  CHECK(line.alert);
  CHECK(line.text.substr(line.from_at, line.from.size()) == "Sarah");
  CHECK(alice.last.waiting == "(1 unread) ");
  alice.types("/switch lobby");
  CHECK(alice.lines() == strings{"** #lobby: 1 unread **", "[Sarah]: alice: look"});
  CHECK_FALSE(alice.last.lines[1].alert); // rung for already
}

TEST_CASE("one can talk with a person alone") {
  auto alice = talk::among_people();
  alice.types("/query Omar");
  CHECK(alice.last.prompt == "[you @ Omar] > ");
  CHECK(alice.wire().empty());
  alice.types("psst");
  CHECK(alice.wire() == strings{"PRIVMSG Omar :psst"});
  alice.types("/me winks");
  CHECK(alice.wire() == strings{"PRIVMSG Omar :\001ACTION winks\001"});
  alice.hears(":Omar!o@h PRIVMSG Alice :yes?");
  CHECK(alice.lines() == strings{"[Omar]: yes?"});
  alice.hears(":Sarah!s@h PRIVMSG Alice :and me?");
  CHECK(alice.lines() == strings{"(private) [Sarah]: and me?"});
  for (auto command : {"/topic x", "/kick Omar", "/op Omar", "/invite Sarah", "/names"}) {
    CAPTURE(command);
    alice.types(command);
    CHECK(alice.wire().empty());
    CHECK(alice.lines()
          == strings{"** You are talking to Omar alone: /switch to a room first **"});
  }
  SECTION("who may get another name") {
    alice.hears(":Omar!o@h NICK Ramo");
    CHECK(alice.last.prompt == "[you @ Ramo] > ");
    alice.types("still you?");
    CHECK(alice.wire() == strings{"PRIVMSG Ramo :still you?"});
  }
  SECTION("and go back to the room") {
    alice.types("/switch lobby");
    CHECK(alice.last.prompt == "[you @ #lobby] > ");
    // What is for oneself alone never waits.
    alice.hears(":Omar!o@h PRIVMSG Alice :there?");
    CHECK(alice.lines() == strings{"(private) [Omar]: there?"});
    alice.types("/query omar yes");
    CHECK(alice.last.prompt == "[you @ Omar] > ");
    CHECK(alice.wire() == strings{"PRIVMSG omar :yes"});
    CHECK(alice.lines().empty());
  }
  SECTION("and leave that talk") {
    alice.types("/leave");
    CHECK(alice.wire().empty());
    CHECK(alice.lines() == strings{"** You left the talk with Omar **"});
    CHECK(alice.last.prompt == "[you] > ");
  }
}

TEST_CASE("a talk with a person is the only place when one is in no room") {
  auto alice = talk::among_people();
  alice.types("/query Omar");
  alice.hears(":Omar!o@h KICK #lobby Alice :enough");
  CHECK(alice.lines() == strings{"** You were removed from #lobby by Omar: enough **"});
  CHECK(alice.last.prompt == "[you @ Omar] > ");
}

TEST_CASE("an answer goes to who wrote to one alone last") {
  auto alice = talk::among_people();
  alice.hears(":Omar!o@h PRIVMSG Alice :one");
  alice.hears(":Sarah!s@h PRIVMSG Alice :two");
  alice.hears(":Omar!o@h PRIVMSG #lobby :three");
  alice.types("/reply yes?");
  CHECK(alice.wire() == strings{"PRIVMSG Sarah :yes?"});
  CHECK(alice.lines() == strings{"(private to Sarah) yes?"});
  alice.hears(":Sarah!s@h NICK Zara");
  alice.types("/reply still you?");
  CHECK(alice.wire() == strings{"PRIVMSG Zara :still you?"});
}

TEST_CASE("the screen can be cleared") {
  auto alice = talk::among_people();
  alice.types("/clear");
  CHECK(alice.last.wipe);
  alice.types("hello");
  CHECK_FALSE(alice.last.wipe);
  // A pipe has no screen.
  auto bot = talk::among_people(false);
  bot.types("/clear");
  CHECK_FALSE(bot.last.wipe);
}
