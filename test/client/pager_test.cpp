#include "apps/client/pager.hpp"

#include <catch2/catch.hpp>

using namespace hubbub::client;

namespace {

using strings = std::vector<std::string>;

struct book {
  scrollback lines;
  pager where{lines};
  pane_size size{3, 30};

  void add(std::string text) { lines.add({styled_text{std::move(text)}}); }

  void add(int from, int to) {
    for (int i = from; i <= to; ++i)
      add(std::to_string(i));
  }

  strings seen() const {
    strings result;
    for (auto& x : where.rows(size)) {
      auto& text = lines.at(x.line).text.text();
      result.push_back(text.substr(x.part.start, x.part.count));
    }
    return result;
  }
};

} // namespace

TEST_CASE_METHOD(book, "one sees the newest lines until one goes up") {
  CHECK(seen().empty());
  where.page_up(size);
  where.page_down(size);
  where.find("x", size);
  CHECK(where.at_end());
  add(1, 2);
  CHECK(seen() == strings{"1", "2"});
  add(3, 9);
  CHECK(seen() == strings{"7", "8", "9"});
  where.page_up(size);
  CHECK(seen() == strings{"5", "6", "7"});
  CHECK_FALSE(where.at_end());
  CHECK(where.new_lines() == 0);
  add(10, 11);
  CHECK(seen() == strings{"5", "6", "7"});
  CHECK(where.new_lines() == 2);
  for (int i = 0; i < 5; ++i)
    where.page_up(size);
  CHECK(seen() == strings{"1", "2", "3"});
  where.page_down(size);
  CHECK(seen() == strings{"3", "4", "5"});
  for (int i = 0; i < 5; ++i)
    where.page_down(size);
  CHECK(where.at_end());
  CHECK(seen() == strings{"9", "10", "11"});
  where.page_up(size);
  where.go_to_end();
  CHECK(seen() == strings{"9", "10", "11"});
  CHECK(where.new_lines() == 0);
}

TEST_CASE_METHOD(book, "on a screen of any size one can go up and down") {
  add("one two three four five six seven eight nine ten eleven twelve");
  add("https://chat.example.org/a/very/long/path/that/fits/in/no/row");
  add(1, 5);
  for (size_t columns : {1, 2, 19, 22, 30, 200})
    for (size_t rows : {0, 1, 2, 3, 100}) {
      CAPTURE(columns, rows);
      size = {rows, columns};
      for (int i = 0; i < 100; ++i)
        where.page_up(size);
      if (rows > 0)
        CHECK(where.rows(size).front().line == 0);
      for (int i = 0; i < 300; ++i)
        where.page_down(size);
      CHECK(where.at_end());
    }
}

TEST_CASE_METHOD(book, "a line that is wider than the screen has rows of its own") {
  size = {5, 24};
  add("one two three four five six seven");
  CHECK(seen() == strings{"one two three four five", "six seven"});
  CHECK(where.rows(size)[1].part.margin == 2);
  CHECK_FALSE(where.rows(size)[1].first);
  size.columns = 10; // too narrow to be cut between words
  CHECK(seen() == strings{"one two th", "ree four f", "ive six se", "ven"});
  add("");
  CHECK(seen().back().empty());
  CHECK(seen().size() == 5);
}

TEST_CASE_METHOD(book, "lines that are not kept any more are left behind") {
  add(1, 5);
  where.page_up(size);
  for (size_t i = 0; i < scrollback::most_lines + 10; ++i)
    add("x");
  CHECK(lines.end() - lines.begin() == scrollback::most_lines);
  CHECK(lines.begin() == 15);
  CHECK(seen() == strings{"x"});
  where.page_down(size);
  CHECK(seen() == strings{"x", "x", "x"});
}

TEST_CASE("however long lines are, so much is kept of them") {
  scrollback lines;
  styled_text motley;
  style look;
  for (int i = 0; i < 4000; ++i) { // each letter looks otherwise
    look.bold = !look.bold;
    motley.append("x", look);
  }
  for (size_t i = 0; i < 1000; ++i)
    lines.add({motley});
  auto kept = lines.end() - lines.begin();
  CHECK(kept < 1000);
  CHECK(kept * motley.weight() <= scrollback::most_bytes);
  CHECK(lines.at(lines.end() - 1).text.text() == motley.text());
}

TEST_CASE_METHOD(book, "words are found from the newest line upwards") {
  add("Tea at five");
  add(1, 5);
  add("no TEA");
  add(6, 9);
  lines.add({styled_text{"[you] > /find tea"}, "", "", false, true});
  where.find("tea", size);
  CHECK(where.verdict() == "tea: 1 of 2");
  CHECK(where.is_found(6));
  CHECK_FALSE(where.is_found(0));
  CHECK(seen() == strings{"5", "no TEA", "6"});
  where.find("tea", size);
  CHECK(where.verdict() == "tea: 2 of 2");
  CHECK(seen() == strings{"Tea at five", "1", "2"});
  where.find("tea", size);
  CHECK(where.verdict() == "tea: 1 of 2");
  where.find("coffee", size);
  CHECK(where.verdict() == "No line has coffee in it: /search asks the server");
  CHECK(where.at_end());
  where.go_to_end();
  CHECK(where.verdict().empty());
  CHECK(where.words().empty());
}

TEST_CASE_METHOD(book, "what was wiped is there for who goes up") {
  add(1, 5);
  where.wipe();
  CHECK(seen().empty());
  add(6, 6);
  CHECK(seen() == strings{"6"});
  where.page_up(size);
  CHECK(seen() == strings{"3", "4", "5"});
  where.page_down(size);
  CHECK(where.at_end());
  CHECK(seen() == strings{"6"});
}
