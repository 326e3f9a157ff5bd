#include <string>

#include <catch2/catch.hpp>

#include "actors/names.hpp"

using namespace hubbub;

TEST_CASE("a room's name is what can be seen and has no space or comma") {
  for (std::string name :
       {"#a", "&a", "##", "#caf\u00e9", "#\u0645\u0631\u062d\u0628\u0627", "#\U0001F44B",
        "#a:b!c@d", "#\u27FF", "#\u2801", "#\u2027", "#\uE000"}) {
    CAPTURE(name);
    CHECK(is_room_name(name));
  }
  for (std::string name : {"", "#", "a", "#a b", "#a,b", "#a\x7f", "#a\x01", "#a\n"}) {
    CAPTURE(name);
    CHECK_FALSE(is_room_name(name));
  }
  // Malformed UTF-8 takes no letter along, whose case would matter then.
  CHECK(is_room_name("#\xf3N") == is_room_name("#\xf3n"));
  CHECK(is_room_name("#" + std::string(63, 'x')));
  CHECK_FALSE(is_room_name("#" + std::string(64, 'x')));
}

TEST_CASE("nothing invisible can make one room's name look like another one's") {
  for (std::string c :
       {"\u0080",    "\u009f", "\u00a0", "\u00ad",     "\u034f",     "\u061c",
        "\u115f",    "\u1680", "\u180e", "\u2000",     "\u200b",     "\u200d",
        "\u200e",    "\u200f", "\u2028", "\u202e",     "\u202f",     "\u2060",
        "\u2066",    "\u206f", "\u2800", "\u3000",     "\u3164",     "\ufe0f",
        "\ufeff",    "\uffa0", "\ufff9", "\U0001d173", "\U000e0001", "\U000e0061",
        "\U000e01ef"}) {
    CAPTURE(c);
    CHECK_FALSE(is_room_name("#" + c));
    CHECK_FALSE(is_room_name("#lobby" + c));
    CHECK_FALSE(is_room_name("#lo" + c + "bby"));
  }
}
