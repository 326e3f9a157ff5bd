// INVITE's list, KNOCK and RENAME.
#include "test/net/irc_fixture.hpp"

using namespace hubbub;
using namespace hubbub::test;
using Catch::Contains;
using Catch::EndsWith;
using Catch::StartsWith;

namespace {

struct door_fixture : irc_fixture {
  fake_peer bob = arrive("Bob");

  door_fixture() {
    ask(alice, "JOIN #club");
    ask(alice, "MODE #club +i");
  }
};

const std::string end_of_invites = "337 Bob :End of /INVITE list\n";

} // namespace

TEST_CASE_METHOD(door_fixture,
                 "INVITE without parameters lists the invitations that hold") {
  CHECK(ask(bob, "INVITE") == end_of_invites);
  ask(alice,
      "JOIN #two,#three\r\nINVITE Bob #club\r\nINVITE Bob #two\r\nINVITE Bob #three");
  heard(bob);
  CHECK(ask(bob, "INVITE")
        == "336 Bob #club\n336 Bob #two\n336 Bob #three\n" + end_of_invites);
  ask(bob, "JOIN #two");
  ask(alice, "PART #three"); // there is no such room any more
  CHECK(ask(bob, "INVITE") == "336 Bob #club\n" + end_of_invites);
  CHECK(ask(alice, "INVITE") == "337 Alice :End of /INVITE list\n");
  CHECK(ask(bob, "INVITE Alice") == "461 Bob INVITE :Not enough parameters\n");
}

TEST_CASE_METHOD(door_fixture, "only so many invitations are remembered, the latest") {
  std::string rooms;
  for (auto i = 0; i < 60; ++i)
    rooms += (i == 0 ? "#" : ",#") + std::to_string(i);
  ask_long(alice, "JOIN " + rooms);
  for (auto i = 0; i < 60; ++i)
    ask(alice, "INVITE Bob #" + std::to_string(i));
  heard(bob);
  auto seen = ask_long(bob, "INVITE");
  CHECK_THAT(seen, StartsWith("336 Bob #10\n") && Contains("336 Bob #59\n"));
}

TEST_CASE_METHOD(door_fixture, "KNOCK asks those who could invite") {
  auto carl = arrive("Carl");
  ask(carl, "JOIN #club");
  ask(alice, "INVITE Carl #club");
  ask(carl, "JOIN #club");
  heard(alice);
  CHECK(ask(bob, "KNOCK #club :please")
        == "711 Bob #club :Your KNOCK has been delivered\n");
  CHECK(heard(alice)
        == "710 Alice #club Bob!~Bob@test :has asked for an invite: please\n");
  CHECK(heard(carl).find("710") == std::string::npos);
  CHECK(ask(bob, "KNOCK #club")
        == "712 Bob #club :Too many KNOCKs: a channel hears 5 in a minute, one of each "
           "person. Try again in a minute\n");
  advance(std::chrono::minutes{1});
  CHECK_THAT(ask(bob, "KNOCK #club"), StartsWith("711 "));
  CHECK(heard(alice) == "710 Alice #club Bob!~Bob@test :has asked for an invite\n");
}

TEST_CASE_METHOD(door_fixture, "KNOCK says why it is of no use") {
  ask(alice, "JOIN #open,#secret,#keys\r\nMODE #secret +s\r\nMODE #keys +k x");
  const question rows[] = {
    {"KNOCK #lobby", "713 Bob #lobby :Channel is open: join it\n"},
    {"KNOCK #nowhere", "403 Bob #nowhere :No such channel\n"},
    {"KNOCK #secret", "403 Bob #secret :No such channel\n"},
    {"KNOCK #keys", "711 Bob #keys :Your KNOCK has been delivered\n"},
    {"KNOCK", "461 Bob KNOCK :Not enough parameters\n"},
  };
  for (auto& x : rows)
    CHECK(ask(bob, x.line) == x.answer);
  CHECK(ask(alice, "KNOCK #club").find("714 Alice #club :You are on that channel already")
        != std::string::npos);
  ask(alice, "MODE #club +b Bob");
  CHECK(ask(bob, "KNOCK #club")
        == "404 Bob #club :Cannot knock at channel (+b): you are banned\n");
}

TEST_CASE_METHOD(door_fixture, "a room hears only so many knocks") {
  std::vector<fake_peer> strangers;
  for (auto i = 0; i < 80; ++i)
    strangers.push_back(arrive("s" + std::to_string(i)));
  for (auto& x : strangers)
    x.send("KNOCK #club\r\n");
  CHECK(num_lines(heard(alice)) == 5);
}

// -- RENAME -----------------------------------------------------------------------------

TEST_CASE_METHOD(door_fixture, "a room has another name for everybody at once") {
  ask(alice, "CAP REQ :draft/channel-rename message-tags");
  ask(bob, "JOIN #lobby");
  ask(alice, "TOPIC #lobby :talk");
  auto plain = chat_fixture::enter(colon_format, "Pat");
  heard(alice);
  heard(bob);
  CHECK(ask(alice, "RENAME #lobby #hall :more room")
        == "@msgid=M :Alice!~Alice@test RENAME #lobby #hall :more room\n");
  CHECK(heard(bob)
        == ":Bob!~Bob@test PART #lobby :The channel has another name: more room\n"
           ":Bob!~Bob@test JOIN #hall\n332 Bob #hall :talk\n333 Bob #hall Alice T\n"
           "353 Bob = #hall :@Alice Bob Pat\n366 Bob #hall :End of /NAMES list\n");
  CHECK(plain.received() == "** Alice renamed #lobby to #hall: more room **\n");
  plain.send("hello\n");
  CHECK(heard(bob) == ":Pat!colon@test PRIVMSG #hall :hello\n");
  ask(bob, "PRIVMSG #hall :hi");
  CHECK(plain.received() == "Bob: hi\n");
  CHECK(ask(bob, "PRIVMSG #lobby :x") == "403 Bob #lobby :No such channel\n");
  heard(alice);
  CHECK(ask(alice, "MODE #hall +m") == "@msgid=M :Alice!~Alice@test MODE #hall +m\n");
  // The old name is free, and the new one is the room's until the last one leaves.
  CHECK_THAT(ask(bob, "JOIN #lobby"), Contains("353 Bob = #lobby :@Bob\n"));
  plain.send("/quit\n");
  ask(alice, "PART #hall");
  ask(bob, "PART #hall");
  CHECK(find_room(*this, directory, "#hall") == nullptr);
}

TEST_CASE_METHOD(door_fixture,
                 "RENAME is for operators of the room, and for free names") {
  ask(bob, "JOIN #lobby,#bobs");
  heard(alice);
  const question rows[] = {
    {"RENAME #lobby #hall", "482 Bob #lobby :You're not a channel operator\n"},
    {"RENAME #club #hall", "442 Bob #club :You're not on that channel\n"},
    {"RENAME #nowhere #hall", "403 Bob #nowhere :No such channel\n"},
    {"RENAME #bobs #Club :x",
     "FAIL RENAME CHANNEL_NAME_IN_USE #bobs #Club :A channel has that name already\n"},
    {"RENAME #bobs #bobs",
     "FAIL RENAME CHANNEL_NAME_IN_USE #bobs #bobs :A channel has that name already\n"},
    {"RENAME #bobs bobs",
     "FAIL RENAME CANNOT_RENAME #bobs bobs :A name is # or & and 1 to 63 bytes without "
     "spaces and commas\n"},
  };
  for (auto& x : rows)
    CHECK(ask(bob, x.line) == x.answer);
  CHECK_THAT(ask(bob, "RENAME #bobs #BOBS"), Contains("JOIN #BOBS\n"));
  CHECK_THAT(ask(bob, "JOIN #bobs,#x"), StartsWith(":Bob!~Bob@test JOIN #x\n"));
}

TEST_CASE_METHOD(door_fixture, "what is on its way when a room is renamed arrives") {
  ask(bob, "JOIN #lobby");
  heard(alice);
  heard(bob);
  queue(bob, "PRIVMSG #lobby :one");
  queue(alice, "RENAME #lobby #hall");
  queue(bob, "PRIVMSG #lobby :two");
  run();
  auto seen = heard(alice);
  CHECK_THAT(seen, Contains("PRIVMSG #lobby :one\n"));
  CHECK_THAT(seen, Contains("PRIVMSG #lobby :two\n") || Contains("PRIVMSG #hall :two\n"));
  CHECK(ask(alice, "PING x") == "PONG hubbub.local :x\n");
  CHECK_THAT(heard(bob), EndsWith("366 Bob #hall :End of /NAMES list\n"));
}
