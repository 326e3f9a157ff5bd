#include "test/net/account_fixture.hpp"

using namespace hubbub;
using namespace hubbub::test;
using Catch::Contains;
using Catch::EndsWith;
using Catch::StartsWith;

namespace {

std::string to(const std::string& nick, const std::string& text) {
  return ":NickServ!NickServ@hubbub.local NOTICE " + nick + " :" + text + "\n";
}

struct fixture : account_fixture {
  fixture() {
    config->oper_name = "root";
    config->oper_password = "power!";
  }

  fake_peer bob = enter("Bob");
};

} // namespace

TEST_CASE_METHOD(fixture, "NickServ is spoken to in three ways") {
  auto help = ask(bob, "PRIVMSG nickserv :help");
  CHECK_THAT(help,
             StartsWith(to("Bob", "CERT ADD [<fingerprint>]|DEL <fingerprint>|LIST: "
                                  "Certificates that let you in.")));
  CHECK_THAT(help, !Contains("SUSPEND"));
  CHECK(ask(bob, "NS HELP") == help);
  CHECK(ask(bob, "NickServ help") == help);
  CHECK(ask(bob, "NOTICE NickServ :HELP") == ""); // nothing answers a notice
  auto carl = connect(irc_format);
  ask(carl, "USER carl 0 * :Carl");
  CHECK_THAT(ask(carl, "NICK NickServ"), StartsWith("432"));
}

TEST_CASE_METHOD(fixture, "each thing that NickServ refuses it explains") {
  const question rows[] = {
    {"NS", "There is no such command. HELP lists them"},
    {"NS DANCE", "There is no such command. HELP lists them"},
    {"NS REGISTER", "Usage: REGISTER <password>"},
    {"NS REGISTER abc", "A password has 6 to 300 bytes"},
    {"NS IDENTIFY Bob sesame", "There is no account of that name and password"},
    {"NS LOGOUT", "Log in first: IDENTIFY [<account>] <password>"},
    {"NS LIST", "Only operators of the server may do that"},
    {"NS INFO nobody", "There is no such account"},
  };
  for (auto& x : rows)
    CHECK(ask(bob, x.line) == to("Bob", x.answer));
}

TEST_CASE_METHOD(fixture, "an owner changes the password, and only the new one counts") {
  ask(bob, "NS REGISTER sesame");
  CHECK(ask(bob, "NS SET PASSWORD")
        == to("Bob", "Usage: SET PASSWORD <new password>, or SET HISTORY ON|OFF"));
  CHECK(ask(bob, "NS SET PASSWORD open sesame")
        == to("Bob", "A password has 6 to 300 bytes"));
  CHECK(ask(bob, "NS SET PASSWORD simsim") == to("Bob", "You have another password now"));
  ask(bob, "NS LOGOUT");
  CHECK_THAT(ask(bob, "NS IDENTIFY sesame"),
             Contains("There is no account of that name"));
  CHECK_THAT(ask(bob, "NS IDENTIFY simsim"),
             EndsWith(to("Bob", "You are logged in to Bob")));
}

TEST_CASE_METHOD(fixture, "who is logged in or out by NickServ hears it as with SASL") {
  const std::string in = "900 Bob Bob!~Bob@test Bob :You are now logged in as Bob\n";
  CHECK_THAT(ask(bob, "NS REGISTER sesame"), StartsWith(in + ":NickServ!"));
  CHECK(ask(bob, "NS LOGOUT")
        == "901 Bob Bob!~Bob@test :You are logged in no longer\n"
             + to("Bob", "You are logged in no longer"));
  CHECK(ask(bob, "NS IDENTIFY sesame") == in + to("Bob", "You are logged in to Bob"));
  CHECK_THAT(ask(bob, "NS IDENTIFY mellon"), !Contains("900"));
}

TEST_CASE_METHOD(fixture, "names are grouped with an account, and freed") {
  ask(bob, "NS REGISTER sesame");
  ask(bob, "NICK Bobby");
  CHECK(ask(bob, "NS GROUP") == to("Bobby", "Bobby belongs to your account now"));
  ask(bob, "NICK Bob");
  CHECK_THAT(ask(alice, "NICK bobby"), Contains("433 Alice bobby"));
  CHECK(ask(bob, "NS UNGROUP Bob")
        == to("Bob", "That is the account's own name: only DROP frees it"));
  CHECK_THAT(ask(bob, "NS INFO"), Contains("other names: Bobby"));
  CHECK_THAT(ask(alice, "NS INFO bobby"),
             Contains("Bob was registered on") && !Contains("other names"));
  CHECK(ask(bob, "NS UNGROUP bobby") == to("Bob", "bobby belongs to nobody any more"));
  CHECK_THAT(ask(alice, "NICK bobby"), Contains("NICK bobby"));
}

TEST_CASE_METHOD(fixture,
                 "REGAIN takes a name from whoever uses it, GHOST only ends it") {
  ask(bob, "NS REGISTER sesame");
  auto again = connect(irc_format);
  again.send("NICK Bob2\r\nUSER bob 0 * :Bob\r\n");
  heard(again);
  CHECK_THAT(ask(again, "NS GHOST Bob"), Contains("Log in first"));
  ask(again, "NS IDENTIFY Bob sesame");
  CHECK(ask(again, "NS GHOST Alice") == to("Bob2", "That name is not yours"));
  CHECK(ask(again, "NS REGAIN Bob") == ":Bob2!~bob@test NICK Bob\n");
  CHECK_THAT(heard(bob), Contains("The owner of the name Bob has come"));
  CHECK_FALSE(bob.connected());
  CHECK_THAT(ask(again, "NS GHOST Bob"), Contains("nobody here has that name")
                                           || Contains("Nobody here has that name"));
}

TEST_CASE_METHOD(fixture, "certificates are listed, added and taken away") {
  ask(bob, "NS REGISTER sesame");
  std::string print(64, 'a');
  CHECK(ask(bob, "NS CERT LIST") == to("Bob", "No certificate lets you in"));
  CHECK(ask(bob, "NS CERT ADD")
        == to("Bob", "You have shown no certificate: connect with "
                     "one, or give its fingerprint"));
  CHECK(ask(bob, "NS CERT ADD abc")
        == to("Bob", "A fingerprint is SHA-256 in hexadecimal: 64 digits"));
  CHECK_THAT(ask(bob, "NS CERT ADD " + std::string(64, 'A')),
             Contains("lets you in now"));
  CHECK(ask(bob, "NS CERT LIST") == to("Bob", print) + to("Bob", "End of certificates"));
  CHECK_THAT(ask(bob, "NS CERT ADD " + print), Contains("belongs to an account already"));
  CHECK_THAT(ask(bob, "NS CERT DEL " + print), Contains("lets you in no longer"));
  CHECK_THAT(ask(bob, "NS CERT DEL " + print), Contains("Is not on your list"));
}

TEST_CASE_METHOD(fixture, "DROP ends an account for all who are logged in to it") {
  ask(bob, "NS REGISTER sesame");
  auto again = connect(irc_format);
  again.send("NICK Bob2\r\nUSER bob 0 * :Bob\r\n");
  ask(again, "NS IDENTIFY Bob sesame");
  CHECK(ask(bob, "NS DROP")
        == to("Bob", "This cannot be undone. To end your account: DROP Bob"));
  CHECK_THAT(ask(bob, "NS DROP bob"), Contains("Your account is gone"));
  CHECK(heard(again)
        == "901 Bob2 Bob2!~bob@test :You are logged in no longer. The account is gone\n");
  CHECK_THAT(ask(again, "WHOIS Bob2"), !Contains(" 330 "));
  CHECK_THAT(ask(again, "WHOIS Bob"), !Contains(" 330 "));
  ask(bob, "NICK Carl");
  CHECK_THAT(ask(alice, "NICK Bob"), Contains("NICK Bob"));
}

TEST_CASE_METHOD(fixture, "operators list, suspend and drop accounts") {
  ask(bob, "NS REGISTER sesame");
  ask(alice, "OPER root power!");
  heard(alice);
  CHECK_THAT(ask(alice, "NS LIST b*"), StartsWith(to("Alice", "Bob: registered on "
                                                              "1970-01-12, last used on "
                                                              "1970-01-12")));
  CHECK_THAT(ask(alice, "NS SUSPEND Bob too much noise"),
             Contains(to("Alice", "Bob is suspended")));
  CHECK_THAT(heard(bob), Contains("Your account is suspended: too much noise"));
  CHECK_FALSE(bob.connected());
  auto again = connect(irc_format);
  ask(again, "AUTHENTICATE PLAIN");
  CHECK(
    ask(again, plain("bob", "sesame"))
    == "902 * :Your account is suspended: too much noise\n"
       "904 * :SASL authentication failed: Your account is suspended: too much noise\n");
  // Who does not know the password learns nothing of that.
  ask(again, "AUTHENTICATE PLAIN");
  CHECK_THAT(ask(again, plain("bob", "simsim")), !Contains("suspended"));
  heard(alice);
  CHECK(ask(alice, "NS UNSUSPEND Bob") == to("Alice", "Bob may log in again"));
  CHECK(ask(alice, "NS SETPASSWORD Bob simsim")
        == to("Alice", "Bob has another password now"));
  ask(again, "AUTHENTICATE PLAIN");
  CHECK_THAT(ask(again, plain("bob", "simsim")), StartsWith("900"));
  CHECK(ask(alice, "NS DROPACCOUNT Bob")
        == to("Alice", "Bob is gone, and its names are free"));
}
