// Connections that speak TLS, over the real transport.
#include <string>
#include <utility>

#include <catch2/catch.hpp>

#include "test/net/real_transport.hpp"
#include "test/support/certificates.hpp"
#include "test/support/tls_peer.hpp"

using namespace hubbub;
using Catch::Contains;
using real_transport::member;
using real_transport::world;

namespace {

const certificate_on_disk& our_certificate() {
  static const certificate_on_disk instance;
  return instance;
}

/// Somebody who comes by TLS. The wire is a pair of sockets.
class tls_member {
public:
  explicit tls_member(world& within, const wire_format& format = colon_format,
                      const tls_peer::options& how = {})
      : world_(within), tls(how) {
    int ends[2];
    REQUIRE(::socketpair(AF_UNIX, SOCK_STREAM | SOCK_NONBLOCK, 0, ends) == 0);
    fd_ = ends[1];
    auto scribe = caf::make_counted<stream_scribe>(within.loop, ends[0], within.queue);
    scribe->use(
      std::make_unique<tls_channel>(our_certificate().credentials(), format.alpn));
    transport = scribe;
    auto actor = spawn_connection(
      within.sys.middleman(), caf::io::scribe_ptr{std::move(scribe)}, format,
      chat_context{{within.everybody, control_actor{}}, within.config});
    within.owned.push_back(caf::actor_cast<caf::actor>(actor));
    world_.turn();
  }

  ~tls_member() { close(); }

  tls_member(const tls_member&) = delete;
  tls_member& operator=(const tls_member&) = delete;

  /// Carries bytes in both directions until there are none.
  void carry() {
    for (auto idle = 0; idle < 2;) {
      auto out = tls.to_send();
      if (!out.empty())
        REQUIRE(::send(fd_, out.data(), out.size(), MSG_NOSIGNAL)
                == static_cast<ssize_t>(out.size()));
      world_.turn();
      char bytes[65536];
      auto got = ::recv(fd_, bytes, sizeof(bytes), 0);
      if (got > 0)
        tls.take({bytes, static_cast<size_t>(got)});
      gone = gone || got == 0;
      world_.turn();
      idle = out.empty() && got <= 0 ? idle + 1 : 0;
    }
  }

  void say(const std::string& text) {
    if (!tls.done())
      carry();
    tls.send(text);
    carry();
  }

  /// What came since the last time.
  std::string heard() {
    carry();
    return std::exchange(tls.received, {});
  }

  void send_in_clear(const std::string& bytes) {
    REQUIRE(::send(fd_, bytes.data(), bytes.size(), MSG_NOSIGNAL) > 0);
    world_.turn();
  }

  std::string raw() {
    std::string result(65536, '\0');
    auto got = ::recv(fd_, result.data(), result.size(), 0);
    gone = gone || got == 0;
    result.resize(got < 0 ? 0 : static_cast<size_t>(got));
    return result;
  }

  void half_close() {
    ::shutdown(fd_, SHUT_WR);
    world_.turn();
  }

  void close() {
    if (fd_ >= 0)
      ::close(std::exchange(fd_, -1));
    world_.turn();
  }

private:
  world& world_;
  int fd_ = -1;

public:
  tls_peer tls;
  caf::intrusive_ptr<stream_scribe> transport;
  bool gone = false; // the other end has closed
};

} // namespace

TEST_CASE("people on TLS and people in clear talk with each other") {
  world chat;
  member alice{chat, "Alice"};
  tls_member bob{chat};
  bob.say("Bob\n");
  CHECK(bob.tls.done());
  CHECK_THAT(alice.received(), Contains("User Bob joined\n"));
  bob.heard();
  alice.send("hello\n");
  CHECK(bob.heard() == "Alice: hello\n");
  bob.say("hi there\n");
  CHECK(alice.received() == "Bob: hi there\n");
  CHECK(chat.queue->totals().handshakes_done == 1);
}

TEST_CASE("handshakes that come to nothing are counted apart") {
  world chat;
  auto& totals = chat.queue->totals();
  {
    tls_member nobody{chat, irc_format};
    nobody.transport = nullptr;
    nobody.send_in_clear("NICK Bob\r\nUSER b 0 * :b\r\n");
    CHECK(totals.handshakes_failed == 1);
    tls_member silent{chat};
    silent.transport = nullptr;
    CHECK(totals.handshakes_abandoned == 0);
  }
  CHECK(totals.handshakes_abandoned == 1);
  CHECK(totals.handshakes_failed == 1);
  CHECK(totals.handshakes_done == 0);
}

TEST_CASE("before the handshake is done nothing is written but the handshake") {
  world chat;
  tls_member omar{chat, bracket_format};
  CHECK(omar.raw().empty()); // the prompt waits
  CHECK(omar.heard() == "Enter your ID: ");
}

TEST_CASE("whoever speaks in clear on a TLS port gets an alert, and is gone") {
  world chat;
  tls_member nobody{chat, irc_format};
  nobody.transport = nullptr;
  nobody.send_in_clear("NICK Bob\r\nUSER b 0 * :b\r\n");
  auto answer = nobody.raw();
  CHECK((answer.empty() || (answer.size() == 7 && answer[0] == 21)));
  nobody.raw();
  CHECK(nobody.gone);
}

TEST_CASE("the end of the connection is said in TLS") {
  world chat;
  tls_member bob{chat};
  bob.say("Bob\n/quit\n");
  bob.carry();
  CHECK(bob.tls.ended);
  CHECK(bob.tls.error == 0);
}

TEST_CASE(
  "a line without an end counts if the peer said that it was all, and only then") {
  world chat;
  member alice{chat, "Alice"};
  tls_member bob{chat};
  tls_member carl{chat};
  bob.say("Bob\n");
  carl.say("Carl\n");
  alice.received();
  bob.tls.send("all of it");
  bob.tls.close();
  bob.carry();
  CHECK(alice.received() == "Bob: all of it\nUser Bob left\n");
  carl.say("I never said I would");
  carl.half_close();
  CHECK(alice.received() == "User Carl left\n");
}

TEST_CASE("a slow reader's bytes wait as they were written, but for one record") {
  world chat;
  chat.config->send_queue = 4 << 20;
  member alice{chat, "Alice"};
  tls_member bob{chat};
  bob.say("Bob\n");
  bob.heard();
  std::string said;
  const std::string line(3000, 'x');
  for (auto i = 0; i < 300; ++i) {
    alice.send(line + "\n");
    said += "Alice: " + line + "\n";
  }
  auto waiting = bob.transport->unsent();
  CHECK(waiting > 100'000);
  CHECK(waiting < said.size() + tls_channel::record_size + 64);
  CHECK(bob.transport->channel()->sealed().size() < tls_channel::record_size + 64);
  CHECK(bob.heard() == said);
  CHECK(bob.transport->unsent() == 0);
  // And on it goes.
  alice.send("short\n");
  CHECK(bob.heard() == "Alice: short\n");
}

TEST_CASE("more than a record at once arrives whole") {
  world chat;
  chat.config->line_length = 65536;
  member alice{chat, "Alice"};
  tls_member bob{chat};
  bob.say("Bob\n");
  bob.heard();
  std::string text;
  for (auto i = 0; text.size() < 50'000; ++i)
    text += " " + std::to_string(i);
  text.erase(0, 1);
  alice.send(text + "\n");
  CHECK(bob.heard() == "Alice: " + text + "\n");
}

TEST_CASE("only those who come by TLS enter a room that is +S, and WHOIS says who does") {
  world chat;
  const certificate_on_disk theirs{{"bob"}};
  tls_member bob{chat, irc_format, {"NORMAL", {}, {"irc"}, &theirs}};
  bob.say("NICK Bob\r\nUSER b 0 * :b\r\nJOIN #safe\r\nMODE #safe +S\r\n");
  CHECK_THAT(bob.heard(), Contains("MODE #safe +S"));
  CHECK(bob.tls.alpn() == "irc");
  member carl{chat, "NICK Carl\r\nUSER c 0 * :c", irc_format};
  carl.received();
  carl.send("JOIN #safe\r\n");
  CHECK_THAT(carl.received(), Contains(" 489 Carl #safe :"));
  tls_member dora{chat, irc_format};
  dora.say(
    "NICK Dora\r\nUSER d 0 * :d\r\nJOIN #safe\r\nMODE Dora\r\nMODE Dora -Z\r\nMODE "
    "Dora\r\n");
  auto entered = dora.heard();
  CHECK_THAT(entered, Contains(" 366 Dora #safe "));
  auto first = entered.find(" 221 Dora :+Z");
  REQUIRE(first != std::string::npos);
  CHECK(entered.find(" 221 Dora :+Z", first + 1) != std::string::npos);
  carl.send("WHOIS Bob\r\n");
  auto seen = carl.received();
  CHECK_THAT(seen, Contains(" 671 Carl Bob :"));
  CHECK_THAT(seen, !Contains(" 276 "));
  bob.heard();
  bob.say("WHOIS Bob\r\n");
  CHECK_THAT(bob.heard(), Contains(" 276 Bob Bob :has client certificate fingerprint "
                                   + theirs.fingerprint()));
}

TEST_CASE("clients are sent to TLS, in clear by the port and there for so long") {
  world chat;
  chat.config->sts = std::chrono::hours{24};
  chat.config->sts_port = 6697;
  auto ls = [&](auto& who) {
    who.send("CAP LS 302\r\n");
    return who.received();
  };
  // Whoever obeyed could not come back.
  chat.config->tls = our_certificate().credentials();
  member warned{chat, "", irc_format};
  CHECK_THAT(ls(warned), !Contains("sts="));

  auto authority =
    test::make_test_certificate({{"an authority"}, 0, 4'000'000'000, false, true});
  auto vouched = test::make_test_certificate({}, authority);
  const certificate_on_disk files{vouched.certificate, vouched.key};
  chat.config->tls = files.credentials();
  member alice{chat, "", irc_format};
  auto offered = ls(alice);
  CHECK_THAT(offered, Contains(" sts=port=6697") && !Contains("duration"));
  alice.send("CAP REQ sts\r\n");
  CHECK_THAT(alice.received(), Contains(" NAK :sts"));
  tls_member bob{chat, irc_format};
  bob.say("CAP LS 302\r\n");
  CHECK_THAT(bob.heard(), Contains(" sts=duration=86400") && !Contains("port="));
  tls_member carl{chat, irc_format};
  carl.say("CAP LS\r\n");
  CHECK_THAT(carl.heard(), !Contains("sts"));
}
