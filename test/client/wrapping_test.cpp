#include "apps/client/wrapping.hpp"

#include <string>

#include <catch2/catch.hpp>

using namespace hubbub::client;

using strings = std::vector<std::string>;

TEST_CASE("text is wrapped at words and addresses are left whole") {
  struct example {
    std::string text;
    row_widths widths;
    strings rows;
  };
  const std::vector<example> table = {
    {"", {10, 10}, {""}},
    {"short", {10, 10}, {"short"}},
    {"exactly 10", {10, 10}, {"exactly 10"}},
    {"one two three", {10, 10}, {"one two", "three"}},
    {"one two three", {10, 5}, {"one two", "three"}},
    {"one two three four", {9, 5}, {"one two", "three", "four"}},
    {"one  two   three", {8, 8}, {"one  two", "three"}},
    {"  indented text", {10, 10}, {"  indented", "text"}},
    {"trailing   ", {8, 8}, {"trailing"}},
    // A word that fits in no row begins where there is room.
    {"a abcdefghijklmno b", {6, 6}, {"a abcd", "efghij", "klmno", "b"}},
    {"abcdefghijkl", {5, 5}, {"abcde", "fghij", "kl"}},
    {"12345 abcdefghijkl", {5, 5}, {"12345", "abcde", "fghij", "kl"}},
    // An address does not.
    {"see https://a.example/x ok", {12, 12}, {"see", "https://a.example/x", "ok"}},
    {"see https://a.example/x", {19, 19}, {"see", "https://a.example/x"}},
    {"https://a.example/x ok", {12, 12}, {"https://a.example/x", "ok"}},
    {"(www.example.org/abcdef)", {12, 12}, {"(www.example.org/abcdef)"}},
    // Characters of two columns, and of none.
    {"\u65e5\u672c\u8a9e\u65e5\u672c",
     {5, 5},
     {"\u65e5\u672c", "\u8a9e\u65e5", "\u672c"}},
    {"ab \u65e5\u672c\u8a9e", {6, 6}, {"ab \u65e5", "\u672c\u8a9e"}},
    {"ab \u65e5\u672c", {4, 4}, {"ab", "\u65e5\u672c"}},
    {"aaae\u0301 b", {4, 4}, {"aaae\u0301", "b"}},
    {"e\u0301e\u0301e\u0301", {2, 2}, {"e\u0301e\u0301", "e\u0301"}},
    {"\U0001F44B\U0001F44B", {3, 3}, {"\U0001F44B", "\U0001F44B"}},
    // A terminal can be very narrow.
    {"ab cd", {1, 1}, {"a", "b", "c", "d"}},
    {"ab", {0, 0}, {"a", "b"}},
    {"\u65e5\u672c", {1, 1}, {"\u65e5", "\u672c"}},
  };
  for (auto& [text, widths, rows] : table) {
    CAPTURE(text, widths.first, widths.others);
    strings found;
    for (auto row : wrapped(text, widths))
      found.emplace_back(row);
    CHECK(found == rows);
  }
}

TEST_CASE("wrapping loses nothing but spaces and no row is too wide") {
  const std::string words = "a bc \u65e5\u672c def ghijklmno \u00fc\u0308 pq  r";
  auto letters = [](std::string_view text) {
    std::string result;
    for (auto c : text)
      if (c != ' ')
        result += c;
    return result;
  };
  std::string text;
  for (int i = 0; i < 20; ++i)
    text += words.substr(words.find(' ', size_t(i) % 4) + 1) + ' ';
  for (size_t width = 2; width < 60; ++width) {
    std::string together;
    for (auto row : wrapped(text, {width, width})) {
      CHECK(columns_of(row) <= width);
      together += row;
    }
    CHECK(letters(together) == letters(text));
  }
}
