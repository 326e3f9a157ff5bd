// A log and a console that nobody takes, for a while or for ever.
#include <csignal>
#include <filesystem>
#include <fstream>
#include <regex>

#include "test/e2e/inspector.hpp"
#include "test/e2e/plain_user.hpp"
#include "test/e2e/server_fixture.hpp"
#include "test/e2e/temporary_folder.hpp"

using namespace e2e;

namespace {

/// Lets people come and go, each of whom leaves three lines in the log, of some 500 bytes
/// together, and two on the console.
void let_pass(int people, const server& hub) {
  for (int i = 0; i < people; ++i) {
    tcp_client mayfly{hub.colon()};
    mayfly.send("A_name_as_long_as_it_may_be_" + std::to_string(i) + "\nexit\n");
    mayfly.lines_until_closed();
  }
}

/// Lines of the log that are not theirs: the start and the end of the server, how it
/// sends, and the inspector's connection, name, OPER and leaving.
constexpr int others = 7;

/// And what SIGHUP leaves there: that the configuration was read again.
constexpr int after_hangup = 1;

/// More than may wait for a log or console, and the narrow pipe before it.
constexpr int many = 1800;

/// How a log and a console say how many lines they lost.
const std::regex lost_in_log{" event=log_lines_lost lines=([0-9]+)"};
const std::regex lost_on_console{"\\[SERVER\\] ([0-9]+) lines are missing here"};

/// The lines of a log or console, with those it says it lost.
struct tally {
  int seen = 0;
  int lost = 0;

  void take(const std::string& line, const std::regex& announcement) {
    std::smatch number;
    if (std::regex_search(line, number, announcement))
      lost += std::stoi(number[1]);
    else
      ++seen;
  }
};

tally tally_of(const std::string& path) {
  tally result;
  std::ifstream file{path};
  for (std::string line; std::getline(file, line);)
    result.take(line, lost_in_log);
  return result;
}

bool says_what_is_lost(const std::string& path) {
  return tally_of(path).lost > 0;
}

} // namespace

TEST_CASE("SIGPIPE, a closed console and a closed log do not end the server") {
  server_fixture hub{inspector::admitted({"--log.level=info"})};
  colon_user alice{hub.colon(), "Alice"};
  inspector check{hub};
  SECTION("SIGPIPE") {
    hub.executable().signal(SIGPIPE);
  }
  SECTION("nobody has the other end of the console") {
    hub.executable().close_output();
  }
  SECTION("nobody has the other end of the log") {
    hub.executable().close_errors();
  }
  let_pass(20, hub);
  colon_user bob{hub.colon(), "Bob"};
  bob.say("still there?");
  bob.say("exit");
  alice.lines_until("User Bob joined");
  CHECK(alice.line() == "Bob: still there?");
  CHECK(check.differences() == "");
}

TEST_CASE(
  "a log counts the lines that a full disk refused, and says so when there is room") {
  temporary_folder place;
  auto path = place / "hub.log";
  auto disk = place / "disk";
  std::filesystem::create_symlink("/dev/full", path);
  server_fixture hub{inspector::admitted({"--log.level=info", "--log.file=" + path})};
  inspector check{hub};
  let_pass(many, hub);
  CHECK(check.differences() == "");
  // The operator makes room elsewhere, and has the log opened again.
  std::filesystem::remove(path);
  std::filesystem::create_symlink(disk, path);
  hub.executable().signal(SIGHUP);
  CHECK(eventually([&] { return says_what_is_lost(disk); }));
  CHECK(check.differences() == "");
  CHECK(hub.stop() == 0);
  auto lines = tally_of(disk);
  CHECK(lines.seen + lines.lost == 3 * many + others + after_hangup);
  CHECK(lines.seen > 3 * many / 10);
}

TEST_CASE(
  "a log and a console that nobody reads lose lines, count them, and say so when read") {
  server_fixture hub{inspector::admitted({"--log.level=info"})};
  auto& executable = hub.executable();
  inspector check{hub};
  executable.narrow_pipes();
  let_pass(many, hub);
  CHECK(check.user().ask("LUSERS").size() == 7);
  // Every line comes, or is in the count of those lost.
  tally console;
  while (console.seen + console.lost < 2 * many)
    console.take(executable.line(), lost_on_console);
  CHECK(console.seen + console.lost == 2 * many);
  CHECK(console.lost > 0);
  tally log;
  constexpr int logged = 3 * many + others - 2; // two of the others are still to come
  while (log.seen + log.lost < logged) {
    auto line = executable.error_line();
    if (line.find(" event=") != std::string::npos) // no warning of the start
      log.take(line, lost_in_log);
  }
  CHECK(log.seen + log.lost == logged);
  CHECK(log.lost > 0);
  // From here on it is all there again.
  let_pass(1, hub);
  CHECK(executable.line_matching("left the chat").find("A_name") != std::string::npos);
  CHECK(executable.error_line().find("event=connected") != std::string::npos);
  CHECK(check.differences() == "");
}

TEST_CASE("a log that cannot be opened again goes on where it was") {
  temporary_folder place;
  auto path = place / "hub.log";
  auto moved = place / "moved.log";
  server_fixture hub{inspector::admitted({"--log.level=info", "--log.file=" + path})};
  inspector check{hub};
  std::filesystem::rename(path, moved);
  std::filesystem::create_directory(path);
  hub.executable().signal(SIGHUP);
  while (hub.executable().error_line().find("was read again") == std::string::npos) {
    // A warning of the start. The log was opened before this line, or cannot be.
  }
  let_pass(10, hub);
  CHECK(check.differences() == "");
  CHECK(hub.stop() == 0);
  CHECK(tally_of(moved).seen == 3 * 10 + others + after_hangup);
}
