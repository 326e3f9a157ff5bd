// Rooms as IRC clients know them: RFC 2812 section 3.2 and 3.3.
#include "test/e2e/irc_user.hpp"
#include "test/e2e/plain_user.hpp"
#include "test/e2e/server_fixture.hpp"

using namespace e2e;

namespace {

// The names in a 353, whatever stands in front of them to show their rank.
std::string members(const std::vector<irc_line>& received) {
  std::string result;
  for (auto& line : only("353", received))
    for (auto c : line.last() + " ")
      if (c != '@' && c != '+')
        result += c;
  while (!result.empty() && result.back() == ' ')
    result.pop_back();
  return result;
}

struct room_of_three {
  server_fixture hub;
  irc_user alice{hub.irc(), "Alice", "#tea"};
  irc_user bob{hub.irc(), "Bob", "#tea"};
  irc_user carol{hub.irc(), "Carol", "#tea"};

  room_of_three() {
    alice.fence();
    bob.fence();
  }
};

} // namespace

TEST_CASE("JOIN is answered with the members and seen by all of them") {
  server_fixture hub;
  irc_user alice{hub.irc(), "Alice", ""};
  irc_user bob{hub.irc(), "Bob", ""};
  auto answer = alice.ask("JOIN #tea");
  CHECK(commands(answer) == "JOIN 353 366");
  CHECK(answer.at(0).text() == "Alice JOIN #tea");
  CHECK(answer.at(0).source.find("Alice!") == 0);
  CHECK(answer.at(0).source.find('@') != std::string::npos);
  CHECK(members(answer) == "Alice");
  answer = bob.ask("JOIN #TEA"); // the room is one, whatever the case
  CHECK(commands(answer) == "JOIN 353 366");
  CHECK(members(answer) == "Alice Bob");
  CHECK(alice.event() == "Bob JOIN #tea");
  CHECK(alice.fence().empty());
}

TEST_CASE("JOIN takes several rooms and 0 leaves them all") {
  room_of_three chat;
  auto answer = chat.alice.ask("JOIN #a,#b,#c");
  CHECK(commands(answer) == "JOIN 353 366 JOIN 353 366 JOIN 353 366");
  CHECK(chat.alice.ask("JOIN #tea").empty()); // is in it
  auto left = chat.alice.ask("JOIN 0");
  CHECK(commands(left) == "PART PART PART PART");
  CHECK(chat.bob.next().command == "PART");
  CHECK(commands(chat.alice.ask("PRIVMSG #a :hi")) != "");
  CHECK(commands(chat.alice.ask("JOIN 0")).empty());
}

TEST_CASE("PART leaves with a word to all members the parting one included") {
  room_of_three chat;
  auto answer = chat.alice.ask("PART #tea :see you");
  REQUIRE(commands(answer) == "PART");
  CHECK(answer[0].text() == "Alice PART #tea see you");
  CHECK(chat.bob.event() == "Alice PART #tea see you");
  CHECK(members(chat.bob.ask("NAMES #tea")) == "Bob Carol");
  chat.bob.ask("JOIN #b");
  CHECK(commands(chat.bob.ask("PART #tea,#b")) == "PART PART");
  CHECK(commands(chat.bob.ask("PART #tea")) == "442");
}

TEST_CASE("PRIVMSG and NOTICE to a room go to all others") {
  room_of_three chat;
  chat.alice.send("PRIVMSG #tea :hello there");
  chat.alice.send("PRIVMSG #TEA once");
  chat.alice.send("NOTICE #tea :attention");
  for (auto user : {&chat.bob, &chat.carol}) {
    CHECK(user->event() == "Alice PRIVMSG #tea hello there");
    CHECK(user->event() == "Alice PRIVMSG #tea once");
    CHECK(user->event() == "Alice NOTICE #tea attention");
  }
  CHECK(chat.alice.fence().empty());
}

TEST_CASE("PRIVMSG and NOTICE to a person go to that person") {
  room_of_three chat;
  CHECK(chat.alice.ask("PRIVMSG bob :psst").empty());
  CHECK(chat.alice.ask("NOTICE Bob :psst!").empty());
  auto whisper = chat.bob.next();
  CHECK(whisper.nick() == "Alice");
  CHECK(whisper.source.find("Alice!") == 0);
  CHECK(whisper.text() == "Alice PRIVMSG Bob psst");
  CHECK(chat.bob.event() == "Alice NOTICE Bob psst!");
  CHECK(chat.carol.fence().empty());
}

TEST_CASE("a message to several targets reaches each") {
  room_of_three chat;
  auto answer = chat.alice.ask("PRIVMSG #tea,Bob :hi");
  // One or the other is right, as ISUPPORT's TARGMAX says; half a delivery is not.
  if (answer.empty()) {
    CHECK(commands(chat.bob.fence()) == "PRIVMSG PRIVMSG");
    CHECK(commands(chat.carol.fence()) == "PRIVMSG");
  } else {
    CHECK(answer.size() == 1);
    CHECK(chat.bob.fence().empty());
  }
}

TEST_CASE("a message to oneself comes back") {
  room_of_three chat;
  auto answer = chat.alice.ask("PRIVMSG Alice :note to self");
  REQUIRE(commands(answer) == "PRIVMSG");
  CHECK(answer[0].text() == "Alice PRIVMSG Alice note to self");
}

TEST_CASE("CTCP passes between IRC clients unharmed") {
  room_of_three chat;
  chat.alice.send("PRIVMSG #tea :\x01"
                  "ACTION waves\x01");
  CHECK(chat.bob.next().last()
        == "\x01"
           "ACTION waves\x01");
  chat.alice.send("PRIVMSG Bob :\x01VERSION\x01");
  CHECK(chat.bob.next().last() == "\x01VERSION\x01");
  chat.bob.send("NOTICE Alice :\x01VERSION netcat\x01");
  CHECK(chat.alice.next().last() == "\x01VERSION netcat\x01");
}

TEST_CASE("NAMES lists a room in order of arrival") {
  room_of_three chat;
  auto answer = chat.carol.ask("NAMES #tea");
  CHECK(commands(answer) == "353 366");
  CHECK(members(answer) == "Alice Bob Carol");
  // A room that is not there has nobody in it (RFC 2812 3.2.5).
  CHECK(commands(chat.carol.ask("NAMES #nowhere")) == "366");
}

TEST_CASE("TOPIC is shown set and cleared") {
  room_of_three chat;
  CHECK(commands(chat.alice.ask("TOPIC #tea")) == "331");
  auto answer = chat.alice.ask("TOPIC #tea :Earl Grey only");
  REQUIRE(commands(answer) == "TOPIC");
  CHECK(chat.bob.event() == "Alice TOPIC #tea Earl Grey only");
  answer = chat.carol.ask("TOPIC #tea");
  REQUIRE(!only("332", answer).empty());
  CHECK(only("332", answer)[0].text().find(" 332 Carol #tea Earl Grey only")
        != std::string::npos);
  // Whoever joins is told, before the names.
  irc_user dave{chat.hub.irc(), "Dave", ""};
  auto joined = commands(dave.ask("JOIN #tea"));
  CHECK((joined == "JOIN 332 333 353 366" || joined == "JOIN 332 353 366"));
  CHECK(commands(chat.alice.ask("TOPIC #tea :")).find("TOPIC") != std::string::npos);
  CHECK(commands(dave.ask("TOPIC #tea")).find("331") != std::string::npos);
}

TEST_CASE("LIST has every room with its size and topic") {
  room_of_three chat;
  chat.alice.ask("JOIN #coffee");
  chat.alice.ask("TOPIC #coffee :black");
  auto all = only("322", chat.bob.ask("LIST"));
  REQUIRE(all.size() == 2);
  std::string found;
  for (auto& line : all)
    found += line.params.at(1) + "/" + line.params.at(2) + "/" + line.last() + " ";
  CHECK(found.find("#tea/3/") != std::string::npos);
  CHECK(found.find("#coffee/1/black ") != std::string::npos);
  auto one = chat.bob.ask("LIST #coffee");
  CHECK(only("322", one).size() == 1);
  CHECK(one.back().command == "323");
}

TEST_CASE("an empty room is gone") {
  room_of_three chat;
  chat.alice.ask("JOIN #coffee");
  chat.alice.ask("TOPIC #coffee :black");
  chat.alice.ask("PART #coffee");
  CHECK(eventually([&] { return only("322", chat.alice.ask("LIST")).size() == 1; }));
  CHECK(commands(chat.bob.ask("JOIN #coffee")) == "JOIN 353 366");
}

TEST_CASE("WHO tells who is in a room") {
  room_of_three chat;
  auto answer = chat.alice.ask("WHO #tea");
  CHECK(commands(answer) == "352 352 352 315");
  for (auto& line : only("352", answer)) {
    // <me> <room> <user> <host> <server> <nick> <flags> :<hops> <real name>
    REQUIRE(line.params.size() == 8);
    CHECK(line.params[0] == "Alice");
    CHECK(line.params[1] == "#tea");
    CHECK(line.params[6].find_first_of("HG") == 0);
    CHECK(line.params[7].find("0 ") == 0);
  }
  answer = chat.alice.ask("WHO Bob");
  REQUIRE(commands(answer) == "352 315");
  CHECK(answer[0].params.at(5) == "Bob");
  CHECK(commands(chat.alice.ask("WHO #nowhere")) == "315");
}

TEST_CASE("WHOIS tells about one person") {
  room_of_three chat;
  auto answer = chat.alice.ask("WHOIS bob");
  REQUIRE(!only("311", answer).empty());
  auto who = only("311", answer)[0];
  CHECK(who.params.at(1) == "Bob");
  CHECK(who.last() == "Bob");
  REQUIRE(!only("319", answer).empty());
  CHECK(only("319", answer)[0].last().find("#tea") != std::string::npos);
  CHECK(!only("312", answer).empty());
  CHECK(answer.back().command == "318");
}

TEST_CASE("NICK changes are seen once by everybody who shares a room and by oneself") {
  room_of_three chat;
  chat.alice.ask("JOIN #b,#c");
  chat.bob.ask("JOIN #b,#c");
  chat.alice.fence();
  auto answer = chat.alice.ask("NICK Alicia");
  REQUIRE(commands(answer) == "NICK");
  CHECK(answer[0].text() == "Alice NICK Alicia");
  auto seen = chat.bob.fence();
  REQUIRE(commands(seen) == "NICK");
  CHECK(seen[0].text() == "Alice NICK Alicia");
  CHECK(commands(chat.carol.fence()) == "NICK");
  chat.alice.send("PRIVMSG #tea :it is me");
  CHECK(chat.bob.event() == "Alicia PRIVMSG #tea it is me");
  CHECK(commands(chat.alice.ask("NICK Alicia")).empty());
  CHECK(commands(chat.alice.ask("NICK ALICIA")) == "NICK");
}

TEST_CASE("a rename by somebody in no room is told to themselves") {
  server_fixture hub;
  irc_user alice{hub.irc(), "Alice", ""};
  CHECK(commands(alice.ask("NICK Alicia")) == "NICK");
}
