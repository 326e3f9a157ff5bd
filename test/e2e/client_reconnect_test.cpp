// A client whose server goes away and comes back on the same port.
#include <csignal>
#include <optional>

#include "test/e2e/client.hpp"
#include "test/e2e/irc_user.hpp"
#include "test/e2e/plain_user.hpp"
#include "test/e2e/server_fixture.hpp"
#include "test/e2e/tcp_listener.hpp"
#include "test/e2e/tmux.hpp"

using namespace e2e;

namespace {

// A server that can be started again where it was.
class restartable {
public:
  restartable() { hub_.emplace(); }

  server& operator*() { return *hub_; }

  void kill() {
    where_ = hub_->irc();
    hub_->executable().signal(SIGKILL);
    CHECK(hub_->executable().exit_code() == 128 + SIGKILL);
  }

  // Turns a client away that tries again: until it tries once more there are a
  // second and more.
  void turn_away() {
    tcp_listener gate{where_};
    gate.accept();
  }

  void start() {
    server::options opts;
    opts.irc = where_.host + ":" + std::to_string(where_.port);
    hub_.reset();
    hub_.emplace(opts);
  }

private:
  std::optional<server> hub_;
  endpoint where_;
};

} // namespace

TEST_CASE("a client comes back to its rooms and says what was typed meanwhile") {
  restartable hub;
  terminal alice{client_command((*hub).irc(), {"--name=Alice"})};
  REQUIRE(alice.ends_with_line("[you] > "));
  alice.enter("/join dev");
  REQUIRE(alice.ends_with_line("[you @ #dev] > "));
  hub.kill();
  REQUIRE(alice.shows("Connection lost"));
  alice.enter("typed while away");
  REQUIRE(alice.shows("Not connected"));
  alice.type("half a");
  hub.turn_away();
  hub.start();
  irc_user witness{(*hub).irc(), "Witness", "#dev"};
  irc_user lobby{(*hub).irc(), "Lobby", "#lobby"};
  REQUIRE(alice.shows("Connected again"));
  CHECK(alice.ends_with_line("[you @ #dev] > half a"));
  // It may have been there before the witness.
  std::string heard;
  do
    heard = witness.event();
  while (heard == "Alice JOIN #dev");
  CHECK(heard == "Alice PRIVMSG #dev typed while away");
  alice.enter(" line");
  CHECK(witness.event() == "Alice PRIVMSG #dev half a line");
  alice.enter("exit");
  CHECK(alice.exit_code() == 0);
}

TEST_CASE("a pipe whose server restarts loses nothing that was not sent") {
  restartable hub;
  process alice{
    client_command((*hub).irc(), {"--name=Alice", "--reconnect=on", "--room=#dev"})};
  {
    irc_user witness{(*hub).irc(), "Witness", "#dev"};
    alice.write("before\n");
    while (witness.event() != "Alice PRIVMSG #dev before")
      continue;
    // What the server has confirmed cannot be in doubt.
    alice.write("/who\n");
    CHECK_NOTHROW(alice.line_matching("Current users"));
  }
  hub.kill();
  std::string text;
  for (int i = 0; i < 1000; ++i)
    text += "line " + std::to_string(i) + "\n";
  hub.turn_away();
  hub.start();
  irc_user witness{(*hub).irc(), "Witness", "#dev"};
  alice.write(text);
  alice.close_input();
  std::string heard;
  do
    heard = witness.event();
  while (heard == "Alice JOIN #dev");
  for (int i = 0; i < 1000; ++i) {
    REQUIRE(heard == "Alice PRIVMSG #dev line " + std::to_string(i));
    if (i < 999)
      heard = witness.event();
  }
  CHECK(witness.next().command == "QUIT");
  alice.exit_code();
  auto errors = alice.errors();
  CAPTURE(errors);
  CHECK(errors.find("Connection lost") != std::string::npos);
  CHECK(errors.find("Connected again") != std::string::npos);
}

TEST_CASE("one who waits for a server can leave at once") {
  restartable hub;
  terminal alice{client_command((*hub).irc(), {"--name=Alice"})};
  REQUIRE(alice.ends_with_line("[you] > "));
  hub.kill();
  REQUIRE(alice.shows("Connection lost"));
  SECTION("exit") {
    alice.enter("exit");
  }
  SECTION("Ctrl+C") {
    alice.press("C-c");
  }
  CHECK(alice.exit_code() == 0);
}
