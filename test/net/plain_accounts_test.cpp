#include "test/net/account_fixture.hpp"

using namespace hubbub;
using namespace hubbub::test;
using Catch::Contains;

namespace {

/// Somebody who speaks like nc.
struct fixture : account_fixture {
  fixture() { bob.received(); }

  std::string say(fake_peer& who, const std::string& line) {
    who.send(line + "\n");
    return who.received();
  }

  fake_peer bob = connect(colon_format);
};

} // namespace

TEST_CASE_METHOD(fixture, "/register makes a name one's own") {
  say(bob, "Bob");
  CHECK_THAT(say(bob, "/register"), Contains("Usage: /register PASSWORD"));
  CHECK_THAT(say(bob, "/register abc"), Contains("A password has 6 to 300 bytes"));
  CHECK_THAT(say(bob, "/register sesame"), Contains("Bob is yours now"));
  CHECK_THAT(say(bob, "/register sesame"), Contains("You are logged in to Bob already"));
  CHECK_THAT(say(bob, "/logout"), Contains("You are logged in no longer"));
  CHECK_THAT(say(bob, "/logout"), Contains("You are not logged in"));
  CHECK_THAT(say(bob, "/login sesame"), Contains("You are logged in to Bob"));
  CHECK_THAT(say(bob, "/login Bob simsim"), Contains("There is no account of that name"));
}

TEST_CASE_METHOD(fixture, "who comes with a registered name is asked for the password") {
  make_account("Bob");
  CHECK_THAT(say(bob, "bob"),
             Contains("** bob is registered. Password (others can see it): "));
  SECTION("and gets it") {
    CHECK_THAT(say(bob, "sesame"), Contains("bob"));
    say(bob, "hello");
    CHECK_THAT(heard(alice), Contains(":bob!colon@test PRIVMSG #lobby :hello"));
    CHECK_THAT(ask(alice, "WHOIS bob"), Contains("330 Alice bob Bob"));
  }
  SECTION("or not, and takes another one") {
    CHECK_THAT(say(bob, "simsim"),
               Contains("There is no account of that name and password"));
    say(bob, "Carl");
    say(bob, "hello");
    CHECK_THAT(heard(alice), Contains(":Carl!colon@test PRIVMSG #lobby :hello"));
  }
  SECTION("what is typed is a password, whatever it looks like") {
    CHECK_THAT(say(bob, "/quit"),
               Contains("There is no account of that name and password"));
    CHECK(bob.connected());
  }
}

TEST_CASE_METHOD(fixture, "to whoever speaks telnet the password is not shown") {
  make_account("Bob");
  CHECK_THAT(say(bob, "\xff\xfb\x18" + std::string{"Bob"}),
             Contains("\xff\xfb\x01** Bob is registered. Password: ")
               || Contains("** Bob is registered. Password: \xff"));
  CHECK_THAT(say(bob, "sesame"), Contains("\xff\xfc\x01"));
}

TEST_CASE_METHOD(fixture, "all lines may come at once") {
  make_account("Bob");
  bob.send("Bob\nsesame\nhello\n");
  CHECK_THAT(heard(alice), Contains("PRIVMSG #lobby :hello"));
  auto again = connect(bracket_format);
  bob.close();
  run();
  again.send("/login Bob sesame\nhello again\n");
  CHECK_THAT(heard(alice), Contains(":Bob!") && Contains("PRIVMSG #lobby :hello again"));
}

TEST_CASE_METHOD(fixture, "where others can read along no password is asked for") {
  make_account("Bob");
  config->accounts_require_tls = true;
  auto carl = connect(colon_format);
  carl.received();
  CHECK_THAT(say(carl, "bob"), Contains("this connection is not encrypted"));
  say(carl, "Carl");
  CHECK_THAT(say(carl, "/register sesame"), Contains("This connection is not encrypted"));
  CHECK_THAT(say(carl, "/nick bob"), Contains("registered: /login first"));
}

TEST_CASE_METHOD(fixture, "NickServ answers plain users, too") {
  say(bob, "Bob");
  CHECK_THAT(say(bob, "/msg NickServ REGISTER sesame"), Contains("Bob is yours now"));
  CHECK_THAT(say(bob, "/msg nickserv info"), Contains("Bob was registered on"));
}
