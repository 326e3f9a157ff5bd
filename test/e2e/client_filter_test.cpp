// The client in the hands of programs: JSON, raw lines, and a command that talks.
#include <csignal>
#include <fstream>
#include <memory>

#include "test/e2e/client.hpp"
#include "test/e2e/irc_host.hpp"
#include "test/e2e/irc_user.hpp"
#include "test/e2e/plain_user.hpp"
#include "test/e2e/server_fixture.hpp"
#include "test/e2e/tcp_listener.hpp"

using namespace e2e;

namespace {

process client(const server& hub, std::vector<std::string> more,
               const process::options& opts = {}) {
  return process{client_command(hub.irc(), std::move(more)), opts};
}

process bot(const server& hub, const std::string& command,
            std::vector<std::string> more = {}) {
  more.insert(more.begin(), {"--name=Bot", "--exec", command});
  return client(hub, more);
}

} // namespace

TEST_CASE("JSON has one object a line for everything that happens") {
  server_fixture hub;
  colon_user omar{hub.colon(), "Omar"};
  auto alice = client(hub, {"--name=Alice", "--json"});
  CHECK(omar.line() == "User Alice joined");
  omar.say("Hi \"Alice\"");
  omar.say("/me waves");
  omar.say("/msg Alice psst");
  const std::string time = R"(^\{"time":"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z",)";
  for (std::string rest :
       {R"("kind":"join","room":"#lobby","from":"Alice","text":""\}$)",
        R"("kind":"message","room":"#lobby","from":"Omar","text":"Hi \\"Alice\\""\}$)",
        R"("kind":"action","room":"#lobby","from":"Omar","text":"waves"\}$)",
        R"("kind":"message","room":null,"from":"Omar","text":"psst"\}$)"})
    CHECK_NOTHROW(alice.line_matching(time + rest));
  alice.write("/who\n");
  CHECK_NOTHROW(alice.line_matching(time + R"("kind":"info".*Current users)"));
  alice.write("hello\n");
  CHECK(omar.line() == "Alice: hello");
  alice.close_input();
  CHECK(alice.exit_code() == 0);
  CHECK(alice.errors().empty());
}

TEST_CASE("raw lines are IRC and answers go elsewhere") {
  server_fixture hub;
  colon_user omar{hub.colon(), "Omar"};
  auto alice = client(hub, {"--name=Alice", "--raw"});
  CHECK(omar.line() == "User Alice joined");
  CHECK(alice.line().find(" 001 Alice :") != std::string::npos);
  omar.say("Hi Alice");
  CHECK_NOTHROW(alice.line_matching(R"(^:Omar!\S+ PRIVMSG #lobby :Hi Alice$)"));
  alice.write("/who\n");
  alice.close_input();
  CHECK(alice.exit_code() == 0);
  CHECK(alice.rest_of_output().find("Current users") == std::string::npos);
  CHECK(alice.errors().find("Current users") != std::string::npos);
}

TEST_CASE("options may come from the environment") {
  server_fixture hub;
  irc_user witness{hub.irc(), "Witness", "#dev"};
  process::options opts;
  opts.environment = {"HUBBUB_NAME=Alice", "HUBBUB_ROOM=#dev"};
  auto alice = client(hub, {}, opts);
  alice.write("hello\n");
  alice.close_input();
  CHECK(alice.exit_code() == 0);
  CHECK(witness.event() == "Alice JOIN #dev");
  CHECK(witness.event() == "Alice PRIVMSG #dev hello");
}

TEST_CASE("a command's output is said in order and whole") {
  server_fixture hub;
  colon_user omar{hub.colon(), "Omar"};
  auto alice = bot(hub, "seq 1 5000; printf 'the end'");
  CHECK(omar.line() == "User Bot joined");
  for (int i = 1; i <= 5000; ++i)
    REQUIRE(omar.line() == "Bot: " + std::to_string(i));
  CHECK(omar.line() == "Bot: the end");
  CHECK(omar.line() == "User Bot left");
  CHECK(alice.exit_code() == 0);
}

TEST_CASE("a shell script is a bot") {
  server_fixture hub;
  colon_user omar{hub.colon(), "Omar"};
  auto alice = bot(hub, R"(while read -r line; do
    case $line in
      *']: ping '*) echo "pong ${line##* }" ;;
      *']: go') exit ;;
    esac
  done)");
  CHECK(omar.line() == "User Bot joined");
  for (int i = 0; i < 200; ++i)
    omar.say("ping " + std::to_string(i));
  for (int i = 0; i < 200; ++i)
    REQUIRE(omar.line() == "Bot: pong " + std::to_string(i));
  omar.say("go");
  CHECK(omar.line() == "User Bot left");
  CHECK(alice.exit_code() == 0);
}

TEST_CASE("a command gets the form that was asked for") {
  server_fixture hub;
  colon_user omar{hub.colon(), "Omar"};
  auto alice = bot(hub, R"(while read -r line; do
    case $line in *'"kind":"message"'*'"text":"json?"}') echo yes; exit ;; esac
  done)",
                   {"--json"});
  CHECK(omar.line() == "User Bot joined");
  omar.say("json?");
  CHECK(omar.line() == "Bot: yes");
  CHECK(alice.exit_code() == 0);
}

TEST_CASE("a command that does not read does not stop what it says") {
  server_fixture hub;
  colon_user omar{hub.colon(), "Omar"};
  // It takes a line only once it has said a lot; a pipe holds far less than that, and
  // less than what Omar says meanwhile.
  auto alice = bot(hub, "seq 1 20000; read -r line; echo \"$line\"");
  CHECK(omar.line() == "User Bot joined");
  const std::string longest(400, 'x');
  for (int i = 0; i < 1000; ++i)
    omar.say(std::to_string(i) + longest);
  for (int i = 1; i <= 20000; ++i)
    REQUIRE(omar.line() == "Bot: " + std::to_string(i));
  CHECK(omar.line() == "Bot: [Omar]: 0" + longest);
  CHECK(alice.exit_code() == 0);
}

TEST_CASE("a command that closes its input goes on talking") {
  server_fixture hub;
  colon_user omar{hub.colon(), "Omar"};
  auto alice = bot(hub, "exec <&-; echo ready; exec sleep 1000");
  CHECK(omar.line() == "User Bot joined");
  CHECK(omar.line() == "Bot: ready");
  omar.say("anybody there?");
  alice.signal(SIGTERM);
  CHECK(omar.lines_until("User Bot left").size() <= 1);
  CHECK(alice.exit_code() == 0);
}

TEST_CASE("a command that fails is exit code 6") {
  server_fixture hub;
  colon_user omar{hub.colon(), "Omar"};
  auto alice = bot(hub, "echo before; exit 3");
  CHECK(omar.line() == "User Bot joined");
  CHECK(omar.line() == "Bot: before");
  CHECK(alice.exit_code() == 6);
  CHECK(alice.errors() == "hubbub-client: the command of --exec ended with status 3\n");
}

TEST_CASE("a command that a signal ends is exit code 6") {
  server_fixture hub;
  colon_user omar{hub.colon(), "Omar"};
  auto alice = bot(hub, "echo before; kill -TERM $$");
  CHECK(omar.line() == "User Bot joined");
  CHECK(omar.line() == "Bot: before");
  CHECK(alice.exit_code() == 6);
  CHECK(alice.errors() == "hubbub-client: signal 15 ended the command of --exec\n");
}

TEST_CASE("a signal to the client is no failure of a command that is talking") {
  server_fixture hub;
  colon_user omar{hub.colon(), "Omar"};
  auto alice = bot(hub, "while echo again; do sleep 0.01; done; exit 3");
  CHECK(omar.line() == "User Bot joined");
  CHECK(omar.line() == "Bot: again");
  alice.signal(SIGTERM);
  auto code = alice.exit_code();
  CHECK((code == 0 || code == 5)); // 5 if a line was on its way
}

TEST_CASE("what the server did not take is said at the end") {
  irc_host hub; // which answers nothing
  process alice{client_command(hub.address(), {"--name=Alice"})};
  hub.welcome("Alice");
  for (int i = 0; i < 100; ++i)
    alice.write("line " + std::to_string(i) + "\n");
  hub.until("PRIVMSG #lobby :line 20");
  alice.signal(SIGTERM);
  CHECK(alice.exit_code() == 5);
  auto errors = alice.errors();
  CAPTURE(errors);
  CHECK(errors.find(" lines may not have arrived, and ") != std::string::npos);
  CHECK(errors.find(" lines were not sent, from: line ") != std::string::npos);
}

TEST_CASE("a command that does not end is ended with all that it started") {
  server_fixture hub;
  colon_user omar{hub.colon(), "Omar"};
  auto alice = bot(hub, "sleep 1000 & echo $!; sleep 1000; true");
  CHECK(omar.line() == "User Bot joined");
  auto said = omar.line();
  REQUIRE(said.find("Bot: ") == 0);
  auto sleeper = std::stoi(said.substr(5));
  CHECK(::kill(sleeper, 0) == 0);
  alice.signal(SIGTERM);
  CHECK(omar.line() == "User Bot left");
  CHECK(alice.exit_code() == 0);
  CHECK(eventually([=] {
    std::ifstream status{"/proc/" + std::to_string(sleeper) + "/stat"};
    std::string number, name, state;
    status >> number >> name >> state;
    return !status || state == "Z";
  }));
}

TEST_CASE("a command hears the end when the server is gone") {
  server_fixture hub;
  colon_user omar{hub.colon(), "Omar"};
  auto alice = bot(hub, "cat >/dev/null; echo 'heard the end' >&2", {"--reconnect=off"});
  CHECK(omar.line() == "User Bot joined");
  CHECK(hub.stop() == 0);
  CHECK(alice.exit_code() == 1);
  CHECK(alice.errors().find("heard the end\n") != std::string::npos);
}

TEST_CASE("a bot comes back after a restart and its command has not noticed") {
  server::options opts;
  auto first = std::make_unique<server>(opts);
  opts.irc = first->irc().host + ":" + std::to_string(first->irc().port);
  auto alice = bot(*first, R"(while read -r line; do
    case $line in *']: ping') echo pong ;; esac
  done)");
  {
    colon_user omar{first->colon(), "Omar"};
    // The bot may have been there first.
    omar.say("ping");
    while (omar.line() != "Bot: pong")
      omar.say("ping");
  }
  auto where = first->irc();
  first->executable().signal(SIGKILL);
  first.reset();
  // Turned away once, it waits for more than a second: Omar is there before it.
  tcp_listener{where}.accept();
  server_fixture second{opts};
  colon_user omar{second.colon(), "Omar"};
  CHECK(omar.line() == "User Bot joined");
  omar.say("ping");
  CHECK(omar.line() == "Bot: pong");
  alice.signal(SIGTERM);
  // Whether its last word reached the first server, it may not know.
  auto code = alice.exit_code();
  CHECK((code == 0 || code == 5));
}
