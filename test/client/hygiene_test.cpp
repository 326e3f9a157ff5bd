#include "apps/client/hygiene.hpp"

#include <catch2/catch.hpp>

using namespace hubbub::client;
using namespace std::string_literals;

TEST_CASE("what is not UTF-8 is replaced byte by byte and the rest stays") {
  const std::vector<std::pair<std::string, std::string>> table = {
    {"plain", "plain"},
    {"gr\u00fc\u00df \u65e5\u672c \U0001F44B", "gr\u00fc\u00df \u65e5\u672c \U0001F44B"},
    {"\xff", "?"},
    {"a\xff"
     "b",
     "a?b"},
    {"\xc3", "?"},
    {"\xc3(", "?("},
    {"\xe6\x97", "??"},
    {"\xe6\x97x", "??x"},
    {"\xed\xa0\x80", "???"},            // a surrogate
    {"\xc0\xaf", "??"},                 // overlong
    {"\xf4\x90\x80\x80", "????"},       // above U+10FFFF
    {"caf\xe9 cr\xe8me", "caf? cr?me"}, // Latin-1
    {"\xff\u65e5\xff\u672c\xff", "?\u65e5?\u672c?"},
  };
  for (auto& [given, expected] : table) {
    CAPTURE(given);
    CHECK(with_valid_utf8(given, "?") == expected);
  }
}

TEST_CASE("nothing that a terminal would obey is left") {
  const std::vector<std::pair<std::string, std::string>> table = {
    {"\x1b[31mred\x1b[0m", "[31mred[0m"},
    {"\x1b]0;title\x07", "]0;title"},
    {"a\u202egpj.exe\u202c\u2066b\u2069", "agpj.exeb"}, // runs backwards
    {"two\u2028lines\u2029", "twolines"},
    {"\u2027\u202f\u2065\u206a \u20ac", "\u2027\u202f\u2065\u206a \u20ac"},
    {"\xc2\x9b"
     "31m",
     "31m"}, // CSI as one character
    {"\x9b"
     "31m",
     "\uFFFD"
     "31m"}, // ... as one byte
    {"a\r\nb\0c"s, "abc"},
    {"a\tb", "a b"},
    {"\x03"
     "04,01red\x0f \x02"
     "bold",
     "red bold"},
    {"\xff", "\uFFFD"},
  };
  for (auto& [given, expected] : table) {
    CAPTURE(given);
    CHECK(harmless(given) == expected);
  }
}

TEST_CASE("what is sent is UTF-8 without control characters") {
  CHECK(sendable("a\x1b[31m\xff\r\n\x01"
                 "b\0c"s)
        == "a[31mbc");
  CHECK(sendable("gr\u00fc\u00df\tdich") == "gr\u00fc\u00df dich");
}
