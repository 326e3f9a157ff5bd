#include <catch2/catch.hpp>

#include <string>
#include <string_view>
#include <vector>

#include <caf/make_counted.hpp>

#include "net/transport/backlog.hpp"

using namespace hubbub;

namespace {

std::vector<char> bytes(std::string_view text) {
  return {text.begin(), text.end()};
}

} // namespace

TEST_CASE("a backlog goes out front first, a block at a time") {
  backlog waiting;
  CHECK(waiting.empty());
  CHECK(waiting.size() == 0);
  waiting.push(bytes("first"));
  waiting.push(bytes("second"));
  CHECK(waiting.size() == 11);
  CHECK(waiting.front() == "first");
  CHECK(waiting.consume(0).empty());
  CHECK(waiting.consume(2).empty());
  CHECK(waiting.size() == 9);
  CHECK(waiting.front() == "rst");
  waiting.consume(3);
  CHECK(waiting.size() == 6);
  CHECK(waiting.front() == "second");
  waiting.push(bytes("third"));
  waiting.consume(6);
  CHECK(waiting.front() == "third");
  waiting.consume(5);
  CHECK(waiting.empty());
  CHECK(waiting.size() == 0);
}

TEST_CASE("shared bytes wait in memory once") {
  auto line = caf::make_counted<shared_bytes>();
  line->text = "one for all";
  backlog waiting;
  backlog another;
  waiting.push(bytes("own, "));
  waiting.push(shared_slice{line, 0, 11});
  another.push(shared_slice{line, 4, 7});
  CHECK(line->get_reference_count() == 3);
  CHECK(waiting.size() == 16);
  waiting.consume(5);
  CHECK(waiting.front() == "one for all");
  CHECK(waiting.front().data() == line->text.data());
  CHECK(waiting.consume(4).empty());
  CHECK(waiting.front() == "for all");
  waiting.consume(7);
  CHECK(waiting.empty());
  CHECK(another.front() == "for");
  another = {};
  CHECK(line->unique());
}

TEST_CASE("a block's memory comes back when all of it has gone") {
  backlog waiting;
  auto block = bytes("something");
  auto memory = block.data();
  waiting.push(std::move(block));
  CHECK(waiting.consume(4).capacity() == 0);
  CHECK(waiting.consume(5).data() == memory);
}
