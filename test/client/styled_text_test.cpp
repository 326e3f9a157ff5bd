#include "apps/client/styled_text.hpp"

#include <catch2/catch.hpp>

#include "apps/client/shown_line.hpp"

using namespace hubbub::client;

TEST_CASE("a terminal with fewer colours shows the nearest") {
  struct example {
    colour wanted;
    int available;
    int shown;
  };
  const std::vector<example> table = {
    {{}, 256, -1},
    {colour::indexed(3), 0, -1},
    {colour::indexed(3), 8, 3},
    {colour::indexed(12), 8, 4},
    {colour::indexed(12), 16, 12},
    {colour::indexed(200), 256, 200},
    {colour::indexed(196), 8, 1}, // red
    {colour::indexed(46), 16, 2}, // green
    {colour::indexed(255), 8, 7}, // almost white
    {colour::indexed(232), 8, 0}, // almost black
    {colour::rgb(0xFF0000), 256, 196},
    {colour::rgb(0x0000FF), 8, 4},
    {colour::rgb(0x5F87AF), 256, 67},
  };
  for (auto& x : table) {
    CAPTURE(x.available, x.shown);
    CHECK(x.wanted.nearest(x.available) == x.shown);
  }
}

TEST_CASE("texts can be put together and taken apart") {
  style bold;
  bold.bold = true;
  styled_text text{"one "};
  text.append(styled_text{"two", bold});
  CHECK(text.painted(0, 99) == "one \033[1mtwo\033[0m");
  CHECK_FALSE(text.look_at(3).bold);
  CHECK(text.look_at(4).bold);
  CHECK(text.plain().painted(0, 99) == "one two");
  CHECK(styled_text{}.look_at(0) == style{});
  CHECK(text.weight() > text.text().size());
}

TEST_CASE("a line behind its stamp is cut into rows below its text") {
  shown_line line{styled_text{"one two three four five six seven"}, "12:00 "};
  line.signals = "\a";
  CHECK(painted(line, 28) == "12:00 one two three four\n        five six seven\n\a");
  CHECK(painted(line, 20) == "12:00 one two three four five six seven\n\a");
  line.whole = true;
  CHECK(painted(line, 28) == "12:00 one two three four five six seven\n\a");
}
