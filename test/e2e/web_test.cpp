// A browser's side of the server: the page, and IRC over WebSocket.
#include <csignal>
#include <fstream>
#include <sstream>

#include "test/e2e/configuration.hpp"
#include "test/e2e/plain_user.hpp"
#include "test/e2e/proxies.hpp"
#include "test/e2e/server_fixture.hpp"
#include "test/e2e/tcp_listener.hpp"
#include "test/e2e/web_user.hpp"

using namespace e2e;
using Catch::Contains;
using Catch::StartsWith;
using hubbub::test::server_frame;
using hubbub::test::ws_close;

namespace {

server::options with_page(std::vector<std::string> more = {}) {
  auto result = with(std::move(more));
  result.web = "127.0.0.1:0";
  return result;
}

/// A folder with a page.
struct folder_with_page {
  folder_with_page() {
    write("index.html", "<p>mine</p>");
    write("app-0123abcd.js", std::string(2000, ';'));
    write(".secret", "hidden");
  }

  void write(const std::string& name, const std::string& text) {
    std::ofstream{folder / name} << text;
  }

  std::string option() const { return "--web.root=" + folder.path(); }

  temporary_folder folder;
};

} // namespace

TEST_CASE("the page that comes with the server is shown, with what protects it") {
  server_fixture hub{with_page()};
  http_client browser{hub.web()};
  auto page = browser.get("/");
  CHECK(page.status == 200);
  CHECK(page.field("Content-Type") == "text/html; charset=utf-8");
  CHECK_THAT(page.body, Contains("Hubbub"));
  CHECK_THAT(page.field("Content-Security-Policy"), StartsWith("default-src 'self'"));
  CHECK(page.field("X-Content-Type-Options") == "nosniff");
  auto again = browser.get("/", {"If-None-Match: " + page.field("ETag")});
  CHECK(again.status == 304);
  CHECK(browser.get("/healthz").body == "ok\n");
  CHECK(browser.get("/../../etc/passwd").status == 404);
}

TEST_CASE("people in a browser, on IRC and in a terminal are in one room") {
  server_fixture hub{with_page()};
  bracket_user omar{hub.bracket(), "Omar"};
  irc_user ida{hub.irc(), "Ida"};
  web_user alice{hub.web(), "Alice", "#lobby"};
  CHECK(alice.handshake().status == 101);
  CHECK(omar.line() == omar.joined("Ida"));
  CHECK(omar.line() == omar.joined("Alice"));
  CHECK(ida.until("JOIN").nick() == "Alice");
  alice.send("PRIVMSG #lobby :hello \u2713");
  CHECK(omar.line() == omar.message("Alice", "hello \u2713"));
  CHECK(ida.until("PRIVMSG").last() == "hello \u2713");
  omar.say("hi");
  CHECK(alice.until("PRIVMSG").text() == "Omar PRIVMSG #lobby hi");
  ida.send("PRIVMSG #lobby :ho");
  CHECK(alice.until("PRIVMSG").text() == "Ida PRIVMSG #lobby ho");
  alice.connection().send(hubbub::test::client_frame(ws_close, "\x03\xe8"));
  CHECK(alice.frame() == server_frame{ws_close, "\x03\xe8"});
  CHECK(alice.connection().closed_silently());
  CHECK(ida.until("QUIT").nick() == "Alice");
}

TEST_CASE("a browser learns that the server ends, and that it may come back") {
  server_fixture hub{with_page()};
  web_user alice{hub.web(), "Alice", "#lobby"};
  CHECK(hub.stop() == 0);
  CHECK_THAT(alice.until("ERROR").last(), Contains("shutting down"));
  auto last = alice.frame();
  CHECK(last.first == ws_close);
  CHECK(last.payload.substr(0, 2) == "\x03\xe9"); // 1001
}

TEST_CASE(
  "pages of others may not connect unless they are allowed, and the log says so") {
  temporary_folder folder;
  auto log = folder / "log";
  server_fixture hub{with_page(
    {"--web.origins=https://friend.example", "--log.level=info", "--log.file=" + log})};
  auto status = [&](const std::string& origin) {
    return web_user{hub.web(), {"Origin: " + origin}}.handshake().status;
  };
  CHECK(status("https://chat.example.org") == 101);
  CHECK(status("https://friend.example") == 101);
  CHECK(status("https://evil.example") == 403);
  CHECK(eventually([&] {
    std::ostringstream text;
    text << std::ifstream{log}.rdbuf();
    return text.str().find("event=refused format=ws address=127.0.0.1 cause=websocket")
           != std::string::npos;
  }));
}

TEST_CASE("another page can stand in for ours, and changes with SIGHUP") {
  folder_with_page mine;
  server_fixture hub{with_page({mine.option()})};
  http_client browser{hub.web()};
  CHECK(browser.get("/").body == "<p>mine</p>");
  CHECK(browser.get("/.secret").status == 404);
  auto script = browser.get("/app-0123abcd.js", {"Accept-Encoding: gzip"});
  CHECK(script.field("Cache-Control") == "public, max-age=31536000, immutable");
  CHECK(script.field("Content-Encoding") == "gzip");
  CHECK(script.body.size() < 200);
  mine.write("index.html", "<p>new</p>");
  hub.executable().signal(SIGHUP);
  CHECK(eventually([&] { return http_client{hub.web()}.get("/").body == "<p>new</p>"; }));
}

TEST_CASE("a folder without a page is refused before anything is listened at") {
  temporary_folder empty;
  process refused{
    server_command({"--listen.colon=127.0.0.1:0", "--listen.web=127.0.0.1:0",
                    "--web.root=" + empty.path()})};
  CHECK_THAT(refused.errors(), Contains("web.root: there is no index.html in '"));
  CHECK(refused.exit_code() == 1);
}

TEST_CASE("an address for the page that is taken ends the start") {
  tcp_listener taken;
  process refused{
    server_command({"--listen.colon=127.0.0.1:0", "--listen.bracket=", "--listen.irc=",
                    "--listen.web=127.0.0.1:" + std::to_string(taken.address().port)})};
  CHECK_THAT(refused.errors(), Contains("listen.web: "));
  CHECK(refused.exit_code() == 1);
}

TEST_CASE("the page comes over TLS as well, and so does WebSocket") {
  auto options = with_page();
  options.webs = "127.0.0.1:0";
  server_fixture hub{options};
  http_client browser{hub.webs("localhost")};
  CHECK_THAT(browser.get("/").body, Contains("Hubbub"));
  web_user alice{hub.webs("localhost"), "Alice", "#lobby"};
  web_user bob{hub.web(), "Bob", "#lobby"};
  alice.send("WHOIS Alice");
  CHECK_THAT(alice.until("671").last(), Contains("secure"));
  alice.send("PRIVMSG #lobby :in private");
  CHECK(bob.until("PRIVMSG").last() == "in private");
}

TEST_CASE("a proxy in HTTP is believed if it is one of ours, and nobody else") {
  const std::vector<std::string> forwarded{"X-Forwarded-For: 10.9.9.9, 192.0.2.7",
                                           "X-Forwarded-Proto: https"};
  auto host_of = [&](const server& hub) {
    web_user alice{hub.web(), forwarded};
    alice.send("NICK Alice");
    alice.send("USER a 0 * :a");
    alice.send("JOIN #lobby");
    auto source = alice.until("JOIN").source;
    return source.substr(source.find('@') + 1);
  };
  configuration config{"[chat]\ncloaks = false\n"};
  SECTION("one of ours") {
    server_fixture hub{with_page({config.option(), "--proxy.networks=127.0.0.0/8"})};
    CHECK(host_of(hub) == "192.0.2.7");
  }
  SECTION("anybody") {
    server_fixture hub{with_page({config.option()})};
    CHECK(host_of(hub) == "127.0.0.1");
  }
}

TEST_CASE("a banned address stays out also behind a proxy in HTTP") {
  server_fixture hub{with_page(
    {"--proxy.networks=127.0.0.0/8", "--oper.name=root", "--oper.password=toor"})};
  irc_user rhea{hub.irc(), "Rhea"};
  rhea.send("OPER root toor");
  rhea.until("381");
  rhea.ask("DLINE 192.0.2.7 :be gone");
  auto coming_from = [&](const std::string& address) {
    http_client browser{hub.web()};
    auto text =
      "GET /ws HTTP/1.1\r\nHost: x\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
      "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\n"
      "X-Forwarded-For: "
      + address + "\r\n\r\n";
    browser.connection().send(text);
    return browser.connection().line();
  };
  CHECK_THAT(coming_from("192.0.2.8"), StartsWith("HTTP/1.1 101 "));
  CHECK_THAT(coming_from("192.0.2.7"), !Contains(" 101 "));
}

TEST_CASE("browsers behind HAProxy and nginx are known by their own address") {
  configuration config{"[chat]\ncloaks = false\n"};
  server_fixture hub{with_page({config.option(), "--proxy.networks=127.0.0.1"})};
  proxy proxies[] = {proxy::haproxy_for_page(hub.web()),
                     proxy::nginx_for_page(hub.web())};
  auto n = 1;
  for (auto& p : proxies) {
    auto where = p.where();
    where.from = "127.0.1." + std::to_string(n);
    auto nick = "Alice" + std::to_string(n++);
    CHECK(eventually([&] { return http_client{where}.get("/healthz").body == "ok\n"; }));
    CHECK_THAT(http_client{where}.get("/").body, Contains("Hubbub"));
    web_user alice{where, {"Origin: https://chat.example.org"}};
    CHECK(alice.handshake().status == 101);
    alice.send("NICK " + nick);
    alice.send("USER a 0 * :a");
    alice.send("JOIN #lobby");
    auto source = alice.until("JOIN").source;
    CHECK(source.substr(source.find('@') + 1) == where.from);
    alice.send("WHOIS " + nick);
    CHECK_THAT(alice.until("671").last(), Contains("secure"));
  }
}

TEST_CASE("an answer to a challenge is read when it is asked for") {
  temporary_folder challenges;
  server_fixture hub{with_page({"--web.acme-folder=" + challenges.path()})};
  http_client authority{hub.web()};
  const std::string place = "/.well-known/acme-challenge/";
  CHECK(authority.get(place + "a-token").status == 404);
  std::ofstream{challenges / "a-token"} << "a-token.thumbprint\n";
  auto answer = authority.get(place + "a-token");
  CHECK(answer.status == 200);
  CHECK(answer.body == "a-token.thumbprint\n");
  CHECK(authority.get(place + "../../etc/passwd").status == 404);
}

TEST_CASE("a page is opened and closed while the server runs") {
  configuration config{""};
  server_fixture hub{with({config.option()})};
  auto place = [] {
    tcp_listener spare;
    return spare.address();
  }();
  endpoint page{place.host, place.port, "", true, "localhost"};
  auto is_there = [&] {
    try {
      return http_client{page}.get("/healthz").body == "ok\n";
    } catch (const std::exception&) {
      return false;
    }
  };
  CHECK_FALSE(is_there());
  config.write("[listen]\nwebs = \"127.0.0.1:" + std::to_string(place.port) + "\"\n");
  hub.executable().signal(SIGHUP);
  CHECK(eventually(is_there));
  config.write("");
  hub.executable().signal(SIGHUP);
  CHECK(eventually([&] { return !is_there(); }));
}
