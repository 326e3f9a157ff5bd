// What IRCv3 adds: answers, reactions, who is typing or away, what was read elsewhere.
#include <catch2/catch.hpp>

#include "test/client/talk.hpp"

using namespace hubbub::client;
using hubbub::client::test::strings;
using hubbub::client::test::talk;

namespace {

int64_t seconds = 0;

talk alice_with_extras() {
  seconds = 100;
  conversation_options options{"Alice", "#lobby", true, true};
  options.extras = true;
  options.clock = [] { return seconds; };
  talk result{std::move(options)};
  for (auto line :
       {":s CAP * LS :away-notify message-tags server-time draft/read-marker batch",
        ":s CAP * ACK :away-notify message-tags server-time draft/read-marker",
        ":s 001 Alice :Welcome", ":s 376 Alice :End", ":Alice!hub@127.0.0.1 JOIN #lobby",
        ":s 353 Alice = #lobby :@Omar Alice +Sarah", ":s 366 Alice #lobby :End"})
    result.hears(line);
  return result;
}

} // namespace

TEST_CASE("what helps a talk is asked for where it is offered") {
  conversation_options options{"Alice", "#lobby", true, true};
  options.extras = true;
  talk alice{std::move(options)};
  CHECK(alice.wire().front() == "CAP LS 302");
  alice.hears(":s CAP * LS :batch away-notify message-tags");
  CHECK(alice.wire() == strings{"CAP REQ :away-notify message-tags"});
  alice.hears(":s CAP * ACK :away-notify message-tags");
  CHECK(alice.wire() == strings{"CAP END"});
}

TEST_CASE("an answer says to what, and a reaction is a line") {
  auto alice = alice_with_extras();
  alice.hears("@msgid=1 :Omar!o@h PRIVMSG #lobby :tea?");
  CHECK(alice.lines() == strings{"[Omar]: tea?"});
  alice.hears("@msgid=2;+draft/reply=1 :Sarah!s@h PRIVMSG #lobby :yes");
  CHECK(alice.lines() == strings{"[Sarah]: (to Omar: tea?) yes"});
  alice.hears("@+draft/reply=unknown :Sarah!s@h PRIVMSG #lobby :yes");
  CHECK(alice.lines() == strings{"[Sarah]: yes"});
  alice.hears("@+draft/react=:-);+draft/reply=2 :Omar!o@h TAGMSG #lobby");
  CHECK(alice.lines() == strings{"Omar reacts with :-) to Sarah: yes"});
  alice.hears("@+draft/react=:-);+draft/reply=77 :Omar!o@h TAGMSG #lobby");
  CHECK(alice.lines().empty());
  alice.hears("@+unknown=1 :Omar!o@h TAGMSG #lobby");
  CHECK(alice.lines().empty());
}

TEST_CASE("who is typing stands in front of the prompt") {
  auto alice = alice_with_extras();
  alice.hears("@+typing=active :Omar!o@h TAGMSG #lobby");
  CHECK(alice.last.prompt == "[you] > ");
  CHECK(alice.last.waiting == "(Omar is typing) ");
  CHECK(alice.subject().sees_typing());
  // Said again, it is not drawn again.
  alice.hears("@+typing=active :Omar!o@h TAGMSG #lobby");
  CHECK_FALSE(alice.last.prompt);
  alice.hears(":Omar!o@h PRIVMSG #lobby :hi");
  CHECK(alice.last.waiting.empty());
  CHECK(alice.last.prompt);
  alice.hears("@+typing=active :Omar!o@h TAGMSG #lobby");
  seconds += 6;
  alice.ticks();
  CHECK(alice.last.prompt);
  CHECK(alice.last.waiting.empty());
  CHECK_FALSE(alice.subject().sees_typing());
  // Nobody is told who types elsewhere.
  alice.hears("@+typing=active :Omar!o@h TAGMSG Alice");
  CHECK_FALSE(alice.last.prompt);
  alice.types("/query Omar");
  CHECK(alice.last.waiting == "(Omar is typing) ");
}

TEST_CASE("who is away matters to who talks with that person") {
  auto alice = alice_with_extras();
  alice.hears(":Omar!o@h AWAY :lunch");
  CHECK(alice.lines().empty());
  alice.types("/query Omar");
  alice.hears(":Omar!o@h AWAY :lunch");
  CHECK(alice.lines() == strings{"User Omar is away: lunch"});
  alice.hears(":Omar!o@h AWAY");
  CHECK(alice.lines() == strings{"User Omar is back"});
}

TEST_CASE("what was read is told to one's other clients, and by them") {
  auto alice = alice_with_extras();
  const std::string one = "2026-11-30T12:00:01.000Z";
  const std::string two = "2026-11-30T12:00:02.000Z";
  alice.hears("@time=" + one + " :Omar!o@h PRIVMSG #lobby :hi");
  CHECK(alice.wire().empty());
  alice.types("hello");
  CHECK(alice.wire()
        == strings{"PRIVMSG #lobby :hello", "MARKREAD #lobby timestamp=" + one});
  alice.types("hello");
  CHECK(alice.wire().size() == 1);
  alice.hears(":Alice!hub@127.0.0.1 JOIN #dev");
  alice.hears(":s MARKREAD #dev timestamp=*");
  alice.hears("@time=" + two + " :Omar!o@h PRIVMSG #lobby :more");
  CHECK(alice.last.waiting == "(1 unread) ");
  alice.hears(":s MARKREAD #lobby timestamp=" + one);
  CHECK_FALSE(alice.last.prompt);
  alice.hears(":s MARKREAD #lobby timestamp=" + two);
  CHECK(alice.last.waiting.empty());
  alice.types("/switch lobby");
  CHECK(alice.lines() == strings{"[Omar]: more"});
  CHECK(alice.wire().empty());
}
