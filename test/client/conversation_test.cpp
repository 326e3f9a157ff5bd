// Getting in and out.
#include "apps/client/conversation.hpp"

#include <cerrno>

#include <catch2/catch.hpp>

#include "test/client/talk.hpp"

using namespace hubbub::client;
using hubbub::client::test::strings;
using hubbub::client::test::talk;

namespace {

conversation_options person(std::string name = {}) {
  return {std::move(name), "#lobby", true, true};
}

conversation_options filter(std::string name = {}) {
  return {std::move(name), "#lobby", false, true};
}

} // namespace

TEST_CASE("without a name it asks for one and then registers with it") {
  talk alice{person()};
  CHECK(alice.last.prompt == "Enter your username: ");
  CHECK(alice.wire().empty());
  alice.types("Alice");
  CHECK(alice.wire() == strings{"NICK Alice", "USER hubbub 0 * Alice"});
  CHECK(alice.last.prompt == "");
}

TEST_CASE("the welcome names those who are there but not oneself") {
  talk alice{person("Alice")};
  CHECK(alice.wire() == strings{"NICK Alice", "USER hubbub 0 * Alice"});
  alice.hears(":s 001 Alice :Welcome to IRC");
  alice.hears(":s 372 Alice :- message of the day");
  CHECK(alice.lines().empty());
  alice.hears(":s 376 Alice :End of MOTD");
  CHECK(alice.wire() == strings{"JOIN #lobby"});
  alice.hears(":Alice!hub@host JOIN #lobby");
  alice.hears(":s 353 Alice = #lobby :Omar @Sarah Alice");
  CHECK(alice.lines().empty());
  alice.hears(":s 366 Alice #lobby :End of NAMES");
  CHECK(alice.lines()
        == strings{"Welcome to the chatroom, Alice!",
                   "Type 'exit' to quit or press Ctrl+C.",
                   "------------------------------------",
                   "** Current users in chat: Omar, Sarah **", ""});
  CHECK(alice.last.lines.front().kind == line_kind::plain);
  CHECK(alice.last.prompt == "[you] > ");
}

TEST_CASE("the first one there is told that there is nobody") {
  talk alice{person("Alice")};
  alice.hears(":s 001 Alice :Welcome");
  alice.hears(":s 422 Alice :No MOTD");
  alice.hears(":Alice!hub@host JOIN #lobby");
  alice.hears(":s 353 Alice = #lobby :@Alice");
  alice.hears(":s 366 Alice #lobby :End");
  CHECK(alice.lines().at(3) == "** Current users in chat: none **");
}

TEST_CASE("the room's topic is part of the welcome") {
  talk alice{person("Alice")};
  alice.hears(":s 001 Alice :Welcome");
  alice.hears(":s 422 Alice :No MOTD");
  alice.hears(":Alice!hub@host JOIN #lobby");
  alice.hears(":s 332 Alice #lobby :Tea at five");
  alice.hears(":s 333 Alice #lobby Omar 1700000000");
  alice.hears(":s 366 Alice #lobby :End");
  CHECK(alice.lines().back() == "** Topic: Tea at five **");
}

TEST_CASE("the name is the one that the server gave") {
  talk alice{person("Alice_the_Great")};
  alice.hears(":s 001 Alice_the :Welcome");
  alice.hears(":s 376 Alice_the :End");
  alice.hears(":Alice_the!hub@host JOIN #lobby");
  alice.hears(":s 366 Alice_the #lobby :End");
  CHECK(alice.lines().front() == "Welcome to the chatroom, Alice_the!");
}

TEST_CASE("a refused name is asked for again, saying why") {
  const std::vector<std::pair<std::string, std::string>> table = {
    {":s 433 * Alice :Nickname is already in use",
     "** The name Alice is taken: choose another **"},
    {":s 432 * Alice :Nickname too long",
     "** The name Alice is not allowed (Nickname too long). A name has ASCII letters, "
     "digits and []\\`_^{|}-, and does not begin with a digit or a hyphen. **"},
  };
  for (auto& [refusal, explanation] : table) {
    CAPTURE(refusal);
    talk alice{person("Alice")};
    alice.hears(refusal);
    CHECK(alice.lines() == strings{explanation});
    CHECK(alice.last.prompt == "Enter your username: ");
    alice.types("Alicia");
    // USER counts once.
    CHECK(alice.wire() == strings{"NICK Alicia"});
    alice.hears(":s 001 Alicia :Welcome");
    alice.hears(":s 376 Alicia :End");
    CHECK(alice.wire() == strings{"JOIN #lobby"});
  }
}

TEST_CASE("the last words quote a server without its colours") {
  auto options = person("Alice");
  options.interactive = false;
  talk alice{options};
  alice.hears(":s 432 * Alice :\x04"
              "ff0000Too \x02long");
  alice.loses("");
  CHECK(alice.last_words() == "The name Alice is not allowed (Too long)");
}

TEST_CASE("a name that is not one word never reaches the server") {
  talk alice{person()};
  for (auto name : {"", "   ", "two words", ":colon"}) {
    CAPTURE(name);
    alice.types(name);
    CHECK(alice.wire().empty());
    CHECK(alice.last.prompt == "Enter your username: ");
  }
  alice.types("  Ali\x1b\r\nce ");
  CHECK(alice.wire() == strings{"NICK Alice", "USER hubbub 0 * Alice"});
}

TEST_CASE("what is typed before one is in waits and comes in order") {
  talk alice{person("Alice")};
  alice.types("first");
  alice.types("second");
  CHECK(alice.wire().empty());
  CHECK(alice.subject().holding());
  alice.hears(":s 001 Alice :Welcome");
  alice.hears(":s 376 Alice :End");
  alice.hears(":Alice!hub@host JOIN #lobby");
  alice.hears(":s 366 Alice #lobby :End");
  CHECK(alice.wire() == strings{"PRIVMSG #lobby :first", "PRIVMSG #lobby :second"});
  CHECK_FALSE(alice.subject().holding());
}

TEST_CASE("a filter is not welcomed and its first line can be its name") {
  talk bot{filter()};
  CHECK_FALSE(bot.last.prompt);
  bot.types("Bot");
  CHECK(bot.wire().front() == "NICK Bot");
  bot.types("hello");
  bot.hears(":s 001 Bot :Welcome");
  bot.hears(":s 376 Bot :End");
  bot.hears(":Bot!hub@host JOIN #lobby");
  bot.hears(":s 353 Bot = #lobby :Omar Bot");
  bot.hears(":s 366 Bot #lobby :End");
  CHECK(bot.lines().empty());
  CHECK(bot.wire() == strings{"PRIVMSG #lobby :hello"});
}

TEST_CASE("a filter leaves with an error when it cannot get in") {
  SECTION("its name is taken") {
    talk bot{filter("Bot")};
    bot.hears(":s 433 * Bot :Nickname is already in use");
    CHECK(bot.last.leave == departure::at_once);
    bot.loses("");
    CHECK(bot.status() == 3);
    CHECK(bot.last_words() == "The name Bot is taken");
  }
  SECTION("its room is closed") {
    talk bot{filter("Bot")};
    bot.hears(":s 001 Bot :Welcome");
    bot.hears(":s 376 Bot :End");
    bot.hears(":s 473 Bot #lobby :Cannot join channel (+i)");
    CHECK(bot.last.leave == departure::at_once);
    bot.loses("");
    CHECK(bot.status() == 4);
    CHECK(bot.last_words() == "Only who is invited may enter #lobby");
  }
  SECTION("it has no name") {
    talk bot{filter()};
    bot.input_ends();
    bot.loses("");
    CHECK(bot.status() == 2);
    CHECK(bot.last_words().find("--name") != std::string::npos);
  }
}

TEST_CASE("a person whose room is closed is told so and may enter another") {
  talk alice{person("Alice")};
  alice.hears(":s 001 Alice :Welcome");
  alice.hears(":s 376 Alice :End");
  alice.hears(":s 473 Alice #lobby :Cannot join channel (+i)");
  CHECK(alice.lines().front() == "** Only who is invited may enter #lobby **");
  CHECK(alice.last.prompt == "[you] > ");
  alice.types("hello");
  CHECK(alice.lines() == strings{"** You are in no room: /join ROOM first **"});
  alice.types("/join dev");
  CHECK(alice.wire().front() == "JOIN #dev");
}

TEST_CASE("the end of a pipe waits for everything before it") {
  talk bot{filter("Bot")};
  bot.types("hello");
  bot.input_ends();
  CHECK_FALSE(bot.last.leave);
  bot.hears(":s 001 Bot :Welcome");
  bot.hears(":s 376 Bot :End");
  bot.hears(":Bot!hub@host JOIN #lobby");
  bot.hears(":s 366 Bot #lobby :End");
  CHECK(bot.wire() == strings{"PRIVMSG #lobby :hello"});
  CHECK(bot.last.leave == departure::after_arrival);
  bot.loses("");
  CHECK(bot.status() == 0);
  CHECK(bot.last_words().empty());
}

TEST_CASE("there are many ways to leave and all are clean") {
  auto alice = talk::among_people();
  SECTION("exit") {
    alice.types("exit");
    CHECK(alice.last.leave == departure::after_sending);
  }
  SECTION("exit among spaces") {
    alice.types("  exit ");
    CHECK(alice.last.leave == departure::after_sending);
  }
  SECTION("/quit") {
    alice.types("/quit");
    CHECK(alice.last.leave == departure::after_sending);
  }
  SECTION("/quit with words") {
    alice.types("/quit good night");
    CHECK(alice.last.quit_words == "good night");
  }
  SECTION("Ctrl+D") {
    alice.input_ends();
    CHECK(alice.last.leave == departure::after_sending);
  }
  SECTION("Ctrl+C") {
    alice.interrupts();
    CHECK(alice.last.leave == departure::at_once);
  }
  SECTION("Ctrl+C while leaving takes too long") {
    alice.types("exit");
    alice.interrupts();
    CHECK(alice.last.leave == departure::at_once);
  }
  SECTION("and too late is too late, and said") {
    alice.types("exit");
    alice.types("too late");
    CHECK(alice.wire().empty());
    alice.loses("");
    CHECK(alice.last_words() == "1 line came too late");
  }
  alice.loses("");
  CHECK(alice.status().value_or(0) == 0);
  CHECK(alice.last_words().empty());
}

TEST_CASE("Ctrl+C stops what is being sent before it leaves") {
  auto alice = talk::among_people();
  alice.types("/join dev");
  alice.types("one", true);
  alice.interrupts(true);
  CHECK(alice.last.stop);
  CHECK_FALSE(alice.last.leave);
  alice.is_stopped({"PRIVMSG #lobby :zero", "PING x"});
  CHECK(alice.lines()
        == strings{"** Stopped: 2 lines were not sent, from: zero. Ctrl+C once more "
                   "leaves **"});
  alice.hears(":s PONG s answered");
  CHECK(alice.wire().empty());
  alice.interrupts();
  CHECK(alice.last.leave == departure::at_once);
  alice.loses("");
  CHECK(alice.last_words().empty());
  CHECK(alice.last.end->interrupted);
}

TEST_CASE("what was not sent is said at the end, and no success for a filter") {
  for (auto interactive : {true, false}) {
    CAPTURE(interactive);
    auto alice = talk::among_people(interactive);
    alice.types("one");
    alice.types("two");
    if (interactive)
      alice.interrupts();
    else
      alice.subject().leave_now();
    alice.loses("", {"PRIVMSG #lobby :one"}, {"PRIVMSG #lobby :two", "PING :x"});
    CHECK(alice.last_words()
          == "1 line may not have arrived, and 1 line was not sent: two");
    CHECK(alice.status() == (interactive ? 0 : 5));
  }
}

TEST_CASE("what a filter reads behind its end is not lost without a word") {
  auto bot = talk::among_people(false);
  bot.types("exit");
  bot.types("more");
  bot.loses("");
  CHECK(bot.status() == 0); // it was asked to leave there
  CHECK(bot.last_words() == "1 line came too late");
}

TEST_CASE("one can leave while asked for a name") {
  talk alice{person()};
  alice.types("exit");
  CHECK(alice.last.leave == departure::at_once);
  CHECK(alice.wire().empty());
}

TEST_CASE("a lost connection says why") {
  auto alice = talk::among_people();
  SECTION("and no more when the server said nothing") {
    alice.loses("the server closed the connection");
    CHECK(alice.last_words() == "the server closed the connection");
  }
  SECTION("with the server's own words when there are any") {
    alice.hears("ERROR :Closing link (Flooding)");
    CHECK(alice.lines().empty());
    alice.loses("the server closed the connection");
    CHECK(alice.last_words()
          == "the server closed the connection: Closing link (Flooding)");
  }
  SECTION("which can do nothing to a terminal") {
    alice.hears("ERROR :\x04"
                "ff0000Closing\x02 link\x1b[2J");
    alice.loses("the server closed the connection");
    CHECK(alice.last_words() == "the server closed the connection: Closing link[2J");
  }
  CHECK(alice.status() == 1);
}

TEST_CASE("a filter remembers that something was refused") {
  auto bot = talk::among_people(false);
  bot.types("/nosuch thing");
  CHECK(bot.last.lines.at(0).kind == line_kind::error);
  bot.input_ends();
  bot.loses("");
  CHECK(bot.status() == 5);
}

TEST_CASE("a filter that nobody reads leaves without a word") {
  auto bot = talk::among_people(false);
  bot.is_mute(EPIPE);
  CHECK(bot.last.leave == departure::at_once);
  bot.loses("");
  CHECK(bot.status() == 1);
  CHECK(bot.last_words().empty());
}

TEST_CASE("a full disk is worth a word") {
  auto bot = talk::among_people(false);
  bot.is_mute(ENOSPC);
  bot.loses("");
  CHECK(bot.last_words().find("cannot write: ") == 0);
}

TEST_CASE("a peer that speaks no IRC is known by its first line") {
  for (std::string line :
       {"SSH-2.0-OpenSSH_9.2", "220 mail.test ESMTP", "HTTP/1.1 400 Bad Request",
        "** Enter your username **", "\x15\x03\x01", "Alice: hello", "+OK ready"}) {
    CAPTURE(line);
    talk alice{person("Alice")};
    alice.hears(line);
    CHECK(alice.last.leave == departure::at_once);
    alice.loses("");
    CHECK(alice.last_words() == "that is not an IRC port (Hubbub's is 6667)");
    CHECK(alice.status() == 1);
  }
  for (std::string line : {"NOTICE AUTH :*** Looking up", ":s NOTICE * :hi", "PING :x",
                           "ERROR :Closing link", ":s 001 Alice :Welcome"}) {
    CAPTURE(line);
    talk alice{person("Alice")};
    alice.hears(line);
    CHECK_FALSE(alice.last.leave);
  }
  talk alice{person("Alice")};
  alice.loses("the server closed the connection");
  CHECK(
    alice.last_words()
    == "the server closed the connection without a word of IRC: is it the right port? "
       "(Hubbub's is 6667)");
}

TEST_CASE("the words may be those of the other server") {
  conversation_options options{"Alice", "#lobby", true, true};
  options.style = chat_style::colon;
  options.reasons = false;
  talk alice{options};
  for (auto line : {":s 001 Alice :Welcome", ":s 376 Alice :End",
                    ":Alice!hub@127.0.0.1 JOIN #lobby", ":s 366 Alice #lobby :End"})
    alice.hears(line);
  CHECK(alice.last.prompt == "You: ");
  alice.hears(":Omar!o@h JOIN #lobby");
  CHECK(alice.lines() == strings{"User Omar joined"});
  alice.hears(":Omar!o@h PRIVMSG #lobby :hello");
  CHECK(alice.lines() == strings{"Omar: hello"});
  alice.hears(":Omar!o@h PRIVMSG #lobby :\001ACTION waves\001");
  CHECK(alice.lines() == strings{"* Omar waves"});
  alice.hears(":Omar!o@h QUIT :bye");
  CHECK(alice.lines() == strings{"User Omar left"});
  alice.hears(":Alice!hub@127.0.0.1 JOIN #dev");
  CHECK(alice.last.prompt == "You @ #dev: ");
}
