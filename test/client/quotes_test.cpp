#include "apps/client/quotes.hpp"

#include <catch2/catch.hpp>

#include "apps/client/server_message.hpp"
#include "apps/client/typists.hpp"

using namespace hubbub::client;

namespace {

server_message message(const std::string& line) {
  server_message result;
  REQUIRE(read_server_message(line, result));
  return result;
}

} // namespace

TEST_CASE("what was said is quoted by its id, and not for ever") {
  quotes said;
  said.remember(message("@msgid=1 :Omar!o@h PRIVMSG #lobby :tea at five"));
  said.remember(message("@msgid=2 :Omar!o@h PRIVMSG #lobby :\001ACTION waves\001"));
  said.remember(message("@msgid=3 :Omar!o@h PRIVMSG #lobby :\003"
                        "4tea at five or at six "
                        "or at seven or so or later"));
  said.remember(message(":Omar!o@h PRIVMSG #lobby :no id"));
  CHECK(said.find("1") == "Omar: tea at five");
  CHECK(said.find("2") == "Omar: waves");
  CHECK(said.find("3") == "Omar: tea at five or at six or at seven or so ...");
  CHECK(said.find("").empty());
  CHECK(said.find("4").empty());
  for (size_t i = 0; i < quotes::most; ++i)
    said.remember(message("@msgid=x" + std::to_string(i) + " :a!b@c PRIVMSG #d :e"));
  CHECK(said.find("1").empty());
}

TEST_CASE("tags are read in both their names and made harmless") {
  auto m = message(
    "@+draft/reply=7;+react=\\:\\s\x01;+typing=active;time=2026-11-30T12:00:00.000Z "
    ":Omar!o@h TAGMSG #lobby");
  CHECK(m.reply == "7");
  CHECK(m.reaction == "; ");
  CHECK(m.typing == "active");
  CHECK(m.time_tag == "2026-11-30T12:00:00.000Z");
  auto other = message("@+reply=8;+draft/react=x :Omar!o@h TAGMSG #lobby");
  CHECK(other.reply == "8");
  CHECK(other.reaction == "x");
  CHECK(message("@+reply=" + std::string(4000, 'x') + " :a!b@c TAGMSG #d").reply.size()
        <= 300);
}

TEST_CASE("who types is known for some seconds") {
  typists typing;
  CHECK(typing.words("#lobby").empty());
  typing.note("Omar", "#lobby", "active", 100);
  CHECK(typing.words("#LOBBY") == "Omar is typing");
  CHECK(typing.words("#dev").empty());
  typing.note("Sarah", "#lobby", "paused", 100);
  CHECK(typing.words("#lobby") == "Omar and Sarah are typing");
  typing.note("Eve", "#lobby", "active", 101);
  CHECK(typing.words("#lobby") == "3 people are typing");
  typing.expire(106);
  CHECK(typing.words("#lobby") == "Sarah and Eve are typing");
  typing.note("eve", "#lobby", "done", 106);
  CHECK(typing.words("#lobby") == "Sarah is typing");
  typing.expire(130);
  CHECK(typing.empty());
  for (int i = 0; i < 1000; ++i)
    typing.note("x" + std::to_string(i), "#lobby", "active", 1);
  CHECK(typing.words("#lobby") == "50 people are typing");
}
