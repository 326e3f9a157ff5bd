// Limits of connections, and of descriptors: whoever hits one is told, and nobody
// else notices.
#include <algorithm>
#include <csignal>
#include <filesystem>
#include <fstream>
#include <memory>
#include <optional>

#include <sys/resource.h>

#include "test/e2e/inspector.hpp"
#include "test/e2e/plain_user.hpp"
#include "test/e2e/server_fixture.hpp"

using namespace e2e;

namespace {

/// How many descriptors the process may have from now on.
void limit_descriptors(process& of, rlim_t count) {
  rlimit limit{};
  REQUIRE(::prlimit(of.pid(), RLIMIT_NOFILE, nullptr, &limit) == 0);
  limit.rlim_cur = count;
  REQUIRE(::prlimit(of.pid(), RLIMIT_NOFILE, &limit, nullptr) == 0);
}

/// The lowest number that none of its descriptors has.
rlim_t lowest_free_descriptor(process& of) {
  rlim_t result = 0;
  auto folder = "/proc/" + std::to_string(of.pid()) + "/fd/";
  while (std::filesystem::exists(
    std::filesystem::symlink_status(folder + std::to_string(result))))
    ++result;
  return result;
}

/// One of the numbers that STATS tells an operator; -1 if there is none of that
/// name.
long statistic(irc_user& oper, char letter, const std::string& name) {
  auto begin = name + '=';
  for (auto& line : only("249", oper.ask(std::string{"STATS "} + letter)))
    if (line.last().rfind(begin, 0) == 0)
      return std::stol(line.last().substr(begin.size()));
  return -1;
}

/// Processor time a process has used, in clock ticks.
long cpu_ticks(process& of) {
  std::ifstream file{"/proc/" + std::to_string(of.pid()) + "/stat"};
  std::string word;
  long result = 0;
  for (int field = 1; file >> word; ++field)
    if (field == 14 || field == 15)
      result += std::stol(word);
  return result;
}

} // namespace

TEST_CASE("one connection more than allowed is told so and closed") {
  server_fixture hub{with({"--limits.max-connections=2"})};
  colon_user alice{hub.colon(), "Alice"};
  auto bob = std::make_unique<irc_user>(hub.irc(), "Bob");
  for (auto& listener : {hub.colon(), hub.bracket()}) {
    tcp_client late{listener};
    auto said = late.lines_until_closed();
    REQUIRE(said.size() == 1);
    CHECK(is_notice(said.front(), "full: 2 connections are allowed"));
  }
  tcp_client late{hub.irc()};
  auto said = late.lines_until_closed();
  REQUIRE(said.size() == 1);
  CHECK(irc_line{said.front()}.command == "ERROR");
  // When somebody leaves there is room again: as soon as its descriptor is free, which
  // may be a moment after others have seen it leave.
  bob.reset();
  alice.lines_until("User Bob left");
  std::optional<colon_user> carol;
  CHECK(eventually([&] {
    try {
      carol.emplace(hub.colon(), "Carol");
    } catch (const std::exception&) {
      return false; // was told that the server is full
    }
    return true;
  }));
  CHECK(alice.line() == "User Carol joined");
}

TEST_CASE("connections from one address can be limited") {
  server_fixture hub{
    with({"--limits.connections-per-address=1", "--limits.exempt-networks="})};
  colon_user alice{hub.colon(), "Alice"};
  tcp_client second{hub.bracket()};
  auto said = second.lines_until_closed();
  REQUIRE(said.size() == 1);
  CHECK(is_notice(said.front(), "from your address: 1 are allowed. Close one of"));
  alice.fence();
}

TEST_CASE("who is refused reads why, and does not keep a descriptor for long") {
  server_fixture hub{with({"--limits.max-connections=1"})};
  colon_user alice{hub.colon(), "Alice"};
  hub.executable().line_matching("User 'Alice' joined");
  auto before = open_descriptors(hub.executable());
  std::vector<std::unique_ptr<tcp_client>> late;
  for (int i = 0; i < 20; ++i) {
    late.push_back(std::make_unique<tcp_client>(i % 2 == 0 ? hub.irc() : hub.colon()));
    CHECK(late.back()->lines_until_closed().size() == 1);
    CHECK(eventually([&] { return open_descriptors(hub.executable()) <= before + 8; }));
  }
  CHECK(eventually([&] { return open_descriptors(hub.executable()) == before; }));
}

TEST_CASE("who cannot be accepted for want of descriptors is told so") {
  server_fixture hub{inspector::admitted()};
  auto& server = hub.executable();
  colon_user alice{hub.colon(), "Alice"};
  irc_user root{hub.irc(), "Rhea"};
  root.ask("OPER root toor");
  // The first line on the console has it open the time zone's file for a moment.
  server.line_matching("User 'Alice' joined");
  // Numbers count: with all below the limit in use, there is none to be had.
  limit_descriptors(server, lowest_free_descriptor(server));
  for (int i = 0; i < 10; ++i) {
    tcp_client unlucky{hub.colon()};
    auto said = unlucky.lines_until_closed();
    REQUIRE(said.size() == 1);
    CHECK(is_notice(said.front(), "out of descriptors"));
  }
  alice.fence();
  CHECK(eventually([&] { return statistic(root, 'd', "refused.descriptors") == 10; }));
  limit_descriptors(server, 256); // a sanitizer needs some at the end
}

TEST_CASE("a server without any descriptor left waits for one and does not spin") {
  server_fixture hub{inspector::admitted()};
  auto& server = hub.executable();
  colon_user alice{hub.colon(), "Alice"};
  inspector check{hub};
  limit_descriptors(server, 3);
  std::vector<std::unique_ptr<tcp_client>> waiting;
  for (int i = 0; i < 50; ++i) {
    waiting.push_back(std::make_unique<tcp_client>(hub.colon()));
    waiting.back()->send("User" + std::to_string(i) + "\n");
  }
  // Nor does it end when it has to open files.
  server.signal(SIGHUP);
  server.signal(SIGUSR1);
  auto before = cpu_ticks(server);
  for (int i = 0; i < 1000; ++i)
    alice.fence();
  CHECK(cpu_ticks(server) - before < 100); // a second
  limit_descriptors(server, 256);
  for (size_t i = 0; i < waiting.size(); ++i)
    CHECK(waiting[i]->line() == "User User" + std::to_string(i) + " joined");
  waiting.clear();
  CHECK(check.differences() == "");
  colon_user bob{hub.colon(), "Bob"};
  alice.lines_until("User Bob joined");
}

TEST_CASE("a low descriptor limit leaves a reserve") {
  server::options opts;
  opts.max_files = 60; // of which half are for connections
  server_fixture hub{opts};
  std::vector<std::unique_ptr<tcp_client>> crowd;
  for (int i = 0; i < 30; ++i)
    crowd.push_back(std::make_unique<tcp_client>(hub.bracket()));
  for (auto& x : crowd)
    CHECK(x->bytes(15) == "Enter your ID: ");
  tcp_client late{hub.colon()};
  auto said = late.lines_until_closed();
  REQUIRE(said.size() == 1);
  CHECK(is_notice(said.front(), "full: 30 connections are allowed"));
}

TEST_CASE("a thousand who join at once are all told of all who came after them") {
  constexpr int crowd_size = 1000;
  server_fixture hub;
  std::vector<std::unique_ptr<tcp_client>> crowd;
  for (int i = 0; i < crowd_size; ++i) {
    crowd.push_back(std::make_unique<tcp_client>(hub.colon()));
    crowd.back()->send("User" + std::to_string(i) + "\n");
  }
  colon_user last{hub.colon(), "Last"};
  // The first is there before everybody else has come: it hears of all of them.
  size_t heard = 0;
  while (crowd.front()->line() != "User Last joined")
    ++heard;
  CHECK(heard <= crowd_size);
  last.say("/who");
  auto everybody = last.notice("Users in #lobby");
  CHECK(std::count(everybody.begin(), everybody.end(), ',') == crowd_size);
}

TEST_CASE("a client that never reads is dropped and the others lose nothing") {
  server_fixture hub{with({"--limits.send-queue=65536"})};
  colon_user sloth{hub.colon(), "Sloth", 2048};
  colon_user alice{hub.colon(), "Alice"};
  colon_user bob{hub.colon(), "Bob"};
  irc_user irene{hub.irc(), "Irene", "#lobby"};
  bob.lines_until("User Irene joined");
  alice.lines_until("User Irene joined");
  // The kernel holds some of it for the sloth.
  const std::string text(4000, 'x');
  auto heard = bob.message("Alice", text);
  for (int i = 0; i < 5000 && heard == bob.message("Alice", text); ++i) {
    alice.say(text);
    heard = bob.line();
  }
  CHECK(heard == "User Sloth left");
  CHECK(irene.until("QUIT").last() == "SendQ exceeded");
}

TEST_CASE("a thousand members of whom a hundred are stuck do not hold up the end") {
  constexpr int num_members = 1000;
  constexpr int num_stuck = 100;
  // So that those who are stuck are there at the end.
  server_fixture hub{
    inspector::admitted({"--limits.send-queue=1000000000", "--limits.stall-timeout=1h"})};
  std::vector<std::unique_ptr<irc_user>> stuck;
  for (int i = 0; i < num_stuck; ++i)
    stuck.push_back(std::make_unique<irc_user>(hub.irc(), "Stuck" + std::to_string(i),
                                               "#lobby,#pit", 2048));
  std::vector<std::unique_ptr<tcp_client>> readers;
  for (int i = num_stuck + 1; i < num_members; ++i) {
    readers.push_back(std::make_unique<tcp_client>(hub.colon()));
    readers.back()->send("User" + std::to_string(i) + "\n");
  }
  colon_user alice{hub.colon(), "Alice"};
  inspector check{hub};
  // In a room of their own those who are stuck get more than the kernel holds for each of
  // them; the rest waits in the server.
  irc_user filler{hub.irc(), "Filler", "#pit"};
  const std::string line = "PRIVMSG #pit :" + std::string(400, 'x');
  std::string text;
  for (int i = 0; i < 100; ++i)
    text += line + "\r\n";
  for (int i = 0; i < 130; ++i) {
    filler.connection().send(text);
    filler.fence();
  }
  CHECK(only("366", filler.ask("NAMES #pit")).size() == 1);
  constexpr long full_queue = 4 << 20; // bytes
  CHECK(statistic(check.user(), 't', "most_unsent") > full_queue);
  // It is the same for all of them, and in memory about once.
  CHECK(check.growth() < 10 * full_queue / 1024 * timeout_scale());
  alice.say("the last words");
  alice.fence(); // the server has taken them
  CHECK(hub.stop(deadline{std::chrono::seconds{2}}) == 0);
  for (auto& reader : readers) {
    auto heard = reader->lines_until_closed();
    REQUIRE(std::count(heard.begin(), heard.end(), "Alice: the last words") == 1);
    REQUIRE(is_notice(heard.back(), "shutting down"));
  }
}
