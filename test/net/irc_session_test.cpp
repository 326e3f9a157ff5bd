#include <deque>

#include <catch2/catch.hpp>

#include "test/net/chat_fixture.hpp"

using namespace hubbub;
using namespace hubbub::test;
using Catch::Contains;
using Catch::EndsWith;
using Catch::StartsWith;

namespace {

const std::string server = ":hubbub.local ";

struct irc_fixture : chat_fixture {
  fake_peer alice = enter(irc_format, "Alice");

  /// What Alice gets for a line, without the server's name.
  std::string answer(const std::string& line) {
    alice.send(line + "\r\n");
    auto result = alice.received();
    for (size_t i; (i = result.find(server)) != std::string::npos;)
      result.erase(i, server.size());
    return result;
  }
};

} // namespace

TEST_CASE_METHOD(chat_fixture, "registration needs NICK and USER, in any order") {
  auto order = GENERATE(std::string{"NICK Alice\r\nUSER a 0 * :A\r\n"},
                        std::string{"USER a 0 * :A\r\nNICK Alice\r\n"},
                        std::string{"PASS x\r\nnick Alice\r\nuser a 0 * :A\r\n"});
  auto alice = connect(irc_format);
  alice.send_bytewise(order);
  auto welcome = alice.received();
  CHECK_THAT(welcome, StartsWith(server
                                 + "001 Alice :Welcome to the Hubbub network, "
                                   "Alice!~a@"));
  for (auto code : {" 002 ", " 003 ", " 004 ", " 005 ", " 251 ", " 255 ", " 422 "})
    CHECK_THAT(welcome, Contains(code));
}

TEST_CASE_METHOD(chat_fixture, "capability negotiation holds registration back") {
  auto alice = connect(irc_format);
  alice.send("CAP LS 302\r\nNICK Alice\r\nUSER a 0 * :A\r\n");
  CHECK(alice.received() == server + "CAP * LS :\r\n");
  alice.send("CAP REQ :multi-prefix\r\n");
  CHECK(alice.received() == server + "CAP Alice NAK :multi-prefix\r\n");
  alice.send("CAP END\r\n");
  CHECK_THAT(alice.received(), Contains(" 001 Alice "));
}

TEST_CASE_METHOD(chat_fixture, "a message of the day is shown if there is one") {
  config->motd = {"Be kind.", ""};
  auto alice = connect(irc_format);
  alice.send("NICK Alice\r\nUSER a 0 * :A\r\n");
  CHECK_THAT(alice.received(),
             EndsWith("375 Alice :- hubbub.local Message of the day -\r\n" + server
                      + "372 Alice :- Be kind.\r\n" + server + "372 Alice :- \r\n"
                      + server + "376 Alice :End of /MOTD command\r\n"));
}

TEST_CASE_METHOD(irc_fixture, "errors have their numerics") {
  struct row {
    const char* line;
    const char* answer;
  };
  const row rows[] = {
    {"FROB", "421 Alice FROB :Unknown command\r\n"},
    {"USER a 0 * :x", "462 Alice :You may not reregister\r\n"},
    {"PASS x", "462 Alice :You may not reregister\r\n"},
    {"NICK", "431 Alice :No nickname given\r\n"},
    {"JOIN", "461 Alice JOIN :Not enough parameters\r\n"},
    {"JOIN lobby",
     "403 Alice lobby :No such channel: a name is # and up to 63 characters\r\n"},
    {"PART #elsewhere", "403 Alice #elsewhere :No such channel\r\n"},
    {"TOPIC #elsewhere :x", "403 Alice #elsewhere :No such channel\r\n"},
    {"TOPIC #elsewhere", "403 Alice #elsewhere :No such channel\r\n"},
    {"PRIVMSG", "411 Alice :No recipient given (PRIVMSG)\r\n"},
    {"PRIVMSG #lobby", "412 Alice :No text to send\r\n"},
    {"PRIVMSG #elsewhere :x", "403 Alice #elsewhere :No such channel\r\n"},
    {"PRIVMSG Nobody :x", "401 Alice Nobody :No such nick\r\n"},
    {"NOTICE Nobody :x", ""},
    {"NOTICE", ""},
    {"PING", "409 Alice :No origin specified\r\n"},
    {"WHOIS", "431 Alice :No nickname given\r\n"},
    {"WHOIS Nobody",
     "401 Alice Nobody :No such nick\r\n318 Alice Nobody :End of /WHOIS list\r\n"},
    {"MODE Bob +i", "502 Alice :Cannot change mode for other users\r\n"},
    {"MODE Alice +x", "501 Alice :Unknown mode flag\r\n"},
    {"MODE #lobby +q", "472 Alice q :is not a mode here\r\n"},
    {"CAP FROB", "410 Alice FROB :Invalid CAP command\r\n"},
    {"", ""},
    {"   ", ""},
    {":Alice", "421 Alice ? :Unknown command\r\n"},
  };
  for (auto& x : rows)
    CHECK(answer(x.line) == x.answer);
}

TEST_CASE_METHOD(irc_fixture, "a room one is not in is told from one that is not there") {
  auto bob = enter(irc_format, "Bob");
  bob.send("JOIN #dev\r\n");
  CHECK(answer("PART #dev").find("442 Alice #dev :You're not on that channel\r\n")
        != std::string::npos);
  CHECK(answer("TOPIC #dev :x") == "442 Alice #dev :You're not on that channel\r\n");
  CHECK(answer("PRIVMSG #dev :x")
        == "404 Alice #dev :Cannot send to channel: join it first\r\n");
}

TEST_CASE_METHOD(chat_fixture, "nothing works before registration but what must") {
  auto peer = connect(irc_format);
  peer.send("JOIN #lobby\r\nPING x\r\nPRIVMSG #lobby :x\r\n");
  CHECK(peer.received()
        == server + "451 * :You have not registered\r\n" + server
             + "PONG hubbub.local :x\r\n" + server
             + "451 * :You have not registered\r\n");
}

TEST_CASE_METHOD(irc_fixture, "a nick is refused if it is taken or not one") {
  auto bob = enter(colon_format, "Bob");
  CHECK_THAT(answer("NICK bob"),
             EndsWith("433 Alice bob :Nickname is already in use\r\n"));
  CHECK_THAT(answer("NICK 9"), StartsWith("432 Alice 9 :Erroneous nickname"));
  CHECK_THAT(answer("NICK " + std::string(33, 'x')), StartsWith("432 "));
}

TEST_CASE_METHOD(irc_fixture, "a line that is too long gets 417 and ends nothing") {
  CHECK(answer("PRIVMSG #lobby :" + std::string(600, 'x'))
        == "417 Alice :Input line was too long\r\n");
  CHECK(answer("PING 1") == "PONG hubbub.local :1\r\n");
}

TEST_CASE_METHOD(irc_fixture, "what is not UTF-8 is refused") {
  auto bob = enter(colon_format, "Bob");
  CHECK_THAT(answer("PRIVMSG #lobby :caf\xe9"), Contains("FAIL * INVALID_UTF8"));
  CHECK(bob.received().empty());
}

TEST_CASE_METHOD(irc_fixture, "joining shows the topic and who is there") {
  auto bob = enter(irc_format, "Bob");
  bob.send("JOIN #dev\r\nTOPIC #dev :all about actors\r\n");
  CHECK_THAT(bob.received(),
             EndsWith(":Bob!~Bob@127.0.0.1 TOPIC #dev :all about actors\r\n")
               || EndsWith(" TOPIC #dev :all about actors\r\n"));
  auto seen = answer("JOIN #DEV");
  CHECK_THAT(seen, Contains(" JOIN #dev\r\n332 Alice #dev :all about actors\r\n333 Alice "
                            "#dev Bob :"));
  CHECK_THAT(seen, EndsWith("353 Alice = #dev :Bob Alice\r\n"
                            "366 Alice #dev :End of /NAMES list\r\n"));
}

TEST_CASE_METHOD(irc_fixture,
                 "several rooms are joined in order, and left at once with 0") {
  auto seen = answer("JOIN #a,#b,#c key");
  CHECK(seen.find("JOIN #a") < seen.find("JOIN #b"));
  CHECK(seen.find("366 Alice #b") < seen.find("JOIN #c"));
  seen = answer("JOIN 0");
  for (auto room : {"#a", "#b", "#c", "#lobby"})
    CHECK_THAT(seen, Contains(std::string{" PART "} + room + "\r\n"));
  CHECK(answer("PRIVMSG #a :x") == "403 Alice #a :No such channel\r\n");
}

TEST_CASE_METHOD(irc_fixture, "a limit of rooms is told to the one who hits it") {
  config->rooms_per_user = 2;
  answer("JOIN #two");
  CHECK(answer("JOIN #three")
        == "405 Alice #three :You have joined too many channels: 2 are allowed\r\n");
}

TEST_CASE_METHOD(irc_fixture, "one hears one's own PART but not one's own words") {
  auto bob = enter(irc_format, "Bob");
  alice.received();
  CHECK(answer("PRIVMSG #lobby :hi") == "");
  CHECK_THAT(answer("PART #lobby :so long"), EndsWith(" PART #lobby :so long\r\n"));
  CHECK_THAT(bob.received(), Contains(" PRIVMSG #lobby :hi\r\n")
                               && Contains(" PART #lobby :so long\r\n"));
  CHECK(answer("PRIVMSG #lobby :hi")
        == "404 Alice #lobby :Cannot send to channel: join it first\r\n");
}

TEST_CASE_METHOD(irc_fixture,
                 "PONG comes after the answers to all that was sent before") {
  auto bob = enter(irc_format, "Bob");
  alice.received();
  alice.send("PRIVMSG #lobby :1\r\nJOIN #dev\r\nPRIVMSG #dev :2\r\nNAMES #lobby\r\n"
             "PRIVMSG Nobody :3\r\nLIST\r\nPING fence\r\n");
  auto seen = alice.received();
  CHECK_THAT(seen, EndsWith("PONG hubbub.local :fence\r\n"));
  for (auto before :
       {"366 Alice #dev", "366 Alice #lobby", "401 Alice Nobody", "323 Alice"})
    CHECK_THAT(seen, Contains(before));
}

TEST_CASE_METHOD(irc_fixture, "a rename is seen once by those who share several rooms") {
  auto bob = enter(irc_format, "Bob");
  bob.send("JOIN #dev\r\n");
  answer("JOIN #dev");
  bob.received();
  CHECK_THAT(answer("NICK Alicia"), EndsWith(" NICK Alicia\r\n"));
  auto seen = bob.received();
  CHECK_THAT(seen, StartsWith(":Alice!") && EndsWith(" NICK Alicia\r\n"));
  CHECK(std::count(seen.begin(), seen.end(), '\n') == 1);
  alice.send("PRIVMSG #dev :me again\r\n");
  CHECK_THAT(bob.received(), StartsWith(":Alicia!~Alice@"));
}

TEST_CASE_METHOD(irc_fixture, "a quit is seen once by those who share several rooms") {
  auto bob = enter(irc_format, "Bob");
  bob.send("JOIN #dev\r\n");
  answer("JOIN #dev");
  bob.received();
  CHECK_THAT(answer("QUIT :bye now"), StartsWith("ERROR :Closing link:"));
  auto seen = bob.received();
  CHECK_THAT(seen, EndsWith(" QUIT :Quit: bye now\r\n"));
  CHECK(std::count(seen.begin(), seen.end(), '\n') == 1);
}

TEST_CASE_METHOD(irc_fixture, "questions about rooms and people are answered") {
  auto bob = enter(colon_format, "Bob");
  alice.received();
  CHECK(answer("NAMES #lobby")
        == "353 Alice = #lobby :Alice Bob\r\n366 Alice #lobby :End of /NAMES list\r\n");
  CHECK(answer("NAMES") == "366 Alice * :End of /NAMES list\r\n");
  CHECK(answer("LIST") == "322 Alice #lobby 2 :\r\n323 Alice :End of /LIST\r\n");
  CHECK(answer("LIST #other") == "323 Alice :End of /LIST\r\n");
  CHECK_THAT(answer("WHO #lobby"),
             Contains("352 Alice #lobby colon ")
               && Contains(" hubbub.local Bob H :0 Bob\r\n")
               && EndsWith("315 Alice #lobby :End of /WHO list\r\n"));
  CHECK_THAT(answer("WHO bob"), StartsWith("352 Alice * colon "));
  auto whois = answer("WHOIS hubbub.local bob");
  CHECK_THAT(whois, StartsWith("311 Alice Bob colon ")
                      && Contains("319 Alice Bob :#lobby")
                      && EndsWith("318 Alice bob :End of /WHOIS list\r\n"));
  CHECK(answer("MODE #lobby") == "324 Alice #lobby :+n\r\n");
  CHECK(answer("MODE #lobby b") == "368 Alice #lobby :End of channel ban list\r\n");
  CHECK(answer("MODE alice") == "221 Alice :+\r\n");
  CHECK_THAT(answer("LUSERS"),
             StartsWith("251 Alice :There are 2 users on 1 server\r\n"));
  CHECK_THAT(answer("VERSION"), StartsWith("351 Alice hubbub-"));
}

TEST_CASE_METHOD(irc_fixture, "a long answer waits for its reader and does not drop it") {
  config->send_queue = 65536;
  std::deque<fake_peer> crowd;
  for (auto i = 0; i < 1500; ++i)
    crowd.push_back(enter(irc_format, "User" + std::to_string(i)));
  alice.received();
  alice.send("WHO #lobby\r\nPING end\r\n");
  // The answer is larger than what may wait to be sent: it stops half way.
  CHECK(alice.connected());
  auto seen = alice.received();
  CHECK(seen.size() < config->send_queue);
  CHECK_THAT(seen, !Contains("PONG"));
  for (auto i = 0; i < 100 && seen.find("PONG") == std::string::npos; ++i)
    seen += alice.received();
  CHECK(alice.connected());
  CHECK(std::count(seen.begin(), seen.end(), '\n') == 1501 + 2);
  CHECK_THAT(seen, EndsWith("315 Alice #lobby :End of /WHO list\r\n" + server
                            + "PONG hubbub.local :end\r\n"));
}

TEST_CASE_METHOD(irc_fixture, "a list of many rooms waits for its reader as well") {
  config->send_queue = 65536;
  config->rooms_per_user = 5000;
  alice.send("JOIN #" + std::string(60, 'r') + "\r\n");
  for (auto i = 0; i < 1000; ++i) {
    alice.send("JOIN #" + std::string(50, 'r') + std::to_string(i) + "\r\n");
    alice.received();
  }
  alice.send("LIST\r\nPING end\r\n");
  std::string seen;
  for (auto i = 0; i < 100 && seen.find("PONG") == std::string::npos; ++i)
    seen += alice.received();
  CHECK(alice.connected());
  CHECK(seen.size() > config->send_queue);
  CHECK(std::count(seen.begin(), seen.end(), '\n') == 1002 + 2);
}

TEST_CASE_METHOD(irc_fixture, "one message may have several targets, within a limit") {
  auto bob = enter(irc_format, "Bob");
  auto seen = answer("PRIVMSG #lobby,Bob,Nobody,Bob,Bob :hi");
  CHECK_THAT(seen, Contains("401 Alice Nobody") && Contains("407 Alice Bob"));
  auto heard = bob.received();
  CHECK_THAT(heard, Contains(" PRIVMSG #lobby :hi\r\n"));
  CHECK(std::count(heard.begin(), heard.end(), '\n') == 3);
}

TEST_CASE_METHOD(irc_fixture, "nobody can inject a line, a prefix or tags") {
  auto bob = enter(irc_format, "Bob");
  alice.received();
  alice.send("@a=b :Eve!e@evil PRIVMSG #lobby :x\ry\r\n");
  auto seen = bob.received();
  CHECK_THAT(seen, StartsWith(":Alice!~Alice@") && EndsWith(" PRIVMSG #lobby :xy\r\n"));
  CHECK(std::count(seen.begin(), seen.end(), '\n') == 1);
}

TEST_CASE_METHOD(irc_fixture, "an idle server says hello after the last one left") {
  CHECK_THAT(answer("QUIT"), StartsWith("ERROR :Closing link: "));
  auto next = enter(irc_format, "Alice");
  next.send("LIST\r\n");
  CHECK_THAT(next.received(), Contains("322 Alice #lobby 1 :"));
}
