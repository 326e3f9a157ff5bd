#include "apps/client/palette.hpp"

#include <catch2/catch.hpp>

using namespace hubbub::client;

TEST_CASE("every kind of line has its colour") {
  const std::vector<std::pair<line_kind, std::string>> table = {
    {line_kind::plain, "Hi"},
    {line_kind::message, "\033[33mHi\033[0m"},
    {line_kind::own, "\033[32mHi\033[0m"},
    {line_kind::system, "\033[34mHi\033[0m"},
    {line_kind::error, "\033[34mHi\033[0m"},
  };
  for (auto& [kind, painted] : table) {
    CHECK(palette{true}.paint(kind, "Hi") == painted);
    CHECK(palette{false}.paint(kind, "Hi") == "Hi");
  }
}

TEST_CASE("a text cannot bring its own colours") {
  CHECK(palette{true}.paint(line_kind::message, "\033[31mHi\033[0m\n\xff")
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
