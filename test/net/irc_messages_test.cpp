#include "test/net/irc_fixture.hpp"

using namespace hubbub;
using namespace hubbub::test;
using Catch::Contains;
using Catch::EndsWith;
using Catch::StartsWith;

namespace {

struct messages_fixture : irc_fixture {
  fake_peer bob = enter("Bob");
  fake_peer eve = arrive("Eve"); // not in the room

  messages_fixture() { heard(alice); }
};

const std::string source = ":Alice!~Alice@test ";

} // namespace

TEST_CASE_METHOD(messages_fixture,
                 "a message reaches a room or a person, and not oneself") {
  const question rows[] = {
    {"PRIVMSG #lobby :hi all", "PRIVMSG #lobby :hi all\n"},
    {"privmsg #LOBBY hi", "PRIVMSG #lobby :hi\n"},
    {"NOTICE #lobby :hm", "NOTICE #lobby :hm\n"},
    {"PRIVMSG bob :psst", "PRIVMSG Bob :psst\n"},
    {"NOTICE Bob :psst", "NOTICE Bob :psst\n"},
    {"PRIVMSG #lobby :\x01"
     "ACTION waves\x01",
     "PRIVMSG #lobby :\x01"
     "ACTION waves\x01\n"},
    {"PRIVMSG Bob :\x01PING 1\x01", "PRIVMSG Bob :\x01PING 1\x01\n"},
    {"PRIVMSG #lobby :\x02"
     "bold\x02",
     "PRIVMSG #lobby :\x02"
     "bold\x02\n"},
    {":Eve!e@evil  PRIVMSG   #lobby   :  spaced", "PRIVMSG #lobby :  spaced\n"},
  };
  for (auto& x : rows) {
    CHECK(ask(alice, x.line) == "");
    CHECK(heard(bob) == source + x.answer);
  }
}

TEST_CASE_METHOD(messages_fixture, "a target named twice gets it once") {
  ask(alice, "MODE #lobby +o Bob");
  heard(bob);
  const question rows[] = {
    {"PRIVMSG bob,Bob,BOB :hi", "PRIVMSG Bob :hi\n"},
    {"PRIVMSG #lobby,#LOBBY,@#lobby :hi", "PRIVMSG #lobby :hi\n"},
    {"PRIVMSG @#lobby,+#lobby,#lobby :hi", "PRIVMSG #lobby :hi\n"},
    {"PRIVMSG @#lobby,%#lobby :hi", "PRIVMSG %#lobby :hi\n"},
    {"NOTICE bob,#lobby,bob :hi", "NOTICE Bob :hi\n" + source + "NOTICE #lobby :hi\n"},
  };
  for (auto& x : rows) {
    CAPTURE(x.line);
    CHECK(ask(alice, x.line) == "");
    CHECK(heard(bob) == source + x.answer);
  }
}

TEST_CASE_METHOD(messages_fixture,
                 "what cannot be sent is said, but never about a NOTICE") {
  const question rows[] = {
    {"PRIVMSG", "411 Alice :No recipient given (PRIVMSG)\n"},
    {"PRIVMSG #lobby", "412 Alice :No text to send\n"},
    {"PRIVMSG #lobby :", "412 Alice :No text to send\n"},
    {"PRIVMSG #lobby :\x07", "412 Alice :No text to send\n"},
    {"PRIVMSG Nobody :x", "401 Alice Nobody :No such nick\n"},
    {"PRIVMSG #nowhere :x", "403 Alice #nowhere :No such channel\n"},
    {"NOTICE", ""},
    {"NOTICE #lobby", ""},
    {"NOTICE #lobby :", ""},
    {"NOTICE Nobody :x", ""},
    {"NOTICE #nowhere :x", ""},
    {"NOTICE a,b,c,d,e,f :x", ""},
    {"TAGMSG #lobby", "421 Alice TAGMSG :Ask for message-tags first\n"},
  };
  for (auto& x : rows)
    CHECK(ask(alice, x.line) == x.answer);
  CHECK(heard(bob) == "");
  CHECK(ask(eve, "PRIVMSG #lobby :x")
        == "404 Eve #lobby :Cannot send to channel: join it first\n");
  CHECK(ask(eve, "NOTICE #lobby :x") == "");
}

TEST_CASE_METHOD(messages_fixture, "modes decide who may speak") {
  ask(alice, "MODE #lobby -n+m");
  const std::string no_voice =
    "#lobby :Cannot send to channel (+m): only those with voice may speak\n";
  heard(bob);
  CHECK(ask(bob, "PRIVMSG #lobby :x") == "404 Bob " + no_voice);
  CHECK(ask(eve, "PRIVMSG #lobby :x") == "404 Eve " + no_voice);
  ask(alice, "MODE #lobby +v-m Bob");
  heard(bob);
  CHECK(ask(eve, "PRIVMSG #lobby :from outside") == "");
  CHECK(heard(bob) == ":Eve!~Eve@test PRIVMSG #lobby :from outside\n");
  ask(alice, "MODE #lobby +C-v Bob");
  heard(bob);
  CHECK(ask(bob, "PRIVMSG #lobby :\x01VERSION\x01")
        == "404 Bob #lobby :Cannot send to channel (+C): no CTCP but actions\n");
  heard(alice);
  CHECK(ask(bob, "PRIVMSG #lobby :\x01"
                 "ACTION bows\x01")
        == "");
  CHECK(heard(alice)
        == ":Bob!~Bob@test PRIVMSG #lobby :\x01"
           "ACTION bows\x01\n");
}

TEST_CASE_METHOD(messages_fixture, "a message may be for those of a rank only") {
  auto carl = enter("Carl");
  auto dora = enter("Dora");
  ask(alice, "MODE #lobby +hv Carl Dora");
  for (auto peer : {&alice, &bob, &carl, &dora})
    heard(*peer);
  struct row {
    const char* target;
    bool carl; // a halfop hears it
    bool dora; // somebody with voice hears it
  };
  const row rows[] = {{"@#lobby", false, false},
                      {"%#lobby", true, false},
                      {"+#lobby", true, true},
                      {"@+#lobby", true, true},
                      {"@%#LOBBY", true, false}};
  for (auto& x : rows) {
    CHECK(ask(alice, std::string{"PRIVMSG "} + x.target + " :ops") == "");
    CHECK((heard(carl).find(":ops") != std::string::npos) == x.carl);
    CHECK((heard(dora).find(":ops") != std::string::npos) == x.dora);
    CHECK(heard(bob) == "");
  }
  ask(bob, "NOTICE @#lobby :help");
  CHECK(heard(alice) == ":Bob!~Bob@test NOTICE @#lobby :help\n");
  CHECK(ask(alice, "PRIVMSG @Bob :x") == "401 Alice @Bob :No such nick\n");
}

TEST_CASE_METHOD(messages_fixture,
                 "one message may have several targets, within a limit") {
  auto seen = ask(alice, "PRIVMSG #lobby,Bob,Nobody,Bob,Noone,Eve :hi");
  CHECK(seen
        == "407 Alice Eve :Too many targets: 4 are allowed\n"
           "401 Alice Nobody :No such nick\n401 Alice Noone :No such nick\n");
  CHECK(heard(bob) == source + "PRIVMSG #lobby :hi\n" + source + "PRIVMSG Bob :hi\n");
  CHECK(heard(eve) == "");
}

TEST_CASE_METHOD(messages_fixture, "who is away answers a message, not a notice") {
  ask(bob, "AWAY :lunch");
  CHECK(ask(alice, "PRIVMSG bob :x") == "301 Alice Bob :lunch\n");
  CHECK(ask(alice, "NOTICE Bob :x") == "");
  CHECK(ask(alice, "PRIVMSG #lobby :x") == "");
}

TEST_CASE_METHOD(messages_fixture,
                 "an echo comes to those who want it, exactly as to others") {
  CHECK(ask(alice, "CAP REQ :message-tags") == "CAP Alice ACK :message-tags\n");
  for (auto line :
       {"PRIVMSG #lobby :x", "NOTICE Bob :x", "TAGMSG #lobby", "PRIVMSG Eve :x",
        "PRIVMSG #lobby :\x01"
        "ACTION x\x01"})
    CHECK(ask(alice, line) == "");
  ask(bob, "CAP REQ :message-tags server-time");
  bob.received();
  ask(alice, "CAP REQ :echo-message server-time");
  for (auto line : {"@+a=b PRIVMSG #lobby :x", "NOTICE Bob :x", "@+a=b TAGMSG #lobby",
                    "PRIVMSG #lobby :\x01"
                    "ACTION x\x01",
                    "TAGMSG Bob", "PRIVMSG @#lobby :x"}) {
    ask(alice, "MODE #lobby +o Bob");
    bob.received();
    alice.send(std::string{line} + "\r\n");
    auto echo = alice.received();
    CHECK(num_lines(echo) == 1);
    CHECK_THAT(echo, Contains(";msgid="));
    CHECK(echo == bob.received());
  }
  ask(alice, "MODE #lobby +n");
  CHECK(num_lines(ask(alice, "PRIVMSG Alice :me")) == 2);
  ask(eve, "CAP REQ :echo-message");
  CHECK(num_lines(ask(eve, "PRIVMSG #lobby :x")) == 1); // 404, and no echo
}

TEST_CASE_METHOD(messages_fixture, "client-only tags travel, others do not") {
  ask(bob, "CAP REQ :message-tags");
  const question rows[] = {
    {"+baz=bat;fizz=buzz", ";+baz=bat"},
    {"+a;+b=;+c=x", ";+a;+b=;+c=x"},
    {"+a=1;+a=2", ";+a=2"},
    {"+buzz=fizz\\:buzz", ";+buzz=fizz\\:buzz"},
    {"+draft/react=\xF0\x9F\x98\x83", ";+draft/react=\xF0\x9F\x98\x83"},
    {"label=x;time=y;msgid=z;batch=q", ""},
    {"+a\x02=1;+b=\x1b[0m", ""},
    {"", ""},
  };
  for (auto& x : rows) {
    ask(alice, "@" + x.line + " PRIVMSG #lobby :x");
    CHECK(heard(bob) == "@msgid=M" + x.answer + " " + source + "PRIVMSG #lobby :x\n");
  }
  ask(alice, "CAP REQ :message-tags");
  ask(alice, "@+a=b;c=d TAGMSG bob");
  CHECK(heard(bob) == "@msgid=M;+a=b " + source + "TAGMSG Bob\n");
  ask(alice, "@+a=b TAGMSG Eve");
  CHECK(heard(eve) == "");
  CHECK(ask(alice, "TAGMSG") == "461 Alice TAGMSG :Not enough parameters\n");
  CHECK(ask(alice, "TAGMSG Nobody") == "401 Alice Nobody :No such nick\n");
}

TEST_CASE_METHOD(messages_fixture, "a bot is marked in all it sends") {
  auto bot = enter("Robo");
  CHECK(ask(bot, "MODE Robo +B") == ":Robo!~Robo@test MODE Robo +B\n");
  ask(bob, "CAP REQ :message-tags");
  ask(bot, "PRIVMSG #lobby :beep\r\nPRIVMSG Bob :boop");
  CHECK(heard(bob)
        == "@msgid=M;bot :Robo!~Robo@test PRIVMSG #lobby :beep\n"
           "@msgid=M;bot :Robo!~Robo@test PRIVMSG Bob :boop\n");
}

TEST_CASE_METHOD(messages_fixture, "tags have a limit of their own") {
  ask(alice, "CAP REQ :message-tags");
  ask(bob, "CAP REQ :message-tags");
  auto tags = [](size_t size) { return "@+a=" + std::string(size - 5, 'x') + " "; };
  const std::string too_long =
    "417 Alice :Input line was too long: 512 bytes are allowed, with its end, and 4094 "
    "bytes of tags\n";
  CHECK(ask(alice, tags(4096) + "TAGMSG #lobby") == "");
  CHECK_THAT(heard(bob), Contains(std::string(4091, 'x') + " " + source + "TAGMSG"));
  CHECK(ask(alice, tags(4097) + "TAGMSG #lobby") == too_long);
  CHECK(ask(alice, tags(4097) + "PING x") == too_long);
  auto text = std::string(460, 't');
  CHECK(ask(alice, tags(4096) + "PRIVMSG #lobby :" + text) == "");
  CHECK_THAT(heard(bob), EndsWith(" :" + text + "\n"));
  CHECK(ask(alice, tags(4096) + "PRIVMSG #lobby :" + std::string(500, 't')) == too_long);
  CHECK(heard(bob) == "");
}

TEST_CASE_METHOD(messages_fixture,
                 "a text is refused that would not fit a reader's line") {
  // ":Alice!~Alice@test PRIVMSG #lobby :" and CRLF
  auto most = 512 - (source + "PRIVMSG #lobby :\r\n").size();
  CHECK(ask(alice, "PRIVMSG #lobby :" + std::string(most, 'x')) == "");
  bob.send("");
  auto seen = bob.received();
  CHECK(seen.size() == 512);
  auto too_long = [](size_t allowed) {
    return "417 Alice :Your message was not sent: " + std::to_string(allowed)
           + " bytes of text fit into one line to those who get it\n";
  };
  CHECK(ask(alice, "PRIVMSG #lobby :" + std::string(most + 1, 'x')) == too_long(most));
  CHECK(ask(alice, "PRIVMSG @#lobby :" + std::string(most, 'x')) == too_long(most - 1));
  CHECK(ask(alice, "NOTICE #lobby :" + std::string(most + 1, 'x')) == "");
  heard(bob);
  CHECK(ask(alice, "NOTICE #lobby :" + std::string(most + 2, 'x')) == too_long(most + 1));
  CHECK(ask(alice, "PRIVMSG #lobby :\x01"
                   "ACTION "
                     + std::string(most - 9, 'x') + "\x01")
        == "");
  CHECK(heard(bob).size() == 511);
  CHECK(ask(alice, "PRIVMSG #lobby :\x01"
                   "ACTION "
                     + std::string(most - 8, 'x') + "\x01")
        == too_long(most - 9));
  CHECK(heard(bob) == "");
}

TEST_CASE_METHOD(messages_fixture,
                 "a line that is too long gets 417, one without end the door") {
  const std::string too_long =
    "417 Alice :Input line was too long: 512 bytes are allowed, with its end, and 4094 "
    "bytes of tags\n";
  for (auto size : {511, 4606, 4607, 16000, 16382})
    CHECK(ask(alice, std::string(static_cast<size_t>(size), 'x')) == too_long);
  CHECK(ask(alice, "PING 1") == "PONG hubbub.local :1\n");
  alice.send(std::string(16384, 'x'));
  CHECK(alice.connected());
  CHECK(heard(alice) == too_long);
  alice.send("x");
  CHECK(heard(alice)
        == "ERROR :Closing link: test (Line too long: 16384 bytes are read)\n");
  CHECK_FALSE(alice.connected());
  CHECK(heard(bob) == ":Alice!~Alice@test QUIT :Line too long: 16384 bytes are read\n");
}

TEST_CASE_METHOD(messages_fixture, "what is not UTF-8 is refused, whatever the command") {
  for (auto line : {"PRIVMSG #lobby :", "NOTICE #lobby :", "TOPIC #lobby :",
                    "PART #lobby :", "AWAY :", "JOIN #", "NICK ", "KICK #lobby Bob :",
                    "SETNAME :", "QUIT :", "MODE #lobby +b ", "WHO ", "PING "}) {
    std::string command{line};
    command.resize(command.find(' '));
    CHECK(ask(alice, std::string{line} + "caf\xe9")
          == "FAIL " + command
               + " INVALID_UTF8 :Your line was not sent: it is not UTF-8\n");
  }
  CHECK_THAT(ask(alice, "\xff\xfe x"), StartsWith("FAIL * INVALID_UTF8 "));
  CHECK_THAT(ask(alice, "@+a=\xff PRIVMSG #lobby :x"), StartsWith("FAIL PRIVMSG "));
  CHECK(heard(bob) == "");
  CHECK(alice.connected());
}

TEST_CASE_METHOD(messages_fixture, "nobody can inject a line, whatever is relayed") {
  const std::string evil{"x\rQUIT\0y", 8};
  struct row {
    std::string line;
    std::string relayed;
  };
  const row rows[] = {
    {"PRIVMSG #lobby :" + evil, "PRIVMSG #lobby :xQUITy\n"},
    {"NOTICE #lobby :" + evil, "NOTICE #lobby :xQUITy\n"},
    {"TOPIC #lobby :" + evil, "TOPIC #lobby :xQUITy\n"},
    {"MODE #lobby +k " + evil, ""}, // another key than the one typed is none
    {"INVITE Bob #lobby" + evil, ""},
    {"SETNAME :" + evil, "SETNAME :xQUITy\n"},
    {"AWAY :" + evil, "AWAY :xQUITy\n"},
    {"NICK " + evil, ""},
    {"JOIN #" + evil, ""},
    {"PRIVMSG " + evil + " :x", ""},
    {"PART #lobby :" + evil, "PART #lobby :xQUITy\n"},
    {"QUIT :" + evil, "QUIT :Quit: xQUITy\n"},
  };
  ask(bob, "CAP REQ :setname away-notify");
  for (auto& x : rows) {
    if (x.line.compare(0, 4, "QUIT") == 0) {
      ask(alice, "JOIN #lobby xQUITy");
      heard(bob);
    }
    alice.send(x.line + "\r\n");
    auto answer = alice.received();
    auto told = bob.received();
    CHECK(tidy(told) == (x.relayed.empty() ? "" : source + x.relayed));
    for (auto text : {&answer, &told}) {
      CHECK(text->find('\0') == std::string::npos);
      for (size_t i = 0; (i = text->find('\r', i)) != std::string::npos; ++i)
        CHECK(text->compare(i, 2, "\r\n") == 0);
    }
  }
}

TEST_CASE_METHOD(messages_fixture,
                 "an odd line is understood, an impossible one is refused") {
  const question rows[] = {
    {"", ""},
    {"   ", ""},
    {"FROB", "421 Alice FROB :Unknown command\n"},
    {":Alice", "421 Alice * :Unknown command\n"},
    {"@a=b", "421 Alice * :Unknown command\n"},
    {"FR\x02"
     "OB",
     "421 Alice FROB :Unknown command\n"},
    {"001 x", "421 Alice 001 :Unknown command\n"},
    {"   ping   x   ", "PONG hubbub.local :x\n"},
    {"PING 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16", "PONG hubbub.local :1\n"},
    {"JOIN", "461 Alice JOIN :Not enough parameters\n"},
  };
  for (auto& x : rows)
    CHECK(ask(alice, x.line) == x.answer);
  alice.send("PING lf\n");
  CHECK(heard(alice) == "PONG hubbub.local :lf\n");
}
