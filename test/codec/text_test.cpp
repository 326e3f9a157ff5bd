#include "net/codec/text.hpp"

#include <random>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <catch2/catch.hpp>

using namespace hubbub;
using namespace std::string_literals;

TEST_CASE("well-formed UTF-8 is what RFC 3629 says") {
  const std::vector<std::pair<std::string, bool>> table = {
    {"", true},
    {"hello", true},
    {"\0"s, true}, // a character like any other here: controls are another question
    {"\x7f", true},
    // First and last of each length.
    {"\xc2\x80", true},
    {"\xdf\xbf", true},
    {"\xe0\xa0\x80", true},
    {"\xef\xbf\xbf", true},
    {"\xf0\x90\x80\x80", true},
    {"\xf4\x8f\xbf\xbf", true},
    {"مرحبا 👋 café", true},
    // Around the surrogates.
    {"\xed\x9f\xbf", true},
    {"\xee\x80\x80", true},
    {"\xed\xa0\x80", false},
    {"\xed\xbf\xbf", false},
    // Overlong forms: of NUL, '/', '.', and the first of each length.
    {"\xc0\x80", false},
    {"\xc0\xaf", false},
    {"\xc1\xbf", false},
    {"\xe0\x80\xaf", false},
    {"\xe0\x9f\xbf", false},
    {"\xf0\x80\x80\xaf", false},
    {"\xf0\x8f\xbf\xbf", false},
    // Beyond U+10FFFF, and lengths that are no more.
    {"\xf4\x90\x80\x80", false},
    {"\xf5\x80\x80\x80", false},
    {"\xf8\x88\x80\x80\x80", false},
    {"\xfc\x84\x80\x80\x80\x80", false},
    {"\xfe", false},
    {"\xff", false},
    // Cut off, and continuation bytes alone.
    {"\x80", false},
    {"\xbf", false},
    {"a\x80"
     "b",
     false},
    {"\xc3", false},
    {"\xc3(", false},
    {"\xe2\x82", false},
    {"\xe2\x82(", false},
    {"\xe2(\xac", false},
    {"\xf0\x9f\x98", false},
    {"\xf0\x9f\x98z", false},
    {"caf\xe9", false}, // Latin-1
    {"good\xff", false},
    {"\xffgood", false},
  };
  for (auto& [text, expected] : table) {
    CAPTURE(text);
    CHECK(is_utf8(text) == expected);
  }
}

TEST_CASE("a view without memory is well-formed and without controls") {
  CHECK(is_utf8({}));
  CHECK_FALSE(has_controls({}));
  CHECK(without_controls({}).empty());
  CHECK(trimmed({}).empty());
}

TEST_CASE("every control character is seen, wherever it stands") {
  std::vector<std::string> bad;
  for (char c = 0; c < 0x20; ++c)
    bad.emplace_back(1, c);
  bad.emplace_back("\x7f");
  for (int c = 0x80; c < 0xa0; ++c)
    bad.push_back({'\xc2', static_cast<char>(c)});
  // What breaks lines or turns the direction of what follows.
  for (auto layout : {"\u2028", "\u2029", "\u202a", "\u202b", "\u202c", "\u202d",
                      "\u202e", "\u2066", "\u2067", "\u2068", "\u2069"})
    bad.emplace_back(layout);
  for (auto& control : bad)
    for (auto& text : {control, control + "b", "a" + control, "a" + control + "b",
                       "é" + control + "é", control + control}) {
      CAPTURE(text);
      CHECK(has_controls(text));
      CHECK_FALSE(has_controls(without_controls(text)));
      CHECK(is_utf8(without_controls(text)));
    }
}

TEST_CASE("what is no control character is left alone") {
  for (std::string text : {"", " ", "hello ~", "\xc2\xa0", "café", "\xdf\xbf",
                           "\xe0\xa0\x80", "\xe2\x82\xac", "👋🏽", "مرحبا", "\u2027",
                           "\u202f", "\u2065", "\u206a", "\u200d", "\u200f"}) {
    CAPTURE(text);
    CHECK_FALSE(has_controls(text));
    CHECK(without_controls(text) == text);
    CHECK(without_controls(text, controls::irc_formatting) == text);
  }
}

TEST_CASE("controls are taken out of what a terminal is shown") {
  const std::vector<std::pair<std::string, std::string>> table = {
    {"\x1b[31mred\x1b[0m", "[31mred[0m"},
    {"\x1b]0;title\x07", "]0;title"},
    {"\xc2\x9b"
     "31mred",
     "31mred"}, // C1's CSI
    {"a\tb", "a b"},
    {"\t\t", "  "},
    {"a\r\nb\0c"s, "abc"},
    {"a\x7f"
     "b",
     "ab"},
    {"a\bb", "ab"},
    // mIRC's formatting: bold, italics, underline, reverse, reset...
    {"\x02"
     "bold\x02 \x1d"
     "it\x1d \x1f"
     "un\x1f \x16r\x0f\x11\x1e",
     "bold it un r"},
    // ...and colour with its digits: one or two, a comma only before more digits.
    {"\x03"
     "4red",
     "red"},
    {"\x03"
     "04red",
     "red"},
    {"\x03"
     "04,12red",
     "red"},
    {"\x03"
     "4,1"
     "red",
     "red"},
    {"\x03"
     "123",
     "3"},
    {"\x03"
     "12,345",
     "5"},
    {"\x03"
     "4,red",
     ",red"},
    {"\x03,4red", ",4red"},
    {"\x03red\x03", "red"},
    {"\x03"
     "4",
     ""},
    {"\x03"
     "4,",
     ","},
    {"a\x03\x03"
     "4b",
     "ab"},
    // Colour as six hexadecimal digits.
    {"\x04"
     "ff0000red",
     "red"},
    {"\x04"
     "FF0000,00ff00red",
     "red"},
    {"\x04red", "red"},
    // CTCP's delimiter.
    {"\x01"
     "ACTION waves\x01",
     "ACTION waves"},
  };
  for (auto& [text, expected] : table) {
    CAPTURE(text);
    CHECK(without_controls(text) == expected);
  }
}

TEST_CASE("IRC's formatting passes where it is understood, and nothing else does") {
  const std::string formatted = "\x02"
                                "b\x03"
                                "04,12c\x04"
                                "ff0000d\x0f\x11\x16\x1d\x1e\x1f\x01";
  CHECK_FALSE(has_controls(formatted, controls::irc_formatting));
  CHECK(without_controls(formatted, controls::irc_formatting) == formatted);
  const std::string allowed = "\x01\x02\x03\x04\x0f\x11\x16\x1d\x1e\x1f";
  for (char c = 0; c < 0x20; ++c) {
    auto text = "a"s + c + "b";
    auto passes = allowed.find(c) != std::string::npos;
    CAPTURE(static_cast<int>(c));
    CHECK(has_controls(text, controls::irc_formatting) == !passes);
    auto expected = passes ? text : c == '\t' ? "a b"s : "ab"s;
    CHECK(without_controls(text, controls::irc_formatting) == expected);
  }
  CHECK(has_controls("\x7f", controls::irc_formatting));
  CHECK(has_controls("\xc2\x85", controls::irc_formatting));
}

TEST_CASE("taking controls out twice is the same as once") {
  std::mt19937 random{4};
  const std::vector<std::string> parts = {"\x03", "\x04", "1",    "2",        ",", "a",
                                          "\x02", "\t",   "\x1b", "\xc2\x9b", "é", " "};
  for (int round = 0; round < 5000; ++round) {
    std::string text;
    for (auto n = random() % 12; n > 0; --n)
      text += parts[random() % parts.size()];
    auto once = without_controls(text);
    CAPTURE(text);
    CHECK_FALSE(has_controls(once));
    CHECK(is_utf8(once));
    CHECK(without_controls(once) == once);
  }
}

TEST_CASE("long text is cut after a space in the second half, else between characters") {
  const std::vector<std::pair<std::string, std::vector<std::string>>> table = {
    {"", {}},
    {"12345678", {"12345678"}},
    {"123456789", {"12345678", "9"}},
    {"hello there", {"hello ", "there"}},
    {"a bcdefghi", {"a bcdefg", "hi"}}, // the only space is in the first half
    {"abc defghi", {"abc ", "defghi"}},
    {"1234567 90", {"1234567 ", "90"}},
    {"éééééé",
     {"ééé"
      "é",
      "éé"}},
    {"aéééééé", {"aééé", "ééé"}}, // eight bytes would end within a character
    {"👋👋👋", {"👋👋", "👋"}},
    {"a👋👋👋", {"a👋", "👋👋"}},
    {"        x", {"        ", "x"}},
  };
  for (auto& [text, expected] : table) {
    std::vector<std::string> pieces;
    std::string_view rest = text;
    while (!rest.empty()) {
      auto n = piece_length(rest, 8);
      REQUIRE(n > 0);
      pieces.emplace_back(rest.substr(0, n));
      rest.remove_prefix(n);
    }
    CAPTURE(text);
    CHECK(pieces == expected);
  }
}

TEST_CASE("pieces are within the limit, well-formed, and together the whole text") {
  std::mt19937 random{7};
  const std::vector<std::string> parts = {"a", "b", " ", "é", "€", "👋"};
  for (int round = 0; round < 2000; ++round) {
    std::string text;
    for (auto n = random() % 60; n > 0; --n)
      text += parts[random() % parts.size()];
    auto limit = 4 + random() % 20;
    CAPTURE(text, limit);
    std::string together;
    while (together.size() < text.size()) {
      auto rest = std::string_view{text}.substr(together.size());
      auto n = piece_length(rest, limit);
      REQUIRE(n > 0);
      REQUIRE(n <= std::min<size_t>(limit, rest.size()));
      CHECK(is_utf8(rest.substr(0, n)));
      together += rest.substr(0, n);
    }
    CHECK(together == text);
  }
}

TEST_CASE("only the case of ASCII letters is ignored") {
  CHECK(ascii_lower("ABCxyz[]\\^{}|~`_-09 ÀÉ") == "abcxyz[]\\^{}|~`_-09 ÀÉ");
  CHECK(ascii_lower("@[`{") == "@[`{"); // the neighbours of the letters
  CHECK(ascii_lower("").empty());
  CHECK(equal_ignoring_case("Alice", "aLICE"));
  CHECK(equal_ignoring_case("", ""));
  CHECK_FALSE(equal_ignoring_case("Alice", "Alic"));
  CHECK_FALSE(equal_ignoring_case("Alic", "Alice"));
  CHECK_FALSE(equal_ignoring_case("[a]", "{a}")); // CASEMAPPING=ascii, not rfc1459
  CHECK_FALSE(equal_ignoring_case("É", "é"));
}

TEST_CASE("the order that ignores case fits the equality that does") {
  const std::vector<std::string> words = {"",    "a",     "A",    "ab",   "Ab", "b",
                                          "[",   "{",     "JOIN", "join", "É",  "é",
                                          "who", "whois", "WHO",  "_",    "Z",  "zz"};
  for (auto& x : words)
    for (auto& y : words) {
      CAPTURE(x, y);
      auto less = less_ignoring_case(x, y);
      auto greater = less_ignoring_case(y, x);
      CHECK_FALSE((less && greater));
      CHECK((!less && !greater) == equal_ignoring_case(x, y));
    }
}

TEST_CASE("spaces are trimmed at both ends only") {
  const std::vector<std::pair<std::string, std::string>> table = {
    {"", ""},           {" ", ""},       {"   ", ""}, {"a", "a"},
    {"  a b  ", "a b"}, {"\ta ", "\ta"}, {"a  ", "a"}};
  for (auto& [text, expected] : table) {
    CAPTURE(text);
    CHECK(trimmed(text) == expected);
  }
}

TEST_CASE("words are taken one by one, with the spaces after them") {
  struct row {
    std::string text, word, rest;
  };
  const std::vector<row> table = {{"", "", ""},
                                  {"   ", "", ""},
                                  {"a", "a", ""},
                                  {"a ", "a", ""},
                                  {"  a", "a", ""},
                                  {"/msg Bob hi there ", "/msg", "Bob hi there "},
                                  {"  a   b c", "a", "b c"},
                                  {"a\tb c", "a\tb", "c"}};
  for (auto& [text, word, rest] : table) {
    std::string_view view = text;
    CAPTURE(text);
    CHECK(take_word(view) == word);
    CHECK(view == rest);
  }
}
