#include "apps/client/tls_verdict.hpp"

#include <string>

#include <catch2/catch.hpp>

using namespace hubbub::client;
using Catch::Contains;

namespace {

const std::string one(64, 'a');
const std::string other(64, 'b');

} // namespace

TEST_CASE("whether a server is trusted") {
  using kind = tls_verdict::kind;
  struct row {
    std::string what;
    std::string distrust;
    std::string wanted;
    std::string known;
    kind in_terminal;
    kind in_pipe;
  };
  const row rows[] = {
    {"somebody vouches for it", "", "", "", kind::trust, kind::trust},
    {"vouched for, and it was another one", "", "", other, kind::trust, kind::trust},
    {"the one that was asked for", "self-signed", one, "", kind::trust, kind::trust},
    {"another one", "self-signed", other, "", kind::refuse, kind::refuse},
    {"another one, whoever vouches", "", other, "", kind::refuse, kind::refuse},
    {"asked for, whatever is known", "self-signed", one, other, kind::trust, kind::trust},
    {"known from the last time", "self-signed", "", one, kind::trust, kind::trust},
    {"it has changed", "self-signed", "", other, kind::refuse, kind::refuse},
    {"never seen", "self-signed", "", "", kind::ask, kind::refuse},
  };
  for (auto& x : rows) {
    CAPTURE(x.what);
    tls_evidence found{"chat.example", 6697,    one,     x.distrust,
                       x.wanted,       x.known, "/known"};
    CHECK(judge(found, true).what == x.in_terminal);
    CHECK(judge(found, false).what == x.in_pipe);
  }
}

TEST_CASE("a refusal says what to do") {
  tls_evidence found{"chat.example", 6697, one, "self-signed", "", "", "/known"};
  CHECK_THAT(judge(found, false).words, Contains("--tls-fingerprint=" + one));
  CHECK_THAT(judge(found, true).words, Contains("aaaa aaaa") && Contains("(yes/no)"));
  found.known = other;
  CHECK_THAT(judge(found, true).words, Contains("remove its line from /known"));
}

TEST_CASE("fingerprints are read as programs print them") {
  std::string colons;
  for (auto i = 0; i < 32; ++i)
    colons += (i == 0 ? "" : ":") + std::string{"AB"};
  std::string plain;
  for (auto i = 0; i < 32; ++i)
    plain += "ab";
  for (auto& text : {colons, plain, "SHA256:" + plain, "sha256 Fingerprint=" + colons})
    CHECK(normal_fingerprint(text) == plain);
  for (auto& text : {std::string{}, plain + "a", plain.substr(1), "x" + plain.substr(1)})
    CHECK(normal_fingerprint(text).empty());
}
