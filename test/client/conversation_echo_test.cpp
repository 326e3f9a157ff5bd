// What became of what one has said (IRCv3 echo-message, labeled-response).
#include <catch2/catch.hpp>

#include "test/client/talk.hpp"

using namespace hubbub::client;
using hubbub::client::test::strings;
using hubbub::client::test::talk;

namespace {

talk alice_with_echo() {
  conversation_options options{"Alice", "#lobby", true, true};
  options.echo = true;
  options.logs = true;
  talk result{std::move(options)};
  result.hears(":s CAP * LS :batch echo-message labeled-response message-tags");
  CHECK(result.wire()
        == strings{"CAP REQ :batch echo-message labeled-response message-tags"});
  result.hears(":s CAP * ACK :batch echo-message labeled-response message-tags");
  CHECK(result.last.label);
  for (auto line : {":s 001 Alice :Welcome", ":s 376 Alice :End",
                    ":Alice!hub@127.0.0.1 JOIN #lobby", ":s 366 Alice #lobby :End"})
    result.hears(line);
  return result;
}

} // namespace

TEST_CASE("what one has said is not shown once more as others get it") {
  auto alice = alice_with_echo();
  const std::vector<std::pair<std::string, std::string>> table = {
    {"PRIVMSG #lobby :hello", "PRIVMSG #lobby :hello"},
    {"PRIVMSG #lobby :hello ", "PRIVMSG #lobby :hello"},
    {"PRIVMSG #lobby :\001ACTION waves\001", "PRIVMSG #lobby :\001ACTION waves\001"},
    {"PRIVMSG Omar :psst", "PRIVMSG Omar :psst"},
    {"NOTICE Omar :psst", "NOTICE Omar :psst"},
    {"PRIVMSG Alice :to myself", "PRIVMSG Alice :to myself"},
  };
  for (auto& [sent, came] : table) {
    CAPTURE(sent);
    alice.hears_answer("@label=h1;msgid=x :Alice!a@h " + came, {sent});
    CHECK(alice.lines().empty());
  }
  // The server has answered a fence, and nobody knows any more what that was.
  alice.hears("@label=h2 :Alice!a@h PRIVMSG #lobby :hello");
  CHECK(alice.lines().empty());
}

TEST_CASE("what others get is shown if it is something else") {
  auto alice = alice_with_echo();
  alice.hears_answer("@label=h1 :Alice!a@h PRIVMSG #lobby :red tea",
                     {"PRIVMSG #lobby :\00304red\003 tea"});
  CHECK(alice.lines() == strings{"** Others read: [Alice]: red tea **"});
  alice.hears_answer("@label=h2 :Alice!a@h PRIVMSG #lobby :\001ACTION wav\001",
                     {"PRIVMSG #lobby :\001ACTION waves\001"});
  CHECK(alice.lines() == strings{"** Others read: * Alice wav **"});
}

TEST_CASE("what one says elsewhere under the same name is shown") {
  auto alice = alice_with_echo();
  const std::vector<std::pair<std::string, std::string>> table = {
    {":Alice!a@h PRIVMSG #lobby :hello", "[Alice]: hello"},
    {":Alice!a@h PRIVMSG @#lobby :hello", "(operators only) [Alice]: hello"},
    {":Alice!a@h PRIVMSG Omar :psst", "(private to Omar) [Alice]: psst"},
  };
  for (auto& [heard, shown] : table) {
    alice.hears(heard);
    CHECK(alice.lines() == strings{shown});
  }
  alice.types("/query Omar");
  alice.hears(":Alice!a@h PRIVMSG Omar :psst");
  CHECK(alice.lines() == strings{"[Alice]: psst"});
}

TEST_CASE("a refusal says what was not delivered") {
  auto alice = alice_with_echo();
  alice.types("hello");
  CHECK(alice.wire() == strings{"PRIVMSG #lobby :hello"});
  alice.hears_answer("@label=h1 :s 404 Alice #lobby :Cannot send to channel (+m)",
                     {"PRIVMSG #lobby :hello"});
  CHECK(alice.lines()
        == strings{"** You may not speak in #lobby (Cannot send to channel (+m)). Not "
                   "delivered: hello **"});
  CHECK(alice.last.lines[0].kind == line_kind::error);
  REQUIRE(alice.last.records.size() == 1);
  CHECK(alice.last.records[0].place == "#lobby");
  CHECK(alice.last.records[0].text == "Not delivered: hello");
  alice.hears_answer("@label=h2 FAIL PRIVMSG TOO_FAST :Slow down",
                     {"PRIVMSG Omar :\001ACTION nods\001"});
  CHECK(alice.lines() == strings{"** Slow down. Not delivered: /me nods **"});
  CHECK(alice.last.records.empty()); // what is private is not kept
  alice.hears_answer("@label=h3 :s 401 Alice Bob :No such nick", {"WHOIS Bob"});
  CHECK(alice.lines() == strings{"** There is nobody called Bob, and no such room **"});
}

TEST_CASE("that somebody is away is no refusal") {
  auto alice = alice_with_echo();
  alice.hears("@label=h1 :s BATCH +x labeled-response");
  alice.hears_answer("@batch=x :s 301 Alice Omar :tea", {"PRIVMSG Omar :psst"});
  CHECK(alice.lines() == strings{"** Omar is away: tea **"});
  alice.hears("@label=h2 :s ACK");
  CHECK(alice.lines().empty());
}

TEST_CASE("one's own words can be answered, and are not told again later") {
  conversation_options options{"Alice", "#lobby", true, true};
  options.history_lines = 50;
  options.echo = true;
  talk alice{std::move(options)};
  auto all = "batch draft/chathistory echo-message labeled-response message-tags "
             "server-time";
  alice.hears(std::string{":s CAP * LS :"} + all);
  alice.hears(std::string{":s CAP * ACK :"} + all);
  for (auto line : {":s 001 Alice :Welcome", ":s 376 Alice :End",
                    ":Alice!hub@127.0.0.1 JOIN #lobby", ":s 366 Alice #lobby :End"})
    alice.hears(line);
  alice.hears("BATCH +p chathistory #lobby");
  alice.hears("BATCH -p");
  alice.hears_answer("@label=h1;msgid=m1 :Alice!a@h PRIVMSG #lobby :tea?",
                     {"PRIVMSG #lobby :tea?"});
  alice.hears("@msgid=m2;+draft/reply=m1 :Omar!o@h PRIVMSG #lobby :yes");
  CHECK(alice.lines() == strings{"[Omar]: (to Alice: tea?) yes"});
  alice.types("/history 2");
  alice.hears("BATCH +q chathistory #lobby");
  alice.hears("@batch=q;msgid=m1 :Alice!a@h PRIVMSG #lobby :tea?");
  alice.hears("BATCH -q");
  CHECK(alice.lines().size() == 3); // somebody asked for it
}
