#include "apps/client/backoff.hpp"

#include <set>

#include <catch2/catch.hpp>

using namespace hubbub::client;
using std::chrono::milliseconds;

TEST_CASE("pauses double from one second to sixty") {
  for (uint32_t seed = 1; seed < 200; ++seed) {
    backoff pauses{seed};
    for (int size : {1'000, 2'000, 4'000, 8'000, 16'000, 32'000, 60'000, 60'000}) {
      auto pause = pauses.next();
      CHECK(pause <= milliseconds{size});
      CHECK(pause >= milliseconds{size - size / 4});
    }
    pauses.reset();
    CHECK(pauses.next() <= milliseconds{1'000});
  }
}

TEST_CASE("two clients do not wait for the same time") {
  std::set<int64_t> seen;
  for (uint32_t seed = 1; seed <= 100; ++seed)
    seen.insert(backoff{seed * 7919}.next().count());
  CHECK(seen.size() > 50);
}
