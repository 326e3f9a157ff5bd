#include "test/net/irc_fixture.hpp"

using namespace hubbub;
using namespace hubbub::test;
using Catch::Contains;
using Catch::StartsWith;

// How IRC and the plain formats show that somebody may not speak, and what operators of
// the server do in rooms.

namespace {

struct speech_fixture : irc_fixture {
  fake_peer bob = enter("Bob", "away-notify setname");
  fake_peer carl = enter("Carl", "away-notify setname");

  speech_fixture() {
    config->oper_name = "root";
    config->oper_password = "secret";
    heard(alice);
    heard(bob);
  }
};

} // namespace

TEST_CASE_METHOD(speech_fixture, "who may not speak is told so, whatever it tries") {
  ask(alice, "MODE #lobby +m");
  heard(bob);
  heard(carl);
  const question rows[] = {
    {"PRIVMSG #lobby :x",
     "404 Bob #lobby :Cannot send to channel (+m): only those with voice may speak\n"},
    {"TOPIC #lobby :x",
     "404 Bob #lobby :Cannot send to channel (+m): only those with voice may speak\n"},
    {"NICK Robert", "435 Bob Robert #lobby :Cannot change nickname: you may not speak on "
                    "that channel\n"},
    {"AWAY :buy", "306 Bob :You have been marked as being away\n"},
    {"SETNAME :Buy", ":Bob!~Bob@test SETNAME :Buy\n"},
    {"AWAY", "305 Bob :You are no longer marked as being away\n"},
    {"PART #lobby :buy", ":Bob!~Bob@test PART #lobby\n"},
    {"NICK Robert", ":Bob!~Bob@test NICK Robert\n"}, // nobody is in the way any more
  };
  for (auto& x : rows) {
    CAPTURE(x.line);
    CHECK(ask(bob, x.line) == x.answer);
  }
  CHECK(
    heard(carl)
    == ":Bob!~Bob@test AWAY :Away\n:Bob!~Bob@test AWAY\n:Bob!~Bob@test PART #lobby\n");
  carl.send("QUIT :buy\r\n");
  CHECK_THAT(heard(alice), Contains(":Carl!~Carl@test QUIT :Quit\n"));
}

TEST_CASE_METHOD(speech_fixture, "each mode that silences somebody has its words") {
  const std::string cannot = "404 Bob #lobby :Cannot send to channel ";
  const question rows[] = {
    {"+q bob", cannot + "(+q): you are quieted\n"},
    {"+b m:bob", cannot + "(+q): you are quieted\n"},
    {"+b bob", cannot + "(+b): you are banned\n"},
    {"+c", cannot + "(+c): no colours, bold text and the like\n"},
    {"+f 1:10", cannot + "(+f): too many lines, wait a while\n"},
  };
  for (auto& x : rows) {
    CAPTURE(x.line);
    ask(alice, "MODE #lobby " + x.line);
    if (x.line[1] == 'f')
      ask(bob, "PRIVMSG #lobby :first");
    heard(bob);
    CHECK(ask(bob, "PRIVMSG #lobby :\x02x\x02") == x.answer);
    ask(alice, "MODE #lobby -qbbcf bob m:bob bob");
    heard(bob);
  }
}

TEST_CASE_METHOD(speech_fixture, "one room of many where somebody is silent is enough") {
  ask(bob, "JOIN #a,#b,#c");
  auto eve = arrive("Eve");
  ask(eve, "JOIN #z");
  ask(eve, "MODE #z +m");
  ask(bob, "JOIN #z");
  CHECK(
    ask(bob, "NICK Robert")
    == "435 Bob Robert #z :Cannot change nickname: you may not speak on that channel\n");
  // What comes behind it in the same turn waits for it.
  ask(eve, "MODE #z +v Bob");
  heard(bob);
  bob.send("NICK Robert\r\nPRIVMSG #z :me\r\nPING x\r\n");
  CHECK(heard(bob) == ":Bob!~Bob@test NICK Robert\nPONG hubbub.local :x\n");
  CHECK(heard(eve) == ":Bob!~Bob@test NICK Robert\n:Robert!~Bob@test PRIVMSG #z :me\n");
}

TEST_CASE_METHOD(speech_fixture, "plain users are told as well") {
  auto dora = chat_fixture::enter(colon_format, "Dora");
  ask(alice, "MODE #lobby +m");
  dora.received();
  const question rows[] = {
    {"hi", "** #lobby: the room is moderated: only those with voice may speak **\n"},
    {"/topic x", "** That is not possible: the room is moderated: only those with voice "
                 "may speak **\n"},
    {"/nick Theodora", "** You keep your name: you may not speak in #lobby **\n"},
  };
  for (auto& x : rows) {
    dora.send(x.line + "\n");
    CHECK(dora.received() == x.answer);
  }
  ask(alice, "MODE #lobby -m+q dora");
  dora.received();
  dora.send("hi\n");
  CHECK(dora.received() == "** #lobby: you may not speak in that room **\n");
}

TEST_CASE_METHOD(speech_fixture,
                 "an operator of the server is let in, and all hear of it") {
  auto root = arrive("Root");
  auto dora = chat_fixture::enter(colon_format, "Dora");
  ask(alice, "MODE #lobby +ik secret");
  for (auto x : {&alice, &bob, &carl, &dora})
    heard(*x);
  CHECK(ask(root, "JOIN #lobby")
        == "473 Root #lobby :Cannot join channel (+i): invited people only\n");
  CHECK(ask(root, "MODE #lobby -i") == "442 Root #lobby :You're not on that channel\n");
  ask(root, "OPER root secret");
  CHECK_THAT(ask(root, "JOIN #lobby"), StartsWith(":Root!~Root@test JOIN #lobby\n353 "));
  CHECK(
    heard(bob)
    == ":Root!~Root@test JOIN #lobby\n:Root!~Root@test NOTICE #lobby :Entered past +i "
       "as an operator of the server\n");
  CHECK(dora.received()
        == "User Root joined\n** Root entered past +i as an operator of the server **\n");
  ask(root, "PART #lobby");
  heard(bob);
  // From outside: it sees what it did.
  const std::string told = ":Root!~Root@test MODE #lobby -ik+o secret Bob\n";
  CHECK(ask(root, "MODE #lobby -ik+o x Bob") == told);
  CHECK(heard(bob) == told);
  CHECK(ask(root, "TOPIC #lobby :Be kind") == ":Root!~Root@test TOPIC #lobby :Be kind\n");
  CHECK(ask(root, "KICK #lobby Bob :Be gone")
        == ":Root!~Root@test KICK #lobby Bob :Be gone\n");
  CHECK_THAT(heard(bob), Contains(" KICK #lobby Bob :Be gone\n"));
  CHECK(ask(root, "PING x") == "PONG hubbub.local :x\n");
}
