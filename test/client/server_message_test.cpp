#include "apps/client/server_message.hpp"

#include <catch2/catch.hpp>

using namespace hubbub::client;

using strings = std::vector<std::string>;

TEST_CASE("a line becomes a message of its own") {
  server_message m;
  REQUIRE(read_server_message("@time=x :Omar!o@h privmsg #lobby :Hi there", m));
  CHECK(m.source == "Omar!o@h");
  CHECK(m.nick() == "Omar");
  CHECK(m.from_person());
  CHECK(m.command == "PRIVMSG");
  CHECK(m.params == strings{"#lobby", "Hi there"});
  CHECK(m.param(1) == "Hi there");
  CHECK(m.param(2).empty());
  REQUIRE(read_server_message("PING :x", m));
  CHECK(m.source.empty());
  CHECK_FALSE(m.from_person());
  CHECK(m.params == strings{"x"});
}

TEST_CASE("blank and malformed lines are no messages") {
  server_message m;
  for (auto line : {"", "   ", ":source", "@tags", ":a :b", "\x1b[31m hi"})
    CHECK_FALSE(read_server_message(line, m));
}

TEST_CASE("only a text keeps codes and only those of IRC") {
  server_message m;
  REQUIRE(read_server_message(":O\x1bm\x02r!o@h PRIVMSG #l\x1bo\x02"
                              "b :\x01"
                              "ACTION \x02"
                              "b\x1b[0m\x07\x01 \xff",
                              m));
  CHECK(m.nick() == "Omr");
  CHECK(m.params
        == strings{"#lob", "\x01"
                           "ACTION \x02"
                           "b[0m\x01 \uFFFD"});
}
