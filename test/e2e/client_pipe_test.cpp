// The client as a filter: its standard input is a pipe.
#include <algorithm>
#include <csignal>

#include "test/e2e/client.hpp"
#include "test/e2e/irc_host.hpp"
#include "test/e2e/irc_user.hpp"
#include "test/e2e/plain_user.hpp"
#include "test/e2e/server_fixture.hpp"
#include "test/e2e/tcp_listener.hpp"

using namespace e2e;

namespace {

size_t num_lines(const std::string& text) {
  return static_cast<size_t>(std::count(text.begin(), text.end(), '\n'));
}

process client(const server& hub, const std::string& name,
               const std::vector<std::string>& more = {},
               const process::options& opts = {}) {
  auto arguments = more;
  arguments.push_back("--name=" + name);
  return process{client_command(hub.irc(), arguments), opts};
}

// A server that accepts, lets the client in, and then goes away.
void welcome(const unique_fd& peer, const std::string& nick) {
  const std::string text =
    ":test 001 " + nick + " :Welcome\r\n:test 376 " + nick + " :End of MOTD\r\n";
  REQUIRE(::write(peer.get(), text.data(), text.size())
          == static_cast<ssize_t>(text.size()));
}

} // namespace

TEST_CASE("all lines of a pipe arrive in order before the client leaves") {
  server_fixture hub;
  colon_user witness{hub.colon(), "Witness"};
  std::string text;
  for (int i = 0; i < 100; ++i)
    text += "line " + std::to_string(i) + "\n";
  auto alice = client(hub, "Alice");
  alice.write(text);
  alice.close_input();
  CHECK(alice.exit_code() == 0);
  CHECK(witness.line() == "User Alice joined");
  for (int i = 0; i < 100; ++i)
    REQUIRE(witness.line() == "Alice: line " + std::to_string(i));
  CHECK(witness.line() == "User Alice left");
}

TEST_CASE("a pipe may be long and its last line without an end") {
  server_fixture hub;
  colon_user witness{hub.colon(), "Witness"};
  auto alice = client(hub, "Alice");
  witness.line();
  constexpr int many = 5000;
  std::string text;
  for (int i = 0; i < many; ++i)
    text += "line " + std::to_string(i) + "\n";
  alice.write(text + "the last");
  alice.close_input();
  for (int i = 0; i < many; ++i)
    REQUIRE(witness.line() == "Alice: line " + std::to_string(i));
  CHECK(witness.line() == "Alice: the last");
  CHECK(witness.line() == "User Alice left");
  CHECK(alice.exit_code() == 0);
}

TEST_CASE("a standard stream that is closed does not become the server's socket") {
  std::string closed = GENERATE(">&-", "2>&-", "<&-");
  CAPTURE(closed);
  irc_host hub;
  std::string command;
  for (auto& word : client_command(hub.address(), {"--name=Alice"}))
    command += word + ' ';
  process alice{{"sh", "-c", "exec " + command + closed}};
  hub.welcome("Alice");
  hub.say(":Omar!omar@here PRIVMSG #lobby :bait");
  hub.say(":test 404 Alice #lobby :bait");
  if (closed != "<&-")
    alice.write("hello\n");
  alice.close_input();
  std::string line;
  do {
    line = hub.client().line();
    CHECK(line.find("bait") == std::string::npos);
    if (line.find("PING ") == 0)
      hub.say("PONG test " + line.substr(5));
  } while (line.find("QUIT ") != 0);
}

TEST_CASE("an empty pipe comes and goes") {
  server_fixture hub;
  auto alice = client(hub, "Alice");
  alice.close_input();
  CHECK(alice.exit_code() == 0);
}

TEST_CASE("what others say comes out of the pipe as plain text") {
  server_fixture hub;
  colon_user omar{hub.colon(), "Omar"};
  auto alice = client(hub, "Alice");
  CHECK(omar.line() == "User Alice joined");
  omar.say("Hi Alice");
  omar.say("/me waves");
  omar.say("bye");
  CHECK_NOTHROW(alice.line_matching(R"(^\[Omar\]: Hi Alice$)"));
  CHECK(alice.line_matching("waves").find("Omar") != std::string::npos);
  CHECK_NOTHROW(alice.line_matching(R"(^\[Omar\]: bye$)"));
  alice.write("hello\n");
  CHECK(omar.line() == "Alice: hello");
  alice.close_input();
  CHECK(alice.exit_code() == 0);
}

TEST_CASE("there are no colours and no prompt in a pipe unless asked for") {
  server_fixture hub;
  colon_user omar{hub.colon(), "Omar"};
  auto output_of = [&](const std::vector<std::string>& more,
                       const process::options& opts = {}) {
    auto alice = client(hub, "Alice", more, opts);
    omar.lines_until("User Alice joined");
    omar.say("Hi");
    auto seen = alice.line_matching("Hi");
    alice.close_input();
    auto rest = alice.rest_of_output();
    CHECK(alice.exit_code() == 0);
    omar.lines_until("User Alice left");
    CHECK(rest.find("[you]") == std::string::npos);
    return seen + rest;
  };
  CHECK(output_of({}).find('\x1b') == std::string::npos);
  CHECK(output_of({"--color=never"}).find('\x1b') == std::string::npos);
  process::options no_color;
  no_color.environment = {"NO_COLOR=1"};
  CHECK(output_of({}, no_color).find('\x1b') == std::string::npos);
  // Others' messages are yellow.
  CHECK(output_of({"--color=always"}).find("\x1b[33m") != std::string::npos);
}

TEST_CASE("exit in a pipe leaves and what follows is not said") {
  server_fixture hub;
  colon_user witness{hub.colon(), "Witness"};
  auto alice = client(hub, "Alice");
  alice.write("before\nexit\nafter\n");
  CHECK(alice.exit_code() == 0);
  CHECK(witness.line() == "User Alice joined");
  CHECK(witness.line() == "Alice: before");
  CHECK(witness.line() == "User Alice left");
}

TEST_CASE("the client enters the room it is told to enter") {
  server_fixture hub;
  irc_user witness{hub.irc(), "Witness", "#den"};
  auto alice = client(hub, "Alice", {"--room=#den"});
  alice.write("here I am\n");
  alice.close_input();
  CHECK(alice.exit_code() == 0);
  CHECK(witness.event() == "Alice JOIN #den");
  CHECK(witness.event() == "Alice PRIVMSG #den here I am");
  CHECK(witness.next().command == "QUIT");
}

TEST_CASE("lines that IRC could not carry arrive all the same") {
  server_fixture hub;
  colon_user witness{hub.colon(), "Witness"};
  auto alice = client(hub, "Alice");
  witness.line();
  const std::string longest(1000, 'x');
  alice.write(":colon first\n" + longest + "\n\n  \nQUIT :no command\n//slash\n");
  alice.close_input();
  CHECK(witness.line() == "Alice: :colon first");
  std::string together;
  while (together.size() < longest.size()) {
    auto part = witness.line();
    REQUIRE(part.find("Alice: x") == 0);
    together += part.substr(7);
  }
  CHECK(together == longest);
  CHECK(witness.line() == "Alice: QUIT :no command");
  CHECK(witness.line() == "Alice: /slash");
  CHECK(witness.line() == "User Alice left");
  CHECK(alice.exit_code() == 0);
}

TEST_CASE("terminal escapes in a pipe are not sent on") {
  server_fixture hub;
  colon_user witness{hub.colon(), "Witness"};
  auto alice = client(hub, "Alice");
  witness.line();
  alice.write("\x1b[31mred\x1b[0m\r\nbad \xff\nlast\n");
  alice.close_input();
  for (auto& line : witness.lines_until("Alice: last"))
    CHECK(line.find_first_of("\x1b\r\xff") == std::string::npos);
}

TEST_CASE("a server that is not there is one line and exit code 1") {
  tcp_listener nobody{tcp_listener::refusing{}};
  process alice{client_command(nobody.address(), {"--name=Alice"})};
  CHECK(alice.exit_code() == 1);
  auto said = alice.errors() + alice.rest_of_output();
  CAPTURE(said);
  CHECK(num_lines(said) == 1);
  CHECK(said.find(std::to_string(nobody.address().port)) != std::string::npos);
}

TEST_CASE("a name that is taken is one line and exit code 3 in a pipe") {
  server_fixture hub;
  colon_user taken{hub.colon(), "Alice"};
  auto alice = client(hub, "Alice");
  alice.write("hello\n");
  CHECK(alice.exit_code() == 3);
  auto said = alice.errors() + alice.rest_of_output();
  CAPTURE(said);
  CHECK(num_lines(said) == 1);
  CHECK(said.find("Alice") != std::string::npos);
  CHECK(taken.fence().empty());
}

TEST_CASE("a name that is not allowed is exit code 3 in a pipe") {
  server_fixture hub;
  auto alice = client(hub, "1st");
  CHECK(alice.exit_code() == 3);
}

TEST_CASE("a server that goes away ends the client with one line and exit code 1") {
  SECTION("in order") {
    server_fixture hub;
    colon_user witness{hub.colon(), "Witness"};
    auto alice = client(hub, "Alice");
    witness.line();
    CHECK(hub.stop() == 0);
    CHECK(alice.exit_code() == 1);
    CHECK(num_lines(alice.errors()) == 1);
  }
  SECTION("killed") {
    server_fixture hub;
    colon_user witness{hub.colon(), "Witness"};
    auto alice = client(hub, "Alice");
    witness.line();
    hub.expect_no_more_of_it();
    hub.executable().signal(SIGKILL);
    CHECK(alice.exit_code() == 1);
    CHECK(num_lines(alice.errors()) == 1);
  }
  SECTION("before it says anything") {
    tcp_listener bad;
    process alice{client_command(bad.address(), {"--name=Alice"})};
    bad.accept().reset();
    CHECK(alice.exit_code() == 1);
  }
  SECTION("right after the welcome") {
    tcp_listener bad;
    process alice{client_command(bad.address(), {"--name=Alice"})};
    auto peer = bad.accept();
    welcome(peer, "Alice");
    peer.reset();
    CHECK(alice.exit_code() == 1);
  }
}

TEST_CASE("SIGTERM and SIGINT make the client leave cleanly") {
  auto number = GENERATE(SIGTERM, SIGINT);
  server_fixture hub;
  colon_user witness{hub.colon(), "Witness"};
  auto alice = client(hub, "Alice");
  witness.line();
  alice.signal(number);
  CHECK(witness.line() == "User Alice left");
  auto code = alice.exit_code();
  CHECK((code == 0 || (number == SIGTERM && code == 128 + SIGTERM)));
}
