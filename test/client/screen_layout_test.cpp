// What a full screen looks like: no terminal is needed for that.
#include "apps/client/screen_layout.hpp"

#include <catch2/catch.hpp>

#include "apps/client/wrapping.hpp"

using namespace hubbub::client;

namespace {

using strings = std::vector<std::string>;

struct desk {
  scrollback lines;
  pager where{lines};
  screen_status status;
  std::string typed;
  screen_size size{6, 40};

  desk() {
    status.me = "@Alice";
    status.place = "#lobby";
    status.people = 3;
  }

  void add(std::string text) { lines.add({styled_text{std::move(text)}}); }

  cell_grid grid() const {
    return draw({lines, where, status, {styled_text{"[you] > "}, typed, typed.size()}},
                size);
  }

  strings rows() const {
    auto seen = grid();
    strings result;
    for (size_t i = 0; i < seen.rows(); ++i)
      result.push_back(seen.row_text(i));
    return result;
  }
};

bool is_reversed(const cell_grid& grid, size_t row, size_t column) {
  return grid.at(row, column).look.reversed;
}

} // namespace

TEST_CASE_METHOD(desk,
                 "lines stand above, then who and where one is, then what one types") {
  add("[Omar]: hi");
  lines.add({styled_text{"[Sarah]: one two three four five six seven"}, "12:00 "});
  typed = "hello";
  CHECK(rows()
        == strings{"[Omar]: hi", "12:00 [Sarah]: one two three four five",
                   "        six seven", "", " @Alice in #lobby (3)", "[you] > hello"});
  auto seen = grid();
  CHECK(seen.cursor_row == 5);
  CHECK(seen.cursor_column == 13);
  for (size_t i = 0; i < size.columns; ++i)
    CHECK(is_reversed(seen, 4, i));
  CHECK_FALSE(is_reversed(seen, 3, 0));
  CHECK_FALSE(is_reversed(seen, 5, 0));
}

TEST_CASE("the row below the lines has first what cannot wait") {
  screen_status status;
  CHECK(status_text(status, 80).empty());
  status.me = "Alice";
  CHECK(status_text(status, 80) == "Alice");
  status.place = "Omar";
  CHECK(status_text(status, 80) == "Alice in Omar");
  status.me = "@Alice";
  status.place = "#lobby";
  status.people = 12;
  status.topic = "\002Tea\002 at \00304five";
  status.lag = 82;
  status.away = true;
  status.waiting = {{2, "#dev", 3, 0}, {3, "Omar", 1, 1}};
  CHECK(status_text(status, 200)
        == "@Alice in #lobby (12) | away | lag 82 ms | 2 #dev: 3 | 3 Omar: 1 (1 for you) "
           "| Tea at five");
  CHECK(status_text(status, 60)
        == "@Alice in #lobby (12) | away | lag 82 ms | 2 #dev: 3 | 3 ...");
  CHECK(status_text(status, 2) == "..");
  CHECK(status_text(status, 0).empty());
  status.connected = false;
  status.lag = 3400;
  CHECK(status_text(status, 53)
        == "@Alice in #lobby (12) | not connected | away | lag...");
}

TEST_CASE_METHOD(desk, "names stand at the side of a wide screen") {
  status.names = {"@Omar", "+Sarah", "Alice"};
  size = {7, 99};
  add("[Omar]: hi");
  CHECK(rows()[0] == "[Omar]: hi");
  size.columns = 100;
  auto beside = [&](const std::string& left, const std::string& right) {
    auto text = left + std::string(88 - left.size(), ' ') + "\u2502 " + right;
    return text.substr(0, text.find_last_not_of(' ') + 1);
  };
  CHECK(rows()
        == strings{beside("[Omar]: hi", "@Omar"), beside("", "+Sarah"),
                   beside("", "Alice"), beside("", ""), beside("", ""),
                   " @Alice in #lobby (3)", "[you] >"});
  // Who finds no room is counted.
  status.people = 400;
  size.rows = 4;
  CHECK(rows()[0] == beside("[Omar]: hi", "@Omar"));
  CHECK(rows()[1] == beside("", "+399 more"));
  status.names[0] = "@" + std::string(100, 'x');
  CHECK(columns_of(rows()[0]) == 100);
  CHECK(rows()[0].substr(rows()[0].size() - 5) == "xx...");
  CHECK(rows()[1].substr(rows()[1].size() - 9) == "+399 more");
}

TEST_CASE_METHOD(desk, "who has gone up is told what comes below") {
  for (int i = 1; i <= 9; ++i)
    add(std::to_string(i));
  where.page_up(pane_on(size, status));
  CHECK(rows()[3] == "-- End: back to the newest line --");
  CHECK(is_reversed(grid(), 3, 0));
  add("10");
  CHECK(rows()[3] == "-- 1 new line below (End) --");
  add("11");
  CHECK(rows()
        == strings{"3", "4", "5", "-- 2 new lines below (End) --",
                   " @Alice in #lobby (3)", "[you] >"});
}

TEST_CASE_METHOD(desk, "what was looked for is marked where it was found") {
  add("tea and TEA");
  add("more tea");
  where.find("tea", pane_on(size, status));
  auto seen = grid();
  CHECK(seen.row_text(4) == " tea: 1 of 2");
  CHECK(is_reversed(seen, 1, 5));
  CHECK_FALSE(is_reversed(seen, 1, 4));
  CHECK(seen.at(0, 0).look.underlined);
  CHECK(seen.at(0, 8).look.underlined);
  CHECK_FALSE(seen.at(0, 4).look.underlined);
}

TEST_CASE_METHOD(desk, "wide characters and marks that combine keep their places") {
  size.columns = 8;
  status = {};
  add("\u65e5\u672c\u65e5\u672cx");
  add("e\u0301x");
  auto seen = grid();
  CHECK(seen.row_text(0) == "\u65e5\u672c\u65e5\u672c");
  CHECK(seen.row_text(1) == "x");
  CHECK(seen.at(0, 0).text == "\u65e5");
  CHECK(seen.at(0, 1).text.empty());
  CHECK(seen.at(2, 0).text == "e\u0301");
  CHECK(seen.at(2, 1).text == "x");
  // So many marks and no more.
  std::string tower = "e";
  for (int i = 0; i < 100; ++i)
    tower += "\u0301";
  add(tower);
  CHECK(grid().at(3, 0).text.size() == 1 + 2 * cell_grid::most_marks);
}

TEST_CASE_METHOD(desk, "nothing that a terminal would obey comes onto a screen") {
  const std::string bad = "a\033[2Jb\a\r\n\t\177\u009bc\u202ed\xff";
  add(bad);
  status.me = bad;
  status.place = bad;
  status.topic = bad;
  status.names = {bad, bad};
  status.waiting = {{1, bad, 1, 1}};
  typed = bad;
  size = {10, 140};
  auto seen = grid();
  for (size_t row = 0; row < seen.rows(); ++row)
    for (size_t column = 0; column < seen.columns(); ++column)
      for (unsigned char c : seen.at(row, column).text) {
        CAPTURE(row, column);
        REQUIRE(c >= ' ');
        REQUIRE(c != 0x7F);
      }
  for (auto& row : rows()) {
    CHECK(row.find("\u009b") == std::string::npos);
    CHECK(row.find("\u202e") == std::string::npos);
  }
}

TEST_CASE_METHOD(desk, "a screen of any size can be drawn") {
  for (int i = 0; i < 20; ++i)
    add("one two three \u65e5\u672c\u65e5\u672c four five six seven");
  status.names = {"@Omar", "+Sarah", "Alice"};
  status.topic = "a topic";
  typed = "what one types";
  for (size_t rows : {0, 1, 2, 3, 4, 60})
    for (size_t columns : {0, 1, 2, 3, 7, 21, 100, 160}) {
      CAPTURE(rows, columns);
      size = {rows, columns};
      auto seen = grid();
      CHECK(seen.rows() == std::max<size_t>(rows, 1));
      CHECK(seen.columns() == std::max<size_t>(columns, 1));
      CHECK(seen.cursor_row == seen.rows() - 1);
      CHECK(seen.cursor_column < seen.columns());
    }
  size = {100'000, 100'000};
  CHECK(grid().rows() == screen_size::most_rows);
  CHECK(grid().columns() == screen_size::most_columns);
}

TEST_CASE_METHOD(desk, "names have their colours if one likes") {
  status.names = {"@Omar"};
  size = {4, 100};
  auto seen = draw({lines, where, status, {styled_text{}, typed, 0}, true}, size);
  CHECK_FALSE(seen.at(0, 90).look == style{});
  CHECK(grid().at(0, 90).look == style{});
}
