#include <catch2/catch.hpp>

#include "test/actors/player.hpp"

using namespace hubbub;
using namespace hubbub::test;

// Operators of the server, and the room that belongs to it.

namespace {

room_rules rules_of_the_house() {
  room_rules result;
  result.founderless = "#lobby";
  return result;
}

struct house_fixture : players_fixture {
  house_fixture() : players_fixture(rules_of_the_house()) {}
};

/// Alice is the operator, Bob a plain member; Dave, outside, operates the server.
struct power_fixture : players_fixture {
  power_fixture() {
    two_are_in();
    dave.who.modes = user_mode::server_op;
  }
};

} // namespace

// -- the room of the server -------------------------------------------------------------

TEST_CASE_METHOD(house_fixture, "nobody founds the room that belongs to the server") {
  value(alice.join("#Lobby"));
  value(bob.join());
  CHECK(members_seen_by(bob) == "Alice Bob");
  CHECK(refusals(alice.mode("+ik x")) == std::vector<errc>{errc::need_halfop});
  CHECK(refusals(bob.mode("+o Bob")) == std::vector<errc>{errc::need_op});
  CHECK(why(alice.kick("Bob")) == errc::need_halfop);
  alice.part();
  bob.part();
  run();
  value(bob.join());
  CHECK(members_seen_by(bob) == "Bob");
  // Another room is as ever.
  value(carol.join("#other"));
  CHECK(members_seen_by(carol) == "@Carol");
}

TEST_CASE_METHOD(house_fixture, "an operator of the server appoints those who rule it") {
  value(alice.join());
  bob.who.modes = user_mode::server_op;
  value(bob.join());
  CHECK(members_seen_by(alice) == "Alice Bob");
  settle();
  CHECK(refusals(bob.mode("+o Alice")).empty());
  run();
  CHECK(alice.news() == diary{"Bob set +o Alice"});
  CHECK(refusals(alice.mode("+t")).empty());
}

// -- power ------------------------------------------------------------------------------

TEST_CASE_METHOD(power_fixture,
                 "an operator of the server enters any room, and it is said") {
  for (std::string modes : {"+i", "+k sesame", "+l 1", "+b *!*@*", "+j 1:60"}) {
    CAPTURE(modes);
    value(alice.mode(modes));
    if (modes[1] == 'j')
      value(carol.join());
    settle();
    auto view = value(dave.join());
    CHECK(view.passed == modes.substr(0, 2));
    CHECK(view.members.back().standing == rank::none);
    run();
    CHECK(alice.news() == diary{"Dave joined past " + modes.substr(0, 2)});
    CHECK(alice.events().back().by_power);
    dave.part();
    value(alice.mode("-iklbj sesame *!*@*"));
  }
  settle();
  auto view = value(dave.join());
  CHECK(view.passed.empty());
  run();
  CHECK(alice.news() == diary{"Dave joined"});
  CHECK(!alice.events().back().by_power);
}

TEST_CASE_METHOD(power_fixture, "an operator of the server rules any room from outside") {
  value(alice.mode("+st"));
  dave.look_at(alice);
  settle();
  auto result = value(dave.mode("+mo-o Bob Alice"));
  CHECK(result.num_events == 1);
  CHECK(result.refused.empty());
  run();
  CHECK(bob.news() == diary{"Dave set +mo-o Bob Alice"});
  CHECK(alice.events().back().by_power);
  // It sees what it did, and nothing else.
  CHECK(dave.news() == diary{"(own) Dave set +mo-o Bob Alice"});
  alice.news();
  CHECK(value(dave.topic("Be kind")) == 1);
  CHECK(value(dave.kick("Bob", "unkind")) == 1);
  alice.say("anything");
  run();
  CHECK(alice.news()
        == diary{"Dave set the topic Be kind", "Dave kicked Bob: unkind",
                 "rejected at #lobby: the room is moderated: only those with voice may "
                 "speak"});
  CHECK(dave.news()
        == diary{"(own) Dave set the topic Be kind", "(own) Dave kicked Bob: unkind"});
  // That does not make it a member.
  CHECK(members_seen_by(alice) == "Alice");
  CHECK(why(dave.invite(carol)) == errc::no_such_room);
}

TEST_CASE_METHOD(power_fixture,
                 "power is used, and told of, only where rank does not do") {
  value(dave.join());
  settle();
  value(dave.topic("anybody may"));
  run();
  CHECK(!alice.events().back().by_power);
  value(alice.mode("+t"));
  value(dave.topic("with power"));
  run();
  CHECK(alice.events().back().by_power);
  value(alice.mode("+o Dave"));
  value(dave.topic("with rank"));
  value(dave.mode("+i"));
  value(dave.kick("Bob"));
  run();
  for (auto i = alice.events().size() - 3; i < alice.events().size(); ++i)
    CHECK(!alice.events()[i].by_power);
}

TEST_CASE_METHOD(power_fixture, "who operates the server no more has no power") {
  value(dave.join());
  CHECK(refusals(dave.mode("+i")).empty());
  dave.who.modes = 0;
  dave.become_in_room(event_kind::refreshed);
  CHECK(refusals(dave.mode("-i")) == std::vector<errc>{errc::need_halfop});
  dave.part();
  CHECK(why(dave.join()) == errc::invite_only);
  CHECK(why(dave.mode("-i")) == errc::not_a_member);
  CHECK(why(dave.kick("Bob")) == errc::not_a_member);
}

TEST_CASE_METHOD(power_fixture,
                 "what makes no sense is refused to operators of the server too") {
  dave.look_at(alice);
  CHECK(refusals(dave.mode("+lbo 0 9th!*@* Nobody"))
        == std::vector<errc>{errc::bad_param, errc::useless_mask, errc::no_such_member});
  CHECK(why(dave.kick("Nobody")) == errc::no_such_member);
  run();
  CHECK(dave.news().empty());
}
