#include <catch2/catch.hpp>

#include "test/actors/player.hpp"

using namespace hubbub;
using namespace hubbub::test;

// Who may speak and set the topic, and who hears it.

namespace {

const std::string ctcp = "\x01VERSION\x01";

} // namespace

// -- +m ---------------------------------------------------------------------------------

TEST_CASE_METHOD(players_fixture, "in a moderated room only those with a rank speak") {
  two_are_in();
  value(alice.mode("+m"));
  settle();
  bob.say("hi");
  run();
  CHECK(bob.news()
        == diary{"rejected at #lobby: the room is moderated: only those with voice may "
                 "speak"});
  CHECK(alice.news().empty());
  for (std::string letter : {"v", "h", "o"}) {
    value(alice.mode("+" + letter + " Bob"));
    settle();
    bob.say("as " + letter);
    run();
    CHECK(alice.news() == diary{"Bob said as " + letter});
    value(alice.mode("-" + letter + " Bob"));
  }
  settle();
  bob.say("again");
  run();
  CHECK(alice.news().empty());
}

TEST_CASE_METHOD(players_fixture,
                 "a moderated room takes no actions, notices and tags either") {
  two_are_in();
  value(alice.mode("+m"));
  settle();
  for (auto kind : {event_kind::acted, event_kind::noticed, event_kind::tagged})
    bob.send({kind, "x", "+a"});
  run();
  CHECK(bob.news().size() == 3);
  CHECK(alice.news().empty());
}

// -- +b and +e --------------------------------------------------------------------------

TEST_CASE_METHOD(players_fixture,
                 "a member that is banned falls silent, and speaks if excepted") {
  two_are_in();
  bob.say("before");
  value(alice.mode("+b bob"));
  settle();
  bob.say("banned");
  run();
  CHECK(bob.news() == diary{"rejected at #lobby: banned from that room"});
  value(alice.mode("+e *!*@HOST"));
  settle();
  bob.say("excepted");
  run();
  CHECK(alice.news() == diary{"Bob said excepted"});
  value(alice.mode("-e *!*@host"));
  settle();
  bob.say("banned again");
  run();
  CHECK(alice.news().empty());
  value(alice.mode("-b BOB"));
  settle();
  bob.say("free");
  run();
  CHECK(alice.news() == diary{"Bob said free"});
}

TEST_CASE_METHOD(players_fixture, "a voice outweighs a ban") {
  two_are_in();
  value(alice.mode("+bv Bob Bob"));
  settle();
  bob.say("hi");
  run();
  CHECK(alice.news() == diary{"Bob said hi"});
}

TEST_CASE_METHOD(players_fixture,
                 "a ban is looked at again after a rename and a new host") {
  two_are_in();
  value(alice.mode("+bb Robert!*@* *!*@bad"));
  settle();
  bob.say("one");
  bob.who.nick = "Robert";
  bob.become_in_room(event_kind::renamed);
  bob.say("two");
  bob.who.nick = "Bob";
  bob.become_in_room(event_kind::renamed);
  bob.say("three");
  bob.who.host = "bad";
  bob.become_in_room(event_kind::new_host);
  bob.say("four");
  run();
  CHECK(alice.news()
        == diary{"Bob said one", "Bob is now Robert", "Robert is now Bob",
                 "Bob said three", "Bob is at user bad"});
}

// -- +C ---------------------------------------------------------------------------------

TEST_CASE_METHOD(players_fixture, "a room can do without CTCP, but not without actions") {
  two_are_in();
  bob.say(ctcp);
  run();
  CHECK(alice.news() == diary{"Bob said " + ctcp});
  value(alice.mode("+Cv Bob"));
  settle();
  bob.say(ctcp);
  bob.send({event_kind::noticed, ctcp});
  bob.send({event_kind::acted, "waves"});
  bob.say("a \x01 inside");
  alice.say(ctcp); // not even the operator
  run();
  CHECK(bob.news()
        == diary{"rejected at #lobby: that room takes no CTCP",
                 "silently rejected at #lobby", // a notice: RFC 2812 3.3.2
                 "(own) Bob did waves", "(own) Bob said a \x01 inside"});
  CHECK(alice.news()
        == diary{"rejected at #lobby: that room takes no CTCP", "Bob did waves",
                 "Bob said a \x01 inside"});
}

// -- outsiders
// ----------------------------------------------------------------------------

TEST_CASE_METHOD(players_fixture, "outsiders may post only where n is off") {
  two_are_in();
  CHECK(why(carol.post("hi")) == errc::not_a_member);
  value(alice.mode("-n"));
  settle();
  auto posted = value(carol.post("hello"));
  run();
  CHECK(alice.news() == diary{"Carol said hello"});
  CHECK(bob.news() == diary{"Carol said hello"});
  CHECK(carol.news().empty());
  CHECK(describe(posted) == "Carol said hello");
  CHECK(posted.author == carol.id());
  CHECK(posted.id == alice.events().back().id);
}

TEST_CASE_METHOD(players_fixture, "the rules of talking bind outsiders too") {
  two_are_in();
  value(alice.mode("-n+m"));
  CHECK(why(carol.post("hi")) == errc::need_voice);
  value(alice.mode("-m+b Carol"));
  CHECK(why(carol.post("hi")) == errc::banned);
  value(alice.mode("+e Carol"));
  CHECK(why(carol.post("hi")) == errc{});
  value(alice.mode("+C"));
  CHECK(why(carol.post(ctcp)) == errc::no_ctcp);
}

TEST_CASE_METHOD(players_fixture,
                 "a secret room that takes no posts is not there for outsiders") {
  two_are_in();
  value(alice.mode("+s"));
  CHECK(why(carol.post("hi")) == errc::no_such_room);
  value(alice.mode("-n"));
  CHECK(why(carol.post("hi")) == errc{});
}

TEST_CASE_METHOD(players_fixture,
                 "a member's message says when it was, and is like no other") {
  two_are_in();
  bob.send({event_kind::said, "one", "+a=b;+c"});
  bob.say("two");
  run();
  auto& heard = alice.events();
  auto& two = heard.back();
  auto& one = heard[heard.size() - 2];
  CHECK(one.tags == "+a=b;+c");
  CHECK(two.tags.empty());
  CHECK(one.author == bob.id());
  CHECK(two.id != one.id);
  CHECK(one.time > 1'500'000'000'000);
  CHECK(two.time >= one.time);
}

// -- the topic
// ------------------------------------------------------------------------------

TEST_CASE_METHOD(players_fixture,
                 "everybody hears of a new topic, and newcomers see it") {
  two_are_in();
  CHECK(value(bob.topic("actors")) == 1);
  run();
  CHECK(alice.news() == diary{"Bob set the topic actors"});
  CHECK(bob.news() == diary{"(own) Bob set the topic actors"});
  auto seen = value(carol.join()).topic;
  CHECK(seen.text == "actors");
  CHECK(seen.set_by == "Bob");
  CHECK(seen.set_at > 1'500'000'000);
}

TEST_CASE_METHOD(players_fixture, "a topic that is the same already tells nobody") {
  two_are_in();
  CHECK(value(alice.topic("")) == 0);
  CHECK(value(alice.topic("actors")) == 1);
  settle();
  CHECK(value(bob.topic("actors")) == 0);
  run();
  CHECK(alice.news().empty());
  CHECK(value(carol.summary()).topic.set_by == "Alice");
  CHECK(value(bob.topic("Actors")) == 1);
}

TEST_CASE_METHOD(players_fixture, "an empty topic clears it") {
  two_are_in();
  value(alice.topic("actors"));
  settle();
  CHECK(value(alice.topic("")) == 1);
  run();
  CHECK(bob.news() == diary{"Alice set the topic "});
  CHECK(value(carol.summary()).topic.text.empty());
}

TEST_CASE_METHOD(players_fixture, "where t is on, the topic is for halfops and ops") {
  two_are_in();
  value(alice.mode("+tv Bob"));
  CHECK(why(bob.topic("mine")) == errc::need_halfop);
  value(alice.mode("+h Bob"));
  CHECK(why(bob.topic("mine")) == errc{});
  value(alice.mode("-h+o Bob Bob"));
  CHECK(why(bob.topic("still mine")) == errc{});
}

TEST_CASE_METHOD(players_fixture, "no outsider sets a topic") {
  two_are_in();
  CHECK(why(carol.topic("mine")) == errc::not_a_member);
  value(alice.mode("+s"));
  CHECK(why(carol.topic("mine")) == errc::no_such_room);
}

// -- to some ranks only (STATUSMSG)
// ------------------------------------------------------------

TEST_CASE_METHOD(players_fixture,
                 "word to a rank reaches it, those above, and its author") {
  two_are_in();
  value(carol.join());
  value(dave.join());
  value(alice.mode("+hv Bob Carol"));
  settle();
  dave.say("to voices", rank::voice);
  dave.say("to halfops", rank::halfop);
  dave.say("to ops", rank::op);
  run();
  CHECK(alice.news()
        == diary{"Dave said to voices", "Dave said to halfops", "Dave said to ops"});
  CHECK(bob.news() == diary{"Dave said to voices", "Dave said to halfops"});
  CHECK(carol.news() == diary{"Dave said to voices"});
  CHECK(dave.news()
        == diary{"(own) Dave said to voices", "(own) Dave said to halfops",
                 "(own) Dave said to ops"});
}

TEST_CASE_METHOD(players_fixture, "a batch is cut around what a member may not see") {
  two_are_in();
  auto in_one_turn = [&](std::vector<ranks> to) {
    // Alice says it all before the room takes any of it.
    for (size_t i = 0; i < to.size(); ++i)
      alice.say(std::to_string(i), to[i]);
    for (size_t i = 0; i < to.size(); ++i)
      step(0);
    run();
    return bob.ranges();
  };
  constexpr auto all = rank::none;
  constexpr auto ops = rank::op;
  struct row {
    std::vector<ranks> to;
    std::string ranges;
  };
  const std::vector<row> rows = {
    {{all, all, all}, "0-3"},
    {{ops, all, all}, "1-3"},
    {{all, all, ops}, "0-2"},
    {{all, ops, all}, "0-1 2-3"},
    {{ops, ops, all, ops, all, all}, "2-3 4-6"},
    {{ops, ops}, ""},
    {{all}, "0-1"},
  };
  for (auto& [to, ranges] : rows) {
    settle();
    CHECK(in_one_turn(to) == ranges);
    CHECK(alice.ranges() == "0-" + std::to_string(to.size()));
  }
}

TEST_CASE_METHOD(players_fixture,
                 "one who leaves still sees only what its rank may see") {
  two_are_in();
  value(alice.mode("+v Bob"));
  settle();
  alice.say("to ops", rank::op);
  alice.say("to voices", rank::voice);
  bob.part("bye");
  run();
  CHECK(bob.news() == diary{"Alice said to voices", "(own) Bob parted: bye"});
}

TEST_CASE_METHOD(players_fixture,
                 "what was said to a rank is for those who had it then") {
  two_are_in();
  value(carol.join());
  value(alice.mode("+o Bob"));
  settle();
  // All in one turn of the room.
  alice.say("while Bob is op", rank::op);
  auto first = alice.mode("-o Bob");
  alice.say("while nobody else is op", rank::op);
  auto second = alice.mode("+o Carol");
  alice.say("while Carol is op", rank::op);
  run();
  CHECK(bob.news()
        == diary{"Alice said while Bob is op", "Alice set -o Bob", "Alice set +o Carol"});
  CHECK(
    carol.news()
    == diary{"Alice set -o Bob", "Alice set +o Carol", "Alice said while Carol is op"});
  CHECK(alice.news().size() == 5);
}

TEST_CASE_METHOD(players_fixture, "an outsider's word to a rank goes to that rank") {
  two_are_in();
  value(alice.mode("-n"));
  settle();
  value(carol.post("help", rank::op));
  run();
  CHECK(alice.news() == diary{"Carol said help"});
  CHECK(bob.news().empty());
}

// -- what members become
// --------------------------------------------------------------------------

TEST_CASE_METHOD(players_fixture,
                 "members hear what a member becomes, and outsiders do not") {
  two_are_in();
  bob.who.away = "lunch";
  bob.become_in_room(event_kind::went_away, 7);
  bob.who.away.clear();
  bob.become_in_room(event_kind::went_away);
  bob.who.realname = "Robert";
  bob.become_in_room(event_kind::new_realname);
  bob.who.host = "hidden";
  bob.become_in_room(event_kind::new_host);
  bob.who.modes = user_mode::bot;
  bob.become_in_room(event_kind::refreshed);
  run();
  CHECK(alice.news()
        == diary{"Bob is away: lunch", "Bob is back", "Bob is really Robert",
                 "Bob is at user hidden"});
  CHECK(bob.news()
        == diary{"(own) Bob is away: lunch", "(own) Bob is back",
                 "(own) Bob is really Robert", "(own) Bob is at user hidden"});
  CHECK(carol.news().empty());
  auto& heard = alice.events();
  CHECK(heard[heard.size() - 4].copy == 7);
  CHECK(heard[heard.size() - 4].who->away == "lunch");
  CHECK(heard.back().who->host == "host"); // the old one
  auto now = value(alice.view()).members.back().who;
  CHECK(now->host == "hidden");
  CHECK(now->realname == "Robert");
  CHECK(now->is(user_mode::bot));
}

TEST_CASE_METHOD(players_fixture,
                 "a rename says the old name, and the room knows the new one") {
  two_are_in();
  bob.who.nick = "Robert";
  bob.become_in_room(event_kind::renamed, 3);
  run();
  CHECK(alice.news() == diary{"Bob is now Robert"});
  CHECK(alice.events().back().copy == 3);
  CHECK(members_seen_by(carol) == "@Alice Robert");
  CHECK(refusals(alice.mode("+v Bob")) == std::vector<errc>{errc::no_such_member});
  CHECK(refusals(alice.mode("+v robert")).empty());
}

TEST_CASE_METHOD(players_fixture,
                 "who is no member cannot leave, speak or become another") {
  two_are_in();
  carol.part("bye");
  carol.say("hi");
  carol.become_in_room(event_kind::went_away);
  carol.become_in_room(event_kind::refreshed);
  carol.quit("bye");
  run();
  CHECK(carol.news()
        == diary{"rejected at #lobby: only members may do that",
                 "rejected at #lobby: only members may do that",
                 "silently rejected at #lobby"});
  CHECK(alice.news().empty());
}
