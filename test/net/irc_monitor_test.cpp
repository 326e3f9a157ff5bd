#include "test/net/irc_fixture.hpp"

using namespace hubbub;
using namespace hubbub::test;
using Catch::Contains;
using Catch::EndsWith;
using Catch::StartsWith;

TEST_CASE_METHOD(irc_fixture, "MONITOR tells who is here, and who comes and goes") {
  auto bob = arrive("Bob");
  CHECK(ask(alice, "MONITOR + bob,Carl")
        == "730 Alice :Bob!~Bob@test\n731 Alice :Carl\n");
  auto carl = arrive("Carl");
  CHECK(heard(alice) == "730 Alice :Carl!~Carl@test\n");
  ask(bob, "QUIT");
  CHECK(heard(alice) == "731 Alice :Bob\n");
  ask(carl, "NICK Bob");
  CHECK(heard(alice) == "731 Alice :Carl\n730 Alice :Bob!~Carl@test\n");
  ask(carl, "NICK BOB");
  CHECK(heard(alice) == "");
  carl.close();
  CHECK(heard(alice) == "731 Alice :BOB\n");
}

TEST_CASE_METHOD(irc_fixture, "the list of MONITOR is kept, shown and cleared") {
  auto bob = arrive("Bob");
  const question rows[] = {
    {"MONITOR L", "733 Alice :End of MONITOR list\n"},
    {"MONITOR + bob,X,x,bob", "730 Alice :Bob!~Bob@test\n731 Alice :X\n"},
    {"MONITOR + y", "731 Alice :y\n"},
    {"MONITOR L", "732 Alice :bob,X,y\n733 Alice :End of MONITOR list\n"},
    {"MONITOR S", "730 Alice :Bob!~Bob@test\n731 Alice :X,y\n"},
    {"MONITOR - x,nobody", ""},
    {"monitor l", "732 Alice :bob,y\n733 Alice :End of MONITOR list\n"},
    {"MONITOR + *!*@*,a!b@c", ""},
    {"MONITOR +", ""},
    {"MONITOR Z", "461 Alice MONITOR :Use +, -, C, L or S\n"},
    {"MONITOR", "461 Alice MONITOR :Not enough parameters\n"},
    {"MONITOR C", ""},
    {"MONITOR L", "733 Alice :End of MONITOR list\n"},
  };
  for (auto& x : rows)
    CHECK(ask(alice, x.line) == x.answer);
  ask(bob, "QUIT");
  CHECK(heard(alice) == "");
}

TEST_CASE_METHOD(irc_fixture, "what is beyond the limit of MONITOR is refused by name") {
  config->monitored = 2;
  CHECK(ask(alice, "MONITOR + a,b,c,d")
        == "734 Alice 2 c,d :Monitor list is full\n731 Alice :a,b\n");
  CHECK(ask(alice, "MONITOR + a") == "731 Alice :a\n");
  CHECK(ask(alice, "MONITOR L") == "732 Alice :a,b\n733 Alice :End of MONITOR list\n");
}

TEST_CASE_METHOD(irc_fixture, "long lists of MONITOR come in lines that fit") {
  for (auto i = 10; i < 90; ++i)
    ask(alice, "MONITOR + " + std::string(30, 'x') + std::to_string(i));
  config->monitored = 80;
  std::string too_many;
  while (too_many.size() < 440)
    too_many += std::string(28, 'x') + std::to_string(too_many.size()) + ",";
  struct {
    std::string line;
    size_t answers;
    size_t names;
  } const cases[] = {
    {"MONITOR L", 9, 80},
    {"MONITOR S", 8, 80},
    {"MONITOR + " + too_many, 2, 14},
  };
  for (auto& x : cases) {
    CAPTURE(x.line);
    alice.send(x.line + "\r\n");
    auto seen = alice.received();
    size_t answers = 0;
    for (size_t begin = 0; begin < seen.size(); ++answers) {
      auto end = seen.find('\n', begin) + 1;
      CHECK(end - begin <= 512);
      begin = end;
    }
    CHECK(answers == x.answers);
    size_t names = 0;
    for (size_t i = 0; (i = seen.find("xxx", i)) != std::string::npos; i += 30)
      ++names;
    CHECK(names == x.names);
  }
}

TEST_CASE_METHOD(irc_fixture,
                 "extended-monitor shows what those who are monitored change") {
  config->oper_name = "root";
  config->oper_password = "secret";
  config->oper_host = "staff.example";
  struct row {
    std::string capabilities;
    std::string line;
    std::string seen;
  };
  const std::string source = ":Alice!~Alice@test ";
  const row rows[] = {
    {"extended-monitor away-notify", "AWAY :afk", source + "AWAY :afk\n"},
    {"extended-monitor away-notify", "AWAY", source + "AWAY\n"},
    {"extended-monitor setname", "SETNAME :new", source + "SETNAME :new\n"},
    {"extended-monitor", "AWAY :a", ""},
    {"away-notify", "AWAY :b", ""},
    {"setname", "SETNAME :c", ""},
    {"extended-monitor away-notify", "SETNAME :d", ""},
    {"chghost", "OPER root secret", ""},
  };
  // The whole batch goes to both: one that watches without the capability as well.
  auto other = arrive("Other", "away-notify setname chghost");
  ask(other, "MONITOR + Alice");
  for (auto& x : rows) {
    auto bob = arrive("Bob", x.capabilities);
    ask(bob, "MONITOR + Alice");
    ask(alice, x.line);
    CHECK(heard(bob) == x.seen);
    CHECK(heard(other) == "");
    bob.close();
  }
}

TEST_CASE_METHOD(irc_fixture,
                 "who shares a room with whom it monitors hears things once") {
  auto bob = enter("Bob", "extended-monitor away-notify");
  ask(bob, "MONITOR + Alice");
  ask(alice, "AWAY :once");
  CHECK(heard(bob) == ":Alice!~Alice@test AWAY :once\n");
  ask(bob, "PART #lobby");
  ask(alice, "AWAY :again");
  CHECK(heard(bob) == ":Alice!~Alice@test AWAY :again\n");
}
