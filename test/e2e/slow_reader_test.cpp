// Long answers: they come in pieces, so that a slow reader gets all of them and
// nobody else waits.
#include <algorithm>
#include <memory>
#include <set>

#include "test/e2e/irc_user.hpp"
#include "test/e2e/plain_user.hpp"
#include "test/e2e/server_fixture.hpp"

using namespace e2e;

TEST_CASE("WHO NAMES and LIST of a thousand reach a slow reader whole") {
  constexpr size_t crowd_size = 1000;
  // Much less than one answer, and the kernel holds some more.
  server_fixture hub{with({"--limits.send-queue=65536"})};
  colon_user alice{hub.colon(), "Alice"};
  std::vector<std::unique_ptr<irc_user>> crowd;
  for (size_t i = 0; i < crowd_size; ++i) {
    crowd.push_back(std::make_unique<irc_user>(hub.irc()));
    auto name = std::to_string(i);
    crowd.back()->send("NICK User" + name + "\r\nUSER u 0 * :One of many\r\nJOIN #room"
                       + name);
  }
  for (auto& x : crowd)
    x->until("366");
  for (auto& x : crowd) {
    x->send("JOIN #crowd");
    x->until("366");
    x->connection().receive_some(); // what others' coming had to say
  }
  irc_user slow{hub.irc(), "Slow", "", 4096};
  constexpr int rounds = 20;
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
  CHECK(seen.count("322") == rounds * (crowd_size + 2)); // and #crowd, and #lobby
  for (auto end : {"315", "366", "323"})
    CHECK(seen.count(end) == rounds);
}
