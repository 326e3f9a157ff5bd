// Passwords: of the server, and of an account.
#include <catch2/catch.hpp>

#include "test/client/talk.hpp"

using namespace hubbub::client;
using hubbub::client::test::strings;
using hubbub::client::test::talk;

namespace {

conversation_options alice(credentials login = {}, bool interactive = true) {
  conversation_options result{"Alice", "#lobby", interactive, true};
  result.login = std::move(login);
  return result;
}

} // namespace

TEST_CASE("the server's password goes ahead of the name") {
  talk who{alice({"", "tea time", false})};
  CHECK(who.wire() == strings{"PASS :tea time", "NICK Alice", "USER hubbub 0 * Alice"});
}

TEST_CASE("a server that wants a password has one asked for, and dials again") {
  talk who{alice()};
  who.hears(":s 464 * :Password incorrect");
  CHECK(who.lines() == strings{"** This server has a password **"});
  CHECK(who.last.ask_secret == "Password of the server: ");
  who.hears("ERROR :Closing link");
  // What was typed meanwhile waits.
  who.types("hello");
  who.loses("the server closed the connection");
  CHECK_FALSE(who.status());
  CHECK_FALSE(who.last.dial);
  who.unlocks("tea time");
  CHECK(who.last.dial);
  who.is_connected();
  CHECK(who.last.resume);
  CHECK(who.wire() == strings{"PASS :tea time", "NICK Alice", "USER hubbub 0 * Alice"});
  who.hears(":s 464 * :Password incorrect");
  CHECK(who.lines() == strings{"** That is not the password of this server **"});
  CHECK(who.last.ask_secret);
}

TEST_CASE("a password may be there before the server has hung up") {
  talk who{alice()};
  who.hears(":s 464 * :Password incorrect");
  who.unlocks("tea");
  CHECK(who.wire() == strings{"PASS :tea", "NICK Alice", "USER hubbub 0 * Alice"});
  who.loses("the server closed the connection");
  CHECK(who.last.dial);
  who.is_connected();
  CHECK(who.wire().front() == "PASS :tea");
  // Once: a server that has other reasons to hang up is not asked for ever.
  who.loses("the server closed the connection");
  CHECK(who.status() == 1);
}

TEST_CASE("one can leave while asked for a password") {
  talk who{alice()};
  who.hears(":s 464 * :Password incorrect");
  who.loses("the server closed the connection");
  who.interrupts();
  CHECK(who.last.leave == departure::at_once);
  who.loses({});
  CHECK(who.status() == 0);
}

TEST_CASE("a filter is told how to give a password, whoever hangs up first") {
  for (auto reason : {"", "the server closed the connection"}) {
    CAPTURE(reason);
    talk who{alice({}, false)};
    who.hears(":s 464 * :Password incorrect");
    who.loses(reason);
    CHECK(who.status() == 3);
    CHECK(who.last_words()
          == "This server has a password (--password-file, or HUBBUB_PASSWORD in the "
             "environment)");
  }
}

TEST_CASE("an account is logged in to before one is in") {
  talk who{alice({"Alice", "tea", false})};
  CHECK(who.wire().front() == "CAP LS 302");
  who.hears(":s CAP * LS :sasl=PLAIN");
  CHECK(who.wire() == strings{"CAP REQ sasl"});
  who.hears(":s CAP * ACK :sasl");
  CHECK(who.wire() == strings{"AUTHENTICATE PLAIN"});
  who.hears("AUTHENTICATE +");
  CHECK(who.wire() == strings{"AUTHENTICATE QWxpY2UAQWxpY2UAdGVh"});
  who.hears(":s 900 Alice a!b@c Alice :You are now logged in as Alice");
  who.hears(":s 903 Alice :SASL authentication successful");
  CHECK(who.wire() == strings{"CAP END"});
  who.hears(":s 001 Alice :Welcome");
  who.hears(":s 376 Alice :End");
  CHECK(who.wire() == strings{"JOIN #lobby"});
  CHECK(who.lines().empty());
}

TEST_CASE("an account's password is asked for, and again if it is wrong") {
  talk who{alice({"Alice", "", false})};
  who.hears(":s CAP * LS :sasl=PLAIN");
  who.hears(":s CAP * ACK :sasl");
  CHECK(who.last.ask_secret == "Password of the account Alice: ");
  who.unlocks("coffee");
  CHECK(who.wire() == strings{"AUTHENTICATE PLAIN"});
  who.hears("AUTHENTICATE +");
  who.hears(":s 904 Alice :SASL authentication failed");
  CHECK(who.lines()
        == strings{"** The server does not let you in to the account Alice **"});
  CHECK(who.last.ask_secret);
  who.unlocks("tea");
  CHECK(who.wire() == strings{"AUTHENTICATE PLAIN"});
  talk bot{alice({"Alice", "coffee", false}, false)};
  bot.hears(":s CAP * LS :sasl=PLAIN");
  bot.hears(":s CAP * ACK :sasl");
  bot.hears(":s 904 Alice :SASL authentication failed");
  bot.loses({});
  CHECK(bot.status() == 3);
}

TEST_CASE("where a proof fails the password is asked for and proved again") {
  talk who{alice({"Alice", "coffee", false})};
  who.hears(":s CAP * LS :sasl=PLAIN,EXTERNAL,SCRAM-SHA-256");
  CHECK(who.wire() == strings{"CAP REQ sasl"});
  who.hears(":s CAP * ACK :sasl");
  CHECK(who.wire() == strings{"AUTHENTICATE SCRAM-SHA-256"});
  who.hears("AUTHENTICATE +");
  CHECK(who.wire().at(0).find("AUTHENTICATE biws") == 0); // "n,,"
  who.hears(":s 904 Alice :SASL authentication failed");
  CHECK(who.lines()
        == strings{"** The server does not let you in to the account Alice "
                   "(SCRAM-SHA-256; --sasl=plain is for a password older than that) **"});
  CHECK(who.last.ask_secret);
  who.unlocks("tea");
  CHECK(who.wire() == strings{"AUTHENTICATE SCRAM-SHA-256"});
}

TEST_CASE("one leaves a server that has not proved that it knows the password") {
  for (auto interactive : {true, false}) {
    talk who{alice({"Alice", "tea", false}, interactive)};
    who.hears(":s CAP * LS :sasl=PLAIN,SCRAM-SHA-256");
    who.hears(":s CAP * ACK :sasl");
    who.hears("AUTHENTICATE +");
    who.hears(":s 903 Alice :SASL authentication successful");
    CHECK(who.wire().empty());
    CHECK(who.last.leave == departure::at_once);
    who.loses({});
    CHECK(who.status() == 3);
    CHECK(who.last_words().find("This server has not proved that it knows the password")
          == 0);
  }
}

TEST_CASE("where a certificate fails the password follows") {
  talk who{alice({"Alice", "tea", true})};
  who.hears(":s CAP * LS :sasl=PLAIN,EXTERNAL,SCRAM-SHA-256");
  who.hears(":s CAP * ACK :sasl");
  CHECK(who.wire() == strings{"AUTHENTICATE EXTERNAL"});
  who.hears("AUTHENTICATE +");
  who.hears(":s 904 Alice :SASL authentication failed");
  CHECK(who.wire() == strings{"AUTHENTICATE SCRAM-SHA-256"});
  CHECK(who.lines().empty());
  talk other{alice({"Alice", "", true})};
  other.hears(":s CAP * LS :sasl=PLAIN,EXTERNAL");
  other.hears(":s CAP * ACK :sasl");
  other.hears(":s 904 Alice :SASL authentication failed");
  CHECK(other.lines()
        == strings{"** The server does not let you in to the account Alice with that "
                   "certificate **"});
  CHECK(other.last.ask_secret);
}

TEST_CASE("a server that offers no way that is wanted is told apart from a refusal") {
  talk who{alice({"Alice", "tea", false, "scram"})};
  who.hears(":s CAP * LS :sasl=PLAIN,EXTERNAL");
  who.hears(":s CAP * ACK :sasl");
  CHECK(who.last.leave == departure::at_once);
  who.loses({});
  CHECK(who.last_words()
        == "The server cannot log you in to an account that way (it offers "
           "PLAIN,EXTERNAL)");
}

TEST_CASE("who has an account on a server without any is told") {
  talk who{alice({"Alice", "tea", false})};
  who.hears(":s CAP * LS :batch");
  CHECK(who.wire() == strings{"CAP END"});
  who.hears(":s 001 Alice :Welcome");
  who.hears(":s 376 Alice :End");
  CHECK(who.lines()
        == strings{"** This server has not logged you in to Alice: it seems to keep no "
                   "accounts (SASL) **"});
  CHECK(who.wire() == strings{"JOIN #lobby"});
  talk bot{alice({"Alice", "tea", false}, false)};
  bot.hears(":s 376 Alice :End");
  CHECK(bot.last.leave == departure::at_once);
}

TEST_CASE("who is logged out is told why, and nothing else of it") {
  auto who = talk::among_people();
  who.lines();
  who.hears(":s 900 Alice Alice!~a@test Alice :You are now logged in as Alice");
  CHECK(who.lines().empty());
  who.hears(":s 901 Alice Alice!~a@test :The account is gone");
  CHECK(who.lines() == strings{"** The account is gone **"});
}
