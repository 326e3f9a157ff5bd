#include "net/sasl/scram_prover.hpp"

#include <catch2/catch.hpp>

#include "net/codec/base64.hpp"
#include "net/sasl/scram.hpp"

using namespace hubbub;

namespace {

scram_keys keys_of(const std::string& password) {
  auto keys = parse_scram_keys(make_scram_keys(password));
  REQUIRE(keys);
  return *keys;
}

/// How far a login comes with a server that has these keys.
std::string outcome(const std::string& given, const scram_keys& keys) {
  scram_prover client{"Bob", given};
  auto first = client.begin();
  if (!first)
    return "no text";
  scram_exchange server;
  auto challenge = server.challenge(*first, keys);
  REQUIRE(challenge);
  auto proof = client.prove(*challenge);
  if (!proof)
    return "no proof";
  auto last = server.finish(*proof);
  if (!last)
    return "refused";
  return client.trusts(*last) ? "in" : "the server has no keys";
}

} // namespace

TEST_CASE("a password is proved and not sent") {
  CHECK(outcome("open sesame", keys_of("open sesame")) == "in");
  CHECK(outcome("open simsim", keys_of("open sesame")) == "refused");
  CHECK(outcome("a\xCC\x88 sesame", keys_of("\xC3\xA4 sesame")) == "in"); // RFC 4013
  CHECK(outcome("\x01sesame", keys_of("open sesame")) == "no text");
  CHECK(outcome("\xFF", keys_of("open sesame")) == "no text");
  CHECK_FALSE(scram_prover{"\xFF", "open sesame"}.begin());
  scram_prover client{"Bob", "open sesame"};
  CHECK(client.begin().value_or("").find("n,,n=Bob,r=") == 0);
}

TEST_CASE("a name with what means something in SCRAM is one name") {
  scram_prover client{"B,=b", "open sesame"};
  auto who = scram_exchange::parse_login(client.begin().value_or(""));
  REQUIRE(who);
  CHECK(who->name == "B,=b");
}

// Only the server's key is another one: it can check the proof, but has none of its own.
TEST_CASE("a server that does not know the password is not trusted") {
  auto keys = keys_of("open sesame");
  keys.server = keys_of("open sesame").server; // of another salt
  CHECK(outcome("open sesame", keys) == "the server has no keys");
  for (std::string last : {"", "v=", "v=AAAA", "e=invalid-proof", "x",
                           "v=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA="}) {
    CAPTURE(last);
    scram_prover client{"Bob", "open sesame"};
    scram_exchange server;
    auto challenge = server.challenge(client.begin().value_or(""), keys);
    REQUIRE(challenge);
    REQUIRE(client.prove(*challenge));
    CHECK_FALSE(client.trusts(last));
    CHECK_FALSE(client.trusts(last));
  }
}

TEST_CASE("nothing is proved to a server that asks for it oddly") {
  auto nonce = [](const std::string& first) { return first.substr(first.find("r=")); };
  const std::vector<std::pair<std::string, bool>> rest = {
    {"xyz,s=c2FsdHNhbHQ=,i=4096", true},
    {"xyz,s=c2FsdHNhbHQ=,i=4095", false}, // too cheap to try passwords at the proof
    {"xyz,s=c2FsdHNhbHQ=,i=1000001", false},
    {"xyz,s=c2FsdHNhbHQ=,i=4294967295", false},
    {"xyz,s=c2FsdHNhbHQ=,i=99999999999999999999", false},
    {"xyz,s=c2FsdHNhbHQ=,i=-4096", false},
    {"xyz,s=c2FsdHNhbHQ=,i=4096x", false},
    {"xyz,s=c2FsdHNhbHQ=", false},
    {"xyz,i=4096", false},
    {"xyz,s=,i=4096", false},
    {"", false},
  };
  for (auto& [text, proves] : rest) {
    CAPTURE(text);
    scram_prover client{"Bob", "open sesame"};
    auto first = client.begin().value_or("");
    CHECK(client.prove(nonce(first) + text).has_value() == proves);
  }
  // Not the answer to what was said.
  scram_prover client{"Bob", "open sesame"};
  client.begin();
  CHECK_FALSE(client.prove("r=another,s=c2FsdHNhbHQ=,i=4096"));
  CHECK_FALSE(client.trusts("v=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA="));
}
