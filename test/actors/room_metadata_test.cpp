#include <catch2/catch.hpp>

#include "test/actors/player.hpp"

using namespace hubbub;
using namespace hubbub::test;

// What is set on rooms, and what members show in them of what they have set on
// themselves.

namespace {

std::string shown(const metadata_ptr& all) {
  std::string result;
  for (auto& [key, value] : *all)
    result += key + "=" + value + ";";
  return result;
}

} // namespace

TEST_CASE_METHOD(players_fixture,
                 "an operator sets metadata on a room, and all hear it") {
  two_are_in();
  auto made = value(alice.set_room_data({{"url", "https://a"}}));
  CHECK(made.num_events == 1);
  run();
  CHECK(bob.news() == diary{"Alice set metadata url https://a"});
  CHECK(alice.news() == diary{"(own) Alice set metadata url https://a"});
  CHECK(shown(value(bob.room_data()).data) == "url=https://a;");
  // What is so already is no event.
  CHECK(value(alice.set_room_data({{"url", "https://a"}})).num_events == 0);
  CHECK(value(alice.set_room_data({{"none", ""}})).num_events == 0);
  CHECK(bob.news().empty());
  made = value(alice.set_room_data({{"url", ""}}));
  CHECK(made.num_events == 1);
  run();
  CHECK(bob.news() == diary{"Alice set metadata url"});
  CHECK(value(bob.room_data()).data->empty());
}

TEST_CASE_METHOD(players_fixture, "all metadata of a room is removed at once") {
  two_are_in();
  value(alice.set_room_data({{"a", "1"}, {"b", "2"}}));
  settle();
  auto made = value(alice.set_room_data({}));
  CHECK(made.num_events == 2);
  CHECK(made.changes.size() == 2);
  run();
  CHECK(bob.news() == diary{"Alice set metadata a", "Alice set metadata b"});
  CHECK(value(alice.set_room_data({})).num_events == 0);
}

TEST_CASE_METHOD(players_fixture, "nobody but an operator sets metadata on a room") {
  two_are_in();
  CHECK(why(bob.set_room_data({{"a", "1"}})) == errc::need_op);
  value(alice.mode("+h Bob"));
  CHECK(why(bob.set_room_data({{"a", "1"}})) == errc::need_op);
  CHECK(why(carol.set_room_data({{"a", "1"}})) == errc::not_a_member);
  value(alice.mode("+s"));
  CHECK(why(carol.set_room_data({{"a", "1"}})) == errc::no_such_room);
  // An operator of the server does, from outside as well; the event says so.
  carol.who.modes = user_mode::server_op;
  settle();
  CHECK(value(carol.set_room_data({{"a", "1"}})).num_events == 1);
  run();
  CHECK(carol.news() == diary{"(own) Carol set metadata a 1"});
  CHECK(bob.news() == diary{"Carol set metadata a 1"});
  CHECK(bob.events().back().by_power);
  carol.who.rights = op_right::all & ~op_right::rooms;
  CHECK(why(carol.set_room_data({{"a", "2"}})) == errc::no_such_room);
}

TEST_CASE_METHOD(players_fixture, "a room has no more keys than may be") {
  two_are_in();
  value(alice.set_room_data({{"a", "1"}, {"b", "2"}}, 2));
  CHECK(why(alice.set_room_data({{"c", "3"}}, 2)) == errc::list_full);
  CHECK(shown(value(alice.room_data()).data) == "a=1;b=2;");
}

TEST_CASE_METHOD(players_fixture, "who may know what is set on a room") {
  two_are_in();
  value(alice.set_room_data({{"a", "1"}}));
  struct row {
    std::string modes;
    errc outside;
  };
  const row rows[] = {
    {"+n", errc{}},
    {"+i", errc::not_a_member},
    {"-i+k key", errc::not_a_member},
    {"-k+s key", errc::no_such_room},
    {"-s", errc{}},
  };
  for (auto& x : rows) {
    CAPTURE(x.modes);
    value(alice.mode(x.modes));
    CHECK(why(carol.room_data()) == x.outside);
    CHECK(shown(value(bob.room_data()).data) == "a=1;");
  }
  // Who is in there, others do not hear this way.
  CHECK(value(carol.room_data()).members.empty());
  CHECK(value(bob.room_data()).members.size() == 2);
}

TEST_CASE_METHOD(players_fixture, "members are listed some at a time") {
  two_are_in();
  for (auto x : {&carol, &dave})
    value(x->join());
  std::vector<caf::actor_id> all;
  uint64_t next = 0;
  size_t pages = 0;
  do {
    auto page = value(bob.room_data(next, 1));
    CHECK(page.members.size() == 1);
    all.insert(all.end(), page.members.begin(), page.members.end());
    next = page.next;
    ++pages;
  } while (next != 0);
  CHECK(pages == 4);
  CHECK(all == std::vector{alice.id(), bob.id(), carol.id(), dave.id()});
}

TEST_CASE_METHOD(players_fixture,
                 "a member's own metadata is told to a room in which it may speak") {
  struct row {
    std::string modes;
    bool told;
  };
  const row rows[] = {
    {"+n", true},           {"+m", false},
    {"+v Bob", true},       {"-v Bob", false},
    {"-m", true},           {"+M", false},
    {"-M", true},           {"+b Bob!*@*", false},
    {"+v Bob", true},       {"-v Bob", false},
    {"-b Bob!*@*", true},   {"+q Bob!*@*", false},
    {"-q Bob!*@*", true},   {"+b m:Bob!*@*", false},
    {"-b m:Bob!*@*", true}, {"+cCt", true},
  };
  two_are_in();
  uint32_t copy = 0;
  for (auto& x : rows) {
    CAPTURE(x.modes);
    value(alice.mode(x.modes));
    settle();
    bob.show_data({"status", "busy"}, ++copy);
    run();
    CHECK(alice.news() == (x.told ? diary{"Bob has status busy"} : diary{}));
    CHECK(bob.news()
          == diary{x.told ? "(own) Bob has status busy" : "silently rejected at #lobby"});
    CHECK(value(alice.room_data()).members.size() == (x.told ? 2 : 1));
  }
}

TEST_CASE_METHOD(players_fixture, "who is no member shows nothing there") {
  two_are_in();
  carol.look_at(alice);
  carol.show_data({"status", "busy"}, 1);
  run();
  CHECK(alice.news().empty());
  CHECK(carol.news() == diary{"silently rejected at #lobby"});
}

TEST_CASE(
  "of two operators who change metadata at once one has to try again, or is second") {
  auto orders = in_every_order([](deterministic_system& world, const auto& run) {
    auto directory = world.spawn_directory();
    player alice{world, directory, "Alice"};
    player bob{world, directory, "Bob"};
    alice.join();
    world.run();
    bob.join();
    world.run();
    alice.mode("+o Bob");
    world.run();
    auto one = alice.set_room_data({{"a", "1"}});
    auto two = bob.set_room_data({{"b", "2"}});
    run();
    world.run();
    REQUIRE(one->came);
    REQUIRE(two->came);
    auto found = alice.room_data();
    world.run();
    std::string wanted;
    if (one->why == errc{})
      wanted += "a=1;";
    else
      CHECK(one->why == errc::too_often);
    if (two->why == errc{})
      wanted += "b=2;";
    else
      CHECK(two->why == errc::too_often);
    CHECK_FALSE(wanted.empty());
    CHECK(shown(found->value.data) == wanted);
  });
  CHECK(orders > 1);
}

TEST_CASE("a room that is left while its metadata is allowed goes on, or ends") {
  in_every_order(
    [](deterministic_system& world, const auto& run) {
      auto directory = world.spawn_directory();
      player alice{world, directory, "Alice"};
      player bob{world, directory, "Bob"};
      alice.join();
      world.run();
      alice.set_room_data({{"a", "1"}});
      alice.quit("gone");
      auto joined = bob.join();
      run();
      world.run();
      REQUIRE(joined->came);
      REQUIRE_FALSE(joined->gone);
      bob.say("still here");
      auto found = bob.room_data();
      world.run();
      REQUIRE(found->came);
      // Either it is another room, or the same.
      CHECK((found->value.data->empty() || shown(found->value.data) == "a=1;"));
    },
    300);
}

TEST_CASE("metadata of all rooms together has a limit") {
  directory_rules rules;
  rules.metadata_memory = 400;
  players_fixture x{{}, rules};
  x.two_are_in();
  std::string text(100, 'x');
  x.value(x.alice.set_room_data({{"a", text}}));
  CHECK(x.why(x.alice.set_room_data({{"b", text}})) == errc::busy);
  // Another room is under the same limit, and what ends has room for others.
  x.value(x.dave.join("#other"));
  CHECK(x.why(x.dave.set_room_data({{"a", text}})) == errc::busy);
  x.value(x.alice.set_room_data({}));
  x.value(x.dave.set_room_data({{"a", text}}));
  CHECK(x.why(x.alice.set_room_data({{"a", text}})) == errc::busy);
  x.dave.part();
  x.run();
  x.value(x.alice.set_room_data({{"a", text}}));
}
