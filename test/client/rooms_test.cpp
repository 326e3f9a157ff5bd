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

TEST_CASE("a talk with one person is a place like a room and has that person's name") {
  rooms mine;
  mine.enter("#a").people = {"Omar", "Me"};
  mine.enter("Omar").people = {"Omar", "Me"};
  CHECK(mine.current()->is_private());
  CHECK_FALSE(mine.find("#a")->is_private());
  CHECK(mine.with("omar").size() == 2);
  CHECK(mine.with("Sarah").empty());
  mine.rename("Omar", "Ramo");
  CHECK(mine.current()->name == "Ramo");
  CHECK(mine.find("#a")->people == strings{"Ramo", "Me"});
}

TEST_CASE("what waits in other rooms is counted") {
  rooms mine;
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
