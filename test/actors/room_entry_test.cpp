#include <catch2/catch.hpp>

#include "test/actors/player.hpp"

using namespace hubbub;
using namespace hubbub::test;

// Who may enter: keys, limits, invitations, bans, and what becomes of an empty room.

TEST_CASE_METHOD(players_fixture,
                 "the founder of a room is its operator, others are not") {
  two_are_in();
  CHECK(members_seen_by(carol) == "@Alice Bob");
  CHECK(value(carol.standing(alice)) == rank::op);
  CHECK(value(carol.standing(bob)) == rank::none);
}

TEST_CASE_METHOD(players_fixture, "whoever enters an emptied room founds it anew") {
  two_are_in();
  alice.part();
  bob.part();
  run();
  value(bob.join());
  value(alice.join());
  CHECK(members_seen_by(bob) == "@Bob Alice");
}

TEST_CASE_METHOD(players_fixture, "an operator that comes back is nothing special") {
  two_are_in();
  alice.part();
  value(alice.join());
  CHECK(members_seen_by(carol) == "Bob @Alice");
}

TEST_CASE_METHOD(players_fixture,
                 "the room as it is answers a join, the newcomer included") {
  two_are_in();
  value(alice.topic("actors"));
  auto seen = value(carol.join("#LOBBY"));
  CHECK(seen.name == "#lobby");
  CHECK(seen.topic.text == "actors");
  CHECK(seen.room == alice.room());
  REQUIRE(seen.members.size() == 3);
  CHECK(seen.members.back().who->nick == "Carol");
  CHECK(why(carol.join()) == errc::already_member);
}

// -- +k ---------------------------------------------------------------------------------

TEST_CASE_METHOD(players_fixture, "a room with a key opens to that key only") {
  two_are_in();
  value(alice.mode("+k Sesame"));
  CHECK(why(carol.join("#lobby")) == errc::bad_key);
  CHECK(why(carol.join("#lobby", "sesame")) == errc::bad_key);
  CHECK(why(carol.join("#lobby", "Sesame ")) == errc::bad_key);
  CHECK(why(carol.join("#lobby", "Sesame")) == errc{});
  value(alice.mode("-k *"));
  CHECK(why(dave.join("#lobby")) == errc{});
}

TEST_CASE_METHOD(players_fixture, "a key for a room that needs none is no obstacle") {
  two_are_in();
  CHECK(why(carol.join("#lobby", "anything")) == errc{});
}

// -- +l ---------------------------------------------------------------------------------

TEST_CASE_METHOD(players_fixture, "a room with a limit takes as many and no more") {
  two_are_in();
  value(alice.mode("+l 3"));
  CHECK(why(carol.join()) == errc{});
  CHECK(why(dave.join()) == errc::room_full);
  bob.part();
  CHECK(why(dave.join()) == errc{});
}

TEST_CASE_METHOD(players_fixture,
                 "a limit below the number of members sends nobody out") {
  two_are_in();
  value(alice.mode("+l 1"));
  CHECK(members_seen_by(carol) == "@Alice Bob");
  CHECK(why(carol.join()) == errc::room_full);
}

// -- +i and +I
// ----------------------------------------------------------------------------

TEST_CASE_METHOD(players_fixture, "into an invite-only room come those on the list") {
  two_are_in();
  carol.who.host = "Good.Example";
  value(alice.mode("+iI *!*@good.EXAMPLE"));
  CHECK(why(dave.join()) == errc::invite_only);
  CHECK(why(carol.join()) == errc{});
  carol.part();
  value(alice.mode("-I *!*@GOOD.example"));
  CHECK(why(carol.join()) == errc::invite_only);
  value(alice.mode("-i"));
  CHECK(why(carol.join()) == errc{});
}

TEST_CASE_METHOD(players_fixture,
                 "the list of those who need no invitation opens nothing else") {
  two_are_in();
  value(alice.mode("+iIkl Carol sesame 3"));
  CHECK(why(carol.join()) == errc::bad_key);
  CHECK(why(carol.join("#lobby", "sesame")) == errc{});
  value(alice.mode("+I Dave"));
  CHECK(why(dave.join("#lobby", "sesame")) == errc::room_full);
}

// -- +b and +e
// ----------------------------------------------------------------------------

TEST_CASE_METHOD(players_fixture, "whoever is banned may not enter, unless excepted") {
  two_are_in();
  value(alice.mode("+b cAROL"));
  CHECK(why(carol.join()) == errc::banned);
  CHECK(why(dave.join()) == errc{});
  value(alice.mode("+e *!USER@hos?"));
  CHECK(why(carol.join()) == errc{});
  carol.part();
  value(alice.mode("-e *!USER@hos?"));
  CHECK(why(carol.join()) == errc::banned);
  value(alice.mode("-b CAROL!*@*"));
  CHECK(why(carol.join()) == errc{});
}

TEST_CASE_METHOD(players_fixture, "bans go by the nick, the username and the host") {
  two_are_in();
  for (auto mask : {"Carol", "car*!*@*", "*!us?r@*", "user@host", "*!*@h*t", "*"}) {
    CAPTURE(mask);
    value(alice.mode(std::string{"+b "} + mask));
    CHECK(why(carol.join()) == errc::banned);
    value(alice.mode(std::string{"-b "} + mask));
  }
  for (auto mask : {"Caro", "*!use@*", "*!*@hos", "arol!*@*"}) {
    CAPTURE(mask);
    value(alice.mode(std::string{"+b "} + mask));
    CHECK(why(carol.join()) == errc{});
    carol.part();
    value(alice.mode(std::string{"-b "} + mask));
  }
}

// -- an emptied room
// ----------------------------------------------------------------------

TEST_CASE_METHOD(players_fixture,
                 "a join on its way into an emptied room finds it as new") {
  value(alice.join("#Lobby"));
  bob.look_at(alice);
  value(alice.mode("+mitkl sesame 1"));
  value(alice.mode("+bbe Bob *!*@x Carol"));
  value(alice.mode("+I Dave"));
  value(alice.topic("old"));
  value(alice.invite(carol));
  settle();
  auto old = alice.room();
  // The directory hands Bob over before it hears that Alice has left.
  alice.part();
  auto joined = bob.join();
  while (num_runnable() > 0 && alice.notes().back() != "(own) Alice parted")
    step(0);
  auto seen = value(joined);
  REQUIRE(seen.room == old);
  CHECK(seen.topic.text.empty());
  CHECK(members_seen_by(bob) == "@Bob");
  auto modes = value(bob.modes());
  CHECK(modes.flags == "n");
  CHECK(modes.key.empty());
  CHECK(modes.limit == 0);
  for (auto list : {'b', 'e', 'I'})
    CHECK(value(bob.masks(list)).empty());
  // The invitation is gone as well.
  value(bob.mode("+i"));
  CHECK(why(carol.join()) == errc::invite_only);
}

namespace {

struct closed_rooms_fixture : players_fixture {
  closed_rooms_fixture() : players_fixture({"imnst", 100}) {}
};

} // namespace

TEST_CASE_METHOD(closed_rooms_fixture,
                 "a new room has the modes the server gives new rooms") {
  auto seen = value(alice.join());
  CHECK(seen.secret);
  CHECK(value(alice.modes()).flags == "imnst");
}

TEST_CASE_METHOD(closed_rooms_fixture,
                 "a founder enters where all new rooms are invite-only") {
  CHECK(why(alice.join()) == errc{});
  CHECK(why(bob.join()) == errc::invite_only);
  alice.part();
  run();
  CHECK(value(carol.count()).rooms == 0);
}

TEST_CASE_METHOD(players_fixture, "a room in which nobody is left is forgotten") {
  two_are_in();
  value(alice.mode("+k sesame"));
  CHECK(value(carol.count()).rooms == 1);
  alice.part();
  CHECK(why(carol.join()) == errc::bad_key);
  bob.quit("bye");
  run();
  CHECK(value(carol.count()).rooms == 0);
  CHECK(why(carol.find("#lobby")) == errc::no_such_room);
}

TEST_CASE_METHOD(players_fixture, "a room whose last member is thrown out is forgotten") {
  value(alice.join());
  value(alice.kick("Alice", "enough"));
  run();
  CHECK(alice.news() == diary{"(own) Alice kicked Alice: enough"});
  CHECK(value(carol.count()).rooms == 0);
}
