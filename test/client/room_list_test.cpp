#include "apps/client/room_list.hpp"

#include <catch2/catch.hpp>

using namespace hubbub::client;

using strings = std::vector<std::string>;

namespace {

strings names(const room& where) {
  strings result;
  for (auto& [number, name] : where.who.all())
    result.push_back(name);
  return result;
}

} // namespace

TEST_CASE("a room's name gets a prefix unless it has one") {
  for (auto name : {"#dev", "&dev", "+dev", "!dev"})
    CHECK(room_name(name) == name);
  CHECK(room_name("dev") == "#dev");
  CHECK(room_name("0") == "#0");
}

TEST_CASE("the room entered last is the current one until it is left") {
  room_list mine;
  CHECK(mine.current() == nullptr);
  mine.enter("#a");
  mine.enter("#b");
  mine.enter("#c");
  CHECK(mine.current()->name == "#c");
  CHECK(mine.choose("#A"));
  CHECK(mine.current()->name == "#a");
  CHECK_FALSE(mine.choose("#d"));
  mine.leave("#b");
  CHECK(mine.current()->name == "#a");
  mine.leave("#a");
  CHECK(mine.current()->name == "#c");
  mine.leave("#nosuch");
  mine.leave("#C");
  CHECK(mine.current() == nullptr);
}

TEST_CASE("leaving a room before the current one keeps the current one") {
  room_list mine;
  for (auto name : {"#a", "#b", "#c"})
    mine.enter(name);
  mine.choose("#b");
  mine.leave("#a");
  CHECK(mine.current()->name == "#b");
}

TEST_CASE("entering a room twice is entering it once") {
  room_list mine;
  mine.add(*mine.enter("#a"), "Omar");
  mine.enter("#b");
  CHECK(names(*mine.enter("#A")) == strings{"Omar"});
  CHECK(mine.all().size() == 2);
}

TEST_CASE("people are the same whatever the case of their names") {
  room_list mine;
  auto& here = *mine.enter("#a");
  for (auto name : {"Omar", "OMAR", "Sarah"})
    mine.add(here, name);
  CHECK(names(here) == strings{"Omar", "Sarah"});
  CHECK(mine.rename("sarah", "Zara"));
  CHECK(names(here) == strings{"Omar", "Zara"});
  CHECK(here.who.remove("oMAR"));
  CHECK_FALSE(here.who.remove("Omar"));
  CHECK(mine.remove_everywhere("zara"));
  CHECK_FALSE(mine.remove_everywhere("zara"));
}

TEST_CASE("a talk with one person is a place like a room and has that person's name") {
  room_list mine;
  for (auto place : {"#a", "Omar"})
    for (auto name : {"Omar", "Me"})
      mine.add(*mine.enter(place), name);
  CHECK(mine.current()->is_private());
  CHECK_FALSE(mine.find("#a")->is_private());
  CHECK(mine.with("omar").size() == 2);
  CHECK(mine.with("Sarah").empty());
  mine.rename("Omar", "Ramo");
  CHECK(mine.current()->name == "Ramo");
  CHECK(names(*mine.find("#a")) == strings{"Ramo", "Me"});
}

TEST_CASE("what waits in other rooms is counted") {
  room_list mine;
  mine.enter("#a");
  mine.enter("#b");
  mine.enter("#c");
  mine.find("#a")->waiting.add({line_kind::message, "x"}, true);
  mine.find("#b")->waiting.add({line_kind::message, "y"}, true);
  mine.find("#b")->waiting.add({line_kind::system, "z"}, false);
  CHECK(mine.unread_elsewhere() == 2);
  mine.choose("#b");
  CHECK(mine.unread_elsewhere() == 1);
}

TEST_CASE("after a place comes the one where one was before") {
  room_list mine;
  for (auto name : {"#a", "#b", "#c"})
    mine.enter(name);
  mine.choose("#a");
  mine.enter("Omar");
  mine.leave("Omar");
  CHECK(mine.current()->name == "#a");
  mine.leave("#a");
  CHECK(mine.current()->name == "#c");
}

TEST_CASE("no server can make us keep more rooms or people than there is room for") {
  room_list mine;
  for (size_t i = 0; i < room_list::most_rooms; ++i)
    REQUIRE(mine.enter("#" + std::to_string(i)) != nullptr);
  CHECK(mine.enter("#one-more") == nullptr);
  CHECK(mine.enter("#0") != nullptr);
  auto& here = *mine.current();
  for (size_t i = 0; i < room_list::most_people; ++i)
    here.who.add(std::to_string(i));
  CHECK_FALSE(here.crowded);
  mine.add(here, "one-more");
  CHECK(here.crowded);
  CHECK(here.who.size() == room_list::most_people);
}

TEST_CASE("somebody who takes a name that was not given back is there once") {
  people here;
  here.add("Omar");
  here.add("Sarah");
  CHECK(here.rename("Sarah", "omar"));
  CHECK(here.size() == 1);
  CHECK(here.rename("OMAR", "Omar"));
  CHECK(here.all().begin()->second == "Omar");
}
