#include "apps/client/completion.hpp"

#include <catch2/catch.hpp>

using namespace hubbub::client;

TEST_CASE("a word is completed as far as the choices agree") {
  struct example {
    edited_line before;
    completion choices;
    std::string text;
    size_t cursor;
  };
  const std::vector<example> table = {
    {{"om", 2}, {0, {"Omar"}, ": "}, "Omar: ", 6},
    {{"om", 2}, {0, {"Omaha", "Omar"}, ": "}, "Oma", 3},
    {{"oma", 3}, {0, {"Omaha", "Omar"}, ": "}, "Oma", 3},
    {{"OM", 2}, {0, {"Omaha", "omar"}, ": "}, "Oma", 3},
    {{"hi om there", 5}, {3, {"Omar"}, " "}, "hi Omar  there", 8},
    {{"om", 2}, {0, {}, ": "}, "om", 2},
    {{"hi ", 3}, {3, {"Omar", "Sarah"}, " "}, "hi ", 3},
    // Never half a character.
    {{"x", 1}, {0, {"x\u65e5", "x\u65e6"}, " "}, "x", 1},
    // An answer to another question.
    {{"om", 2}, {7, {"Omar"}, " "}, "om", 2},
    {{"om", 9}, {0, {"Omar"}, " "}, "om", 9},
  };
  for (auto& [before, choices, text, cursor] : table) {
    CAPTURE(before.text);
    auto after = completed(before, choices);
    CHECK(after.text == text);
    CHECK(after.cursor == cursor);
  }
}
