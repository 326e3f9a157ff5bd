// Whoever takes nothing is dropped after a while; whoever takes little is not.
#include <string>

#include <catch2/catch.hpp>

#include "test/net/real_transport.hpp"

using namespace real_transport;
using namespace std::chrono_literals;

namespace {

/// Somebody whose socket is full, and for whom more waits.
struct stall_fixture : world {
  member sloth{*this, "Sloth"};
  member alice{*this, "Alice"};

  stall_fixture() {
    for (auto i = 0; i < 200; ++i)
      alice.send(std::string(4000, 'x') + "\n");
    REQUIRE(sloth.open());
  }
};

} // namespace

TEST_CASE_METHOD(stall_fixture, "who reads nothing is dropped after the stall timeout") {
  advance(config->stall_timeout - 1ms);
  CHECK(sloth.open());
  advance(1ms);
  CHECK_FALSE(sloth.open());
  CHECK(alice.received().find("User Sloth left\n") != std::string::npos);
}

TEST_CASE_METHOD(stall_fixture,
                 "who reads so slowly that its socket stays full is not stalled") {
  for (auto i = 0; i < 20; ++i) {
    REQUIRE(sloth.received_some(4000).size() == 4000);
    advance(config->stall_timeout);
    REQUIRE(sloth.open());
  }
  advance(config->stall_timeout);
  CHECK_FALSE(sloth.open());
}
