#include "apps/client/irc_formatting.hpp"

#include <catch2/catch.hpp>

using namespace hubbub::client;

namespace {

std::string painted(std::string_view text, const style& base = {}) {
  auto result = read_irc_formatting(text, base);
  return result.painted(0, result.text().size());
}

// "\033[1m" and the like, as "<1>": easier to read.
std::string readable(std::string text) {
  for (auto at = text.find("\033["); at != std::string::npos; at = text.find("\033[")) {
    text.replace(text.find('m', at), 1, ">");
    text.replace(at, 2, "<");
  }
  return text;
}

} // namespace

TEST_CASE("mIRC's codes become what a terminal can show") {
  struct example {
    std::string_view text;
    std::string letters;
    std::string shown;
  };
  const std::vector<example> table = {
    {"plain", "plain", "plain"},
    {"", "", ""},
    {"\x02"
     "bold\x02 not",
     "bold not", "<1>bold<0> not"},
    {"\x1ditalic\x1d", "italic", "<3>italic<0>"},
    {"\x1funderlined", "underlined", "<4>underlined<0>"},
    {"\x1estruck", "struck", "<9>struck<0>"},
    {"\x16reversed\x16", "reversed", "<7>reversed<0>"},
    {"\x11monospaced\x11", "monospaced", "monospaced"},
    {"\x02\x1d\x1f"
     "all\x0fnone",
     "allnone", "<1;3;4>all<0>none"},
    // Colours: one digit or two, behind them perhaps a comma and one or two more.
    {"\x03"
     "4red\x03 not",
     "red not", "<91>red<0> not"},
    {"\x03"
     "04red",
     "red", "<91>red<0>"},
    {"\x03"
     "4,2red on blue",
     "red on blue", "<91;44>red on blue<0>"},
    {"\x03"
     "012 is 01 and 2",
     "2 is 01 and 2", "<30>2 is 01 and 2<0>"},
    {"\x03"
     "4,red",
     ",red", "<91>,red<0>"},
    {"\x03,4plain", ",4plain", ",4plain"},
    {"\x03"
     "4,2a\x03"
     "3b",
     "ab", "<91;44>a<0><32;44>b<0>"},
    {"\x03"
     "52a\x03"
     "98b\x03"
     "99c",
     "abc", "<38;5;196>a<0><38;5;231>b<0>c"},
    {"\x04"
     "FF8000orange\x04 not",
     "orange not", "<38;2;255;128;0>orange<0> not"},
    {"\x04"
     "ff8000,000000on black",
     "on black", "<38;2;255;128;0;48;2;0;0;0>on black<0>"},
    {"\x04"
     "FF80not",
     "FF80not", "FF80not"},
    // A code about nothing is nothing.
    {"\x02\x02", "", ""},
    {"a\x02\x03"
     "4",
     "a", "a"},
  };
  for (auto& [text, letters, shown] : table) {
    CAPTURE(letters);
    CHECK(read_irc_formatting(text, {}).text() == letters);
    CHECK(readable(painted(text)) == shown);
  }
}

TEST_CASE("a text that has its own colour goes back to it") {
  style yellow;
  yellow.foreground = colour::indexed(3);
  CHECK(readable(painted("a\x03"
                         "4b\x03"
                         "c\x02"
                         "d\x0f"
                         "e",
                         yellow))
        == "<33>a<0><91>b<0><33>c<0><1;33>d<0><33>e<0>");
}

TEST_CASE("no control character gets through") {
  for (int c = 1; c < 0x20; ++c) {
    CAPTURE(c);
    auto result =
      read_irc_formatting(std::string{"a"} + char(c) + "[31mb\xc2\x9b\x7f\xff", {});
    CHECK(result.text() == (c == '\t' ? "a [31mb\uFFFD" : "a[31mb\uFFFD"));
  }
}

TEST_CASE("a part of a text can be restyled") {
  auto text = read_irc_formatting("one \x02two\x02 three", {});
  text.restyle(2, 7, [](style& x) { x.reversed = true; });
  CHECK(readable(text.painted(0, 99)) == "on<7>e <0><1;7>two<0><7> t<0>hree");
  CHECK(readable(text.painted(4, 3)) == "<1;7>two<0>");
  text.restyle(100, 5, [](style& x) { x.bold = true; });
  CHECK(text.painted(8, 5) == "\033[7mt\033[0mhree" + std::string{});
}
