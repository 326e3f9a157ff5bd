// A connection that breaks, and the way back.
#include "apps/client/conversation.hpp"

#include <catch2/catch.hpp>

#include "test/client/talk.hpp"

using namespace hubbub::client;
using hubbub::client::test::strings;
using hubbub::client::test::talk;

namespace {

// Alice, in #lobby with Omar, who comes back when the connection breaks.
talk alice_in_lobby(bool interactive = true, std::string key = {}) {
  talk result{{"Alice", "#lobby", interactive, true, std::move(key), true}};
  for (auto line :
       {":s 001 Alice :Welcome", ":s 376 Alice :End", ":Alice!hub@host JOIN #lobby",
        ":s 353 Alice = #lobby :@Omar Alice", ":s 366 Alice #lobby :End"})
    result.hears(line);
  return result;
}

void hears_all(talk& who, const strings& lines) {
  for (auto& line : lines)
    who.hears(line);
}

const strings back_in_lobby = {
  ":s 001 Alice :Welcome",
  ":s 376 Alice :End",
  ":Alice!hub@host JOIN #lobby",
  ":s 332 Alice #lobby :Tea",
  ":s 353 Alice = #lobby :@Sarah Alice",
  ":s 366 Alice #lobby :End",
  ":s PONG s rejoined",
};

} // namespace

TEST_CASE("a lost connection is said once and one comes back to name and rooms") {
  auto alice = alice_in_lobby();
  alice.loses("the server closed the connection");
  CHECK(alice.lines()
        == strings{"** Connection lost (the server closed the connection): trying to "
                   "connect again **"});
  CHECK(alice.last.dial);
  CHECK_FALSE(alice.status());
  alice.is_connected();
  CHECK(alice.hurry() == strings{"NICK Alice", "USER hubbub 0 * Alice"});
  alice.hears(back_in_lobby[0]);
  alice.hears(back_in_lobby[1]);
  CHECK(alice.hurry() == strings{"JOIN #lobby", "PING rejoined"});
  for (size_t i = 2; i < 6; ++i) {
    alice.hears(back_in_lobby[i]);
    CHECK(alice.lines().empty());
  }
  alice.hears(back_in_lobby[6]);
  CHECK(alice.lines() == strings{"** Connected again **"});
  CHECK(alice.last.resume);
  CHECK(alice.last.prompt == "[you] > ");
  alice.types("/who");
  CHECK(alice.lines() == strings{"** Current users in chat: Alice, Sarah **"});
}

TEST_CASE("attempts that fail are not worth a word unless the server has one") {
  auto alice = alice_in_lobby();
  alice.loses("the server closed the connection");
  alice.is_connected();
  alice.loses("the server closed the connection");
  CHECK(alice.lines().empty());
  CHECK(alice.last.dial);
  alice.is_connected();
  alice.hears("ERROR :Closing link: you are banned");
  alice.loses("the server closed the connection");
  CHECK(alice.lines().at(0).find("you are banned") != std::string::npos);
  CHECK(alice.last.dial);
}

TEST_CASE("what is typed meanwhile is sent after in order") {
  auto alice = alice_in_lobby();
  alice.loses("gone");
  alice.types("one");
  CHECK(alice.lines().size() == 1);
  CHECK(alice.lines()[0].find("Not connected") != std::string::npos);
  alice.types("two");
  CHECK(alice.lines().empty());
  CHECK(alice.wire().empty());
  CHECK(alice.subject().holding());
  alice.is_connected();
  hears_all(alice, back_in_lobby);
  CHECK(alice.wire() == strings{"PRIVMSG #lobby :one", "PRIVMSG #lobby :two"});
}

TEST_CASE("what may have arrived is not sent twice but shown") {
  auto alice = alice_in_lobby();
  alice.loses("gone", {"PRIVMSG #lobby :hello there", "PING :answered", "NAMES #dev",
                       "PRIVMSG #lobby :\x01"
                       "ACTION waves\x01"});
  CHECK(alice.lines().size() == 3);
  CHECK(alice.lines()[1] == "** This may not have arrived: hello there **");
  CHECK(alice.lines()[2] == "** This may not have arrived: /me waves **");
  alice.is_connected();
  hears_all(alice, back_in_lobby);
  CHECK(alice.wire().empty());
}

TEST_CASE("of many lines that may not have arrived the first is shown") {
  auto alice = alice_in_lobby();
  strings many;
  for (int i = 0; i < 30; ++i)
    many.push_back("PRIVMSG #lobby :line " + std::to_string(i));
  alice.loses("gone", many);
  CHECK(alice.lines().size() == 2);
  CHECK(alice.lines()[1]
        == "** The last lines may not have arrived: 30, from: line 0 **");
}

TEST_CASE("all rooms are entered again with their keys and the current one stays") {
  auto alice = alice_in_lobby(true, "open sesame");
  alice.types("/join dev secret");
  hears_all(
    alice, {":Alice!hub@host JOIN #dev", ":s 366 Alice #dev :End", ":s PONG s answered"});
  alice.types("/join tea");
  hears_all(
    alice, {":Alice!hub@host JOIN #tea", ":s 366 Alice #tea :End", ":s PONG s answered"});
  alice.types("/switch dev");
  CHECK(alice.last.prompt == "[you @ #dev] > ");
  alice.loses("gone");
  alice.is_connected();
  alice.hears(":s 001 Alice :Welcome");
  alice.hears(":s 422 Alice :No MOTD");
  CHECK(alice.hurry()
        == strings{"JOIN #lobby :open sesame", "JOIN #dev secret", "JOIN #tea",
                   "PING rejoined"});
  SECTION("when all let one in") {
    hears_all(alice, {":Alice!hub@host JOIN #lobby", ":Alice!hub@host JOIN #dev",
                      ":Alice!hub@host JOIN #tea", ":s PONG s rejoined"});
    CHECK(alice.last.prompt == "[you @ #dev] > ");
  }
  SECTION("less those that are closed now") {
    hears_all(alice, {":Alice!hub@host JOIN #lobby", ":s 475 Alice #dev :Bad key"});
    CHECK(alice.lines()
          == strings{"** #dev has a key, and that is not it: /join #dev KEY **"});
    hears_all(alice, {":Alice!hub@host JOIN #tea", ":s PONG s rejoined"});
    CHECK(alice.last.prompt == "[you @ #tea] > ");
    alice.types("/switch dev");
    CHECK(alice.lines().at(0).find("You are not in #dev") != std::string::npos);
  }
}

TEST_CASE("the room one was entering when it broke is entered") {
  auto alice = alice_in_lobby();
  alice.types("/join dev");
  alice.types("hello dev");
  CHECK(alice.wire().empty());
  SECTION("once more if the server may not have heard") {
    alice.loses("gone", {"PRIVMSG #lobby :x", "JOIN #dev", "PING answered"});
    alice.is_connected();
    hears_all(alice, back_in_lobby);
    CHECK(alice.hurry() == strings{"JOIN #dev", "PING answered"});
  }
  SECTION("also when it breaks once more") {
    alice.loses("gone", {"JOIN #dev", "PING answered"});
    alice.is_connected();
    hears_all(alice, back_in_lobby);
    alice.loses("gone");
    alice.is_connected();
    hears_all(alice, back_in_lobby);
    CHECK(alice.hurry() == strings{"JOIN #dev", "PING answered"});
  }
  SECTION("with what waits if that was never sent") {
    alice.loses("gone");
    alice.is_connected();
    hears_all(alice, back_in_lobby);
    CHECK(alice.hurry().empty());
  }
  CHECK(alice.last.resume);
  CHECK(alice.wire().empty());
  hears_all(
    alice, {":Alice!hub@host JOIN #dev", ":s 366 Alice #dev :End", ":s PONG s answered"});
  CHECK(alice.wire() == strings{"PRIVMSG #dev :hello dev"});
}

TEST_CASE("whoever was away is away after a reconnect, and whoever was back is not") {
  auto alice = alice_in_lobby();
  alice.types("/away Tea");
  auto back = GENERATE(false, true);
  if (back)
    alice.types("/away");
  alice.loses("gone");
  alice.is_connected();
  alice.hears(back_in_lobby[0]);
  alice.hears(back_in_lobby[1]);
  CHECK(alice.hurry()
        == (back ? strings{"JOIN #lobby", "PING rejoined"}
                 : strings{"JOIN #lobby", "AWAY :Tea", "PING rejoined"}));
}

TEST_CASE("no name that is tried holds half a character") {
  auto alice = alice_in_lobby();
  alice.hears(":Alice!hub@host NICK Zo\xc3\xab"); // a server may allow that
  alice.loses("gone");
  alice.is_connected();
  alice.hears(":s 433 * Zo\xc3\xab :Nickname is already in use");
  CHECK(alice.hurry() == strings{"NICK Zo\xc3\xab_"});
  alice.hears(":s 433 * Zo\xc3\xab_ :Nickname is already in use");
  CHECK(alice.hurry() == strings{"NICK Zo_"});
}

TEST_CASE("a name that somebody has is claimed until it is free") {
  auto alice = alice_in_lobby();
  alice.loses("gone");
  alice.is_connected();
  alice.hears(":s 433 * Alice :Nickname is already in use");
  CHECK(alice.hurry() == strings{"NICK Alice_"});
  alice.hears(":s 433 * Alice_ :Nickname is already in use");
  CHECK(alice.hurry() == strings{"NICK Alic_"});
  hears_all(alice,
            {":s 001 Alic_ :Welcome", ":s 376 Alic_ :End", ":Alic_!hub@host JOIN #lobby",
             ":s 353 Alic_ = #lobby :Alice Alic_ Omar", ":s PONG s rejoined"});
  CHECK(alice.lines() == strings{"** Connected again, as Alic_ until Alice is free **"});
  CHECK(alice.subject().reclaiming());
  SECTION("from time to time") {
    alice.claims_name();
    CHECK(alice.wire() == strings{"NICK Alice"});
    alice.hears(":s 433 Alic_ Alice :Nickname is already in use");
    CHECK(alice.lines().empty());
    alice.claims_name();
    CHECK(alice.wire() == strings{"NICK Alice"});
  }
  SECTION("when its holder leaves") {
    alice.hears(":Alice!hub@host QUIT :Ping timeout");
    CHECK(alice.wire() == strings{"NICK Alice"});
  }
  alice.hears(":Alic_!hub@host NICK :Alice");
  CHECK(alice.lines() == strings{"** You are now known as Alice **"});
  CHECK_FALSE(alice.subject().reclaiming());
  alice.claims_name();
  CHECK(alice.wire().empty());
}

TEST_CASE("a name is not claimed any more by one who takes another") {
  auto alice = alice_in_lobby();
  alice.loses("gone");
  alice.is_connected();
  alice.hears(":s 433 * Alice :Nickname is already in use");
  hears_all(alice, {":s 001 Alice_ :Welcome", ":s 376 Alice_ :End",
                    ":Alice_!hub@host JOIN #lobby", ":s PONG s rejoined"});
  alice.types("/nick Alicia");
  CHECK_FALSE(alice.subject().reclaiming());
}

TEST_CASE("the name that the server gave is the one to claim") {
  auto alice = alice_in_lobby();
  alice.hears(":Alice!hub@host NICK :Guest1");
  alice.loses("gone");
  alice.is_connected();
  CHECK(alice.hurry().at(0) == "NICK Guest1");
}

TEST_CASE("one without a server can leave at once") {
  auto alice = alice_in_lobby();
  alice.loses("gone");
  SECTION("exit") {
    alice.types(" exit ");
  }
  SECTION("/quit") {
    alice.types("/quit bye");
  }
  SECTION("Ctrl+C") {
    alice.interrupts();
  }
  SECTION("Ctrl+D") {
    alice.input_ends();
  }
  CHECK(alice.last.leave == departure::at_once);
  alice.loses("");
  CHECK(alice.status() == 0);
}

TEST_CASE("one who is leaving does not come back") {
  auto alice = alice_in_lobby();
  alice.types("exit");
  alice.loses("the server closed the connection");
  CHECK_FALSE(alice.last.dial);
  CHECK(alice.status() == 1);
}

TEST_CASE("who was never in or does not want to come back is told why it ends") {
  SECTION("never in") {
    talk alice{{"Alice", "#lobby", true, true, {}, true}};
    alice.loses("gone");
    CHECK(alice.status() == 1);
    CHECK(alice.last_words().find("gone") == 0);
  }
  SECTION("--reconnect=off") {
    auto alice = talk::among_people();
    alice.loses("gone", {"PRIVMSG #lobby :hi"});
    CHECK(alice.status() == 1);
    CHECK(alice.lines().empty());
  }
}

TEST_CASE("a filter that comes back says what it had not said and leaves") {
  auto bot = alice_in_lobby(false);
  bot.types("one");
  bot.loses("gone", {"PRIVMSG #lobby :one"});
  CHECK(bot.last.lines.at(0).kind == line_kind::error);
  CHECK(bot.lines().at(1) == "** The last lines may not have arrived: 1, from: one **");
  bot.types("exit");
  bot.types("never");
  bot.input_ends();
  CHECK_FALSE(bot.last.leave);
  bot.is_connected();
  hears_all(bot, back_in_lobby);
  CHECK(bot.last.leave == departure::after_arrival);
  SECTION("also when it breaks while the last lines are under way") {
    bot.loses("gone");
    CHECK(bot.last.dial);
    bot.is_connected();
    hears_all(bot, back_in_lobby);
    CHECK(bot.last.leave == departure::after_arrival);
  }
  bot.loses("");
  CHECK(bot.status() == 5);
}

TEST_CASE("what needs no server works without one") {
  auto alice = alice_in_lobby();
  alice.hears(":Alice!hub@host JOIN #dev");
  alice.loses("gone");
  alice.types("/help me");
  CHECK(alice.lines().size() == 1);
  alice.types("/ignore Omar");
  CHECK(alice.lines() == strings{"** You will not hear Omar any more **"});
  alice.types("/clear");
  CHECK(alice.last.wipe);
  // What is entered where one is goes there, though one is elsewhere later.
  alice.types("for dev");
  alice.types("/switch lobby");
  CHECK(alice.last.prompt == "[you @ #lobby] > ");
  alice.types("for the lobby");
  alice.subject().choose(2);
  alice.types("more for dev");
  alice.is_connected();
  hears_all(alice, {":s 001 Alice :Welcome", ":s 376 Alice :End",
                    ":Alice!hub@host JOIN #lobby", ":Alice!hub@host JOIN #dev"});
  alice.hears(":s PONG s rejoined");
  CHECK(alice.wire()
        == strings{"PRIVMSG #dev :for dev", "PRIVMSG #lobby :for the lobby",
                   "PRIVMSG #dev :more for dev"});
}

TEST_CASE("who leaves without a connection is told what was not sent") {
  auto alice = alice_in_lobby();
  alice.types("one");
  alice.loses("gone", {"PRIVMSG #lobby :one"});
  alice.types("two");
  alice.types("three");
  alice.types("exit");
  CHECK(alice.last.leave == departure::at_once);
  alice.loses("", {}, {"PRIVMSG #lobby :half"});
  CHECK(alice.last_words() == "3 lines were not sent, from: two");
}
