// What the server sends, and what it looks like.
#include <catch2/catch.hpp>

#include "apps/client/palette.hpp"
#include "test/client/talk.hpp"

using namespace hubbub::client;
using hubbub::client::test::strings;
using hubbub::client::test::talk;

namespace {

struct example {
  std::string heard;
  line_kind kind;
  std::string shown; // empty: nothing
};

constexpr auto message = line_kind::message;
constexpr auto system_line = line_kind::system;
constexpr auto error = line_kind::error;

} // namespace

TEST_CASE("every event has its line") {
  const std::vector<example> table = {
    // Said.
    {":Omar!o@h PRIVMSG #lobby :Hi", message, "[Omar]: Hi"},
    {":Omar!o@h PRIVMSG #LOBBY Hi", message, "[Omar]: Hi"},
    {":Omar!o@h PRIVMSG #lobby :\001ACTION waves\001", message, "* Omar waves"},
    {":Omar!o@h PRIVMSG #lobby :\001ACTION waves", message, "* Omar waves"},
    {":Omar!o@h PRIVMSG Alice :psst", message, "(private) [Omar]: psst"},
    {":Omar!o@h PRIVMSG alice :\001ACTION winks\001", message, "(private) * Omar winks"},
    {":Omar!o@h PRIVMSG @#lobby :ops only", message, "(operators only) [Omar]: ops only"},
    {":Omar!o@h PRIVMSG #lobby :\001VERSION\001", message, ""},
    {":Omar!o@h NOTICE #lobby :careful", message, "-Omar- careful"},
    {":Omar!o@h NOTICE Alice :careful", message, "(private) -Omar- careful"},
    {":Omar!o@h NOTICE Alice :\001VERSION x\001", message, ""},
    {":irc.test NOTICE Alice :going down", system_line, "-irc.test- going down"},
    {":Alice!hub@127.0.0.1 PRIVMSG Alice :note", line_kind::own,
     "(private) [Alice]: note"},
    // Come and gone.
    {":Bob!b@h JOIN #lobby", system_line, "User Bob joined the chat"},
    {":Bob!b@h JOIN :#lobby", system_line, "User Bob joined the chat"},
    {":Omar!o@h PART #lobby :bye", system_line, "User Omar left the chat (bye)"},
    {":Omar!o@h QUIT :gone", system_line, "User Omar left the chat (gone)"},
    {":Stranger!s@h QUIT :gone", system_line, ""},
    {":Omar!o@h KICK #lobby Sarah :enough", system_line,
     "User Sarah was removed from #lobby by Omar: enough"},
    {":Omar!o@h NICK Omar2", system_line, "User Omar is now known as Omar2"},
    {":Stranger!s@h NICK Other", system_line, ""},
    {":Alice!hub@127.0.0.1 NICK Alicia", system_line,
     "** You are now known as Alicia **"},
    // Changed.
    {":Omar!o@h TOPIC #lobby :Tea", system_line, "User Omar changed the topic to: Tea"},
    {":Omar!o@h TOPIC #lobby :", system_line, "User Omar removed the topic"},
    {":Omar!o@h MODE #lobby +o Sarah", system_line,
     "User Omar set the mode of #lobby: +o Sarah"},
    {":Alice MODE Alice +i", system_line, ""},
    {":Omar!o@h INVITE Alice #dev", system_line,
     "User Omar invites you to #dev: /join #dev"},
    // Answers.
    {":s 322 Alice #dev 3 :Work", system_line, "** #dev (3): Work **"},
    {":s 322 Alice #dev 3 :", system_line, "** #dev (3) **"},
    {":s 323 Alice :End", system_line, "** There are no rooms **"},
    {":s 331 Alice #lobby :No topic", system_line, "** #lobby has no topic **"},
    {":s 332 Alice #lobby :Tea", system_line, "** Topic of #lobby: Tea **"},
    {":s 333 Alice #lobby Omar 1700000000", system_line, ""},
    {":s 301 Alice Omar :at lunch", system_line, "** Omar is away: at lunch **"},
    {":s 305 Alice :You are no longer marked as being away", system_line,
     "** You are no longer marked as being away **"},
    {":s 306 Alice :You have been marked as being away", system_line,
     "** You have been marked as being away **"},
    {":s 341 Alice Bob #lobby", system_line, "** You invited Bob to #lobby **"},
    {":s 311 Alice Omar omar host * :Omar O", system_line,
     "** Omar is omar@host (Omar O) **"},
    {":s 312 Alice Omar irc.test :A server", system_line,
     "** Omar is on irc.test (A server) **"},
    {":s 313 Alice Omar :is an IRC operator", system_line,
     "** Omar is an operator of the server **"},
    {":s 319 Alice Omar :@#lobby #dev", system_line, "** Omar is in @#lobby, #dev **"},
    {":s 330 Alice Omar omar :is logged in as", system_line,
     "** Omar is logged in as omar **"},
    {":s 378 Alice Omar 127.0.0.1 :actually using host", system_line,
     "** Omar 127.0.0.1: actually using host **"},
    {":s 318 Alice Omar :End of WHOIS", system_line, ""},
    {":s 482 Alice #lobby :You're not channel operator", error,
     "** Only operators of #lobby may do that **"},
    {":s 443 Alice Omar #lobby :is already on channel", error,
     "** Omar is in #lobby already **"},
    {":s 372 Alice :- motd", system_line, ""},
    {":s 433 Alice Omar :in use", error, "** The name Omar is taken **"},
    {":s 432 Alice 1st :Erroneous", error,
     "** The name 1st is not allowed (Erroneous) **"},
    {":s 401 Alice Bob :No such nick", error,
     "** There is nobody called Bob, and no such room **"},
    {":s 404 Alice #dev :Cannot send", error,
     "** You may not speak in #dev (Cannot send) **"},
    {":s 437 Alice #dev :Unavailable", error, "** #dev cannot be had just now **"},
    // Unheard of: shown readably.
    {":s 671 Alice Omar :is using a secure connection", system_line,
     "** Omar: is using a secure connection **"},
    {":s 999 Alice", system_line, "**  **"},
    {"WALLOPS :hello all", system_line, "** WALLOPS hello all **"},
    {"PONG s :somebody", system_line, ""},
  };
  for (auto& [heard, kind, shown] : table) {
    CAPTURE(heard);
    auto alice = talk::among_people();
    alice.hears(heard);
    if (shown.empty()) {
      CHECK(alice.lines().empty());
    } else {
      REQUIRE(alice.lines() == strings{shown});
      CHECK(alice.last.lines[0].kind == kind);
    }
    CHECK(alice.wire().empty());
    CHECK_FALSE(alice.status());
  }
}

TEST_CASE("messages with missing parts do no harm") {
  for (std::string command :
       {"PRIVMSG", "NOTICE", "JOIN", "PART", "QUIT", "NICK", "KICK", "TOPIC", "MODE",
        "INVITE",  "ERROR",  "PONG", "001",  "301",  "322",  "323",  "331",   "332",
        "353",     "366",    "376",  "433",  "432",  "401",  "999"}) {
    for (std::string rest : {"", " Alice", " #lobby", " Alice #lobby", " :"}) {
      for (std::string source : {"", ":Omar!o@h ", ":Alice!hub@h ", ":s "}) {
        CAPTURE(source + command + rest);
        auto alice = talk::among_people();
        alice.hears(source + command + rest);
        alice.types("still here");
        CHECK_FALSE(alice.status());
      }
    }
  }
}

TEST_CASE("whatever the server sends is harmless on a terminal") {
  const strings payloads = {"\033]0;owned\007", "\033[2J\033[31m", "\302\23331m",
                            "\007\010\177",     "\377\376\303",    "a\rb",
                            "\00304,05red\017", "\016\033c"};
  const strings templates = {":Omar!o@h PRIVMSG #lobby :@",
                             ":Omar!o@h NOTICE #lobby :@",
                             ":Omar!o@h PRIVMSG #lobby :\001ACTION @\001",
                             ":Omar@!o@h PRIVMSG #lobby :hi",
                             ":Bob@!b@h JOIN #lobby",
                             ":Omar!o@h NICK Om@ar",
                             ":Omar!o@h TOPIC #lobby :@",
                             ":Omar!o@h KICK #lobby Sarah :@",
                             ":s 322 Alice #d@v 3 :@",
                             ":s 332 Alice #lobby :@",
                             ":s 433 Alice N@ :@",
                             ":s 401 Alice N@ :@",
                             ":s 671 Alice @ :@",
                             ":Omar!o@h INVITE Alice #d@v",
                             "WALLOPS @",
                             "ERROR :@"};
  palette plain{false};
  for (auto& payload : payloads) {
    for (auto line : templates) {
      for (auto at = line.find('@'); at != std::string::npos;
           at = line.find('@', at + payload.size()))
        line.replace(at, 1, payload);
      CAPTURE(line);
      auto alice = talk::among_people();
      alice.hears(line);
      auto words = alice.last.lines;
      alice.loses("gone");
      words.push_back({line_kind::error, alice.last_words()});
      for (auto& shown : words) {
        auto painted = plain.paint(shown.kind, shown.text);
        for (unsigned char c : painted.text())
          CHECK((c >= 0x20 && c != 0177));
        CHECK(plain.paint(shown.kind, shown.text).text().find("\302\233")
              == std::string::npos);
      }
    }
  }
}

TEST_CASE("in a pipe what happens in another room says where") {
  auto bot = talk::among_people(false);
  bot.hears(":Alice!hub@127.0.0.1 JOIN #dev");
  bot.hears(":s 353 Alice = #dev :Alice Omar Bob");
  bot.hears(":s 366 Alice #dev :End");
  const std::vector<std::pair<std::string, std::string>> table = {
    {":Bob!b@h PRIVMSG #dev :here", "[Bob]: here"},
    {":Sarah!s@h PRIVMSG #lobby :there", "#lobby [Sarah]: there"},
    {":Sarah!s@h PRIVMSG #lobby :\001ACTION waves\001", "#lobby * Sarah waves"},
    {":Sarah!s@h NOTICE #lobby :there", "#lobby -Sarah- there"},
    {":Eve!e@h JOIN #lobby", "User Eve joined #lobby"},
    {":Eve!e@h PART #lobby", "User Eve left #lobby"},
    {":Eve!e@h JOIN #dev", "User Eve joined the chat"},
    {":Sarah!s@h TOPIC #lobby :Tea", "User Sarah changed the topic of #lobby to: Tea"},
    // In both rooms, said once.
    {":Omar!o@h NICK Ramo", "User Omar is now known as Ramo"},
    {":Ramo!o@h QUIT :bye", "User Ramo left the chat (bye)"},
  };
  for (auto& [heard, shown] : table) {
    CAPTURE(heard);
    bot.hears(heard);
    CHECK(bot.lines() == strings{shown});
  }
}

TEST_CASE("one who is thrown out of the last room is told what to do") {
  auto alice = talk::among_people();
  alice.hears(":Omar!o@h KICK #lobby Alice :enough");
  CHECK(alice.lines()
        == strings{"** You were removed from #lobby by Omar: enough **",
                   "** You are in no room: /join ROOM enters one, /rooms lists them **"});
}

TEST_CASE("people who come, go and change names are kept track of") {
  auto alice = talk::among_people();
  alice.hears(":Bob!b@h JOIN #lobby");
  alice.hears(":Sarah!s@h NICK Zara");
  alice.hears(":OMAR!o@h PART #lobby");
  alice.types("/who");
  CHECK(alice.lines() == strings{"** Current users in chat: Alice, Zara, Bob **"});
}

TEST_CASE("a server's greetings and farewells are not shown") {
  talk alice{{"Alice", "#lobby", true, true}};
  alice.hears(":s NOTICE * :*** Looking up your hostname");
  CHECK(alice.lines().empty());
  auto bob = talk::among_people();
  bob.types("exit");
  bob.hears(":s NOTICE Alice :Connection statistics");
  bob.hears("ERROR :Closing link");
  CHECK(bob.lines().empty());
}
