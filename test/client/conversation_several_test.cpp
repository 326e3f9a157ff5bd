// A conversation that is not the only one.
#include <catch2/catch.hpp>

#include "test/client/talk.hpp"

using namespace hubbub::client;
using namespace hubbub::client::test;

namespace {

standing one_of_two(bool watched) {
  standing result;
  result.watched = watched;
  result.server = "a.example";
  result.servers = {"a.example", "b.example"};
  return result;
}

// Alice in #lobby and #dev, who looks at another server.
struct away {
  talk alice = talk::among_people();
  conversation& it = alice.subject();

  away() {
    alice.hears(":Alice!hub@127.0.0.1 JOIN #dev");
    alice.types("/switch lobby");
    stands(one_of_two(false));
  }

  void stands(standing now) {
    it.stand(std::move(now));
    alice.last = it.take_outcome();
  }
};

} // namespace

TEST_CASE("alone a conversation tells nobody of itself") {
  auto alice = talk::among_people();
  alice.hears(":Omar!o@h PRIVMSG #lobby :hi");
  CHECK_FALSE(alice.last.report);
  alice.types("/quit");
  CHECK_FALSE(alice.last.leave_others);
}

TEST_CASE("with another server the prompt says which one it is") {
  auto alice = talk::among_people();
  alice.subject().stand(one_of_two(true));
  alice.last = alice.subject().take_outcome();
  CHECK(alice.last.prompt == "[you @ a.example/#lobby] > ");
  REQUIRE(alice.last.report);
  CHECK(alice.last.report->me == "Alice");
  CHECK(alice.last.report->place == "#lobby");
  auto now = one_of_two(true);
  now.unread = 3;
  alice.subject().stand(now);
  alice.last = alice.subject().take_outcome();
  CHECK(alice.last.waiting == "(3 unread) ");
  CHECK_FALSE(alice.last.report);
}

TEST_CASE_METHOD(away, "what is said where one does not look waits and is counted") {
  alice.hears(":Omar!o@h PRIVMSG #lobby :one");
  CHECK(alice.lines().empty());
  REQUIRE(alice.last.report);
  CHECK(alice.last.report->unread == 1);
  CHECK(alice.last.report->places[0].unread == 1);
  alice.hears(":Omar!o@h PRIVMSG #dev :two");
  CHECK(alice.last.report->unread == 2);
  CHECK(alice.last.report->places[1].unread == 1);
  alice.hears(":Bob!o@h JOIN #lobby");
  CHECK(alice.lines().empty());
  CHECK_FALSE(alice.last.report);
  stands(one_of_two(true));
  CHECK(alice.lines()
        == strings{"** a.example/#lobby: 1 unread **", "[Omar]: one",
                   "User Bob joined the chat"});
  CHECK(alice.last.waiting == "(1 unread) ");
  CHECK(alice.last.report->places[0].unread == 0);
  stands(one_of_two(true));
  CHECK(alice.lines().empty());
}

TEST_CASE_METHOD(away, "what is for oneself is shown at once all the same") {
  alice.hears(":Omar!o@h PRIVMSG #lobby :Alice?");
  CHECK(alice.lines() == strings{"#lobby [Omar]: Alice?"});
  CHECK(alice.last.lines[0].alert);
  REQUIRE(alice.last.alerts.size() == 1);
  CHECK(alice.last.alerts[0].server == "a.example");
  REQUIRE(alice.last.report);
  CHECK(alice.last.report->places[0].mentions == 1);
  alice.hears(":Omar!o@h PRIVMSG Alice :psst");
  CHECK(alice.lines() == strings{"(private) [Omar]: psst"});
  CHECK(alice.last.report->unread == 2);
  stands(one_of_two(true));
  CHECK(alice.lines()
        == strings{"** a.example/#lobby: 2 unread **", "[Omar]: Alice?",
                   "(private) [Omar]: psst"});
  CHECK_FALSE(alice.last.lines[1].alert);
}

TEST_CASE_METHOD(away, "a connection that breaks where one does not look says so later") {
  it = conversation{[] {
    conversation_options options;
    options.name = "Alice";
    options.reconnect = true;
    return options;
  }()};
  it.begin();
  for (auto line : {":s 001 Alice :Welcome", ":s 376 Alice :End",
                    ":Alice!hub@127.0.0.1 JOIN #lobby", ":s 366 Alice #lobby :End"})
    alice.hears(line);
  stands(one_of_two(false));
  alice.loses("the server closed the connection");
  CHECK(alice.lines().empty());
  REQUIRE(alice.last.report);
  CHECK_FALSE(alice.last.report->connected);
  stands(one_of_two(true));
  REQUIRE(alice.lines().size() == 1);
  CHECK(alice.lines()[0].find("Connection lost") != std::string::npos);
}

TEST_CASE_METHOD(away, "who is thrown out of the room there finds that later") {
  alice.hears(":Omar!o@h PRIVMSG #lobby :one");
  alice.hears(":Omar!o@h PRIVMSG #dev :two");
  alice.hears(":Omar!o@h KICK #lobby Alice :tea");
  CHECK(alice.lines().empty());
  stands(one_of_two(true));
  CHECK(alice.lines()
        == strings{"** a.example/#dev: 1 unread **", "[Omar]: one",
                   "** You were removed from #lobby by Omar: tea **",
                   "** a.example/#dev: 1 unread **", "[Omar]: two"});
}

TEST_CASE_METHOD(away, "what was read elsewhere does not wait") {
  alice.hears("@time=2026-11-30T10:00:00.000Z :Omar!o@h PRIVMSG #lobby :one");
  CHECK(alice.last.report->unread == 1);
  alice.hears(":s MARKREAD #lobby timestamp=2026-11-30T10:00:00.000Z");
  REQUIRE(alice.last.report);
  CHECK(alice.last.report->unread == 0);
}

TEST_CASE_METHOD(away, "all servers are left by whatever leaves") {
  alice.types("/quit tea");
  REQUIRE(alice.last.leave_others);
  CHECK(alice.last.leave_others->words == "tea");
  CHECK_FALSE(alice.last.leave_others->at_once);

  away other;
  other.alice.interrupts();
  REQUIRE(other.alice.last.leave_others);
  CHECK(other.alice.last.leave_others->at_once);
  // Not by what leaves this one.
  away third;
  third.it.quit("bye");
  third.alice.last = third.it.take_outcome();
  CHECK_FALSE(third.alice.last.leave_others);
  CHECK(third.alice.last.leave == departure::after_sending);
  CHECK(third.alice.last.quit_words == "bye");
}

TEST_CASE_METHOD(away, "what is set or ignored elsewhere holds here") {
  it.set_look("style", "colon");
  alice.last = it.take_outcome();
  CHECK(alice.last.prompt == "You @ a.example/#lobby: ");
  CHECK(alice.last.looks.empty());
  it.ignore({"Omar", true});
  alice.last = it.take_outcome();
  CHECK(alice.last.ignored.empty());
  alice.hears(":Omar!o@h PRIVMSG Alice :psst");
  CHECK(alice.lines().empty());
  it.ignore({"Omar", false});
  alice.hears(":Omar!o@h PRIVMSG Alice :psst");
  CHECK(alice.lines().size() == 1);
}

TEST_CASE("the names of servers are completed behind what takes one") {
  auto alice = talk::among_people();
  alice.subject().stand(one_of_two(true));
  CHECK(alice.subject().complete("/switch b", 9).words == strings{"b.example"});
  CHECK(alice.subject().complete("/disconnect ", 12).words
        == strings{"a.example", "b.example"});
  CHECK(alice.subject().complete("hello b", 7).words.empty());
}

TEST_CASE("a filter has one server") {
  auto bot = talk::among_people(false);
  bot.types("/connect b.example");
  CHECK(bot.lines()
        == strings{"** Unknown command /connect: /help lists the commands **"});
  bot.types("/help");
  for (auto& line : bot.lines())
    CHECK(line.find("connect") == std::string::npos);
}
