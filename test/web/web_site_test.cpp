#include "net/web/web_site.hpp"

#include <catch2/catch.hpp>

using namespace hubbub;

TEST_CASE("what is packed can be unpacked, and nothing else") {
  for (auto& text : {std::string{}, std::string{"x"}, std::string(100'000, 'y')})
    CHECK(unpacked(packed(text)) == text);
  CHECK(packed(std::string(100'000, 'y')).size() < 500);
  auto gzip = packed("some text");
  CHECK_FALSE(unpacked(""));
  CHECK_FALSE(unpacked("some text"));
  CHECK_FALSE(unpacked(gzip.substr(0, gzip.size() - 1)));
  gzip[gzip.size() - 5] ^= 1; // its checksum
  CHECK_FALSE(unpacked(gzip));
  CHECK_FALSE(unpacked(packed(std::string(web_site::most_bytes + (1 << 20), '\0'))));
}

TEST_CASE("a file has a type, and a tag that changes with its bytes") {
  web_site site;
  site.add("/index.html", "<p>one</p>");
  site.add("/a.js", "1");
  site.add("/b.js", "1");
  site.add("/c.js", "2");
  site.add("/manifest.webmanifest", "{}");
  site.add("/strange", "?");
  CHECK(site.find("/") == site.find("/index.html"));
  CHECK(site.find("/")->type == "text/html; charset=utf-8");
  CHECK(site.find("/a.js")->type == "text/javascript; charset=utf-8");
  CHECK(site.find("/manifest.webmanifest")->type == "application/manifest+json");
  CHECK(site.find("/strange")->type == "application/octet-stream");
  CHECK(site.find("/a.js")->tag == site.find("/b.js")->tag);
  CHECK(site.find("/a.js")->tag != site.find("/c.js")->tag);
  CHECK(site.find("/a.js")->tag.size() == 32);
  CHECK(site.find("/nothing") == nullptr);
  CHECK(site.find("") == nullptr);
  CHECK(site.find("/../index.html") == nullptr);
}

TEST_CASE("a file whose name has a hash never changes") {
  web_site site;
  auto immutable = [&](const std::string& path) {
    site.add(path, "x");
    return site.find(path)->immutable;
  };
  CHECK(immutable("/app-0123abcd.js"));
  CHECK(immutable("/assets/style.0123456789ABCDEF.css"));
  CHECK_FALSE(immutable("/index.html"));
  CHECK_FALSE(immutable("/app-0123abc.js"));
  CHECK_FALSE(immutable("/app-settings.js"));
  CHECK_FALSE(immutable("/0123abcd.js"));
}

TEST_CASE("a file is packed where that makes it smaller") {
  web_site site;
  const std::string text(5000, 'x');
  site.add("/a.txt", text);
  CHECK(site.find("/a.txt")->plain->text == text);
  CHECK(unpacked(site.find("/a.txt")->gzip->text) == text);
  site.add("/b.png", "\x89PNG");
  CHECK(site.find("/b.png")->gzip == nullptr);
  CHECK(site.add_packed("/c.txt", packed(text)));
  CHECK(site.find("/c.txt")->plain->text == text);
  CHECK(site.find("/c.txt")->tag == site.find("/a.txt")->tag);
  CHECK_FALSE(site.add_packed("/d.txt", "no gzip"));
  CHECK(site.size() == 2 * text.size() + 4);
}
