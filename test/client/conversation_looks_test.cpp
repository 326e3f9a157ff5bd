// What one can change, find again, keep and abbreviate.
#include <catch2/catch.hpp>

#include "test/client/talk.hpp"

using namespace hubbub::client;
using hubbub::client::test::strings;
using hubbub::client::test::talk;

namespace {

talk with(const std::function<void(conversation_options&)>& change) {
  conversation_options options{"Alice", "#lobby", true, true};
  change(options);
  talk result{std::move(options)};
  for (auto line :
       {":s 001 Alice :Welcome", ":s 376 Alice :End", ":Alice!hub@127.0.0.1 JOIN #lobby",
        ":s 353 Alice = #lobby :@Omar Alice +Sarah", ":s 366 Alice #lobby :End"})
    result.hears(line);
  return result;
}

} // namespace

TEST_CASE("how things look can be changed while one talks") {
  auto alice = with([](auto& x) { x.set({"style", "bracket"}); });
  alice.types("/set style colon");
  CHECK(alice.lines() == strings{"style = colon  (bracket|colon)"});
  CHECK(alice.last.prompt == "You: ");
  alice.hears(":Omar!o@h PRIVMSG #lobby :hi");
  CHECK(alice.lines() == strings{"Omar: hi"});
  alice.types("/set Reasons off");
  alice.hears(":Omar!o@h QUIT :tea");
  CHECK(alice.lines() == strings{"User Omar left"});
  alice.types("/set timestamps short");
  CHECK(alice.last.looks
        == std::vector<std::pair<std::string, std::string>>{{"timestamps", "short"}});
  alice.types("/set timestamps often");
  CHECK(alice.lines() == strings{"** timestamps is one of off|short|full **"});
  CHECK(alice.last.looks.empty());
  alice.types("/set nonsense on");
  CHECK(alice.lines()
        == strings{"** There is nothing called nonsense to set: /set lists what there is "
                   "**"});
  alice.types("/set");
  CHECK(alice.lines().size() == 9);
  CHECK(alice.lines().back() == "timestamps = short  (off|short|full)");
}

TEST_CASE("in a busy room those come and go silently who have not spoken") {
  auto alice = with([](auto& x) { x.comings = presence::smart; });
  alice.hears(":Eve!e@h JOIN #lobby");
  CHECK(alice.lines() == strings{"User Eve joined the chat"});
  for (size_t i = 0; i < busy_room; ++i)
    alice.hears(":Guest" + std::to_string(i) + "!g@h JOIN #lobby");
  CHECK(alice.lines().empty());
  alice.hears(":Guest1!g@h NICK Guest100");
  CHECK(alice.lines().empty());
  alice.hears(":Guest2!g@h PART #lobby");
  CHECK(alice.lines().empty());
  alice.hears(":Omar!o@h PRIVMSG #lobby :hi");
  alice.hears(":Omar!o@h QUIT :tea");
  CHECK(alice.lines() == strings{"User Omar left the chat (tea)"});
  alice.types("/set presence all");
  alice.hears(":Guest3!g@h PART #lobby");
  CHECK(alice.lines() == strings{"User Guest3 left the chat"});
  alice.types("/set presence none");
  alice.hears(":Omar!o@h JOIN #lobby");
  CHECK(alice.lines().empty());
}

TEST_CASE("who comes and goes silently is in the logs all the same") {
  auto alice = with([](auto& x) {
    x.comings = presence::none;
    x.logs = true;
  });
  const std::vector<std::pair<std::string, std::string>> table = {
    {":Eve!e@h JOIN #lobby", "User Eve joined the chat"},
    {":Eve!e@h NICK Eva", "User Eve is now known as Eva"},
    {":Eva!e@h PART #lobby", "User Eva left the chat"},
    {":Omar!o@h QUIT :tea", "User Omar left the chat (tea)"},
  };
  for (auto& [heard, kept] : table) {
    alice.hears(heard);
    CHECK(alice.lines().empty());
    REQUIRE(alice.last.records.size() == 1);
    CHECK(alice.last.records[0].place == "#lobby");
    CHECK(alice.last.records[0].text == kept);
  }
}

TEST_CASE("who is in several rooms is in the logs of all of them") {
  for (auto interactive : {true, false}) {
    auto alice = with([=](auto& x) {
      x.interactive = interactive;
      x.logs = true;
    });
    alice.hears(":Alice!hub@127.0.0.1 JOIN #dev");
    alice.hears(":s 353 Alice = #dev :Alice Omar");
    alice.hears(":Omar!o@h QUIT :tea");
    CHECK(alice.lines() == strings{"User Omar left the chat (tea)"});
    CHECK(alice.last.records.size() == 2);
  }
}

TEST_CASE("what was said before has its time once") {
  auto alice = with([](auto& x) {
    x.set({"timestamps", "off"});
    x.history_lines = 50;
    x.past_stamp = [](int64_t) { return std::string{"14:03 "}; };
  });
  auto past = [&] {
    alice.types("/history");
    for (auto line :
         {":s BATCH +p chathistory #lobby",
          "@batch=p;time=2026-11-30T14:03:00.000Z :Omar!o@h PRIVMSG #lobby :hi",
          ":s BATCH -p"})
      alice.hears(line);
    REQUIRE(alice.lines().size() == 3);
    return alice.lines()[1];
  };
  alice.hears(":s CAP * ACK :batch draft/chathistory message-tags server-time");
  CHECK(past() == "14:03 [Omar]: hi");
  alice.types("/set timestamps short");
  CHECK(past() == "[Omar]: hi");
  alice.types("/set timestamps off");
  CHECK(past() == "14:03 [Omar]: hi");
}

TEST_CASE("a line that was shown can be found again") {
  auto alice = talk::among_people();
  alice.hears(":Omar!o@h PRIVMSG #lobby :Tea at five");
  alice.hears(":Sarah!s@h PRIVMSG #lobby :no");
  alice.hears(":Sarah!s@h PRIVMSG #lobby :\002t\002ea, then");
  alice.types("/find tea");
  CHECK(alice.lines()
        == strings{"** With tea: **", "[Omar]: Tea at five", "[Sarah]: \002t\002ea, then",
                   "** That is all **"});
  alice.types("/find coffee");
  CHECK(alice.lines()
        == strings{"** There is no line with coffee in it here: /search asks the server "
                   "**"});
}

TEST_CASE("what is said in rooms is kept, and in private only if one wants it") {
  for (auto private_too : {false, true}) {
    CAPTURE(private_too);
    auto alice = with([=](auto& x) {
      x.logs = true;
      x.private_logs = private_too;
    });
    auto kept = [&] {
      strings result;
      for (auto& x : alice.last.records)
        result.push_back(x.place + ' ' + x.text);
      return result;
    };
    alice.hears(":Omar!o@h PRIVMSG #lobby :hi");
    CHECK(kept() == strings{"#lobby [Omar]: hi"});
    alice.hears(":Eve!e@h JOIN #lobby");
    CHECK(kept() == strings{"#lobby User Eve joined the chat"});
    alice.types("hello");
    CHECK(kept() == strings{"#lobby [Alice]: hello"});
    alice.types("/me waves");
    CHECK(kept() == strings{"#lobby * Alice waves"});
    alice.hears(":Omar!o@h PRIVMSG Alice :psst");
    CHECK(kept() == (private_too ? strings{"Omar [Omar]: psst"} : strings{}));
    alice.types("/msg Omar yes?");
    CHECK(kept() == (private_too ? strings{"Omar [Alice]: yes?"} : strings{}));
    alice.types("/who");
    CHECK(kept().empty());
    alice.hears(":Alice!hub@127.0.0.1 JOIN #dev");
    alice.hears(":s 366 Alice #dev :End");
    CHECK(alice.lines() == strings{"** Current users in #dev: none **"});
    CHECK(kept().empty());
  }
  auto bob = talk::among_people();
  bob.hears(":Omar!o@h PRIVMSG #lobby :hi");
  CHECK(bob.last.records.empty());
}

TEST_CASE("whom one ignores is kept, and was kept") {
  auto alice = with([](auto& x) { x.ignored = {"Omar"}; });
  alice.hears(":Omar!o@h PRIVMSG #lobby :hi");
  CHECK(alice.lines().empty());
  alice.types("/ignore *!*@spam.example");
  REQUIRE(alice.last.ignored.size() == 1);
  CHECK(alice.last.ignored[0].mask == "*!*@spam.example");
  CHECK(alice.last.ignored[0].ignored);
  alice.types("/ignore omar");
  CHECK(alice.last.ignored.empty());
  alice.types("/unignore OMAR");
  REQUIRE(alice.last.ignored.size() == 1);
  CHECK(alice.last.ignored[0].mask == "OMAR");
  CHECK_FALSE(alice.last.ignored[0].ignored);
}

TEST_CASE("one is told of one's words and of what is for oneself alone") {
  auto alice = with([](auto& x) { x.words = {"tea", ""}; });
  alice.hears(":Omar!o@h PRIVMSG #lobby :tea?");
  REQUIRE(alice.last.alerts.size() == 1);
  CHECK(alice.last.alerts[0].from == "Omar");
  CHECK(alice.last.alerts[0].room == "#lobby");
  CHECK(alice.last.alerts[0].text == "tea?");
  CHECK(alice.last.lines[0].mention == "tea");
  alice.hears(":Omar!o@h PRIVMSG Alice :psst");
  REQUIRE(alice.last.alerts.size() == 1);
  CHECK(alice.last.alerts[0].room.empty());
  alice.hears(":Omar!o@h PRIVMSG #lobby :coffee?");
  CHECK(alice.last.alerts.empty());
}

TEST_CASE("commands may have names of one's own") {
  auto alice =
    with([](auto& x) { x.aliases = read_aliases("hi = me waves; /J=/join #x;;z="); });
  const std::vector<std::pair<std::string, strings>> table = {
    {"/hi", {"PRIVMSG #lobby :\001ACTION waves\001"}},
    {"/HI all", {"PRIVMSG #lobby :\001ACTION waves all\001"}},
    {"/j", {"JOIN #x", "PING answered"}},
    {"/list", {"LIST"}},
    {"/list #d*", {"LIST #d*"}},
    {"//hi", {"PRIVMSG #lobby :/hi"}},
    {"hi", {"PRIVMSG #lobby :hi"}},
    {"/quote WHOWAS Omar 1", {"WHOWAS Omar 1"}},
    {"/raw TIME", {"TIME"}},
  };
  for (auto& [typed, wire] : table) {
    CAPTURE(typed);
    alice.types(typed);
    CHECK(alice.wire() == wire);
    alice.hears(":s PONG s answered");
  }
}

TEST_CASE("what is quoted is a line of IRC or is not sent") {
  auto alice = talk::among_people();
  const std::vector<std::pair<std::string, std::string>> table = {
    {"/quote :source", "** That is no line of IRC **"},
    {"/quote @tags", "** That is no line of IRC **"},
    {"/quote " + std::string(511, 'x'), "** That is too long for a line of IRC **"},
    {"/quote", "** Usage: /quote LINE **"},
  };
  for (auto& [typed, shown] : table) {
    CAPTURE(typed);
    alice.types(typed);
    CHECK(alice.lines() == strings{shown});
    CHECK(alice.wire().empty());
  }
}

TEST_CASE("several rooms can be entered at the start, and one is in the first") {
  conversation_options options{"Alice", "#lobby,dev", true, true, "key,other"};
  talk alice{std::move(options)};
  alice.hears(":s 001 Alice :Welcome");
  alice.hears(":s 376 Alice :End");
  CHECK(alice.wire() == strings{"JOIN #lobby key"});
  alice.hears(":Alice!hub@127.0.0.1 JOIN #lobby");
  alice.hears(":s 366 Alice #lobby :End");
  CHECK(alice.wire() == strings{"JOIN #dev other", "PING answered"});
  CHECK(alice.last.prompt == "[you] > ");
  alice.types("hello");
  alice.hears(":Alice!hub@127.0.0.1 JOIN #dev");
  CHECK(alice.last.prompt == "[you @ #lobby] > ");
  alice.hears(":s 353 Alice = #dev :Alice Bob");
  alice.hears(":s 366 Alice #dev :End");
  CHECK(alice.lines().empty());
  alice.hears(":s PONG s answered");
  CHECK(alice.wire() == strings{"PRIVMSG #lobby :hello"});
  // One that is entered by hand is the one where one is.
  alice.types("/join tea");
  alice.hears(":Alice!hub@127.0.0.1 JOIN #tea");
  CHECK(alice.last.prompt == "[you @ #tea] > ");
}

TEST_CASE("one can ask who and where one is, with and without a connection") {
  auto alice = with([](auto& x) { x.reconnect = true; });
  alice.types("/status");
  CHECK(alice.lines() == strings{"** You are Alice in #lobby, one of 3 **"});
  alice.types("/query Omar");
  alice.types("/away lunch");
  alice.hears(":Omar!o@h PRIVMSG #lobby :hi");
  alice.types("/status");
  CHECK(alice.lines()
        == strings{"** You are Alice, and talk to Omar alone, and away **",
                   "** 1 unread elsewhere: /switch says where **"});
  alice.loses("gone");
  alice.types("/status");
  CHECK(alice.lines().back() == "** Not connected **");
}

TEST_CASE("one's rank and the server's pace are part of that") {
  int64_t now = 0;
  auto alice = with([&](auto& x) { x.stopwatch = [&now] { return now; }; });
  alice.hears(":Omar!o@h MODE #lobby +o Alice");
  alice.subject().look_at_lag();
  now = 82;
  alice.hears(":s PONG s lag-1");
  alice.types("/status");
  CHECK(alice.lines()
        == strings{"** You are @Alice in #lobby, one of 3 **",
                   "** The server answers within 82 ms **"});
}

TEST_CASE("a full screen is told who and where one is and what waits elsewhere") {
  auto alice = with([](auto& x) {
    x.fillable = true;
    x.set({"names", "on"});
  });
  CHECK_FALSE(alice.last.status);
  alice.types("/screen full");
  REQUIRE(alice.last.status);
  auto now = *alice.last.status;
  CHECK(now.me == "Alice");
  CHECK(now.place == "#lobby");
  CHECK(now.people == 3);
  CHECK(now.names == strings{"@Omar", "+Sarah", "Alice"});
  CHECK(now.waiting.empty());
  CHECK(now.lag == -1);
  CHECK(now.connected);
  auto told = [&](std::string_view line) {
    alice.hears(line);
    REQUIRE(alice.last.status);
    return *alice.last.status;
  };
  CHECK(told(":Omar!o@h MODE #lobby -v+lo Sarah 5 Alice").names
        == strings{"@Alice", "@Omar", "Sarah"});
  CHECK(told(":Omar!o@h TOPIC #lobby :tea").topic == "tea");
  alice.hears(":Omar!o@h PRIVMSG #lobby :hi");
  CHECK_FALSE(alice.last.status); // nothing of that has changed
  alice.types("/query Omar");
  REQUIRE(alice.last.status);
  CHECK(alice.last.status->me == "Alice");
  CHECK(alice.last.status->people == 0);
  CHECK(alice.last.status->names.empty());
  told(":Sarah!s@h PRIVMSG #lobby :tea?");
  now = told(":Sarah!s@h PRIVMSG #lobby :Alice?");
  REQUIRE(now.waiting.size() == 1);
  CHECK(now.waiting[0] == waiting_place{1, "#lobby", 2, 1});
  alice.types("/away lunch");
  REQUIRE(alice.last.status);
  CHECK(alice.last.status->away);
  alice.types("/names off");
  alice.types("/switch 1");
  CHECK(alice.last.status->names.empty());
  alice.types("/find tea");
  CHECK(alice.last.find == "tea");
  CHECK(alice.lines().empty());
  alice.types("/screen plain");
  CHECK_FALSE(alice.last.status);
}

TEST_CASE("however many rooms and people there are a full screen is told of so many") {
  auto alice = with([](auto& x) {
    x.fillable = true;
    x.set({"screen", "full"});
    x.set({"names", "on"});
  });
  for (size_t i = 0; i < 300; ++i)
    alice.hears(":" + std::to_string(i) + "!g@h JOIN #lobby");
  REQUIRE(alice.last.status);
  CHECK(alice.last.status->people == 303);
  CHECK(alice.last.status->names.size() == screen_status::most_names);
  for (size_t i = 0; i < 30; ++i)
    alice.hears(":Bob" + std::to_string(i) + "!g@h PRIVMSG Alice :hi");
  for (size_t i = 0; i < 30; ++i) {
    auto room = "#r" + std::to_string(i);
    alice.hears(":Alice!hub@127.0.0.1 JOIN " + room);
    alice.hears(":s 366 Alice " + room + " :End");
    alice.types("/switch 1");
    alice.hears(":Bob!g@h PRIVMSG " + room + " :hi");
  }
  alice.types("/away lunch");
  REQUIRE(alice.last.status);
  CHECK(alice.last.status->waiting.size() == screen_status::most_places);
  alice.hears(":s 332 Alice #lobby :" + std::string(5000, 'x'));
  REQUIRE(alice.last.status);
  CHECK(alice.last.status->topic.size() == 1000);
}

TEST_CASE("no full screen is asked of a terminal that cannot be one") {
  auto alice = talk::among_people();
  alice.types("/screen full");
  CHECK(alice.lines() == strings{"** This is no terminal that can be a full screen **"});
  CHECK(alice.last.looks.empty());
  CHECK_FALSE(alice.last.status);
}
