#include <algorithm>
#include <string>

#include <catch2/catch.hpp>

#include "test/actors/player.hpp"

using namespace hubbub;
using namespace hubbub::test;

// What is kept of a room that gets another name, while others want the old one.

namespace {

/// Alice, who is the operator of #den, and others; what happens is kept in memory.
struct scene {
  explicit scene(deterministic_system& x)
      : world(x),
        directory(x.spawn_directory({}, rules())),
        alice(x, directory, "Alice"),
        carol(x, directory, "Carol") {
    done(alice.join("#den"));
  }

  directory_rules rules() const {
    directory_rules result;
    result.recorder = world.spawn_recorder();
    return result;
  }

  template <class T>
  T done(const answer_ptr<T>& x) {
    world.run();
    REQUIRE(x->came);
    REQUIRE(x->why == errc{});
    REQUIRE_FALSE(x->gone);
    return x->value;
  }

  /// All actors but that one take what comes.
  void run_without(const room_actor& slow) {
    auto is_slow = [hdl =
                      caf::actor_cast<caf::abstract_actor*>(slow)](caf::resumable* x) {
      return x == dynamic_cast<caf::resumable*>(hdl);
    };
    auto& jobs = world.sched.jobs;
    for (auto i = jobs.begin(); i != jobs.end();
         i = std::find_if_not(jobs.begin(), jobs.end(), is_slow))
      world.step(static_cast<size_t>(i - jobs.begin()));
  }

  /// What is kept of the room somebody is in, as a list.
  std::string past(player& of) {
    history_query everything;
    everything.limit = 100;
    everything.messages_only = false;
    std::string result;
    auto page = done(of.past(everything));
    for (auto& x : page->events)
      result += (result.empty() ? "" : ", ") + describe(x);
    return result;
  }

  deterministic_system& world;
  directory_actor directory;
  player alice;
  player carol;
};

} // namespace

TEST_CASE("a room that has a name which another gives up has its own past") {
  deterministic_system world;
  scene x{world};
  auto room = x.alice.room();
  auto moved = x.alice.rename_room("#cave");
  world.step(0); // Alice asks her room,
  world.step(0); // it asks the directory, and is slow then
  x.alice.say("old");
  auto in = x.carol.join("#den");
  x.run_without(room);
  REQUIRE_FALSE(moved->came);
  if (in->came) {
    x.carol.say("new");
    x.run_without(room);
  }
  x.done(moved);
  CHECK(x.done(in).name == "#den");
  x.alice.say("in the cave");
  x.carol.say("in the den");
  world.run();
  CHECK(x.past(x.alice)
        == "Alice joined, Alice renamed the room to #cave , Alice said old, Alice said "
           "in the cave");
  CHECK(x.past(x.carol) == "Carol joined, Carol said in the den");
}

TEST_CASE("nobody finds the past of a room that has ended while it got another name") {
  constexpr size_t some_orders = 1000; // there are too many to try all
  auto orders = in_every_order(
    [](deterministic_system& world, auto run) {
      scene x{world};
      x.alice.say("secret");
      world.run();
      x.alice.rename_room("#cave");
      x.alice.part();
      run();
      for (auto* name : {"#den", "#cave"}) {
        x.done(x.carol.join(name));
        REQUIRE(x.past(x.carol) == "Carol joined");
        x.carol.part();
        world.run();
      }
    },
    some_orders);
  CHECK(orders == some_orders);
}

TEST_CASE("a room whose name is written otherwise keeps its past") {
  deterministic_system world;
  scene x{world};
  x.alice.say("here");
  x.done(x.alice.rename_room("#Den"));
  CHECK(x.past(x.alice)
        == "Alice joined, Alice said here, Alice renamed the room to #Den ");
}

TEST_CASE("nobody finds the past of a room that crashed before it told of its new name") {
  deterministic_system world;
  scene x{world};
  x.alice.say("secret");
  world.run();
  auto room = x.alice.room();
  x.alice.rename_room("#cave");
  world.step(0); // Alice asks her room,
  world.step(0); // it asks the directory, and is slow then
  x.run_without(room);
  world.kill(room);
  world.run();
  for (auto* name : {"#den", "#cave"}) {
    x.done(x.carol.join(name));
    CHECK(x.past(x.carol) == "Carol joined");
    x.carol.part();
    world.run();
  }
}
