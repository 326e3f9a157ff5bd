// Many who ask for long lists and read nothing of them: that costs the server little
// memory, and nobody else notices.
#include <chrono>
#include <memory>

#include "test/e2e/inspector.hpp"
#include "test/e2e/server_fixture.hpp"

using namespace e2e;
using namespace std::chrono_literals;
using Catch::Contains;

namespace {

constexpr size_t crowd_size = 120;
constexpr size_t rooms_each = 50;

/// People who each are in rooms of their own, and read with a small window.
std::vector<std::unique_ptr<irc_user>> crowd_of_rooms(const server& hub) {
  std::vector<std::unique_ptr<irc_user>> result;
  const std::string long_name(40, 'r');
  for (size_t i = 0; i < crowd_size; ++i) {
    result.push_back(
      std::make_unique<irc_user>(hub.irc(), "User" + std::to_string(i), "", 4096));
    for (size_t k = 0; k < rooms_each; k += 10) {
      std::string line = "JOIN ";
      for (auto n = k; n < k + 10; ++n)
        line += "#" + long_name + std::to_string(i * rooms_each + n) + ",";
      result.back()->ask(line);
    }
  }
  return result;
}

} // namespace

TEST_CASE("a crowd that asks for the list of rooms and does not read it harms nobody") {
  server_fixture hub{inspector::admitted(
    {"--limits.send-queue=65536", "--limits.exempt-networks=127.0.0.0/8"})};
  irc_user alice{hub.irc(), "Alice"};
  auto crowd = crowd_of_rooms(hub);
  inspector check{hub};
  for (auto& x : crowd)
    x->send("LIST");
  using clock = std::chrono::steady_clock;
  auto slowest = clock::duration{0};
  for (auto i = 0; i < 20; ++i) {
    auto begin = clock::now();
    alice.fence();
    slowest = std::max(slowest, clock::now() - begin);
  }
  // With all rooms copied for each of them the server grew by 67 MiB.
  CHECK(slowest < 2s);
  CHECK(check.growth() < 24 * 1024);
  // Whoever reads after all gets all of it, in order and once.
  auto& reader = *crowd.front();
  std::string last;
  size_t count = 0;
  for (auto line = reader.next(); line.command != "323"; line = reader.next()) {
    if (line.command != "322")
      continue;
    CHECK(last < line.params[1]);
    last = line.params[1];
    ++count;
  }
  CHECK(count == crowd_size * rooms_each + 1);
}

TEST_CASE("a server has as many rooms as it may, and says so on every format") {
  server_fixture hub{with({"--limits.rooms=2"})};
  irc_user alice{hub.irc(), "Alice", "#a"};
  alice.ask("JOIN #b");
  auto refused = alice.ask("JOIN #c");
  REQUIRE(refused.size() == 1);
  CHECK(
    refused.front().text()
    == "hubbub.local 437 Alice #c Cannot make another channel: there may be 2 on this "
       "server. Join one that there is, or try again later");
  for (auto& listener : {hub.colon(), hub.bracket()}) {
    tcp_client plain{listener};
    plain.send("Plain\n/join #c\n/quit\n"); // the default room is always there
    auto seen = plain.lines_until_closed();
    CHECK_THAT(seen.back(),
               Contains("Cannot join: there is no such room yet, and the server has as "
                        "many as it may (2). Join one that there is"));
  }
  alice.ask("PART #a");
  CHECK(commands(alice.ask("JOIN #c")) == "JOIN 353 366");
}
