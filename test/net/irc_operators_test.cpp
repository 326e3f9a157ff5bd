#include "test/net/irc_fixture.hpp"

using namespace hubbub;
using namespace hubbub::test;
using Catch::Contains;
using Catch::EndsWith;
using Catch::StartsWith;

namespace {

struct operators_fixture : irc_fixture {
  fake_peer bob = enter("Bob");

  operators_fixture() {
    config->oper_name = "root";
    config->oper_password = "secret";
    heard(alice);
  }

  void become_operator() { ask(alice, "OPER root secret"); }
};

const std::string denied =
  "481 Alice :Permission denied: only operators of the server may do that\n";

} // namespace

TEST_CASE_METHOD(operators_fixture, "OPER needs the right name and password") {
  const question rows[] = {
    {"OPER root", "461 Alice OPER :Not enough parameters\n"},
    {"OPER toor secret", "464 Alice :There is no operator of that name and password\n"},
    {"OPER root Secret", "464 Alice :There is no operator of that name and password\n"},
    {"MODE Alice", "221 Alice :+\n"},
    {"OPER root secret", ":Alice!~Alice@test MODE Alice +o\n"
                         "381 Alice :You are now an operator of this server\n"},
    {"OPER root secret", "381 Alice :You are now an operator of this server\n"},
    {"MODE Alice -o", ":Alice!~Alice@test MODE Alice -o\n"},
    {"REHASH", denied},
  };
  for (auto& x : rows)
    CHECK(ask(alice, x.line) == x.answer);
  config->oper_name.clear();
  CHECK(ask(alice, "OPER root secret") == "491 Alice :This server has no operator\n");
}

TEST_CASE_METHOD(operators_fixture, "three wrong passwords for OPER end a connection") {
  const std::string wrong = "464 Alice :There is no operator of that name and password\n";
  CHECK(ask(alice, "OPER root x") == wrong);
  CHECK(ask(alice, "OPER toor secret") == wrong);
  CHECK(ask(alice, "OPER toor x")
        == wrong + "ERROR :Closing link: test (Too many wrong passwords)\n");
  CHECK_FALSE(alice.connected());
  CHECK_THAT(heard(bob), EndsWith("QUIT :Too many wrong passwords\n"));
}

TEST_CASE_METHOD(operators_fixture, "an operator is at another host, if there is one") {
  config->oper_host = "staff.example";
  auto carl = enter("Carl", "chghost");
  heard(bob);
  ask(alice, "CAP REQ :chghost");
  heard(alice);
  const std::string told = ":Alice!~Alice@test CHGHOST ~Alice staff.example\n";
  CHECK(ask(alice, "OPER root secret")
        == told
             + ":Alice!~Alice@staff.example MODE Alice +o\n"
               "381 Alice :You are now an operator of this server\n");
  CHECK(heard(carl) == told);
  CHECK(heard(bob) == "");
  ask(alice, "PRIVMSG #lobby :x");
  CHECK(heard(bob) == ":Alice!~Alice@staff.example PRIVMSG #lobby :x\n");
}

TEST_CASE_METHOD(operators_fixture,
                 "who gives up being an operator is at its own host again") {
  config->oper_host = "staff.example";
  auto carl = enter("Carl", "chghost");
  become_operator();
  heard(carl);
  heard(bob);
  CHECK(ask(alice, "MODE Alice -o") == ":Alice!~Alice@staff.example MODE Alice -o\n");
  const std::string told = ":Alice!~Alice@staff.example CHGHOST ~Alice test\n";
  CHECK(heard(carl) == told);
  CHECK_THAT(ask(bob, "WHOIS Alice"), StartsWith("311 Bob Alice ~Alice test "));
  // A change that takes nothing away leaves the host as it is.
  become_operator();
  heard(carl);
  ask(alice, "MODE Alice +i");
  CHECK(heard(carl) == "");
  CHECK_THAT(ask(bob, "WHOIS Alice"), StartsWith("311 Bob Alice ~Alice staff.example "));
}

TEST_CASE_METHOD(operators_fixture, "KILL ends a connection, and says by whom and why") {
  auto carl = enter("Carl");
  heard(alice);
  for (auto line : {"KILL Bob :x", "KILL Alice :x", "KILL Nobody :x"})
    CHECK(ask(alice, line) == denied);
  become_operator();
  CHECK(ask(alice, "KILL Nobody :x") == "401 Alice Nobody :No such nick\n");
  CHECK(ask(alice, "KILL") == "461 Alice KILL :Not enough parameters\n");
  heard(carl);
  CHECK(ask(alice, "KILL bob :spam") == ":Bob!~Bob@test QUIT :Killed (Alice (spam))\n");
  CHECK_THAT(heard(bob), EndsWith("ERROR :Closing link: test (Killed (Alice (spam)))\n"));
  CHECK_FALSE(bob.connected());
  ask(alice, "KILL Carl");
  CHECK_THAT(heard(carl), EndsWith("(Killed (Alice (no reason given)))\n"));
  CHECK_FALSE(carl.connected());
  auto dora = enter("Dora");
  heard(alice);
  auto told = ask(alice, "KILL Dora :" + std::string(480, 'k'));
  CHECK(told.size() <= 511);
  CHECK(heard(dora).size() <= 511);
}

TEST_CASE_METHOD(operators_fixture, "WALLOPS reaches those who want to hear it") {
  auto carl = enter("Carl");
  ask(bob, "MODE Bob +w");
  CHECK_THAT(ask(alice, "WALLOPS :x"), EndsWith(denied));
  become_operator();
  heard(carl);
  CHECK(ask(alice, "WALLOPS :hi everyone") == "");
  CHECK(heard(bob) == ":Alice!~Alice@test WALLOPS :hi everyone\n");
  CHECK(heard(carl) == "");
  ask(alice, "MODE Alice +w");
  CHECK(ask(alice, "WALLOPS :me too") == ":Alice!~Alice@test WALLOPS :me too\n");
}

TEST_CASE_METHOD(operators_fixture, "REHASH is for operators, and tells how it went") {
  CHECK(ask(alice, "REHASH") == denied);
  become_operator();
  CHECK_THAT(ask(alice, "REHASH"),
             StartsWith("382 Alice caf-application.conf :Rehashing\nNOTICE Alice :"));
}
