#include "apps/client/row_layout.hpp"

#include <clocale>
#include <string>
#include <vector>

#include <catch2/catch.hpp>

using namespace hubbub::client;

TEST_CASE("the cursor's row is known after a line was wrapped anew") {
  std::setlocale(LC_CTYPE, "C.UTF-8");
  const std::string wide = "\u65e5\u672c\u8a9e\u65e5\u672c"; // 2 columns, 3 bytes each
  struct example {
    std::string line;
    size_t cursor;
    screen_widths columns;
    int row;
  };
  const std::vector<example> table = {
    {"", 0, {10, 10}, 0},
    {"> hello", 7, {10, 10}, 0},
    {"> hello", 7, {20, 5}, 1},
    {"> hello", 2, {20, 5}, 0},
    {"> hello", 5, {20, 5}, 1},
    // A row that was ended (Alt+Enter).
    {"> a\nhello", 4, {20, 20}, 1},
    {"> a\nhello", 9, {20, 4}, 2},
    {"> a\nhello", 2, {20, 20}, 0},
    // Behind a full row the next one begins.
    {"> hello", 7, {20, 7}, 1},
    {"> hello", 7, {7, 20}, 0},
    // What takes no room: a colour, and a mark over a letter.
    {"\001\033[32m\002> \001\033[0m\002hello", 20, {20, 8}, 0},
    {"> he\u0301llo", 9, {20, 7}, 1},
    // Wide characters that do not fit leave a column empty.
    {wide, 15, {20, 10}, 1},
    {wide, 15, {20, 11}, 0},
    {wide, 15, {20, 5}, 2},
    {wide, 6, {20, 5}, 1}, // the cursor stands on one that does not fit
    {wide, 6, {20, 6}, 0},
    // Readline has drawn a blank there, which stays: 2 2 1 2 2 1 2.
    {wide, 15, {5, 12}, 1},
    {wide, 15, {5, 13}, 0},
    {wide, 6, {5, 20}, 0},
  };
  for (auto& [line, cursor, columns, row] : table) {
    CAPTURE(line, cursor, columns.before, columns.now);
    CHECK(row_of_cursor(line, cursor, columns) == row);
  }
}
