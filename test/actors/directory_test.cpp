#include <catch2/catch.hpp>

#include <caf/scoped_actor.hpp>
#include <caf/typed_event_based_actor.hpp>

#include "actors/directory.hpp"
#include "test/support/deterministic.hpp"

using namespace hubbub;
using namespace hubbub::test;
using namespace std::chrono_literals;

namespace {

/// Somebody who asks the directory, one thing at a time.
class claimant {
public:
  claimant(deterministic_system& world, directory_actor directory)
      : world_(world), directory_(std::move(directory)), self_(world.sys) {}

  /// @returns "ok", or why it was refused.
  std::string claim(const std::string& nick) {
    return ask<void>(claim_atom::value, make_user(nick));
  }

  std::string tell(const std::string& nick, const std::string& text) {
    return ask<told>(tell_atom::value, nick, utterance{event_kind::said, text});
  }

  std::string join(const std::string& room, const std::string& nick) {
    return ask<room_view>(join_atom::value, room, make_user(nick), std::string{});
  }

  void post_arrival(const std::string& nick) {
    self_->send(directory_, arrive_atom::value, make_user(nick));
  }

  void arrive(const std::string& nick) {
    post_arrival(nick);
    world_.run();
  }

  /// Says that its rooms know its new name.
  void settle() {
    self_->send(directory_, settled_atom::value);
    world_.run();
  }

  void post_departure() {
    self_->send(directory_, depart_atom::value, std::string{"bye"});
  }

  void depart() {
    post_departure();
    world_.run();
  }

private:
  template <class T, class... Ts>
  std::string ask(Ts... what) {
    std::string result = "no answer";
    auto request = self_->request(directory_, caf::infinite, std::move(what)...);
    world_.run();
    auto refused = [&](const caf::error& why) { result = to_string(code_of(why)); };
    if constexpr (std::is_same<T, void>::value)
      request.receive([&] { result = "ok"; }, refused);
    else
      request.receive([&](const T&) { result = "ok"; }, refused);
    return result;
  }

  deterministic_system& world_;
  directory_actor directory_;
  caf::scoped_actor self_;
};

observer_actor::behavior_type write_down(observer_actor::pointer,
                                         std::vector<diary>* batches) {
  return {[batches](deliver_atom, const event_batch& news) {
    auto& batch = batches->emplace_back();
    for (auto& x : news->events)
      batch.push_back(describe(x));
  }};
}

struct directory_fixture : deterministic_system {
  directory_actor directory = spawn_directory();
  claimant alice{*this, directory};
  claimant bob{*this, directory};

  census count() {
    census result;
    caf::scoped_actor self{sys};
    auto request = self->request(directory, caf::infinite, census_atom::value);
    run();
    request.receive([&](const census& x) { result = x; }, [](const caf::error&) {});
    return result;
  }
};

} // namespace

TEST_CASE_METHOD(directory_fixture, "the first to claim a name has it") {
  CHECK(alice.claim("Alice") == "ok");
  CHECK(bob.claim("Alice") == "that name is taken");
  CHECK(bob.claim("Bob") == "ok");
}

TEST_CASE_METHOD(directory_fixture, "an observer hears who comes and goes, in batches") {
  std::vector<diary> batches;
  auto observer = owned(sys.spawn(write_down, &batches));
  caf::anon_send(directory, watch_atom::value, observer);
  REQUIRE(alice.claim("Alice") == "ok");
  REQUIRE(bob.claim("Bob") == "ok");
  CHECK(batches.empty()); // who has only a name is not here yet
  alice.post_arrival("Alice");
  bob.post_arrival("Bob");
  run();
  CHECK(batches == std::vector<diary>{{"Alice joined", "Bob joined"}});
  // Not too often.
  alice.depart();
  advance(directory_state::news_pause - 1ms);
  CHECK(batches.size() == 1);
  advance(1ms);
  CHECK(batches.size() == 2);
  CHECK(batches.back() == diary{"Alice quit: bye"});
  // After a while at once.
  advance(directory_state::news_pause);
  REQUIRE(alice.claim("Alice") == "ok");
  alice.post_arrival("Alice");
  run();
  CHECK(batches.size() == 3);
  // The last news are told before the end.
  bob.post_departure();
  run();
  CHECK(batches.size() == 3);
  caf::anon_send_exit(directory, caf::exit_reason::user_shutdown);
  run();
  CHECK(batches.back() == diary{"Bob quit: bye"});
}

TEST_CASE_METHOD(directory_fixture, "names are compared without case") {
  CHECK(alice.claim("Alice") == "ok");
  CHECK(bob.claim("aLICE") == "that name is taken");
  CHECK(alice.claim("ALICE") == "ok");
}

TEST_CASE_METHOD(directory_fixture, "a name must follow the rules of IRC") {
  auto good = {"a", "Alice", "[bot]", "a-b", "x9", "`^{|}\\_", "_"};
  for (auto name : good)
    CHECK(alice.claim(name) == "ok");
  auto bad = {"",      "9lives",     "-dash", "two words", "a,b",      "a!b", "a@b",
              "#room", "Zo\xc3\xab", "a:b",   "a\nb",      "a\x1b[1m", "*"};
  for (auto name : bad)
    CHECK(alice.claim(name) == "that is not a valid name");
  CHECK(alice.claim(std::string(32, 'a')) == "ok");
  CHECK(alice.claim(std::string(33, 'a')) == "that is not a valid name");
}

TEST_CASE_METHOD(directory_fixture, "whoever takes another name frees the old one") {
  CHECK(alice.claim("Alice") == "ok");
  CHECK(alice.claim("Alicia") == "ok");
  CHECK(bob.claim("Alice") == "ok");
  CHECK(bob.claim("Alicia") == "that name is taken");
}

TEST_CASE_METHOD(directory_fixture,
                 "nobody gets a name while rooms may still show its old holder") {
  CHECK(alice.claim("Alice") == "ok");
  alice.arrive("Alice");
  CHECK(alice.claim("Alicia") == "ok");
  CHECK(bob.claim("Alice") == "that name is taken");
  CHECK(bob.tell("Alice", "hi") == "nobody here has that name");
  SECTION("its rooms know") {
    alice.settle();
    CHECK(bob.claim("Alice") == "ok");
    CHECK(alice.claim("Alice") == "that name is taken");
  }
  SECTION("it takes another one still") {
    CHECK(alice.claim("Ally") == "ok");
    CHECK(bob.claim("Alice") == "ok");
    CHECK(bob.claim("Alicia") == "that name is taken");
  }
  SECTION("it takes its old name back") {
    CHECK(alice.claim("Alice") == "ok");
    CHECK(bob.claim("Alicia") == "that name is taken");
    alice.settle();
    CHECK(bob.claim("Alice") == "that name is taken");
    CHECK(bob.claim("Alicia") == "ok");
  }
  SECTION("it departs") {
    alice.depart();
    CHECK(bob.claim("Alice") == "ok");
    CHECK(bob.claim("Alicia") == "ok");
  }
}

TEST_CASE_METHOD(directory_fixture, "a name is free again when its holder departs") {
  CHECK(alice.claim("Alice") == "ok");
  alice.depart();
  CHECK(bob.claim("Alice") == "ok");
}

TEST_CASE_METHOD(directory_fixture, "a name is free again when its holder dies") {
  {
    claimant mayfly{*this, directory};
    CHECK(mayfly.claim("Alice") == "ok");
  }
  run();
  CHECK(bob.claim("Alice") == "ok");
}

TEST_CASE_METHOD(directory_fixture, "people are reachable once they have arrived") {
  CHECK(alice.claim("Alice") == "ok");
  CHECK(bob.claim("Bob") == "ok");
  CHECK(alice.tell("Bob", "hi") == "nobody here has that name");
  bob.arrive("Bob");
  CHECK(alice.tell("bob", "hi") == "ok");
  CHECK(alice.claim("Ally") == "ok");
  CHECK(alice.tell("Bob", "hi") == "ok");
  CHECK(bob.claim("Rob") == "ok");
  CHECK(alice.tell("Bob", "hi") == "nobody here has that name");
  CHECK(alice.tell("Rob", "hi") == "ok");
}

TEST_CASE_METHOD(directory_fixture, "the census counts who is here and who is not yet") {
  alice.claim("Alice");
  bob.claim("Bob");
  alice.arrive("Alice");
  alice.join("#lobby", "Alice");
  auto numbers = count();
  CHECK(numbers.users == 1);
  CHECK(numbers.unknown == 1);
  CHECK(numbers.rooms == 1);
  alice.depart();
  CHECK(count().users == 0);
}

TEST_CASE_METHOD(directory_fixture, "a room name must be one") {
  for (auto name : {"", "#", "lobby", "#a b", "#a,b", "#a\x07", "&", "+a", "!a"})
    CHECK(alice.join(name, "Alice") == "that is not a valid room name");
  CHECK(alice.join("&local", "Alice") == "ok");
  CHECK(alice.join("#" + std::string(63, 'x'), "Alice") == "ok");
  CHECK(alice.join("#" + std::string(64, 'x'), "Alice")
        == "that is not a valid room name");
}

TEST_CASE_METHOD(directory_fixture, "an empty room is gone") {
  {
    claimant mayfly{*this, directory};
    CHECK(mayfly.join("#lobby", "Mayfly") == "ok");
    CHECK(count().rooms == 1);
  }
  run();
  CHECK(count().rooms == 0);
}

TEST_CASE("two who claim one name at once never both have it, in any order") {
  auto orders = in_every_order([](deterministic_system& world, auto& run_all) {
    auto directory = world.spawn_directory();
    caf::scoped_actor alice{world.sys};
    caf::scoped_actor bob{world.sys};
    auto a = alice->request(directory, caf::infinite, claim_atom::value, make_user("N"));
    auto b = bob->request(directory, caf::infinite, claim_atom::value, make_user("n"));
    run_all();
    auto granted = 0;
    a.receive([&] { ++granted; }, [](const caf::error&) {});
    b.receive([&] { ++granted; }, [](const caf::error&) {});
    REQUIRE(granted == 1);
  });
  CHECK(orders >= 1);
}

TEST_CASE("a join that races with the last leave is never lost, in any order") {
  size_t survivors_alone = 0;
  auto orders = in_every_order([&](deterministic_system& world, auto& run_all) {
    diary alice_notes;
    diary bob_notes;
    auto directory = world.spawn_directory();
    auto alice = spawn_member(world, "Alice", alice_notes);
    auto bob = spawn_member(world, "Bob", bob_notes);
    caf::scoped_actor observer{world.sys};
    post_join(alice, directory, "#lobby", "Alice");
    world.run();
    auto room = find_room(world, directory, "#lobby");

    // The race: the last one leaves, and at the same time somebody joins.
    post(alice, room, part_atom::value, std::string{});
    post_join(bob, directory, "#lobby", "Bob");
    run_all();

    // Whatever the order: the room that the directory knows is alive, and Bob is
    // the one who is in it.
    auto now = find_room(world, directory, "#lobby");
    REQUIRE(now);
    auto answer = observer->request(now, caf::infinite, view_atom::value);
    world.run();
    answer.receive(
      [](const room_view& x) {
        REQUIRE(x.members.size() == 1);
        REQUIRE(x.members.front().who->nick == "Bob");
      },
      [](const caf::error&) { FAIL("the room is dead"); });
    if (now != room)
      ++survivors_alone;
    REQUIRE(alice_notes.back() == "(own) Alice parted");
  });
  // Both outcomes must have been seen: Bob in the old room, and in a new one.
  CHECK(orders > 10);
  CHECK(survivors_alone > 0);
  CHECK(survivors_alone < orders);
}

TEST_CASE("the last leave and a death leave no room behind, in any order") {
  in_every_order([&](deterministic_system& world, auto& run_all) {
    diary notes;
    auto directory = world.spawn_directory();
    auto alice = spawn_member(world, "Alice", notes);
    auto bob = spawn_member(world, "Bob", notes);
    post_join(alice, directory, "#x", "Alice");
    world.run();
    post_join(bob, directory, "#x", "Bob");
    world.kill(alice);
    world.kill(bob);
    run_all();
    caf::scoped_actor observer{world.sys};
    auto request = observer->request(directory, caf::infinite, list_atom::value);
    world.run();
    request.receive([](const std::vector<room_entry>& x) { REQUIRE(x.empty()); },
                    [](const caf::error&) { FAIL("no answer"); });
  });
}
