#include <catch2/catch.hpp>

#include "test/actors/player.hpp"

using namespace hubbub;
using namespace hubbub::test;

// -- kick
// ---------------------------------------------------------------------------------

TEST_CASE_METHOD(players_fixture, "whoever is thrown out hears it as the last thing") {
  two_are_in();
  alice.say("goodbye Bob");
  auto kicked = alice.kick("bOB", "enough");
  alice.say("he is gone");
  CHECK(value(kicked) == 1);
  run();
  CHECK(bob.news() == diary{"Alice said goodbye Bob", "Alice kicked Bob: enough"});
  CHECK(alice.news()
        == diary{"(own) Alice said goodbye Bob", "(own) Alice kicked Bob: enough",
                 "(own) Alice said he is gone"});
  auto& last = bob.events().back();
  CHECK(last.subjects.front().who->nick == "Bob");
  CHECK(last.subjects.front().who->id == bob.id());
  CHECK(last.author == alice.id());
  CHECK(members_seen_by(carol) == "@Alice");
}

TEST_CASE_METHOD(players_fixture, "whoever was thrown out is a stranger") {
  two_are_in();
  value(alice.kick("Bob"));
  settle();
  bob.say("hey");
  bob.part();
  run();
  CHECK(bob.news()
        == diary{"rejected at #lobby: only members may do that",
                 "rejected at #lobby: only members may do that"});
  CHECK(alice.news().empty());
  CHECK(why(bob.topic("mine")) == errc::not_a_member);
  // It may come back, as nobody special.
  CHECK(why(bob.join()) == errc{});
  CHECK(members_seen_by(carol) == "@Alice Bob");
}

TEST_CASE_METHOD(players_fixture, "the death of one who was thrown out is no news") {
  two_are_in();
  value(alice.kick("Bob"));
  settle();
  bob.die();
  run();
  CHECK(alice.news().empty());
}

TEST_CASE_METHOD(players_fixture, "who may throw out whom goes by rank") {
  two_are_in();
  value(carol.join());
  const std::vector<std::pair<std::string, ranks>> kinds = {
    {"", rank::none}, {"v", rank::voice}, {"h", rank::halfop}, {"o", rank::op}};
  auto give = [&](const std::string& nick, const std::string& letter) {
    value(alice.mode("-ohv " + nick + " " + nick + " " + nick));
    if (!letter.empty())
      value(alice.mode("+" + letter + " " + nick));
  };
  for (auto& [author, author_rank] : kinds)
    for (auto& [victim, victim_rank] : kinds) {
      CAPTURE(author, victim);
      give("Bob", author);
      give("Carol", victim);
      auto expected = author_rank < rank::halfop ? errc::need_halfop
                      : author_rank == rank::halfop && victim_rank >= rank::halfop
                        ? errc::need_op
                        : errc{};
      CHECK(why(bob.kick("Carol")) == expected);
      if (expected == errc{})
        value(carol.join());
    }
}

TEST_CASE_METHOD(players_fixture, "nobody throws out who is not there, or from outside") {
  two_are_in();
  CHECK(why(alice.kick("Carol")) == errc::no_such_member);
  CHECK(why(alice.kick("")) == errc::no_such_member);
  CHECK(why(carol.kick("Alice")) == errc::not_a_member);
  CHECK(why(bob.kick("Nobody")) == errc::need_halfop);
  run();
  CHECK(alice.news().empty());
}

// -- invite
// -------------------------------------------------------------------------------

TEST_CASE_METHOD(players_fixture, "an invitation reaches whom it is for, privately") {
  two_are_in();
  CHECK(value(alice.invite(carol)) == 1);
  run();
  CHECK(carol.news() == diary{"Alice invited Carol to #lobby"});
  CHECK(carol.events().back().subjects.front().who->nick == "Carol");
  CHECK(carol.events().back().to_ranks == 0);
}

TEST_CASE_METHOD(players_fixture, "of an invitation hear its author, halfops and ops") {
  two_are_in();
  value(carol.join());
  value(alice.mode("+v Carol"));
  player erin{*this, directory, "Erin"};
  value(erin.join());
  value(alice.mode("+h Erin"));
  settle();
  erin.news();
  CHECK(value(bob.invite(dave)) == 1);
  run();
  CHECK(bob.news() == diary{"(own) Bob invited Dave to #lobby"});
  CHECK(alice.news() == diary{"Bob invited Dave to #lobby"});
  CHECK(erin.news() == diary{"Bob invited Dave to #lobby"});
  CHECK(carol.news().empty());
  CHECK(dave.news() == diary{"Bob invited Dave to #lobby"});
}

TEST_CASE_METHOD(players_fixture, "an invitation opens any room, once") {
  for (std::string modes : {"+i", "+k sesame", "+l 1", "+b *"}) {
    CAPTURE(modes);
    two_are_in();
    value(alice.mode(modes));
    auto refused = why(carol.join());
    CHECK(refused != errc{});
    value(alice.invite(carol));
    CHECK(why(carol.join()) == errc{});
    carol.part();
    CHECK(why(carol.join()) == refused);
    // For the next round.
    alice.part();
    bob.part();
    run();
  }
}

TEST_CASE_METHOD(players_fixture, "an invitation is used up even where none was needed") {
  two_are_in();
  value(alice.invite(carol));
  value(carol.join());
  carol.part();
  value(alice.mode("+i"));
  CHECK(why(carol.join()) == errc::invite_only);
}

TEST_CASE_METHOD(players_fixture, "two invitations are not two passes") {
  two_are_in();
  value(alice.mode("+i"));
  value(alice.invite(carol));
  value(alice.invite(carol));
  value(carol.join());
  carol.part();
  CHECK(why(carol.join()) == errc::invite_only);
}

TEST_CASE_METHOD(players_fixture, "an invitation is for one person and nobody else") {
  two_are_in();
  value(alice.mode("+i"));
  value(alice.invite(carol));
  dave.who.nick = "Carol";
  CHECK(why(dave.join()) == errc::invite_only);
  CHECK(why(carol.join()) == errc{});
}

TEST_CASE_METHOD(players_fixture,
                 "any member invites, but only halfops into a room with +i") {
  two_are_in();
  CHECK(why(bob.invite(carol)) == errc{});
  value(alice.mode("+iv Bob"));
  CHECK(why(bob.invite(dave)) == errc::need_halfop);
  run();
  CHECK(dave.news().empty());
  CHECK(why(dave.join()) == errc::invite_only);
  value(alice.mode("+h Bob"));
  CHECK(why(bob.invite(dave)) == errc{});
  CHECK(why(dave.join()) == errc{});
}

TEST_CASE_METHOD(players_fixture, "members need no invitation, and outsiders give none") {
  two_are_in();
  CHECK(why(alice.invite(bob)) == errc::already_member);
  CHECK(why(alice.invite(alice)) == errc::already_member);
  CHECK(why(carol.invite(dave)) == errc::not_a_member);
  run();
  CHECK(bob.news().empty());
  CHECK(dave.news().empty());
}

TEST_CASE_METHOD(players_fixture,
                 "only so many invitations wait, and the oldest goes first") {
  two_are_in();
  value(alice.mode("+i"));
  std::vector<std::unique_ptr<player>> guests;
  for (auto i = 0; i < 101; ++i) {
    guests.push_back(
      std::make_unique<player>(*this, directory, "Guest" + std::to_string(i)));
    value(alice.invite(*guests.back()));
  }
  CHECK(why(guests[0]->join()) == errc::invite_only);
  CHECK(why(guests[1]->join()) == errc{});
  CHECK(why(guests[100]->join()) == errc{});
}

// -- knock ----------------------------------------------------------------------------

TEST_CASE_METHOD(players_fixture, "what happened before a knock is told before it") {
  two_are_in();
  value(alice.mode("+i"));
  settle();
  alice.mode("+h Bob");
  carol.knock("please");
  run();
  CHECK(bob.news() == diary{"Alice set +h Bob", "Carol knocks at #lobby: please"});
}
