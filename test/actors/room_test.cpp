#include <algorithm>

#include <catch2/catch.hpp>

#include <caf/scoped_actor.hpp>

#include "test/support/deterministic.hpp"

using namespace hubbub;
using namespace hubbub::test;

namespace {

/// Some members and one room, driven by messages that name their sender.
struct room_fixture : deterministic_system {
  directory_actor directory = spawn_directory();
  diary alice_notes;
  diary bob_notes;
  diary carol_notes;
  test_member alice = spawn_member(*this, "Alice", alice_notes);
  test_member bob = spawn_member(*this, "Bob", bob_notes);
  test_member carol = spawn_member(*this, "Carol", carol_notes);
  room_actor room;

  void join(const test_member& who, const std::string& nick) {
    post_join(who, directory, "#lobby", nick);
    run();
  }

  void say(const test_member& who, const std::string& text) {
    post(who, room, say_atom::value, utterance{event_kind::said, text});
  }

  /// Alice and Bob are in, and have heard of it.
  void two_are_in() {
    join(alice, "Alice");
    join(bob, "Bob");
    room = find_room(*this, directory, "#LOBBY");
    REQUIRE(room);
    alice_notes.clear();
    bob_notes.clear();
  }

  room_view view() {
    room_view result;
    caf::scoped_actor self{sys};
    auto answer = self->request(room, caf::infinite, view_atom::value);
    run();
    answer.receive([&](const room_view& x) { result = x; },
                   [](const caf::error&) { FAIL("no view"); });
    return result;
  }

  std::vector<std::string> nicks() {
    std::vector<std::string> result;
    for (auto& x : view().members)
      result.push_back(x.who->nick);
    return result;
  }
};

} // namespace

TEST_CASE_METHOD(room_fixture, "everybody but the newcomer hears that it joined") {
  join(alice, "Alice");
  join(bob, "Bob");
  CHECK(alice_notes == diary{"Bob joined"});
  CHECK(bob_notes == diary{});
}

TEST_CASE_METHOD(room_fixture, "a message reaches the others and confirms itself") {
  two_are_in();
  say(alice, "hi");
  run();
  CHECK(bob_notes == diary{"Alice said hi"});
  CHECK(alice_notes == diary{"(own) Alice said hi"});
}

TEST_CASE_METHOD(room_fixture, "messages keep their order") {
  two_are_in();
  for (auto i = 0; i < 5; ++i) {
    say(alice, "a" + std::to_string(i));
    say(bob, "b" + std::to_string(i));
  }
  run();
  CHECK(bob_notes
        == diary{"Alice said a0", "(own) Bob said b0", "Alice said a1",
                 "(own) Bob said b1", "Alice said a2", "(own) Bob said b2",
                 "Alice said a3", "(own) Bob said b3", "Alice said a4",
                 "(own) Bob said b4"});
}

TEST_CASE_METHOD(room_fixture, "what one turn brings arrives as one batch") {
  two_are_in();
  say(alice, "one");
  say(alice, "two");
  say(alice, "three");
  // The room takes all three, and the flush that it sent itself at the first.
  for (auto i = 0; i < 4; ++i)
    step(0);
  CHECK(bob_notes.empty());
  CHECK(num_runnable() == 2); // one message for each member, however many events
  step(0);
  step(0);
  CHECK(bob_notes.size() == 3);
  CHECK(num_runnable() == 0);
}

TEST_CASE_METHOD(room_fixture, "a newcomer hears nothing that was said before") {
  two_are_in();
  say(alice, "before");
  post_join(carol, directory, "#lobby", "Carol");
  step(1); // Carol asks the directory,
  step(1); // which hands her over before the room has taken anything
  say(alice, "after");
  run();
  CHECK(carol_notes == diary{"Alice said after"});
  CHECK(bob_notes == diary{"Alice said before", "Carol joined", "Alice said after"});
}

TEST_CASE_METHOD(room_fixture, "one who parts hears everything up to that and no more") {
  two_are_in();
  say(alice, "before");
  post(bob, room, part_atom::value, std::string{"bye"});
  say(alice, "after");
  run();
  CHECK(bob_notes == diary{"Alice said before", "(own) Bob parted: bye"});
  CHECK(alice_notes
        == diary{"(own) Alice said before", "Bob parted: bye", "(own) Alice said after"});
}

TEST_CASE_METHOD(room_fixture, "one who comes back in the same turn hears no echo") {
  two_are_in();
  post(bob, room, part_atom::value, std::string{});
  post_join(bob, directory, "#lobby", "Bob");
  say(alice, "hello again");
  run();
  CHECK(nicks() == diary{"Alice", "Bob"});
  CHECK(bob_notes.front() == "(own) Bob parted");
  CHECK(std::count(bob_notes.begin(), bob_notes.end(), "Bob joined") == 0);
}

TEST_CASE_METHOD(room_fixture, "a member that dies has quit") {
  two_are_in();
  kill(bob);
  run();
  CHECK(alice_notes == diary{"Bob quit: Connection lost"});
  CHECK(nicks() == diary{"Alice"});
}

TEST_CASE_METHOD(room_fixture, "one who quits is announced once, and hears nothing") {
  two_are_in();
  post(bob, room, quit_atom::value, std::string{"gone"}, uint32_t{0});
  kill(bob);
  run();
  CHECK(alice_notes == diary{"Bob quit: gone"});
  CHECK(bob_notes.empty());
}

TEST_CASE_METHOD(room_fixture, "a stranger's message is refused") {
  two_are_in();
  say(carol, "let me in");
  run();
  CHECK(carol_notes == diary{"rejected at #lobby: only members may do that"});
  CHECK(alice_notes.empty());
}

TEST_CASE_METHOD(room_fixture, "a rename while a message is under way keeps both names") {
  two_are_in();
  say(alice, "as Alice");
  post(alice, room, update_atom::value, event_kind::renamed, make_user("Alicia"),
       uint32_t{0});
  say(alice, "as Alicia");
  run();
  CHECK(bob_notes
        == diary{"Alice said as Alice", "Alice is now Alicia", "Alicia said as Alicia"});
  CHECK(nicks() == diary{"Alicia", "Bob"});
}

TEST_CASE_METHOD(room_fixture, "members are listed in order of arrival") {
  join(carol, "Carol");
  two_are_in();
  CHECK(nicks() == diary{"Carol", "Alice", "Bob"});
}

TEST_CASE_METHOD(room_fixture, "nobody is in a room twice") {
  two_are_in();
  join(alice, "Alice");
  CHECK(nicks() == diary{"Alice", "Bob"});
  CHECK(bob_notes.empty());
}
