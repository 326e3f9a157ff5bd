#include <catch2/catch.hpp>

#include "actors/clock.hpp"
#include "test/actors/player.hpp"

using namespace hubbub;
using namespace hubbub::test;

// The lists of masks: +b, +e, +I and +q.

namespace {

struct short_lists_fixture : players_fixture {
  short_lists_fixture() : players_fixture({"n", 3}) { two_are_in(); }

  std::vector<std::string> listed(char list) {
    std::vector<std::string> result;
    for (auto& x : value(bob.masks(list)))
      result.push_back(x.mask);
    return result;
  }
};

} // namespace

TEST_CASE_METHOD(short_lists_fixture, "a mask in a list says who set it, and when") {
  value(alice.mode("+h Bob"));
  for (std::string list : {"b", "e", "I", "q"}) {
    auto before = seconds_since_1970();
    value(bob.mode("+" + list + " *!*@bad"));
    auto entries = value(carol.masks(list.front()));
    REQUIRE(entries.size() == 1);
    CHECK(entries.front().mask == "*!*@bad");
    CHECK(entries.front().set_by == "Bob");
    CHECK(entries.front().set_at >= before);
    CHECK(entries.front().set_at <= seconds_since_1970());
  }
}

TEST_CASE_METHOD(short_lists_fixture,
                 "masks are completed, and keep their order and case") {
  value(alice.mode("+bbb Eve user@Host a!b@c"));
  CHECK(listed('b') == diary{"Eve!*@*", "*!user@Host", "a!b@c"});
  CHECK(listed('e').empty());
  CHECK(listed('I').empty());
}

TEST_CASE_METHOD(short_lists_fixture, "a mask is in a list once, whatever its case") {
  value(alice.mode("+bb Eve eVE!*@*"));
  CHECK(listed('b') == diary{"Eve!*@*"});
  value(alice.mode("-b EVE"));
  CHECK(listed('b').empty());
}

TEST_CASE_METHOD(short_lists_fixture, "a full list takes no more until there is room") {
  value(alice.mode("+bbb a b c"));
  CHECK(refusals(alice.mode("+b d")) == std::vector<errc>{errc::list_full});
  // What is in it already is not more.
  CHECK(refusals(alice.mode("+b A")).empty());
  // Each list is counted for itself.
  CHECK(refusals(alice.mode("+eI d d")).empty());
  CHECK(refusals(alice.mode("-b+b b d")).empty());
  CHECK(listed('b') == diary{"a!*@*", "c!*@*", "d!*@*"});
}

TEST_CASE_METHOD(short_lists_fixture, "there are no other lists") {
  for (auto letter : {'a', 'B', 'n', 'k', '\0'})
    CHECK(why(alice.masks(letter)) == errc::unknown_mode);
}
