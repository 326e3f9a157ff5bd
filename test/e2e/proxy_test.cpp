// Whoever comes by way of a proxy or a gateway is who they say it is, if they are to be
// believed.
#include <fstream>
#include <sstream>

#include "test/e2e/irc_user.hpp"
#include "test/e2e/plain_user.hpp"
#include "test/e2e/proxies.hpp"
#include "test/e2e/server_fixture.hpp"

using namespace e2e;
using namespace std::string_literals;
using Catch::Contains;

namespace {

/// A server at whose IRC listener only proxies can connect, and its log.
struct proxied_server {
  explicit proxied_server(std::vector<std::string> more = {})
      : hub(with(options(std::move(more)))) {}

  std::vector<std::string> options(std::vector<std::string> more) const {
    std::vector<std::string> result{"--proxy.listeners=irc",
                                    "--proxy.networks=127.0.0.0/8", "--log.level=info",
                                    "--log.file=" + log_file};
    result.insert(result.end(), more.begin(), more.end());
    return result;
  }

  std::string log() const {
    std::ostringstream text;
    text << std::ifstream{log_file}.rdbuf();
    return text.str();
  }

  bool logs(const std::string& part) const {
    return eventually([&] { return log().find(part) != std::string::npos; });
  }

  temporary_folder folder;
  std::string log_file = folder / "log";
  server_fixture hub;
};

std::string text_header(const std::string& source) {
  return "PROXY TCP4 " + source + " 127.0.0.1 40000 6667\r\n";
}

/// Version 2, from 192.0.2.N, TLS or not.
std::string binary_header(char n, bool tls = false) {
  auto extra = "\x20\x00\x05\x01\0\0\0\0"s;
  auto body =
    "\xc0\x00\x02"s + n + "\x7f\x00\x00\x01\x9c\x40\x1a\x0b"s + (tls ? extra : "");
  return "\r\n\r\n\0\r\nQUIT\n\x21\x11\0"s + static_cast<char>(body.size()) + body;
}

const auto local_header = "\r\n\r\n\0\r\nQUIT\n\x20\0\0\0"s;

std::string registration(const std::string& nick) {
  return "NICK " + nick + "\r\nUSER " + nick + " 0 * :" + nick + "\r\n";
}

/// The address that the server knows of somebody by itself (338).
std::string own_address(irc_user& who, const std::string& nick) {
  auto answer = only("338", who.ask("WHOIS " + nick));
  return answer.size() == 1 && answer[0].params.size() == 4 ? answer[0].params[2] : "?";
}

/// The same of who speaks TLS with a proxy, connecting from there, and whether the server
/// takes that for secure (671).
std::string address_by_tls(const endpoint& where, const std::string& from) {
  process client{{"openssl", "s_client", "-quiet", "-bind", from + ":0", "-connect",
                  where.host + ":" + std::to_string(where.port)}};
  client.write(registration("Alice") + "WHOIS Alice\r\n");
  irc_line answer{client.line_matching(" 338 Alice Alice ")};
  irc_line next{client.line_matching(" (671|317) Alice Alice ")};
  return answer.params[2] + (next.command == "671" ? " secure" : "");
}

} // namespace

TEST_CASE("people behind HAProxy and nginx are known by their own address") {
  proxied_server x;
  auto& irc = x.hub.irc();
  proxy proxies[] = {proxy::haproxy(irc, "send-proxy"),
                     proxy::haproxy(irc, "send-proxy-v2"), proxy::nginx(irc)};
  auto n = 1;
  for (auto& p : proxies) {
    auto where = p.where();
    where.from = "127.0.1." + std::to_string(n);
    auto nick = "Alice" + std::to_string(n++);
    irc_user alice{where, nick};
    CHECK(own_address(alice, nick) == where.from);
    CHECK(x.logs(" format=irc address=" + where.from + "\n"));
  }
}

TEST_CASE("people who speak TLS with a proxy are known by their own address") {
  proxied_server x;
  auto& irc = x.hub.irc();
  CHECK(
    address_by_tls(proxy::haproxy(irc, "send-proxy-v2-ssl", true).where(), "127.0.1.1")
    == "127.0.1.1 secure");
  CHECK(address_by_tls(proxy::stunnel(irc).where(), "127.0.1.2") == "127.0.1.2");
}

TEST_CASE(
  "a proxy in front of a TLS listener says who comes, and then they shake hands") {
  auto options = with({"--proxy.listeners=ircs", "--proxy.networks=127.0.0.0/8"});
  options.ircs = "127.0.0.1:0";
  server_fixture hub{options};
  auto n = 1;
  for (auto how : {"send-proxy", "send-proxy-v2"}) {
    CAPTURE(how);
    auto passing = proxy::haproxy(hub.ircs(), how);
    auto from = "127.0.1." + std::to_string(n++);
    CHECK(address_by_tls(passing.where(), from) == from + " secure");
  }
}

TEST_CASE("a proxy may look whether the server is well, and nothing bad is logged") {
  proxied_server x;
  {
    auto checking =
      proxy::haproxy(x.hub.irc(), "send-proxy-v2 check check-send-proxy inter 50ms");
    CHECK(x.logs("event=closed connection=3"));
    auto where = checking.where();
    where.from = "127.0.1.1";
    irc_user alice{where, "Alice"};
    CHECK(own_address(alice, "Alice") == where.from);
  }
  tcp_client silent{x.hub.irc()};
  silent.close();
  for (auto& header : {local_header, "PROXY UNKNOWN\r\n"s}) {
    irc_user bob{x.hub.irc()};
    bob.connection().send(header + registration("Bob"));
    bob.until("422");
    CHECK(own_address(bob, "Bob") == "127.0.0.1");
    bob.send("QUIT");
    bob.connection().lines_until_closed();
  }
  CHECK_THAT(x.log(), !Contains("level=warning") && !Contains("level=error")
                        && !Contains("event=refused"));
}

TEST_CASE("a PROXY header may come in any pieces, and what is behind it gets through") {
  proxied_server x;
  for (auto& header :
       {text_header("192.0.2.7"), binary_header(7), binary_header(7, true)})
    for (size_t piece : {size_t{1}, size_t{7}, size_t{1000}}) {
      irc_user alice{x.hub.irc()};
      auto all = header + registration("Alice");
      for (size_t i = 0; i < all.size(); i += piece)
        alice.connection().send(std::string_view{all}.substr(i, piece));
      CHECK(alice.until("001").params[0] == "Alice");
      CHECK(own_address(alice, "Alice") == "192.0.2.7");
      alice.send("QUIT");
      alice.connection().lines_until_closed();
    }
}

TEST_CASE("a PROXY header from elsewhere is believed by nobody") {
  proxied_server x{{"--proxy.networks=127.0.0.9"}};
  for (auto& header : {text_header("192.0.2.7"), binary_header(7), local_header}) {
    tcp_client stranger{x.hub.irc()};
    stranger.send(header + registration("Mallory"));
    CHECK(stranger.closed_silently());
  }
  CHECK(x.logs("event=refused format=irc address=127.0.0.1 cause=bad-gateway\n"));
  auto where = x.hub.irc();
  where.from = "127.0.0.9";
  irc_user alice{where};
  alice.connection().send(text_header("192.0.2.7") + registration("Alice"));
  alice.until("001");
  // Other listeners take everybody, and no header.
  colon_user bob{x.hub.colon(), "Bob"};
}

TEST_CASE("what begins with no PROXY header is closed, and no name is heard") {
  proxied_server x;
  for (auto& text : {registration("Mallory"), "PROXY TCP4 1.2.3 1.2.3.4 1 2\r\n"s,
                     "PROXY UNKNOWN "s + std::string(200, 'x'),
                     binary_header(7).substr(0, 14) + "\xff\xff"s}) {
    tcp_client stranger{x.hub.irc()};
    stranger.send(text);
    CHECK(stranger.closed_silently());
  }
  CHECK(x.logs("cause=bad-gateway"));
  CHECK(x.logs("level=warning event=proxy_failed format=irc address=127.0.0.1 "
               "reason=\"it does not begin like one\"\n"));
  CHECK_THAT(x.log(), !Contains("event=connected"));
}

TEST_CASE("limits count where people come from, not their proxy") {
  proxied_server x{{"--limits.connections-per-address=1", "--limits.exempt-networks="}};
  irc_user alice{x.hub.irc()};
  alice.connection().send(text_header("192.0.2.7") + registration("Alice"));
  alice.until("001");
  tcp_client clone{x.hub.irc()};
  clone.send(binary_header(7));
  auto said = clone.lines_until_closed();
  REQUIRE(said.size() == 1);
  CHECK_THAT(said.front(), Contains("Too many connections from your address"));
  CHECK(x.logs("event=refused format=irc address=192.0.2.7 cause=per-address"));
  irc_user bob{x.hub.irc()};
  bob.connection().send(binary_header(8) + registration("Bob"));
  bob.until("001");
  // Whoever goes makes room for its own address.
  alice.send("QUIT");
  alice.connection().lines_until_closed();
  CHECK(eventually([&] {
    irc_user again{x.hub.irc()};
    again.connection().send(text_header("192.0.2.7") + registration("Alice"));
    return again.next().command != "ERROR";
  }));
}

TEST_CASE("who does not end its PROXY header in time is let go") {
  proxied_server x{{"--limits.registration-timeout=400ms"}};
  tcp_client slow{x.hub.irc()};
  slow.send("PROXY TCP4 192.0.2.7");
  CHECK(slow.closed_silently());
  CHECK(x.logs("cause=registration-timeout"));
  CHECK_THAT(x.log(), !Contains("event=connected") && !Contains("192.0.2.7"));
}

TEST_CASE("a gateway's people are counted where they come from") {
  proxied_server x{{"--proxy.listeners=", "--proxy.networks=", "--webirc.password=secret",
                    "--webirc.networks=127.0.0.1", "--limits.connections-per-address=1",
                    "--limits.exempt-networks="}};
  auto come = [&](irc_user& who, const std::string& address, const std::string& nick) {
    who.send("WEBIRC secret web.example host.example " + address
             + " :secure local-port=6667");
    who.connection().send(registration(nick));
  };
  irc_user alice{x.hub.irc()};
  come(alice, "192.0.2.7", "Alice");
  alice.until("422");
  CHECK(own_address(alice, "Alice") == "192.0.2.7");
  CHECK(x.logs("event=webirc connection=1 nick=\"\" gateway=127.0.0.1 address=192.0.2.7 "
               "secure=yes"));
  irc_user clone{x.hub.irc()};
  come(clone, "192.0.2.7", "Clone");
  CHECK_THAT(clone.next().last(), Contains("Too many connections from your address"));
  irc_user bob{x.hub.irc()};
  come(bob, "2001:db8::7", "Bob");
  bob.until("422");
  CHECK(own_address(bob, "Bob") == "2001:db8::7");
  CHECK(commands(bob.ask("WEBIRC secret web.example host.example 192.0.2.9")) == "462");
  alice.send("QUIT");
  alice.connection().lines_until_closed();
  CHECK(x.logs("event=closed connection=1 format=irc address=192.0.2.7 nick=Alice"));
}

TEST_CASE("only gateways that know the password are believed") {
  proxied_server x{{"--proxy.listeners=", "--proxy.networks=", "--webirc.password=secret",
                    "--webirc.networks=127.0.0.9"}};
  auto tell = [&](const std::string& from, const std::string& line) {
    auto where = x.hub.irc();
    where.from = from;
    irc_user gateway{where};
    gateway.send(line);
    return gateway.next().text();
  };
  CHECK_THAT(tell("127.0.0.1", "WEBIRC secret w h 192.0.2.7"),
             Contains("ERROR") && Contains("not that of a gateway"));
  CHECK_THAT(tell("127.0.0.9", "WEBIRC wrong w h 192.0.2.7"),
             Contains("ERROR") && Contains("Wrong password for WEBIRC"));
  CHECK_THAT(tell("127.0.0.9", "WEBIRC secret w h somewhere"),
             Contains("ERROR") && Contains("no IPv4 or IPv6 address"));
  CHECK(x.logs("event=webirc_failed"));
  CHECK_THAT(x.log(), !Contains("secret") && !Contains("wrong "));
}
