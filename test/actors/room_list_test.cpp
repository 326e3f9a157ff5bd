#include <set>

#include <caf/scoped_actor.hpp>
#include <catch2/catch.hpp>

#include "test/actors/player.hpp"

using namespace hubbub;
using namespace hubbub::test;

// The list of all rooms, page by page, and how many there may be.

namespace {

using strings = std::vector<std::string>;

struct list_fixture : players_fixture {
  using players_fixture::players_fixture;

  strings names(const room_page& page) {
    strings result;
    for (auto& x : page.rooms)
      result.push_back(x->name);
    return result;
  }

  /// All pages of that size.
  strings all(uint32_t limit = 1000) {
    strings result;
    std::string last;
    do {
      auto page = value(carol.list(last, limit));
      CHECK(page.rooms.size() <= limit);
      for (auto& x : names(page))
        result.push_back(x);
      last = page.last;
    } while (!last.empty());
    return result;
  }

  summary_ptr entry(const std::string& name) {
    for (auto& x : value(carol.list()).rooms)
      if (x->name == name)
        return x;
    FAIL("no such room: " + name);
    return {};
  }

  census count() { return value(carol.count()); }
};

struct crowded_fixture : list_fixture {
  crowded_fixture() : list_fixture({}, {2, "#lobby"}) {}
};

} // namespace

TEST_CASE_METHOD(list_fixture, "a list of rooms comes in pages of any size") {
  CHECK(all().empty());
  strings rooms{"#A", "#b", "#C", "#d", "#e"};
  for (auto& x : rooms)
    value(alice.join(x));
  for (uint32_t limit = 1; limit <= 6; ++limit)
    CHECK(all(limit) == rooms);
  CHECK(value(carol.list("#c", 1)).last == "#d");
  CHECK(value(carol.list("#e", 1)).last.empty());
  CHECK(value(carol.list("#zzz", 1)).rooms.empty());
}

TEST_CASE_METHOD(list_fixture,
                 "rooms that come and go between pages double and hide no other") {
  for (auto name : {"#a", "#b", "#c", "#d"})
    value(alice.join(name));
  auto first = value(carol.list({}, 2));
  CHECK(names(first) == strings{"#a", "#b"});
  alice.part(); // #d, which it joined last
  value(bob.join("#b2"));
  value(bob.join("#a1")); // its turn has passed
  auto second = value(carol.list(first.last, 2));
  CHECK(names(second) == strings{"#b2", "#c"});
  CHECK(second.last.empty());
  // The room where a page ended is gone.
  bob.part();
  CHECK(names(value(carol.list("#a1", 2))) == strings{"#b", "#b2"});
}

TEST_CASE_METHOD(list_fixture, "a list shows at once what has happened in a room") {
  value(alice.join("#a"));
  CHECK(entry("#a")->num_members == 1);
  value(bob.join("#a"));
  CHECK(entry("#a")->num_members == 2);
  value(alice.topic("news"));
  CHECK(entry("#a")->topic.text == "news");
  bob.part();
  run();
  CHECK(entry("#a")->num_members == 1);
  value(bob.join("#a"));
  bob.quit("bye");
  run();
  CHECK(entry("#a")->num_members == 1);
  value(bob.join("#a"));
  value(alice.kick("Bob"));
  CHECK(entry("#a")->num_members == 1);
  value(alice.mode("+s"));
  CHECK(entry("#a")->secret);
  value(alice.mode("-s"));
  CHECK_FALSE(entry("#a")->secret);
}

TEST_CASE_METHOD(list_fixture, "only rooms that have changed are asked again") {
  value(alice.join("#a"));
  value(alice.join("#b"));
  auto a = entry("#a");
  auto b = entry("#b");
  value(alice.topic("news"));
  alice.say("this is no news for a list");
  CHECK(entry("#a").same_as(a));
  CHECK_FALSE(entry("#b").same_as(b));
}

TEST_CASE_METHOD(list_fixture, "the directory knows how many rooms are secret") {
  value(alice.join("#a"));
  value(alice.mode("+s"));
  value(bob.join("#b"));
  CHECK(count().rooms == 2);
  CHECK(count().secret_rooms == 1);
  value(bob.mode("+s"));
  CHECK(count().secret_rooms == 2);
  value(bob.mode("-s"));
  CHECK(count().secret_rooms == 1);
  alice.part();
  run();
  CHECK(count().rooms == 1);
  CHECK(count().secret_rooms == 0);
}

TEST_CASE("rooms can be secret from the beginning") {
  list_fixture world{room_rules{"s", 100, 32}};
  world.value(world.alice.join("#a"));
  CHECK(world.count().secret_rooms == 1);
}

TEST_CASE_METHOD(list_fixture, "several who ask at once all get the list") {
  for (auto name : {"#a", "#b", "#c"})
    value(alice.join(name));
  auto first = bob.list({}, 2);
  auto second = carol.list();
  auto third = dave.list("#a", 1);
  CHECK(names(value(first)) == strings{"#a", "#b"});
  CHECK(names(value(second)) == strings{"#a", "#b", "#c"});
  CHECK(names(value(third)) == strings{"#b"});
}

TEST_CASE_METHOD(list_fixture, "a room that dies holds up no list") {
  value(alice.join("#a"));
  value(alice.join("#b"));
  auto room = find_room(*this, directory, "#b");
  auto page = carol.list();
  kill(room);
  run();
  CHECK(page->came);
  CHECK(all() == strings{"#a"});
  CHECK(count().rooms == 1);
}

TEST_CASE(
  "a list that races with topics and the end of a room is answered, in any order") {
  size_t with_room = 0;
  auto orders = in_every_order([&](deterministic_system& world, auto& run_all) {
    diary notes;
    auto directory = world.spawn_directory();
    auto alice = spawn_member(world, "Alice", notes);
    auto bob = spawn_member(world, "Bob", notes);
    post_join(alice, directory, "#a", "Alice");
    world.run();
    auto room = find_room(world, directory, "#a");
    caf::scoped_actor observer{world.sys};
    auto ask = [&] {
      return observer->request(directory, caf::infinite, list_atom::value, std::string{},
                               uint32_t{10});
    };
    auto first = ask();
    post(alice, room, part_atom::value, std::string{});
    post_join(bob, directory, "#a", "Bob");
    run_all();
    auto failed = [](const caf::error&) { FAIL("no answer"); };
    first.receive(
      [&](const room_page& x) {
        REQUIRE(x.rooms.size() <= 1);
        with_room += x.rooms.size();
      },
      failed);
    // Afterwards it is what it is.
    auto last = ask();
    world.run();
    last.receive(
      [&](const room_page& x) {
        REQUIRE(x.rooms.size() == 1);
        REQUIRE(x.rooms.front()->num_members == 1);
      },
      failed);
  });
  CHECK(orders > 10);
  CHECK(with_room > 0);
}

TEST_CASE_METHOD(list_fixture, "an ended room's last words are not the next one's") {
  value(alice.join("#a"));
  auto old = find_room(*this, directory, "#a");
  alice.part();
  run();
  value(bob.join("#a"));
  post(old, directory, vacant_atom::value, std::string{"#a"}, uint64_t{1});
  post(old, directory, summary_atom::value, std::string{"#a"}, true);
  run();
  CHECK(count().rooms == 1);
  CHECK(count().secret_rooms == 0);
  CHECK(entry("#a")->num_members == 1);
}

// -- limits.rooms -----------------------------------------------------------------------

TEST_CASE_METHOD(crowded_fixture, "there are as many rooms as the rules allow") {
  value(alice.join("#a"));
  value(alice.join("#b"));
  CHECK(why(alice.join("#c")) == errc::too_many_rooms);
  CHECK(why(alice.join("#c")) == errc::too_many_rooms);
  value(bob.join("#B")); // those that there are stay open
  value(bob.join("#LOBBY"));
  CHECK(count().rooms == 3);
  alice.part(); // where it was last: #b
  bob.part();   // the default room
  run();
  CHECK(count().rooms == 2);
  CHECK(why(alice.join("#c")) == errc::too_many_rooms);
}

TEST_CASE_METHOD(crowded_fixture, "a room that ends makes room for another") {
  value(alice.join("#a"));
  value(alice.join("#b"));
  alice.part();
  run();
  value(alice.join("#c"));
}

TEST_CASE_METHOD(crowded_fixture, "the rules may change") {
  value(alice.join("#a"));
  value(alice.join("#b"));
  caf::anon_send(directory, limit_atom::value, uint64_t{2}, std::string{"#Den"});
  run();
  CHECK(why(alice.join("#lobby")) == errc::too_many_rooms);
  value(alice.join("#den"));
  caf::anon_send(directory, limit_atom::value, uint64_t{4}, std::string{"#Den"});
  run();
  value(alice.join("#lobby"));
}

// -- who of some people is in a room
// ------------------------------------------------------

TEST_CASE_METHOD(players_fixture,
                 "members learn which of some people are in their room") {
  two_are_in();
  using ids = std::vector<caf::actor_id>;
  ids asked{bob.who.id, carol.who.id, alice.who.id, 4711};
  CHECK(value(alice.members_among(asked)) == ids{bob.who.id, alice.who.id});
  CHECK(value(carol.members_among(asked)).empty());
}
