#include "test/net/irc_fixture.hpp"

using namespace hubbub;
using namespace hubbub::test;
using Catch::Contains;
using Catch::EndsWith;
using Catch::StartsWith;

namespace {

struct labels_fixture : irc_fixture {
  fake_peer bob = enter("Bob", "batch echo-message labeled-response");

  labels_fixture() {
    ask(alice, "CAP REQ :batch echo-message labeled-response");
    heard(bob);
  }
};

const std::string source = ":Alice!~Alice@test ";

} // namespace

TEST_CASE_METHOD(labels_fixture,
                 "a response of no line is an ACK, one of one line has the label") {
  const std::string label = "@label=x ";
  const question rows[] = {
    {"PONG a", label + "ACK\n"},
    {"NOTICE #nowhere :x", label + "ACK\n"},
    {"MODE #lobby +n", label + "ACK\n"},
    {"JOIN #lobby", label + "ACK\n"},
    {"NICK Alice", label + "ACK\n"},
    {"MONITOR C", label + "ACK\n"},
    {"PING a", label + "PONG hubbub.local :a\n"},
    {"FROB", label + "421 Alice FROB :Unknown command\n"},
    {"JOIN", label + "461 Alice JOIN :Not enough parameters\n"},
    {"PRIVMSG Nobody :x", label + "401 Alice Nobody :No such nick\n"},
    {"PRIVMSG #nowhere :x", label + "403 Alice #nowhere :No such channel\n"},
    {"PRIVMSG #lobby :\xff",
     label + "FAIL PRIVMSG INVALID_UTF8 :Your line was not sent: it is not UTF-8\n"},
    {"CAP LIST", label + "CAP Alice LIST :batch echo-message labeled-response\n"},
    {"PRIVMSG #lobby :x", label + source + "PRIVMSG #lobby :x\n"},
    {"PRIVMSG Bob :x", label + source + "PRIVMSG Bob :x\n"},
    {"NOTICE Bob :x", label + source + "NOTICE Bob :x\n"},
    {"MODE #lobby +i", label + source + "MODE #lobby +i\n"},
    {"MODE Alice +w", label + source + "MODE Alice +w\n"},
    {"TOPIC #lobby :t", label + source + "TOPIC #lobby :t\n"},
    {"TOPIC #lobby :t", label + "ACK\n"},
    {"KICK #lobby Bob :bye", label + source + "KICK #lobby Bob :bye\n"},
    {"PART #lobby", label + source + "PART #lobby\n"},
    {"NICK Alicia", label + source + "NICK Alicia\n"},
  };
  for (auto& x : rows)
    CHECK(ask(alice, label + x.line) == x.answer);
}

TEST_CASE_METHOD(labels_fixture, "a response of several lines is a batch") {
  const std::string in = "@batch=r ";
  const std::string begin = "@label=x BATCH +r labeled-response\n";
  const std::string end = "BATCH -r\n";
  CHECK(ask(alice, "@label=x JOIN #xyz")
        == begin + in + source + "JOIN #xyz\n" + in + "353 Alice = #xyz :@Alice\n" + in
             + "366 Alice #xyz :End of /NAMES list\n" + end);
  CHECK(ask(alice, "@label=x PART #xyz,#lobby")
        == begin + in + source + "PART #xyz\n" + in + source + "PART #lobby\n" + end);
  CHECK(ask(alice, "@label=x JOIN #valid,inv@lid").find("403 Alice inv@lid")
        != std::string::npos);
  ask(bob, "AWAY :lunch");
  CHECK(ask(alice, "@label=x PRIVMSG Bob :hi")
        == begin + in + source + "PRIVMSG Bob :hi\n" + in + "301 Alice Bob :lunch\n"
             + end);
  CHECK(ask(alice, "@label=x PRIVMSG Bob,#valid :hi")
        == begin + in + source + "PRIVMSG Bob :hi\n" + in + "301 Alice Bob :lunch\n" + in
             + source + "PRIVMSG #valid :hi\n" + end);
}

TEST_CASE_METHOD(labels_fixture, "what others do is no part of a response") {
  heard(alice);
  ask(alice, "@label=x PRIVMSG #lobby :hi");
  CHECK(heard(bob) == source + "PRIVMSG #lobby :hi\n");
  CHECK(ask(alice, "@label=x PRIVMSG Alice :me")
        == source + "PRIVMSG Alice :me\n@label=x " + source + "PRIVMSG Alice :me\n");
}

TEST_CASE_METHOD(labels_fixture,
                 "without echo-message a labelled message is acknowledged") {
  ask(alice, "CAP REQ :-echo-message");
  CHECK(ask(alice, "@label=x PRIVMSG Bob :hi") == "@label=x ACK\n");
  CHECK(ask(alice, "@label=x PRIVMSG #lobby :hi") == "@label=x ACK\n");
  CHECK(ask(alice, "@label=x PRIVMSG Alice :hi")
        == source + "PRIVMSG Alice :hi\n@label=x ACK\n");
}

TEST_CASE_METHOD(labels_fixture, "with other tags the label comes first, each tag once") {
  ask(alice, "CAP REQ :message-tags server-time");
  CHECK(ask(alice, "@label=x;+a=b PRIVMSG #lobby :hi")
        == "@label=x;time=T;msgid=M;+a=b " + source + "PRIVMSG #lobby :hi\n");
  CHECK(ask(alice, "@label=x;+a=b TAGMSG Bob")
        == "@label=x;time=T;msgid=M;+a=b " + source + "TAGMSG Bob\n");
  CHECK(ask(alice, "@label=x PING 1") == "@label=x;time=T PONG hubbub.local :1\n");
}

TEST_CASE_METHOD(labels_fixture, "labels are kept apart in whatever is pipelined") {
  heard(alice);
  auto seen = ask(alice, "@label=1 PRIVMSG #lobby :1\r\nPRIVMSG #lobby :2\r\n"
                         "@label=3 NAMES #lobby\r\nPRIVMSG Bob :4\r\n@label=5 PONG x\r\n"
                         "PING 6\r\n@label=7 PRIVMSG #lobby :7\r\n@label=8 PING 8");
  const std::string end = "366 Alice #lobby :End of /NAMES list\n";
  CHECK(seen
        == "@label=1 " + source + "PRIVMSG #lobby :1\n" + source
             + "PRIVMSG #lobby :2\n@label=3 BATCH +r labeled-response\n"
               "@batch=r 353 Alice = #lobby :@Alice Bob\n@batch=r "
             + end + "BATCH -r\n" + source
             + "PRIVMSG Bob :4\n@label=5 ACK\nPONG hubbub.local :6\n"
               "@label=7 "
             + source + "PRIVMSG #lobby :7\n@label=8 PONG hubbub.local :8\n");
}

TEST_CASE_METHOD(labels_fixture,
                 "a line too long is answered in its turn, under its label") {
  heard(alice);
  const std::string too_long =
    "417 Alice :Input line was too long: 512 bytes are allowed, with its end, and 4094 "
    "bytes of tags\n";
  for (size_t size : {600, 5000}) {
    auto line = std::string(size, 'x');
    CHECK(ask(alice, "@label=1 PRIVMSG #lobby :1\r\n" + line + "\r\n@label=2 PING 2")
          == "@label=1 " + source + "PRIVMSG #lobby :1\n" + too_long
               + "@label=2 PONG hubbub.local :2\n");
    CHECK(ask(alice, "ISON Bob\r\n" + line) == "303 Alice :Bob\n" + too_long);
    CHECK(ask(alice, "@label=3;+a=b " + line) == "@label=3 " + too_long);
    CHECK(ask(alice, "@label=4 PRIVMSG #lobby :4\r\n@label=5 " + line + "\r\nPING 6")
          == "@label=4 " + source + "PRIVMSG #lobby :4\n@label=5 " + too_long
               + "PONG hubbub.local :6\n");
  }
  // Tags that are too long, with an end or without one that could be seen.
  for (size_t size : {4100, 5000}) {
    auto value = std::string(size, 'x');
    CHECK(ask(alice, "@label=7;+a=" + value + " PING 7") == "@label=7 " + too_long);
    CHECK(ask(alice, "@+a=" + value + ";label=8 PING 8")
          == (size < 4590 ? "@label=8 " : "") + too_long);
  }
  // A label that was cut is none.
  CHECK(ask(alice, "@+a=" + std::string(4595, 'x') + ";label=12345 PING 9") == too_long);
}

TEST_CASE_METHOD(labels_fixture,
                 "an echo stands where it was said among what others say") {
  heard(alice);
  // All three are in one batch of the room.
  queue(bob, "PRIVMSG #lobby :first");
  queue(alice, "@label=x PRIVMSG #lobby :second");
  run();
  auto seen = heard(alice);
  bob.send("PRIVMSG #lobby :third\r\n");
  seen += heard(alice);
  CHECK(seen.find(":second") < seen.find(":third"));
  auto as_bob_saw = heard(bob);
  CHECK((seen.find(":first") < seen.find(":second"))
        == (as_bob_saw.find(":first") < as_bob_saw.find(":second")));
}

TEST_CASE_METHOD(labels_fixture, "what is no label is not answered as one") {
  CHECK(ask(alice, "@label=" + std::string(64, 'x') + " PONG a")
        == "@label=" + std::string(64, 'x') + " ACK\n");
  for (auto tags :
       {"label=" + std::string(65, 'x'), std::string{"label="}, std::string{"label"},
        std::string{"Label=x"}, std::string{"+label=x"}})
    CHECK(ask(alice, "@" + tags + " PONG a") == "");
  ask(alice, "CAP REQ :-batch");
  CHECK(ask(alice, "@label=x PONG a") == "");
  CHECK(ask(alice, "@label=x PING a") == "PONG hubbub.local :a\n");
}

TEST_CASE_METHOD(labels_fixture, "a labelled QUIT says goodbye all the same") {
  CHECK_THAT(ask(alice, "@label=x QUIT"), Contains("ERROR :Closing link: test (Quit)\n"));
  CHECK_FALSE(alice.connected());
}

TEST_CASE_METHOD(labels_fixture, "a long response is sent while it is made") {
  fill("#crowd", 1000);
  config->send_queue = 16384;
  auto seen = ask_long(alice, "@label=x WHO #crowd");
  CHECK(alice.connected());
  CHECK(seen.size() > 4 * config->send_queue);
  CHECK_THAT(seen, StartsWith("@label=x BATCH +r labeled-response\n@batch=r "));
  CHECK_THAT(seen, EndsWith("@batch=r 315 Alice #crowd :End of WHO list\n"
                            "BATCH -r\nPONG hubbub.local :end\n"));
  CHECK(num_lines(seen) == 1000 + 4);
}
