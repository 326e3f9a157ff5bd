#include <string>
#include <vector>

#include <catch2/catch.hpp>

#include "actors/speech_gate.hpp"

using namespace hubbub;
using namespace std::chrono_literals;

namespace {

struct gate_fixture {
  using gate = speech_gate<std::string>;

  gate x{{1000, 200ms}};
  gate::time_point now{1h};

  /// Says something, or has it wait.
  bool say(caf::actor_id speaker, const std::string& text, size_t bytes = 100) {
    if (x.admits(speaker, bytes, now)) {
      x.said(bytes);
      return true;
    }
    x.wait(speaker, text, bytes);
    return false;
  }

  std::vector<std::string> release() {
    std::vector<std::string> result;
    x.release(now, [&](std::string& text) {
      x.said(100);
      result.push_back(std::move(text));
    });
    return result;
  }

  std::vector<std::string> next_turn() {
    x.turn_over();
    return release();
  }
};

using texts = std::vector<std::string>;

} // namespace

TEST_CASE_METHOD(gate_fixture, "what is said goes through, up to a limit for each turn") {
  for (auto i = 0; i < 10; ++i)
    CHECK(say(1, "early"));
  CHECK_FALSE(say(1, "late"));
  CHECK_FALSE(say(2, "later"));
  CHECK(x.schedule(now) == 0ns);
  CHECK_FALSE(x.schedule(now)); // once
  CHECK(release().empty());
  CHECK(x.schedule(now) == 0ns);
  CHECK(next_turn() == texts{"late", "later"});
  CHECK(x.idle());
  CHECK_FALSE(x.schedule(now));
}

TEST_CASE_METHOD(gate_fixture, "a turn takes at least one thing, however large") {
  CHECK(say(1, "huge", 5000));
  CHECK_FALSE(say(1, "next"));
  CHECK(next_turn() == texts{"next"});
}

TEST_CASE_METHOD(gate_fixture, "whoever comes later does not overtake those who wait") {
  for (auto i = 0; i < 11; ++i)
    say(1, "first");
  x.turn_over();
  CHECK_FALSE(say(2, "second"));
  CHECK(release() == texts{"first", "second"});
}

TEST_CASE_METHOD(gate_fixture,
                 "while it is closed each gets through what it always may") {
  x.close();
  CHECK(say(1, "1a"));
  CHECK_FALSE(say(1, "1b"));
  CHECK(say(2, "2a"));
  CHECK_FALSE(say(1, "1c"));
  CHECK(release().empty());
  CHECK(x.schedule(now) == 200ms);
  now += 199ms;
  CHECK(next_turn().empty());
  now += 1ms;
  CHECK(next_turn() == texts{"1b"});
  CHECK(say(2, "2b")); // a line each 200 ms is not slowed down
  CHECK(x.schedule(now) == 200ms);
}

TEST_CASE_METHOD(gate_fixture,
                 "a long one counts as much as flood control would count it") {
  x.close();
  CHECK(say(1, "of three blocks", names_size + 1025));
  CHECK_FALSE(say(1, "next"));
  CHECK(x.schedule(now) == 600ms);
}

TEST_CASE_METHOD(gate_fixture, "when it opens, what waits goes out in parts") {
  x.close();
  for (auto i = 0; i < 26; ++i)
    say(1, "1");
  CHECK(x.schedule(now) == 200ms);
  x.open();
  CHECK(x.schedule(now) == 0ns); // earlier than was thought
  CHECK(next_turn().size() == 10);
  x.close(); // it was too much
  now += 200ms;
  CHECK(next_turn().size() == 1);
  x.open();
  CHECK(next_turn().size() == 10);
  CHECK(next_turn().size() == 4);
  CHECK(x.idle());
}

TEST_CASE_METHOD(gate_fixture, "somebody's, or all, can be taken out") {
  x.close();
  for (auto i = 0; i < 3; ++i)
    for (auto speaker : {1, 2, 3})
      say(static_cast<caf::actor_id>(speaker), std::to_string(speaker));
  CHECK(x.take_all(2) == texts{"2", "2"});
  CHECK(x.take_all() == texts{"1", "1", "3", "3"});
  CHECK(x.empty());
}
