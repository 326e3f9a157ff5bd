#include "test/net/irc_fixture.hpp"

using namespace hubbub;
using namespace hubbub::test;
using Catch::Contains;
using Catch::EndsWith;
using Catch::StartsWith;

namespace {

const std::string source = ":Alice!~Alice@test MODE ";

struct modes_fixture : irc_fixture {
  fake_peer bob = enter("Bob");
  fake_peer eve = arrive("Eve"); // not in the room

  modes_fixture() { heard(alice); }
};

} // namespace

TEST_CASE_METHOD(modes_fixture,
                 "each mode of a room is told in one line, if it changes") {
  const std::string long_key(33, 'k');
  const question rows[] = {
    {"MODE #lobby", "324 Alice #lobby +n\n329 Alice #lobby T\n"},
    {"MODE #lobby -n", source + "#lobby -n\n"},
    {"MODE #lobby", "324 Alice #lobby +\n329 Alice #lobby T\n"},
    {"MODE #lobby +Cimnst", source + "#lobby +Cimnst\n"},
    {"MODE #lobby +int", ""},
    {"MODE #lobby -Cimst+n", source + "#lobby -Cimst\n"},
    {"MODE #lobby +l 2", source + "#lobby +l 2\n"},
    {"MODE #lobby +k key", source + "#lobby +k key\n"},
    {"MODE #lobby", "324 Alice #lobby +nkl key 2\n329 Alice #lobby T\n"},
    {"MODE #lobby -l", source + "#lobby -l\n"},
    {"MODE #lobby -k", source + "#lobby -k key\n"},
    {"MODE #lobby -k", ""},
    {"MODE #lobby +vl-n Bob 5", source + "#lobby +vl-n Bob 5\n"},
    {"MODE #lobby -v+o-l bob BOB", source + "#lobby -v+o-l Bob Bob\n"},
    {"MODE #lobby", "324 Alice #lobby +\n329 Alice #lobby T\n"},
    {"MODE #lobby i", source + "#lobby +i\n"},
  };
  for (auto& x : rows)
    CHECK(ask(alice, x.line) == x.answer);
  CHECK_THAT(heard(bob),
             EndsWith(source + "#lobby -v+o-l Bob Bob\n" + source + "#lobby +i\n"));
}

TEST_CASE_METHOD(modes_fixture,
                 "what a mode cannot be is said in one line, and not done") {
  const std::string key = "696 Alice #lobby k * :";
  const question rows[] = {
    {"MODE #lobby +z", "472 Alice z :is not a mode here\n"},
    {"MODE #lobby +\u00e9", "472 Alice ? :is not a mode here\n"},
    {"MODE #lobby +o", "696 Alice #lobby o * :You must give a parameter\n"},
    {"MODE #lobby +o Eve", "441 Alice Eve #lobby :They aren't on that channel\n"},
    {"MODE #lobby +o Nobody", "401 Alice Nobody :No such nick\n"},
    {"MODE #nowhere +o Nobody", "403 Alice #nowhere :No such channel\n"},
    {"MODE #nowhere", "403 Alice #nowhere :No such channel\n"},
    {"MODE #lobby +k", key + "You must give a parameter\n"},
    {"MODE #lobby +k :", key + "You must give a parameter\n"},
    {"MODE #lobby +k :two words",
     key + "A key has no spaces, commas and control characters, at most 32 bytes\n"},
    {"MODE #lobby +k " + std::string(33, 'k'),
     key + "A key has no spaces, commas and control characters, at most 32 bytes\n"},
    // Nothing is taken out of a key: it would be another one.
    {"MODE #lobby +k a\x01z",
     key + "A key has no spaces, commas and control characters, at most 32 bytes\n"},
    {"MODE #lobby +k a\xE2\x80\xAEz",
     key + "A key has no spaces, commas and control characters, at most 32 bytes\n"},
    {"MODE #lobby +b a\x01z!*@*",
     "696 Alice #lobby b az!*@* :A mask has no spaces, commas and control characters, at "
     "most 128 bytes\n"},
    {"MODE #lobby +b 192.0.2.1!*@*",
     "696 Alice #lobby b 192.0.2.1!*@* :That mask can fit nobody: a mask is "
     "nick!user@host, nick, or host\n"},
    {"MODE #lobby +b-b 192.0.2.1 *!*@192.0.2.1",
     source + "#lobby +b-b *!*@192.0.2.1 *!*@192.0.2.1\n"},
    {"MODE #lobby +b-b 192.0.2.7/24 192.0.2.0/24",
     source + "#lobby +b-b *!*@192.0.2.0/24 *!*@192.0.2.0/24\n"},
    {"MODE #lobby +f 5",
     "696 Alice #lobby f 5 :Give LINES:SECONDS, 1 to 1000 lines in 1 to 3600 seconds\n"},
    {"MODE #lobby +j 0:1",
     "696 Alice #lobby j 0:1 :Give JOINS:SECONDS, 1 to 1000 joins in 1 to 3600 "
     "seconds\n"},
    {"MODE #lobby +l 0", "696 Alice #lobby l 0 :The limit must be a number, 1 or more\n"},
    {"MODE #lobby +l -1",
     "696 Alice #lobby l -1 :The limit must be a number, 1 or more\n"},
    {"MODE #lobby +l abc",
     "696 Alice #lobby l abc :The limit must be a number, 1 or more\n"},
    {"MODE #lobby +b " + std::string(200, 'm'),
     "696 Alice #lobby b " + std::string(200, 'm')
       + " :A mask has no spaces, commas and control characters, at most 128 bytes\n"},
    {"MODE #lobby", "324 Alice #lobby +n\n329 Alice #lobby T\n"},
    {"MODE #lobby +zm", source + "#lobby +m\n472 Alice z :is not a mode here\n"},
  };
  for (auto& x : rows) {
    auto seen = ask(alice, x.line);
    // A change that was made may be told before or after what was not.
    if (x.line == "MODE #lobby +zm")
      CHECK((seen == x.answer
             || seen == "472 Alice z :is not a mode here\n" + source + "#lobby +m\n"));
    else
      CHECK(seen == x.answer);
  }
}

TEST_CASE_METHOD(modes_fixture, "modes need a rank, and to be in the room") {
  const std::string no_op = "482 Bob #lobby :You're not a channel operator\n";
  for (auto line : {"+i", "+k x", "+l 5", "+b x", "+o Bob", "+v Bob", "+o Alice",
                    "-o Alice", "+imst"})
    CHECK(ask(bob, std::string{"MODE #lobby "} + line) == no_op);
  CHECK(ask(eve, "MODE #lobby +i") == "442 Eve #lobby :You're not on that channel\n");
  CHECK(ask(eve, "MODE #lobby +o Eve") == "442 Eve #lobby :You're not on that channel\n");
  CHECK(heard(alice) == "");
}

TEST_CASE_METHOD(modes_fixture,
                 "each list of masks is shown with who set them and when") {
  struct row {
    char letter;
    std::string entry;
    std::string end;
  };
  const row rows[] = {
    {'b', "367", "368 Alice #lobby :End of channel ban list\n"},
    {'e', "348", "349 Alice #lobby :End of channel exception list\n"},
    {'I', "346", "347 Alice #lobby :End of channel invite exception list\n"},
    {'q', "728", "729 Alice #lobby q :End of channel quiet list\n"},
  };
  for (auto& x : rows) {
    auto add = std::string{"MODE #lobby +"} + x.letter;
    const std::string q = x.letter == 'q' ? "q " : "";
    auto entry = x.entry + " Alice #lobby " + q + "*!bad@* Alice T\n";
    CHECK(ask(alice, add) == x.end);
    CHECK(ask(alice, add + " bad@*") == source + "#lobby +" + x.letter + " *!bad@*\n");
    CHECK(ask(alice, add + " *!BAD@*") == "");
    CHECK(ask(alice, add) == entry + x.end);
    CHECK(ask(alice, std::string{"MODE #lobby "} + x.letter) == entry + x.end);
    CHECK_THAT(ask(bob, add),
               Contains(x.entry + " Bob #lobby " + q + "*!bad@* Alice T\n"));
    CHECK(ask(alice, std::string{"MODE #lobby -"} + x.letter + " *!BAD@*")
          == source + "#lobby -" + x.letter + " *!bad@*\n");
    CHECK(ask(alice, add) == x.end);
  }
  CHECK(ask(eve, "MODE #nowhere +b") == "403 Eve #nowhere :No such channel\n");
}

TEST_CASE_METHOD(modes_fixture,
                 "a ban keeps somebody out and quiet, an exception undoes it") {
  ask(alice, "MODE #lobby +b BOB!*@*");
  heard(bob);
  CHECK(ask(bob, "PRIVMSG #lobby :x")
        == "404 Bob #lobby :Cannot send to channel (+b): you are banned\n");
  CHECK(heard(alice) == "");
  ask(bob, "PART #lobby");
  CHECK(ask(bob, "JOIN #lobby") == "474 Bob #lobby :Cannot join channel (+b): banned\n");
  ask(alice, "MODE #lobby +e *ob!*@*");
  CHECK_THAT(ask(bob, "JOIN #lobby"), StartsWith(":Bob!~Bob@test JOIN #lobby\n"));
}

TEST_CASE_METHOD(modes_fixture, "a room that is closed says how") {
  struct row {
    const char* mode;
    const char* answer;
    const char* opens; // what lets Eve in
    const char* key;
  };
  const row rows[] = {
    {"+i", "473 Eve #lobby :Cannot join channel (+i): invited people only\n",
     "MODE #lobby +I eve!*@*", ""},
    {"+k secret", "475 Eve #lobby :Cannot join channel (+k): give the right key\n",
     "PING x", " secret"},
    {"+l 2", "471 Eve #lobby :Cannot join channel (+l): it is full\n",
     "INVITE Eve #lobby", ""},
    {"+j 1:60",
     "480 Eve #lobby :Cannot join channel (+j): too many people enter, try "
     "again later\n",
     "INVITE Eve #lobby", ""},
    {"+b *!*@test", "474 Eve #lobby :Cannot join channel (+b): banned\n",
     "INVITE Eve #lobby", ""},
  };
  for (auto& x : rows) {
    ask(alice, std::string{"MODE #lobby "} + x.mode);
    if (x.mode[1] == 'j') { // somebody else comes in
      auto first = arrive("First");
      ask(first, "JOIN #lobby");
      ask(first, "QUIT");
    }
    CHECK(ask(eve, "JOIN #lobby") == x.answer);
    CHECK(ask(eve, "JOIN #lobby wrong") == x.answer);
    ask(alice, x.opens);
    CHECK_THAT(ask(eve, std::string{"JOIN #lobby"} + x.key), Contains(" JOIN #lobby\n"));
    ask(eve, "PART #lobby");
    ask(alice, "MODE #lobby -ikIb secret eve!*@* *!*@test\r\nMODE #lobby -lj");
  }
  CHECK(ask(alice, "MODE #lobby") == "324 Alice #lobby +n\n329 Alice #lobby T\n");
}

TEST_CASE_METHOD(modes_fixture, "a key is shown to members only") {
  ask(alice, "MODE #lobby +k secret");
  CHECK_THAT(ask(bob, "MODE #lobby"), Contains("324 Bob #lobby +nk secret\n"));
  CHECK(ask(eve, "MODE #lobby") == "324 Eve #lobby +nk *\n329 Eve #lobby T\n");
}

TEST_CASE_METHOD(modes_fixture, "what a room allows in a while is among its modes") {
  CHECK(ask(alice, "MODE #lobby +flj 05:10 7 3:060")
        == source + "#lobby +flj 5:10 7 3:60\n");
  CHECK(ask(alice, "MODE #lobby")
        == "324 Alice #lobby +nfjl 5:10 3:60 7\n329 Alice #lobby T\n");
  CHECK(ask(alice, "MODE #lobby +f 5:10") == "");
  CHECK(ask(alice, "MODE #lobby -fj") == source + "#lobby -fj\n");
  CHECK(ask(alice, "MODE #lobby") == "324 Alice #lobby +nl 7\n329 Alice #lobby T\n");
}

TEST_CASE_METHOD(modes_fixture, "a secret room is not there for others") {
  ask(alice, "MODE #lobby +s");
  const question rows[] = {
    {"MODE #lobby", "403 Eve #lobby :No such channel\n"},
    {"MODE #lobby +b", "403 Eve #lobby :No such channel\n"},
    {"TOPIC #lobby", "403 Eve #lobby :No such channel\n"},
    {"PART #lobby", "403 Eve #lobby :No such channel\n"},
    {"INVITE Bob #lobby", "403 Eve #lobby :No such channel\n"},
    {"NAMES #lobby", "366 Eve #lobby :End of /NAMES list\n"},
    {"WHO #lobby", "315 Eve #lobby :End of WHO list\n"},
    {"LIST", "321 Eve Channel :Users  Name\n323 Eve :End of /LIST\n"},
  };
  for (auto& x : rows)
    CHECK(ask(eve, x.line) == x.answer);
  CHECK_THAT(ask(eve, "WHOIS Alice"), !Contains("#lobby"));
  CHECK_THAT(ask(bob, "WHOIS Alice"), Contains("319 Bob Alice :@#lobby\n"));
}

TEST_CASE_METHOD(modes_fixture, "there are limits to a list and to one MODE") {
  for (auto i = 0; i < 100; ++i)
    ask(alice, "MODE #lobby +b n" + std::to_string(i));
  CHECK(ask(alice, "MODE #lobby +b more")
        == "478 Alice #lobby b :Channel list is full: 100 entries are allowed\n");
  std::string masks;
  std::string told;
  for (auto i = 10; i < 23; ++i) {
    masks += " x" + std::to_string(i);
    told += " x" + std::to_string(i) + "!*@*";
  }
  // A line has no more parameters than that.
  CHECK(ask(alice, "MODE #lobby +eeeeeeeeeeeee" + masks)
        == source + "#lobby +eeeeeeeeeeeee" + told + "\n");
  CHECK(ask(alice, "MODE #lobby -ieeeeeeeeeeeee" + masks)
        == source + "#lobby -eeeeeeeeeeeee" + told + "\n");
}

TEST_CASE_METHOD(modes_fixture, "modes of people are theirs alone") {
  const question rows[] = {
    {"MODE Alice", "221 Alice :+\n"},
    {"MODE alice +i", source + "Alice +i\n"},
    {"MODE Alice +i", ""},
    {"MODE Alice +wB-i", source + "Alice +Bw-i\n"},
    {"MODE Alice", "221 Alice :+Bw\n"},
    {"MODE Alice +o", ""},
    {"MODE Alice +x-w", "501 Alice :Unknown mode flag\n" + source + "Alice -w\n"},
    {"MODE Bob +i", "502 Alice :Cannot change mode for other users\n"},
    {"MODE Bob", "502 Alice :Cannot change mode for other users\n"},
    {"MODE Nobody +i", "401 Alice Nobody :No such nick\n"},
    {"MODE", "461 Alice MODE :Not enough parameters\n"},
  };
  for (auto& x : rows)
    CHECK(ask(alice, x.line) == x.answer);
}

TEST_CASE_METHOD(modes_fixture, "the last op may go, and the room stays without one") {
  CHECK(ask(alice, "MODE #lobby -o Alice") == source + "#lobby -o Alice\n");
  CHECK(ask(alice, "MODE #lobby +o Alice")
        == "482 Alice #lobby :You're not a channel operator\n");
  CHECK_THAT(ask(bob, "NAMES #lobby"), Contains("353 Bob = #lobby :Alice Bob\n"));
}

TEST_CASE_METHOD(modes_fixture,
                 "of two ops who demote each other one is an op after it") {
  ask(alice, "MODE #lobby +o Bob");
  heard(bob);
  queue(alice, "MODE #lobby -o Bob");
  queue(bob, "MODE #lobby -o Alice");
  run();
  auto seen = heard(alice) + heard(bob);
  CHECK_THAT(seen, Contains("482 Alice #lobby") || Contains("482 Bob #lobby"));
  auto names = ask(eve, "NAMES #lobby");
  CHECK_THAT(names, Contains(":@Alice Bob\n") || Contains(":Alice @Bob\n"));
}
