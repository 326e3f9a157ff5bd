// Getting in, leaving and coming back, without anybody who types.
#include "apps/client/session.hpp"

#include <catch2/catch.hpp>

#include "apps/client/context.hpp"
#include "apps/client/server_message.hpp"

using namespace hubbub::client;

namespace {

server_message message(const std::string& line) {
  server_message result;
  REQUIRE(read_server_message(line, result));
  return result;
}

conversation_options options() {
  conversation_options result;
  result.name = "Alice";
  result.room = "#lobby";
  result.reconnect = true;
  return result;
}

struct fixture {
  context all{options()};
  session& server = all.with_server;

  outcome after() { return std::exchange(all.out, {}); }

  void get_in() {
    server.begin();
    server.welcomed(message(":s 001 Alice :Welcome"));
    server.ready();
    server.start_talking();
    after();
  }
};

} // namespace

TEST_CASE_METHOD(fixture, "a session goes from a name to a room") {
  server.begin();
  CHECK(server.registering());
  CHECK(after().wire == "NICK Alice\r\nUSER hubbub 0 * Alice\r\n");
  server.welcomed(message(":s 001 Ali :Welcome"));
  CHECK(all.me.name() == "Ali");
  server.ready();
  CHECK(server.joining());
  CHECK(after().wire == "JOIN #lobby\r\n");
  server.start_talking();
  CHECK(server.talking());
  CHECK(after().prompt == "[you] > ");
}

TEST_CASE_METHOD(fixture, "a session that is lost comes back ahead of what waits") {
  get_in();
  all.rooms.enter("#dev");
  server.lost("the server is gone", {});
  CHECK(server.returning());
  CHECK(&server.urgent_wire() == &all.out.hurry);
  CHECK(after().dial);
  server.connected();
  CHECK(after().hurry == "NICK Alice\r\nUSER hubbub 0 * Alice\r\n");
  server.ready();
  CHECK(after().hurry == "JOIN #dev\r\nPING rejoined\r\n");
  server.entered("#dev");
  CHECK_FALSE(server.answered(message(":s PONG s :something")));
  CHECK(server.answered(message(":s PONG s :rejoined")));
  CHECK(server.talking());
  CHECK(after().resume);
  CHECK(all.rooms.find("#dev") != nullptr);
}

TEST_CASE_METHOD(fixture, "who fails before getting in says why at the end") {
  server.begin();
  server.fail(ending::name_refused, "no such name");
  server.lost({}, {});
  auto end = after().end;
  REQUIRE(end);
  CHECK(end->status == static_cast<int32_t>(ending::name_refused));
  CHECK(end->words == "no such name");
}

TEST_CASE_METHOD(fixture, "what the server says first tells whether it speaks IRC") {
  CHECK(server.is_irc(message(":s 001 Alice :Welcome")));
  fixture other;
  server_message smtp;
  smtp.line = "220 mail.example ESMTP";
  CHECK_FALSE(other.server.is_irc(smtp));
  CHECK(other.server.leaving());
}
