#include <catch2/catch.hpp>

#include "test/actors/player.hpp"

using namespace hubbub;
using namespace hubbub::test;

// What outsiders may know of a room and of those in it.

TEST_CASE_METHOD(players_fixture,
                 "of an open room outsiders see everything but the key") {
  two_are_in();
  value(alice.mode("+kb sesame *!*@bad"));
  CHECK(members_seen_by(carol) == "@Alice Bob");
  CHECK(value(carol.summary()).num_members == 2);
  CHECK(value(carol.standing(alice)) == rank::op);
  CHECK(value(carol.masks('b')).size() == 1);
  CHECK(value(carol.modes()).key == "*");
  CHECK(value(bob.modes()).key == "sesame");
}

TEST_CASE_METHOD(players_fixture, "a secret room is not there for outsiders") {
  two_are_in();
  value(alice.mode("+s"));
  CHECK(why(carol.view()) == errc::no_such_room);
  CHECK(why(carol.summary()) == errc::no_such_room);
  CHECK(why(carol.standing(alice)) == errc::no_such_member);
  CHECK(why(carol.modes()) == errc::no_such_room);
  CHECK(why(carol.masks('b')) == errc::no_such_room);
  CHECK(why(carol.masks('x')) == errc::no_such_room);
  CHECK(why(carol.kick("Alice")) == errc::no_such_room);
  CHECK(why(carol.invite(dave)) == errc::no_such_room);
  CHECK(why(carol.mode("+m")) == errc::no_such_room);
}

TEST_CASE_METHOD(players_fixture, "a secret room is open to whoever knows its name") {
  two_are_in();
  value(alice.mode("+s"));
  auto seen = value(carol.join());
  CHECK(seen.secret);
  CHECK(seen.members.size() == 3);
  CHECK(members_seen_by(carol) == "@Alice Bob Carol");
  carol.part();
  CHECK(why(carol.view()) == errc::no_such_room);
}

TEST_CASE_METHOD(players_fixture,
                 "members see of a secret room what they see of any other") {
  two_are_in();
  value(alice.mode("+s"));
  CHECK(value(bob.summary()).name == "#lobby");
  CHECK(value(bob.standing(alice)) == rank::op);
  CHECK(value(bob.modes()).flags == "ns");
  CHECK(value(bob.masks('b')).empty());
  CHECK(why(bob.masks('x')) == errc::unknown_mode);
}

TEST_CASE_METHOD(players_fixture,
                 "invisible people are seen by those who share the room only") {
  two_are_in();
  bob.who.modes = user_mode::invisible;
  bob.become_in_room(event_kind::refreshed);
  CHECK(members_seen_by(carol) == "@Alice");
  CHECK(members_seen_by(alice) == "@Alice Bob");
  CHECK(members_seen_by(bob) == "@Alice Bob");
  CHECK(why(carol.standing(bob)) == errc::no_such_member);
  CHECK(value(alice.standing(bob)) == rank::none);
  CHECK(value(carol.standing(alice)) == rank::op);
  value(carol.join());
  CHECK(members_seen_by(carol) == "@Alice Bob Carol");
  CHECK(value(carol.standing(bob)) == rank::none);
}

TEST_CASE_METHOD(players_fixture, "somebody who is not in a room is nothing there") {
  two_are_in();
  CHECK(why(alice.standing(carol)) == errc::no_such_member);
  bob.part();
  CHECK(why(alice.standing(bob)) == errc::no_such_member);
}

TEST_CASE_METHOD(players_fixture,
                 "a room in a list shows its name, size, topic and age") {
  two_are_in();
  value(alice.topic("actors"));
  auto shown = value(carol.summary());
  CHECK(shown.name == "#lobby");
  CHECK(shown.num_members == 2);
  CHECK(shown.topic.text == "actors");
  CHECK(shown.created_at > 1'500'000'000);
  CHECK(shown.created_at == value(carol.modes()).created_at);
}
