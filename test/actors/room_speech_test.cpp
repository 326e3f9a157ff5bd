#include <chrono>
#include <fstream>

#include <catch2/catch.hpp>

#include "actors/speech.hpp"
#include "test/actors/player.hpp"

using namespace hubbub;
using namespace hubbub::test;
using namespace std::chrono_literals;

// What reaches others of somebody who may not speak: the table of `restrictions`.

namespace {

/// Alice is the operator, Bob a plain member, Carol and Dave are outside.
struct speech_fixture : players_fixture {
  speech_fixture() { two_are_in(); }

  /// Alice changes modes, and nobody has heard of anything before it.
  void set(const std::string& modes) {
    CHECK(refusals(alice.mode(modes)).empty());
    settle();
  }

  /// What Alice hears of Bob.
  diary heard() {
    run();
    return alice.news();
  }

  void go_away(const std::string& text) {
    bob.who.away = text;
    bob.become_in_room(event_kind::went_away);
  }

  void is_really(const std::string& text) {
    bob.who.realname = text;
    bob.become_in_room(event_kind::new_realname);
  }
};

/// Everything that keeps Bob from speaking, and what he is told then.
struct silence {
  const char* modes;
  errc why;
};

const silence silences[] = {
  {"+m", errc::need_voice},       {"+M", errc::need_account},  {"+b bob", errc::banned},
  {"+q *!*@host", errc::quieted}, {"+b m:bob", errc::quieted},
};

} // namespace

TEST_CASE_METHOD(speech_fixture, "who may not speak passes on no words by any way") {
  for (auto& [modes, expected] : silences) {
    CAPTURE(modes);
    set(modes);
    bob.say("hi");
    bob.send({event_kind::tagged, {}, "+a"});
    run();
    CHECK(bob.news().size() == 2);
    CHECK(why(bob.topic("mine")) == expected);
    CHECK(why(bob.permit_rename()) == expected);
    go_away("buy my things");
    CHECK(heard() == diary{"Bob is away: Away"});
    CHECK(alice.events().back().subjects.front().who->away == "Away");
    go_away("and these");
    is_really("Buy My Things");
    CHECK(heard().empty());
    bob.news();
    go_away("");
    CHECK(heard() == diary{"Bob is back"});
    CHECK(bob.news() == diary{"(own) Bob is back"});
    bob.part("buy my things");
    CHECK(heard() == diary{"Bob parted"});
    value(alice.invite(bob));
    value(bob.join());
    settle();
    bob.quit("Quit: buy my things");
    CHECK(heard() == diary{"Bob quit: Quit"});
    set("-mMbqb bob *!*@host m:bob");
    value(bob.join());
    settle();
  }
}

TEST_CASE_METHOD(speech_fixture, "a voice lets all of it through") {
  for (auto& [modes, expected] : silences) {
    CAPTURE(modes);
    set(modes);
    set("+v Bob");
    bob.say("hi");
    go_away("lunch");
    go_away("long lunch");
    go_away("");
    is_really("Robert");
    CHECK(heard()
          == diary{"Bob said hi", "Bob is away: lunch", "Bob is away: long lunch",
                   "Bob is back", "Bob is really Robert"});
    CHECK(why(bob.topic("topic of " + std::string{modes})) == errc{});
    CHECK(why(bob.permit_rename()) == errc{});
    run();
    settle();
    bob.part("bye");
    CHECK(heard() == diary{"Bob parted: bye"});
    set("-mMbqb bob *!*@host m:bob");
    value(bob.join());
    bob.who.realname = "Real Name";
    settle();
  }
}

TEST_CASE_METHOD(speech_fixture, "why the server ended somebody is told in any case") {
  set("+m");
  bob.quit("Ping timeout: 180 seconds");
  CHECK(heard() == diary{"Bob quit: Ping timeout: 180 seconds"});
}

TEST_CASE_METHOD(speech_fixture,
                 "who comes in away does not say why where it may not speak") {
  set("+m");
  carol.who.away = "buy my things";
  value(carol.join());
  run();
  CHECK(alice.events().back().who->away == "Away");
  // Where it may, it does.
  carol.part();
  set("-m");
  value(carol.join());
  run();
  CHECK(alice.events().back().who->away == "buy my things");
}

TEST_CASE_METHOD(speech_fixture, "only a new name needs leave, and only of members") {
  set("+m");
  CHECK(why(carol.permit_rename()) == errc{});
  set("-m");
  CHECK(why(bob.permit_rename()) == errc{});
}

TEST_CASE_METHOD(speech_fixture, "who is muted may enter, who is banned may not") {
  set("+bq m:carol dave");
  CHECK(why(carol.join()) == errc{});
  CHECK(why(dave.join()) == errc{});
  carol.part();
  set("+b carol");
  CHECK(why(carol.join()) == errc::banned);
  // An exception from mutes is none from bans.
  set("+e m:carol");
  CHECK(why(carol.join()) == errc::banned);
  set("-b carol");
  value(carol.join());
  settle();
  carol.say("hi");
  CHECK(heard() == diary{"Carol said hi"});
  set("+q *");
  carol.say("hi again");
  dave.say("me too");
  CHECK(heard() == diary{"Carol said hi again"});
}

TEST_CASE_METHOD(speech_fixture, "a network is muted like anybody") {
  bob.who.host = "192.0.2.7";
  bob.become_in_room(event_kind::new_host);
  set("+q 192.0.2.0/24");
  CHECK(value(carol.masks('q')).front().mask == "*!*@192.0.2.0/24");
  bob.say("hi");
  CHECK(heard().empty());
  CHECK(bob.news() == diary{"rejected at #lobby: you may not speak in that room"});
}

// -- +c ---------------------------------------------------------------------------------

TEST_CASE_METHOD(speech_fixture, "a room can do without colours, whoever sends them") {
  const std::string red = "\x03"
                          "04red";
  bob.say(red);
  CHECK(heard() == diary{"Bob said " + red});
  set("+cv Bob");
  for (std::string code :
       {"\x02", "\x03", "\x04", "\x0F", "\x11", "\x16", "\x1D", "\x1E", "\x1F"}) {
    bob.say("a" + code + "b");
    CHECK(heard().empty());
    CHECK(
      bob.news()
      == diary{"rejected at #lobby: that room takes no colours, bold text and the like"});
  }
  alice.say(red);
  bob.say("plain");
  bob.send({event_kind::acted, red});
  CHECK(heard()
        == diary{"rejected at #lobby: that room takes no colours, bold text and the like",
                 "Bob said plain"});
  CHECK(why(alice.topic(red)) == errc::no_colours);
  CHECK(why(bob.permit_rename()) == errc{});
  settle();
  go_away(red);
  bob.part(red);
  CHECK(heard() == diary{"Bob is away: Away", "Bob parted"});
}

// -- +f and +j --------------------------------------------------------------------------

TEST_CASE_METHOD(speech_fixture, "a room can take fewer lines from each") {
  value(carol.join());
  set("+f 2:10");
  for (auto i = 1; i <= 4; ++i)
    bob.say(std::to_string(i));
  carol.say("others may");
  CHECK(heard() == diary{"Bob said 1", "Bob said 2", "Carol said others may"});
  advance(9s);
  bob.say("too early");
  CHECK(heard().empty());
  // Coming back is no way around it.
  bob.part();
  value(bob.join());
  settle();
  bob.say("still too early");
  CHECK(heard().empty());
  advance(1s);
  bob.say("now");
  CHECK(heard() == diary{"Bob said now"});
  // Nothing but tags is no line, and passes only while lines do.
  bob.send({event_kind::tagged, {}, "+typing"});
  bob.send({event_kind::acted, "waves"});
  bob.send({event_kind::tagged, {}, "+typing"});
  CHECK(heard() == diary{"Bob tagged +typing", "Bob did waves"});
  set("+v Bob");
  bob.say("with voice");
  CHECK(heard() == diary{"Bob said with voice"});
  set("-vf Bob");
  bob.say("without a limit");
  CHECK(heard() == diary{"Bob said without a limit"});
}

TEST_CASE_METHOD(speech_fixture, "outsiders who may post have a limit as well") {
  set("-n+f 1:10");
  CHECK(why(carol.post("one")) == errc{});
  CHECK(why(carol.post("two")) == errc::too_many_lines);
  CHECK(why(dave.post("one")) == errc{});
}

TEST_CASE_METHOD(speech_fixture, "a room can let fewer people in") {
  set("+j 1:10");
  CHECK(why(carol.join()) == errc{});
  CHECK(why(dave.join()) == errc::too_many_joins);
  advance(9s);
  CHECK(why(dave.join()) == errc::too_many_joins);
  value(alice.invite(dave));
  CHECK(why(dave.join()) == errc{});
  dave.part();
  advance(10s);
  CHECK(why(dave.join()) == errc{});
}

// -- the table --------------------------------------------------------------------------

TEST_CASE("every mode that stops something is a mode, and says why") {
  for (auto& x : restrictions) {
    CAPTURE(x.mode);
    CHECK(mode_letters(false).find(x.mode) != std::string::npos);
    CHECK(x.stops != 0);
    CHECK(to_string(x.why) != "unknown error");
  }
}

TEST_CASE("docs/irc.md shows what rooms go by") {
  std::ifstream file{HUBBUB_SOURCE "/docs/irc.md"};
  const std::string begin = "| mode | messages | CTCP | colours | topic | reasons |";
  std::string line;
  while (std::getline(file, line) && line.compare(0, begin.size(), begin) != 0)
    ;
  REQUIRE(std::getline(file, line)); // the line under the headings
  for (auto& x : restrictions) {
    std::string row = std::string{"| `"} + x.mode + "` |";
    for (auto what : {deed::message, deed::ctcp, deed::colours, deed::topic, deed::reason,
                      deed::new_name, deed::status})
      row += (x.stops & what) != 0 ? " x |" : " |";
    auto free = prefixes_of(x.free);
    row += x.mode == 'n'                ? " members |"
           : x.free == beyond_all_ranks ? " |"
                                        : " `" + free + "` |";
    std::getline(file, line);
    CHECK(line == row);
  }
}
