// Signals while a crowd is busy, and a server that comes back at once.
#include <csignal>
#include <filesystem>
#include <fstream>
#include <map>
#include <memory>

#include "test/e2e/inspector.hpp"
#include "test/e2e/plain_user.hpp"
#include "test/e2e/server_fixture.hpp"
#include "test/e2e/temporary_folder.hpp"

using namespace e2e;

namespace {

/// How many lines in all files of a folder have `part`.
int lines_with(const std::string& part, const temporary_folder& folder) {
  int result = 0;
  for (auto& entry : std::filesystem::directory_iterator{folder.path()}) {
    std::ifstream file{entry.path()};
    for (std::string line; std::getline(file, line);)
      result += line.find(part) != std::string::npos ? 1 : 0;
  }
  return result;
}

} // namespace

TEST_CASE(
  "SIGHUP and SIGUSR1 under load cost nobody a line, and SIGTERM ends it in time") {
  constexpr int num_talkers = 5;
  constexpr int num_rounds = 60;
  temporary_folder place;
  auto log = place / "hub.log";
  server_fixture hub{inspector::admitted({"--log.level=info", "--log.file=" + log})};
  auto& executable = hub.executable();
  colon_user listener{hub.colon(), "Listener"};
  std::vector<std::unique_ptr<colon_user>> talkers;
  for (int i = 0; i < num_talkers; ++i)
    talkers.push_back(
      std::make_unique<colon_user>(hub.colon(), "Talker" + std::to_string(i)));
  inspector check{hub};
  int num_registered = num_talkers + 2;
  for (int round = 0; round < num_rounds; ++round) {
    for (auto& talker : talkers)
      talker->say("line " + std::to_string(round));
    tcp_client visitor{hub.colon()};
    visitor.send("Visitor" + std::to_string(round) + "\n");
    if (round % 2 == 0)
      visitor.send("exit\n");
    CHECK(!visitor.line().empty()); // "User Visitor7 joined": this one is registered
    ++num_registered;
    if (round % 3 == 0) {
      executable.signal(SIGUSR1);
    } else if (round % 3 == 1) {
      // The log is moved away and opened again.
      std::error_code not_there_yet;
      std::filesystem::rename(log, log + std::to_string(round), not_there_yet);
      executable.signal(SIGHUP);
    }
  }
  std::map<std::string, int> next;
  for (int heard = 0; heard < num_talkers * num_rounds;) {
    auto line = listener.line();
    auto end = line.find(": line ");
    if (end == std::string::npos)
      continue; // a visitor
    CHECK(line.substr(end) == ": line " + std::to_string(next[line.substr(0, end)]++));
    ++heard;
  }
  CHECK(check.differences() == "");
  // The end comes while they still talk, and others come.
  std::string much;
  for (int i = 0; i < 1000; ++i)
    much += "until the end\n";
  std::vector<std::unique_ptr<tcp_client>> late;
  for (auto& talker : talkers) {
    talker->connection().send(much);
    late.push_back(std::make_unique<tcp_client>(hub.colon()));
    late.back()->send("Late" + std::to_string(late.size()) + "\n");
  }
  executable.signal(SIGHUP);
  executable.signal(SIGUSR1);
  CHECK(hub.stop(deadline{std::chrono::seconds{2}}) == 0);
  CHECK(lines_with(" event=status ", place) > 0);
  CHECK(lines_with(" event=registered ", place) >= num_registered);
  CHECK(lines_with(" nick=Visitor", place) == 2 * num_rounds); // registered and closed
  CHECK(lines_with(" event=log_lines_lost ", place) == 0);
  CHECK(lines_with(" event=stop", place) == 1);
}

TEST_CASE("a status that meets people who are leaving does not hold up the end") {
  server_fixture hub;
  for (int i = 0; i < 200; ++i) {
    tcp_client visitor{hub.colon()};
    visitor.send("Visitor\n");
    visitor.line();
    visitor.close();
    hub.executable().signal(SIGUSR1);
  }
  CHECK(hub.stop(deadline{std::chrono::seconds{2}}) == 0);
}

TEST_CASE("a server that ended or was killed can be started again on its ports at once") {
  auto number = GENERATE(SIGTERM, SIGKILL);
  // An address on which no other test's clients are: of theirs, one may have got the port
  // while no server has it.
  server::options opts;
  opts.colon = opts.bracket = opts.irc = "127.66.67.68:0";
  std::vector<std::unique_ptr<tcp_client>> left_over;
  for (int start = 0; start < 4; ++start) {
    server_fixture hub{opts};
    opts.colon = hub.colon().host + ":" + std::to_string(hub.colon().port);
    opts.bracket = hub.bracket().host + ":" + std::to_string(hub.bracket().port);
    opts.irc = hub.irc().host + ":" + std::to_string(hub.irc().port);
    colon_user alice{hub.colon(), "Alice"};
    bracket_user bob{hub.bracket(), "Bob"};
    irc_user irene{hub.irc(), "Irene"};
    CHECK(alice.line() == "User Bob joined");
    CHECK(alice.line() == "User Irene joined");
    irene.send("PRIVMSG #lobby :hello");
    CHECK(alice.line() == "Irene: hello");
    // Some leave first, some only see the server go, and some never close their end.
    for (auto& listener : {hub.colon(), hub.bracket(), hub.irc()})
      for (int i = 0; i < 10; ++i) {
        left_over.push_back(std::make_unique<tcp_client>(listener));
        left_over.back()->send("Leftover" + std::to_string(left_over.size()) + "\n");
      }
    left_over.front()->close();
    hub.expect_no_more_of_it();
    hub.executable().signal(number);
    CHECK(hub.executable().exit_code(deadline{std::chrono::seconds{2}})
          == (number == SIGKILL ? 128 + SIGKILL : 0));
  }
}
