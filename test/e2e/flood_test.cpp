// Who is too fast is slowed down and loses nothing; who will not stop is dropped; and
// nobody else notices.
#include <string>
#include <vector>

#include <sys/socket.h>

#include "test/e2e/inspector.hpp"
#include "test/e2e/plain_user.hpp"
#include "test/e2e/server_fixture.hpp"

using namespace e2e;
using Catch::Contains;

namespace {

server::options flood_control(std::vector<std::string> more) {
  more.emplace_back("--limits.flood-rate=100");
  return with(std::move(more));
}

} // namespace

TEST_CASE("a paste is slowed down, arrives whole, and its author is told once") {
  server_fixture hub{flood_control({})};
  colon_user bob{hub.colon(), "Bob"};
  colon_user alice{hub.colon(), "Alice"};
  irc_user irene{hub.irc(), "Irene"};
  std::string paste;
  for (int i = 0; i < 60; ++i)
    paste += "line " + std::to_string(i) + "\n";
  bob.lines_until("User Irene joined");
  alice.connection().send(paste);
  for (int i = 0; i < 60; ++i)
    CHECK(bob.line() == "Alice: line " + std::to_string(i));
  alice.lines_until("User Irene joined");
  CHECK_THAT(alice.line(),
             Contains("Too fast: 20 lines are taken at once, then one every "
                      "0.01 seconds"));
  irene.connection().send(std::string(1000, '\n'));
  alice.say("still here");
  bob.lines_until("Alice: still here");
}

TEST_CASE("others talk on while somebody floods") {
  server_fixture hub{
    inspector::admitted({"--limits.flood-rate=100", "--limits.flood-timeout=3s"})};
  colon_user bob{hub.colon(), "Bob"};
  colon_user alice{hub.colon(), "Alice"};
  bob.lines_until("User Alice joined");
  inspector check{hub};
  tcp_client flood{hub.colon()};
  flood.send("Flood\n");
  std::string text;
  for (int i = 0; i < 20'000; ++i)
    text += "flood " + std::to_string(i) + "\n";
  // As much as everybody in between holds; the server does not read the rest.
  while (flood.send_some(text) == text.size()) {
  }
  alice.say("can you hear me?");
  bob.lines_until("Alice: can you hear me?");
  // What it has sent already is a flood all the same: the timeout ends that one.
  flood.reset();
  CHECK(check.differences() == "");
}

TEST_CASE("whoever keeps on pushing is dropped, and the others see why") {
  server_fixture hub{
    flood_control({"--limits.flood-timeout=1s", "--limits.input-backlog=16384"})};
  irc_user irene{hub.irc(), "Irene"};
  tcp_client flood{hub.colon()};
  flood.send("Flood\n");
  const std::string text(1'000'000, '\n');
  irene.until("JOIN");
  CHECK(eventually([&] {
    // Not `send_some`: the server may close at any time, which is what we wait for.
    ::send(flood.fd(), text.data(), text.size(), MSG_NOSIGNAL);
    return !flood.receive_some();
  }));
  auto quit = irene.until("QUIT");
  CHECK(quit.nick() == "Flood");
  CHECK_THAT(quit.last(), Contains("Excess Flood: more than 16384 bytes waited"));
  irene.fence();
}

TEST_CASE("who floods without reading finds the reason as its last line all the same") {
  server_fixture hub{
    inspector::admitted({"--limits.flood-rate=100", "--limits.flood-timeout=100ms",
                         "--limits.input-backlog=16384"})};
  irc_user irene{hub.irc(), "Irene"};
  inspector check{hub};
  const std::string text(100'000, '\n');
  for (int i = 0; i < 20; ++i) {
    CAPTURE(i);
    auto name = "Flood" + std::to_string(i);
    auto plain = i % 2 == 0;
    // On IRC the greeting is more than this window takes: the rest waits in the kernel.
    tcp_client flood{plain ? hub.colon() : hub.irc(), plain ? 0 : 2048};
    flood.send(plain ? name + "\n"
                     : "NICK " + name + "\r\nUSER f 0 * :F\r\nJOIN #lobby\r\n");
    // Not `send_some`: nobody minds here if the server has closed.
    auto pour = [&] {
      return ::send(flood.fd(), text.data(), text.size(), MSG_NOSIGNAL) > 0;
    };
    CHECK(eventually([&] { return !pour(); }));
    auto quit = irene.until("QUIT");
    CHECK(quit.nick() == name);
    CHECK_THAT(quit.last(), Contains("Excess Flood"));
    pour();
    auto said = flood.lines_until_closed();
    REQUIRE_FALSE(said.empty());
    CHECK_THAT(said.back(),
               Contains(plain ? "** Excess Flood: " : "ERROR :Closing link: ")
                 && Contains("Excess Flood: more than 16384 bytes"));
  }
  CHECK(check.differences() == "");
}

TEST_CASE("an address that connects too often is told so, and may come later") {
  server_fixture hub{with({"--limits.exempt-networks=192.0.2.0/24",
                           "--limits.connect-burst=3", "--limits.connect-rate=600"})};
  colon_user alice{hub.colon(), "Alice"};
  auto refused = 0;
  for (int i = 0; i < 50; ++i) {
    tcp_client visitor{hub.colon()};
    visitor.send("exit\n");
    for (auto& line : visitor.lines_until_closed())
      refused += is_notice(line, "connects too often: 3 times at once");
  }
  CHECK(refused > 10);
  CHECK(eventually([&] {
    tcp_client patient{hub.colon()};
    patient.send("Patient\n");
    return patient.line().find("User Patient joined") != std::string::npos;
  }));
  alice.fence();
}

TEST_CASE("an address may not have many connections that give no name") {
  server_fixture hub{
    with({"--limits.exempt-networks=", "--limits.unregistered-per-address=2"})};
  tcp_client first{hub.irc()};
  tcp_client second{hub.bracket()};
  second.bytes(15); // "Enter your ID: ": both are in
  tcp_client third{hub.irc()};
  auto said = third.lines_until_closed();
  REQUIRE(said.size() == 1);
  CHECK_THAT(said.front(), Contains("have not given a name yet: 2 are allowed"));
  second.send("Omar\n");
  second.line();
  // A name makes room.
  colon_user alice{hub.colon(), "Alice"};
  colon_user bob{hub.colon(), "Bob"};
}

TEST_CASE("the server does not start with limits that make no sense") {
  auto option = GENERATE(
    "--limits.exempt-networks=example.org", "--limits.exempt-networks=192.0.2.0/33",
    "--limits.flood-burst=0", "--limits.join-burst=0", "--limits.nick-rate=99999999999",
    "--limits.input-backlog=1000", "--limits.flood-timeout=-1s");
  CAPTURE(option);
  process server{server_command(
    {"--listen.irc=127.0.0.1:0", "--listen.colon=", "--listen.bracket=", option})};
  CHECK(server.exit_code() == 1);
  CHECK_THAT(server.errors(), Contains("limits"));
}
