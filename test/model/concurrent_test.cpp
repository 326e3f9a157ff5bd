#include <catch2/catch.hpp>

#include "test/model/tally.hpp"
#include "test/model/town.hpp"

// What has to be true in whatever order people's messages are taken.

using namespace hubbub;
using namespace hubbub::test;

namespace {

/// Lets people act at once, and compares all their stories when nothing is left to do.
void live(const test::history& what, test::tally& so_far) {
  town here{what.crowd};
  size_t number = 0;
  for (auto& x : what.operations) {
    here.post(x, ++number);
    here.follow(x.order);
  }
  here.follow(what.order);
  here.settle();
  if (auto why = here.contradiction(); !why.empty())
    RC_FAIL(why);
  if (auto why = here.remains(); !why.empty())
    RC_FAIL(why);
  so_far.add(what.operations.size());
}

} // namespace

TEST_CASE("people who act at once, in any order, all live in the same rooms") {
  test::tally so_far;
  REQUIRE(rc::check("people who act at once, in any order, all live in the same rooms",
                    [&] { live(*concurrent_histories(), so_far); }));
}

TEST_CASE("whoever crashes at any moment is gone everywhere, and nothing is left") {
  test::tally so_far;
  REQUIRE(
    rc::check("whoever crashes at any moment is gone everywhere, and nothing is left",
              [&] { live(*crashing_histories(), so_far); }));
}

TEST_CASE("whatever rooms are called, all live in the same ones") {
  test::tally so_far;
  REQUIRE(rc::check("whatever rooms are called, all live in the same ones",
                    [&] { live(*door_histories(true), so_far); }));
}
