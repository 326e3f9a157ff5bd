#include "apps/client/highlights.hpp"

#include <catch2/catch.hpp>

using namespace hubbub::client;

TEST_CASE("one is told of one's name and of one's words, but for exceptions") {
  const highlights words{"tea, hubbub", "green tea,alice springs"};
  const std::vector<std::pair<std::string, std::string>> table = {
    {"hello all", ""},
    {"alice: look", "Alice"},
    {"TEA is ready", "tea"},
    {"a team", ""},
    {"green tea", ""},
    {"green tea and black tea", "tea"},
    {"Alice Springs", ""},
    {"Alice, Alice Springs", "Alice"},
    {"see https://example.org/tea/alice", ""},
    {"https://tea.example tea", "tea"},
    {"Hubbub!", "hubbub"},
  };
  for (auto& [text, found] : table) {
    CAPTURE(text);
    CHECK(words.find(text, "Alice") == found);
  }
  CHECK(highlights({}, {}).find("anything", "") == "");
}
