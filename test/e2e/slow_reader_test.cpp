// Long answers: they come in pieces, so that a slow reader gets all of them and
// nobody else waits.
#include <algorithm>
#include <memory>
#include <set>

#include "test/e2e/irc_user.hpp"
#include "test/e2e/plain_user.hpp"
#include "test/e2e/server_fixture.hpp"

using namespace e2e;

namespace {

constexpr size_t crowd_size = 1000;

}

TEST_CASE("WHO NAMES and LIST of a thousand reach a slow reader whole") {
  server_fixture hub{with({"--limits.send-queue=65536"})};
  colon_user alice{hub.colon(), "Alice"};
  irc_user watcher{hub.irc(), "Watcher", ""};
  const std::string long_realname(128, 'x');
  std::vector<std::unique_ptr<tcp_client>> crowd;
  for (size_t i = 0; i < crowd_size; ++i) {
    crowd.push_back(std::make_unique<tcp_client>(hub.irc()));
    auto name = std::to_string(i);
    crowd.back()->send("NICK User" + name + "\r\nUSER u 0 * :" + long_realname
                       + "\r\nJOIN #crowd,#room" + name + "\r\n");
  }
  REQUIRE(eventually([&] {
    return only("322", watcher.ask("LIST")).size() == crowd_size + 2; // and #lobby
  }));
  // All the answers together are more than the kernel holds for a slow reader, and each
  // is more than may wait here.
  irc_user slow{hub.irc(), "Slow", "", 2048};
  constexpr int rounds = 16;
  for (int i = 0; i < rounds; ++i)
    slow.send("WHO #crowd\r\nNAMES #crowd\r\nLIST");
  slow.send("PING end");
  // Meanwhile nobody else waits.
  for (int i = 0; i < 100; ++i)
    alice.fence();
  std::multiset<std::string> seen;
  size_t names = 0;
  for (auto line = slow.next(); line.command != "PONG"; line = slow.next()) {
    seen.insert(line.command);
    if (line.command == "353") {
      auto list = line.last();
      names += 1 + static_cast<size_t>(std::count(list.begin(), list.end(), ' '));
    }
  }
  CHECK(seen.count("352") == rounds * crowd_size);
  CHECK(names == rounds * crowd_size);
  CHECK(seen.count("322") == rounds * (crowd_size + 2));
  for (auto end : {"315", "366", "323"})
    CHECK(seen.count(end) == rounds);
}

TEST_CASE("plain lists of a thousand users reach a slow reader whole") {
  server_fixture hub{with({"--limits.send-queue=65536"})};
  colon_user alice{hub.colon(), "Alice"};
  std::vector<std::unique_ptr<tcp_client>> crowd;
  const std::string long_nick(28, 'n');
  for (size_t i = 0; i < crowd_size; ++i) {
    crowd.push_back(std::make_unique<tcp_client>(hub.colon()));
    crowd.back()->send(long_nick + std::to_string(i) + "\n");
  }
  for (size_t i = 0; i < crowd_size; ++i)
    alice.line();
  auto commas = [](const std::string& list) {
    return static_cast<size_t>(std::count(list.begin(), list.end(), ','));
  };
  bracket_user slow{hub.bracket(), "Slow", 2048};
  CHECK(commas(slow.greeting()) == crowd_size);
  // All the answers together are more than the kernel holds (see above), and before it is
  // read the last one waits half written.
  constexpr int rounds = 150;
  for (int i = 0; i < rounds; ++i)
    slow.say("/who");
  alice.fence();
  alice.say("Read on!");
  for (int i = 0; i < rounds; ++i)
    REQUIRE(commas(slow.notice("Users in #lobby")) == crowd_size + 1);
  CHECK(slow.fence().size() <= 1); // what Alice said, unless it came between two lists
}
