#include "net/codec/base64.hpp"
#include "test/net/account_fixture.hpp"
#include "test/support/scram_client.hpp"

using namespace hubbub;
using namespace hubbub::test;
using Catch::Contains;
using Catch::StartsWith;

namespace {

/// Somebody who has connected and said nothing.
struct fixture : account_fixture {
  fixture() { make_account("Bob"); }

  fake_peer bob = connect(irc_format);
};

/// The same where SCRAM is offered; Carl had an account before it was.
struct scram_fixture : account_fixture {
  fake_peer come() {
    make_account("Carl");
    config->accounts_scram = true;
    make_account("Bob");
    return connect(irc_format);
  }

  /// Goes as far as proving it.
  std::string prove(scram_client& client) {
    REQUIRE(ask(bob, "AUTHENTICATE SCRAM-SHA-256") == "AUTHENTICATE +\n");
    return say(client.answer({}));
  }

  /// Sends something of an exchange.
  std::string say(const std::string& bytes) {
    return ask(bob, "AUTHENTICATE " + (bytes.empty() ? "+" : to_base64(bytes)));
  }

  /// What the server has sent of one.
  static std::string challenge_in(const std::string& line) {
    const std::string verb = "AUTHENTICATE ";
    REQUIRE_THAT(line, StartsWith(verb));
    auto bytes = from_base64(line.substr(verb.size(), line.find('\n') - verb.size()));
    REQUIRE(bytes);
    return *bytes;
  }

  fake_peer bob = come();
};

} // namespace

TEST_CASE_METHOD(fixture, "SASL logs in before registration, and the name may be taken") {
  ask(bob, "CAP LS 302");
  CHECK(ask(bob, "CAP REQ sasl") == "CAP * ACK :sasl\n");
  CHECK(ask(bob, "AUTHENTICATE PLAIN") == "AUTHENTICATE +\n");
  CHECK(ask(bob, plain("bob", "sesame"))
        == "900 * *!*@* Bob :You are now logged in as Bob\n"
           "903 * :SASL authentication successful\n");
  ask(bob, "NICK Bob");
  ask(bob, "USER bob 0 * :Bob");
  CHECK_THAT(ask(bob, "CAP END"), StartsWith("001 Bob"));
}

TEST_CASE_METHOD(fixture, "without logging in a registered name is not to be had") {
  ask(bob, "USER bob 0 * :Bob");
  CHECK_THAT(ask(bob, "NICK bob"), StartsWith("433 * bob :Nickname is registered"));
  CHECK_THAT(ask(bob, "NICK bob2"), StartsWith("001 bob2"));
  CHECK_THAT(ask(bob, "NICK BOB"), StartsWith("433 bob2 BOB :Nickname is registered"));
  CHECK(ask(bob, "NS IDENTIFY Bob sesame")
        == "900 bob2 bob2!~bob@test Bob :You are now logged in as Bob\n"
           ":NickServ!NickServ@hubbub.local NOTICE bob2 :You are logged in to Bob\n");
  CHECK(ask(bob, "NICK Bob") == ":bob2!~bob@test NICK Bob\n");
}

TEST_CASE_METHOD(fixture, "each way to fail at SASL is told") {
  auto failed = [](const std::string& why) {
    return "904 * :SASL authentication failed: " + why + "\n";
  };
  auto wrong = failed("There is no account of that name and password");
  const struct {
    std::string line;
    std::string answer;
  } rows[] = {
    {plain("bob", "simsim"), wrong},
    {plain("nobody", "sesame"), wrong},
    {plain("bob", ""), failed("that is no PLAIN answer")},
    {plain("", "sesame"), failed("that is no PLAIN answer")},
    {plain("bob", std::string("se\0same", 7)), failed("that is no PLAIN answer")},
    {plain("bob", "sesame", "alice"), failed("you can log in to your own account only")},
    {"AUTHENTICATE +", failed("that is no PLAIN answer")},
    {"AUTHENTICATE a", failed("that is not base64")},
    {"AUTHENTICATE *", "906 * :SASL authentication aborted\n"},
    {"AUTHENTICATE " + std::string(401, 'A'),
     "905 * :SASL message too long: 400 bytes in a piece, 1200 in all\n"},
  };
  for (auto& x : rows) {
    INFO(x.line);
    CHECK(ask(bob, "AUTHENTICATE PLAIN") == "AUTHENTICATE +\n");
    CHECK(ask(bob, x.line) == x.answer);
  }
  CHECK(ask(bob, "AUTHENTICATE SCRAM-SHA-512")
        == "908 * PLAIN,EXTERNAL :are available SASL mechanisms\n"
             + failed("there is no such mechanism"));
  ask(bob, "AUTHENTICATE EXTERNAL");
  CHECK(ask(bob, "AUTHENTICATE +") == failed("you have shown no certificate"));
  // And then all the same.
  ask(bob, "AUTHENTICATE PLAIN");
  CHECK_THAT(ask(bob, plain("bob", "sesame", "BOB")), StartsWith("900 "));
}

TEST_CASE_METHOD(fixture, "an answer of 400 bytes goes on, one of 800 as well") {
  for (size_t length : {400u, 800u}) {
    // Such that base64 has just that many digits.
    constexpr size_t others = 5; // the name and two NULs
    std::string password(length / 4 * 3 - others, 'x');
    auto encoded = to_base64('\0' + std::string{"bob"} + '\0' + password);
    REQUIRE(encoded.size() == length);
    ask(bob, "AUTHENTICATE PLAIN");
    for (size_t i = 0; i < length; i += 400)
      CHECK(ask(bob, "AUTHENTICATE " + encoded.substr(i, 400)) == "");
    CHECK_THAT(ask(bob, "AUTHENTICATE +"), StartsWith("904 "));
  }
}

TEST_CASE_METHOD(fixture, "a login goes on after registration, and again") {
  auto carl = enter("Carl");
  CHECK(ask(carl, "AUTHENTICATE PLAIN") == "AUTHENTICATE +\n");
  CHECK(ask(carl, plain("bob", "sesame"))
        == "900 Carl Carl!~Carl@test Bob :You are now logged in as Bob\n"
           "903 Carl :SASL authentication successful\n");
  make_account("Dora");
  ask(carl, "AUTHENTICATE PLAIN");
  CHECK_THAT(ask(carl, plain("dora", "sesame")), Contains("logged in as Dora"));
  ask(carl, "AUTHENTICATE PLAIN");
  CHECK_THAT(ask(carl, plain("dora", "simsim")), StartsWith("904"));
  CHECK_THAT(ask(carl, "WHOIS Carl"), Contains("330 Carl Carl Dora :is logged in as\n"));
}

TEST_CASE_METHOD(fixture, "whoever is in before SASL has ended is told so") {
  ask(bob, "CAP LS 302");
  ask(bob, "AUTHENTICATE PLAIN");
  ask(bob, "NICK Carl");
  ask(bob, "USER carl 0 * :Carl");
  CHECK_THAT(ask(bob, "CAP END"), StartsWith("906 Carl :SASL"));
  CHECK_THAT(ask(bob, plain("bob", "sesame")), StartsWith("908"));
}

TEST_CASE_METHOD(fixture, "without encryption nobody is asked for a password") {
  config->accounts_require_tls = true;
  auto carl = connect(irc_format);
  CHECK_THAT(ask(carl, "CAP LS 302"), !Contains("sasl") && !Contains("account-reg"));
  CHECK(ask(carl, "CAP REQ sasl") == "CAP * NAK :sasl\n");
  CHECK(ask(carl, "AUTHENTICATE PLAIN")
        == "904 * :SASL authentication failed: This connection is not encrypted: connect "
           "with TLS for that\n");
  CHECK_THAT(ask(carl, "REGISTER carl * sesame"),
             StartsWith("FAIL REGISTER DISALLOWED carl :This connection"));
}

TEST_CASE_METHOD(fixture,
                 "CAP LS tells of mechanisms, in two lines where one has no room") {
  auto all = ask(bob, "CAP LS 302");
  CHECK_THAT(all, StartsWith("CAP * LS * :account-notify"));
  CHECK_THAT(all, Contains("sasl=PLAIN,EXTERNAL") && Contains("\nCAP * LS :"));
  CHECK_THAT(all,
             Contains("draft/account-registration=before-connect,custom-account-name"));
  CHECK(num_lines(all) == 2);
  CHECK_THAT(ask(bob, "CAP LIST"), StartsWith("CAP * LIST :cap-notify\n"));
  auto carl = connect(irc_format);
  auto names = ask(carl, "CAP LS");
  CHECK_THAT(names, !Contains("=") && !Contains("LS *") && Contains("sasl"));
}

TEST_CASE_METHOD(fixture, "that logins are allowed now, or no longer, is announced") {
  ask(bob, "CAP LS 302");
  ask(bob, "CAP REQ sasl");
  auto fresh = std::make_shared<settings>(*config);
  fresh->accounts_require_tls = true;
  caf::anon_send(bob.actor(), reload_atom::value, settings_ptr{fresh});
  run();
  CHECK(heard(bob) == "CAP * DEL :draft/account-registration sasl\n");
  caf::anon_send(bob.actor(), reload_atom::value, settings_ptr{config});
  run();
  CHECK(heard(bob)
        == "CAP * NEW :draft/account-registration=before-connect,custom-account-name "
           "sasl=PLAIN,EXTERNAL\n");
}

TEST_CASE_METHOD(scram_fixture, "who proves to know the password is logged in") {
  CHECK_THAT(ask(bob, "CAP LS 302"), Contains("sasl=PLAIN,EXTERNAL,SCRAM-SHA-256 "));
  scram_client client{"bob", "sesame"};
  auto proof = client.answer(challenge_in(prove(client)));
  CHECK(client.answer(challenge_in(say(proof))) == "");
  CHECK(client.is_content());
  CHECK(say({})
        == "900 * *!*@* Bob :You are now logged in as Bob\n"
           "903 * :SASL authentication successful\n");
}

TEST_CASE_METHOD(scram_fixture, "who gives up before the end is not logged in") {
  scram_client client{"bob", "sesame"};
  auto proof = client.answer(challenge_in(prove(client)));
  challenge_in(say(proof));
  CHECK_THAT(ask(bob, "AUTHENTICATE *"), StartsWith("906 "));
  CHECK_THAT(say({}), StartsWith("908 "));
  ask(bob, "NICK Ann");
  CHECK_THAT(ask(bob, "USER ann 0 * :Ann"), Contains("001 Ann"));
  CHECK_THAT(ask(bob, "WHOIS Ann"), !Contains("330"));
}

TEST_CASE_METHOD(scram_fixture, "each way to fail at SCRAM is told") {
  auto failed = [](const std::string& why) {
    return "904 * :SASL authentication failed: " + why + "\n";
  };
  auto wrong = failed("There is no account of that name and password");
  const struct {
    std::string name;
    std::string password;
    std::string account;
  } rows[] = {
    {"bob", "simsim", ""},
    {"nobody", "sesame", ""},
    {"Carl", "sesame", ""}, // has no keys
    {"bob", "simsim", "bob"},
  };
  for (auto& x : rows) {
    INFO(x.name);
    scram_client client{x.name, x.password, x.account};
    CHECK(say(client.answer(challenge_in(prove(client)))) == wrong);
  }
  scram_client other{"bob", "sesame", "Carl"};
  CHECK(prove(other) == failed("you can log in to your own account only"));
  auto odd = failed("that is no SCRAM-SHA-256 message");
  ask(bob, "AUTHENTICATE SCRAM-SHA-256");
  CHECK(say("nonsense") == odd);
  scram_client late{"bob", "sesame"};
  prove(late);
  CHECK(say("nonsense") == wrong);
}

TEST_CASE_METHOD(scram_fixture, "a password that is set anew can be proved") {
  auto owner = enter_logged_in("Carl");
  CHECK_THAT(ask(owner, "NS SET PASSWORD simsim"), Contains("password"));
  scram_client client{"carl", "simsim"};
  auto proof = client.answer(challenge_in(prove(client)));
  client.answer(challenge_in(say(proof)));
  CHECK_THAT(say({}), Contains("logged in as Carl"));
}

TEST_CASE_METHOD(scram_fixture, "a nonce that is long makes a challenge in pieces") {
  ask(bob, "AUTHENTICATE SCRAM-SHA-256");
  auto first = to_base64("n,,n=bob,r=" + std::string(400, 'x'));
  ask(bob, "AUTHENTICATE " + first.substr(0, 400));
  auto answer = ask(bob, "AUTHENTICATE " + first.substr(400));
  CHECK(num_lines(answer) == 2);
  CHECK_THAT(answer, StartsWith("AUTHENTICATE "));
}

TEST_CASE_METHOD(scram_fixture, "that SCRAM is offered now, or no longer, is announced") {
  ask(bob, "CAP LS 302");
  auto fresh = std::make_shared<settings>(*config);
  fresh->accounts_scram = false;
  caf::anon_send(bob.actor(), reload_atom::value, settings_ptr{fresh});
  run();
  CHECK(heard(bob) == "CAP * NEW :sasl=PLAIN,EXTERNAL\n");
  CHECK_THAT(ask(bob, "AUTHENTICATE SCRAM-SHA-256"),
             StartsWith("908 * PLAIN,EXTERNAL :"));
  caf::anon_send(bob.actor(), reload_atom::value, settings_ptr{config});
  run();
  CHECK(heard(bob) == "CAP * NEW :sasl=PLAIN,EXTERNAL,SCRAM-SHA-256\n");
}
