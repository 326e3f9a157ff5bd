#include "net/web/http_request.hpp"

#include <catch2/catch.hpp>

using namespace hubbub;

namespace {

/// A request of these lines.
std::string request(std::vector<std::string> lines) {
  std::string result;
  for (auto& x : lines)
    result += x + "\r\n";
  return result + "\r\n";
}

http_request parsed(std::vector<std::string> lines) {
  auto result = parse_http_request(request(std::move(lines)));
  REQUIRE(result);
  return *result;
}

} // namespace

TEST_CASE("a request ends with its empty line, however it is cut") {
  auto text = request({"GET / HTTP/1.1", "Host: x"});
  size_t seen = 0;
  for (size_t i = 0; i < text.size(); ++i) {
    CHECK(request_size(text.substr(0, i), seen) == 0);
    seen = i;
  }
  CHECK(request_size(text, seen) == text.size());
  CHECK(request_size(text + "GET /next", 0) == text.size());
}

TEST_CASE("what a browser asks for is found in its request") {
  auto x = parsed({"GET /app-0123abcd.js?v=1 HTTP/1.1", "Host: chat.example.org:8080",
                   "Accept-Encoding: deflate, gzip;q=1.0, *;q=0.5",
                   "If-None-Match: \"a\"", "If-None-Match: W/\"b\"",
                   "X-Forwarded-For: 192.0.2.1", "x-forwarded-for: 10.0.0.1",
                   "X-Forwarded-Proto: https", "Cookie: " + std::string(4000, 'c')});
  CHECK(x.method == "GET");
  CHECK(x.path == "/app-0123abcd.js");
  CHECK(x.host == "chat.example.org:8080");
  CHECK(x.takes_gzip);
  CHECK(x.if_none_match == "\"a\", W/\"b\"");
  CHECK(x.forwarded_for == "192.0.2.1, 10.0.0.1");
  CHECK(x.forwarded_proto == "https");
  CHECK(x.keeps_alive);
  CHECK_FALSE(x.upgrades);
  CHECK_FALSE(x.has_body);
  CHECK(x.origin.empty());
}

TEST_CASE("a path is what it is, whole or as for a proxy") {
  auto path = [](const std::string& target) {
    return parsed({"GET " + target + " HTTP/1.1", "Host: x"}).path;
  };
  CHECK(path("/") == "/");
  CHECK(path("/?room=dev") == "/");
  CHECK(path("http://x/ws?a") == "/ws");
  CHECK(path("http://x") == "/");
  CHECK(path("/../etc/passwd") == "/../etc/passwd");
  CHECK(path("*") == "*");
  CHECK(path("/a://b") == "/a://b");
}

TEST_CASE("who keeps the connection says so, or speaks HTTP/1.1") {
  CHECK(parsed({"GET / HTTP/1.1", "Host: x"}).keeps_alive);
  CHECK_FALSE(parsed({"GET / HTTP/1.1", "Host: x", "Connection: close"}).keeps_alive);
  CHECK_FALSE(parsed({"GET / HTTP/1.0"}).keeps_alive);
  CHECK(parsed({"GET / HTTP/1.0", "Connection: keep-alive"}).keeps_alive);
}

TEST_CASE("gzip is for who takes it") {
  auto takes = [](const std::string& list) {
    return parsed({"GET / HTTP/1.1", "Host: x", "Accept-Encoding: " + list}).takes_gzip;
  };
  CHECK(takes("gzip"));
  CHECK(takes("br, GZIP"));
  CHECK(takes("gzip;q=0.1"));
  CHECK_FALSE(takes("gzip;q=0"));
  CHECK_FALSE(takes("gzip;q=0.000"));
  CHECK_FALSE(takes("identity"));
  CHECK_FALSE(takes("xgzip"));
  CHECK_FALSE(parsed({"GET / HTTP/1.1", "Host: x"}).takes_gzip);
}

TEST_CASE("a body is noticed, however it is announced") {
  auto has_body = [](const std::string& field) {
    return parsed({"GET / HTTP/1.1", "Host: x", field}).has_body;
  };
  CHECK(has_body("Content-Length: 5"));
  CHECK(has_body("Transfer-Encoding: chunked"));
  CHECK_FALSE(has_body("Content-Length: 0"));
}

TEST_CASE("a wish for WebSocket is found in all its parts") {
  auto x = parsed({"GET /ws HTTP/1.1", "Host: chat.example.org", "Upgrade: WebSocket",
                   "Connection: keep-alive, Upgrade", "Origin: https://chat.example.org",
                   "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==",
                   "Sec-WebSocket-Protocol: text.ircv3.net, binary.ircv3.net",
                   "Sec-WebSocket-Protocol: other", "Sec-WebSocket-Version: 13"});
  CHECK(x.upgrades);
  CHECK(x.origin == "https://chat.example.org");
  CHECK(x.websocket_key == "dGhlIHNhbXBsZSBub25jZQ==");
  CHECK(x.websocket_version == "13");
  CHECK(x.websocket_protocols
        == std::vector<std::string>{"text.ircv3.net", "binary.ircv3.net", "other"});
  // Without one of its parts it is none.
  CHECK_FALSE(parsed({"GET /ws HTTP/1.1", "Host: x", "Upgrade: websocket"}).upgrades);
  CHECK_FALSE(parsed({"GET /ws HTTP/1.1", "Host: x", "Connection: upgrade"}).upgrades);
  CHECK_FALSE(
    parsed({"GET /ws HTTP/1.1", "Host: x", "Connection: upgrade", "Upgrade: h2c"})
      .upgrades);
  CHECK_FALSE(
    parsed({"GET /ws HTTP/1.0", "Connection: upgrade", "Upgrade: websocket"}).upgrades);
}

TEST_CASE("what is no request is none") {
  for (auto& lines : std::vector<std::vector<std::string>>{
         {""},
         {"NICK Bob"},
         {"GET /"},
         {"GET / HTTP/2.0", "Host: x"},
         {"GET  / HTTP/1.1", "Host: x"},
         {"GET / HTTP/1.1"}, // whose?
         {"GET / HTTP/1.1", "Host: x", "Host: y"},
         {"GET / HTTP/1.1", "Host : x"},
         {"GET / HTTP/1.1", "Host: x", "no field"},
         {"GET / HTTP/1.1", "Host: x", "Content-Length: five"},
         {"GET / HTTP/1.1", "Host: x", "Content-Length: 5", "Content-Length: 6"},
         {"G\xe9T / HTTP/1.1", "Host: x"},
         {"GET /\x01 HTTP/1.1", "Host: x"},
         {"GET / HTTP/1.1", "Host: x\x01y"},
       }) {
    CAPTURE(request(lines));
    CHECK_FALSE(parse_http_request(request(lines)));
  }
  CHECK_FALSE(parse_http_request(""));
  CHECK_FALSE(parse_http_request("GET / HTTP/1.1\r\nHost: x\r\n"));
  CHECK_FALSE(parse_http_request("\x16\x03\x01\x02" + request({"GET / HTTP/1.1"})));
}
