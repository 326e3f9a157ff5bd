#include <catch2/catch.hpp>

#include "test/actors/player.hpp"

using namespace hubbub;
using namespace hubbub::test;
using namespace std::chrono_literals;

// Who speaks where somebody cannot keep up is slowed down.

namespace {

struct room_fixture : players_fixture {
  room_fixture() {
    two_are_in();
    value(dave.join());
    settle();
  }

  void say(player& who, size_t count, size_t bytes = 10) {
    for (size_t i = 0; i < count; ++i)
      who.send({event_kind::said, std::string(bytes, 'x')});
    run();
  }

  /// How many messages somebody has heard since the last time.
  size_t heard(player& who) { return who.news().size(); }
};

} // namespace

TEST_CASE_METHOD(room_fixture,
                 "while a member cannot keep up, one speaks five lines a second") {
  bob.set_congested(true);
  say(alice, 20);
  CHECK(heard(bob) == 1);
  for (auto second = 0; second < 2; ++second) {
    for (auto i = 0; i < 5; ++i)
      advance(200ms);
    CHECK(heard(bob) == 5);
  }
  bob.set_congested(false);
  run();
  CHECK(heard(bob) == 9);
  CHECK(heard(alice) == 20); // none lost, and all confirmed
  say(alice, 20);
  CHECK(heard(bob) == 20);
}

TEST_CASE_METHOD(room_fixture, "who says little is not slowed down by who says much") {
  bob.set_congested(true);
  say(alice, 100);
  heard(bob);
  dave.say("hello");
  run();
  CHECK(bob.news() == diary{"Dave said hello"});
}

TEST_CASE_METHOD(room_fixture,
                 "what is said in one turn is bounded, so that members can complain") {
  for (auto i = 0; i < 100; ++i)
    alice.send({event_kind::said, std::string(4000, 'x')});
  run();
  // Each batch holds what may be said in a turn: 64 KiB.
  CHECK_THAT(bob.ranges(), Catch::EndsWith("0-16 0-17 0-17 0-17 0-17 0-16"));
  CHECK(heard(bob) == 100);
}

TEST_CASE_METHOD(room_fixture, "who cannot keep up and leaves holds up nobody") {
  bob.set_congested(true);
  say(alice, 10);
  heard(alice);
  SECTION("by itself") {
    bob.part();
  }
  SECTION("because its connection breaks") {
    bob.die();
  }
  SECTION("because it is thrown out") {
    alice.kick("Bob");
  }
  run();
  CHECK(heard(alice) == 10);
}

TEST_CASE_METHOD(room_fixture, "all that cannot keep up are waited for") {
  bob.set_congested(true);
  dave.set_congested(true);
  dave.set_congested(true);
  say(alice, 10);
  dave.set_congested(false);
  run();
  CHECK(heard(alice) == 1);
  bob.set_congested(false);
  run();
  CHECK(heard(alice) == 9);
}

TEST_CASE_METHOD(room_fixture, "who is no member cannot slow down a room") {
  carol.set_congested(true);
  say(alice, 10);
  CHECK(heard(bob) == 10);
}

TEST_CASE_METHOD(room_fixture, "what somebody said comes before its end") {
  bob.set_congested(true);
  say(alice, 3);
  alice.quit("bye");
  run();
  auto news = bob.news();
  REQUIRE(news.size() == 4);
  CHECK(news.back() == "Alice quit: bye");
}

TEST_CASE_METHOD(room_fixture, "who is thrown out is told that the rest was not said") {
  bob.set_congested(true);
  say(dave, 3);
  heard(dave);
  value(alice.kick("Dave"));
  bob.set_congested(false);
  run();
  auto news = dave.news();
  REQUIRE(news.size() == 3);
  CHECK(news[1] == "rejected at #lobby: only members may do that");
  CHECK(news[2] == news[1]);
}

TEST_CASE_METHOD(room_fixture, "a stranger who speaks is answered when it is its turn") {
  value(alice.mode("-n"));
  bob.set_congested(true);
  auto first = carol.post("one");
  auto second = carol.post("two");
  run();
  CHECK(first->came);
  CHECK_FALSE(second->came);
  SECTION("which comes") {
    advance(200ms);
    CHECK(value(second).text == "two");
  }
  SECTION("or after which it is not allowed any more") {
    value(alice.mode("+n"));
    advance(200ms);
    CHECK(why(second) == errc::not_a_member);
  }
}
