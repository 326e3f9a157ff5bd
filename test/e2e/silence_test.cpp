// Silence: who is there is asked for life now and then, and dropped without it.
#include <fstream>
#include <sstream>

#include "test/e2e/configuration.hpp"
#include "test/e2e/irc_user.hpp"
#include "test/e2e/plain_user.hpp"
#include "test/e2e/server_fixture.hpp"
#include "test/e2e/temporary_folder.hpp"

using namespace e2e;

namespace {

const auto short_silence =
  with({"--limits.ping-interval=200ms", "--limits.ping-timeout=600ms"});

std::string content(const std::string& path) {
  std::ostringstream text;
  text << std::ifstream{path}.rdbuf();
  return text.str();
}

} // namespace

TEST_CASE("a silent IRC client is pinged and then dropped with a reason") {
  server_fixture hub{short_silence};
  irc_user alice{hub.irc(), "Alice"};
  colon_user bob{hub.colon(), "Bob"};
  // Somebody's machine is gone: nothing comes any more.
  auto said = alice.connection().lines_until_closed();
  REQUIRE(said.size() == 3); // Bob came
  CHECK(irc_line{said[1]}.text() == "PING hubbub.local");
  CHECK(irc_line{said[2]}.command == "ERROR");
  CHECK(said[2].find("Ping timeout: ") != std::string::npos);
  CHECK(bob.line() == "User Alice left");
}

TEST_CASE("an IRC client that answers stays") {
  server_fixture hub{short_silence};
  irc_user alice{hub.irc(), "Alice"};
  irc_user bob{hub.irc(), "Bob"};
  // Alice answers until Bob, who does not, is gone, and once more.
  auto bob_left = false;
  for (auto pings = 0; !bob_left || pings == 0;) {
    auto line = alice.next();
    if (line.command == "PING") {
      alice.send("PONG " + line.last());
      ++pings;
    } else if (line.command == "QUIT") {
      CHECK(line.nick() == "Bob");
      CHECK(line.last().find("Ping timeout: ") == 0);
      bob_left = true;
      pings = 0;
    }
  }
  CHECK(commands(alice.ask("NAMES #lobby")).find("353 366") != std::string::npos);
}

TEST_CASE("anything a client sends counts as a sign of life and plain users owe none") {
  server_fixture hub{short_silence};
  colon_user alice{hub.colon(), "Alice"};
  bracket_user omar{hub.bracket(), "Omar"};
  irc_user irene{hub.irc(), "Irene"};
  irc_user silent{hub.irc(), "Silent"};
  for (auto line = irene.next(); line.command != "QUIT"; line = irene.next())
    if (line.command == "PING")
      irene.send("TIME");
  CHECK(!irene.ask("LUSERS").empty());
  CHECK(alice.fence().back() == "User Silent left");
  CHECK(omar.fence().back() == "User Silent left the chat");
}

TEST_CASE("who gives no name in time is let go whatever the format") {
  server_fixture hub{with({"--limits.registration-timeout=300ms"})};
  irc_user alice{hub.irc(), "Alice"}; // has given one
  colon_user bob{hub.colon(), "Bob"};
  irc_user half{hub.irc()};
  half.send("NICK Half");
  tcp_client colon{hub.colon()};
  tcp_client bracket{hub.bracket()};
  bracket.bytes(15); // "Enter your ID: "
  auto said = half.connection().lines_until_closed();
  REQUIRE(said.size() == 1);
  CHECK(irc_line{said[0]}.command == "ERROR");
  CHECK(said[0].find("Registration timed out") != std::string::npos);
  for (auto client : {&colon, &bracket}) {
    said = client->lines_until_closed();
    REQUIRE(said.size() == 1);
    CHECK(is_notice(said[0], "Registration timed out"));
  }
  CHECK(bob.fence().empty());
  CHECK(commands(alice.ask("NICK half")) == "JOIN NICK"); // Bob's, and the name is free
}

TEST_CASE("a machine that vanished keeps no name, no place and no rank") {
  temporary_folder place;
  auto log = place / "hub.log";
  server_fixture hub{
    with({"--limits.keep-alive=2s", "--log.level=info", "--log.file=" + log})};
  colon_user silent{hub.colon(), "Silent"}; // but there
  colon_user alice{hub.colon(), "Alice"};
  bracket_user omar{hub.bracket(), "Omar"};
  irc_user irene{hub.irc(), "Irene", "#irenes"};
  irc_user witness{hub.irc(), "Witness", ""};
  alice.ask("/join #den");
  omar.ask("/join #omars");
  witness.ask("JOIN #den,#omars,#irenes");
  alice.fence();
  omar.fence();
  irene.fence();
  for (auto who : {&alice.connection(), &omar.connection(), &irene.connection()})
    who->vanish();
  for (auto i = 0; i < 3; ++i)
    CHECK(witness.until("QUIT").last() == "Connection timed out");
  // Everything is free for who comes next, and the others are there.
  silent.fence();
  for (std::string room : {"#den", "#omars", "#irenes"})
    CHECK(only("353", witness.ask("NAMES " + room)).back().last() == "Witness");
  for (std::string nick : {"Alice", "Omar", "Irene"})
    colon_user{hub.colon(), nick}.fence();
  for (std::string nick : {"Alice", "Omar", "Irene"})
    CHECK(eventually([&] {
      return content(log).find(
               "nick=" + nick
               + " cause=connection-timeout reason=\"Connection timed out\"")
             != std::string::npos;
    }));
}

TEST_CASE("pings can be turned on while the server runs") {
  configuration config{"[oper]\nname = \"root\"\npassword = \"toor\"\n"
                       "[limits]\nping-interval = 0s\nregistration-timeout = 1s\n"};
  server_fixture hub{with({config.option()})};
  irc_user root{hub.irc(), "Rhea"};
  root.ask("OPER root toor");
  config.write("[limits]\nping-interval = 200ms\n");
  root.send("REHASH");
  CHECK(root.until("PING").text() == "PING hubbub.local");
}
