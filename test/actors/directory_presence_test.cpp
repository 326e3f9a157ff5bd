#include <algorithm>

#include <catch2/catch.hpp>

#include "actors/clock.hpp"
#include "actors/directory.hpp"
#include "test/actors/player.hpp"

using namespace hubbub;
using namespace hubbub::test;

// Who is here, who was, who waits for whom, and what operators of the server may do.

namespace {

using strings = std::vector<std::string>;

struct presence_fixture : players_fixture {
  /// Takes the name it was made with, and arrives.
  void enter(player& who) {
    REQUIRE(why(who.claim(who.who.nick)) == errc{});
    who.arrive();
    run();
  }

  /// The same as an operator of the server.
  void enter_as_operator(player& who) {
    who.who.modes = user_mode::server_op;
    enter(who);
  }

  strings nicks(const answer_ptr<std::vector<person>>& x) { return names(value(x)); }

  strings found(const answer_ptr<people_page>& x) { return names(value(x).people); }

  strings names(const std::vector<person>& people) {
    strings result;
    for (auto& x : people)
      result.push_back(x.who->nick);
    std::sort(result.begin(), result.end());
    return result;
  }
};

} // namespace

// -- monitor (IRCv3)
// ------------------------------------------------------------------------

TEST_CASE_METHOD(presence_fixture, "who monitors a nick hears when it comes and goes") {
  enter(alice);
  CHECK(value(alice.monitor({"Bob", "carol"})).empty());
  settle();
  REQUIRE(why(bob.claim("Bob")) == errc{});
  CHECK(alice.news().empty()); // a name, but nobody there yet
  bob.arrive();
  run();
  CHECK(alice.news() == strings{"Bob is here"});
  bob.arrive(); // once is enough
  run();
  CHECK(alice.news().empty());
  enter(carol);
  CHECK(alice.news() == strings{"Carol is here"});
  bob.depart("bye");
  run();
  CHECK(alice.news() == strings{"Bob is gone"});
  carol.die();
  run();
  CHECK(alice.news() == strings{"Carol is gone"});
}

TEST_CASE_METHOD(presence_fixture, "one who never arrived is never gone") {
  enter(alice);
  value(alice.monitor({"Bob"}));
  value(bob.claim("Bob"));
  value(bob.claim("Robert"));
  value(bob.claim("Bob"));
  bob.depart();
  run();
  CHECK(alice.notes().empty());
}

TEST_CASE_METHOD(presence_fixture, "a rename is a going and a coming") {
  enter(alice);
  enter(bob);
  value(alice.monitor({"bob", "ROBERT"}));
  settle();
  value(bob.claim("Robert"));
  run();
  CHECK(alice.news() == strings{"Bob is gone", "Robert is here"});
  value(bob.claim("rOBERT")); // the same name
  run();
  CHECK(alice.news().empty());
  value(bob.claim("Bobby"));
  run();
  CHECK(alice.news() == strings{"rOBERT is gone"});
  value(bob.claim("Bob"));
  run();
  CHECK(alice.news() == strings{"Bob is here"});
}

TEST_CASE_METHOD(presence_fixture, "what is monitored is listed as it was written") {
  enter(alice);
  value(alice.monitor({"Bob", "cAROL"}));
  value(alice.monitor({"BOB", "Dave"}));
  CHECK(value(alice.monitored()) == strings{"Bob", "cAROL", "Dave"});
  value(alice.unmonitor({"Carol", "Nobody"}));
  CHECK(value(alice.monitored()) == strings{"Bob", "Dave"});
  enter(carol);
  CHECK(alice.notes().empty());
  CHECK(value(carol.monitored()).empty());
}

TEST_CASE_METHOD(presence_fixture,
                 "a connection monitors no more nicks than the limit says") {
  enter(alice);
  CHECK(value(alice.monitor({"a", "b", "c"}, 2)) == strings{"c"});
  CHECK(value(alice.monitor({"B", "d", "E"}, 2)) == strings{"d", "E"});
  CHECK(value(alice.monitored()) == strings{"a", "b"});
  value(alice.unmonitor({"A"}));
  CHECK(value(alice.monitor({"d", "e"}, 2)) == strings{"e"});
  CHECK(value(alice.monitored()) == strings{"b", "d"});
  enter(bob);
  CHECK(value(bob.monitor({"a", "b"}, 2)).empty()); // everybody for itself
}

TEST_CASE_METHOD(presence_fixture,
                 "all who monitor a nick hear of it, until they no longer do") {
  enter(alice);
  enter(bob);
  enter(carol);
  value(alice.monitor({"Dave"}));
  value(bob.monitor({"Dave"}));
  value(carol.monitor({"Dave"}));
  value(bob.unmonitor({"dAVE"}));
  carol.depart();
  enter(dave);
  CHECK(alice.news() == strings{"Dave is here"});
  CHECK(bob.news().empty());
  CHECK(carol.news().empty());
}

TEST_CASE_METHOD(presence_fixture, "one who comes back monitors nobody") {
  enter(alice);
  value(alice.monitor({"Bob"}));
  alice.depart();
  run();
  enter(alice);
  CHECK(value(alice.monitored()).empty());
  enter(bob);
  CHECK(alice.notes().empty());
}

TEST_CASE_METHOD(presence_fixture, "whoever has no name monitors nobody") {
  value(alice.monitor({"Bob"}));
  CHECK(value(alice.monitored()).empty());
  enter(bob);
  CHECK(alice.notes().empty());
}

TEST_CASE_METHOD(presence_fixture, "one may monitor oneself") {
  enter(alice);
  value(alice.monitor({"Alice"}));
  value(alice.claim("Alicia"));
  run();
  CHECK(alice.notes() == strings{"Alice is gone"});
}

// -- what the monitored become (IRCv3 extended-monitor)
// --------------------------------------

TEST_CASE_METHOD(presence_fixture, "who monitors somebody hears what it becomes") {
  enter(alice);
  enter(bob);
  value(alice.monitor({"bob"}));
  settle();
  bob.who.away = "lunch";
  bob.become(event_kind::went_away, 4);
  bob.who.away.clear();
  bob.become(event_kind::went_away, 5);
  bob.who.realname = "Robert";
  bob.become(event_kind::new_realname, 6);
  bob.who.host = "hidden";
  bob.become(event_kind::new_host, 7);
  bob.who.modes = user_mode::bot;
  bob.become(event_kind::refreshed, 8);
  run();
  CHECK(alice.news()
        == strings{"Bob is away: lunch", "Bob is back", "Bob is really Robert",
                   "Bob is at user hidden"});
  CHECK(carol.notes().empty());
  uint32_t copy = 4;
  uint64_t id = 0;
  for (auto& x : alice.events()) {
    CHECK(x.copy == copy++);
    CHECK(x.author == bob.id());
    CHECK(x.id != id);
    CHECK(x.time > 1'500'000'000'000);
    id = x.id;
  }
  CHECK(alice.events().back().who->host == "host"); // the old one
  CHECK(value(alice.people({"Bob"})).front().who->is(user_mode::bot));
}

TEST_CASE_METHOD(presence_fixture,
                 "one in the same room can tell that it heard it before") {
  enter(alice);
  enter(bob);
  two_are_in();
  value(alice.monitor({"Bob"}));
  bob.who.away = "lunch";
  bob.become(event_kind::went_away, 9);
  run();
  CHECK(alice.news() == strings{"Bob is away: lunch", "Bob is away: lunch"});
  auto& heard = alice.events();
  CHECK(heard.back().copy == 9);
  CHECK(heard[heard.size() - 2].copy == 9);
  CHECK(heard[heard.size() - 2].author == heard.back().author);
}

TEST_CASE_METHOD(presence_fixture,
                 "what one becomes before it is here is nobody's business") {
  enter(alice);
  value(alice.monitor({"Bob"}));
  value(bob.claim("Bob"));
  bob.who.away = "lunch";
  bob.become(event_kind::went_away);
  dave.become(event_kind::went_away); // has no name at all
  run();
  CHECK(alice.notes().empty());
}

// -- the past (WHOWAS)
// -------------------------------------------------------------------------

TEST_CASE_METHOD(presence_fixture, "who had a name is remembered, the latest first") {
  enter(alice);
  enter(bob);
  CHECK(value(alice.whowas("Bob")).empty());
  bob.who.host = "old";
  bob.become(event_kind::new_host);
  value(bob.claim("Robert"));
  bob.rooms_know();
  auto before = seconds_since_1970();
  dave.who.nick = "bOB";
  enter(dave);
  dave.depart();
  run();
  auto past = value(alice.whowas("BOB"));
  REQUIRE(past.size() == 2);
  CHECK(past[0].who->nick == "bOB");
  CHECK(past[1].who->nick == "Bob");
  CHECK(past[1].who->host == "old");
  CHECK(past[0].until >= before);
  CHECK(past[0].until <= seconds_since_1970());
  CHECK(past[0].until >= past[1].until);
  CHECK(value(alice.whowas("Robert")).empty()); // still here
  bob.die();
  run();
  CHECK(value(alice.whowas("robert")).size() == 1);
}

TEST_CASE_METHOD(presence_fixture,
                 "a name in other letters is no other name to remember") {
  enter(bob);
  value(bob.claim("BOB"));
  CHECK(value(alice.whowas("Bob")).empty());
}

TEST_CASE_METHOD(presence_fixture, "one who was never here is not remembered") {
  value(bob.claim("Bob"));
  value(bob.claim("Robert"));
  bob.depart();
  run();
  CHECK(value(alice.whowas("Bob")).empty());
  CHECK(value(alice.whowas("Robert")).empty());
}

TEST_CASE_METHOD(presence_fixture, "only so many are remembered") {
  enter(bob);
  for (size_t i = 0; i <= directory_state::max_past_users; ++i)
    value(bob.claim("Bob" + std::to_string(i)));
  // "Bob" and all but the last of the others have been given up: one too many.
  CHECK(value(alice.whowas("Bob")).empty());
  CHECK(value(alice.whowas("Bob0")).size() == 1);
  auto last = std::to_string(directory_state::max_past_users - 1);
  CHECK(value(alice.whowas("Bob" + last)).size() == 1);
}

TEST_CASE_METHOD(presence_fixture,
                 "one nick is remembered more than once, within the bound") {
  enter(bob);
  for (size_t i = 0; i < directory_state::max_past_users; ++i)
    value(bob.claim(i % 2 == 0 ? "Robert" : "Bob"));
  CHECK(value(alice.whowas("Bob")).size() == directory_state::max_past_users / 2);
}

// -- operators of the server
// -------------------------------------------------------------------

TEST_CASE_METHOD(presence_fixture, "only operators of the server end connections") {
  enter(alice);
  enter(bob);
  CHECK(why(alice.kill("Bob", "no")) == errc::not_operator);
  CHECK(why(carol.kill("Bob", "no")) == errc::not_operator); // has no name
  CHECK(why(alice.kill("Nobody", "no")) == errc::not_operator);
  CHECK(bob.notes().empty());
  alice.who.modes = user_mode::server_op;
  alice.become(event_kind::refreshed);
  CHECK(why(alice.kill("Nobody", "spam")) == errc::no_such_nick);
  CHECK(why(alice.kill("bOB", "spam")) == errc{});
  run();
  CHECK(bob.notes() == strings{"disconnected: Killed (Alice (spam))"});
  CHECK(nicks(alice.people({"Bob"})).empty());
  alice.who.modes = 0;
  alice.become(event_kind::refreshed);
  CHECK(why(alice.kill("Alice", "no")) == errc::not_operator);
}

TEST_CASE_METHOD(presence_fixture,
                 "word from an operator reaches those who want to hear it") {
  bob.who.modes = user_mode::wallops;
  enter_as_operator(alice);
  enter(bob);
  enter(carol);
  dave.who.modes = user_mode::wallops;
  value(dave.claim("Dave")); // wants to, but is not here yet
  CHECK(why(bob.wallops("no")) == errc::not_operator);
  CHECK(why(alice.wallops("maintenance at noon")) == errc{});
  run();
  CHECK(bob.notes() == strings{"Alice tells all: maintenance at noon"});
  CHECK(alice.notes().empty());
  CHECK(carol.notes().empty());
  CHECK(dave.notes().empty());
  alice.who.modes = user_mode::server_op | user_mode::wallops;
  alice.become(event_kind::refreshed);
  value(alice.wallops("done"));
  run();
  CHECK(alice.notes() == strings{"(own) Alice tells all: done"});
}

// -- finding people
// -----------------------------------------------------------------------------

TEST_CASE_METHOD(presence_fixture, "people are found by nick, in the order asked for") {
  enter(alice);
  enter(bob);
  value(carol.claim("Carol")); // not here yet
  auto found = value(dave.people({"BOB", "carol", "Nobody", "alice", "bob"}));
  REQUIRE(found.size() == 3);
  CHECK(found[0].who->nick == "Bob");
  CHECK(found[0].member == bob.handle());
  CHECK(found[1].who->nick == "Alice");
  CHECK(found[2].who->nick == "Bob");
  CHECK(value(dave.people({})).empty());
}

TEST_CASE_METHOD(presence_fixture, "people are found by a mask for any part of them") {
  alice.who.username = "al";
  bob.who.host = "bob.example";
  carol.who.realname = "Carol of York";
  for (auto x : {&alice, &bob, &carol})
    enter(*x);
  value(dave.claim("Dave")); // not here yet
  const std::vector<std::pair<std::string, strings>> rows = {
    {"*", {"Alice", "Bob", "Carol"}},
    {"al", {"Alice"}},
    {"*.EXAMPLE", {"Bob"}},
    {"* of york", {"Carol"}},
    {"?o?", {"Bob"}},
    {"carol", {"Carol"}},
    {"a*!*@host", {"Alice"}},
    {"*!user@*", {"Bob", "Carol"}},
    {"dave", {}},
    {"", {}},
    {"*!*@nowhere", {}},
  };
  for (auto& [mask, expected] : rows) {
    CAPTURE(mask);
    CHECK(found(dave.search(mask)) == expected);
  }
}

TEST_CASE_METHOD(presence_fixture, "a search looks at so many people at once") {
  for (auto x : {&alice, &bob, &carol})
    enter(*x);
  auto page = value(dave.search("*o?", 0, 2)); // Alice, Bob
  REQUIRE(page.people.size() == 1);
  CHECK(page.people.front().who->nick == "Bob");
  CHECK(page.last == bob.who.id);
  // Who takes another name or leaves is not met twice, and hides nobody.
  value(bob.claim("Zoe"));
  alice.depart();
  page = value(dave.search("*o?", page.last, 2));
  REQUIRE(page.people.size() == 1);
  CHECK(page.people.front().who->nick == "Carol");
  CHECK(page.last == 0);
}

TEST_CASE_METHOD(presence_fixture, "what somebody has become is what is found") {
  enter(alice);
  alice.who.realname = "Liddell";
  alice.become(event_kind::new_realname);
  run();
  CHECK(found(bob.search("liddell")) == strings{"Alice"});
  CHECK(found(bob.search("real name")).empty());
}

TEST_CASE_METHOD(presence_fixture, "people answer for themselves") {
  enter(alice);
  auto answer = value(bob.profile_of("ALICE"));
  CHECK(answer.who->nick == "Alice");
  CHECK(answer.id == alice.id());
  CHECK(answer.wire == "test");
  CHECK(why(bob.profile_of("Nobody")) == errc::no_such_nick);
  value(carol.claim("Carol"));
  CHECK(why(bob.profile_of("Carol")) == errc::no_such_nick);
}

// -- private messages
// ---------------------------------------------------------------------------

TEST_CASE_METHOD(presence_fixture,
                 "a private message answers with what was given to whom") {
  enter(alice);
  bob.who.away = "lunch";
  enter(bob);
  auto result = value(alice.tell("BOB", {event_kind::acted, "waves", "+a=b"}));
  run();
  CHECK(bob.notes() == strings{"Alice did waves"});
  auto heard = bob.events().back();
  CHECK(heard.tags == "+a=b");
  CHECK(result.what.id == heard.id);
  CHECK(result.what.time == heard.time);
  CHECK(result.what.text == "waves");
  CHECK(result.what.author == alice.id());
  CHECK(result.addressee->nick == "Bob");
  CHECK(result.addressee->away == "lunch");
  CHECK(alice.notes().empty());
  CHECK(value(alice.tell("Bob", {event_kind::said, "again"})).what.id != heard.id);
}

TEST_CASE_METHOD(presence_fixture, "a private message says who its author is by now") {
  enter(alice);
  enter(bob);
  alice.who.host = "hidden";
  alice.become(event_kind::new_host);
  value(alice.claim("Alicia"));
  value(alice.tell("Bob", {event_kind::said, "hi"}));
  run();
  CHECK(bob.notes() == strings{"Alicia said hi"});
  CHECK(bob.events().back().who->host == "hidden");
}

TEST_CASE_METHOD(presence_fixture, "one may write to oneself, but not without a name") {
  enter(alice);
  CHECK(why(alice.tell("Alice", {event_kind::said, "hi"})) == errc{});
  run();
  CHECK(alice.notes() == strings{"(own) Alice said hi"});
  CHECK(why(bob.tell("Alice", {event_kind::said, "hi"})) == errc::no_such_nick);
}

// -- the census
// -----------------------------------------------------------------------------------

TEST_CASE_METHOD(presence_fixture, "the census tells the kinds of users apart") {
  alice.who.modes = user_mode::server_op;
  bob.who.modes = user_mode::invisible | user_mode::server_op;
  carol.who.modes = user_mode::invisible;
  for (auto x : {&alice, &bob, &carol})
    enter(*x);
  dave.who.modes = user_mode::invisible | user_mode::server_op;
  value(dave.claim("Dave"));
  auto numbers = value(alice.count());
  CHECK(numbers.users == 3);
  CHECK(numbers.invisible == 2);
  CHECK(numbers.server_ops == 2);
  CHECK(numbers.unknown == 1);
  CHECK(numbers.rooms == 0);
  carol.who.modes = 0;
  carol.become(event_kind::refreshed);
  run();
  CHECK(value(alice.count()).invisible == 1);
}

TEST_CASE_METHOD(presence_fixture,
                 "the census counts connections that have no name yet") {
  auto listener_tells = [this](uint32_t unnamed, uint64_t named) {
    caf::anon_send(directory, census_atom::value, unnamed, named);
    run();
    return value(alice.count()).unknown;
  };
  CHECK(listener_tells(5, 0) == 5);
  enter(alice); // one of the five, which the listener does not know yet
  CHECK(value(alice.count()).unknown == 4);
  CHECK(listener_tells(4, 1) == 4);
  bob.depart(); // without ever having come
  CHECK(value(alice.count()).unknown == 4);
  CHECK(listener_tells(0, 1) == 0);
  enter(bob);
  enter(carol);
  CHECK(listener_tells(1, 1) == 0); // old news
  bob.depart();
  CHECK(listener_tells(0, 3) == 0);
  auto numbers = value(alice.count());
  CHECK(numbers.users == 2);
  CHECK(numbers.unknown == 0);
}

TEST_CASE_METHOD(presence_fixture, "the census remembers the most there were at once") {
  enter(alice);
  enter(bob);
  bob.depart();
  enter(carol);
  carol.depart();
  run();
  auto numbers = value(alice.count());
  CHECK(numbers.users == 1);
  CHECK(numbers.most_users == 2);
  enter(bob);
  value(bob.claim("Robert")); // is nobody new
  CHECK(value(alice.count()).most_users == 2);
  enter(dave);
  CHECK(value(alice.count()).most_users == 3);
}
