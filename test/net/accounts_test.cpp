#include "test/net/account_fixture.hpp"

using namespace hubbub;
using namespace hubbub::test;
using Catch::Contains;
using Catch::StartsWith;

// Accounts as others see them, and who makes them (IRCv3 draft/account-registration).

TEST_CASE_METHOD(account_fixture, "REGISTER makes an account before one is in") {
  auto bob = connect(irc_format);
  CHECK(ask(bob, "REGISTER * * sesame")
        == "FAIL REGISTER NEED_NICK * :Give your NICK first, or an account's name\n");
  ask(bob, "CAP LS 302");
  ask(bob, "NICK Bob");
  CHECK(ask(bob, "REGISTER * * sesame")
        == "REGISTER SUCCESS Bob :Account created\n"
           "900 * *!*@* Bob :You are now logged in as Bob\n");
  CHECK(ask(bob, "REGISTER * * sesame")
        == "FAIL REGISTER ALREADY_AUTHENTICATED Bob :You are logged in to Bob already\n");
  ask(bob, "USER bob 0 * :Bob");
  CHECK_THAT(ask(bob, "CAP END"), StartsWith("001 Bob"));
  CHECK_THAT(ask(alice, "WHOIS Bob"), Contains("330 Alice Bob Bob :is logged in as"));
}

TEST_CASE_METHOD(account_fixture, "an account is refused with a code and a sentence") {
  make_account("Bob");
  auto carl = enter("Carl");
  const question rows[] = {
    {"REGISTER bob * sesame",
     "FAIL REGISTER ACCOUNT_EXISTS bob :That name is registered already\n"},
    {"REGISTER alice * sesame", "FAIL REGISTER ACCOUNT_EXISTS alice :Somebody else is "
                                "here under that name: register "
                                "another one\n"},
    {"REGISTER 9 * sesame",
     "FAIL REGISTER BAD_ACCOUNT_NAME 9 :A name is 1 to 32 letters, digits and "
     "[]\\`_^{|}-, not beginning with a digit or a hyphen\n"},
    {"REGISTER nickserv * sesame",
     "FAIL REGISTER BAD_ACCOUNT_NAME nickserv :That name is reserved: register another "
     "one\n"},
    {"REGISTER * * short",
     "FAIL REGISTER WEAK_PASSWORD Carl :A password has 6 to 300 bytes\n"},
    {"REGISTER * * " + std::string(301, 'x'),
     "FAIL REGISTER UNACCEPTABLE_PASSWORD Carl :A password has 6 to 300 bytes\n"},
    {"REGISTER * *", "461 Carl REGISTER :Not enough parameters\n"},
    {"VERIFY Carl 123",
     "FAIL VERIFY INVALID_CODE Carl :There are no codes here: accounts "
     "need no verification\n"},
  };
  for (auto& x : rows)
    CHECK(ask(carl, x.line) == x.answer);
  // Another name than one's own is fine: it is nobody else's then.
  CHECK_THAT(ask(carl, "REGISTER Charles * sesame"),
             StartsWith("REGISTER SUCCESS Charles"));
  heard(alice);
  CHECK_THAT(ask(alice, "NICK charles"), Contains("433 Alice charles"));
}

TEST_CASE_METHOD(account_fixture,
                 "without the server's password nobody makes an account") {
  config->password = "door";
  auto bob = connect(irc_format);
  CHECK_THAT(ask(bob, "CAP LS 302"),
             Contains("account-registration=custom-account-name "));
  ask(bob, "NICK Bob");
  CHECK_THAT(ask(bob, "REGISTER * * sesame"),
             StartsWith("FAIL REGISTER COMPLETE_CONNECTION_REQUIRED Bob :"));
}

TEST_CASE_METHOD(account_fixture, "a server may take accounts only of those who are in") {
  auto bob = connect(irc_format);
  ask(bob, "CAP LS 302");
  auto fresh = std::make_shared<settings>(*config);
  fresh->register_before_connect = false;
  caf::anon_send(bob.actor(), reload_atom::value, settings_ptr{fresh});
  run();
  CHECK(heard(bob) == "CAP * NEW :draft/account-registration=custom-account-name\n");
  ask(bob, "NICK Bob");
  CHECK(ask(bob, "REGISTER * * sesame")
        == "FAIL REGISTER COMPLETE_CONNECTION_REQUIRED Bob :Finish connecting first\n");
  ask(bob, "USER bob 0 * :Bob");
  CHECK_THAT(ask(bob, "CAP END"), StartsWith("001 Bob"));
  CHECK_THAT(ask(bob, "REGISTER * * sesame"), StartsWith("REGISTER SUCCESS Bob"));
}

TEST_CASE_METHOD(account_fixture, "how short a password may be is the operator's say") {
  auto bob = enter("Bob");
  config->min_password = 8;
  CHECK(ask(bob, "REGISTER * * sesames")
        == "FAIL REGISTER WEAK_PASSWORD Bob :A password has 8 to 300 bytes\n");
  CHECK_THAT(ask(bob, "NS REGISTER sesames"), Contains("A password has 8 to 300 bytes"));
  config->min_password = 3;
  CHECK_THAT(ask(bob, "REGISTER * * abc"), StartsWith("REGISTER SUCCESS Bob"));
  config->min_password = 8; // for those that are set from now on
  CHECK_THAT(ask(bob, "NS SET PASSWORD abcdefg"), Contains("8 to 300 bytes"));
  ask(bob, "NS LOGOUT");
  CHECK_THAT(ask(bob, "NS IDENTIFY abc"), Contains("You are logged in to Bob"));
}

TEST_CASE_METHOD(account_fixture, "a server may take no new accounts") {
  config->registration = false;
  auto bob = enter("Bob");
  CHECK(ask(bob, "REGISTER * * sesame")
        == "FAIL REGISTER DISALLOWED Bob :This server takes no new accounts: ask its "
           "operator for one\n");
  CHECK_THAT(ask(bob, "CAP LS 302"), Contains("sasl") && !Contains("account-reg"));
}

TEST_CASE_METHOD(account_fixture, "an address makes so many accounts in a day") {
  config->accounts_per_address = 1;
  make_account("Bob");
  auto carl = enter("Carl");
  CHECK(ask(carl, "REGISTER * * sesame")
        == "FAIL REGISTER TEMPORARILY_UNAVAILABLE Carl :Too many accounts were made from "
           "your address: try again tomorrow\n");
  CHECK_THAT(ask(carl, "NICK dora"), Contains("NICK dora"));
}

TEST_CASE_METHOD(account_fixture, "others see who is logged in, as they have asked to") {
  make_account("Bob");
  auto seer = enter("Seer", "account-notify account-tag extended-join message-tags");
  auto bob = enter_logged_in("Bob");
  CHECK(heard(seer) == "@account=Bob;msgid=M :Bob!~Bob@test JOIN #lobby Bob :Real Bob\n");
  CHECK(heard(alice) == ":Seer!~Seer@test JOIN #lobby\n:Bob!~Bob@test JOIN #lobby\n");
  ask(bob, "PRIVMSG #lobby :hi");
  CHECK(heard(seer) == "@account=Bob;msgid=M :Bob!~Bob@test PRIVMSG #lobby :hi\n");
  CHECK_THAT(ask(bob, "NS LOGOUT"), Contains("You are logged in no longer"));
  CHECK(heard(seer) == "@msgid=M :Bob!~Bob@test ACCOUNT *\n");
  CHECK_THAT(ask(bob, "NS IDENTIFY sesame"), Contains("You are logged in to Bob"));
  CHECK(heard(seer) == "@account=Bob;msgid=M :Bob!~Bob@test ACCOUNT Bob\n");
  heard(alice);
  CHECK(ask(alice, "WHO Bob %na")
        == "354 Alice Bob Bob\n315 Alice Bob :End of WHO list\n");
  CHECK(ask(alice, "WHO Seer %na")
        == "354 Alice Seer 0\n315 Alice Seer :End of WHO list\n");
}

TEST_CASE_METHOD(account_fixture,
                 "who has a name keeps it when it is registered, until it goes") {
  make_account("Bob");
  auto bob = enter("Carl"); // Carl registers another name than the one it has
  CHECK_THAT(ask(bob, "REGISTER Dora * sesame"), StartsWith("REGISTER SUCCESS"));
  ask(bob, "NS LOGOUT");
  CHECK_THAT(ask(bob, "NICK Dora"), StartsWith("433 Carl Dora"));
  ask(bob, "NS IDENTIFY Dora sesame");
  CHECK_THAT(ask(bob, "NICK Dora"), Contains("NICK Dora"));
  ask(bob, "NS LOGOUT");
  CHECK(ask(bob, "NICK dora") == ":Dora!~Carl@test NICK dora\n");
  CHECK_THAT(ask(bob, "NICK Carl"), Contains("NICK Carl"));
  CHECK_THAT(ask(bob, "NICK dora"), StartsWith("433"));
}

TEST_CASE_METHOD(account_fixture, "registered names outlive whoever is there") {
  make_account("Bob");
  auto carl = enter("Carl");
  CHECK_THAT(ask(carl, "NICK BOB"), StartsWith("433 Carl BOB :Nickname is registered"));
  auto telnet = connect(colon_format);
  telnet.received();
  telnet.send("bob\n");
  CHECK_THAT(telnet.received(), Contains("bob is registered. Password"));
}
