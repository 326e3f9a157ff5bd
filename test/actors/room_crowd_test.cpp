#include <catch2/catch.hpp>

#include "actors/room.hpp"
#include "test/support/deterministic.hpp"

using namespace hubbub;
using namespace hubbub::test;
using namespace std::chrono_literals;

namespace {

/// A room in which two are a crowd: Alice and Bob, who have heard of each other.
struct crowd_fixture : deterministic_system {
  directory_actor directory = spawn_directory({"n", 100, 2});
  diary alice_notes;
  diary bob_notes;
  diary carol_notes;
  test_member alice = spawn_member(*this, "Alice", alice_notes);
  test_member bob = spawn_member(*this, "Bob", bob_notes);
  test_member carol = spawn_member(*this, "Carol", carol_notes);
  room_actor room;

  crowd_fixture() {
    join(alice, "Alice");
    join(bob, "Bob");
    room = find_room(*this, directory, "#lobby");
    REQUIRE(room);
    REQUIRE(alice_notes == diary{"Bob joined"});
    alice_notes.clear();
  }

  void join(const test_member& who, const std::string& nick) {
    post_join(who, directory, "#lobby", nick);
    run();
  }
};

constexpr auto pause_of_two = 2 * room_state::pause_per_member;

} // namespace

TEST_CASE_METHOD(crowd_fixture, "whoever comes to a quiet crowd is announced at once") {
  advance(pause_of_two);
  join(carol, "Carol");
  CHECK(alice_notes == diary{"Carol joined"});
}

TEST_CASE_METHOD(crowd_fixture,
                 "whoever comes right after another one is announced later") {
  join(carol, "Carol");
  CHECK(alice_notes == diary{});
  advance(pause_of_two - 1us);
  CHECK(alice_notes == diary{});
  advance(1us);
  CHECK(alice_notes == diary{"Carol joined"});
  CHECK(bob_notes == diary{"Carol joined"});
  CHECK(carol_notes == diary{});
}

TEST_CASE_METHOD(crowd_fixture, "those who come and quit meanwhile are one delivery") {
  join(carol, "Carol");
  post(bob, room, quit_atom::value, std::string{"bye"}, uint32_t{0});
  diary dan_notes;
  auto dan = spawn_member(*this, "Dan", dan_notes);
  join(dan, "Dan");
  CHECK(alice_notes == diary{});
  advance(pause_of_two);
  CHECK(alice_notes == diary{"Carol joined", "Bob quit: bye", "Dan joined"});
  CHECK(carol_notes == diary{"Bob quit: bye", "Dan joined"});
  CHECK(dan_notes == diary{});
}

TEST_CASE_METHOD(crowd_fixture,
                 "what somebody says does not wait, and takes them along") {
  join(carol, "Carol");
  post(carol, room, say_atom::value, utterance{event_kind::said, "hi"});
  run();
  CHECK(alice_notes == diary{"Carol joined", "Carol said hi"});
  CHECK(carol_notes == diary{"(own) Carol said hi"});
  advance(1s); // nothing is told twice
  CHECK(alice_notes == diary{"Carol joined", "Carol said hi"});
}

TEST_CASE_METHOD(crowd_fixture, "one who parts does not wait to see it") {
  join(carol, "Carol");
  post(carol, room, part_atom::value, std::string{"no"});
  run();
  CHECK(carol_notes.size() == 1);
  CHECK(alice_notes.size() == 2);
}

TEST_CASE_METHOD(crowd_fixture, "a room that everybody quits in a hurry ends at once") {
  post(bob, room, quit_atom::value, std::string{"bye"}, uint32_t{0});
  post(alice, room, quit_atom::value, std::string{"bye"}, uint32_t{0});
  run();
  CHECK_FALSE(find_room(*this, directory, "#lobby"));
}

TEST_CASE("a pause is longer the more there are, within reason") {
  CHECK(room_state::pause(50) == 5ms);
  CHECK(room_state::pause(1000) == 100ms);
  CHECK(room_state::pause(50'000) == 100ms);
}
