// The small parts of a conversation: keys, lists of names and rooms.
#include <catch2/catch.hpp>

#include "apps/client/message_words.hpp"
#include "apps/client/name_inquiry.hpp"
#include "apps/client/room_directory.hpp"
#include "apps/client/room_keys.hpp"

using namespace hubbub::client;

TEST_CASE("a room is entered with the key that was kept for it last") {
  room_keys keys;
  auto joined = [&](std::string_view room) {
    std::string wire;
    keys.append_join(wire, room);
    return wire;
  };
  CHECK(joined("#dev") == "JOIN #dev\r\n");
  keys.keep("#dev", "old");
  keys.keep("#DEV", "new");
  CHECK(joined("#dev") == "JOIN #dev new\r\n");
  keys.keep("#dev", "");
  CHECK(joined("#dev") == "JOIN #dev\r\n");
}

TEST_CASE("names that were asked for are answered once") {
  name_inquiry names;
  CHECK_FALSE(names.awaits("#dev"));
  names.ask("#dev");
  CHECK(names.awaits("#DEV"));
  names.add("@Omar");
  names.add("Sarah");
  CHECK(names.finish("#dev") == "@Omar, Sarah");
  CHECK_FALSE(names.awaits("#dev"));
  CHECK(names.finish("#dev") == "none");
  for (size_t i = 0; i < name_inquiry::most_names + 10; ++i)
    names.add("x");
  auto all = names.finish("#dev");
  CHECK(all.size() == name_inquiry::most_names * 3 - 2);
}

TEST_CASE("the directory counts a list and keeps all names it ever saw") {
  room_directory there;
  there.begin();
  there.add("#dev");
  there.add("#DEV");
  there.add("#Abc");
  CHECK(there.listed() == 3);
  CHECK(there.names().size() == 2);
  CHECK(*there.names().begin() == "#Abc");
  there.begin();
  CHECK(there.listed() == 0);
  CHECK(there.names().size() == 2);
}

TEST_CASE("what a message says is put into words") {
  server_message m;
  m.command = "401";
  m.params = {"Alice", "Bob", "No such nick"};
  CHECK(is_numeric(m));
  CHECK(is_error(m));
  CHECK(readable_words(m, 1) == "Bob: No such nick");
  CHECK(plain_words(m, 1) == "Bob No such nick");
  m.command = "301";
  CHECK_FALSE(is_error(m));
  m.command = "NOTICE";
  CHECK_FALSE(is_numeric(m));
}
