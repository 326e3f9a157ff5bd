#include "test/net/irc_fixture.hpp"

using namespace hubbub;
using namespace hubbub::test;
using Catch::Contains;
using Catch::EndsWith;
using Catch::StartsWith;

namespace {

struct who_fixture : irc_fixture {
  fake_peer bob = enter("Bob");
  fake_peer eve = arrive("Eve"); // shares no room

  who_fixture() { heard(alice); }
};

std::string end_of(const std::string& mask) {
  return "315 Alice " + mask + " :End of WHO list\n";
}

std::string reply(const std::string& room, const std::string& nick,
                  const std::string& flags) {
  return "352 Alice " + room + " ~" + nick + " test hubbub.local " + nick + " " + flags
         + " :0 Real " + nick + "\n";
}

} // namespace

TEST_CASE_METHOD(who_fixture,
                 "WHO finds a room's people, a nick, or all who fit a mask") {
  const question rows[] = {
    {"WHO #lobby",
     reply("#lobby", "Alice", "H@") + reply("#lobby", "Bob", "H") + end_of("#lobby")},
    {"WHO #LOBBY",
     reply("#lobby", "Alice", "H@") + reply("#lobby", "Bob", "H") + end_of("#LOBBY")},
    {"WHO bob", reply("*", "Bob", "H") + end_of("bob")},
    {"WHO b*", reply("*", "Bob", "H") + end_of("b*")},
    {"WHO *!~bob@*", reply("*", "Bob", "H") + end_of("*!~bob@*")},
    {"WHO Nobody", end_of("Nobody")},
    {"WHO #nowhere", end_of("#nowhere")},
    {"WHO n?b*dy", end_of("n?b*dy")},
    {"WHO * o", end_of("*")},
  };
  for (auto& x : rows)
    CHECK(ask(alice, x.line) == x.answer);
  for (auto line : {"WHO", "WHO *", "WHO 0"}) {
    auto seen = ask(alice, line);
    CHECK(num_lines(seen) == 4);
    CHECK_THAT(seen, EndsWith(end_of(line == std::string{"WHO 0"} ? "0" : "*")));
  }
}

TEST_CASE_METHOD(who_fixture, "flags say who is away, an operator, of a rank, a bot") {
  config->oper_name = "root";
  config->oper_password = "secret";
  ask(bob, "AWAY :x\r\nOPER root secret\r\nMODE Bob +B");
  ask(alice, "MODE #lobby +hv Bob Bob");
  CHECK_THAT(ask(alice, "WHO #lobby"), Contains(reply("#lobby", "Bob", "G*%B")));
  CHECK_THAT(ask(alice, "WHO Bob"), StartsWith(reply("*", "Bob", "G*B")));
  CHECK(ask(alice, "WHO * o") == reply("*", "Bob", "G*B") + end_of("*"));
  ask(alice, "CAP REQ :multi-prefix");
  CHECK_THAT(ask(alice, "WHO #lobby"), Contains(reply("#lobby", "Bob", "G*%+B")));
}

TEST_CASE_METHOD(who_fixture, "WHOX sends the fields asked for in their own order") {
  const std::string all =
    "354 Alice 123 #lobby ~Bob test test hubbub.local Bob H 0 0 0 n/a "
    ":Real Bob\n";
  const question rows[] = {
    {"#lobby %tcuihsnfdlaor,123", all},        {"#lobby %roaldfnshiuct,123", all},
    {"#lobby %tn,321", "354 Alice 321 Bob\n"}, {"#lobby %nt", "354 Alice 0 Bob\n"},
    {"#lobby %na", "354 Alice Bob 0\n"},       {"#lobby %n,99", "354 Alice Bob\n"},
    {"#lobby %r", "354 Alice :Real Bob\n"},    {"#lobby %nZ", "354 Alice Bob\n"},
    {"Bob %cn", "354 Alice * Bob\n"},
  };
  for (auto& x : rows) {
    auto seen = ask(alice, "WHO " + x.line);
    CHECK_THAT(seen, Contains(x.answer) && !Contains("352 "));
    CHECK_THAT(seen, EndsWith(" :End of WHO list\n"));
  }
  CHECK(ask(alice, "WHO #lobby o%n") == end_of("#lobby"));
}

TEST_CASE_METHOD(who_fixture,
                 "who is invisible is found by nick, or from a shared room") {
  ask(bob, "MODE Bob +i");
  CHECK_THAT(ask(alice, "WHO b*"), StartsWith(reply("*", "Bob", "H")));
  CHECK_THAT(ask(eve, "WHO b*"), StartsWith("315 Eve b* "));
  CHECK_THAT(ask(eve, "WHO *"), !Contains(" Bob "));
  CHECK_THAT(ask(eve, "WHO Bob"), Contains(" Bob H :0 Real Bob\n"));
  CHECK_THAT(ask(eve, "WHO #lobby"), Contains(" Alice H@ ") && !Contains(" Bob "));
  CHECK_THAT(ask(alice, "WHO #lobby"), Contains(" Bob H "));
  ask(bob, "PART #lobby");
  heard(alice);
  CHECK(ask(alice, "WHO b*") == end_of("b*"));
  CHECK_THAT(ask(bob, "WHO b*"), Contains(" Bob H "));
}

TEST_CASE_METHOD(who_fixture, "who is in a secret room is not told from there") {
  ask(alice, "JOIN #secret\r\nMODE #secret +s");
  CHECK(ask(eve, "WHO #secret") == "315 Eve #secret :End of WHO list\n");
  CHECK_THAT(ask(alice, "WHO #secret"), StartsWith(reply("#secret", "Alice", "H@")));
}

TEST_CASE_METHOD(who_fixture, "a long answer waits for its reader and does not drop it") {
  fill("#crowd", 1500);
  config->send_queue = 65536;
  alice.send("WHO #crowd\r\n");
  // The answer is larger than what may wait to be sent: it stops half way.
  CHECK(alice.connected());
  auto seen = heard(alice);
  CHECK(seen.size() < config->send_queue);
  CHECK_THAT(seen, !Contains("315 Alice"));
  seen += ask_long(alice, "PING 1");
  CHECK(alice.connected());
  CHECK(num_lines(seen) == 1501 + 2);
  CHECK_THAT(
    seen, EndsWith(end_of("#crowd") + "PONG hubbub.local :1\nPONG hubbub.local :end\n"));
}
