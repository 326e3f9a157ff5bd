// What IRC users do in a room with modes and ranks, as plain users see it, and the
// other way round.
#include "test/e2e/free_lobby.hpp"
#include "test/e2e/irc_user.hpp"
#include "test/e2e/plain_user.hpp"
#include "test/e2e/server_fixture.hpp"

using namespace e2e;

namespace {

/// One of each in #lobby, with nothing left to read. Irene came first and is its
/// operator.
struct irc_room {
  server_fixture hub{with_free_lobby()};
  irc_user irene{hub.irc(), "Irene"};
  colon_user alice{hub.colon(), "Alice"};
  bracket_user omar{hub.bracket(), "Omar"};

  irc_room() {
    enter_lobby(alice);
    enter_lobby(omar);
    settle();
  }

  void settle() {
    irene.fence();
    alice.fence();
    omar.fence();
  }
};

/// The same, but Alice came first.
struct plain_room {
  server_fixture hub{with_free_lobby()};
  colon_user alice{hub.colon(), "Alice"};
  bracket_user omar{hub.bracket(), "Omar"};
  irc_user irene{hub.irc(), "Irene", {}};

  plain_room() {
    enter_lobby(alice);
    enter_lobby(omar);
    irene.ask("JOIN #lobby");
    alice.fence();
    omar.fence();
  }
};

} // namespace

TEST_CASE("a kick by an IRC user is seen on every format and felt by its victim") {
  irc_room chat;
  CHECK(chat.irene.ask("KICK #lobby Omar :too loud").at(0).text()
        == "Irene KICK #lobby Omar too loud");
  CHECK(chat.alice.line() == "** Irene threw Omar out of #lobby (too loud) **");
  CHECK(chat.alice.line() == "User Omar left");
  CHECK(chat.omar.line() == "** Irene threw Omar out of #lobby (too loud) **");
  CHECK(is_notice(chat.omar.notice("thrown out"), "/join #lobby"));
  CHECK(is_notice(chat.omar.ask("is anybody there?").at(0), "in no room"));
  chat.omar.say("/join lobby");
  CHECK(chat.alice.line() == "User Omar joined");
  CHECK(chat.irene.event() == "Omar JOIN #lobby");
}

TEST_CASE("modes by an IRC user are told on every format and hold there") {
  irc_room chat;
  chat.irene.ask("MODE #lobby +m");
  CHECK(chat.alice.line() == "** Irene changed modes of #lobby: +m **");
  CHECK(chat.omar.line() == "** Irene changed modes of #lobby: +m **");
  CHECK(is_notice(chat.alice.ask("hello?").at(0), "moderated"));
  chat.irene.ask("MODE #lobby +v Alice");
  CHECK(chat.alice.line() == "** Irene changed modes of #lobby: +v Alice **");
  chat.alice.say("thanks");
  CHECK(chat.irene.event() == "Alice PRIVMSG #lobby thanks");
  chat.omar.lines_until("[Alice]: thanks");
  chat.irene.ask("MODE #lobby -m+b Omar");
  CHECK(chat.omar.line() == "** Irene changed modes of #lobby: -m+b Omar!*@* **");
  CHECK(is_notice(chat.omar.ask("hello?").at(0), "banned"));
  CHECK(is_notice(chat.alice.ask("/topic mine").at(0), "+b Omar"));
}

TEST_CASE("a plain user is told why a room stays closed") {
  irc_room chat;
  chat.irene.ask("JOIN #tea,#key,#full");
  chat.irene.ask("MODE #tea +i");
  chat.irene.ask("MODE #key +k sesame");
  chat.irene.ask("MODE #full +l 1");
  CHECK(is_notice(chat.alice.ask("/join tea").at(0), "invitation"));
  CHECK(is_notice(chat.alice.ask("/join key").at(0), "needs a key"));
  CHECK(is_notice(chat.alice.ask("/join full").at(0), "full"));
  chat.alice.say("still here"); // the old room is not lost
  CHECK(chat.omar.line() == "[Alice]: still here");
  chat.settle();
  chat.irene.ask("INVITE Alice #tea");
  CHECK(chat.alice.line() == "** Irene invites you to #tea. Try /join #tea **");
  chat.alice.say("/join #tea");
  CHECK(chat.alice.line() == "User Alice joined");
  chat.omar.say("/join #key sesame");
  CHECK(is_notice(chat.omar.notice("Current users"), "in chat: Irene **"));
}

TEST_CASE("an IRC user's messages of other kinds reach plain users in their own words") {
  irc_room chat;
  chat.irene.send("PRIVMSG Alice :psst");
  CHECK(chat.alice.line() == "(private) Irene: psst");
  chat.irene.send("PRIVMSG Alice :\x01"
                  "ACTION winks\x01");
  CHECK(chat.alice.line() == "(private) * Irene winks");
  chat.irene.send("NOTICE Omar :by the way");
  CHECK(chat.omar.line() == "(private) -Irene- by the way");
  chat.irene.send("PRIVMSG #lobby :\x01"
                  "ACTION dances\x01");
  CHECK(chat.alice.line() == "* Irene dances");
  CHECK(chat.omar.line() == "* Irene dances");
  chat.irene.ask("AWAY :tea time");
  chat.alice.say("/msg irene are you there?");
  CHECK(chat.alice.line() == "** Irene is away: tea time **");
}

TEST_CASE("what only IRC knows is nothing to plain users") {
  irc_room chat;
  chat.irene.ask("CAP REQ :message-tags setname away-notify");
  chat.irene.ask("@+typing=active TAGMSG #lobby");
  chat.irene.ask("SETNAME :Irene the Great");
  chat.irene.ask("AWAY :gone");
  chat.irene.ask("MODE Irene +iwB");
  CHECK(chat.alice.fence().empty());
  CHECK(chat.omar.fence().empty());
}

TEST_CASE("messages for operators alone reach plain operators and nobody else") {
  irc_room chat;
  chat.irene.ask("MODE #lobby +o Alice");
  chat.alice.fence();
  chat.omar.fence();
  chat.irene.ask("PRIVMSG @#lobby :between us");
  CHECK(chat.alice.line() == "(@#lobby) Irene: between us");
  CHECK(chat.omar.fence().empty());
}

TEST_CASE("a plain user who founds a room is its operator and makes others operators") {
  plain_room chat;
  CHECK(only("353", chat.irene.ask("NAMES #lobby")).at(0).last() == "@Alice Omar Irene");
  CHECK(is_notice(chat.omar.ask("/op Irene").at(0), "only operators"));
  chat.alice.say("/op Irene");
  CHECK(chat.irene.event() == "Alice MODE #lobby +o Irene");
  CHECK(chat.omar.line() == "** Alice changed modes of #lobby: +o Irene **");
  chat.irene.ask("MODE #lobby -o Alice");
  CHECK(chat.alice.notice("-o Alice") == "** Irene changed modes of #lobby: -o Alice **");
  CHECK(is_notice(chat.alice.ask("/deop Irene").at(0), "only operators"));
}

TEST_CASE("a kick by a plain user is one to IRC users") {
  plain_room chat;
  CHECK(is_notice(chat.omar.ask("/kick Irene").at(0), "only operators"));
  chat.alice.say("/kick irene mind your words");
  CHECK(chat.irene.event() == "Alice KICK #lobby Irene mind your words");
  CHECK(chat.omar.line() == "** Alice threw Irene out of #lobby (mind your words) **");
  CHECK(chat.omar.line() == "User Irene left the chat");
  CHECK(commands(chat.irene.ask("PRIVMSG #lobby :hello?")) == "404");
  chat.alice.fence();
  CHECK(is_notice(chat.alice.ask("/kick Nobody").at(0), "nobody of that name"));
}

TEST_CASE("an invitation and an absence by a plain user are known to IRC users") {
  plain_room chat;
  irc_user ian{chat.hub.irc(), "Ian", ""};
  chat.alice.say("/invite Ian");
  CHECK(ian.event() == "Alice INVITE Ian #lobby");
  CHECK(is_notice(chat.alice.line(), "Ian is invited to #lobby"));
  chat.omar.ask("/away at lunch");
  auto answer = ian.ask("PRIVMSG Omar :hungry?");
  REQUIRE(commands(answer) == "301");
  CHECK(answer[0].text() == "hubbub.local 301 Ian Omar at lunch");
  CHECK(only("352", chat.irene.ask("WHO Omar")).at(0).params.at(6) == "G");
  chat.omar.ask("/away");
  CHECK(ian.ask("PRIVMSG Omar :hungry?").empty());
}
