// What people type, and what is sent.
#include <catch2/catch.hpp>

#include "net/codec/irc_message.hpp"
#include "net/codec/text.hpp"
#include "test/client/talk.hpp"

using namespace hubbub::client;
using hubbub::client::test::strings;
using hubbub::client::test::talk;

TEST_CASE("every line typed has its meaning") {
  struct example {
    std::string typed;
    strings sent;
    strings shown;
  };
  const std::vector<example> table = {
    {"hello", {"PRIVMSG #lobby :hello"}, {}},
    {"two  words ", {"PRIVMSG #lobby :two  words "}, {}},
    {"  indented", {"PRIVMSG #lobby :  indented"}, {}},
    {"", {}, {}},
    {"   ", {}, {}},
    {"//etc", {"PRIVMSG #lobby :/etc"}, {}},
    {":colon", {"PRIVMSG #lobby ::colon"}, {}},
    {"exits", {"PRIVMSG #lobby :exits"}, {}},
    {"tab\there", {"PRIVMSG #lobby :tab here"}, {}},
    {"\x1b[31mred\r\nQUIT", {"PRIVMSG #lobby :[31mred", "PRIVMSG #lobby :QUIT"}, {}},
    {"bad \xff utf", {"PRIVMSG #lobby :bad  utf"}, {}},
    {"/me waves", {"PRIVMSG #lobby :\001ACTION waves\001"}, {}},
    {"/ME waves", {"PRIVMSG #lobby :\001ACTION waves\001"}, {}},
    {"/msg Omar psst, you", {"PRIVMSG Omar :psst, you"}, {}},
    {"/msg #dev hello", {"PRIVMSG #dev :hello"}, {}},
    {"/msg Omar", {}, {"** Usage: /msg NAME TEXT **"}},
    {"/msg", {}, {"** Usage: /msg NAME TEXT **"}},
    {"/me", {}, {"** Usage: /me TEXT **"}},
    {"/join", {}, {"** Usage: /join ROOM [KEY] **"}},
    {"/join dev", {"JOIN #dev", "PING answered"}, {}},
    {"/join &dev key", {"JOIN &dev key", "PING answered"}, {}},
    {"/leave", {"PART #lobby", "PING answered"}, {}},
    {"/leave dev", {}, {"** You are not in #dev **"}},
    {"/switch dev", {}, {"** You are not in #dev: /join it first **"}},
    {"/nick Bob", {"NICK Bob"}, {}},
    {"/nick", {}, {"** Usage: /nick NAME **"}},
    {"/who", {}, {"** Current users in chat: Alice, Omar, Sarah **"}},
    {"/who dev", {"NAMES #dev"}, {}},
    {"/rooms", {"LIST"}, {}},
    {"/topic", {"TOPIC #lobby"}, {}},
    {"/topic Tea at five", {"TOPIC #lobby :Tea at five"}, {}},
    {"/topic Tea", {"TOPIC #lobby :Tea"}, {}},
    {"/nosuch", {}, {"** Unknown command /nosuch: /help lists the commands **"}},
    {"/", {}, {"** Unknown command /: /help lists the commands **"}},
    {"/help nosuch", {}, {"** There is no command nosuch: /help lists them **"}},
    {"/names", {"NAMES #lobby"}, {}},
    {"/names dev", {"NAMES #dev"}, {}},
    {"/invite Bob", {"INVITE Bob #lobby"}, {}},
    {"/invite Bob dev", {"INVITE Bob #dev"}, {}},
    {"/invite", {}, {"** Usage: /invite NAME [ROOM] **"}},
    {"/kick Omar", {"KICK #lobby Omar"}, {}},
    {"/kick Omar that is enough", {"KICK #lobby Omar :that is enough"}, {}},
    {"/kick Omar enough", {"KICK #lobby Omar :enough"}, {}},
    {"/kick", {}, {"** Usage: /kick NAME [WHY] **"}},
    {"/op Omar", {"MODE #lobby +o Omar"}, {}},
    {"/deop Omar", {"MODE #lobby -o Omar"}, {}},
    {"/op", {}, {"** Usage: /op NAME **"}},
    {"/away at lunch", {"AWAY :at lunch"}, {}},
    {"/away", {"AWAY"}, {}},
    {"/whois Omar", {"WHOIS Omar"}, {}},
    {"/whois", {}, {"** Usage: /whois NAME **"}},
    {"/reply hi", {}, {"** Nobody has written to you alone yet **"}},
    {"/reply", {}, {"** Usage: /reply TEXT **"}},
    {"/query #dev", {}, {"** #dev is a room: /join it **"}},
    {"/query", {}, {"** Usage: /query NAME [TEXT] **"}},
    {"/query Omar hi there", {"PRIVMSG Omar :hi there"}, {}},
    {"/ignore", {}, {"** You do not hear: nobody **"}},
    {"/ignore Omar", {}, {"** You will not hear Omar any more **"}},
    {"/unignore Omar", {}, {"** You do not ignore Omar: /ignore lists whom you do **"}},
    {"/switch", {}, {"** 1 #lobby (here) **"}},
    {"/switch 1", {}, {}},
    {"/switch 0", {}, {"** There is no room 0: /switch lists yours **"}},
    {"/switch 9", {}, {"** There is no room 9: /switch lists yours **"}},
    {"/switch 99999", {}, {"** You are not in #99999: /join it first **"}},
    {"/clear", {}, {}},
    {"/help me", {}, {"/me TEXT            say what you do: * Alice waves"}},
  };
  for (auto& [typed, sent, shown] : table) {
    CAPTURE(typed);
    auto alice = talk::among_people();
    alice.types(typed);
    CHECK(alice.wire() == sent);
    CHECK(alice.lines() == shown);
    CHECK_FALSE(alice.last.leave);
  }
}

TEST_CASE("a literal line is text whatever it looks like") {
  for (auto line : {"/quit", "//x", "exit", "/usr/bin/ld: error"}) {
    auto alice = talk::among_people();
    alice.types(line, true);
    CHECK(alice.wire() == strings{std::string{"PRIVMSG #lobby :"} + line});
    CHECK_FALSE(alice.last.leave);
  }
  // Also when it had to wait.
  auto alice = talk::among_people();
  alice.types("/join dev");
  alice.types("exit", true);
  alice.types("/me waves");
  alice.hears(":Alice!hub@127.0.0.1 JOIN #dev");
  alice.hears(":s PONG s answered");
  CHECK(alice.wire()
        == strings{"PRIVMSG #dev :exit", "PRIVMSG #dev :\001ACTION waves\001"});
}

TEST_CASE("the help names every command") {
  auto alice = talk::among_people();
  alice.types("/help");
  std::string all;
  for (auto& line : alice.lines())
    all += line + '\n';
  for (auto name :
       {"/help",   "/who",      "/rooms",  "/join", "/leave", "/switch", "/nick",
        "/msg",    "/me",       "/topic",  "/quit", "//text", "exit",    "/reply",
        "/query",  "/names",    "/invite", "/kick", "/op",    "/away",   "/whois",
        "/ignore", "/unignore", "/clear",  "Alt+1"})
    CHECK(all.find(name) != std::string::npos);
}

TEST_CASE("no typed line becomes an IRC line longer than the others may get") {
  const std::string prefix = ":Alice!hub@127.0.0.1 ";
  const strings texts = {std::string(4096, 'x'),
                         [] {
                           std::string words;
                           while (words.size() < 4000)
                             words += "some words ";
                           return words;
                         }(),
                         [] {
                           std::string wide;
                           while (wide.size() < 4000)
                             wide += "\u65e5\u672c";
                           return wide;
                         }()};
  const strings commands = {"", "/me ", "/msg Omar "};
  for (auto& text : texts) {
    for (auto& command : commands) {
      auto alice = talk::among_people();
      alice.types(command + text);
      std::string together;
      for (auto& line : alice.wire()) {
        CAPTURE(line);
        CHECK(prefix.size() + line.size() + 2 <= hubbub::irc_line_limit);
        CHECK(hubbub::is_utf8(line));
        hubbub::irc_message parsed;
        REQUIRE(hubbub::parse_irc_message(line, parsed)
                == hubbub::irc_parse_result::message);
        auto piece = std::string{parsed.param(1)};
        if (command == "/me ") {
          REQUIRE(piece.substr(0, 8) == "\001ACTION ");
          REQUIRE(piece.back() == '\001');
          piece = piece.substr(8, piece.size() - 9);
        }
        together += piece;
      }
      // A command's text ends where its words do.
      CHECK(together == (command.empty() ? text : std::string{hubbub::trimmed(text)}));
      CHECK(alice.wire().size() <= text.size() / 400 + 1);
    }
  }
}

TEST_CASE("pieces are shorter while the server has not told our address") {
  talk alice{{"Alice", "#lobby", true, true}};
  alice.hears(":s 001 Alice :Welcome");
  alice.hears(":s 376 Alice :End");
  alice.hears(":Alice JOIN #lobby");
  alice.hears(":s 366 Alice #lobby :End");
  alice.types(std::string(1000, 'x'));
  const std::string prefix = ":Alice!~hubbub@" + std::string(63, 'h') + " ";
  for (auto& line : alice.wire())
    CHECK(prefix.size() + line.size() + 2 <= hubbub::irc_line_limit);
}

TEST_CASE("a line after /join is said in the room that one has entered") {
  auto alice = talk::among_people();
  alice.types("/join dev");
  alice.types("hello");
  CHECK(alice.wire().empty());
  CHECK(alice.subject().holding());
  alice.hears(":Alice!hub@127.0.0.1 JOIN #dev");
  CHECK(alice.last.prompt == "[you @ #dev] > ");
  alice.hears(":s 366 Alice #dev :End");
  CHECK(alice.wire().empty());
  alice.hears(":s PONG s answered");
  CHECK(alice.wire() == strings{"PRIVMSG #dev :hello"});
}

TEST_CASE("a line after a /join that was refused is said where one still is") {
  auto alice = talk::among_people();
  alice.types("/join dev");
  alice.types("hello");
  alice.hears(":s 473 Alice #dev :Cannot join channel (+i)");
  CHECK(alice.lines() == strings{"** Only who is invited may enter #dev **"});
  alice.hears(":s PONG s answered");
  CHECK(alice.wire() == strings{"PRIVMSG #lobby :hello"});
}

TEST_CASE("the prompt says where one is only when there is a choice") {
  auto alice = talk::among_people();
  alice.hears(":Alice!hub@127.0.0.1 JOIN #dev");
  CHECK(alice.last.prompt == "[you @ #dev] > ");
  alice.types("/switch LOBBY");
  CHECK(alice.last.prompt == "[you @ #lobby] > ");
  alice.types("/join #dev");
  CHECK(alice.wire().empty());
  CHECK(alice.last.prompt == "[you @ #dev] > ");
  alice.hears(":Alice!hub@127.0.0.1 PART #dev");
  CHECK(alice.lines() == strings{"** You left #dev **"});
  CHECK(alice.last.prompt == "[you] > ");
}

TEST_CASE("without commands every line is text") {
  talk bot{{"Bot", "#lobby", false, false}};
  bot.hears(":s 001 Bot :Welcome");
  bot.hears(":s 376 Bot :End");
  bot.hears(":Bot!hub@h JOIN #lobby");
  bot.hears(":s 366 Bot #lobby :End");
  for (auto line : {"exit", "/quit", "//x", "/usr/bin/ld: error"}) {
    bot.types(line);
    CHECK(bot.wire() == strings{std::string{"PRIVMSG #lobby :"} + line});
    CHECK_FALSE(bot.last.leave);
  }
}

TEST_CASE("the people of another room can be asked for") {
  auto alice = talk::among_people();
  alice.types("/who dev");
  alice.hears(":s 353 Alice = #dev :@Bob +Eve");
  alice.hears(":s 353 Alice = #dev :Mallory");
  CHECK(alice.lines().empty());
  alice.hears(":s 366 Alice #dev :End");
  CHECK(alice.lines() == strings{"** Current users in #dev: Bob, Eve, Mallory **"});
  alice.hears(":s 366 Alice #empty :End");
  CHECK(alice.lines() == strings{"** Current users in #empty: none **"});
}

TEST_CASE("names asked anew come with their ranks") {
  auto alice = talk::among_people();
  alice.types("/names");
  alice.hears(":s 353 Alice = #lobby :@Omar Alice +Sarah");
  alice.hears(":s 366 Alice #lobby :End");
  CHECK(alice.lines() == strings{"** Current users in #lobby: @Omar, Alice, +Sarah **"});
  // Once.
  alice.hears(":s 366 Alice #lobby :End");
  CHECK(alice.lines() == strings{"** Current users in chat: Omar, Sarah **"});
}

TEST_CASE("a word can be completed to whatever fits its place") {
  auto alice = talk::among_people();
  alice.hears(":Omaha!o@h JOIN #lobby");
  struct example {
    std::string line;
    uint32_t start;
    strings words;
    std::string suffix;
  };
  const std::vector<example> table = {
    {"om", 0, {"Omaha", "Omar"}, ": "},
    {"sa", 0, {"Sarah"}, ": "},
    {"al", 0, {}, ": "}, // not oneself
    {"hello sa", 6, {"Sarah"}, " "},
    {"/t", 0, {"/topic"}, " "},
    {"/msg SA", 5, {"Sarah"}, " "},
    {"/leave #l", 7, {"#lobby"}, " "},
    {"", 0, {}, " "},
    {"hi ", 3, {"Omaha", "Omar", "Sarah"}, " "},
    {"/w", 0, {"/who", "/whois"}, " "},
    {"/help un", 6, {"unignore"}, " "},
    {"/join de", 6, {"#dev"}, " "}, // one that /rooms listed
    {"/join #", 6, {"#dev", "#lobby"}, " "},
    {"/join dev k", 10, {}, " "},
    {"/switch bo", 8, {"Bob"}, " "},
    {"see #", 4, {"#dev", "#lobby"}, " "},
    {"bo", 0, {}, ": "},            // not here
    {"/whois bo", 7, {"Bob"}, " "}, // but somewhere
    {"/msg ze", 5, {"Zed"}, " "},   // who wrote to one
    {"hi ti", 3, {}, " "},          // our line cannot show such a name
  };
  alice.hears(":s 322 Alice #dev 3 :Work");
  alice.hears(":s 353 Alice = #lobby :Ti\x02m");
  alice.hears(":Zed!z@h PRIVMSG Alice :psst");
  alice.types("/query Bob");
  alice.types("/switch #lobby");
  for (auto& [line, start, words, suffix] : table) {
    CAPTURE(line);
    auto choices = alice.subject().complete(line + "rest", line.size());
    CHECK(choices.start == start);
    CHECK(choices.words == words);
    CHECK(choices.suffix == suffix);
  }
}
