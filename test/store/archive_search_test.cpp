#include <catch2/catch.hpp>

#include "test/store/archive_fixture.hpp"

using namespace hubbub;
using namespace hubbub::test;

namespace {

using fixture = archive_fixture;

} // namespace

TEST_CASE("messages are found by their words, with the index and without") {
  auto on_disk = GENERATE(true, false);
  archive_rules rules;
  rules.search = GENERATE(true, false);
  fixture x{on_disk, rules};
  x.say("The quick brown fox");
  x.say("the lazy dog", somebody("Bob"));
  x.say("quick quick slow", somebody("bob"));
  x.say("quick elsewhere", somebody("Bob"), "#other");
  x.keep("#room", happened(event_kind::parted, somebody("Bob"), x.next(), "quick exit"));
  x.keep("#room", happened(event_kind::acted, somebody("Carl"), x.next(), "is quick"));
  CHECK(x.found("quick")
        == "Alice:The quick brown fox bob:quick quick slow Carl:is quick");
  CHECK(x.found("QUICK the") == "Alice:The quick brown fox");
  CHECK(x.found("the dog lazy") == "Bob:the lazy dog");
  CHECK(x.found("qui").empty());
  CHECK(x.found("quick dog").empty());
  CHECK(x.found("elsewhere").empty());
  CHECK(x.found("Alice").empty());
  auto what = fixture::latest(10);
  what.by = "BOB";
  CHECK(x.page("#room", what) == "Bob:the lazy dog bob:quick quick slow");
  what.words = "quick";
  CHECK(x.page("#room", what) == "bob:quick quick slow");
  what.by = "nobody";
  CHECK(x.page("#room", what).empty());
  what.by.clear();
  what.limit = 1;
  CHECK(x.page("#room", what) == "Carl:is quick");
  what.newest = false;
  CHECK(x.page("#room", what) == "Alice:The quick brown fox");
}

TEST_CASE("words of other scripts, with accents and between codes are found") {
  archive_rules rules;
  rules.search = GENERATE(true, false);
  fixture x{false, rules};
  x.say("Gr\u00fc\u00dfe aus K\u00f6ln");
  x.say("\u041f\u0440\u0438\u0432\u0435\u0442, \u043c\u0438\u0440");
  x.say("\x02"
        "bo\x02ld and \x03"
        "04,12red\x03 and \x04"
        "ff0000deep\x0f");
  CHECK(x.found("koln grusse").empty()); // sz is no accent
  CHECK_FALSE(x.found("koln").empty());
  CHECK_FALSE(x.found("K\u00d6LN").empty());
  CHECK_FALSE(x.found("\u043f\u0440\u0438\u0432\u0435\u0442").empty());
  for (auto word : {"bold", "red", "deep"})
    CHECK_FALSE(x.found(word).empty());
  for (auto word : {"04", "12red", "ff0000deep"})
    CHECK(x.found(word).empty());
}

TEST_CASE("no text means anything to the index but its words") {
  archive_rules rules;
  rules.search = GENERATE(true, false);
  fixture x{false, rules};
  x.say("plain words here");
  x.say("a secret", somebody("Eve"), "#other");
  // All of these have words in them that are nowhere, or none at all.
  for (auto words : {"\"",
                     "\"\"",
                     "'",
                     "(",
                     ")",
                     "*",
                     "plain*",
                     "pla*",
                     "plain OR nowhere",
                     "plain AND nowhere",
                     "NOT plain",
                     "plain NOT words",
                     "NEAR(plain words)",
                     "text:plain",

                     "{text}:plain",
                     "^plain nowhere",
                     "-plain nowhere",
                     "\"plain\" OR \"a",
                     "plain\") OR (\"a",
                     "'; DROP TABLE entries; --",
                     "%",
                     "_",
                     "plain + here2",
                     "rank:x",
                     "\x01",
                     "\x7f",
                     "\x7f"
                     "1c0",
                     "\x7f"
                     "2c0",
                     "\x7fn457665",
                     "\x7fn616c696365",
                     "n616c696365",
                     "a\x7f"
                     "2c0",
                     "!!!",
                     " ",
                     "\t",
                     "\xef\xbf\xbd",
                     "plain\\",
                     "plain;",
                     "1c0"})
    if (auto found = x.found(words); !found.empty()) {
      // Signs around words that are there.
      CAPTURE(words);
      CHECK(found == "Alice:plain words here");
      std::string only{words};
      CHECK((only == "plain*" || only == "plain\\" || only == "plain;"));
    }
  std::string many;
  for (auto i = 0; i < 250; ++i)
    many += "a ";
  CHECK(x.found(many).empty());
  for (auto i = 0; i < 250; ++i)
    many += "w" + std::to_string(i) + " ";
  CHECK(x.found(many).empty());
  // Whatever bytes.
  for (auto first = 0; first < 256; ++first)
    for (auto second : {'"', 'a', '\x7f', '\xc3', '*', '\0'}) {
      std::string words{static_cast<char>(first), second, 'q', '\xff', ')'};
      CHECK(x.found(words).empty());
      x.say(words, somebody("Eve"), "#bytes");
    }
  CHECK(x.found("plain here") == "Alice:plain words here");
}

TEST_CASE("a letter of any script can be looked for") {
  fixture x{false};
  x.say("zzz");
  auto what = fixture::latest(1);
  for (uint32_t c = 0x80; c < 0x30000; c += c < 0x600 ? 1 : 23) {
    if (c >= 0xd800 && c < 0xe000)
      continue;
    what.words.clear();
    if (c < 0x800) {
      what.words += static_cast<char>(0xc0 | c >> 6);
    } else if (c < 0x10000) {
      what.words += static_cast<char>(0xe0 | c >> 12);
      what.words += static_cast<char>(0x80 | (c >> 6 & 63));
    } else {
      what.words += static_cast<char>(0xf0 | c >> 18);
      what.words += static_cast<char>(0x80 | (c >> 12 & 63));
      what.words += static_cast<char>(0x80 | (c >> 6 & 63));
    }
    what.words += static_cast<char>(0x80 | (c & 63));
    what.words += "y" + what.words;
    if (!x.page("#room", what).empty())
      FAIL("U+" << std::hex << c << " is found where it is not");
  }
}

TEST_CASE("what was kept without the index is not in there later") {
  archive_rules without;
  without.search = false;
  fixture x{true};
  x.say("first apple");
  x.rules = without;
  x.restart();
  x.say("second apple");
  CHECK(x.found("apple") == "Alice:first apple Alice:second apple");
  CHECK(x.count("places") == 1);
  x.rules = {};
  x.restart();
  x.say("third apple");
  CHECK(x.found("apple") == "Alice:first apple Alice:third apple");
  CHECK(x.page("#room") == "Alice:first apple Alice:second apple Alice:third apple");
}
