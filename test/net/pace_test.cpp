#include <catch2/catch.hpp>

#include "net/pace.hpp"

using namespace hubbub;
using namespace std::chrono_literals;

namespace {

const flood_limits defaults;

struct fixture {
  pace::time_point now{1h};
  pace budget;

  std::chrono::nanoseconds wait(activity what = activity::line) const {
    return budget.wait(what, {}, now, defaults);
  }

  std::chrono::nanoseconds wait_for(const std::string& nick) const {
    return budget.wait(activity::addressee, nick, now, defaults);
  }

  void spend(activity what, size_t count) {
    for (size_t i = 0; i < count; ++i)
      budget.spend(what, {}, now, defaults);
  }

  void write_to(const std::string& nick) {
    budget.spend(activity::addressee, nick, now, defaults);
  }
};

} // namespace

TEST_CASE("a bucket gives its burst at once and then one token each interval") {
  const allowance limit{3, 2s};
  token_bucket bucket;
  token_bucket::time_point now{1h};
  for (auto i = 0; i < 3; ++i) {
    CHECK(bucket.wait(now, limit, 1) == 0s);
    bucket.spend(now, limit);
  }
  CHECK(bucket.wait(now, limit, 1) == 2s);
  CHECK(bucket.wait(now, limit, 3) == 6s);
  CHECK(bucket.wait(now, limit, 0) == 0s);
  now += 1500ms;
  CHECK(bucket.wait(now, limit, 1) == 500ms);
  now += 500ms;
  CHECK(bucket.wait(now, limit, 1) == 0s);
  CHECK(bucket.wait(now, limit, 2) == 2s);
}

TEST_CASE("a bucket that nobody uses does not fill beyond its burst") {
  const allowance limit{3, 2s};
  token_bucket bucket;
  token_bucket::time_point now{1h};
  bucket.spend(now, limit, 3);
  now += 1h;
  CHECK(bucket.full(now));
  bucket.spend(now, limit, 3);
  CHECK(bucket.wait(now, limit, 1) == 2s);
}

TEST_CASE("an overdrawn bucket has to be paid back first") {
  const allowance limit{3, 2s};
  token_bucket bucket;
  token_bucket::time_point now{1h};
  bucket.spend(now, limit, 5);
  CHECK(bucket.wait(now, limit, 0) == 4s);
  CHECK(bucket.wait(now, limit, 1) == 6s);
}

TEST_CASE("without a limit nothing waits") {
  token_bucket bucket;
  token_bucket::time_point now{1h};
  bucket.spend(now, {}, 1'000'000);
  CHECK(bucket.wait(now, {}, 1) == 0s);
  CHECK(bucket.full(now));
}

TEST_CASE("who asks for more than the burst waits for all of it") {
  const allowance limit{3, 2s};
  token_bucket bucket;
  token_bucket::time_point now{1h};
  CHECK(bucket.wait(now, limit, 5) == 0s);
  bucket.spend(now, limit, 5);
  CHECK(bucket.wait(now, limit, 5) == 10s);
  CHECK(bucket.wait(now, limit, 1) == 6s);
}

TEST_CASE("a line costs the blocks of 512 bytes begun, times its targets") {
  struct row {
    size_t bytes;
    size_t targets;
    size_t cost;
  };
  auto x =
    GENERATE(row{0, 1, 1}, row{1, 1, 1}, row{512, 1, 1}, row{513, 1, 2}, row{4096, 1, 8},
             row{4097, 1, 9}, row{4606, 4, 36}, row{10, 4, 4}, row{10, 0, 1});
  CAPTURE(x.bytes, x.targets);
  CHECK(line_cost(x.bytes, x.targets) == x.cost);
}

TEST_CASE_METHOD(fixture, "twenty lines are free, then five a second") {
  spend(activity::line, 19);
  CHECK(wait() == 0s);
  spend(activity::line, 1);
  CHECK(wait() == 200ms);
  now += 200ms;
  CHECK(wait() == 0s);
  CHECK_FALSE(budget.rested(now));
  now += 4s;
  CHECK(budget.rested(now));
}

TEST_CASE_METHOD(fixture, "rooms, names and people have budgets of their own") {
  SECTION("a hundred rooms, then two a second") {
    spend(activity::join, 99);
    CHECK(wait(activity::join) == 0s);
    spend(activity::join, 1);
    CHECK(wait(activity::join) == 500ms);
  }
  SECTION("five names, then one each ten seconds") {
    spend(activity::rename, 4);
    CHECK(wait(activity::rename) == 0s);
    spend(activity::rename, 1);
    CHECK(wait(activity::rename) == 10s);
  }
  SECTION("twenty people, then one a second") {
    for (auto i = 0; i < 20; ++i) {
      CHECK(wait_for("Bob" + std::to_string(i)) == 0s);
      write_to("Bob" + std::to_string(i));
    }
    CHECK(wait_for("Carl") == 1s);
    CHECK(wait_for("bob19") == 0s);
  }
  CHECK(wait() == 0s);
  CHECK(wait(activity::ping) == 0s);
}

TEST_CASE_METHOD(fixture, "pings have the limit of lines and a budget of their own") {
  spend(activity::line, 100);
  CHECK(wait(activity::ping) == 0s);
  spend(activity::ping, 20);
  CHECK(wait(activity::ping) == 200ms);
}

TEST_CASE_METHOD(fixture, "going on with the same people costs nothing") {
  for (auto i = 0; i < 1000; ++i)
    write_to(i % 2 == 0 ? "Bob" : "carl");
  write_to("BOB");
  write_to("CARL");
  CHECK(wait_for("Dora") == 0s);
  CHECK_FALSE(budget.rested(now));
  now += 2s;
  CHECK(budget.rested(now));
}

TEST_CASE_METHOD(fixture, "whom one has not written to for eight others is new again") {
  for (auto i = 0; i < 9; ++i)
    write_to("Bob" + std::to_string(i));
  now += 9s;
  REQUIRE(budget.rested(now));
  write_to("Bob8");
  CHECK(budget.rested(now));
  write_to("Bob0");
  CHECK_FALSE(budget.rested(now));
}

TEST_CASE("who waits is told how much is allowed") {
  CHECK(explain_pace(settings{})
        == "Too fast: 20 lines are taken at once, then one every 0.2 seconds. What you "
           "sent waits its turn; nothing is lost unless 65536 bytes wait for 30 seconds");
}

TEST_CASE("who is refused something is told how much is allowed and when") {
  CHECK(explain_refusal(activity::rename, {5, 10s}, 7)
        == "Too fast: 5 names may be taken at once, then one every 10 seconds. Try again "
           "in 7 seconds");
  CHECK(explain_refusal(activity::join, {50, 500ms}, 1)
        == "Too fast: 50 rooms may be entered at once, then one every 0.5 seconds. Try "
           "again in 1 second");
}
