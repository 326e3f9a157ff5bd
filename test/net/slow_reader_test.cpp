#include <catch2/catch.hpp>

#include "net/slow_reader.hpp"

using namespace hubbub;
using namespace std::chrono_literals;

namespace {

struct slow_reader_fixture {
  settings limits;
  slow_reader::time_point now{1h};
  slow_reader x{now, 0};

  /// It reads that much in a second. @returns whether it is still waited for.
  bool second(size_t bytes) {
    x.sent(bytes);
    now += 1s;
    CHECK(x.due() == now);
    x.look(now, 0, limits);
    return !x.given_up();
  }
};

constexpr size_t decent = 512 << 10;

} // namespace

TEST_CASE_METHOD(slow_reader_fixture, "who reads at a decent pace is waited for") {
  for (auto i = 0; i < 1000; ++i)
    REQUIRE(second(decent));
}

TEST_CASE_METHOD(slow_reader_fixture, "who is slower is waited for some time") {
  for (auto i = 0; i < 9; ++i)
    REQUIRE(second(decent - 1));
  CHECK_FALSE(second(decent - 1));
}

TEST_CASE_METHOD(slow_reader_fixture, "a fast moment does not make up for a slow time") {
  for (auto i = 0; i < 9; ++i) {
    REQUIRE(second(1));
    REQUIRE(second(10 * decent));
  }
  CHECK_FALSE(second(1));
}

TEST_CASE_METHOD(slow_reader_fixture,
                 "what counts is what the peer took, not the kernel") {
  x.sent(decent);
  now += 1s;
  x.look(now, decent - 1, limits); // one byte was read
  CHECK_FALSE(x.given_up());
  now += 1s;
  x.look(now, decent - 2, limits); // another one, of those
  CHECK_FALSE(x.given_up());
  x.sent(100);
  now += 1s;
  x.look(now, decent + 98, limits); // all of it is kept
  CHECK_FALSE(x.given_up());
  now += 1s;
  x.look(now, decent + 98, limits);
  CHECK(x.given_up());
}

TEST_CASE_METHOD(slow_reader_fixture, "who reads nothing for two seconds is given up") {
  CHECK(second(decent));
  CHECK(second(0));
  CHECK(second(1));
  CHECK(second(0));
  CHECK_FALSE(second(0));
}
