#include <catch2/catch.hpp>

#include "apps/password_queue.hpp"

using namespace hubbub;
using namespace std::chrono_literals;

namespace {

struct fixture {
  settings limits;
  password_queue queue;
  password_queue::time_point now{1h};
  password_queue::ticket last = 0;

  fixture() {
    limits.password_queue = 6;
    limits.passwords_per_address = 4;
    limits.passwords = {3, 10s};
    limits.exempt_networks = {*parse_network("127.0.0.0/8")};
  }

  /// @returns which one there is no room for; 0: none.
  password_queue::ticket push(const std::string& address) {
    return queue.push({++last, {address, "secret", "given"}}, limits);
  }

  /// Where they come from, in the order of their turns.
  std::string order() {
    std::string result;
    while (auto x = queue.pop())
      result += x->what.address + " ";
    return result;
  }

  void be_wrong(const std::string& address, size_t count) {
    for (size_t i = 0; i < count; ++i)
      queue.add_wrong(address, {}, now, limits);
  }

  std::chrono::nanoseconds penalty(const std::string& address) const {
    return queue.penalty(address, {}, now, limits);
  }
};

} // namespace

TEST_CASE_METHOD(fixture, "addresses take turns, whoever came first") {
  for (auto address : {"a", "a", "a", "b", "b", "c"})
    CHECK(push(address) == 0);
  CHECK(queue.size() == 6);
  SECTION("those who wait") {
    CHECK(order() == "a b c a b a ");
  }
  SECTION("those who come later as well") {
    CHECK(queue.pop()->what.address == "a");
    CHECK(queue.pop()->what.address == "b");
    push("d");
    CHECK(order() == "c a b d a ");
  }
  CHECK(queue.size() == 0);
  CHECK_FALSE(queue.pop());
}

TEST_CASE_METHOD(fixture, "passwords from one address are checked in order") {
  for (auto i = 0; i < 4; ++i)
    push("a");
  for (password_queue::ticket i = 1; i <= 4; ++i)
    CHECK(queue.pop()->number == i);
}

TEST_CASE_METHOD(fixture, "all who can have each other's IPv6 address take one turn") {
  for (auto address : {"2001:db8::1", "2001:db8::2", "2001:db8:0:1::1", "192.0.2.1"})
    push(address);
  CHECK(order() == "2001:db8::1 2001:db8:0:1::1 192.0.2.1 2001:db8::2 ");
}

TEST_CASE_METHOD(fixture, "only so many wait from one address") {
  for (auto i = 0; i < 4; ++i)
    CHECK(push("a") == 0);
  CHECK(push("a") == 5);
  CHECK(push("b") == 0);
  queue.pop();
  CHECK(push("a") == 0);
}

TEST_CASE_METHOD(fixture, "from an exempt address as many wait as there is room for") {
  for (auto i = 0; i < 6; ++i)
    CHECK(push("127.0.0.1") == 0);
  CHECK(push("127.0.0.1") == 7);
}

TEST_CASE_METHOD(fixture,
                 "who comes into a full queue takes the place of those with most") {
  for (auto address : {"a", "a", "a", "b", "b", "b"})
    push(address);
  SECTION("the last of them goes") {
    CHECK(push("c") == 3);
    CHECK(push("d") == 6);
    CHECK(order() == "a b c d a b ");
  }
  SECTION("until all have as many") {
    CHECK(push("c") == 3);
    CHECK(push("c") == 6);
    CHECK(push("c") == 9);
    CHECK(push("a") == 10);
    CHECK(push("d") != 11);
    CHECK(queue.size() == 6);
  }
  SECTION("with six of one each there is no room for a seventh") {
    for (auto address : {"c", "d", "e", "f"})
      CHECK(push(address) <= 6);
    CHECK(push("g") == 11);
    CHECK(order() == "a b c d e f ");
  }
}

TEST_CASE_METHOD(fixture, "whose asker is gone is forgotten, and others move up") {
  for (auto address : {"a", "a", "b"})
    push(address);
  queue.forget(2);
  queue.forget(17);
  CHECK(order() == "a b ");
  push("a");
  push("b");
  queue.forget(4);
  CHECK(queue.size() == 1);
  CHECK(order() == "b ");
}

TEST_CASE_METHOD(fixture, "wrong passwords slow their address down and no other") {
  be_wrong("192.0.2.1", 2);
  CHECK(penalty("192.0.2.1") == 0s);
  be_wrong("192.0.2.1", 1);
  CHECK(penalty("192.0.2.1") == 10s);
  CHECK(penalty("192.0.2.2") == 0s);
  now += 4s;
  CHECK(penalty("192.0.2.1") == 6s);
  now += 6s;
  CHECK(penalty("192.0.2.1") == 0s);
  be_wrong("192.0.2.1", 1);
  CHECK(penalty("192.0.2.1") == 10s);
}

TEST_CASE_METHOD(fixture, "wrong passwords slow a whole IPv6 network down") {
  be_wrong("2001:db8::1", 3);
  CHECK(penalty("2001:db8::ffff") == 10s);
  CHECK(penalty("2001:db8:0:1::1") == 0s);
}

TEST_CASE_METHOD(fixture, "exempt addresses are not slowed down by wrong passwords") {
  be_wrong("127.0.0.1", 100);
  CHECK(penalty("127.0.0.1") == 0s);
}

TEST_CASE_METHOD(fixture, "wrong passwords are forgotten once they cost nothing") {
  for (auto i = 0; i < 10'000; ++i) {
    be_wrong("192.0." + std::to_string(i / 256) + "." + std::to_string(i % 256), 1);
    now += 1s;
  }
  CHECK(queue.num_slowed() < 100);
}
