// Several rooms, and people in them, in a terminal.
#include "test/e2e/client.hpp"
#include "test/e2e/irc_user.hpp"
#include "test/e2e/ngircd.hpp"
#include "test/e2e/server_fixture.hpp"
#include "test/e2e/tmux.hpp"

using namespace e2e;

namespace {

/// Alice in a terminal, in the lobby with Omar, who sees the protocol.
struct one_terminal : server_fixture {
  irc_user omar{irc(), "Omar"};
  terminal alice{client_command(irc(), {"--name=Alice"})};

  one_terminal() { REQUIRE(alice.ends_with_line("[you] > ")); }
};

/// Alice and Omar in terminals, both in the lobby.
struct two_terminals : server_fixture {
  terminal alice{client_command(irc(), {"--name=Alice"})};
  terminal omar{client_command(irc(), {"--name=Omar"})};

  two_terminals() {
    REQUIRE(alice.ends_with_line("[you] > "));
    REQUIRE(omar.ends_with_line("[you] > "));
  }
};

} // namespace

TEST_CASE_METHOD(one_terminal,
                 "what is said in another room waits there and is counted") {
  alice.enter("/join dev");
  REQUIRE(alice.ends_with_line("[you @ #dev] > "));
  alice.type("half a li");
  omar.send("PRIVMSG #lobby :one");
  omar.send("PRIVMSG #lobby :two");
  REQUIRE(alice.ends_with_line("(2 unread) [you @ #dev] > half a li"));
  CHECK(alice.screen().find("[Omar]: one") == std::string::npos);
  alice.type("ne");
  alice.press("M-1");
  REQUIRE(alice.ends_with_line("[you @ #lobby] > half a line"));
  CHECK(alice.screen().find("** #lobby: 2 unread **\n[Omar]: one\n[Omar]: two\n")
        != std::string::npos);
  alice.press("Enter");
  omar.until("JOIN");
  CHECK(omar.until("PRIVMSG").text() == "Alice PRIVMSG #lobby half a line");
  // What one said stays on the screen without the count.
  omar.send("JOIN #dev");
  omar.fence();
  omar.send("PRIVMSG #dev :three");
  REQUIRE(alice.ends_with_line("(1 unread) [you @ #lobby] > "));
  alice.enter("hello");
  CHECK(alice.shows("\n[you @ #lobby] > hello\n"));
  alice.enter("/switch");
  CHECK(alice.shows("** 1 #lobby (here) **\n** 2 #dev (1 unread) **"));
  alice.enter("/switch dev");
  REQUIRE(alice.ends_with_line("[you @ #dev] > "));
  alice.enter("/leave");
  CHECK(alice.ends_with_line("[you] > "));
}

TEST_CASE_METHOD(one_terminal, "being named in another room is seen at once") {
  alice.enter("/join dev");
  REQUIRE(alice.ends_with_line("[you @ #dev] > "));
  omar.send("PRIVMSG #lobby :Alice: are you there?");
  CHECK(alice.shows("#lobby [Omar]: Alice: are you there?"));
  CHECK(alice.ends_with_line("(1 unread) [you @ #dev] > "));
}

TEST_CASE_METHOD(two_terminals, "two people talk alone in two terminals") {
  alice.enter("/query omar psst");
  REQUIRE(alice.ends_with_line("[you @ omar] > "));
  REQUIRE(omar.shows("(private) [Alice]: psst"));
  omar.enter("/reply yes?");
  CHECK(alice.shows("\n[Omar]: yes?\n"));
  alice.enter("/me winks");
  CHECK(omar.shows("(private) * Alice winks"));
  alice.enter("/leave");
  CHECK(alice.ends_with_line("[you] > "));
}

TEST_CASE_METHOD(one_terminal, "who is ignored is not seen") {
  alice.enter("/ignore Omar");
  REQUIRE(alice.shows("** You will not hear Omar any more **"));
  omar.send("PRIVMSG #lobby :unseen");
  omar.fence();
  alice.enter("/unignore Omar");
  REQUIRE(alice.shows("** You will hear Omar again **"));
  omar.send("PRIVMSG #lobby :seen");
  REQUIRE(alice.shows("[Omar]: seen"));
  CHECK(alice.screen().find("unseen") == std::string::npos);
}

TEST_CASE("the help names the commands and tells about one") {
  server_fixture hub;
  terminal alice{client_command(hub.irc(), {"--name=Alice"})};
  REQUIRE(alice.ends_with_line("[you] > "));
  alice.enter("/help kick");
  CHECK(alice.shows("/kick NAME [WHY]    throw somebody out of the room\n[you] >"));
  alice.enter("//etc is a folder");
  CHECK(alice.shows("[you] > //etc is a folder"));
}

TEST_CASE("an operator invites somebody and throws somebody out and makes another") {
  server_fixture hub;
  terminal alice{client_command(hub.irc(), {"--name=Alice", "--room=dev"})};
  REQUIRE(alice.ends_with_line("[you] > "));
  terminal omar{client_command(hub.irc(), {"--name=Omar"})};
  REQUIRE(omar.ends_with_line("[you] > "));
  alice.enter("/invite Omar");
  REQUIRE(alice.shows("** You invited Omar to #dev **"));
  REQUIRE(omar.shows("User Alice invites you to #dev: /join #dev"));
  omar.enter("/join dev");
  REQUIRE(omar.ends_with_line("[you @ #dev] > "));
  omar.enter("/kick Alice");
  CHECK(omar.shows("** Only operators of #dev may do that **"));
  alice.enter("/op Omar");
  CHECK(omar.shows("User Alice set the mode of #dev: +o Omar"));
  alice.enter("/names");
  CHECK(alice.shows("** Current users in #dev: @Alice, @Omar **"));
  alice.enter("/deop Omar");
  CHECK(omar.shows("User Alice set the mode of #dev: -o Omar"));
  alice.enter("/kick Omar that will do");
  CHECK(alice.shows("User Omar was removed from #dev by Alice: that will do"));
  CHECK(omar.shows("** You were removed from #dev by Alice: that will do **"));
  CHECK(omar.ends_with_line("[you] > "));
}

TEST_CASE_METHOD(two_terminals, "one who is away says so to those who write or ask") {
  omar.enter("/away at lunch");
  REQUIRE(omar.shows("** You have been marked as being away **"));
  alice.enter("/msg Omar hungry?");
  CHECK(alice.shows("** Omar is away: at lunch **"));
  alice.enter("/clear");
  alice.enter("/whois omar");
  REQUIRE(alice.shows("** Omar has said nothing for "));
  for (auto text : {"** Omar is ~hubbub@localhost (Omar) **", "** Omar is in #lobby **",
                    "** Omar is on ", "** Omar is away: at lunch **"})
    CHECK(alice.shows(text));
  omar.enter("/away");
  REQUIRE(omar.shows("** You are no longer marked as being away **"));
  alice.enter("/clear");
  alice.enter("/msg Omar welcome back");
  REQUIRE(omar.shows("(private) [Alice]: welcome back"));
  CHECK(alice.screen().find("is away") == std::string::npos);
}

TEST_CASE("ngircd: people are invited and named operators and thrown out") {
  ngircd hub;
  terminal alice{client_command(hub.irc(), {"--name=Alice", "--room=dev"})};
  REQUIRE(alice.ends_with_line("[you] > "));
  irc_user omar{hub.irc(), "Omar"};
  alice.enter("/invite Omar");
  REQUIRE(alice.shows("** You invited Omar to #dev **"));
  CHECK(omar.until("INVITE").text() == "Alice INVITE Omar #dev");
  omar.send("JOIN #dev");
  REQUIRE(alice.shows("User Omar joined the chat"));
  alice.enter("/op Omar");
  REQUIRE(alice.shows("User Alice set the mode of #dev: +o Omar"));
  alice.enter("/names");
  REQUIRE(alice.shows("** Current users in #dev: "));
  CHECK(alice.shows("@Omar"));
  omar.send("AWAY :at lunch");
  omar.until("306");
  alice.enter("/whois Omar");
  REQUIRE(alice.shows("** Omar is away: at lunch **"));
  CHECK(alice.shows("** Omar is on "));
  alice.enter("/kick Omar that will do");
  CHECK(alice.shows("User Omar was removed from #dev by Alice: that will do"));
  CHECK(omar.until("KICK").text() == "Alice KICK #dev Omar that will do");
  alice.enter("/topic Tea at five");
  CHECK(alice.shows("User Alice changed the topic to: Tea at five"));
  alice.enter("/away out");
  CHECK(alice.shows("** You have been marked as being away **"));
}
