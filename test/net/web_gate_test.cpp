// Browsers at the door: over a real transport, with time moved by hand.
#include <cstddef>
#include <string>

#include <catch2/catch.hpp>

#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#include "net/door/listener.hpp"
#include "net/web/web_site.hpp"
#include "test/net/real_transport.hpp"
#include "test/support/websocket_frames.hpp"

using namespace hubbub;
using namespace hubbub::test;
using namespace real_transport;
using namespace std::chrono_literals;
using Catch::Contains;
using Catch::EndsWith;
using Catch::StartsWith;

namespace {

uint64_t total(const histogram& x) {
  uint64_t result = 0;
  for (auto n : x.counts())
    result += n;
  return result;
}

listener_actor::behavior_type
listener(listener_actor::stateful_broker_pointer<listener_state> self, int fd,
         const wire_format* format, chat_context context) {
  return self->state.make_behavior({{fd, format, false, "web"}}, std::move(context));
}

/// Tells what it was told.
metrics_actor::behavior_type metrics(metrics_actor::broker_pointer,
                                     const std::string& first) {
  return {[first](scrape_atom, uint8_t how, const loop_load& loop) {
    return first + std::to_string(how) + " unsent=" + std::to_string(loop.unsent_bytes)
           + " full=" + std::to_string(loop.full_sockets)
           + " late=" + std::to_string(loop.lag.counts().back())
           + " probes=" + std::to_string(total(loop.lag)) + "\n";
  }};
}

file_actor::behavior_type files(file_actor::broker_pointer, const std::string& token) {
  return {[token](challenge_atom, const std::string& x) {
    return x == token ? x + ".answer" : std::string{};
  }};
}

/// A page that is listened for.
struct page : world {
  page() {
    auto made = std::make_shared<web_site>();
    made->add("/index.html", "<p>hello");
    made->add("/big.bin", big);
    config->site = std::move(made);
    config->acme_folder = "/somewhere";
    auto name = "hubbub-web-test-" + std::to_string(::getpid());
    name.copy(address.sun_path + 1, name.size());
    size = static_cast<socklen_t>(offsetof(sockaddr_un, sun_path) + 1 + name.size());
  }

  /// Opens the door; the configuration is what it is.
  void open(const wire_format& format = websocket_format) {
    auto fd = new_socket();
    REQUIRE(::bind(fd, generic(), size) == 0);
    REQUIRE(::listen(fd, 100) == 0);
    chat_actors actors{everybody, control_actor{}};
    actors.files = sys.middleman().spawn_broker(files, std::string{"tok-en"});
    owned.push_back(caf::actor_cast<caf::actor>(actors.files));
    actors.metrics = sys.middleman().spawn_broker(metrics, std::string{"as="});
    owned.push_back(caf::actor_cast<caf::actor>(actors.metrics));
    auto hdl = sys.middleman().spawn_broker(listener, fd, &format,
                                            chat_context{std::move(actors), config});
    owned.push_back(caf::actor_cast<caf::actor>(hdl));
    turn();
  }

  int connect() {
    auto fd = new_socket();
    REQUIRE(::connect(fd, generic(), size) == 0);
    return fd;
  }

  static int new_socket() { return ::socket(AF_UNIX, SOCK_STREAM | SOCK_NONBLOCK, 0); }

  const sockaddr* generic() const { return reinterpret_cast<const sockaddr*>(&address); }

  const std::string big = [] {
    std::string result; // nothing that gzip makes smaller
    for (uint32_t i = 0, x = 1; i < 2'000'000; ++i)
      result += static_cast<char>((x = x * 1664525 + 1013904223) >> 24);
    return result;
  }();
  sockaddr_un address{AF_UNIX, {}};
  socklen_t size = 0;
};

const std::string get_page = "GET / HTTP/1.1\r\nHost: x\r\n\r\n";

std::string upgrade(const std::string& more = "") {
  return "GET /ws HTTP/1.1\r\nHost: chat.example.org\r\nUpgrade: websocket\r\n"
         "Connection: Upgrade\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n"
         "Sec-WebSocket-Version: 13\r\n"
         + more + "\r\n";
}

} // namespace

TEST_CASE_METHOD(page, "a browser gets a file, and the next one on the same connection") {
  open();
  socket_peer browser{*this, connect()};
  CHECK(browser.received().empty());
  browser.send(get_page);
  auto first = browser.received();
  CHECK_THAT(first, StartsWith("HTTP/1.1 200 OK\r\n") && EndsWith("\r\n\r\n<p>hello"));
  CHECK_FALSE(browser.ended);
  SECTION("byte by byte") {
    for (auto c : get_page)
      browser.send(std::string(1, c));
    CHECK(browser.received() == first);
  }
  SECTION("before the answer to the first") {
    browser.send(get_page + get_page);
    CHECK(browser.received() == first + first);
  }
  SECTION("and no more when it said so") {
    browser.send("GET /nothing HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
    CHECK_THAT(browser.received(), StartsWith("HTTP/1.1 404 Not Found\r\n"));
    CHECK(browser.ended);
    browser.half_close();
    CHECK(browser.gone());
  }
  SECTION("and hears all though it says that it is done") {
    browser.send("GET /big.bin HTTP/1.1\r\nHost: x\r\n\r\n");
    browser.half_close();
    std::string all;
    for (auto more = browser.received(); !more.empty(); more = browser.received())
      all += more;
    CHECK(all.substr(all.find("\r\n\r\n") + 4) == big);
    CHECK(browser.gone());
  }
}

TEST_CASE_METHOD(page,
                 "a large file is in memory once, and comes whole to slow readers") {
  open();
  socket_peer one{*this, connect()};
  socket_peer other{*this, connect()};
  auto& bytes = *config->site->find("/big.bin")->plain;
  auto before = bytes.get_reference_count();
  one.send("GET /big.bin HTTP/1.1\r\nHost: x\r\n\r\n");
  other.send("GET /big.bin HTTP/1.1\r\nHost: x\r\n\r\n" + get_page);
  CHECK(bytes.get_reference_count() == before + 2);
  std::string all;
  for (auto more = other.received_some(100'000); !more.empty();
       more = other.received_some(100'000))
    all += more;
  auto begin = all.find("\r\n\r\n") + 4;
  CHECK(all.substr(begin, big.size()) == big);
  CHECK_THAT(all.substr(begin + big.size()),
             StartsWith("HTTP/1.1 200 OK\r\n") && EndsWith("<p>hello"));
  CHECK(bytes.get_reference_count() == before + 1);
}

TEST_CASE_METHOD(page, "what is no request, or too much of one, is refused and ended") {
  open();
  auto answer_to = [&](const std::string& text) {
    socket_peer somebody{*this, connect()};
    somebody.send(text);
    auto result = somebody.received();
    CHECK(somebody.ended);
    // Whoever goes on talking is not heard, and is closed after a moment.
    somebody.send("NICK Bob\r\n");
    advance(config->linger + web_gate::sweep_interval);
    CHECK(somebody.gone());
    return result.substr(0, result.find("\r\n"));
  };
  CHECK(answer_to("NICK Bob\r\nUSER b 0 * :b\r\n\r\n") == "HTTP/1.1 400 Bad Request");
  CHECK(answer_to("GET / HTTP/1.1\r\n\r\n") == "HTTP/1.1 400 Bad Request");
  CHECK(answer_to("POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 3\r\n\r\nabc")
        == "HTTP/1.1 405 Method Not Allowed");
  CHECK(answer_to("GET / HTTP/1.1\r\nHost: x\r\nCookie: " + std::string(8192, 'c'))
        == "HTTP/1.1 431 Request Header Fields Too Large");
}

TEST_CASE_METHOD(page, "a request of 8 KiB is read") {
  open();
  socket_peer browser{*this, connect()};
  std::string text = "GET / HTTP/1.1\r\nHost: x\r\nCookie: ";
  browser.send(text + std::string(longest_request - text.size() - 4, 'c') + "\r\n\r\n");
  CHECK_THAT(browser.received(), StartsWith("HTTP/1.1 200 OK\r\n"));
}

TEST_CASE_METHOD(page, "nobody stays who asks for nothing") {
  open();
  socket_peer silent{*this, connect()};
  socket_peer slow{*this, connect()};
  socket_peer idle{*this, connect()};
  slow.send("GET / HT");
  idle.send(get_page);
  idle.received();
  advance(web_gate::idle_limit - 1s);
  CHECK_FALSE(idle.gone());
  advance(2s);
  CHECK(idle.gone());
  advance(config->registration_timeout - web_gate::idle_limit - 3s);
  slow.send("T");
  CHECK_FALSE(silent.gone());
  CHECK_FALSE(slow.gone());
  advance(4s);
  CHECK(silent.gone());
  CHECK(slow.gone());
}

TEST_CASE_METHOD(page, "a connection has so many answers, and the last says that it is") {
  open();
  socket_peer browser{*this, connect()};
  for (unsigned i = 1; i < web_gate::most_requests; ++i) {
    browser.send(get_page);
    CHECK_THAT(browser.received(), Contains("\r\nConnection: keep-alive\r\n"));
  }
  browser.send(get_page);
  CHECK_THAT(browser.received(), Contains("\r\nConnection: close\r\n"));
  CHECK(browser.ended);
}

TEST_CASE_METHOD(page, "who asks for WebSocket speaks IRC from the 101 on") {
  open();
  member carl{*this, "Carl"};
  socket_peer alice{*this, connect()};
  CHECK(alice.received().empty());
  alice.send(upgrade("Sec-WebSocket-Protocol: text.ircv3.net\r\n"
                     "Origin: https://chat.example.org\r\n"));
  auto answer = alice.received();
  CHECK_THAT(answer, StartsWith("HTTP/1.1 101 Switching Protocols\r\n")
                       && Contains("\r\nSec-WebSocket-Protocol: text.ircv3.net\r\n")
                       && EndsWith("\r\n\r\n"));
  alice.send(client_frame(ws_text, "NICK Alice")
             + client_frame(ws_text, "USER a 0 * :Alice")
             + client_frame(ws_text, "JOIN #lobby"));
  CHECK_THAT(carl.received(), Contains("User Alice joined\n"));
  carl.send("hello\n");
  auto bytes = alice.received();
  auto frames = take_frames(bytes);
  REQUIRE(!frames.empty());
  CHECK_THAT(frames.back().payload, EndsWith(" PRIVMSG #lobby :hello"));
  alice.send(client_frame(ws_close, "\x03\xe8"));
  bytes = alice.received();
  CHECK(take_frames(bytes) == std::vector{server_frame{ws_close, "\x03\xe8"}});
  CHECK(alice.ended);
  CHECK(carl.received() == "User Alice left\n");
}

TEST_CASE_METHOD(page, "a browser that has got the page may go on in WebSocket") {
  open();
  socket_peer alice{*this, connect()};
  alice.send(get_page);
  alice.received();
  alice.send(upgrade());
  CHECK_THAT(alice.received(), StartsWith("HTTP/1.1 101 "));
  // It has its whole time to register from there on, and no more.
  advance(config->registration_timeout - 1s);
  CHECK(alice.received().empty());
  advance(config->registration_timeout / 4 + 1s);
  auto bytes = alice.received();
  auto frames = take_frames(bytes);
  REQUIRE(frames.size() == 2);
  CHECK_THAT(frames[0].payload, Contains("Registration timed out"));
  CHECK(frames[1].first == ws_close);
}

TEST_CASE_METHOD(page, "who may not speak WebSocket hears why, in HTTP") {
  open();
  auto answer_to = [&](const std::string& text) {
    socket_peer somebody{*this, connect()};
    somebody.send(text);
    auto result = somebody.received();
    CHECK(somebody.ended);
    return result;
  };
  CHECK_THAT(answer_to(upgrade("Origin: https://evil.example\r\n")),
             StartsWith("HTTP/1.1 403 Forbidden\r\n") && Contains("web.origins"));
  CHECK_THAT(answer_to(upgrade() + client_frame(ws_text, "NICK Alice")),
             StartsWith("HTTP/1.1 400 Bad Request\r\n")
               && EndsWith("Nothing may be said before the answer to the handshake\n"));
  auto old = upgrade();
  old.replace(old.find("Version: 13"), 11, "Version: 8 ");
  CHECK_THAT(answer_to(old), StartsWith("HTTP/1.1 426 Upgrade Required\r\n")
                               && Contains("\r\nSec-WebSocket-Version: 13\r\n"));
}

TEST_CASE_METHOD(page, "a challenge is answered from its folder, and by nothing else") {
  open();
  socket_peer authority{*this, connect()};
  auto answer_to = [&](const std::string& token) {
    authority.send("GET /.well-known/acme-challenge/" + token
                   + " HTTP/1.1\r\nHost: x\r\n\r\n");
    auto result = authority.received();
    return result.substr(9, 3) + ' ' + result.substr(result.find("\r\n\r\n") + 4);
  };
  CHECK(answer_to("tok-en") == "200 tok-en.answer\n");
  CHECK(answer_to("other") == "404 There is no such challenge\n");
  for (auto& token : std::vector<std::string>{"", ".", "..", "../secret", "%2e%2e/secret",
                                              "a/b", "a.b", std::string(129, 'a')})
    CHECK_THAT(answer_to(token), StartsWith("404 There is nothing here"));
  CHECK(answer_to("tok-en") == "200 tok-en.answer\n");
}

TEST_CASE_METHOD(page, "browsers count as connections, and who comes too often waits") {
  config->exempt_networks.clear();
  config->max_connections = 2;
  open();
  socket_peer one{*this, connect()};
  socket_peer two{*this, connect()};
  two.send(upgrade());
  two.received();
  socket_peer three{*this, connect()};
  three.send(get_page);
  CHECK_THAT(three.received(),
             StartsWith("HTTP/1.1 503 Service Unavailable\r\n")
               && Contains("\r\n\r\nThe server is full: 2 connections"));
  one.close();
  socket_peer four{*this, connect()};
  four.send(get_page);
  CHECK_THAT(four.received(), StartsWith("HTTP/1.1 200 OK\r\n"));
}

// -- the door for metrics ---------------------------------------------------------

namespace {

const std::string get_metrics = "GET /metrics HTTP/1.1\r\nHost: x\r\n\r\n";

std::string body_of(const std::string& answer) {
  return answer.substr(answer.find("\r\n\r\n") + 4);
}

} // namespace

TEST_CASE_METHOD(page, "who asks for metrics gets them in the format it likes best") {
  open(metrics_format);
  socket_peer prometheus{*this, connect()};
  prometheus.send(get_metrics);
  auto text = prometheus.received();
  CHECK_THAT(text, StartsWith("HTTP/1.1 200 OK\r\n"));
  CHECK_THAT(text,
             Contains("\r\nContent-Type: text/plain; version=0.0.4; charset=utf-8\r\n"));
  CHECK_THAT(text, Contains("\r\nCache-Control: no-store\r\n"));
  CHECK(body_of(text) == "as=0 unsent=0 full=0 late=0 probes=0\n");
  // On the same connection.
  prometheus.send("GET /metrics HTTP/1.1\r\nHost: x\r\n"
                  "Accept: application/openmetrics-text;version=1.0.0,*/*;q=0.1\r\n\r\n");
  auto other = prometheus.received();
  CHECK_THAT(other, Contains("\r\nContent-Type: application/openmetrics-text; "
                             "version=1.0.0; charset=utf-8\r\n"));
  CHECK_THAT(body_of(other), StartsWith("as=1 "));
  prometheus.send("HEAD /metrics HTTP/1.1\r\nHost: x\r\n\r\n");
  auto head = prometheus.received();
  CHECK_THAT(head, Contains("\r\nContent-Length: 37\r\n") && EndsWith("\r\n\r\n"));
  prometheus.send("GET /healthz HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
  CHECK(body_of(prometheus.received()) == "ok\n");
  CHECK(prometheus.ended);
}

TEST_CASE_METHOD(page, "the door for metrics has nothing else") {
  open(metrics_format);
  socket_peer somebody{*this, connect()};
  const std::pair<std::string, std::string> table[] = {
    {get_page, "404 Not Found"},
    {"GET /ws HTTP/1.1\r\nHost: x\r\n\r\n", "404 Not Found"},
    {upgrade(), "404 Not Found"},
    {"GET /.well-known/acme-challenge/tok-en HTTP/1.1\r\nHost: x\r\n\r\n",
     "404 Not Found"},
    {"GET /metrics/ HTTP/1.1\r\nHost: x\r\n\r\n", "404 Not Found"},
    {"POST /metrics HTTP/1.1\r\nHost: x\r\n\r\n", "405 Method Not Allowed"},
  };
  for (auto& [request, status] : table) {
    CAPTURE(request);
    somebody.send(request);
    CHECK_THAT(somebody.received(), StartsWith("HTTP/1.1 " + status + "\r\n"));
  }
  CHECK(somebody.ended);
}

TEST_CASE_METHOD(page, "the page's door has no metrics") {
  open();
  socket_peer somebody{*this, connect()};
  somebody.send(get_metrics);
  CHECK_THAT(somebody.received(), StartsWith("HTTP/1.1 404 Not Found\r\n"));
}

TEST_CASE_METHOD(page, "a server that is full can be watched, by sixteen at once") {
  config->max_connections = 1;
  config->connections_per_address = 1;
  config->connects = {1, std::chrono::hours{1}};
  open(metrics_format);
  std::vector<std::unique_ptr<socket_peer>> all;
  for (size_t i = 0; i < web_gate::most_scrapers; ++i) {
    all.push_back(std::make_unique<socket_peer>(*this, connect()));
    all.back()->send(get_metrics);
    CHECK_THAT(all.back()->received(), StartsWith("HTTP/1.1 200 OK\r\n"));
  }
  socket_peer one_more{*this, connect()};
  one_more.send(get_metrics);
  CHECK_THAT(one_more.received(), StartsWith("HTTP/1.1 503 Service Unavailable\r\n"));
  all.pop_back();
  socket_peer another{*this, connect()};
  another.send(get_metrics);
  CHECK_THAT(another.received(), StartsWith("HTTP/1.1 200 OK\r\n"));
  // Nobody stays who asks for nothing more.
  for (int i = 0; i < 7; ++i)
    advance(web_gate::sweep_interval);
  CHECK(another.gone());
}

TEST_CASE_METHOD(page, "how late the loop is, is looked at while somebody may ask") {
  open(metrics_format);
  advance(200ms); // in time
  advance(199ms);
  advance(3'001ms); // three seconds late
  socket_peer prometheus{*this, connect()};
  prometheus.send(get_metrics);
  CHECK_THAT(body_of(prometheus.received()), EndsWith(" late=1 probes=2\n"));
}
