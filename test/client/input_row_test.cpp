#include "apps/client/input_row.hpp"

#include <catch2/catch.hpp>

#include "apps/client/wrapping.hpp"

using namespace hubbub::client;

TEST_CASE("the line that is edited is cut so that the cursor is seen") {
  struct example {
    std::string prompt;
    std::string line;
    size_t cursor; // bytes
    size_t columns;
    std::string shown;
    size_t column;
  };
  const std::string digits = "0123456789";
  const std::vector<example> table = {
    {"> ", "", 0, 20, "> ", 2},
    {"> ", "hello", 5, 20, "> hello", 7},
    {"> ", "hello", 1, 20, "> hello", 3},
    // A column stays free behind the last character.
    {"> ", digits.substr(0, 7), 7, 10, "> 0123456", 9},
    {"> ", digits.substr(0, 8), 8, 10, "> <567", 6},
    {"> ", digits + digits, 20, 10, "> <789", 6},
    {"> ", digits + digits, 0, 10, "> 01234567", 2},
    {"> ", digits + digits, 9, 10, "> <5678901", 7},
    // A prompt has half of the row.
    {"(12 unread) > ", "hello", 5, 10, "(12 u<lo", 8},
    {"> ", "a\nb\001c\177", 7, 20, "> a\u21b5b^Ac^?", 10},
    {"> ", "\u65e5\u672c", 3, 20, "> \u65e5\u672c", 4},
    {"> ", "\u65e5\u672c\u65e5\u672c\u65e5\u672c", 18, 10, "> < \u672c", 6},
    {"> ", "e\u0301x", 3, 20, "> e\u0301x", 3},
    {"> ", "\xff", 1, 20, "> \uFFFD", 3},
    {"> ", "hello", 5, 1, "", 0},
    {"> ", "hello", 5, 2, ">", 1},
  };
  for (auto& x : table) {
    CAPTURE(x.line, x.cursor, x.columns);
    auto row = cut_to_cursor({styled_text{x.prompt}, x.line, x.cursor}, x.columns);
    CHECK(row.text.text() == x.shown);
    CHECK(row.cursor == x.column);
  }
}

TEST_CASE("wherever the cursor is it is in the row") {
  std::string line;
  for (int i = 0; i < 60; ++i)
    line += i % 3 == 0 ? "\u65e5" : i % 3 == 1 ? "x" : "e\u0301";
  for (size_t columns = 1; columns < 40; ++columns)
    for (size_t cursor = 0; cursor <= line.size(); ++cursor) {
      auto row = cut_to_cursor({styled_text{"[you] > "}, line, cursor}, columns);
      CAPTURE(columns, cursor, row.text.text());
      REQUIRE(row.cursor < columns);
    }
}

TEST_CASE("a prompt keeps its looks") {
  style green;
  green.foreground = colour::indexed(2);
  auto row = cut_to_cursor({styled_text{"> ", green}, "x", 1}, 20);
  CHECK(row.text.look_at(0) == green);
  CHECK(row.text.look_at(2) == style{});
}
