#include "apps/client/palette.hpp"

#include <catch2/catch.hpp>

using namespace hubbub::client;

namespace {

std::string paint(const palette& colours, line_kind kind, std::string_view text) {
  auto result = colours.paint(kind, text);
  return result.painted(0, result.text().size());
}

std::string rows(const palette& colours, const screen_line& line, std::string stamp,
                 size_t columns) {
  return painted(colours.show(line, std::move(stamp)), columns);
}

} // namespace

TEST_CASE("every kind of line has its colour") {
  const std::vector<std::pair<line_kind, std::string>> table = {
    {line_kind::plain, "Hi"},
    {line_kind::message, "\033[33mHi\033[0m"},
    {line_kind::own, "\033[32mHi\033[0m"},
    {line_kind::system, "\033[34mHi\033[0m"},
    {line_kind::error, "\033[34mHi\033[0m"},
  };
  for (auto& [kind, painted] : table) {
    CHECK(paint(palette{true}, kind, "Hi") == painted);
    CHECK(paint(palette{false}, kind, "Hi") == "Hi");
  }
}

TEST_CASE("a text cannot bring its own colours") {
  CHECK(paint(palette{true}, line_kind::message, "\033[31mHi\033[0m\n\xff")
        == "\033[33m[31mHi[0m\uFFFD\033[0m");
}

TEST_CASE("colours are for terminals that have them and people who want them") {
  struct example {
    colour_mode mode;
    colour_hints hints;
    bool wanted;
  };
  const std::vector<example> table = {
    {colour_mode::automatic, {true, nullptr, "xterm"}, true},
    {colour_mode::automatic, {true, "", "xterm"}, true},
    {colour_mode::automatic, {true, "1", "xterm"}, false},
    {colour_mode::automatic, {true, "0", "xterm"}, false},
    {colour_mode::automatic, {true, nullptr, "dumb"}, false},
    {colour_mode::automatic, {true, nullptr, ""}, false},
    {colour_mode::automatic, {true, nullptr, nullptr}, false},
    {colour_mode::automatic, {false, nullptr, "xterm"}, false},
    {colour_mode::always, {false, "1", "dumb"}, true},
    {colour_mode::never, {true, nullptr, "xterm"}, false},
  };
  for (auto& [mode, hints, wanted] : table)
    CHECK(wants_colour(mode, hints) == wanted);
}

TEST_CASE("a name keeps its colour") {
  auto omar = colour_of_name("Omar");
  CHECK(omar == colour_of_name("OMAR"));
  // As it was yesterday, and on another machine.
  CHECK(omar.parameters(false) == ";95");
  // Not all are alike.
  CHECK_FALSE(colour_of_name("Sarah") == omar);
}

TEST_CASE("names have their colours and mentions stand out") {
  screen_line line{line_kind::message, "(private) [a]: hi Alice, a"};
  line.from = "a";
  line.from_at = 11;
  line.mention = "alice";
  auto name = "\033[" + colour_of_name("a").parameters(false).substr(1) + "ma\033[0m";
  CHECK(rows(palette(true, true), line, "", 0)
        == "\033[33m(private) [\033[0m" + name
             + "\033[33m]: hi \033[0m\033[1;7;33mAlice\033[0m\033[33m, a\033[0m\n");
  CHECK(rows(palette(true, false), line, "", 0)
        == "\033[33m(private) [a]: hi \033[0m\033[1;7;33mAlice\033[0m"
           "\033[33m, a\033[0m\n");
  CHECK(rows(palette(false, true), line, "", 0) == "(private) [a]: hi Alice, a\n");
}

TEST_CASE("one's own name as that of who said it is no mention") {
  screen_line line{line_kind::message, "[Alice]: Alice"};
  line.from = line.mention = "Alice";
  line.from_at = 1;
  CHECK(rows(palette(true), line, "", 0)
        == "\033[33m[Alice]: \033[0m\033[1;7;33mAlice\033[0m\n");
}

TEST_CASE("colours of the network are shown where there are colours at all") {
  screen_line line{line_kind::message, "[Omar]: \x02"
                                       "bold\x02 \x03"
                                       "4,1red\x03 \x1b[2J"};
  CHECK(rows(palette(true), line, "", 0)
        == "\033[33m[Omar]: \033[0m\033[1;33mbold\033[0m\033[33m \033[0m"
           "\033[91;40mred\033[0m\033[33m [2J\033[0m\n");
  CHECK(rows(palette(false), line, "", 0) == "[Omar]: bold red [2J\n");
}

TEST_CASE("a long line becomes rows that each have their colours") {
  screen_line line{line_kind::system, "one two three four five six seven"};
  CHECK(rows(palette(true), line, "12:00 ", 28)
        == "12:00 \033[34mone two three four\033[0m\n"
           "        \033[34mfive six seven\033[0m\n");
  // Where there is no room for words the terminal wraps.
  CHECK(rows(palette(false), line, "12:00 ", 20)
        == "12:00 one two three four five six seven\n");
  CHECK(rows(palette(false), line, "", 0) == "one two three four five six seven\n");
}
