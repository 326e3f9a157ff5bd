#include <catch2/catch.hpp>

#include "net/sasl/scram.hpp"
#include "test/support/scram_client.hpp"

using namespace hubbub;
using namespace hubbub::test;

namespace {

/// How a login ends: "in", "refused", or where else it got stuck.
std::string outcome(scram_client& client, const scram_keys& keys) {
  auto first = client.answer({});
  scram_exchange server;
  auto challenge = server.challenge(first, keys);
  if (!challenge)
    return "no challenge";
  auto proof = client.answer(*challenge);
  auto last = server.finish(proof);
  if (!last)
    return "refused";
  client.answer(*last);
  return client.is_content() ? "in" : "the server has no keys";
}

std::string outcome(const std::string& given, const scram_keys& keys) {
  scram_client client{"Bob", given};
  return outcome(client, keys);
}

scram_keys keys_of(const std::string& password) {
  auto keys = parse_scram_keys(make_scram_keys(password));
  REQUIRE(keys);
  return *keys;
}

} // namespace

TEST_CASE("who has the password proves it, and the server that it has the keys") {
  auto keys = keys_of("open sesame");
  CHECK(keys.rounds == 4096);
  CHECK(outcome("open sesame", keys) == "in");
  CHECK(outcome("open simsim", keys) == "refused");
  CHECK(outcome("", keys) == "refused");
  // One and the same text, written in two ways (RFC 4013).
  CHECK(outcome("a\xCC\x88 sesame", keys_of("\xC3\xA4 sesame")) == "in");
}

TEST_CASE("each password has a salt of its own") {
  CHECK(make_scram_keys("sesame") != make_scram_keys("sesame"));
  CHECK(make_scram_keys("\x01sesame").empty());
  CHECK(make_scram_keys("\xFF").empty());
}

// The keys of RFC 7677's example (3): its proof is one for them.
TEST_CASE("keys are made as others make them") {
  auto keys = parse_scram_keys("SCRAM-SHA-256$4096:W22ZaJ0SNY7soEsUEjb6gQ==$"
                               "WG5d8oPm3OtcPnkdi4Uo7BkeZkBFzpcXkuLmtbsT4qY="
                               ":wfPLwcE6nTWhTAmQ7tl2KeoiWGPlZqQxSrmfPwDl2dU=");
  REQUIRE(keys);
  CHECK(outcome("pencil", *keys) == "in");
  CHECK(outcome("pen", *keys) == "refused");
}

TEST_CASE("what are no keys is none") {
  std::string digest = "WG5d8oPm3OtcPnkdi4Uo7BkeZkBFzpcXkuLmtbsT4qY=";
  auto good = "SCRAM-SHA-256$4096:c2FsdA==$" + digest + ':' + digest;
  REQUIRE(parse_scram_keys(good));
  for (auto odd : {std::string{}, "SCRAM-SHA-1$4096:c2FsdA==$" + digest + ':' + digest,
                   "SCRAM-SHA-256$4095:c2FsdA==$" + digest + ':' + digest,
                   "SCRAM-SHA-256$x:c2FsdA==$" + digest + ':' + digest,
                   "SCRAM-SHA-256$4096:$" + digest + ':' + digest,
                   "SCRAM-SHA-256$4096:c2FsdA==$" + digest,
                   "SCRAM-SHA-256$4096:c2FsdA==$c2FsdA==:" + digest, good + 'x'}) {
    INFO(odd);
    CHECK_FALSE(parse_scram_keys(odd));
  }
}

TEST_CASE("a name without keys is asked like any other, and nobody gets in") {
  auto secret = make_salt_secret();
  auto keys = decoy_scram_keys("nobody", secret);
  CHECK(keys.rounds == scram_rounds);
  CHECK(keys.salt.size() == keys_of("sesame").salt.size());
  CHECK(keys.salt == decoy_scram_keys("nobody", secret).salt);
  CHECK(keys.salt != decoy_scram_keys("somebody", secret).salt);
  CHECK(outcome("sesame", keys) == "refused");
}

TEST_CASE("who it is stands in the first message") {
  const struct {
    std::string message;
    std::string account;
    std::string name; // empty: refused
  } rows[] = {
    {"n,,n=Bob,r=abcdefgh", "", "Bob"},
    {"y,,n=Bob,r=abcdefgh", "", "Bob"},
    {"n,a=Ann,n=Bob,r=abcdefgh", "Ann", "Bob"},
    {"n,,n=a=2Cb=3Dc,r=abcdefgh", "", "a,b=c"},
    {"", "", ""},
    {"n,,", "", ""},
    {"n,,n=,r=abcdefgh", "", ""},
    {"n,,n=Bob", "", ""},
    {"n,,n=Bob,r=", "", ""},
    {"n=Bob,r=abcdefgh", "", ""},
    {"p=tls-unique,,n=Bob,r=abcdefgh", "", ""}, // no channel binding here
    {"n,,m=x,n=Bob,r=abcdefgh", "", ""},        // a demand that nobody knows
    {std::string{"n,,n=B\0b,r=abcdefgh", 19}, "", ""},
  };
  for (auto& x : rows) {
    INFO(x.message);
    auto found = scram_exchange::parse_login(x.message);
    CHECK((found ? found->name : "") == x.name);
    if (found)
      CHECK(found->account == x.account);
  }
}

TEST_CASE("an odd proof ends it, and a second try is none") {
  for (std::string odd : {"", "c=biws", "c=biws,r=abc,p=dGVzdA==", "nonsense"}) {
    scram_exchange server;
    auto keys = keys_of("sesame");
    REQUIRE(server.challenge("n,,n=Bob,r=abcdefgh", keys));
    CHECK_FALSE(server.finish(odd));
    CHECK_FALSE(server.finish(odd));
    CHECK_FALSE(server.challenge("n,,n=Bob,r=abcdefgh", keys));
  }
}
