// Whoever reads slows down those who talk too much for it, and is not dropped.
#include <string>

#include <catch2/catch.hpp>

#include "test/net/real_transport.hpp"

using namespace real_transport;
using namespace std::chrono_literals;

namespace {

/// Alice has more to say than a send queue holds.
struct backpressure_fixture : world {
  backpressure_fixture() { config->slowdown_time = 10s; }

  static constexpr size_t line_size = 4000;

  /// As much of Alice's text as is taken.
  void talk(member& who, size_t count) {
    for (size_t i = 0; i < count; ++i) {
      unsent.append(line_size - 1, 'x');
      unsent += '\n';
    }
    go_on(who);
  }

  void go_on(member& who) {
    while (!unsent.empty()) {
      auto sent = who.send(unsent);
      if (sent == 0)
        return;
      unsent.erase(0, sent);
    }
  }

  std::string unsent;
};

} // namespace

TEST_CASE_METHOD(backpressure_fixture, "who reads is waited for, and gets everything") {
  member reader{*this, "Reader"};
  member alice{*this, "Alice"};
  reader.received();
  constexpr size_t count = 1000; // four send queues
  talk(alice, count);
  CHECK(unsent.size() > count * line_size / 2); // she is held up
  CHECK(numbers->waited_for == 1);
  CHECK(numbers->slowdowns == 1);
  CHECK(queue->num_full() == 1);
  CHECK(queue->unsent() > config->send_queue / 4);
  std::string heard;
  for (auto i = 0; i < 8000 && heard.size() < count * (line_size + 7); ++i) {
    heard += reader.received_some(16 << 10);
    go_on(alice);
    if (i % 16 == 15)
      advance(250ms);
  }
  CHECK(heard.size() == count * (line_size + 7)); // "Alice: "
  CHECK(numbers->waited_for == 0);
  CHECK(queue->num_full() == 0);
  CHECK(queue->unsent() == 0);
  CHECK(reader.open());
  CHECK(alice.open());
}

TEST_CASE_METHOD(backpressure_fixture, "who reads nothing is not waited for") {
  member reader{*this, "Reader"};
  member alice{*this, "Alice"};
  talk(alice, 1000);
  CHECK(unsent.size() > 0);
  CHECK(reader.open());
  CHECK(numbers->waited_for == 1);
  for (auto i = 0; i < 3; ++i)
    advance(1s);
  CHECK(numbers->waited_for == 0);
  CHECK(numbers->slowdowns == 1);
  go_on(alice);
  CHECK(unsent.empty());
  CHECK_FALSE(reader.open());
  CHECK(queue->num_full() == 0); // it is not counted any more
}

TEST_CASE_METHOD(backpressure_fixture, "who ends is not waited for any more") {
  member reader{*this, "Reader"};
  member alice{*this, "Alice"};
  talk(alice, 1000);
  CHECK(numbers->waited_for == 1);
  reader.tell(shutdown_atom::value, "for a reason");
  reader.close();
  advance(config->linger);
  CHECK_FALSE(reader.open());
  CHECK(numbers->waited_for == 0);
}

TEST_CASE_METHOD(backpressure_fixture, "nobody is waited for if that is switched off") {
  config->slowdown_time = 0ms;
  member reader{*this, "Reader"};
  member alice{*this, "Alice"};
  talk(alice, 1000);
  CHECK(unsent.empty());
  CHECK_FALSE(reader.open());
}

TEST_CASE_METHOD(backpressure_fixture,
                 "who writes to somebody who cannot keep up is held up, too") {
  member reader{*this, "Reader"};
  member alice{*this, "Alice"};
  reader.received();
  constexpr size_t count = 1000;
  for (size_t i = 0; i < count; ++i)
    unsent += "/msg Reader " + std::string(4000, 'x') + "\n";
  go_on(alice);
  CHECK(unsent.size() > count * line_size / 2);
  size_t heard = 0;
  for (auto i = 0; i < 8000 && heard < count * 4000; ++i) {
    heard += reader.received_some(16 << 10).size();
    go_on(alice);
    if (i % 16 == 15)
      advance(250ms);
  }
  CHECK(unsent.empty());
  CHECK(reader.open());
}

TEST_CASE_METHOD(backpressure_fixture, "who is held up is not silent") {
  config->ping_interval = 10s;
  config->ping_timeout = 5s;
  config->slowdown_time = 1h;
  member reader{*this, "Reader"};
  member alice{*this, "Alice", irc_format};
  alice.send("NICK Alice\r\nUSER a 0 * :a\r\nJOIN #lobby\r\n");
  reader.received();
  for (size_t i = 0; i < 20'000; ++i)
    unsent += "PRIVMSG #lobby :" + std::string(400, 'x') + "\r\n";
  go_on(alice);
  REQUIRE_FALSE(unsent.empty());
  for (auto i = 0; i < 30; ++i) {
    reader.received_some(64 << 10);
    go_on(alice);
    REQUIRE_FALSE(unsent.empty());
    alice.pulse();
    advance(1s);
  }
  CHECK(alice.open());
}
