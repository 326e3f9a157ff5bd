#include "net/web/websocket_handshake.hpp"

#include <catch2/catch.hpp>

using namespace hubbub;
using Catch::Contains;

namespace {

/// As in RFC 6455 1.3.
http_request wish() {
  http_request result;
  result.method = "GET";
  result.path = "/ws";
  result.host = "chat.example.org";
  result.upgrades = true;
  result.websocket_key = "dGhlIHNhbXBsZSBub25jZQ==";
  result.websocket_version = "13";
  return result;
}

} // namespace

TEST_CASE("a handshake is answered as RFC 6455 1.3 has it, and with nothing else") {
  auto x = shake_hands(wish(), {});
  CHECK(x.status == 101);
  CHECK(x.answer
        == "HTTP/1.1 101 Switching Protocols\r\n"
           "Upgrade: websocket\r\n"
           "Connection: Upgrade\r\n"
           "Sec-WebSocket-Accept: s3pPLMBiTxaQ9kYGzzhZRbK+xOo=\r\n"
           "\r\n");
  CHECK(x.kind == message_kind::text);
}

TEST_CASE("of the protocols that a client likes, the first of ours is taken") {
  auto request = wish();
  auto chosen = [&](std::vector<std::string> list) {
    request.websocket_protocols = std::move(list);
    return shake_hands(request, {});
  };
  auto text = chosen({"text.ircv3.net", "binary.ircv3.net"});
  CHECK_THAT(text.answer, Contains("\r\nSec-WebSocket-Protocol: text.ircv3.net\r\n"));
  CHECK(text.kind == message_kind::text);
  auto binary = chosen({"chat", "binary.ircv3.net", "text.ircv3.net"});
  CHECK_THAT(binary.answer, Contains("\r\nSec-WebSocket-Protocol: binary.ircv3.net\r\n"));
  CHECK(binary.kind == message_kind::binary);
  CHECK_THAT(chosen({"chat"}).answer, !Contains("Sec-WebSocket-Protocol"));
}

TEST_CASE("a handshake that lacks something is refused") {
  auto status = [](void (*change)(http_request&)) {
    auto request = wish();
    change(request);
    auto result = shake_hands(request, {});
    CHECK(result.sentence.empty() == (result.status == 101));
    return result.status;
  };
  CHECK(status([](http_request& x) { x.path = "/"; }) == 101);
  CHECK(status([](http_request& x) { x.path = "/other"; }) == 404);
  CHECK(status([](http_request& x) { x.method = "POST"; }) == 400);
  CHECK(status([](http_request& x) { x.has_body = true; }) == 400);
  CHECK(status([](http_request& x) { x.websocket_version = "8"; }) == 426);
  CHECK(status([](http_request& x) { x.websocket_version = ""; }) == 426);
  CHECK(status([](http_request& x) { x.websocket_key = ""; }) == 400);
  CHECK(status([](http_request& x) { x.websocket_key = "dGhlIHNhbXBsZQ=="; }) == 400);
  CHECK(status([](http_request& x) { x.websocket_key = "!GhlIHNhbXBsZSBub25jZQ=="; })
        == 400);
  CHECK(status([](http_request& x) { x.origin = "https://evil.example"; }) == 403);
}

TEST_CASE("pages of our own host may connect, and those that are allowed") {
  struct row {
    std::string origin, host;
    bool own, listed;
  };
  const std::vector<std::string> list{"https://chat.example.net",
                                      "http://dev.local:3000"};
  for (auto& x : std::vector<row>{
         {"", "chat.example.org", true, true}, // no browser
         {"https://chat.example.org", "chat.example.org", true, true},
         {"http://chat.example.org", "chat.example.org", true, true},
         {"https://Chat.Example.ORG", "chat.example.org", true, true},
         {"http://localhost:8080", "localhost:8080", true, true},
         {"http://[::1]:8080", "[::1]:8080", true, true},
         {"https://chat.example.org:443", "chat.example.org", true, true},
         {"https://chat.example.org", "chat.example.org:443", true, true},
         {"http://chat.example.org", "chat.example.org:80", true, true},
         // Some say a path as well.
         {"https://chat.example.org/page", "chat.example.org", true, true},
         {"https://chat.example.org", "chat.example.org:8443", false, false},
         {"http://localhost:3000", "localhost:8080", false, false},
         {"https://evil.example", "chat.example.org", false, false},
         {"https://chat.example.org.evil.example", "chat.example.org", false, false},
         {"https://evilchat.example.org", "chat.example.org", false, false},
         {"https://chat.example.org@evil.example", "chat.example.org", false, false},
         {"https://evil.example/?chat.example.org", "chat.example.org", false, false},
         {"null", "chat.example.org", false, false},
         {"null", "null", false, false},
         {"file://", "", false, false},
         {"https://", "", false, false},
         {"nonsense", "nonsense", false, false},
         {"https://chat.example.net", "chat.example.org", false, true},
         {"https://chat.example.net:443", "chat.example.org", false, true},
         {"http://chat.example.net", "chat.example.org", false, false},
         {"http://dev.local:3000", "chat.example.org", false, true},
       }) {
    CAPTURE(x.origin, x.host);
    CHECK(may_connect(x.origin, x.host, {}) == x.own);
    CHECK(may_connect(x.origin, x.host, list) == x.listed);
    CHECK(may_connect(x.origin, x.host, {"*"}));
  }
  CHECK(may_connect("null", "chat.example.org", {"null"}));
}

TEST_CASE("an origin is written in one way") {
  CHECK(normal_origin("https://Chat.Example.org:443/path/")
        == "https://chat.example.org");
  CHECK(normal_origin("HTTP://x:80") == "http://x");
  CHECK(normal_origin("http://x:443") == "http://x:443");
  CHECK(normal_origin("http://x:8080") == "http://x:8080");
  CHECK(normal_origin("null") == "null");
  for (std::string text :
       {"", "x", "https", "https://", "https:///", "ftp://x", "https://:1", "https://a b",
        "https://a@b", "https://a,b", "wss://x"}) {
    CAPTURE(text);
    CHECK(normal_origin(text).empty());
  }
}
