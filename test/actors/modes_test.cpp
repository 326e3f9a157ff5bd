#include "actors/modes.hpp"

#include <string>
#include <vector>

#include <catch2/catch.hpp>

#include "actors/names.hpp"

using namespace hubbub;

TEST_CASE("ranks are shown by their prefixes, the highest first") {
  const std::vector<std::pair<int, std::string>> rows = {
    {rank::none, ""},
    {rank::voice, "+"},
    {rank::halfop, "%"},
    {rank::op, "@"},
    {rank::voice | rank::halfop, "%+"},
    {rank::voice | rank::op, "@+"},
    {rank::halfop | rank::op, "@%"},
    {rank::voice | rank::halfop | rank::op, "@%+"},
  };
  for (auto& [standing, prefixes] : rows)
    CHECK(prefixes_of(static_cast<ranks>(standing)) == prefixes);
}

TEST_CASE("a rank includes those below it") {
  CHECK(at_least(rank::none, rank::none));
  CHECK(!at_least(rank::none, rank::voice));
  CHECK(at_least(rank::voice, rank::voice));
  CHECK(!at_least(rank::voice, rank::halfop));
  CHECK(at_least(rank::halfop, rank::voice));
  CHECK(!at_least(rank::halfop, rank::op));
  CHECK(!at_least(rank::halfop | rank::voice, rank::op));
  CHECK(at_least(rank::op, rank::halfop));
  CHECK(at_least(rank::op | rank::voice, rank::op));
}

TEST_CASE("flags are sorted, and once each") {
  const std::vector<std::pair<std::string, std::string>> rows = {
    {"", ""},     {"n", "n"}, {"tn", "nt"}, {"nn", "n"}, {"tsnmicCS", "CScimnst"},
    {"tCt", "Ct"}};
  for (auto& [flags, expected] : rows) {
    auto x = flags;
    CHECK(normalize_flags(x));
    CHECK(x == expected);
  }
}

TEST_CASE("flags that are none are noticed") {
  for (std::string flags : {"x", "nx", "k", "l", "b", "o", "N", "B", "+n", " ", "n,t"}) {
    CAPTURE(flags);
    CHECK(!normalize_flags(flags));
  }
}

TEST_CASE("a room has the flags that were set") {
  room_modes modes;
  CHECK(modes.has('n'));
  CHECK(!modes.has('m'));
  modes.flags = "mt";
  CHECK(!modes.has('n'));
  CHECK(modes.has('t'));
}

TEST_CASE("every letter of a mode means one thing") {
  auto all = mode_letters(false);
  CHECK(all == "CIMRSbcefhijklmnoqstv");
  CHECK(mode_letters(true) == "Ibefhjkloqv");
  for (auto c : all) {
    CHECK(takes_param(c, true) == (mode_letters(true).find(c) != std::string::npos));
    CHECK(takes_param(c, false)
          == (takes_param(c, true) && c != 'f' && c != 'j' && c != 'l'));
  }
  for (auto c : all)
    CHECK(all.find(c) == all.rfind(c));
}

TEST_CASE("names are compared in lower case, other bytes as they are") {
  const std::vector<std::pair<std::string, std::string>> rows = {
    {"", ""},   {"Alice", "alice"},   {"AZ", "az"},         {"@[`{", "@[`{"},
    {"É", "É"}, {"#LobBy", "#lobby"}, {"a\\b|c", "a\\b|c"}, {"09_^~", "09_^~"}};
  for (auto& [name, expected] : rows)
    CHECK(folded(name) == expected);
}

TEST_CASE("what begins with # or & is meant for a room") {
  for (auto name : {"#", "&", "#a", "&local", "##"})
    CHECK(names_room(name));
  for (auto name : {"", "a", "+a", "!a", "@#a", " #a"})
    CHECK(!names_room(name));
}
