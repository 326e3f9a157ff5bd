#include <string>
#include <vector>

#include <catch2/catch.hpp>

#include "actors/fair_queue.hpp"

using namespace hubbub;

namespace {

using queue = fair_queue<std::string>;

/// Everything, in the order it gets through.
std::vector<std::string> drain(queue& x) {
  std::vector<std::string> result;
  while (auto next = x.pop())
    result.push_back(std::move(*next));
  return result;
}

} // namespace

TEST_CASE("what one speaker says stays in order") {
  queue x;
  for (auto text : {"a", "b", "c"})
    x.push(1, text, 100);
  CHECK(drain(x) == std::vector<std::string>{"a", "b", "c"});
  CHECK(x.empty());
  CHECK_FALSE(x.pop());
}

TEST_CASE("who says little does not wait for who says much") {
  queue x;
  for (auto i = 0; i < 100; ++i)
    x.push(1, "loud", queue::quantum);
  x.push(2, "quiet", 10);
  auto all = drain(x);
  REQUIRE(all.size() == 101);
  CHECK(all[1] == "quiet");
}

TEST_CASE("all get the same number of bytes through, whatever their messages weigh") {
  queue x;
  for (auto i = 0; i < 64; ++i)
    x.push(1, "small", queue::quantum / 8);
  for (auto i = 0; i < 8; ++i)
    x.push(2, "large", queue::quantum);
  size_t small = 0;
  size_t large = 0;
  for (auto i = 0; i < 36; ++i)
    ++(*x.pop() == "small" ? small : large);
  CHECK(small == 32);
  CHECK(large == 4);
}

TEST_CASE("what is larger than a turn gets through, when turns enough were waited for") {
  queue x;
  x.push(1, "huge", 3 * queue::quantum);
  for (auto i = 0; i < 6; ++i)
    x.push(2, "normal", queue::quantum);
  auto all = drain(x);
  CHECK(all[2] == "huge");
}

TEST_CASE("one thing of each who may is taken, and these are behind the others then") {
  queue x;
  for (auto speaker : {1, 2, 3})
    for (auto what : {"first", "second"})
      x.push(static_cast<caf::actor_id>(speaker), what + std::to_string(speaker), 10);
  auto odd = [](caf::actor_id speaker, size_t bytes) {
    CHECK(bytes == 10);
    return speaker % 2 == 1;
  };
  CHECK(x.pop_each(odd) == std::vector<std::string>{"first1", "first3"});
  auto any = [](caf::actor_id, size_t) { return true; };
  CHECK(x.pop_each(any) == std::vector<std::string>{"first2", "second1", "second3"});
  CHECK(x.pop_each(any) == std::vector<std::string>{"second2"});
  CHECK(x.empty());
}

TEST_CASE("somebody's things can be taken out of turn") {
  queue x;
  x.push(1, "a", 10);
  x.push(2, "b", 10);
  x.push(1, "c", 10);
  CHECK(x.has(1));
  CHECK(x.pop_all(1) == std::vector<std::string>{"a", "c"});
  CHECK_FALSE(x.has(1));
  CHECK(x.pop_all(3).empty());
  CHECK(drain(x) == std::vector<std::string>{"b"});
}
