#include "apps/client/sts.hpp"

#include <catch2/catch.hpp>

#include "test/client/talk.hpp"
#include "test/e2e/temporary_folder.hpp"

using namespace hubbub::client;
using namespace hubbub::client::test;

TEST_CASE("what a server says of TLS is read, and what makes no sense is not") {
  const struct {
    std::string value;
    uint16_t port;
    int64_t duration; // -1: not said
  } rows[] = {
    {"port=6697", 6697, -1},
    {"port=6697,duration=60", 6697, 60},
    {"duration=0", 0, 0},
    {"preload,duration=60,port=1", 1, 60},
    {"", 0, -1},
    {"port=0", 0, -1},
    {"port=70000", 0, -1},
    {"port=,duration=", 0, -1},
    {"port=66x", 0, -1},
    {"duration=-5", 0, -1},
    {"duration=99999999999", 0, int64_t{10} * 365 * 24 * 60 * 60},
  };
  for (auto& x : rows) {
    INFO(x.value);
    auto found = parse_sts(x.value);
    CHECK(found.port == x.port);
    CHECK(found.duration.value_or(-1) == x.duration);
  }
}

TEST_CASE("a policy holds until its time is over, or it is taken back") {
  e2e::temporary_folder place;
  const sts_policies policies{place / "sts"};
  CHECK(policies.find("chat.example", 1000) == 0);
  CHECK(policies.keep("chat.example", 6697, 0, 1000).empty());
  CHECK(policies.keep("chat.example", 6697, 60, 1000).empty());
  CHECK(policies.find("chat.example", 1059) == 6697);
  CHECK(policies.find("chat.example", 1060) == 0);
  CHECK(policies.find("other.example", 1000) == 0);
  CHECK(policies.keep("chat.example", 6697, 0, 1010).empty());
  CHECK(policies.find("chat.example", 1011) == 0);
}

TEST_CASE("a server that wants TLS is left for where it speaks it, without a word") {
  conversation_options options{"Alice", "#lobby", true, true};
  options.history_lines = 50;
  talk alice{options};
  alice.hears(":s CAP * LS :batch sts=port=6697,duration=60");
  REQUIRE(alice.last.end);
  CHECK(alice.last.end->tls_port == 6697);
  CHECK(alice.last.end->name == "Alice");
  CHECK(alice.last.wire.empty());
}

TEST_CASE("over TLS it says for how long") {
  conversation_options options{"Alice", "#lobby", true, true};
  options.history_lines = 50;
  options.secure = true;
  talk alice{options};
  alice.hears(":s CAP * LS :batch sts=port=6697,duration=60");
  CHECK(!alice.last.end);
  alice.loses("");
  REQUIRE(alice.last.end);
  CHECK(alice.last.end->tls_port == 0);
  CHECK(alice.last.end->tls_duration == 60);
}
