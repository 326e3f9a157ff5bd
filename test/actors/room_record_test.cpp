#include <map>
#include <string>

#include <catch2/catch.hpp>

#include <caf/scoped_actor.hpp>

#include "test/actors/player.hpp"

using namespace hubbub;
using namespace hubbub::test;

// Registered rooms, and what races with being registered, in every order.

namespace {

/// Alice, who operates #den, has an account, and Bob has one.
struct scene {
  explicit scene(deterministic_system& x)
      : world(x),
        accounts(x.spawn_accounts()),
        directory(x.spawn_directory({}, rules())),
        alice(x, directory, "Alice"),
        bob(x, directory, "Bob"),
        carol(x, directory, "Carol") {
    give_account(alice);
    give_account(bob);
    done(carol.claim("Carol"));
    done(alice.join("#den"));
  }

  directory_rules rules() const {
    directory_rules result;
    result.accounts = accounts;
    return result;
  }

  void give_account(player& x) {
    caf::scoped_actor self{world.sys};
    auto answer = self->request(directory, caf::infinite, register_atom::value,
                                new_account{x.who.nick, {"secret", {}}, {}, {}, 0});
    world.run();
    answer.receive([&](account_id id) { x.who.owner = id; },
                   [](const caf::error&) { FAIL("no account"); });
    x.who.account = x.who.nick;
    done(x.claim(x.who.nick));
  }

  template <class T>
  T done(const answer_ptr<T>& x) {
    world.run();
    REQUIRE(x->came);
    REQUIRE(x->why == errc{});
    REQUIRE_FALSE(x->gone);
    return x->value;
  }

  template <class T>
  bool was_done(const answer_ptr<T>& x) {
    world.run();
    REQUIRE(x->came);
    return x->why == errc{} && !x->gone;
  }

  bool is_registered(const std::string& name) { return was_done(carol.record(name)); }

  /// What the account of somebody is worth in a room that all have left.
  std::string standing(player& who, const std::string& name) {
    auto view = done(who.join(name));
    REQUIRE(view.members.size() == 1);
    auto result = prefixes_of(view.members.front().standing);
    who.part();
    world.run();
    return result.empty() ? "none" : result;
  }

  /// The room's registration and what comes of it agree.
  void check(const std::string& name, bool registered) {
    CHECK(is_registered(name) == registered);
    CHECK(standing(carol, name) == (registered ? "none" : "@"));
    if (registered)
      CHECK(standing(alice, name) == "@");
  }

  deterministic_system& world;
  accounts_actor accounts;
  directory_actor directory;
  player alice;
  player bob;
  player carol;
};

/// Where there are too many orders to try all of them.
constexpr size_t some_orders = 500;

/// How often each outcome of a race was seen.
using outcomes = std::map<std::string, size_t>;

} // namespace

TEST_CASE("a room that is registered while all leave is registered, or as new") {
  outcomes seen;
  in_every_order(
    [&](deterministic_system& world, auto run) {
      scene x{world};
      auto kept = x.alice.register_room();
      x.alice.part();
      auto in = x.bob.join("#den");
      run();
      x.bob.part();
      world.run();
      auto registered = x.was_done(kept);
      ++seen[registered ? "registered" : "not"];
      x.check("#den", registered);
    },
    some_orders);
  CHECK(seen["registered"] > 0);
}

TEST_CASE("a room that gets another name meanwhile is registered under the one it has") {
  in_every_order(
    [&](deterministic_system& world, auto run) {
      scene x{world};
      x.bob.who.modes = user_mode::server_op; // may rename somebody else's room
      x.done(x.bob.join("#den"));
      x.done(x.alice.mode("+o Bob"));
      auto kept = x.alice.register_room();
      auto moved = x.bob.rename_room("#cave");
      run();
      auto registered = x.was_done(kept);
      auto renamed = x.was_done(moved);
      x.alice.part();
      x.bob.part();
      world.run();
      x.check(renamed ? "#cave" : "#den", registered);
      CHECK_FALSE(x.is_registered(renamed ? "#den" : "#cave"));
    },
    some_orders);
}

TEST_CASE("a registered room that lets nobody in does not stay without anybody") {
  outcomes seen;
  in_every_order(
    [&](deterministic_system& world, auto run) {
      scene x{world};
      x.done(x.alice.register_room());
      x.done(x.alice.mode("+i"));
      x.alice.part();
      auto in = x.carol.join("#den");
      run();
      REQUIRE(in->came);
      CHECK(in->why == errc::invite_only);
      CHECK_FALSE(x.was_done(x.bob.find("#den")));
      // Nor if there was none before.
      CHECK_FALSE(x.was_done(x.carol.join("#den")));
      CHECK_FALSE(x.was_done(x.bob.find("#den")));
      ++seen[in->gone ? "gone" : "refused"];
    },
    some_orders);
  CHECK(seen["refused"] > 1);
}

TEST_CASE("of two who register a room one does") {
  in_every_order(
    [&](deterministic_system& world, auto run) {
      scene x{world};
      x.done(x.bob.join("#den"));
      x.done(x.alice.mode("+o Bob"));
      auto one = x.alice.register_room();
      auto other = x.bob.register_room();
      run();
      CHECK(x.was_done(one) != x.was_done(other));
      auto founder = x.done(x.carol.record("#den"))->founder;
      CHECK(founder == (one->why == errc{} ? x.alice : x.bob).who.owner);
    },
    some_orders);
}

TEST_CASE("a room that is dropped while somebody joins is nobody's when it was empty") {
  in_every_order(
    [&](deterministic_system& world, auto run) {
      scene x{world};
      x.done(x.alice.register_room());
      auto refused = x.alice.drop_room("#den");
      world.run();
      REQUIRE(refused->why == errc::unconfirmed);
      x.alice.part();
      world.run();
      auto dropped = x.alice.drop_room("#den", refused->reason);
      auto in = x.bob.join("#den");
      run();
      CHECK(x.was_done(dropped));
      CHECK(x.was_done(in));
      x.bob.part();
      world.run();
      x.check("#den", false);
    },
    some_orders);
}

TEST_CASE("an access list changes while its room is left and entered") {
  in_every_order(
    [&](deterministic_system& world, auto run) {
      scene x{world};
      x.done(x.alice.register_room());
      x.alice.part();
      auto given = x.alice.set_access("#den", "Bob", rank::op);
      auto in = x.bob.join("#den");
      run();
      CHECK(x.was_done(given));
      REQUIRE(x.was_done(in));
      // Whether it came in before or after that, it is an operator now.
      auto view = x.done(x.bob.view());
      CHECK(prefixes_of(view.members.back().standing) == "@");
      x.done(x.alice.set_access("#den", "Bob", rank::none));
      view = x.done(x.bob.view());
      CHECK(view.members.back().standing == rank::none);
    },
    some_orders);
}

TEST_CASE("what a room was like when the last one left is what comes back") {
  in_every_order(
    [&](deterministic_system& world, auto run) {
      scene x{world};
      x.done(x.alice.register_room());
      auto topic = x.alice.topic("All about dens");
      x.alice.part();
      auto in = x.bob.join("#den");
      run();
      CHECK(x.was_done(topic));
      REQUIRE(x.was_done(in));
      CHECK(in->value.topic.text == "All about dens");
    },
    some_orders);
}

TEST_CASE_METHOD(deterministic_system, "what the store cannot keep is not so") {
  scene x{*this};
  x.done(x.alice.register_room());
  x.done(x.bob.join("#den"));
  kill(x.accounts);
  run();
  auto given = x.alice.set_access("#den", "Bob", rank::op);
  run();
  CHECK(given->came);
  CHECK((given->why != errc{} || given->gone));
  auto view = x.done(x.bob.view());
  CHECK(view.members.back().standing == rank::none);
  CHECK(x.done(x.carol.record("#den"))->access.empty());
}

TEST_CASE("an account that is forgotten leaves a room to who follows") {
  room_record x;
  x.id = 1;
  x.founder = 10;
  x.access = {{11, rank::voice}, {12, rank::op}, {13, rank::op}};
  CHECK(x.standing_of(10) == rank::op);
  CHECK(x.standing_of(11) == rank::voice);
  CHECK(x.standing_of(14) == rank::none);
  CHECK(x.standing_of(0) == rank::none);
  CHECK_FALSE(x.forget(14));
  CHECK(x.forget(10));
  CHECK(x.founder == 12);
  CHECK(x.access.size() == 2);
  CHECK(x.forget(13));
  CHECK(x.forget(12));
  CHECK(x.founder == 0);
  x.id = 0; // not registered
  CHECK(x.standing_of(11) == rank::none);
}
