// Messages of several lines (IRCv3 draft/multiline).
#include <catch2/catch.hpp>

#include "test/client/talk.hpp"

using namespace hubbub::client;
using hubbub::client::test::strings;
using hubbub::client::test::talk;

namespace {

/// @param limits of the server; empty: it has no such messages.
talk alice_with(const std::string& limits, bool logs = false) {
  conversation_options options{"Alice", "#lobby", true, true};
  options.echo = true;
  options.logs = logs;
  talk result{std::move(options)};
  result.hears(":s CAP * LS :batch message-tags"
               + (limits.empty() ? "" : " draft/multiline=" + limits));
  if (!limits.empty()) {
    CHECK(result.wire() == strings{"CAP REQ :batch message-tags draft/multiline"});
    result.hears(":s CAP * ACK :batch message-tags draft/multiline");
    CHECK(result.last.batch);
  }
  for (auto line : {":s 001 Alice :Welcome", ":s 376 Alice :End",
                    ":Alice!hub@127.0.0.1 JOIN #lobby", ":s 366 Alice #lobby :End"})
    result.hears(line);
  return result;
}

strings hear_batch(talk& who, const strings& rows) {
  who.hears("@msgid=7 :Omar!o@h BATCH +x draft/multiline #lobby");
  for (auto& row : rows)
    who.hears("@batch=x :Omar!o@h PRIVMSG #lobby :" + row);
  CHECK(who.lines().empty());
  who.hears(":Omar!o@h BATCH -x");
  return who.lines();
}

const strings as_lines = {"PRIVMSG #lobby :one", "PRIVMSG #lobby :two"};

} // namespace

TEST_CASE("a text of several rows is one message") {
  auto alice = alice_with("max-bytes=4096,max-lines=24");
  alice.types("one\n\n/two");
  CHECK(alice.wire()
        == strings{
          "BATCH +hubbub1 draft/multiline #lobby", "@batch=hubbub1 PRIVMSG #lobby :one",
          "@batch=hubbub1 PRIVMSG #lobby :", "@batch=hubbub1 PRIVMSG #lobby :/two",
          "BATCH -hubbub1"});
  alice.types("three\nfour");
  CHECK(alice.wire().front() == "BATCH +hubbub2 draft/multiline #lobby");
  // What has no room in a line goes on in the next.
  alice.types(std::string(300, 'x') + ' ' + std::string(300, 'y') + "\nend");
  REQUIRE(alice.wire().size() == 5);
  CHECK(alice.wire()[1].size() < 400);
  CHECK(alice.wire()[2].find("@batch=hubbub3;draft/multiline-concat PRIVMSG #lobby :yyy")
        == 0);
  alice.types("/query Omar");
  alice.types("one\ntwo");
  CHECK(alice.wire().front() == "BATCH +hubbub4 draft/multiline Omar");
}

TEST_CASE("a text of several rows is lines where the server, or its limits, want that") {
  for (std::string limits :
       {"", "max-bytes=6,max-lines=24", "max-bytes=4096,max-lines=1", "max-lines=24",
        "max-bytes=x", "max-bytes=99999999999999999999999"}) {
    CAPTURE(limits);
    conversation_options options{"Alice", "#lobby", true, true};
    options.echo = true;
    talk alice{std::move(options)};
    alice.hears(":s CAP * LS :batch message-tags draft/multiline=" + limits);
    alice.hears(":s CAP * ACK :batch message-tags draft/multiline");
    for (auto line : {":s 001 Alice :Welcome", ":s 376 Alice :End",
                      ":Alice!hub@127.0.0.1 JOIN #lobby", ":s 366 Alice #lobby :End"})
      alice.hears(line);
    alice.types("one\ntwo");
    CHECK(alice.wire() == as_lines);
  }
  auto alice = alice_with({});
  alice.types("one\n \ntwo");
  CHECK(alice.wire() == as_lines);
  alice.types(" \n ");
  CHECK(alice.wire().empty());
}

TEST_CASE("a command in the first of several rows is one, and the rest is text") {
  auto alice = alice_with("max-bytes=4096,max-lines=24");
  alice.types("/me waves\n/two\nthree");
  CHECK(alice.wire()
        == strings{"PRIVMSG #lobby :\001ACTION waves\001", "PRIVMSG #lobby :/two",
                   "PRIVMSG #lobby :three"});
  alice.types("/me waves\n/two", true);
  CHECK(alice.wire().at(1) == "@batch=hubbub1 PRIVMSG #lobby :/me waves");
}

TEST_CASE("a text of several rows waits for the room like a line") {
  auto alice = alice_with("max-bytes=4096,max-lines=24");
  alice.types("/join dev");
  alice.types("one\ntwo");
  CHECK(alice.wire().empty());
  alice.hears(":Alice!hub@127.0.0.1 JOIN #dev");
  alice.hears(":s PONG s answered");
  CHECK(alice.wire().front() == "BATCH +hubbub1 draft/multiline #dev");
}

TEST_CASE("no name has several rows") {
  talk somebody{{"", "#lobby", true, true}};
  somebody.types("Alice\nQUIT");
  CHECK(somebody.wire() == strings{"NICK AliceQUIT", "USER hubbub 0 * AliceQUIT"});
}

TEST_CASE("a message of several lines has its rows below each other") {
  auto alice = alice_with("max-bytes=4096,max-lines=24", true);
  CHECK(hear_batch(alice, {"one", "", "Alice: three"})
        == strings{"[Omar]: one", "  ", "  Alice: three"});
  auto& lines = alice.last.lines;
  CHECK(lines[0].alert);
  CHECK(lines[0].from == "Omar");
  CHECK_FALSE(lines[2].alert);
  CHECK(lines[2].from.empty());
  CHECK(lines[2].mention == "Alice");
  REQUIRE(alice.last.records.size() == 3);
  CHECK(alice.last.records[0].text == "[Omar]: one");
  CHECK(alice.last.records[2].text == "  Alice: three");
  REQUIRE(alice.last.alerts.size() == 1);
  CHECK(alice.last.alerts[0].text == "one  Alice: three");
  // It can be answered.
  alice.hears("@+draft/reply=7 :Sarah!s@h PRIVMSG #lobby :yes");
  CHECK(alice.lines() == strings{"[Sarah]: (to Omar: one  Alice: three) yes"});
  alice.types("/ignore Omar");
  CHECK(hear_batch(alice, {"one", "two"}).empty());
}

TEST_CASE("a message of several lines is one unread message") {
  auto alice = alice_with("max-bytes=4096,max-lines=24");
  alice.hears(":Alice!hub@127.0.0.1 JOIN #dev");
  CHECK(hear_batch(alice, {"one", "two", "three"}).empty());
  CHECK(alice.last.waiting == "(1 unread) ");
  alice.types("/switch lobby");
  CHECK(alice.lines()
        == strings{"** #lobby: 1 unread **", "[Omar]: one", "  two", "  three"});
}

TEST_CASE("what one said in several rows is kept in as many") {
  auto alice = alice_with("max-bytes=4096,max-lines=24", true);
  alice.types("one\ntwo");
  REQUIRE(alice.last.records.size() == 2);
  CHECK(alice.last.records[0].text == "[Alice]: one");
  CHECK(alice.last.records[1].text == "  two");
  // It comes back as it was.
  alice.hears_answer("@label=h1 :Alice!a@h PRIVMSG #lobby :x",
                     {"BATCH +hubbub1 draft/multiline #lobby",
                      "@batch=hubbub1 PRIVMSG #lobby :one",
                      "@batch=hubbub1;draft/multiline-concat PRIVMSG #lobby :more",
                      "@batch=hubbub1 PRIVMSG #lobby :two", "BATCH -hubbub1"});
  CHECK(alice.lines() == strings{"** Others read: [Alice]: x **"});
  alice.hears_answer("@label=h2 FAIL BATCH MULTILINE_MAX_LINES 1 :Too many",
                     {"BATCH +hubbub1 draft/multiline #lobby",
                      "@batch=hubbub1 PRIVMSG #lobby :one",
                      "@batch=hubbub1 PRIVMSG #lobby :two", "BATCH -hubbub1"});
  CHECK(alice.lines() == strings{"** Too many. Not delivered: one two **"});
}

TEST_CASE("what was said before in several lines is told so") {
  conversation_options options{"Alice", "#lobby", true, true};
  options.history_lines = 50;
  talk alice{std::move(options)};
  alice.hears(":s CAP * ACK :batch draft/chathistory message-tags server-time");
  for (auto line :
       {":s 001 Alice :Welcome", ":s 376 Alice :End", ":Alice!hub@127.0.0.1 JOIN #lobby",
        ":s 366 Alice #lobby :End", ":s BATCH +p chathistory #lobby",
        "@batch=p;msgid=1 :Omar!o@h BATCH +x draft/multiline #lobby",
        "@batch=x :Omar!o@h PRIVMSG #lobby :one",
        "@batch=x :Omar!o@h PRIVMSG #lobby :two", ":Omar!o@h BATCH -x"}) {
    alice.hears(line);
  }
  CHECK(alice.lines().empty());
  alice.hears(":s BATCH -p");
  CHECK(alice.lines()
        == strings{"** Said before you came: **", "[Omar]: one", "  two",
                   "** That was before **"});
}
