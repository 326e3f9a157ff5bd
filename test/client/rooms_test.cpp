#include "apps/client/rooms.hpp"

#include <catch2/catch.hpp>

using namespace hubbub::client;

using strings = std::vector<std::string>;

TEST_CASE("a room's name gets a prefix unless it has one") {
  for (auto name : {"#dev", "&dev", "+dev", "!dev"})
    CHECK(room_name(name) == name);
  CHECK(room_name("dev") == "#dev");
  CHECK(room_name("0") == "#0");
}

TEST_CASE("the room entered last is the current one until it is left") {
  rooms mine;
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
  rooms mine;
  for (auto name : {"#a", "#b", "#c"})
    mine.enter(name);
  mine.choose("#b");
  mine.leave("#a");
  CHECK(mine.current()->name == "#b");
}

TEST_CASE("entering a room twice is entering it once") {
  rooms mine;
  rooms::add(mine.enter("#a"), "Omar");
  mine.enter("#b");
  CHECK(mine.enter("#A").people == strings{"Omar"});
  CHECK(mine.all().size() == 2);
}

TEST_CASE("people are the same whatever the case of their names") {
  rooms mine;
  auto& here = mine.enter("#a");
  rooms::add(here, "Omar");
  rooms::add(here, "OMAR");
  rooms::add(here, "Sarah");
  CHECK(here.people == strings{"Omar", "Sarah"});
  CHECK(mine.rename("sarah", "Zara"));
  CHECK(here.people == strings{"Omar", "Zara"});
  CHECK(rooms::remove(here, "oMAR"));
  CHECK_FALSE(rooms::remove(here, "Omar"));
  CHECK(mine.remove_everywhere("zara"));
  CHECK_FALSE(mine.remove_everywhere("zara"));
}
