#include "net/web/http_answer.hpp"

#include <catch2/catch.hpp>

using namespace hubbub;
using Catch::Contains;

namespace {

constexpr std::time_t now = 784'111'777; // RFC 9110 5.6.7

struct shown {
  std::string head;
  std::string text; ///< in it, or behind it
  bool ends;
};

shown asked(const http_request& x, const web_site* site) {
  auto answer = answer_request(x, site, now);
  auto end = answer.head.find("\r\n\r\n") + 4;
  CHECK(answer.head.find('\n') != std::string::npos);
  return {answer.head.substr(0, end),
          answer.head.substr(end) + std::string{answer.body.view()}, answer.ends};
}

http_request get(const std::string& path, const std::string& method = "GET") {
  http_request result;
  result.method = method;
  result.path = path;
  result.keeps_alive = true;
  return result;
}

web_site some_site() {
  web_site result;
  result.add("/index.html", "<p>" + std::string(500, 'x'));
  result.add("/app-0123abcd.js", "1;");
  return result;
}

std::string field(const std::string& head, const std::string& name) {
  auto begin = head.find("\r\n" + name + ": ");
  if (begin == std::string::npos)
    return "";
  begin += name.size() + 4;
  return head.substr(begin, head.find("\r\n", begin) - begin);
}

} // namespace

TEST_CASE("a file comes with what a browser has to know of it") {
  auto site = some_site();
  auto x = asked(get("/"), &site);
  CHECK(x.head.find("HTTP/1.1 200 OK\r\n") == 0);
  CHECK(field(x.head, "Date") == "Sun, 06 Nov 1994 08:49:37 GMT");
  CHECK(field(x.head, "Connection") == "keep-alive");
  CHECK(field(x.head, "Content-Type") == "text/html; charset=utf-8");
  CHECK(field(x.head, "Content-Length") == "503");
  CHECK(field(x.head, "Cache-Control") == "no-cache");
  CHECK(field(x.head, "Vary") == "Accept-Encoding");
  CHECK(field(x.head, "Content-Encoding").empty());
  CHECK(field(x.head, "X-Content-Type-Options") == "nosniff");
  CHECK(field(x.head, "Referrer-Policy") == "no-referrer");
  CHECK_THAT(field(x.head, "Content-Security-Policy"), Contains("default-src 'self'"));
  CHECK_THAT(field(x.head, "Content-Security-Policy"),
             Contains("frame-ancestors 'none'"));
  CHECK(x.text == site.find("/")->plain->text);
  CHECK_FALSE(x.ends);
  auto script = asked(get("/app-0123abcd.js"), &site);
  CHECK(field(script.head, "Cache-Control") == "public, max-age=31536000, immutable");
  CHECK(script.text == "1;");
}

TEST_CASE("who takes gzip gets it, with a tag of its own") {
  auto site = some_site();
  auto request = get("/");
  auto plain = asked(request, &site);
  request.takes_gzip = true;
  auto x = asked(request, &site);
  CHECK(field(x.head, "Content-Encoding") == "gzip");
  CHECK(field(x.head, "Content-Length") == std::to_string(x.text.size()));
  CHECK(unpacked(x.text) == plain.text);
  CHECK(field(x.head, "ETag") != field(plain.head, "ETag"));
  request.path = "/app-0123abcd.js"; // too short to be packed
  CHECK(asked(request, &site).text == "1;");
}

TEST_CASE("who has a file gets told that it is the same") {
  auto site = some_site();
  auto request = get("/");
  auto tag = field(asked(request, &site).head, "ETag");
  for (auto& list : {tag, "W/" + tag, "\"other\", " + tag, std::string{"*"}}) {
    CAPTURE(list);
    request.if_none_match = list;
    auto x = asked(request, &site);
    CHECK(x.head.find("HTTP/1.1 304 Not Modified\r\n") == 0);
    CHECK(field(x.head, "ETag") == tag);
    CHECK(field(x.head, "Cache-Control") == "no-cache");
    CHECK(x.text.empty());
  }
  request.if_none_match = "\"other\"";
  CHECK_FALSE(asked(request, &site).text.empty());
}

TEST_CASE("HEAD is GET without a body") {
  auto site = some_site();
  for (std::string path : {"/", "/nothing", "/healthz"}) {
    CAPTURE(path);
    auto full = asked(get(path), &site);
    auto head = asked(get(path, "HEAD"), &site);
    CHECK(head.head == full.head);
    CHECK(head.text.empty());
    CHECK(field(head.head, "Content-Length") == std::to_string(full.text.size()));
  }
}

TEST_CASE("what cannot be had is refused in a sentence") {
  auto site = some_site();
  auto missing = asked(get("/nothing"), &site);
  CHECK(missing.head.find("HTTP/1.1 404 Not Found\r\n") == 0);
  CHECK(missing.text == "There is nothing here: the page is at /\n");
  CHECK(field(missing.head, "Content-Type") == "text/plain; charset=utf-8");
  CHECK_FALSE(missing.ends);
  CHECK(asked(get("/"), nullptr).head.find("HTTP/1.1 404 ") == 0);
  auto post = asked(get("/", "POST"), &site);
  CHECK(post.head.find("HTTP/1.1 405 Method Not Allowed\r\n") == 0);
  CHECK(field(post.head, "Allow") == "GET, HEAD");
  CHECK(field(post.head, "Connection") == "close");
  CHECK(post.ends);
  auto request = get("/");
  request.has_body = true;
  CHECK(asked(request, &site).head.find("HTTP/1.1 400 Bad Request\r\n") == 0);
  CHECK(asked(request, &site).ends);
  CHECK(asked(get("/ws"), &site).head.find("HTTP/1.1 426 Upgrade Required\r\n") == 0);
}

TEST_CASE("who asks whether we are well hears it") {
  auto x = asked(get("/healthz"), nullptr);
  CHECK(x.head.find("HTTP/1.1 200 OK\r\n") == 0);
  CHECK(x.text == "ok\n");
  CHECK(field(x.head, "Cache-Control") == "no-store");
}

TEST_CASE("the last answer says that it is") {
  auto site = some_site();
  auto request = get("/");
  request.keeps_alive = false;
  auto x = asked(request, &site);
  CHECK(field(x.head, "Connection") == "close");
  CHECK(x.ends);
}
