#include "test/net/account_fixture.hpp"

using namespace hubbub;
using namespace hubbub::test;
using Catch::Contains;
using Catch::StartsWith;

namespace {

std::string to(const std::string& nick, const std::string& text) {
  return ":ChanServ!ChanServ@hubbub.local NOTICE " + nick + " :" + text + "\n";
}

const std::string unknown =
  "There is no registered room of that name that you may know of";

/// Bob and Carl are logged in, and Bob has registered #den; Alice is nobody.
struct fixture : account_fixture {
  fixture() {
    config->oper_name = "root";
    config->oper_password = "power!";
    bob.send("JOIN #den\r\n");
    heard(bob);
    REQUIRE(ask(bob, "CS REGISTER #den")
            == to("Bob", "#den is yours now: it stays when everybody has left, and you "
                         "are its operator whenever you come in logged in"));
    heard(alice);
  }

  fake_peer registered(const std::string& nick) {
    make_account(nick);
    return enter_logged_in(nick);
  }

  /// The founder of #den, as INFO tells.
  std::string founder(fake_peer& whom) {
    auto text = ask(whom, "CS INFO #den");
    auto begin = text.find("Founder: ");
    return begin == std::string::npos
             ? "nobody"
             : text.substr(begin + 9, text.find('\n', begin) - begin - 9);
  }

  /// Everybody leaves, and the server starts again.
  void everybody_leaves() {
    for (auto x : {&alice, &bob, &carl})
      x->close();
    restart();
  }

  fake_peer bob = registered("Bob");
  fake_peer carl = registered("Carl");
};

} // namespace

TEST_CASE_METHOD(fixture, "a registered room stays as it is when everybody has left") {
  ask(bob, "MODE #den +kb-n secret *!*@192.0.2.*");
  ask(bob, "TOPIC #den :All about dens");
  ask(bob, "PART #den");
  CHECK_THAT(ask(alice, "JOIN #den"), StartsWith("475"));
  auto seen = ask(alice, "JOIN #den secret");
  CHECK_THAT(seen, Contains("332 Alice #den :All about dens")
                     && Contains("353 Alice = #den :Alice\n"));
  CHECK_THAT(ask(alice, "MODE #den"), Contains("+k secret"));
  CHECK_THAT(ask(alice, "MODE #den b"), Contains("367 Alice #den *!*@192.0.2.* Bob T"));
}

TEST_CASE_METHOD(fixture, "a registered room stays over a restart") {
  ask(bob, "MODE #den +mIl *!*@example.org 20");
  ask(bob, "TOPIC #den :All about dens");
  everybody_leaves();
  auto dave = arrive("Dave");
  CHECK_THAT(ask(dave, "JOIN #DEN"), Contains("JOIN #den") && Contains(":All about dens")
                                       && Contains("353 Dave = #den :Dave\n"));
  CHECK_THAT(ask(dave, "MODE #den"), Contains("+mnl 20"));
  CHECK_THAT(ask(dave, "MODE #den I"), Contains("*!*@example.org"));
  auto again = enter_logged_in("Bob");
  again.send("JOIN #den\r\n");
  CHECK_THAT(heard(again), Contains("353 Bob = #den :Dave @Bob\n"));
  CHECK_THAT(heard(dave),
             Contains(" JOIN #den\n:ChanServ!ChanServ@hubbub.local MODE #den +o Bob\n"));
}

TEST_CASE_METHOD(fixture, "how much of its past is kept stays over a restart") {
  CHECK_THAT(ask(bob, "CS HISTORY #den NONE"), Contains("nothing is kept"));
  everybody_leaves();
  auto again = enter_logged_in("Bob");
  CHECK_THAT(ask(again, "CS HISTORY #den"), Contains("#den: nothing is kept"));
  CHECK_THAT(ask(again, "CS HISTORY #den 7"), Contains("older than 7 days is forgotten"));
  CHECK_THAT(
    ask(again, "CS HISTORY #den JOINED"),
    Contains("since they came in first; what is older than 7 days is forgotten"));
  again.close();
  run();
  restart();
  auto once_more = enter_logged_in("Bob");
  CHECK_THAT(ask(once_more, "CS HISTORY #den"), Contains("older than 7 days"));
  CHECK_THAT(ask(once_more, "CS HISTORY #den 36501"), Contains("1 to 36500"));
  CHECK_THAT(ask(once_more, "CS HISTORY #den 0"), Contains("1 to 36500"));
  auto answer = ask(once_more, "CS HISTORY #den USUAL");
  CHECK(answer.find("older") == std::string::npos);
}

TEST_CASE_METHOD(fixture, "a change of the set-up is kept a second after it") {
  ask(bob, "TOPIC #den :One");
  advance(std::chrono::seconds{1});
  restart(); // with Bob still in, in the old one
  auto dave = arrive("Dave");
  CHECK_THAT(ask(dave, "JOIN #den"), Contains(":One"));
}

TEST_CASE_METHOD(fixture, "whoever logs in while inside gets its rank") {
  auto again = arrive("Bob2");
  ask(again, "JOIN #den");
  heard(bob);
  auto answer = ask(again, "NS IDENTIFY Bob sesame");
  CHECK_THAT(answer, Contains("MODE #den +o Bob2"));
  CHECK_THAT(heard(bob), Contains(":ChanServ!ChanServ@hubbub.local MODE #den +o Bob2"));
}

TEST_CASE_METHOD(fixture, "the founder comes in whatever the modes say, others do not") {
  ask(bob, "MODE #den +ib *!*@test");
  ask(bob, "PART #den");
  CHECK_THAT(ask(alice, "JOIN #den"), StartsWith("473"));
  CHECK_THAT(ask(bob, "JOIN #den"), Contains("353 Bob = #den :@Bob\n"));
}

TEST_CASE_METHOD(fixture, "each thing that ChanServ refuses it explains") {
  ask(carl, "JOIN #den");
  ask(carl, "JOIN #other");
  heard(carl);
  const question rows[] = {
    {"CS DANCE", "There is no such command. HELP lists them"},
    {"CS REGISTER", "Usage: REGISTER <room>"},
    {"CS REGISTER #nowhere", "Enter the room first"},
    {"CS REGISTER #den", "That room is registered already"},
    {"CS REGISTER #lobby", "Only operators of the room may do that"}, // Alice came first
    {"CS OP #den", "Only operators of the room may do that"},
    {"CS OP #other", unknown},
    {"CS AMODE #den +o Carl", "Only the founder of the room may do that"},
    {"CS AMODE #den", "Only who is on that list may see it"},
    {"CS AMODE #den +x Carl", "Usage: AMODE <room> [+o|+h|+v|-o|-h|-v <account>]"},
    {"CS AMODE #nowhere +o Carl", unknown},
    {"CS TRANSFER #den Carl", "Only the founder of the room may do that"},
    {"CS TRANSFER #den", "Usage: TRANSFER <room> <account>"},
    {"CS ACCEPT #den", "Nobody has offered you that room"},
    {"CS DROP #den", "Only the founder of the room may do that"},
    {"CS DROP #other", unknown},
    {"CS INFO #nowhere", unknown},
  };
  for (auto& x : rows)
    CHECK(ask(carl, x.line) == to("Carl", x.answer));
  CHECK(ask(alice, "CS REGISTER #lobby")
        == to("Alice", "Log in first: /msg NickServ IDENTIFY [<account>] <password>"));
  heard(bob);
  CHECK(ask(bob, "CS AMODE #den +o Nobody") == to("Bob", "There is no such account"));
}

TEST_CASE_METHOD(fixture, "no answer tells that there is a secret room") {
  ask(bob, "MODE #den +s");
  for (auto command : {"INFO #den", "OP #den", "AMODE #den", "AMODE #den +o Carl",
                       "TRANSFER #den Carl", "DROP #den", "DROP #den 123456"}) {
    CAPTURE(command);
    auto asked = std::string{"CS "} + command;
    auto elsewhere = asked;
    elsewhere.replace(elsewhere.find("#den"), 4, "#nix");
    CHECK(ask(carl, asked) == to("Carl", unknown));
    CHECK(ask(carl, elsewhere) == to("Carl", unknown));
  }
  CHECK(ask(carl, "CS LIST") == to("Carl", "End of rooms"));
  CHECK(founder(bob) == "Bob");
  ask(bob, "PART #den"); // it is as secret when nobody is in
  CHECK(ask(carl, "CS INFO #den") == to("Carl", unknown));
  CHECK_THAT(ask(bob, "CS LIST"), Contains("#den (registered on "));
}

TEST_CASE_METHOD(fixture, "AMODE gives accounts ranks that last, at once to who is in") {
  ask(carl, "JOIN #den");
  heard(carl);
  CHECK_THAT(ask(bob, "CS AMODE #den +h Carl"),
             Contains(":ChanServ!ChanServ@hubbub.local MODE #den +h Carl\n")
               && Contains(to("Bob", "Carl has +h in #den from now on")));
  CHECK_THAT(heard(carl), Contains("MODE #den +h Carl"));
  ask(carl, "PART #den");
  CHECK_THAT(ask(carl, "JOIN #den"), Contains("@Bob %Carl"));
  CHECK_THAT(ask(carl, "CS AMODE #den"), Contains("Founder: Bob") && Contains("Carl +h"));
  // Below one's own rank only, and oneself.
  make_account("Dave");
  CHECK_THAT(ask(carl, "CS AMODE #den +h Dave"), Contains("Only the founder"));
  CHECK_THAT(ask(carl, "CS AMODE #den +v Dave"), Contains("Dave has +v in #den"));
  CHECK_THAT(ask(carl, "CS AMODE #den -v Dave"), Contains("Dave has no rank in #den"));
  CHECK_THAT(ask(carl, "CS AMODE #den -h Carl"), Contains("Carl has no rank in #den"));
  CHECK_THAT(heard(bob), Contains("MODE #den -h Carl"));
  CHECK_THAT(ask(carl, "CS AMODE #den +v Dave"), Contains("Only the founder"));
  CHECK_THAT(ask(bob, "CS AMODE #den -o Bob"), Contains("Only the founder"));
}

TEST_CASE_METHOD(fixture, "OP and DEOP are for those with a lasting rank") {
  ask(carl, "JOIN #den");
  heard(bob);
  ask(bob, "MODE #den -o Bob");
  CHECK_THAT(ask(bob, "CS OP #den"), Contains("MODE #den +o Bob") && Contains("Done"));
  CHECK_THAT(ask(bob, "CS OP #den Carl"), Contains("MODE #den +o Carl"));
  // That rank does not last: it gives none.
  CHECK_THAT(ask(carl, "CS OP #den Carl"), Contains("Only operators of the room"));
  CHECK_THAT(ask(bob, "CS DEOP #den Carl"), Contains("MODE #den -o Carl"));
  ask(bob, "PART #den");
  CHECK_THAT(ask(bob, "CS OP #den"), Contains("Nobody of that name is in the room"));
  CHECK_THAT(ask(bob, "CS OP #den Carl"), Contains("Done"));
  CHECK_THAT(heard(carl), Contains("MODE #den +o Carl"));
}

TEST_CASE_METHOD(fixture, "a room changes hands when the other one accepts") {
  CHECK_THAT(ask(bob, "CS TRANSFER #den Carl"), Contains("#den is offered to Carl"));
  CHECK(founder(alice) == "Bob");
  CHECK_THAT(ask(bob, "CS TRANSFER #den Bob"), Contains("is offered to Bob"));
  CHECK_THAT(ask(carl, "CS ACCEPT #den"), Contains("Nobody has offered you that room"));
  ask(bob, "CS TRANSFER #den Carl");
  CHECK(ask(carl, "CS ACCEPT #den") == to("Carl", "#den is yours now"));
  CHECK(founder(alice) == "Carl");
  // Who gave it keeps a rank.
  CHECK_THAT(ask(bob, "CS AMODE #den"), Contains("Bob +o"));
  everybody_leaves();
  auto dave = arrive("Dave");
  CHECK(founder(dave) == "Carl");
}

TEST_CASE_METHOD(fixture, "DROP needs a code, and makes a room one of others") {
  auto answer = ask(bob, "CS DROP #den");
  REQUIRE_THAT(answer, Contains("To do it: DROP #den "));
  auto line = answer.substr(answer.find("DROP #den"));
  line.pop_back();
  CHECK(ask(bob, "CS DROP #den 1") == answer);
  CHECK(ask(bob, "CS " + line) == to("Bob", "#den is registered no longer"));
  CHECK(ask(bob, "CS INFO #den") == to("Bob", unknown));
  ask(bob, "MODE #den +k x");
  ask(bob, "PART #den");
  CHECK_THAT(ask(carl, "JOIN #den"), Contains("353 Carl = #den :@Carl\n"));
}

TEST_CASE_METHOD(fixture, "a registered room keeps what it is under another name") {
  ask(carl, "JOIN #den");
  ask(bob, "MODE #den +o Carl");
  CHECK_THAT(ask(carl, "RENAME #den #cave"),
             Contains("482 Carl #den :You're not the founder of that channel"));
  CHECK_THAT(ask(bob, "RENAME #den #cave"), Contains("#cave"));
  CHECK(ask(alice, "CS INFO #den") == to("Alice", unknown));
  everybody_leaves();
  auto dave = arrive("Dave");
  CHECK_THAT(ask(dave, "CS INFO #cave"), Contains("#cave was registered on"));
  CHECK_THAT(ask(dave, "JOIN #den"), Contains("353 Dave = #den :@Dave\n"));
  // The name of a room that nobody is in is nobody else's.
  CHECK_THAT(ask(dave, "RENAME #den #cave"), Contains("CHANNEL_NAME_IN_USE"));
}

TEST_CASE_METHOD(fixture, "a room whose founder's account ends goes to who comes next") {
  make_account("Dave");
  ask(bob, "CS AMODE #den +v Dave");
  ask(bob, "CS AMODE #den +o Carl");
  ask(bob, "NS DROP Bob");
  CHECK(founder(alice) == "Carl");
  ask(carl, "NS DROP Carl");
  CHECK(ask(alice, "CS INFO #den") == to("Alice", unknown));
  everybody_leaves();
  auto eve = arrive("Eve");
  CHECK(ask(eve, "CS INFO #den") == to("Eve", unknown));
}

TEST_CASE_METHOD(fixture, "operators of the server act for founders") {
  ask(alice, "OPER root power!");
  heard(alice);
  ask(bob, "MODE #den +s");
  CHECK_THAT(ask(alice, "CS LIST *e*"), Contains("#den (registered on "));
  CHECK_THAT(ask(alice, "CS AMODE #den +o Carl"), Contains("Carl has +o"));
  CHECK(ask(alice, "CS TRANSFER #den Carl") == to("Alice", "#den belongs to Carl now"));
  CHECK(founder(carl) == "Carl");
}

TEST_CASE_METHOD(account_fixture, "an account registers as many rooms as it may") {
  directory_rules rules;
  rules.accounts = accounts;
  rules.rooms_per_account = 2;
  rules.max_room_access = 1;
  config->rooms_per_account = 2;
  config->max_room_access = 1;
  directory = spawn_directory({}, rules);
  make_account("Carl");
  make_account("Dave");
  make_account("Bob");
  auto bob = enter_logged_in("Bob");
  ask(bob, "JOIN #a,#b,#c");
  ask(bob, "CS REGISTER #a");
  ask(bob, "CS REGISTER #b");
  CHECK(ask(bob, "CS REGISTER #c")
        == to("Bob", "You have registered as many rooms as you may: 2. DROP one first"));
  CHECK_THAT(ask(bob, "CS AMODE #a +v Carl"), Contains("Carl has +v"));
  CHECK(ask(bob, "CS AMODE #a +v Dave")
        == to("Bob", "The access list is full: 1 accounts are allowed. Take one off it "
                     "first"));
}

TEST_CASE_METHOD(account_fixture, "people of the plain formats register rooms, too") {
  auto peer = connect(colon_format);
  peer.send("Zoe\n/register sesame\n/join #den\n");
  peer.received();
  peer.send("/msg ChanServ REGISTER #den\n");
  CHECK_THAT(peer.received(), Contains("#den is yours now"));
}
