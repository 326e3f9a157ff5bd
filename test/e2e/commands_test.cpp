// The commands on the plain listeners.
#include <algorithm>

#include "test/e2e/plain_user.hpp"
#include "test/e2e/server_fixture.hpp"

using namespace e2e;

namespace {

bool all_notices(const lines& said) {
  return std::all_of(said.begin(), said.end(),
                     [](auto& line) { return is_notice(line); });
}

bool mentions(const lines& said, const std::string& word) {
  return std::any_of(said.begin(), said.end(),
                     [&](auto& line) { return line.find(word) != std::string::npos; });
}

// Somebody of each format, and a listener on each, in #lobby, with nothing left to
// read.
struct room_of_four {
  server_fixture hub;
  colon_user alice{hub.colon(), "Alice"};
  bracket_user bob{hub.bracket(), "Bob"};
  colon_user carol{hub.colon(), "Carol"};
  bracket_user dave{hub.bracket(), "Dave"};

  room_of_four() {
    alice.fence();
    bob.fence();
    carol.fence();
  }
};

} // namespace

TEST_CASE("an unknown command is answered with a word on /help and told to nobody") {
  room_of_four chat;
  for (plain_user* user :
       {static_cast<plain_user*>(&chat.alice), static_cast<plain_user*>(&chat.bob)}) {
    for (auto text : {"/nonsense", "/joinn #x", "/", "/WHOA there"}) {
      CAPTURE(text);
      user->say(text);
      CHECK(is_notice(user->line(), "/help"));
    }
    CHECK(user->fence().empty());
  }
  CHECK(chat.carol.fence().empty());
  CHECK(chat.dave.fence().empty());
}

TEST_CASE("/help names every command") {
  room_of_four chat;
  for (plain_user* user :
       {static_cast<plain_user*>(&chat.alice), static_cast<plain_user*>(&chat.bob)}) {
    user->say("/help");
    // The fence's answer names /help too, so all is read up to an answer that
    // cannot be meant.
    user->say("/msg Nobody-of-that-name hello");
    lines said;
    while (!mentions(said, "Nobody-of-that-name"))
      said.push_back(user->line());
    CHECK(all_notices(said));
    for (auto command :
         {"/who", "/rooms", "/join", "/nick", "/msg", "/me", "/topic", "/quit"}) {
      CAPTURE(command);
      CHECK(mentions(said, command));
    }
  }
}

TEST_CASE("commands are known whatever their case") {
  room_of_four chat;
  CHECK(mentions(chat.alice.ask("/WHO"), "Dave"));
  CHECK(mentions(chat.bob.ask("/Who"), "Alice"));
}

TEST_CASE("/who names everybody in the room") {
  room_of_four chat;
  for (plain_user* user :
       {static_cast<plain_user*>(&chat.alice), static_cast<plain_user*>(&chat.bob)}) {
    auto said = user->ask("/who");
    CHECK(!said.empty());
    CHECK(all_notices(said));
    for (auto name : {"Alice", "Bob", "Carol", "Dave"})
      CHECK(mentions(said, name));
  }
}

TEST_CASE("/rooms names every room") {
  room_of_four chat;
  chat.dave.ask("/join #den");
  for (plain_user* user :
       {static_cast<plain_user*>(&chat.alice), static_cast<plain_user*>(&chat.bob)}) {
    user->fence();
    auto said = user->ask("/rooms");
    CHECK(all_notices(said));
    CHECK(mentions(said, "#lobby"));
    CHECK(mentions(said, "#den"));
  }
}

TEST_CASE("/msg tells one person and nobody else") {
  room_of_four chat;
  chat.alice.say("/msg Bob psst,  secret ");
  CHECK(chat.bob.line().find("(private) [Alice]: psst,  secret") == 0);
  chat.bob.say("/msg carol a word");
  CHECK(chat.carol.line() == "(private) Bob: a word");
  CHECK(chat.dave.fence().empty());
  CHECK(chat.carol.fence().empty());
  CHECK(chat.bob.fence().empty());
}

TEST_CASE("/msg to nobody known is an error for its sender only") {
  room_of_four chat;
  for (auto text : {"/msg Nobody hello", "/msg", "/msg Bob", "/msg Bob  "}) {
    CAPTURE(text);
    auto said = chat.alice.ask(text);
    CHECK(said.size() == 1);
    CHECK(all_notices(said));
  }
  CHECK(chat.bob.fence().empty());
  CHECK(chat.carol.fence().empty());
}

TEST_CASE("/me says what one does") {
  room_of_four chat;
  chat.alice.say("/me waves");
  CHECK(chat.bob.line() == "* Alice waves");
  CHECK(chat.carol.line() == "* Alice waves");
  chat.bob.say("/me waves  back");
  CHECK(chat.carol.line() == "* Bob waves  back");
  CHECK(chat.dave.line() == "* Alice waves");
  CHECK(chat.dave.line() == "* Bob waves  back");
  CHECK(chat.alice.fence() == lines{"* Bob waves  back"});
}

TEST_CASE("/nick changes the name for everybody") {
  room_of_four chat;
  chat.alice.say("/nick Alicia");
  CHECK(chat.bob.line() == "User Alice is now known as Alicia");
  CHECK(chat.carol.line() == "User Alice is now known as Alicia");
  chat.alice.say("it is me");
  CHECK(chat.bob.line() == "[Alicia]: it is me");
  // The old name is free, the new one is not.
  CHECK(chat.carol.line() == "Alicia: it is me");
  chat.carol.say("/nick ALICIA");
  CHECK(is_notice(chat.carol.line(), "taken"));
  CHECK(chat.dave.line() == "User Alice is now known as Alicia");
  CHECK(chat.dave.line() == "[Alicia]: it is me");
  colon_user alice{chat.hub.colon(), "Alice"};
  CHECK(chat.dave.line() == "User Alice joined the chat");
}

TEST_CASE("a name that is taken or not allowed is not changed to") {
  room_of_four chat;
  for (auto text : {"/nick Bob", "/nick bob", "/nick 1st", "/nick a b", "/nick"}) {
    CAPTURE(text);
    auto said = chat.alice.ask(text);
    CHECK(said.size() == 1);
    CHECK(all_notices(said));
  }
  chat.alice.say("still me");
  CHECK(chat.bob.line() == "[Alice]: still me");
}

TEST_CASE("the case of one's own name may be changed") {
  room_of_four chat;
  chat.alice.say("/nick ALICE");
  CHECK(chat.bob.line() == "User Alice is now known as ALICE");
}

TEST_CASE("/join changes the room and each room sees its side of it") {
  room_of_four chat;
  chat.alice.say("/join #den");
  CHECK(chat.bob.line() == "User Alice left the chat");
  CHECK(chat.carol.line() == "User Alice left");
  chat.alice.fence();
  chat.bob.say("/join #den");
  CHECK(chat.alice.line() == "User Bob joined");
  CHECK(chat.carol.line() == "User Bob left");
  CHECK(mentions(chat.bob.fence(), "Alice"));
  chat.bob.say("just us");
  CHECK(chat.alice.line() == "Bob: just us");
  chat.dave.say("hello lobby");
  CHECK(chat.carol.line() == "Dave: hello lobby");
  CHECK(chat.alice.fence().empty());
  CHECK(chat.bob.fence().empty());
}

TEST_CASE("a room is left only for one that can be entered") {
  room_of_four chat;
  for (auto text :
       {"/join", "/join #", "/join #a key more", "/join #a,b", "/join #lobby"}) {
    CAPTURE(text);
    CHECK(all_notices(chat.alice.ask(text)));
  }
  chat.alice.say("still here");
  CHECK(chat.carol.line() == "Alice: still here");
}

TEST_CASE("/topic sets the topic and tells it") {
  room_of_four chat;
  auto said = chat.alice.ask("/topic");
  CHECK(said.size() == 1);
  CHECK(all_notices(said));
  chat.alice.say("/topic Tea & cake");
  const std::string news = "** Alice changed the topic of #lobby to: Tea & cake **";
  CHECK(chat.bob.line() == news);
  CHECK(chat.carol.line() == news);
  for (plain_user* user :
       {static_cast<plain_user*>(&chat.carol), static_cast<plain_user*>(&chat.bob)}) {
    said = user->ask("/topic");
    CHECK(all_notices(said));
    CHECK(mentions(said, "Tea & cake"));
  }
}

TEST_CASE("two slashes say one") {
  room_of_four chat;
  chat.alice.say("//help me");
  CHECK(chat.carol.line() == "Alice: /help me");
  CHECK(chat.bob.line() == "[Alice]: /help me");
  chat.alice.say("///");
  CHECK(chat.carol.line() == "Alice: //");
  chat.alice.say("and/or");
  CHECK(chat.carol.line() == "Alice: and/or");
  CHECK(chat.alice.fence().empty());
}

TEST_CASE("only a line that is just exit leaves") {
  room_of_four chat;
  chat.alice.say("exit the building");
  CHECK(chat.carol.line() == "Alice: exit the building");
  chat.alice.say("exits");
  CHECK(chat.carol.line() == "Alice: exits");
  chat.alice.say("exit");
  CHECK(chat.carol.line() == "User Alice left");
}

TEST_CASE("answers come in the order of the questions with messages between") {
  room_of_four chat;
  chat.alice.connection().send("one\n/who\ntwo\n/join #den\n/nick Al\n/who\nthree\n/join "
                               "#lobby\nfour\n/quit\n");
  auto said = chat.alice.connection().lines_until_closed();
  CAPTURE(said);
  CHECK(mentions(said, "Al"));
  auto seen = chat.carol.lines_until("Al: four");
  CHECK(seen == lines{"Alice: one", "Alice: two", "User Alice left", "User Al joined"});
  CHECK(chat.carol.line() == "User Al left");
}
