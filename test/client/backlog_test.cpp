#include "apps/client/backlog.hpp"

#include <catch2/catch.hpp>

using namespace hubbub::client;

TEST_CASE("a backlog keeps lines in order and counts what was said") {
  backlog waiting;
  waiting.add({line_kind::message, "one"}, true);
  waiting.add({line_kind::system, "two"}, false);
  waiting.add({line_kind::message, "three"}, true);
  CHECK(waiting.unread() == 2);
  auto lines = waiting.take();
  REQUIRE(lines.size() == 3);
  CHECK(lines[0].text == "one");
  CHECK(lines[2].text == "three");
  CHECK(waiting.unread() == 0);
  CHECK(waiting.take().empty());
}

TEST_CASE("a backlog is bounded and says so") {
  backlog waiting;
  for (size_t i = 0; i < backlog::limit + 3; ++i)
    waiting.add({line_kind::message, std::to_string(i)}, true);
  CHECK(waiting.unread() == backlog::limit + 3);
  auto lines = waiting.take();
  REQUIRE(lines.size() == backlog::limit + 1);
  CHECK(lines[0].text == "** Of older lines, 3 were not kept **");
  CHECK(lines[1].text == "3");
  CHECK(lines.back().text == std::to_string(backlog::limit + 2));
  waiting.add({line_kind::message, "x"}, true);
  CHECK(waiting.take().size() == 1);
}
