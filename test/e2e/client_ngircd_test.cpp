// The client and a server that is not ours: ngIRCd.
#include "test/e2e/client.hpp"
#include "test/e2e/irc_user.hpp"
#include "test/e2e/ngircd.hpp"
#include "test/e2e/tcp_listener.hpp"
#include "test/e2e/tmux.hpp"

#include <catch2/catch.hpp>

using namespace e2e;

namespace {

process pipe_client(const ngircd& hub, const std::string& name,
                    std::vector<std::string> more = {}) {
  more.push_back("--name=" + name);
  return process{client_command(hub.irc(), more)};
}

std::string url_of(const ngircd& hub, const std::string& room) {
  return "irc://" + hub.irc().host + ":" + std::to_string(hub.irc().port) + "/" + room;
}

} // namespace

TEST_CASE("ngircd: what a pipe says arrives in order and whole") {
  ngircd hub;
  irc_user witness{hub.irc(), "Witness", "#dev"};
  witness.fence();
  auto ci = pipe_client(hub, "ci", {"--room=#dev"});
  std::string text;
  for (int i = 0; i < 500; ++i)
    text += "line " + std::to_string(i) + "\n";
  ci.write(text);
  ci.close_input();
  CHECK(ci.exit_code() == 0);
  witness.until("JOIN");
  for (int i = 0; i < 500; ++i)
    REQUIRE(witness.event() == "ci PRIVMSG #dev line " + std::to_string(i));
  CHECK(witness.next().command == "QUIT");
}

TEST_CASE("ngircd: two people talk in a terminal and a raw conversation") {
  ngircd hub;
  terminal alice{client_command(hub.irc(), {"--name=Alice"})};
  REQUIRE(alice.ends_with_line("[you] > "));
  irc_user omar{hub.irc(), "Omar"};
  CHECK(alice.shows("User Omar joined the chat"));
  omar.fence();
  omar.send("PRIVMSG #lobby :hello Alice");
  CHECK(alice.shows("[Omar]: hello Alice"));
  alice.enter("hello Omar");
  CHECK(omar.event() == "Alice PRIVMSG #lobby hello Omar");
  omar.send("NICK Omer");
  CHECK(alice.shows("User Omar is now known as Omer"));
  alice.enter("/nick Omer");
  CHECK(alice.shows("Omer is taken"));
  alice.enter("exit");
  CHECK(alice.exit_code() == 0);
}

TEST_CASE("ngircd: a nick that is in use is exit code 3 in a pipe and asked for again") {
  ngircd hub;
  irc_user alice{hub.irc(), "Alice"};
  auto other = pipe_client(hub, "Alice");
  CHECK(other.exit_code() == 3);
  CHECK(other.errors() == "hubbub-client: The name Alice is taken\n");
  terminal person{client_command(hub.irc(), {"--name=Alice"})};
  REQUIRE(person.shows("choose another"));
  person.enter("Alicia");
  CHECK(person.shows("Welcome to the chatroom, Alicia!"));
}

TEST_CASE("ngircd: a nick that is too long is refused in the server's words") {
  ngircd hub;
  auto other = pipe_client(hub, "Alexandrina");
  CHECK(other.exit_code() == 3);
  CHECK(other.errors().find("Alexandrina is not allowed (") != std::string::npos);
}

TEST_CASE("ngircd: a room with a key wants the right one") {
  ngircd hub;
  irc_user witness{hub.irc(), "Witness", "#den"};
  witness.ask("MODE #den +k sesame");
  SECTION("the right one") {
    auto ci = pipe_client(hub, "ci", {"--room=#den", "--key=sesame"});
    ci.write("hello\n");
    ci.close_input();
    CHECK(ci.exit_code() == 0);
    witness.until("JOIN");
    CHECK(witness.event() == "ci PRIVMSG #den hello");
  }
  SECTION("in a URL") {
    process ci{client_command(hub.irc(), {"--name=ci", url_of(hub, "den?sesame")})};
    ci.write("hello\n");
    ci.close_input();
    CHECK(ci.exit_code() == 0);
    witness.until("JOIN");
    CHECK(witness.event() == "ci PRIVMSG #den hello");
  }
  SECTION("none") {
    auto ci = pipe_client(hub, "ci", {"--room=#den"});
    CHECK(ci.exit_code() == 4);
    CHECK(ci.errors().find("#den") != std::string::npos);
  }
}

TEST_CASE("ngircd: what it refuses is shown readably") {
  ngircd hub;
  irc_user witness{hub.irc(), "Witness"};
  auto ci = pipe_client(hub, "ci");
  witness.until("JOIN");
  witness.ask("MODE #lobby +t");
  ci.write("/topic mine\n");
  ci.close_input();
  CHECK(ci.exit_code() == 5);
  auto errors = ci.errors();
  CAPTURE(errors);
  CHECK(errors.find("** Only operators of #lobby may do that **") == 0);
  CHECK(errors.find("operator") != std::string::npos);
  CHECK(errors.find("482") == std::string::npos);
}

TEST_CASE("ngircd: a client comes back after a restart to a room with a key") {
  ngircd hub;
  terminal alice{
    client_command(hub.irc(), {"--name=Alice", "--room=#den", "--key=sesame"})};
  REQUIRE(alice.ends_with_line("[you] > "));
  hub.kill();
  REQUIRE(alice.shows("Connection lost"));
  hub.start();
  irc_user witness{hub.irc(), "Witness", "#lobby"};
  REQUIRE(alice.shows("Connected again"));
  alice.enter("/join lobby");
  CHECK(witness.until("JOIN").nick() == "Alice");
  alice.enter("/switch den");
  REQUIRE(alice.ends_with_line("[you @ #den] > "));
}

TEST_CASE("ngircd: a client whose old connection still has its nick takes it back") {
  ngircd hub;
  terminal alice{client_command(hub.irc(), {"--name=Alice"})};
  REQUIRE(alice.ends_with_line("[you] > "));
  hub.kill();
  REQUIRE(alice.shows("Connection lost"));
  // Turned away once, it waits for more than a second.
  tcp_listener{hub.irc()}.accept();
  hub.start();
  irc_user squatter{hub.irc(), "Alice"};
  REQUIRE(alice.shows("Connected again, as Alice_ until Alice is free"));
  squatter.send("QUIT :bye");
  CHECK(alice.shows("You are now known as Alice"));
}
