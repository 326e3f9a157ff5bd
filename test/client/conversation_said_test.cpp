// What people say: what is worth ringing for, and what is not heard.
#include <catch2/catch.hpp>

#include "test/client/talk.hpp"

using namespace hubbub::client;
using hubbub::client::test::strings;
using hubbub::client::test::talk;

TEST_CASE("the bell rings for one's own name and for what is for oneself alone") {
  struct example {
    std::string heard;
    bool alert;
    std::string mention;
  };
  const std::vector<example> table = {
    {":Omar!o@h PRIVMSG #lobby :hello all", false, ""},
    {":Omar!o@h PRIVMSG #lobby :alice: look", true, "Alice"},
    {":Omar!o@h PRIVMSG #lobby :look, Alice!", true, "Alice"},
    {":Omar!o@h PRIVMSG #lobby :\00304Alice\003: look", true, "Alice"},
    {":Omar!o@h PRIVMSG #lobby :\001ACTION pokes Alice\001", true, "Alice"},
    {":Omar!o@h PRIVMSG #lobby :Alicette", false, ""},
    {":Omar!o@h NOTICE #lobby :Alice: look", true, "Alice"},
    {":Omar!o@h PRIVMSG Alice :psst", true, ""},
    {":Omar!o@h PRIVMSG Alice :Alice, psst", true, "Alice"},
    {":Omar!o@h NOTICE Alice :psst", true, ""},
    {":irc.test NOTICE Alice :going down", false, ""},
    {":Alice!a@h PRIVMSG #lobby :Alice says Alice", false, ""},
    {":Alice2!a@h JOIN #lobby", false, ""},
  };
  for (auto& [heard, alert, mention] : table) {
    CAPTURE(heard);
    auto alice = talk::among_people();
    alice.hears(heard);
    REQUIRE(alice.last.lines.size() == 1);
    CHECK(alice.last.lines[0].alert == alert);
    CHECK(alice.last.lines[0].mention == mention);
  }
}

TEST_CASE("a line knows where the name of who said it stands") {
  for (auto heard : {":Omar!o@h PRIVMSG #lobby :Omar", ":Omar!o@h PRIVMSG Alice :Omar",
                     ":Omar!o@h NOTICE #lobby :Omar",
                     ":Omar!o@h PRIVMSG #lobby :\001ACTION Omar\001"}) {
    CAPTURE(heard);
    for (auto interactive : {true, false}) {
      auto alice = talk::among_people(interactive);
      alice.hears(":Alice!hub@127.0.0.1 JOIN #dev");
      alice.types("/switch dev");
      alice.hears(heard);
      alice.types("/switch lobby");
      for (auto& line : alice.last.lines) {
        if (line.from.empty())
          continue;
        CHECK(line.from == "Omar");
        CHECK(line.text.substr(line.from_at, 4) == "Omar");
        CHECK(line.text.find("Omar") == line.from_at);
      }
    }
  }
}

TEST_CASE("who is ignored is not heard") {
  auto alice = talk::among_people();
  alice.types("/ignore omar");
  for (auto line :
       {":Omar!o@h PRIVMSG #lobby :Alice!", ":Omar!o@h PRIVMSG Alice :psst",
        ":Omar!o@h NOTICE #lobby :hey", ":Omar!o@h PRIVMSG #lobby :\001ACTION waves\001",
        ":Omar!o@h INVITE Alice #dev"}) {
    CAPTURE(line);
    alice.hears(line);
    CHECK(alice.lines().empty());
  }
  alice.types("/reply x");
  CHECK(alice.lines() == strings{"** Nobody has written to you alone yet **"});
  // But one still sees who is there.
  alice.hears(":Omar!o@h NICK Ramo");
  CHECK(alice.lines() == strings{"User Omar is now known as Ramo"});
  alice.hears(":Ramo!o@h PRIVMSG #lobby :got you");
  CHECK(alice.lines().empty());
  alice.types("/ignore");
  CHECK(alice.lines() == strings{"** You do not hear: Ramo **"});
  alice.types("/ignore RAMO");
  CHECK(alice.lines() == strings{"** You do not hear RAMO as it is **"});
  alice.types("/unignore ramo");
  CHECK(alice.lines() == strings{"** You will hear ramo again **"});
  alice.hears(":Ramo!o@h PRIVMSG #lobby :hello again");
  CHECK(alice.lines() == strings{"[Ramo]: hello again"});
}

TEST_CASE("a mask ignores all whom it describes") {
  auto alice = talk::among_people();
  alice.types("/ignore *!*@spam.example");
  alice.hears(":Any!x@spam.example PRIVMSG #lobby :buy");
  CHECK(alice.lines().empty());
  alice.hears(":Any!x@other.example PRIVMSG #lobby :hello");
  CHECK(alice.lines() == strings{"[Any]: hello"});
}

TEST_CASE("words for a few do not look like words for all") {
  const std::vector<std::pair<std::string, std::string>> table = {
    {":Omar!o@h PRIVMSG #lobby :hi", "[Omar]: hi"},
    {":Omar!o@h PRIVMSG @#lobby :hi", "(operators only) [Omar]: hi"},
    {":Omar!o@h PRIVMSG +#lobby :hi", "(voiced only) [Omar]: hi"},
    {":Omar!o@h PRIVMSG ~&#lobby :hi", "(founders only) [Omar]: hi"},
    {":Omar!o@h PRIVMSG @#lobby :\001ACTION nods\001", "(operators only) * Omar nods"},
    {":Omar!o@h NOTICE %#lobby :hi", "(half-operators only) -Omar- hi"},
    {":Omar!o@h NOTICE #lobby :hi", "-Omar- hi"},
    {":Omar!o@h NOTICE Alice :hi", "(private) -Omar- hi"},
    {":Omar!o@h PRIVMSG Alice :hi", "(private) [Omar]: hi"},
  };
  for (auto& [heard, shown] : table)
    for (auto interactive : {true, false}) {
      CAPTURE(heard, interactive);
      auto alice = talk::among_people(interactive);
      alice.hears(heard);
      CHECK(alice.lines() == strings{shown});
    }
  auto bot = talk::among_people(false);
  bot.hears(":Alice!hub@127.0.0.1 JOIN #dev");
  bot.hears(":Omar!o@h PRIVMSG @#lobby :hi");
  CHECK(bot.lines() == strings{"#lobby (operators only) [Omar]: hi"});
}

TEST_CASE("who leaves a talk is back where it was begun") {
  auto alice = talk::among_people();
  alice.hears(":Alice!hub@127.0.0.1 JOIN #dev");
  alice.types("/switch lobby");
  alice.types("/query Omar");
  alice.hears(":Omar!o@h NOTICE Alice :hi");
  CHECK(alice.lines() == strings{"-Omar- hi"});
  alice.types("/leave");
  alice.types("hello");
  CHECK(alice.wire() == strings{"PRIVMSG #lobby :hello"});
}
