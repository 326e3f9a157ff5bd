// Where the server listens, and what it prints.
#include <algorithm>
#include <csignal>
#include <regex>

#include "test/e2e/irc_user.hpp"
#include "test/e2e/plain_user.hpp"
#include "test/e2e/server_fixture.hpp"
#include "test/e2e/tcp_listener.hpp"

using namespace e2e;

namespace {

server::options only_colon(const std::string& address) {
  server::options result;
  result.colon = address;
  result.bracket.clear();
  result.irc.clear();
  return result;
}

// A process for a server that is expected not to start.
process start_in_vain(const std::string& colon) {
  return process{
    server_command({"--listen.colon=" + colon, "--listen.bracket=", "--listen.irc="})};
}

size_t num_lines(const std::string& text) {
  return static_cast<size_t>(std::count(text.begin(), text.end(), '\n'));
}

// The console's line about somebody, when standard output is no terminal.
std::string console_line(const std::string& name, const std::string& what) {
  return R"(^.*[0-9]{2}:[0-9]{2}:[0-9]{2}.* \[SERVER\] User ')" + name + "' " + what
         + " the chat$";
}

} // namespace

TEST_CASE("the server prints one line per listener with the port it got") {
  process executable{
    server_command({"--listen.colon=127.0.0.1:0", "--listen.bracket=127.0.0.1:0",
                    "--listen.irc=127.0.0.1:0"})};
  const std::string stamp = "^(.* )?";
  auto colon = executable.line();
  CHECK(std::regex_match(
    colon, std::regex{stamp + R"(Chat server started on 127\.0\.0\.1:[1-9][0-9]*)"}));
  auto bracket = executable.line();
  CHECK(std::regex_match(
    bracket, std::regex{stamp + R"(Server running on port [1-9][0-9]*\.\.\.)"}));
  auto irc = executable.line();
  CHECK(std::regex_match(
    irc, std::regex{stamp + R"(IRC server started on 127\.0\.0\.1:[1-9][0-9]*)"}));
}

TEST_CASE("a listener that is switched off is not there") {
  server_fixture hub{only_colon("127.0.0.1:0")};
  colon_user alice{hub.colon(), "Alice"};
  CHECK(alice.fence().empty());
  CHECK(hub.stop() == 0);
  auto printed = hub.executable().rest_of_output();
  CHECK(printed.find("Server running") == std::string::npos);
  CHECK(printed.find("IRC server") == std::string::npos);
}

TEST_CASE("an IPv6 address is listened on") {
  server::options opts;
  opts.colon = opts.bracket = opts.irc = "[::1]:0";
  server_fixture hub{opts};
  CHECK(hub.colon().host == "::1");
  colon_user alice{hub.colon(), "Alice"};
  bracket_user omar{hub.bracket(), "Omar"};
  irc_user irene{hub.irc(), "Irene"};
  CHECK(omar.greeting() == "Alice");
  // A host that begins with a colon would end the parameters of an IRC line.
  for (auto& line : only("352", irene.ask("WHO #lobby")))
    CHECK(line.params.size() == 8);
}

TEST_CASE("an address without a host is all interfaces of both kinds") {
  server_fixture hub{only_colon(":0")};
  colon_user alice{{"127.0.0.1", hub.colon().port}, "Alice"};
  colon_user bob{{"::1", hub.colon().port}, "Bob"};
  CHECK(alice.line() == "User Bob joined");
}

TEST_CASE("a port that is taken ends the start with one line and exit code 1") {
  tcp_listener holder;
  auto address = "127.0.0.1:" + std::to_string(holder.address().port);
  auto late = start_in_vain(address);
  CHECK(late.exit_code() == 1);
  auto said = late.errors() + late.rest_of_output();
  CAPTURE(said);
  CHECK(num_lines(said) == 1);
  CHECK(said.find(std::to_string(holder.address().port)) != std::string::npos);
}

TEST_CASE("a second server does not take the first one's port") {
  server_fixture first{only_colon("127.0.0.1:0")};
  colon_user alice{first.colon(), "Alice"};
  auto address = "127.0.0.1:" + std::to_string(first.colon().port);
  auto second = start_in_vain(address);
  CHECK(second.exit_code() == 1);
  colon_user bob{first.colon(), "Bob"};
  CHECK(alice.line() == "User Bob joined");
}

TEST_CASE("an address that is none ends the start with a clear line") {
  for (std::string address : {"127.0.0.1:port", "127.0.0.1:70000", "nonsense",
                              "[::1:1234", "256.1.1.1:1234", "127.0.0.1:-1"}) {
    CAPTURE(address);
    auto vain = start_in_vain(address);
    CHECK(vain.exit_code() != 0);
    auto said = vain.errors() + vain.rest_of_output();
    CAPTURE(said);
    CHECK(num_lines(said) == 1);
  }
}

TEST_CASE("the server can be started again at once on the same port") {
  uint16_t port = 0;
  {
    server_fixture hub{only_colon("127.0.0.1:0")};
    port = hub.colon().port;
    colon_user alice{hub.colon(), "Alice"};
    // The server closes first, so that its side of the connection lingers.
    CHECK(hub.stop() == 0);
    alice.connection().lines_until_closed();
  }
  server_fixture again{only_colon("127.0.0.1:" + std::to_string(port))};
  CHECK(again.colon().port == port);
  colon_user alice{again.colon(), "Alice"};
}

TEST_CASE("the server can be started again after it was killed under load") {
  server_fixture hub{only_colon("127.0.0.1:0")};
  colon_user alice{hub.colon(), "Alice"};
  colon_user bob{hub.colon(), "Bob"};
  alice.say("hello");
  hub.expect_no_more_of_it();
  hub.executable().signal(SIGKILL);
  hub.executable().exit_code();
  server_fixture again{only_colon("127.0.0.1:" + std::to_string(hub.colon().port))};
  colon_user carol{again.colon(), "Carol"};
}

TEST_CASE("the server prints who comes and who goes with the time in front") {
  server_fixture hub;
  {
    colon_user alice{hub.colon(), "Alice"};
    bracket_user ahmed{hub.bracket(), "Ahmed"};
    irc_user irene{hub.irc(), "Irene"};
    for (auto name : {"Alice", "Ahmed", "Irene"})
      CHECK_NOTHROW(hub.executable().line_matching(console_line(name, "joined")));
    ahmed.say("exit");
    CHECK_NOTHROW(hub.executable().line_matching(console_line("Ahmed", "left")));
    irene.send("QUIT");
    CHECK_NOTHROW(hub.executable().line_matching(console_line("Irene", "left")));
  }
  CHECK_NOTHROW(hub.executable().line_matching(console_line("Alice", "left")));
}

TEST_CASE("the default room is an option") {
  server::options opts;
  opts.more = {"--chat.default-room=#tavern"};
  server_fixture hub{opts};
  colon_user alice{hub.colon(), "Alice"};
  irc_user irene{hub.irc(), "Irene", "#tavern"};
  irene.send("PRIVMSG #tavern :cheers");
  CHECK(alice.line() == "User Irene joined");
  CHECK(alice.line() == "Irene: cheers");
}
