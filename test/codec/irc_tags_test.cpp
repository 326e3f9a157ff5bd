#include "net/codec/irc_tags.hpp"

#include <random>
#include <string>
#include <vector>

#include <catch2/catch.hpp>

#include "net/codec/irc_message.hpp"

using namespace hubbub;
using namespace std::string_literals;

namespace {

struct row {
  std::string raw;   // as it stands in a message
  std::string plain; // what it stands for
};

// Both ways (IRCv3 message-tags, "Escaping values").
const std::vector<row> both_ways = {
  {"", ""},
  {"plain", "plain"},
  {"\\:", ";"},
  {"\\s", " "},
  {"\\\\", "\\"},
  {"\\r", "\r"},
  {"\\n", "\n"},
  {"a\\:b\\sc\\\\d\\re\\nf", "a;b c\\d\re\nf"},
  {"\\s\\s\\s", "   "},
  {"\\\\s", "\\s"},
  {"\\\\\\s", "\\ "},
  {"\\\\\\\\", "\\\\"},
  {"\\\\n", "\\n"},
  {"a=b", "a=b"}, // only the first '=' of a tag is one
  {":", ":"},
  {"=", "="},
  {",", ","},
  {"é👋", "é👋"},
  {"2020-01-01T00:00:00.000Z", "2020-01-01T00:00:00.000Z"},
};

// What others may write and nobody here does.
const std::vector<row> read_only = {
  {"\\", ""},       // a lone one at the end is dropped
  {"abc\\", "abc"}, //
  {"\\\\\\", "\\"}, //
  {"\\b", "b"},     // an escape that is none stands for its letter
  {"\\S\\N", "SN"}, //
  {"\\=x", "=x"},   //
  {"\\é", "é"},     //
  {"a\\ b", "a b"}, //
  {"\\:\\", ";"},   //
};

} // namespace

TEST_CASE("values of tags are escaped and unescaped") {
  for (auto& [raw, plain] : both_ways) {
    CAPTURE(raw);
    CHECK(escape_tag_value(plain) == raw);
    CHECK(unescape_tag_value(raw) == plain);
  }
}

TEST_CASE("escapes that nobody should write have a meaning too") {
  for (auto& [raw, plain] : read_only) {
    CAPTURE(raw);
    CHECK(unescape_tag_value(raw) == plain);
  }
}

TEST_CASE("a NUL cannot stand in a value") {
  CHECK(escape_tag_value("a\0b"s) == "ab");
  CHECK(escape_tag_value("\0"s).empty());
}

TEST_CASE("an escaped value holds nothing that ends it, and is read back the same") {
  std::mt19937 random{7};
  const std::string bytes = "ab;; \\\\:=\r\nsrn\x01\xc3";
  for (auto round = 0; round < 2000; ++round) {
    std::string plain;
    for (auto n = random() % 12; n > 0; --n)
      plain += bytes[random() % bytes.size()];
    CAPTURE(plain);
    auto raw = escape_tag_value(plain);
    REQUIRE(raw.find_first_of("; \r\n\0"s) == std::string::npos);
    REQUIRE(unescape_tag_value(raw) == plain);
  }
}

TEST_CASE("a tag is found by its key") {
  struct lookup {
    std::string tags, key, value;
  };
  const std::vector<lookup> rows = {
    {"", "a", ""},
    {"a", "a", ""},
    {"a=", "a", ""},
    {"a=b", "a", "b"},
    {"a=b", "b", ""},
    {"a=b;c=d", "c", "d"},
    {"a=b;c=d", "a", "b"},
    {"a=b;c;d=e", "d", "e"},
    {"a=b=c", "a", "b=c"},
    {"a==", "a", "="},
    {"ab=1;a=2", "a", "2"},
    {"a=1", "A", ""}, // keys are compared with case
    // The last of several counts.
    {"a=1;a=2", "a", "2"},
    {"a=1;b=3;a", "a", ""},
    // Vendors and client-only prefixes are parts of the key.
    {"+a=1;a=2", "a", "2"},
    {"a=2;+a=1", "+a", "1"},
    {"example.com/a=1;a=2", "example.com/a", "1"},
    {"+example.com/a=1", "+example.com/a", "1"},
    // Odd ones.
    {";;a=1;;", "a", "1"},
    {";", "a", ""},
    {"=x;a=1", "a", "1"},
    {"a=b\\:c", "a", "b\\:c"}, // as escaped
    {"label=1;msgid=2", "label", "1"},
  };
  for (auto& [tags, key, value] : rows) {
    CAPTURE(tags, key);
    CHECK(find_tag(tags, key) == value);
  }
}

TEST_CASE("of a client's tags those for other clients go on") {
  const std::vector<row> rows = {
    {"", ""},
    {"a=b", ""},
    {"+a", "+a"},
    {"+a=", "+a="},
    {"+a=b", "+a=b"},
    {"label=1;+a=b;msgid=2;+c", "+a=b;+c"},
    {"time=2020-01-01T00:00:00.000Z;account=root", ""},
    {"+example.com/a-b=1", "+example.com/a-b=1"},
    {"+draft/reply=x;+typing=active", "+draft/reply=x;+typing=active"},
    {"+a=b\\:c\\s\\\\", "+a=b\\:c\\s\\\\"}, // as escaped
    {"+a=b=c", "+a=b=c"},
    {"+a=é👋", "+a=é👋"},
    // The last of several with one key counts.
    {"+a=1;+a=2", "+a=2"},
    {"+a=1;+b;+a=2", "+b;+a=2"},
    {"+a=1;+b;+a", "+b;+a"},
    {"+a=1;+A=2", "+a=1;+A=2"},
    // What is not well-formed.
    {"+", ""},
    {"+=x", ""},
    {"++a=1", ""},
    {"+a b", ""},
    {"+a_b=1", ""},
    {"+a:b=1", ""},
    {"+é=1", ""},
    {"+a\\s=1", ""},
    {" +a=1", ""},
    {";;+a=1;;+b;", "+a=1;+b"},
    {";", ""},
    // Control characters.
    {"+a=\x01", ""},
    {"+a=x\x1b[0m;+b=1", "+b=1"},
    {"+a=\x7f", ""},
    {"+a=\t", ""},
    {"+a\x01=1", ""},
    {"+a=\r", ""},
    {"+a=\n", ""},
    {"+a=\0"s, ""},
    {"+a=\xc2\x9b;+b", "+b"}, // C1 as UTF-8
  };
  for (auto& [raw, kept] : rows) {
    CAPTURE(raw);
    CHECK(client_only_tags(raw) == kept);
    CHECK(client_only_tags(kept) == kept);
  }
}

TEST_CASE("one tag that is bad does not take its good namesake along") {
  CHECK(client_only_tags("+a=good;+a=\x01") == "+a=good");
  CHECK(client_only_tags("+a=\x01;+a=good") == "+a=good");
}

TEST_CASE("as many tags as fit a message are filtered in no time") {
  std::string tags;
  while (tags.size() + 8 < max_tag_data)
    tags += "+a" + std::to_string(tags.size() % 10) + "=x;";
  CHECK(client_only_tags(tags).size() < 60);
  std::string distinct;
  for (auto i = 0; distinct.size() + 8 < max_tag_data; ++i)
    distinct += "+" + std::to_string(i) + ";";
  distinct.pop_back();
  CHECK(client_only_tags(distinct) == distinct);
}

TEST_CASE("tags are read from where they stand in a message") {
  irc_message msg;
  auto result =
    parse_irc_message("@label=a\\sb;+x=1;time=;+y PRIVMSG #a :@not=tags", msg);
  REQUIRE(result == irc_parse_result::message);
  CHECK(unescape_tag_value(find_tag(msg.tags, "label")) == "a b");
  CHECK(find_tag(msg.tags, "time").empty());
  CHECK(client_only_tags(msg.tags) == "+x=1;+y");
  CHECK(msg.param(1) == "@not=tags");
}
