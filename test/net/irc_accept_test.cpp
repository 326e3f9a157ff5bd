// +g and ACCEPT: who takes messages only from people it knows.
#include "test/net/irc_fixture.hpp"

using namespace hubbub;
using namespace hubbub::test;
using Catch::Contains;

namespace {

struct accept_fixture : irc_fixture {
  fake_peer bob = enter("Bob");
  fake_peer carl = enter("Carl");
  const std::string refused =
    "716 Bob Alice :is in +g mode (takes messages only from people it accepts)\n";
  const std::string told = "717 Bob Alice :has been informed that you messaged it\n";

  accept_fixture() {
    ask(alice, "MODE Alice +g");
    heard(alice);
    heard(bob);
    heard(carl);
  }

  std::string call(const std::string& nick) {
    return "718 Alice " + nick + " ~" + nick
           + "@test :is messaging you, and you are +g: "
             "ACCEPT lets the next ones through\n";
  }
};

} // namespace

TEST_CASE_METHOD(accept_fixture,
                 "who is +g hears strangers once a minute, not their words") {
  CHECK(ask(bob, "PRIVMSG Alice :hi") == refused + told);
  CHECK(heard(alice) == call("Bob"));
  CHECK(ask(bob, "PRIVMSG Alice :hi again") == refused);
  CHECK_THAT(ask(carl, "PRIVMSG Alice :hi"), Contains("716 Carl Alice"));
  CHECK(heard(alice) == "");
  advance(std::chrono::minutes{1});
  CHECK(ask(bob, "PRIVMSG Alice :\x01"
                 "ACTION waves\x01")
        == refused + told);
  CHECK(heard(alice) == call("Bob"));
  // Nothing answers a notice, nor a message of nothing but tags.
  ask(bob, "CAP REQ :message-tags");
  advance(std::chrono::minutes{1});
  CHECK(ask(bob, "NOTICE Alice :x") == "");
  CHECK(ask(bob, "@+a=b TAGMSG Alice") == "");
  CHECK(heard(alice) == "");
  // In a room everybody is heard.
  ask(bob, "PRIVMSG #lobby :hi");
  CHECK(heard(alice) == ":Bob!~Bob@test PRIVMSG #lobby :hi\n");
}

TEST_CASE_METHOD(accept_fixture, "80 strangers are one line") {
  std::vector<fake_peer> strangers;
  for (auto i = 0; i < 80; ++i)
    strangers.push_back(arrive("s" + std::to_string(i)));
  for (auto& x : strangers)
    x.send("PRIVMSG Alice :buy\r\nNOTICE Alice :buy\r\n");
  CHECK(heard(alice) == call("s0"));
}

TEST_CASE_METHOD(accept_fixture, "who is accepted gets through, whatever it is called") {
  CHECK(ask(alice, "ACCEPT bob") == "");
  CHECK(ask(bob, "PRIVMSG Alice :hi") == "");
  CHECK(heard(alice) == ":Bob!~Bob@test PRIVMSG Alice :hi\n");
  ask(bob, "NICK Robert");
  CHECK(ask(bob, "PRIVMSG Alice :hi") == "");
  CHECK_THAT(heard(alice), Contains("Robert!~Bob@test PRIVMSG Alice :hi\n"));
  // The name is not the person.
  ask(carl, "NICK Bob");
  CHECK_THAT(ask(carl, "PRIVMSG Alice :hi"), Contains("716 Bob Alice"));
  heard(alice);
  CHECK(ask(alice, "ACCEPT *") == "281 Alice Robert\n282 Alice :End of /ACCEPT list\n");
  CHECK(ask(alice, "ACCEPT -Robert,*") == "282 Alice :End of /ACCEPT list\n");
  CHECK_THAT(ask(bob, "PRIVMSG Alice :hi"), Contains("716 Robert Alice"));
}

TEST_CASE_METHOD(accept_fixture, "ACCEPT says what it did not do") {
  config->accepted = 2;
  CHECK(ask(alice, "ACCEPT Nobody,Bob,-Carl,bob,-x")
        == "401 Alice Nobody :No such nick\n458 Alice Carl :is not on your accept list\n"
           "401 Alice x :No such nick\n");
  CHECK(ask(alice, "ACCEPT Bob") == "457 Alice Bob :is already on your accept list\n");
  auto dave = arrive("Dave");
  CHECK(
    ask(alice, "ACCEPT Carl,Dave")
    == "456 Alice :Accept list is full: 2 are allowed. Dave is not on it; ACCEPT -nick "
       "takes somebody off\n");
  // Who has left makes room.
  ask(carl, "QUIT");
  carl.close();
  heard(alice);
  CHECK(ask(alice, "ACCEPT *,Dave")
        == "281 Alice Bob\n281 Alice Dave\n282 Alice :End of /ACCEPT list\n");
  CHECK(ask(alice, "ACCEPT") == "461 Alice ACCEPT :Not enough parameters\n");
}

TEST_CASE_METHOD(accept_fixture,
                 "whom one writes to may answer; oneself and operators may always") {
  ask(alice, "PRIVMSG Bob :hi");
  heard(bob);
  CHECK(ask(bob, "PRIVMSG Alice :hi yourself") == "");
  CHECK(heard(alice) == ":Bob!~Bob@test PRIVMSG Alice :hi yourself\n");
  CHECK(ask(alice, "PRIVMSG Alice :note") == ":Alice!~Alice@test PRIVMSG Alice :note\n");
  config->oper_name = "root";
  config->oper_password = "toor";
  ask(carl, "OPER root toor");
  heard(alice);
  CHECK(ask(carl, "PRIVMSG Alice :listen") == "");
  CHECK_THAT(heard(alice), Contains("PRIVMSG Alice :listen"));
}

TEST_CASE_METHOD(accept_fixture, "a plain user who is not accepted is told in words") {
  auto plain = chat_fixture::enter(colon_format, "Pat");
  plain.send("/msg Alice hi\n");
  CHECK(
    plain.received()
    == "** Alice takes messages only from people it knows, and has been told that you "
       "wrote **\n");
  plain.send("/msg Alice hi\n");
  CHECK(plain.received() == "** Alice takes messages only from people it knows **\n");
}
