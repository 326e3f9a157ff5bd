#include "net/transport/tls_channel.hpp"

#include <algorithm>
#include <string>
#include <vector>

#include <catch2/catch.hpp>

#include "test/support/tls_peer.hpp"

using namespace hubbub;
using Catch::Contains;

namespace {

constexpr auto tls12 = "NORMAL:-VERS-ALL:+VERS-TLS1.2";
constexpr auto tls13 = "NORMAL:-VERS-ALL:+VERS-TLS1.3";

/// Made once: that takes longer than all the rest.
const certificate_on_disk& our_certificate() {
  static const certificate_on_disk instance;
  return instance;
}

/// A channel, and what it received.
struct our_end {
  tls_channel channel;
  std::vector<char> plain;

  explicit our_end(tls_credentials_ptr credentials = our_certificate().credentials())
      : channel(std::move(credentials), "irc") {}

  /// @param at_once bytes fed at a time.
  void take(std::string_view wire, size_t at_once = 1 << 20) {
    for (; !wire.empty(); wire.remove_prefix(std::min(at_once, wire.size())))
      channel.feed(wire.substr(0, at_once), plain);
  }

  /// Bytes for the wire, once.
  std::string to_send() {
    std::string result{channel.sealed()};
    channel.sent(result.size());
    return result;
  }

  std::string received() const { return {plain.begin(), plain.end()}; }
};

/// Hands over what both have to say, until they have nothing.
void talk(our_end& us, tls_peer& them, size_t at_once = 1 << 20) {
  for (auto i = 0; i < 20; ++i) {
    auto theirs = them.to_send();
    auto ours = us.to_send();
    if (theirs.empty() && ours.empty())
      return;
    us.take(theirs, at_once);
    for (std::string_view rest = ours; !rest.empty();
         rest.remove_prefix(std::min(at_once, rest.size())))
      them.take(rest.substr(0, at_once));
  }
  FAIL("they never came to an end");
}

} // namespace

TEST_CASE("bytes go both ways through TLS, however the wire cuts them") {
  auto priority = GENERATE(as<std::string>{}, tls13, tls12);
  auto at_once = GENERATE(size_t{1}, size_t{2}, size_t{7}, size_t{1} << 20);
  CAPTURE(priority, at_once);
  our_end us;
  tls_peer them{{priority}};
  CHECK_FALSE(us.channel.can_seal());
  CHECK(us.channel.seal("too early") == 0);
  talk(us, them, at_once);
  REQUIRE(them.done());
  REQUIRE(us.channel.now() == tls_channel::state::open);
  CHECK(them.fingerprint() == our_certificate().fingerprint());
  CHECK(us.channel.seal("hello\n") == 6);
  them.send("NICK Alice\r\n");
  talk(us, them, at_once);
  CHECK(them.received == "hello\n");
  CHECK(us.received() == "NICK Alice\r\n");
  CHECK_THAT(us.channel.description(), Contains(priority == tls13 ? "TLS1.3" : "TLS1.2"));
}

TEST_CASE("who sends a share for X25519 is in after one round trip") {
  // As OpenSSL and browsers do, which know P-256 as well.
  our_end us;
  tls_peer them{{std::string{tls13} + ":-GROUP-ALL:+GROUP-X25519:+GROUP-SECP256R1",
                 {},
                 {},
                 nullptr,
                 true}};
  us.take(them.to_send());
  them.take(us.to_send());
  CHECK(them.done());
}

TEST_CASE("a record has at most 16 KiB, and many of them have all") {
  our_end us;
  tls_peer them{{}};
  talk(us, them);
  std::string text(100'000, 'x');
  for (size_t i = 0; i < text.size(); ++i)
    text[i] = static_cast<char>('a' + i % 23);
  std::string_view rest = text;
  while (!rest.empty()) {
    auto taken = us.channel.seal(rest);
    REQUIRE(taken == std::min(rest.size(), tls_channel::record_size));
    CHECK(us.channel.sealed().size() > taken);
    CHECK(us.channel.sealed().size() < taken + 64);
    rest.remove_prefix(taken);
    // Sent in two parts, as by a socket that was nearly full.
    std::string first{us.channel.sealed().substr(0, 1000)};
    us.channel.sent(first.size());
    them.take(first);
    them.take(us.to_send());
  }
  CHECK(them.received == text);
}

TEST_CASE("whoever speaks no TLS is told so in TLS, and never in clear") {
  auto text = GENERATE(as<std::string>{}, "NICK Alice\r\nUSER a 0 * :a\r\n",
                       "GET / HTTP/1.1\r\nHost: localhost\r\n\r\n", "\n\n\n\n\n\n\n\n",
                       std::string(600, '\x16'), std::string(5, '\0') + "abc");
  auto at_once = GENERATE(size_t{1}, size_t{1000});
  our_end us;
  us.take(text, at_once);
  CHECK(us.channel.now() == tls_channel::state::failed);
  CHECK(us.received().empty());
  CHECK(us.channel.error().size() > 5);
  CHECK(us.channel.seal("Welcome") == 0);
  // An alert is 7 bytes of type 21 (RFC 8446 6).
  auto answer = us.to_send();
  CHECK((answer.empty() || (answer[0] == 21 && answer.size() == 7)));
}

TEST_CASE("older versions than TLS 1.2 are refused") {
  our_end us;
  tls_peer them{{"NORMAL:-VERS-ALL:+VERS-TLS1.1:+VERS-TLS1.0"}};
  talk(us, them);
  CHECK(us.channel.now() == tls_channel::state::failed);
  CHECK_FALSE(them.done());
  CHECK(them.error != 0);
}

TEST_CASE("a handshake may end at any byte") {
  auto priority = GENERATE(as<std::string>{}, tls13, tls12);
  std::string hello;
  std::string finished;
  {
    our_end us;
    tls_peer them{{priority}};
    hello = them.to_send();
    us.take(hello);
    them.take(us.to_send());
    finished = them.to_send();
  }
  for (size_t i = 0; i < hello.size() + finished.size(); i += 3) {
    our_end us;
    us.take((hello + finished).substr(0, i));
    CHECK(us.channel.now() != tls_channel::state::open);
    CHECK(us.received().empty());
    us.channel.close();
  }
}

TEST_CASE("a byte that is changed on its way ends it") {
  our_end us;
  tls_peer them{{}};
  talk(us, them);
  them.send("JOIN #lobby\r\n");
  auto wire = them.to_send();
  wire[wire.size() / 2] ^= 1;
  us.take(wire);
  CHECK(us.channel.now() == tls_channel::state::failed);
  CHECK(us.received().empty());
  CHECK(us.to_send().size() > 0); // the alert
}

TEST_CASE("TLS 1.2 is not negotiated again") {
  our_end us;
  tls_peer them{{tls12}};
  talk(us, them);
  them.begin_again();
  us.take(them.to_send());
  CHECK(us.channel.now() == tls_channel::state::failed);
}

TEST_CASE("a peer gets the new keys it asks for, but not without end") {
  our_end us;
  tls_peer them{{tls13}};
  talk(us, them);
  them.begin_again();
  them.send("after\n");
  us.take(them.to_send());
  CHECK(us.received() == "after\n");
  us.channel.seal("ours\n");
  talk(us, them);
  CHECK(them.received == "ours\n");
  for (auto i = 0; i < 100; ++i)
    them.begin_again();
  us.take(them.to_send());
  CHECK(us.channel.now() == tls_channel::state::failed);
  CHECK(us.channel.sealed().size() < 4096);
}

TEST_CASE("who says goodbye can still be told something") {
  auto priority = GENERATE(as<std::string>{}, tls13, tls12);
  our_end us;
  tls_peer them{{priority}};
  talk(us, them);
  them.send("last words\n");
  them.close();
  us.take(them.to_send());
  CHECK(us.received() == "last words\n");
  CHECK(us.channel.now() == tls_channel::state::ended);
  CHECK(us.channel.seal("answer\n") == 7);
  us.channel.close();
  CHECK(us.channel.seal("more\n") == 0);
  them.take(us.to_send());
  CHECK(them.received == "answer\n");
  CHECK(them.ended);
  CHECK(them.error == 0);
}

TEST_CASE("a client's certificate is asked for, and known by its fingerprint") {
  auto priority = GENERATE(as<std::string>{}, tls13, tls12);
  const certificate_on_disk theirs{{"alice"}};
  our_end us;
  tls_peer them{{priority, {}, {}, &theirs}};
  talk(us, them);
  REQUIRE(us.channel.now() == tls_channel::state::open);
  CHECK(us.channel.peer_fingerprint() == theirs.fingerprint());

  our_end others;
  tls_peer nobody{{priority}};
  talk(others, nobody);
  REQUIRE(others.channel.now() == tls_channel::state::open);
  CHECK(others.channel.peer_fingerprint().empty());
}

TEST_CASE("who asks for a protocol gets it, or is served all the same") {
  struct row {
    std::vector<std::string> offered;
    std::string agreed;
  };
  auto x = GENERATE(values<row>(
    {{{}, ""}, {{"irc"}, "irc"}, {{"h2", "http/1.1", "irc"}, "irc"}, {{"h2"}, ""}}));
  our_end us;
  tls_peer them{{tls13, {}, x.offered}};
  talk(us, them);
  CHECK(us.channel.now() == tls_channel::state::open);
  CHECK(them.alpn() == x.agreed);
}

TEST_CASE("the name that a client asks for chooses the certificate") {
  const certificate_on_disk second{{"chat.example"}};
  tls_options options;
  options.pairs = {our_certificate().files(), second.files()};
  tls_fault fault;
  auto both = tls_credentials::load(options, std::time(nullptr), fault);
  REQUIRE(both != nullptr);
  auto priority = GENERATE(as<std::string>{}, tls13, tls12);
  for (auto name : {"", "localhost", "chat.example", "unknown.example"}) {
    CAPTURE(name);
    our_end us{both};
    tls_peer them{{priority, name}};
    talk(us, them);
    CHECK(them.fingerprint()
          == (name == std::string{"chat.example"} ? second : our_certificate())
               .fingerprint());
  }
}

TEST_CASE("connections under way keep the credentials they began with") {
  auto credentials = our_certificate().credentials();
  our_end us{credentials};
  tls_peer them{{}};
  credentials = nullptr; // replaced by others
  talk(us, them);
  us.channel.seal("still here\n");
  talk(us, them);
  CHECK(them.received == "still here\n");
}

TEST_CASE("our client and our server understand each other, and the client judges") {
  struct row {
    std::string host;
    bool trusted; // whether the certificate is among those that it trusts
    std::string distrust;
  };
  auto x = GENERATE(values<row>(
    {{"localhost", true, ""},
     {"127.0.0.1", true, ""},
     {"chat.example", true, "its certificate is for another name"},
     {"localhost", false, "its certificate is signed by nobody known here"}}));
  CAPTURE(x.host, x.trusted);
  std::string error;
  tls_trust::options how;
  const certificate_on_disk other{{"other"}};
  how.ca_file =
    x.trusted ? our_certificate().files().certificate : other.files().certificate;
  how.certificate = other.files();
  auto trust = tls_trust::load(how, error);
  REQUIRE(error.empty());
  our_end us;
  tls_channel client{trust, x.host, "irc"};
  std::vector<char> heard;
  for (auto i = 0; i < 5; ++i) {
    std::string hers{client.sealed()};
    client.sent(hers.size());
    us.take(hers);
    client.feed(us.to_send(), heard);
  }
  REQUIRE(client.now() == tls_channel::state::open);
  CHECK(client.distrust() == x.distrust);
  CHECK(client.peer_fingerprint() == our_certificate().fingerprint());
  CHECK(us.channel.peer_fingerprint() == other.fingerprint());
  us.channel.seal("hello\n");
  client.feed(us.to_send(), heard);
  CHECK(std::string{heard.begin(), heard.end()} == "hello\n");
}

TEST_CASE("files that are no certificates are named") {
  std::string error;
  tls_trust::options how;
  how.ca_file = "/nowhere/ca.pem";
  CHECK(tls_trust::load(how, error) == nullptr);
  CHECK_THAT(error, Contains("'/nowhere/ca.pem'"));
  how.ca_file.clear();
  how.certificate = {"/nowhere/certificate.pem", "/nowhere/key.pem"};
  CHECK(tls_trust::load(how, error) == nullptr);
  CHECK_THAT(error, Contains("'/nowhere/key.pem'"));
}
