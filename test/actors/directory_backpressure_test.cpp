#include <catch2/catch.hpp>

#include "test/actors/player.hpp"

using namespace hubbub;
using namespace hubbub::test;
using namespace std::chrono_literals;

// Who writes to somebody who cannot keep up is slowed down.

namespace {

struct letters_fixture : players_fixture {
  letters_fixture() {
    for (auto x : {&alice, &bob, &carol}) {
      value(x->claim(x->who.nick));
      x->arrive();
    }
    settle();
  }

  static utterance text(std::string x) { return {event_kind::said, std::move(x)}; }
};

} // namespace

TEST_CASE_METHOD(letters_fixture,
                 "who writes to somebody who cannot keep up is answered later") {
  bob.set_congested_for_letters(true);
  auto first = alice.tell("Bob", text("1"));
  auto second = alice.tell("bob", text("2"));
  auto other = carol.tell("Bob", text("3"));
  auto elsewhere = alice.tell("Carol", text("4"));
  run();
  CHECK(first->came);
  CHECK_FALSE(second->came);
  CHECK(other->came);
  CHECK(elsewhere->came);
  CHECK(bob.news().size() == 2);
  SECTION("in time as flood control would allow it") {
    advance(199ms);
    CHECK_FALSE(second->came);
    advance(1ms);
    CHECK(value(second).what.text == "2");
  }
  SECTION("or as soon as it can") {
    bob.set_congested_for_letters(false);
    CHECK(value(second).what.text == "2");
  }
  SECTION("or when it has left") {
    bob.depart();
    CHECK(why(second) == errc::no_such_nick);
  }
  SECTION("or when it breaks") {
    bob.die();
    CHECK(why(second) == errc::no_such_nick);
  }
}

TEST_CASE_METHOD(letters_fixture, "the author may be gone when it is its turn") {
  bob.set_congested_for_letters(true);
  alice.tell("Bob", text("1"));
  alice.tell("Bob", text("2"));
  alice.depart();
  run();
  bob.news();
  bob.set_congested_for_letters(false);
  run();
  CHECK(bob.news().empty());
  value(carol.tell("Bob", text("3")));
  CHECK(bob.news().size() == 1);
}

TEST_CASE_METHOD(letters_fixture,
                 "what waits for somebody is for that one, not for a name") {
  bob.set_congested_for_letters(true);
  alice.tell("Bob", text("1"));
  auto second = alice.tell("Bob", text("2"));
  run();
  value(bob.claim("Robert"));
  bob.rooms_know();
  run();
  value(carol.claim("Bob"));
  bob.news();
  bob.set_congested_for_letters(false);
  CHECK(value(second).addressee->nick == "Robert");
  CHECK(bob.news() == diary{"Alice said 2"});
  CHECK(carol.news().empty());
}
