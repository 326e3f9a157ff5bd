#include "test/net/irc_fixture.hpp"

using namespace hubbub;
using namespace hubbub::test;
using Catch::Contains;
using Catch::EndsWith;
using Catch::StartsWith;

namespace {

/// The commands of all lines, in order.
std::string commands_of(const std::string& text) {
  std::string result;
  for (size_t begin = 0; begin < text.size(); begin = text.find('\n', begin) + 1)
    result += text.substr(begin, text.find(' ', begin) - begin) + ' ';
  return result;
}

} // namespace

TEST_CASE_METHOD(irc_fixture, "registration needs NICK and USER, in any order") {
  auto order = GENERATE(std::string{"NICK Bob\r\nUSER b 0 * :B\r\n"},
                        std::string{"USER b 0 * :B\r\nNICK Bob\r\n"},
                        std::string{"PASS x\r\nnick Bob\r\nuser b s e r\r\n"});
  auto bob = connect(irc_format);
  bob.send_bytewise(order);
  auto welcome = heard(bob);
  CHECK_THAT(welcome, StartsWith("001 Bob :Welcome to the Hubbub network, Bob!~b@test\n"
                                 "002 Bob :Your host is hubbub.local"));
  CHECK_THAT(welcome, Contains("004 Bob hubbub.local hubbub-" HUBBUB_VERSION " BRZgiow "
                               "CIMRSbcefhijklmnoqstv Ibefhjkloqv\n"));
  CHECK(commands_of(welcome)
        == "001 002 003 004 005 005 005 251 252 253 254 255 265 266 422 ");
}

TEST_CASE_METHOD(irc_fixture, "a message of the day is shown if there is one") {
  config->motd = {"Be kind.", ""};
  auto bob = connect(irc_format);
  bob.send("NICK Bob\r\nUSER b 0 * :B\r\n");
  CHECK_THAT(heard(bob), EndsWith("375 Bob :- hubbub.local Message of the day -\n"
                                  "372 Bob :- Be kind.\n372 Bob :- \n"
                                  "376 Bob :End of /MOTD command\n"));
}

TEST_CASE_METHOD(irc_fixture, "a newcomer has the modes that are configured") {
  config->default_user_modes = user_mode::invisible | user_mode::caller_id;
  auto bob = connect(irc_format);
  bob.send("NICK Bob\r\nUSER b 0 * :B\r\n");
  CHECK_THAT(heard(bob), EndsWith("422 Bob :There is no message of the day\n"
                                  ":Bob!~b@test MODE Bob +gi\n"));
  CHECK(ask(bob, "MODE Bob") == "221 Bob :+gi\n");
  CHECK_THAT(ask(alice, "LUSERS"), Contains("There are 1 users and 1 invisible"));
  CHECK(ask(bob, "MODE Bob -gi") == ":Bob!~b@test MODE Bob -gi\n");
}

TEST_CASE_METHOD(irc_fixture, "nothing works before registration but what must") {
  const question rows[] = {
    {"JOIN #lobby", "451 * :You have not registered\n"},
    {"PRIVMSG Alice :x", "451 * :You have not registered\n"},
    {"WHO *", "451 * :You have not registered\n"},
    {"FROB", "421 * FROB :Unknown command\n"},
    {"PING x", "PONG hubbub.local :x\n"},
    {"PONG x", ""},
    {"NICK", "431 * :No nickname given\n"},
    {"NICK :", "431 * :No nickname given\n"},
    {"USER a b c", "461 * USER :Not enough parameters\n"},
    {"USER a b c :", "461 * USER :Not enough parameters\n"},
    {"USER \xF0\x9F\x98\x80 0 * :x",
     "468 * :Your username is not valid: use ASCII letters and digits\n"},
    {"USER a 0 * :\xE8",
     "FAIL USER INVALID_UTF8 :Your line was not sent: it is not UTF-8\n"},
    {"AUTHENTICATE PLAIN",
     "904 * :SASL authentication failed: There are no accounts on this server\n"},
    {"AUTHENTICATE *", "906 * :SASL authentication aborted\n"},
    {"CAP", "461 * CAP :Not enough parameters\n"},
  };
  auto bob = connect(irc_format);
  for (auto& x : rows)
    CHECK(ask(bob, x.line) == x.answer);
}

TEST_CASE_METHOD(irc_fixture, "what cannot be a nick is refused at once") {
  auto bob = connect(irc_format);
  for (std::string nick : {"*", "9lives", "-x", "#room", "ni!ck", "a@b", "\xC3\xA9"})
    CHECK_THAT(ask(bob, "NICK " + nick), StartsWith("432 * " + nick + " :Erroneous"));
  CHECK_THAT(ask(bob, "NICK " + std::string(33, 'x')),
             StartsWith("432 * " + std::string(33, 'x') + " :Erroneous nickname"));
}

TEST_CASE_METHOD(irc_fixture, "a nick is claimed when registration is complete") {
  auto bob = connect(irc_format);
  auto eve = connect(irc_format);
  CHECK(ask(bob, "NICK Bob") == "");
  CHECK(ask(eve, "NICK bob") == "");
  CHECK_THAT(ask(eve, "USER e 0 * :E"), StartsWith("001 bob "));
  CHECK(ask(bob, "USER b 0 * :B") == "433 * Bob :Nickname is already in use\n");
  CHECK_THAT(ask(bob, "NICK Rob"), StartsWith("001 Rob "));
}

TEST_CASE_METHOD(irc_fixture, "of two who want one nick exactly one gets it") {
  auto bob = connect(irc_format);
  auto eve = connect(irc_format);
  // Both have said all before anybody is answered.
  for (auto peer : {&bob, &eve})
    queue(*peer, "NICK Same\r\nUSER x 0 * :X");
  run();
  auto seen = heard(bob) + heard(eve);
  CHECK_THAT(seen, Contains("001 Same :"));
  CHECK_THAT(seen, Contains("433 * Same :Nickname is already in use\n"));
  CHECK(seen.find("001 Same") == seen.rfind("001 Same"));
}

TEST_CASE_METHOD(irc_fixture, "a username stands in a mask as harmless letters") {
  const question rows[] = {{"bob", "~bob"},
                           {"~bob", "~bob"},
                           {"b!o@b", "~b_o_b"},
                           {"DOMAIN\\bob", "~DOMAIN_bob"},
                           {std::string(40, 'u'), "~" + std::string(16, 'u')}};
  for (auto& x : rows) {
    auto bob = connect(irc_format);
    CHECK_THAT(ask(bob, "NICK Bob\r\nUSER " + x.line + " * * :B"),
               Contains("Bob!" + x.answer + "@test\n"));
    bob.close();
  }
}

TEST_CASE_METHOD(irc_fixture, "a server with a password wants it") {
  config->password = "sesame";
  auto bob = connect(irc_format);
  SECTION("missing") {
    auto seen = ask(bob, "NICK Bob\r\nUSER b 0 * :B");
    CHECK(seen
          == "464 * :Password incorrect\nERROR :Closing link: test (Bad password)\n");
    CHECK_FALSE(bob.connected());
  }
  SECTION("wrong") {
    CHECK_THAT(ask(bob, "PASS sesam\r\nNICK Bob\r\nUSER b 0 * :B"),
               Contains("464 * :Password incorrect\n"));
    CHECK_FALSE(bob.connected());
  }
  SECTION("the last one counts") {
    CHECK_THAT(ask(bob, "PASS x\r\nPASS sesame\r\nNICK Bob\r\nUSER b 0 * :B"),
               StartsWith("001 Bob"));
  }
  auto next = connect(irc_format);
  CHECK_THAT(ask(next, "PASS sesame\r\nNICK Bobby\r\nUSER b 0 * :B"),
             StartsWith("001 Bobby"));
}

TEST_CASE_METHOD(irc_fixture, "who has registered cannot do so again") {
  CHECK(ask(alice, "USER a 0 * :x") == "462 Alice :You may not reregister\n");
  CHECK(ask(alice, "PASS x") == "462 Alice :You may not reregister\n");
  CHECK(
    ask(alice, "AUTHENTICATE PLAIN")
    == "904 Alice :SASL authentication failed: There are no accounts on this server\n");
}

TEST_CASE_METHOD(irc_fixture, "NICK gives another name, and rooms hear of it once") {
  auto bob = enter("Bob");
  ask(bob, "JOIN #dev");
  ask(alice, "JOIN #dev");
  heard(bob);
  CHECK(ask(alice, "NICK Alice") == "");
  CHECK(ask(alice, "NICK bob") == "433 Alice bob :Nickname is already in use\n");
  CHECK_THAT(ask(alice, "NICK 9"), StartsWith("432 Alice 9 :Erroneous nickname"));
  CHECK(ask(alice, "NICK ALICE") == ":Alice!~Alice@test NICK ALICE\n");
  CHECK(heard(bob) == ":Alice!~Alice@test NICK ALICE\n");
  CHECK(ask(alice, "NICK Alicia") == ":ALICE!~Alice@test NICK Alicia\n");
  CHECK(heard(bob) == ":ALICE!~Alice@test NICK Alicia\n");
  ask(alice, "PRIVMSG #dev :me again");
  CHECK(heard(bob) == ":Alicia!~Alice@test PRIVMSG #dev :me again\n");
  CHECK_THAT(ask(bob, "NICK alice"), EndsWith(" NICK alice\n"));
}

TEST_CASE_METHOD(irc_fixture, "QUIT says goodbye, and the name is free") {
  auto bob = enter("Bob");
  ask(bob, "JOIN #dev");
  ask(alice, "JOIN #dev");
  heard(bob);
  CHECK(ask(alice, "QUIT :bye now") == "ERROR :Closing link: test (Quit: bye now)\n");
  CHECK_FALSE(alice.connected());
  CHECK(heard(bob) == ":Alice!~Alice@test QUIT :Quit: bye now\n");
  CHECK_THAT(ask(bob, "NICK Alice"), EndsWith(" NICK Alice\n"));
  auto early = connect(irc_format);
  CHECK_THAT(ask(early, "NICK Bob\r\nQUIT"), StartsWith("ERROR :"));
  CHECK_THAT(arrive("Bob").connected() ? "connected" : "", Contains("connected"));
}

TEST_CASE_METHOD(irc_fixture, "no goodbye grows beyond a line") {
  auto bob = enter("Bob");
  heard(alice);
  auto seen = ask(bob, "QUIT :" + std::string(500, 'x'));
  CHECK(seen.size() <= 511);
  auto told = heard(alice);
  CHECK(told.size() <= 511);
  CHECK(num_lines(told) == 1);
}

TEST_CASE_METHOD(irc_fixture, "PING is answered with what it brought") {
  CHECK(ask(alice, "PING abc") == "PONG hubbub.local :abc\n");
  CHECK(ask(alice, "PING :two words") == "PONG hubbub.local :two words\n");
  CHECK(ask(alice, "PING") == "409 Alice :No origin specified\n");
  CHECK(ask(alice, "PING :") == "409 Alice :No origin specified\n");
  alice.send("PING " + std::string(505, 'x') + "\r\n");
  auto seen = alice.received();
  CHECK(seen.size() == 512);
  CHECK_THAT(seen, Contains(std::string(450, 'x')));
}

TEST_CASE_METHOD(irc_fixture,
                 "PONG comes after the answers to all that was sent before") {
  auto bob = enter("Bob");
  heard(alice);
  auto seen = ask(alice, "PRIVMSG #lobby :1\r\nJOIN #dev\r\nPRIVMSG #dev :2\r\n"
                         "NAMES #lobby\r\nPRIVMSG Nobody :3\r\nLIST\r\nAWAY :x\r\n"
                         "NICK Alicia\r\nPING fence");
  CHECK_THAT(seen, EndsWith("PONG hubbub.local :fence\n"));
  for (auto before : {"366 Alice #dev", "366 Alice #lobby", "401 Alice Nobody",
                      "323 Alice", "306 Alice", " NICK Alicia\n"})
    CHECK_THAT(seen, Contains(before));
}

TEST_CASE_METHOD(irc_fixture, "who is silent is asked, and dropped if it stays silent") {
  using std::chrono::milliseconds;
  auto bob = enter("Bob");
  heard(alice);
  auto pulse = [&](milliseconds after) {
    advance(after);
    caf::anon_send(alice.actor(), pulse_atom::value);
    run();
  };
  auto almost = milliseconds{1};
  pulse(config->ping_interval - almost);
  CHECK(heard(alice) == "");
  pulse(almost);
  CHECK(heard(alice) == "PING hubbub.local\n");
  SECTION("an answer, or anything else, starts it anew") {
    CHECK(ask(alice, "PONG hubbub.local") == "");
    pulse(config->ping_timeout + almost);
    CHECK(heard(alice) == "");
    CHECK(alice.connected());
  }
  SECTION("silence ends it") {
    pulse(config->ping_timeout - almost);
    CHECK(heard(alice) == "");
    pulse(almost);
    CHECK(heard(alice) == "ERROR :Closing link: test (Ping timeout: 180 seconds)\n");
    CHECK_FALSE(alice.connected());
    CHECK(heard(bob) == ":Alice!~Alice@test QUIT :Ping timeout: 180 seconds\n");
  }
  SECTION("not before the interval if there is none") {
    auto quiet = std::make_shared<settings>(*config);
    quiet->ping_interval = milliseconds{0};
    caf::anon_send(alice.actor(), reload_atom::value, settings_ptr{quiet});
    pulse(10 * config->ping_timeout);
    CHECK(alice.connected());
  }
}

TEST_CASE_METHOD(irc_fixture,
                 "who does not register in time is sent away, with a reason") {
  using std::chrono::milliseconds;
  auto bob = connect(irc_format);
  ask(bob, "CAP LS 302\r\nNICK Bob\r\nUSER b 0 * :B");
  auto pulse = [&](milliseconds after) {
    advance(after);
    caf::anon_send(bob.actor(), pulse_atom::value);
    run();
    return heard(bob);
  };
  CHECK(pulse(config->registration_timeout - milliseconds{1}) == "");
  CHECK(pulse(milliseconds{1})
        == "ERROR :Closing link: test (Registration timed out: give a name within 30 "
           "seconds)\n");
  CHECK_FALSE(bob.connected());
}
