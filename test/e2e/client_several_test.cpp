// One terminal and several servers.
#include "test/e2e/certificate_files.hpp"
#include "test/e2e/client.hpp"
#include "test/e2e/irc_user.hpp"
#include "test/e2e/server_fixture.hpp"
#include "test/e2e/tmux.hpp"

using namespace e2e;

namespace {

std::string port_of(const server& x) {
  return std::to_string(x.irc().port);
}

/// Alice on one server with Omar, and another server with Sarah. Both are on one host:
/// the first is called 127.0.0.1 and the second localhost.
struct two_servers {
  server_fixture here;
  server_fixture there;
  irc_user omar{here.irc(), "Omar"};
  irc_user sarah{there.irc(), "Sarah"};
  terminal alice{client_command(here.irc(), {"--name=Alice"})};

  two_servers() { REQUIRE(alice.ends_with_line("[you] > ")); }

  void connect() {
    alice.enter("/connect localhost " + port_of(there));
    REQUIRE(alice.ends_with_line("[you @ localhost/#lobby] > "));
  }
};

} // namespace

TEST_CASE_METHOD(two_servers, "one talks on two servers, and leaves one or both") {
  connect();
  sarah.until("JOIN");
  alice.enter("hello there");
  CHECK(sarah.until("PRIVMSG").text() == "Alice PRIVMSG #lobby hello there");
  // What is said on the other one is counted, and shown if it is for oneself.
  omar.send("PRIVMSG #lobby :one");
  omar.send("PRIVMSG #lobby :two");
  REQUIRE(alice.ends_with_line("(2 unread) [you @ localhost/#lobby] > "));
  omar.send("PRIVMSG #lobby :Alice: three");
  CHECK(alice.shows("127.0.0.1/#lobby [Omar]: Alice: three"));
  omar.send("PRIVMSG Alice :psst");
  CHECK(alice.shows("127.0.0.1 (private) [Omar]: psst"));
  CHECK(alice.ends_with_line("(4 unread) [you @ localhost/#lobby] > "));
  alice.enter("/connect");
  CHECK(alice.shows("** 127.0.0.1 as Alice (4 unread, 2 for you) **\n"
                    "** localhost as Alice (here) **"));
  alice.type("half a li");
  alice.press("M-1");
  CHECK(alice.ends_with_line("[you @ 127.0.0.1/#lobby] > half a li"));
  CHECK(alice.shows("** 127.0.0.1/#lobby: 4 unread **\n[Omar]: one\n[Omar]: two\n"
                    "[Omar]: Alice: three\n(private) [Omar]: psst\n"));
  alice.enter("ne");
  omar.until("JOIN");
  CHECK(omar.until("PRIVMSG").text() == "Alice PRIVMSG #lobby half a line");
  // What is typed ahead goes where one will be.
  alice.type("/switch localhost\r");
  alice.type("for you\r/switch 1\rfor him\r");
  CHECK(sarah.until("PRIVMSG").text() == "Alice PRIVMSG #lobby for you");
  CHECK(omar.until("PRIVMSG").text() == "Alice PRIVMSG #lobby for him");
  alice.enter("/disconnect local see you");
  CHECK(sarah.until("QUIT").text() == "Alice QUIT Quit: see you");
  CHECK(alice.shows("** Left localhost **"));
  REQUIRE(alice.ends_with_line("[you] > "));
  connect();
  sarah.until("JOIN");
  alice.enter("/quit both");
  CHECK(sarah.until("QUIT").text() == "Alice QUIT Quit: both");
  CHECK(omar.until("QUIT").text() == "Alice QUIT Quit: both");
  CHECK(alice.exit_code() == 0);
}

TEST_CASE_METHOD(two_servers,
                 "a server that cannot be reached does not disturb the talk") {
  auto nobody = there.irc().port;
  there.stop();
  alice.enter("/connect localhost:" + std::to_string(nobody));
  CHECK(alice.shows("** cannot connect to localhost port " + std::to_string(nobody)));
  CHECK(alice.ends_with_line("[you] > "));
  alice.enter("still here");
  omar.until("JOIN");
  CHECK(omar.until("PRIVMSG").text() == "Alice PRIVMSG #lobby still here");
  alice.press("C-c");
  CHECK(alice.exit_code() == 0);
}

TEST_CASE_METHOD(two_servers, "a server that breaks in the background is there when one "
                              "looks") {
  connect();
  here.stop();
  alice.enter("/connect");
  CHECK(alice.shows("127.0.0.1 as Alice (not connected"));
  CHECK(alice.ends_with_line("[you @ localhost/#lobby] > "));
  alice.enter("/switch 127");
  CHECK(alice.shows("** Connection lost ("));
  alice.enter("waits");
  alice.enter("exit");
  CHECK(alice.exit_code() == 0);
  CHECK(alice.screen().find("hubbub-client: 127.0.0.1: 1 line was not sent: waits")
        != std::string::npos);
  CHECK(sarah.until("QUIT").text() == "Alice QUIT Quit: leaving");
}

TEST_CASE("a server is not talked to before its certificate is trusted") {
  certificate_plan plan;
  plan.names = {"localhost"};
  const certificate_files files{make_test_certificate(plan)};
  auto options = with(files.options());
  options.ircs = "127.0.0.1:0";
  server_fixture here;
  server_fixture there{options};
  irc_user sarah{there.irc(), "Sarah"};
  terminal alice{client_command(here.irc(), {"--name=Alice"})};
  REQUIRE(alice.ends_with_line("[you] > "));
  const std::string question =
    "Is that what its operator says? Trust it from now on? (yes/no)";
  auto connect = "/connect ircs://localhost:" + std::to_string(there.ircs().port);
  alice.enter(connect);
  REQUIRE(alice.ends_with_line(question));
  alice.enter("what?");
  CHECK(alice.shows("** yes or no? **"));
  alice.enter("no");
  CHECK(alice.shows("** not connected to localhost: its certificate is not trusted **"));
  CHECK(alice.ends_with_line("[you] > "));
  alice.enter(connect);
  REQUIRE(alice.ends_with_line(question));
  alice.press("M-1");
  CHECK(alice.ends_with_line("[you @ 127.0.0.1/#lobby] > "));
  alice.enter("/switch localhost");
  REQUIRE(alice.ends_with_line(question));
  alice.enter("yes");
  REQUIRE(alice.ends_with_line("[you @ localhost/#lobby] > "));
  sarah.until("JOIN");
  alice.enter("hello");
  CHECK(sarah.until("PRIVMSG").text() == "Alice PRIVMSG #lobby hello");
  // From now on.
  alice.enter("/disconnect");
  REQUIRE(alice.ends_with_line("[you] > "));
  alice.enter(connect);
  CHECK(alice.ends_with_line("[you @ localhost/#lobby] > "));
  alice.enter("exit");
  CHECK(alice.exit_code() == 0);
}

TEST_CASE("a password is asked for where one looks") {
  server_fixture here;
  server_fixture there{with({"--server.password=tea"})};
  terminal alice{client_command(here.irc(), {"--name=Alice"})};
  REQUIRE(alice.ends_with_line("[you] > "));
  alice.enter("/connect localhost:" + port_of(there));
  REQUIRE(alice.ends_with_line("Password of the server:"));
  alice.type("wro");
  alice.press("M-1");
  REQUIRE(alice.ends_with_line("[you @ 127.0.0.1/#lobby] > "));
  alice.enter("/connect");
  CHECK(alice.shows("** localhost as Alice (waits for a password) **"));
  alice.enter("/switch localhost");
  REQUIRE(alice.ends_with_line("Password of the server:"));
  alice.enter("tea");
  CHECK(alice.ends_with_line("[you @ localhost/#lobby] > "));
  // Who is asked, and would rather not, leaves that server alone.
  alice.enter("/disconnect");
  REQUIRE(alice.ends_with_line("[you] > "));
  alice.enter("/connect localhost:" + port_of(there));
  REQUIRE(alice.ends_with_line("Password of the server:"));
  alice.press("C-c");
  CHECK(alice.ends_with_line("[you] > "));
  alice.press("C-c");
  CHECK(alice.exit_code() == 0);
}

TEST_CASE("several servers on the command line are all opened") {
  server_fixture here;
  server_fixture there;
  auto command = client_command({}, {}).front();
  terminal alice{{command, "--config-file=/dev/null", "--name=Alice",
                  "irc://127.0.0.1:" + port_of(here) + "/tea",
                  "irc://localhost:" + port_of(there)}};
  REQUIRE(alice.ends_with_line("[you @ 127.0.0.1/#tea] > "));
  REQUIRE(alice.shows("** Connected to localhost: /switch localhost goes there **"));
  irc_user sarah{there.irc(), "Sarah"};
  // Her name is there once Alice's has been seen there.
  REQUIRE(eventually([&] {
    sarah.send("PRIVMSG Alice :psst");
    return alice.screen().find("localhost (private) [Sarah]: psst") != std::string::npos;
  }));
  alice.press("C-d");
  CHECK(sarah.until("QUIT").text() == "Alice QUIT Quit: leaving");
  CHECK(alice.exit_code() == 0);
  // One that is not there does not keep one from the others.
  auto nobody = port_of(here);
  here.stop();
  terminal omar{{command, "--config-file=/dev/null", "--name=Omar",
                 "irc://127.0.0.1:" + nobody, "irc://localhost:" + port_of(there)}};
  REQUIRE(omar.ends_with_line("[you] > "));
  CHECK(omar.shows("hubbub-client: cannot connect to 127.0.0.1 port " + nobody));
  omar.enter("exit");
  CHECK(omar.exit_code() == 0);
  auto filter =
    run({"sh", "-c", command + " a.example b.example </dev/null 2>&1; echo $?"});
  CHECK(filter
        == "hubbub-client: several servers are for a terminal: a filter talks with "
           "one\n2\n");
}
