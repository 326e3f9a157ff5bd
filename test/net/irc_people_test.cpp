#include "test/net/irc_fixture.hpp"

using namespace hubbub;
using namespace hubbub::test;
using Catch::Contains;
using Catch::EndsWith;
using Catch::StartsWith;

namespace {

struct people_fixture : irc_fixture {
  fake_peer bob = enter("Bob");

  people_fixture() { heard(alice); }
};

const std::string who = "311 Alice Bob ~Bob test * :Real Bob\n";
const std::string server = "312 Alice Bob hubbub.local :A Hubbub chat server\n";
const std::string idle = "317 Alice Bob 0 T :seconds idle, signon time\n";
const std::string end = "318 Alice Bob :End of /WHOIS list\n";

} // namespace

TEST_CASE_METHOD(people_fixture, "WHOIS tells what there is to tell") {
  CHECK(ask(alice, "WHOIS Bob") == who + "319 Alice Bob :#lobby\n" + server + idle + end);
  for (auto line : {"WHOIS Bob Bob", "WHOIS hubbub.local Bob", "WHOIS *.local Bob",
                    "WHOIS Alice Bob"})
    CHECK_THAT(ask(alice, line), StartsWith(who) && EndsWith(end));
  CHECK_THAT(ask(alice, "WHOIS bob"), EndsWith("318 Alice bob :End of /WHOIS list\n"));
  CHECK(ask(alice, "WHOIS other.server Bob")
        == "402 Alice other.server :No such server\n");
  CHECK(ask(alice, "WHOIS") == "431 Alice :No nickname given\n");
  CHECK(ask(alice, "WHOIS Nobody")
        == "401 Alice Nobody :No such nick\n318 Alice Nobody :End of /WHOIS list\n");
  CHECK_THAT(ask(alice, "WHOIS Nobody,Bob"),
             StartsWith("401 Alice Nobody") && Contains(who)
               && EndsWith("318 Alice Nobody,Bob :End of /WHOIS list\n"));
}

TEST_CASE_METHOD(people_fixture, "WHOIS says who is away, an operator, a bot") {
  config->oper_name = "root";
  config->oper_password = "secret";
  ask(bob, "AWAY :I'm on a break\r\nOPER root secret\r\nMODE Bob +B");
  CHECK_THAT(ask(alice, "WHOIS Bob"),
             Contains("301 Alice Bob :I'm on a break\n")
               && Contains("313 Alice Bob :is an operator of this server\n")
               && Contains("335 Alice Bob :is a bot\n"));
  ask(bob, "AWAY\r\nMODE Bob -oB");
  CHECK_THAT(ask(alice, "WHOIS Bob"),
             !Contains("301 ") && !Contains("313 ") && !Contains("335 "));
}

TEST_CASE_METHOD(people_fixture, "WHOIS shows the rooms one may know of") {
  auto eve = arrive("Eve");
  ask(bob, "JOIN #dev,#secret\r\nMODE #secret +s\r\nMODE #dev +v Bob");
  CHECK_THAT(ask(eve, "WHOIS Bob"), Contains("319 Eve Bob :@#dev #lobby\n"));
  CHECK_THAT(ask(bob, "WHOIS Bob"), Contains("319 Bob Bob :@#dev #lobby @#secret\n"));
  ask(bob, "MODE Bob +i");
  CHECK_THAT(ask(eve, "WHOIS Bob"), !Contains("319 ") && Contains("317 Eve Bob "));
  CHECK_THAT(ask(alice, "WHOIS Bob"), Contains("319 Alice Bob :#lobby\n"));
  ask(eve, "JOIN #dev\r\nCAP REQ :multi-prefix");
  CHECK_THAT(ask(eve, "WHOIS Bob"), Contains("319 Eve Bob :@+#dev\n"));
}

TEST_CASE_METHOD(people_fixture, "idle time is the time since one last said something") {
  CHECK_THAT(ask(bob, "PRIVMSG #lobby :x\r\nWHOIS Bob"), Contains("317 Bob Bob 0 T :"));
}

TEST_CASE_METHOD(people_fixture, "WHOWAS remembers who had a name, the latest first") {
  auto was = [](const std::string& nick, const std::string& real) {
    return "314 Alice " + nick + " ~" + real + " test * :Real " + real + "\n";
  };
  ask(bob, "NICK Rob");
  ask(bob, "QUIT");
  auto second = arrive("Bob");
  ask(second, "QUIT");
  heard(alice);
  const std::string end_bob = "369 Alice bob :End of WHOWAS\n";
  for (auto line : {"WHOWAS bob", "WHOWAS bob 0", "WHOWAS bob -1", "WHOWAS bob 2"}) {
    auto seen = ask(alice, line);
    CHECK(num_lines(seen) == 5);
    CHECK_THAT(seen,
               StartsWith(was("Bob", "Bob") + "312 Alice Bob hubbub.local :until "));
    CHECK_THAT(seen, EndsWith(end_bob));
  }
  CHECK(num_lines(ask(alice, "WHOWAS bob 1")) == 3);
  CHECK_THAT(ask(alice, "WHOWAS Rob"), StartsWith(was("Rob", "Bob")));
  CHECK(
    ask(alice, "WHOWAS Never")
    == "406 Alice Never :There was no such nickname\n369 Alice Never :End of WHOWAS\n");
  CHECK(ask(alice, "WHOWAS") == "431 Alice :No nickname given\n");
}

TEST_CASE_METHOD(people_fixture,
                 "AWAY is answered with one line, and nothing is told twice") {
  ask(bob, "CAP REQ :away-notify");
  const question rows[] = {
    {"AWAY :x", "306 Alice :You have been marked as being away\n"},
    {"AWAY :x", "306 Alice :You have been marked as being away\n"},
    {"AWAY :y", "306 Alice :You have been marked as being away\n"},
    {"AWAY :", "305 Alice :You are no longer marked as being away\n"},
    {"AWAY", "305 Alice :You are no longer marked as being away\n"},
  };
  for (auto& x : rows)
    CHECK(ask(alice, x.line) == x.answer);
  const std::string source = ":Alice!~Alice@test ";
  CHECK(heard(bob) == source + "AWAY :x\n" + source + "AWAY :y\n" + source + "AWAY\n");
  ask(alice, "AWAY :" + std::string(400, 'a'));
  CHECK_THAT(heard(bob), EndsWith(" :" + std::string(300, 'a') + "\n"));
}

TEST_CASE_METHOD(people_fixture, "who is away is not told so when it joins") {
  ask(alice, "CAP REQ :away-notify\r\nAWAY :gone");
  CHECK_THAT(ask(alice, "JOIN #dev"), !Contains("AWAY"));
}

TEST_CASE_METHOD(people_fixture,
                 "SETNAME changes the realname, and tells who wants to know") {
  auto carl = enter("Carl", "setname");
  ask(alice, "CAP REQ :setname");
  heard(bob);
  CHECK(ask(alice, "SETNAME :A. Liddell") == ":Alice!~Alice@test SETNAME :A. Liddell\n");
  CHECK(heard(carl) == ":Alice!~Alice@test SETNAME :A. Liddell\n");
  CHECK(heard(bob) == "");
  CHECK(ask(bob, "SETNAME Robert") == "");
  CHECK_THAT(ask(carl, "WHOIS Bob"), Contains("311 Carl Bob ~Bob test * :Robert\n"));
  heard(alice);
  const std::string fail =
    "FAIL SETNAME INVALID_REALNAME :A realname has 1 to 128 bytes\n";
  CHECK(ask(alice, "SETNAME :") == fail);
  CHECK(ask(alice, "SETNAME :" + std::string(129, 'x')) == fail);
  CHECK(ask(alice, "SETNAME") == "461 Alice SETNAME :Not enough parameters\n");
}

TEST_CASE_METHOD(people_fixture, "USERHOST and ISON find those who are here") {
  config->oper_name = "root";
  config->oper_password = "secret";
  const question rows[] = {
    {"USERHOST bob", "302 Alice :Bob=+~Bob@test\n"},
    {"USERHOST Nobody", "302 Alice :\n"},
    {"USERHOST bob Nobody alice", "302 Alice :Bob=+~Bob@test Alice=+~Alice@test\n"},
    {"USERHOST x x x x x bob", "302 Alice :\n"},
    {"USERHOST", "461 Alice USERHOST :Not enough parameters\n"},
    {"ISON bob Nobody alice", "303 Alice :Bob Alice\n"},
    {"ISON :bob Nobody alice", "303 Alice :Bob Alice\n"},
    {"ISON Nobody", "303 Alice :\n"},
    {"ISON", "461 Alice ISON :Not enough parameters\n"},
  };
  for (auto& x : rows)
    CHECK(ask(alice, x.line) == x.answer);
  ask(bob, "AWAY :x\r\nOPER root secret");
  CHECK(ask(alice, "USERHOST Bob") == "302 Alice :Bob*=-~Bob@test\n");
  std::string many = "ISON";
  while (many.size() < 500)
    many += " Bob";
  alice.send(many + "\r\n");
  auto seen = alice.received();
  CHECK(seen.find("\r\n") <= 510); // the others come in a second line
  CHECK(num_lines(seen) == 2);
}
