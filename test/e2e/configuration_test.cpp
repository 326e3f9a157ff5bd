// Mistakes in a configuration: each stops the start, and is named with its place.
#include <algorithm>
#include <filesystem>
#include <fstream>
#include <regex>
#include <sstream>

#include <sys/stat.h>

#include "test/e2e/client.hpp"
#include "test/e2e/configuration.hpp"
#include "test/e2e/irc_user.hpp"
#include "test/e2e/plain_user.hpp"
#include "test/e2e/server_fixture.hpp"

using namespace e2e;

namespace {

std::string refusal(std::vector<std::string> arguments) {
  arguments.push_back("--listen.irc=127.0.0.1:0");
  process refused{server_command(arguments)};
  auto errors = refused.errors();
  CHECK(refused.exit_code() == 1);
  return errors;
}

/// A client that reads this configuration, and no other.
std::vector<std::string> configured_client(const endpoint& irc,
                                           const configuration& config) {
  auto result = client_command(irc, {"--name=Alice"});
  std::replace(result.begin(), result.end(), std::string{"--config-file=/dev/null"},
               config.option());
  return result;
}

} // namespace

TEST_CASE("a mistake in the file is named with its line and what is allowed") {
  auto [text, words] = GENERATE(table<std::string, std::string>({
    {"[oper]\n[limts]\nmonitored = 5\n",
     ":2: [limts] is no section; did you mean [limits]?"},
    {"[limits]\n\nmonitored = \"many\"\n",
     ":3: limits.monitored = \"many\" makes no sense: it must be a whole number, 0 or "
     "more"},
    {"[limits]\nmonitored = -1\n", ":2: limits.monitored = -1 makes no sense"},
    {"[limits]\nmonitored = 99999999999999999999\n", ":2:"},
    {"[limits]\nping-timeout = 5\n", "it must be a time like 500ms, 30s or 2min"},
    {"[server]\nname = 5\n", ":2: server.name = 5 makes no sense: it must be a text in "
                             "quotes"},
    {"[server]\npassword = 555\n", ":2: server.password makes no sense: it must be a "
                                   "text"},
    {"[limits]\nname-tries = 1\nname-tries = 2\n",
     ":3: limits.name-tries is there twice: line 2 has it already"},
    {"limits {\n  monitored = 5\n}\n", ":1: options of limits in braces are not read"},
    {"[limits]\nsend-queue = 5\n", ":2: limits.send-queue is 5: at least 65536"},
    {"[server]\nio-uring = \"on\"\n", ":2: server.io-uring is 'on': it is auto or off"},
    {"[limits]\nline-length = 65536\nsend-queue = 65536\n",
     ":3: limits.send-queue is 65536: whoever hears one line of limits.line-length "
     "(65536 "
     "bytes) would be dropped"},
    {"[accounts]\nmin-password = 0\n",
     ":2: accounts.min-password is 0: allowed are 1 to 300"},
    {"[accounts]\nmin-password = 301\n", ":2: accounts.min-password is 301: allowed"},
    {"[listen]\ncolon = \"nowhere\"\n", ":2: listen.colon"},
    {"[server]\nx y\n", ":2:4: this is not understood"},
    {"[scheduler]\nmax-threads = 1\n",
     ":1: [scheduler] is CAF's own, and not taken from a file"},
  }));
  CAPTURE(text);
  configuration config{text};
  auto errors = refusal({config.option()});
  CAPTURE(errors);
  CHECK(errors.find(words) != std::string::npos);
  CHECK(errors.find("hubbub.conf:") != std::string::npos);
  CHECK(errors.find("555") == std::string::npos); // no password in a log
}

TEST_CASE("the file is not blamed for what the command line says") {
  configuration config{"[limits]\nsend-queue = 1048576\n"};
  CHECK(refusal({config.option(), "--limits.send-queue=5"})
          .find("hubbub-server: limits.send-queue is 5")
        == 0);
}

TEST_CASE("a misspelled option is refused with the one that was meant") {
  CHECK(refusal({"--limits.send-queu=5"})
          .find("unknown option --limits.send-queu; did you mean --limits.send-queue?")
        != std::string::npos);
  CHECK(refusal({"--something-else"}).find("did you mean") == std::string::npos);
}

TEST_CASE("a folder is no configuration") {
  CHECK(refusal({"--config-file=/tmp"}).find("it is a folder") != std::string::npos);
}

TEST_CASE("both executables take the sample configuration with every option in it") {
  std::ifstream sample{HUBBUB_SOURCE "/caf-application.conf"};
  std::ostringstream text;
  text << sample.rdbuf();
  auto all = std::regex_replace(text.str(), std::regex{"\n;([a-z]+ = )"}, "\n$1");
  REQUIRE(all.find("\nhost = ") != std::string::npos);
  configuration config{all};
  server_fixture hub{with({config.option()})};
  process client{configured_client(hub.irc(), config)};
  CHECK_NOTHROW(hub.executable().line_matching("Alice.*joined"));
  client.close_input();
  CHECK(client.exit_code() == 0);
}

TEST_CASE("neither program takes CAF's own options from a file") {
  temporary_folder place;
  auto precious = place / "precious";
  std::ofstream{precious} << "words\n";
  configuration config{"[scheduler]\nprofiling-output-file = \"" + precious
                       + "\"\nenable-profiling = true\n"};
  CHECK(refusal({config.option()}).find("[scheduler] is CAF's own") != std::string::npos);
  // To the client it is another program's section.
  server_fixture hub;
  process client{configured_client(hub.irc(), config)};
  client.close_input();
  CHECK(client.exit_code() == 0);
  CHECK(std::filesystem::file_size(precious) == 6);
}

TEST_CASE("the server does not trust a configuration that others may write") {
  configuration config{"[limits]\nmonitored = 5\n"};
  ::chmod((config.option().substr(14)).c_str(), 0646);
  CHECK(refusal({config.option()}).find("everybody may write to it")
        != std::string::npos);
}

TEST_CASE("what stands in no section is not the server's, and it says so") {
  configuration config{"\nsend-queue = 5\nname = \"Alice\"\n[client]\ncolor = 7\n"};
  server_fixture hub{with({config.option()})};
  CHECK(hub.executable().error_line().find(
          "hubbub.conf:2: send-queue stands in no section, and is passed over; did you "
          "mean limits.send-queue?")
        != std::string::npos);
}

TEST_CASE("the client names mistakes with their line as well") {
  configuration config{"[limits]\nmonitored = 5\n[global]\ncolor = \"blue\"\n"};
  auto refused = [&] {
    process client{configured_client({"127.0.0.1", 1}, config)};
    auto errors = client.errors();
    CHECK(client.exit_code() == 2);
    return errors;
  };
  CHECK(refused().find("hubbub.conf:4: color must be auto, always") != std::string::npos);
  for (std::string section : {"[global]\n", "[client]\n"}) {
    config.write(section + "colour = \"never\"\n");
    CHECK(refused().find("hubbub.conf:2: colour is no option; did you mean color?")
          != std::string::npos);
  }
  config.write("[clent]\n");
  CHECK(refused().find("hubbub.conf:1: [clent] is no section; did you mean [client]?")
        != std::string::npos);
}

TEST_CASE("a configuration of version 0.1 still starts the server") {
  std::ifstream file{HUBBUB_SOURCE "/test/e2e/fixtures/version-0.1.conf"};
  REQUIRE(file);
  std::ostringstream text;
  text << file.rdbuf();
  configuration config{text.str()};
  temporary_folder state;
  server_fixture hub{with({config.option(), "--server.state-folder=" + state.path(),
                           "--store.file=" + (state / "hubbub.db")})};
  colon_user alice{hub.colon(), "Alice"};
  irc_user bob{hub.irc(), "Bob"};
  CHECK(alice.fence() == lines{"User Bob joined"});
  bob.send("PRIVMSG #lobby :hello");
  CHECK(alice.line() == "Bob: hello");
}
