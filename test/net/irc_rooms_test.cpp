#include <algorithm>

#include "net/participant.hpp"
#include "test/net/irc_fixture.hpp"

using namespace hubbub;
using namespace hubbub::test;
using Catch::Contains;
using Catch::EndsWith;
using Catch::StartsWith;

TEST_CASE_METHOD(irc_fixture, "JOIN shows the topic and who is there, and nothing else") {
  auto bob = arrive("Bob");
  CHECK(ask(bob, "JOIN #dev")
        == ":Bob!~Bob@test JOIN #dev\n353 Bob = #dev :@Bob\n"
           "366 Bob #dev :End of /NAMES list\n");
  ask(bob, "TOPIC #dev :all about actors");
  CHECK(ask(alice, "JOIN #DEV")
        == ":Alice!~Alice@test JOIN #dev\n332 Alice #dev :all about actors\n"
           "333 Alice #dev Bob T\n353 Alice = #dev :@Bob Alice\n"
           "366 Alice #dev :End of /NAMES list\n");
  CHECK(heard(bob) == ":Alice!~Alice@test JOIN #dev\n");
  CHECK(ask(alice, "JOIN #dev") == "");
}

TEST_CASE_METHOD(irc_fixture,
                 "several rooms are joined in order, and left at once with 0") {
  auto bob = enter("Bob");
  ask(bob, "JOIN #a,#b\r\nMODE #a +k one\r\nMODE #b +k two");
  auto seen = ask(alice, "JOIN #a,#b,inv@lid,#c one,wrong");
  CHECK_THAT(seen, Contains(" JOIN #a\n") && Contains("475 Alice #b :")
                     && Contains("403 Alice inv@lid :") && Contains(" JOIN #c\n"));
  CHECK(seen.find("366 Alice #a") < seen.find("475 Alice #b"));
  CHECK(seen.find("403 Alice") < seen.find("JOIN #c"));
  CHECK(ask(alice, "JOIN 0")
        == ":Alice!~Alice@test PART #a\n:Alice!~Alice@test PART #c\n"
           ":Alice!~Alice@test PART #lobby\n");
}

TEST_CASE_METHOD(irc_fixture, "each key belongs to the room in its place") {
  auto bob = enter("Bob");
  ask(bob, "JOIN #p1,#p2\r\nMODE #p1 +k one\r\nMODE #p2 +k two");
  CHECK_THAT(ask(alice, "JOIN #p1,,#p2 one,,two"),
             Contains(" JOIN #p1\n") && Contains(" JOIN #p2\n"));
  ask(alice, "PART #p1,#p2");
  CHECK_THAT(ask(alice, "JOIN #open,#p2 ,two"), Contains(" JOIN #p2\n"));
  CHECK_THAT(ask(alice, "JOIN #p1,#open one"), Contains(" JOIN #p1\n"));
}

TEST_CASE_METHOD(irc_fixture, "a room named several times in one command is one room") {
  auto bob = enter("Bob");
  ask(bob, "JOIN #k\r\nMODE #k +k one");
  heard(alice);
  CHECK(num_lines(ask(alice, "JOIN #k,#K,#k wrong,wrong,one")) == 1);
  CHECK(num_lines(ask(alice, "JOIN #x,#X,#x")) == 3); // JOIN, 353, 366
  CHECK(ask(alice, "PART #x,#X,#nowhere,#NOWHERE")
        == ":Alice!~Alice@test PART #x\n403 Alice #nowhere :No such channel\n");
  heard(alice);
  CHECK(ask(alice, "KICK #lobby Bob,BOB,bob :out")
        == ":Alice!~Alice@test KICK #lobby Bob :out\n");
}

TEST_CASE_METHOD(irc_fixture, "what is no room's name is refused as it was given") {
  auto longest = "#" + std::string(63, 'x');
  CHECK_THAT(ask(alice, "JOIN " + longest), Contains(" JOIN " + longest + "\n"));
  for (auto name : {std::string{"lobby"}, longest + "x", std::string{"#"},
                    std::string{"#a\xC2\x85"}, std::string{"+a"}})
    CHECK_THAT(ask(alice, "JOIN " + name), StartsWith("403 Alice "));
  CHECK_THAT(ask(alice, "JOIN " + longest + "x"),
             StartsWith("403 Alice " + longest + "x :"));
  CHECK_THAT(ask(alice, "JOIN &local"), Contains(" JOIN &local\n"));
}

TEST_CASE_METHOD(irc_fixture, "a limit of rooms is told to the one who hits it") {
  config->rooms_per_user = 2;
  ask(alice, "JOIN #two");
  CHECK(ask(alice, "JOIN #three")
        == "405 Alice #three :You have joined too many channels: 2 are allowed\n");
}

TEST_CASE_METHOD(irc_fixture, "the last place in a room goes to one of two") {
  auto bob = arrive("Bob");
  auto carl = arrive("Carl");
  ask(alice, "MODE #lobby +l 2");
  // Both have asked before anybody is answered.
  for (auto peer : {&bob, &carl})
    queue(*peer, "JOIN #lobby");
  run();
  auto seen = heard(bob) + heard(carl);
  CHECK_THAT(seen, Contains(" JOIN #lobby\n"));
  CHECK_THAT(seen, Contains("471 Bob #lobby :") || Contains("471 Carl #lobby :"));
  CHECK(num_lines(heard(alice)) == 1);
}

TEST_CASE_METHOD(irc_fixture, "PART says why, and only from where one is") {
  auto bob = enter("Bob");
  heard(alice);
  const question rows[] = {
    {"PART #lobby :bye everyone", ":Bob!~Bob@test PART #lobby :bye everyone\n"},
    {"PART #lobby", "442 Bob #lobby :You're not on that channel\n"},
    {"PART #nowhere", "403 Bob #nowhere :No such channel\n"},
    {"PART", "461 Bob PART :Not enough parameters\n"},
  };
  for (auto& x : rows)
    CHECK(ask(bob, x.line) == x.answer);
  CHECK(heard(alice) == ":Bob!~Bob@test PART #lobby :bye everyone\n");
  ask(bob, "JOIN #lobby,#dev");
  heard(alice);
  CHECK(ask(bob, "PART #lobby,#dev")
        == ":Bob!~Bob@test PART #lobby\n:Bob!~Bob@test PART #dev\n");
  CHECK(heard(alice) == ":Bob!~Bob@test PART #lobby\n");
}

TEST_CASE_METHOD(irc_fixture, "TOPIC shows, sets and clears a topic") {
  auto bob = enter("Bob");
  auto eve = arrive("Eve");
  heard(alice);
  const question rows[] = {
    {"TOPIC #lobby", "331 Alice #lobby :No topic is set\n"},
    {"TOPIC #lobby :news", ":Alice!~Alice@test TOPIC #lobby :news\n"},
    {"TOPIC #lobby :news", ""},
    {"TOPIC #lobby", "332 Alice #lobby :news\n333 Alice #lobby Alice T\n"},
    {"TOPIC #lobby :", ":Alice!~Alice@test TOPIC #lobby :\n"},
    {"TOPIC #nowhere", "403 Alice #nowhere :No such channel\n"},
    {"TOPIC #nowhere :x", "403 Alice #nowhere :No such channel\n"},
  };
  for (auto& x : rows)
    CHECK(ask(alice, x.line) == x.answer);
  CHECK(heard(bob)
        == ":Alice!~Alice@test TOPIC #lobby :news\n:Alice!~Alice@test TOPIC #lobby :\n");
  CHECK(ask(eve, "TOPIC #lobby :x") == "442 Eve #lobby :You're not on that channel\n");
  ask(alice, "MODE #lobby +t");
  heard(bob);
  CHECK(ask(bob, "TOPIC #lobby :x") == "482 Bob #lobby :You're not a channel operator\n");
  auto set = ask(alice, "TOPIC #lobby :" + std::string(400, 't'));
  CHECK_THAT(set, EndsWith(" :" + std::string(300, 't') + "\n"));
}

TEST_CASE_METHOD(irc_fixture, "KICK needs a rank, and is seen by all, one line each") {
  auto bob = enter("Bob");
  auto carl = enter("Carl");
  auto eve = arrive("Eve");
  for (auto peer : {&alice, &bob})
    heard(*peer);
  CHECK(ask(bob, "KICK #lobby Alice")
        == "482 Bob #lobby :You're not a channel operator\n");
  CHECK(ask(eve, "KICK #lobby Bob") == "442 Eve #lobby :You're not on that channel\n");
  const std::string source = ":Alice!~Alice@test KICK #lobby ";
  const question rows[] = {
    {"KICK #nowhere Bob", "403 Alice #nowhere :No such channel\n"},
    {"KICK #lobby Eve", "441 Alice Eve #lobby :They aren't on that channel\n"},
    {"KICK #lobby", "461 Alice KICK :Not enough parameters\n"},
    {"KICK #lobby,#b,#c Bob,Carl",
     "461 Alice KICK :Give one channel, or as many as nicks\n"},
    {"KICK #lobby bob", source + "Bob :Alice\n"},
  };
  for (auto& x : rows)
    CHECK(ask(alice, x.line) == x.answer);
  CHECK(heard(bob) == source + "Bob :Alice\n");
  CHECK(ask(bob, "PRIVMSG #lobby :x")
        == "404 Bob #lobby :Cannot send to channel: join it first\n");
  for (auto line : {"KICK #lobby Bob,Carl :bye", "KICK #lobby,#lobby Bob,Carl :bye"}) {
    ask(bob, "JOIN #lobby");
    ask(carl, "JOIN #lobby");
    heard(alice);
    CHECK(ask(alice, line) == source + "Bob :bye\n" + source + "Carl :bye\n");
    CHECK_THAT(heard(carl), EndsWith(source + "Bob :bye\n" + source + "Carl :bye\n"));
  }
  ask(bob, "JOIN #lobby");
  heard(alice);
  auto reason = ask(alice, "KICK #lobby Bob :" + std::string(400, 'r'));
  CHECK_THAT(reason, EndsWith(" :" + std::string(300, 'r') + "\n"));
}

TEST_CASE_METHOD(irc_fixture, "INVITE lets somebody in once") {
  auto bob = arrive("Bob");
  auto carl = enter("Carl");
  auto dora = enter("Dora", "invite-notify");
  ask(alice, "MODE #lobby +oi Dora");
  for (auto peer : {&alice, &carl, &dora})
    heard(*peer);
  const question rows[] = {
    {"INVITE Bob", "461 Alice INVITE :Not enough parameters\n"},
    {"INVITE Nobody #lobby", "401 Alice Nobody :No such nick\n"},
    {"INVITE Bob #nowhere", "403 Alice #nowhere :No such channel\n"},
    {"INVITE Carl #lobby", "443 Alice Carl #lobby :is already on that channel\n"},
    {"INVITE bob #lobby", "341 Alice Bob #lobby\n"},
  };
  for (auto& x : rows)
    CHECK(ask(alice, x.line) == x.answer);
  CHECK(heard(bob) == ":Alice!~Alice@test INVITE Bob #lobby\n");
  CHECK(heard(carl) == "");
  CHECK(heard(dora) == ":Alice!~Alice@test INVITE Bob #lobby\n");
  CHECK(ask(carl, "INVITE Bob #lobby")
        == "482 Carl #lobby :You're not a channel operator\n");
  CHECK(ask(bob, "INVITE Carl #lobby") == "442 Bob #lobby :You're not on that channel\n");
  CHECK_THAT(ask(bob, "JOIN #lobby"), StartsWith(":Bob!~Bob@test JOIN #lobby\n"));
  ask(bob, "PART #lobby");
  CHECK(ask(bob, "JOIN #lobby")
        == "473 Bob #lobby :Cannot join channel (+i): invited people only\n");
  ask(bob, "AWAY :lunch");
  heard(alice);
  CHECK(ask(alice, "INVITE Bob #lobby")
        == "341 Alice Bob #lobby\n301 Alice Bob :lunch\n");
}

TEST_CASE_METHOD(irc_fixture,
                 "NAMES lists rooms one after the other, and never complains") {
  auto bob = enter("Bob");
  ask(bob, "JOIN #dev,#secret\r\nMODE #secret +s");
  heard(alice);
  const std::string end = " :End of /NAMES list\n";
  const question rows[] = {
    {"NAMES #lobby", "353 Alice = #lobby :@Alice Bob\n366 Alice #lobby" + end},
    {"NAMES #LOBBY", "353 Alice = #lobby :@Alice Bob\n366 Alice #LOBBY" + end},
    {"NAMES #dev,#lobby",
     "353 Alice = #dev :@Bob\n353 Alice = #lobby :@Alice Bob\n366 Alice #dev,#lobby"
       + end},
    {"NAMES #secret", "366 Alice #secret" + end},
    {"NAMES #nowhere", "366 Alice #nowhere" + end},
    {"NAMES invalid", "366 Alice invalid" + end},
    {"NAMES", "366 Alice *" + end},
  };
  for (auto& x : rows)
    CHECK(ask(alice, x.line) == x.answer);
  CHECK_THAT(ask(bob, "NAMES #secret"),
             EndsWith("353 Bob @ #secret :@Bob\n366 Bob #secret" + end));
  ask(bob, "MODE Bob +i");
  CHECK(ask(alice, "NAMES #dev") == "366 Alice #dev" + end);
  CHECK_THAT(ask(alice, "NAMES #lobby"), StartsWith("353 Alice = #lobby :@Alice Bob\n"));
}

TEST_CASE_METHOD(irc_fixture, "LIST shows rooms that fit all conditions") {
  auto bob = enter("Bob");
  ask(bob, "JOIN #dev,#secret\r\nMODE #secret +s\r\nTOPIC #dev :actors");
  heard(alice);
  const std::string begin = "321 Alice Channel :Users  Name\n";
  const std::string end = "323 Alice :End of /LIST\n";
  const std::string dev = "322 Alice #dev 1 :actors\n";
  const std::string lobby = "322 Alice #lobby 2 :\n";
  const question rows[] = {
    {"LIST", dev + lobby},
    {"LIST #nowhere", ""},
    {"LIST #secret", ""},
    {"LIST #LOBBY", lobby},
    {"LIST #dev,#lobby", dev + lobby},
    {"LIST *ob*", lobby},
    {"LIST !*ob*", dev},
    {"LIST >1", lobby},
    {"LIST <2", dev},
    {"LIST >0,<3", dev + lobby},
    {"LIST >1,#dev", ""},
    {"LIST C>0", dev + lobby},
    {"LIST C<0", ""},
    {"LIST C<5", dev + lobby},
    {"LIST C>5", ""},
    {"LIST C>9223372036854775807", ""},
    {"LIST C<9223372036854775807", dev + lobby},
    {"LIST T<5", dev},
    {"LIST T>0", dev},
    {"LIST >0 #dev", dev},
  };
  for (auto& x : rows)
    CHECK(ask(alice, x.line) == begin + x.answer + end);
  CHECK_THAT(ask(bob, "LIST #secret"), Contains("322 Bob #secret 1 :\n"));
  CHECK_THAT(ask(alice, "LUSERS"), Contains("254 Alice 2 :channels formed\n"));
  CHECK(
    ask(alice, "LIST C>9223372036854775808,#dev")
    == "FAIL LIST INVALID_PARAMS C>9223372036854775808 :What follows < or > is a whole "
       "number of at most 18 digits\n");
  for (auto line : {"LIST >", "LIST <x", "LIST T>1x", "LIST C<-99999999999999999999"})
    CHECK_THAT(ask(alice, line), StartsWith("FAIL LIST INVALID_PARAMS "));
}

TEST_CASE_METHOD(irc_fixture, "a target that is named twice counts once") {
  auto bob = enter("Bob");
  const std::string end = " :End of /NAMES list\n";
  heard(alice);
  const question rows[] = {
    {"NAMES #lobby,#LOBBY,#lobby,#lobby,#lobby",
     "353 Alice = #lobby :@Alice Bob\n366 Alice #lobby,#LOBBY,#lobby,#lobby,#lobby"
       + end},
    {"JOIN 1,1,1", "403 Alice 1 :No such channel: a name is # or & and 1 to 63 bytes "
                   "without spaces and "
                   "commas\n"},
    {"PART #x,#X,#x", "403 Alice #x :No such channel\n"},
    {"KICK #lobby Eve,EVE,eve", "441 Alice Eve #lobby :They aren't on that channel\n"},
    {"WHOIS Eve,EVE", "401 Alice Eve :No such nick\n318 Alice Eve,EVE :End of /WHOIS "
                      "list\n"},
  };
  for (auto& x : rows)
    CHECK(ask(alice, x.line) == x.answer);
}

TEST_CASE_METHOD(irc_fixture, "too many targets are refused from the first too many on") {
  auto list = [](size_t count, const std::string& prefix) {
    std::string result;
    for (size_t i = 1; i <= count; ++i)
      result += (i == 1 ? "" : ",") + prefix + std::to_string(i);
    return result;
  };
  auto refusal = [](const std::string& target, size_t limit) {
    return "407 Alice " + target + " :Too many targets: " + std::to_string(limit)
           + " are allowed\n";
  };
  CHECK_THAT(ask(alice, "NAMES " + list(100, "#")),
             StartsWith(refusal("#5", 4)) && EndsWith("End of /NAMES list\n"));
  auto seen = ask(alice, "WHOIS " + list(6, "x"));
  CHECK_THAT(seen, StartsWith(refusal("x5", 4)) && EndsWith("End of /WHOIS list\n"));
  CHECK(num_lines(seen) == 6);
  seen = ask(alice, "KICK #lobby " + list(6, "x"));
  CHECK_THAT(seen, StartsWith(refusal("x5,#lobby", 4)));
  CHECK(num_lines(seen) == 5);
  CHECK_THAT(ask(alice, "LIST " + list(12, "#")),
             StartsWith(refusal("#11", 10)) && EndsWith("End of /LIST\n"));
  CHECK_THAT(ask(alice, "PART " + list(110, "#")), StartsWith(refusal("#101", 100)));
  CHECK_THAT(ask(alice, "JOIN " + list(110, "")), StartsWith(refusal("101", 100)));
}

TEST_CASE_METHOD(irc_fixture, "who is in many rooms is renamed in all of them") {
  config->rooms_per_user = 100;
  auto bob = arrive("Bob");
  std::string rooms;
  for (auto i = 0; i < 35; ++i)
    rooms += (i == 0 ? "#r" : ",#r") + std::to_string(i);
  ask(alice, "JOIN " + rooms);
  ask(bob, "JOIN " + rooms);
  heard(alice);
  CHECK(ask(bob, "NICK Rob") == ":Bob!~Bob@test NICK Rob\n");
  CHECK(heard(alice) == ":Bob!~Bob@test NICK Rob\n");
  for (auto room : {"#r0", "#r20", "#r34"})
    CHECK_THAT(ask(alice, std::string{"NAMES "} + room), Contains(":@Alice Rob\n"));
  // Whoever leaves in the middle of it is gone from all of them, and its names are free.
  queue(bob, "NICK Bobby");
  loop.read_data();
  loop.try_exec_runnable();
  bob.close();
  run();
  auto seen = heard(alice);
  CHECK_THAT(seen, Contains(" QUIT :") && !Contains(" NICK Rob"));
  CHECK(seen.find(" QUIT :") == seen.rfind(" QUIT :"));
  for (auto room : {"#r0", "#r20", "#r34"})
    CHECK_THAT(ask(alice, std::string{"NAMES "} + room), Contains(":@Alice\n"));
  arrive("Bobby");
  arrive("Rob");
}

TEST_CASE_METHOD(irc_fixture, "a long answer lets others have their turn") {
  fill("#crowd", 1300);
  config->send_queue = 1 << 20;
  heard(alice);
  for (std::string line : {"WHO #crowd", "NAMES #crowd", "WHO *some*"}) {
    CAPTURE(line);
    queue(alice, line);
    size_t lines = 0;
    auto& out = loop.output_buffer(alice.handle());
    loop.read_data();
    do {
      auto now = static_cast<size_t>(std::count(out.begin(), out.end(), '\n'));
      CHECK(now - lines <= pieces_per_turn + 1);
      lines = now;
    } while (sched.try_run_once() || loop.try_exec_runnable());
    CHECK_THAT(heard(alice), Contains(" :End of "));
  }
}

TEST_CASE_METHOD(irc_fixture, "a list of many rooms waits for its reader") {
  config->send_queue = 65536;
  config->rooms_per_user = 5000;
  for (auto i = 0; i < 1000; ++i)
    ask(alice, "JOIN #" + std::string(50, 'r') + std::to_string(i));
  auto label = GENERATE(std::string{}, std::string{"@label=x "});
  ask(alice, "CAP REQ :batch labeled-response");
  auto seen = ask_long(alice, label + "LIST");
  CHECK(alice.connected());
  CHECK(seen.size() > config->send_queue);
  CHECK(num_lines(seen) == 1001 + 3 + (label.empty() ? 0 : 2));
}

TEST_CASE_METHOD(irc_fixture, "a thousand names come in lines that fit, in pieces") {
  fill("#crowd", 1000);
  config->send_queue = 16384;
  alice.send("NAMES #crowd\r\n");
  auto seen = alice.received();
  CHECK_THAT(seen, !Contains(" 366 "));
  seen += ask_long(alice, "PING x");
  CHECK(alice.connected());
  size_t names = 0;
  for (size_t i = 0; (i = seen.find("somebody_", i)) != std::string::npos; ++i)
    ++names;
  CHECK(names == 1000);
  size_t longest = 0;
  for (size_t begin = 0; begin < seen.size(); begin = seen.find('\n', begin) + 1)
    longest = std::max(longest, seen.find('\n', begin) + 1 - begin);
  CHECK(longest <= 512);
  CHECK(longest > 400);
}
