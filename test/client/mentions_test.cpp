#include "apps/client/mentions.hpp"

#include <string>

#include <catch2/catch.hpp>

using namespace hubbub::client;

TEST_CASE("a name is said when it is a word of its own") {
  const std::vector<std::pair<std::string, std::vector<size_t>>> table = {
    {"", {}},
    {"hello", {}},
    {"Al", {0}},
    {"al: look", {0}},
    {"hi AL!", {3}},
    {"(Al) [Al] `Al`", {1, 6, 11}},
    {"also Ali Al_ Al-2 x|Al Al2", {}},
    {"\u65e5Al\u672c", {3}},
    {"Al, Al", {0, 4}},
    {"@Al", {1}},
  };
  for (auto& [text, places] : table) {
    CAPTURE(text);
    CHECK(mentions(text, "Al") == places);
  }
  CHECK(mentions("anything", "").empty());
  CHECK(mentions("so [x] said", "[x]") == std::vector<size_t>{3});
}
