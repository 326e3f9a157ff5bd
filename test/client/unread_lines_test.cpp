#include "apps/client/unread_lines.hpp"

#include <catch2/catch.hpp>

using namespace hubbub::client;

TEST_CASE("unread lines keep lines in order and counts what was said") {
  unread_lines waiting;
  waiting.add({line_kind::message, "one"}, true);
  waiting.add({line_kind::system, "two"}, false);
  waiting.add({line_kind::message, "three"}, true);
  CHECK(waiting.unread() == 2);
  CHECK(waiting.mentions() == 0);
  screen_line to_me{line_kind::message, "Alice?"};
  to_me.alert = true;
  waiting.add(to_me, true);
  CHECK(waiting.mentions() == 1);
  waiting.forget_unread();
  CHECK(waiting.mentions() == 0);
  auto lines = waiting.take();
  REQUIRE(lines.size() == 4);
  CHECK(lines[0].text == "one");
  CHECK(lines[2].text == "three");
  CHECK(waiting.unread() == 0);
  CHECK(waiting.take().empty());
}

TEST_CASE("unread lines are bounded and say so") {
  unread_lines waiting;
  for (size_t i = 0; i < unread_lines::limit + 3; ++i)
    waiting.add({line_kind::message, std::to_string(i)}, true);
  CHECK(waiting.unread() == unread_lines::limit + 3);
  auto lines = waiting.take();
  REQUIRE(lines.size() == unread_lines::limit + 1);
  CHECK(lines[0].text == "** Of older lines, 3 were not kept **");
  CHECK(lines[1].text == "3");
  CHECK(lines.back().text == std::to_string(unread_lines::limit + 2));
  waiting.add({line_kind::message, "x"}, true);
  CHECK(waiting.take().size() == 1);
}
