#include <catch2/catch.hpp>

#include "test/store/archive_fixture.hpp"

using namespace hubbub;
using namespace hubbub::test;

namespace {

using fixture = archive_fixture;

constexpr int64_t day = 86'400'000; // milliseconds

} // namespace

#define BOTH(sentence)                                                                   \
  TEST_CASE(sentence) {                                                                  \
    auto on_disk = GENERATE(true, false);                                                \
    fixture x{on_disk};

BOTH("one event is forgotten, in the search, too")
auto kept = x.say("kept apple");
auto gone = x.say("gone apple");
CHECK_FALSE(x.book->drop("#room", gone + (1 << 17)));
CHECK_FALSE(x.book->drop("#other", gone));
CHECK(x.book->drop("#room", gone));
CHECK_FALSE(x.book->drop("#room", gone));
CHECK(x.page("#room") == "Alice:kept apple");
CHECK(x.found("apple") == "Alice:kept apple");
CHECK(x.found("gone").empty());
auto part =
  x.keep("#room", happened(event_kind::parted, somebody("Bob"), x.next()), false);
CHECK(x.book->drop("#room", part));
CHECK(x.book->drop("#room", kept));
CHECK(x.page("#room").empty());
CHECK(x.count("entries") == 0);
CHECK(x.count("places") == 0);
CHECK(x.count("authors") == 0);
}

BOTH("a conversation is forgotten, and another one of that name begins")
for (auto i = 0; i < 2500; ++i)
  x.say("apple " + std::to_string(i));
x.say("pear", somebody("Bob"), "#other");
x.book->mark(1, "#room", 77);
x.book->drop("#room");
x.book->drop("#nowhere");
CHECK(x.page("#room").empty());
CHECK(x.found("apple").empty());
CHECK(x.page("#other") == "Bob:pear");
x.say("new apple");
CHECK(x.expire() > 2);
CHECK(x.page("#room") == "Alice:new apple");
CHECK(x.found("apple") == "Alice:new apple");
CHECK(x.book->mark(1, "#room", 0).time == 77);
CHECK(x.count("entries") == 2);
CHECK(x.count("places") == 2);
CHECK(x.count("conversations") == 2);
}

BOTH("all that an account said is forgotten, and nothing else")
for (auto i = 0; i < 2500; ++i)
  x.say("apple", somebody("Mallory", 6), i % 2 == 0 ? "#room" : "#other");
x.say("pear", somebody("Mallory"), "#room"); // not logged in
x.say("plum", somebody("Alice", 7), "#other", false, rank::op);
CHECK(x.book->drop_some(6) == archive_book::step);
CHECK(x.book->drop_some(6) == archive_book::step);
CHECK(x.book->drop_some(6) == 500);
CHECK(x.book->drop_some(6) == 0);
CHECK(x.book->drop_some(0) == 0);
CHECK(x.page("#room") == "Mallory:pear");
CHECK(x.found("apple").empty());
auto sight = fixture::all();
sight.standing = rank::op;
CHECK(x.page("#other", fixture::latest(9), sight) == "Alice:plum");
CHECK(x.count("authors") == 2);
}

TEST_CASE("nothing that was deleted is left in the file") {
  fixture x{true};
  auto alice = somebody("Alice", 3);
  user secretive = *somebody("Sekretnik", 9);
  secretive.host = "sekrethost.example";
  secretive.realname = "Sekret Realname";
  for (auto i = 0; i < 300; ++i)
    x.say("filler words number " + std::to_string(i), alice, "#filler");
  auto one = x.say("xylophonesecret alone", alice);
  x.say("yachtingsecret of a room", alice, "#doomed");
  x.say("zeppelinsecret of an account", user_ptr{secretive}, "#filler");
  for (auto i = 0; i < 3000; ++i)
    x.say("wordy" + std::to_string(i) + "secret in a crowd", alice, "#doomed");
  REQUIRE(x.is_in_file("xylophonesecret"));
  CHECK(x.book->drop("#room", one));
  x.book->drop("#doomed");
  CHECK(x.book->drop_some(9) == 1);
  x.expire();
  for (auto text :
       {"xylophonesecret", "yachtingsecret", "zeppelinsecret", "wordy17secret",
        "wordy2999secret", "ekretnik", "sekrethost", "Sekret Realname"}) {
    INFO(text);
    CHECK_FALSE(x.is_in_file(text));
  }
  CHECK(x.is_in_file("filler words number 299"));
  // Nor after it was left alone in the middle of it.
  auto two = x.say("quincesecret alone", alice);
  CHECK(x.book->drop("#room", two));
  x.restart();
  x.expire();
  CHECK_FALSE(x.is_in_file("quincesecret"));
  auto what = fixture::latest(10);
  what.words = "299";
  CHECK(x.page("#filler", what) == "Alice:filler words number 299");
}

TEST_CASE("what is deleted while the index is rewritten goes, too") {
  fixture x{true};
  std::vector<uint64_t> numbers;
  while (numbers.size() < 12'000) {
    event_list list{"#room", {}};
    for (auto i = 0; i < 1000; ++i) {
      std::string text;
      for (auto j = 0; j < 20; ++j)
        text += "w" + std::to_string(numbers.size() * 20 + static_cast<size_t>(j)) + " ";
      numbers.push_back(x.next());
      list.events.push_back(
        happened(event_kind::said, somebody("Alice"), numbers.back(), text));
    }
    x.book->append({{"#room", event_batch{std::move(list)}, true}});
  }
  CHECK(x.book->drop("#room", numbers[0]));
  REQUIRE(x.book->expire()); // in the middle of it
  auto late = x.say("latesecret");
  CHECK(x.book->drop("#room", late));
  CHECK(x.book->drop("#room", numbers[11'999]));
  x.expire();
  x.expire();
  CHECK_FALSE(x.is_in_file("latesecret"));
  CHECK_FALSE(x.is_in_file("w239999"));
  auto what = fixture::latest(10);
  what.words = "w239979";
  CHECK_FALSE(x.page("#room", what).empty());
}

TEST_CASE("what is too old goes in steps, and what is left of it a day later") {
  archive_rules rules;
  rules.days = 30;
  fixture x{true, rules};
  for (auto i = 0; i < 2500; ++i)
    x.say("oldsecret " + std::to_string(i), somebody("Alice"), i % 2 == 0 ? "#a" : "#b");
  x.keep("#a", happened(event_kind::joined, somebody("Bob", 2), x.next()));
  x.now += 20 * day;
  x.say("newer apple", somebody("Alice"), "#a");
  CHECK(x.expire() == 1);
  CHECK(x.count("entries") == 2502);
  x.now += 11 * day;
  CHECK(x.book->expire());
  CHECK(x.count("entries") == 1502); // no more than a step
  x.expire();
  CHECK(x.page("#a") == "Alice:newer apple");
  CHECK(x.page("#b").empty());
  CHECK(x.count("conversations") == 1);
  CHECK(x.count("joinings") == 1); // something of the room is left
  CHECK(x.count("places") == 1);
  x.now += day + 1;
  x.expire();
  CHECK_FALSE(x.is_in_file("oldsecret"));
  x.now += 20 * day;
  x.expire();
  CHECK(x.count("conversations") == 0);
  CHECK(x.count("joinings") == 0);
  CHECK(x.count("authors") == 0);
}

TEST_CASE("of one conversation less may be kept than the rules say, and never more") {
  archive_rules rules;
  rules.days = 30;
  fixture x{true, rules};
  x.book->keep_days("#room", 7);
  x.book->keep_days("#other", 90);
  for (auto* room : {"#room", "#other", "#third"})
    x.say("old", somebody("Alice"), room);
  x.now += 8 * day;
  for (auto* room : {"#room", "#other", "#third"})
    x.say("new", somebody("Alice"), room);
  x.expire();
  CHECK(x.page("#room") == "Alice:new");
  CHECK(x.page("#other") == "Alice:old Alice:new");
  x.book->keep_days("#third", 7);
  x.book->keep_days("#room", 0);
  x.now += 8 * day;
  x.expire();
  CHECK(x.page("#room") == "Alice:new");
  CHECK(x.page("#third").empty());
  x.now += 15 * day;
  x.expire();
  CHECK(x.page("#other") == "Alice:new");
}

TEST_CASE("of too many in a conversation the oldest go, whatever they are") {
  archive_rules rules;
  rules.rows = 5;
  fixture x{GENERATE(true, false), rules};
  for (auto i = 0; i < 8; ++i) {
    x.say(std::to_string(i));
    x.keep("#room",
           happened(event_kind::parted, somebody("Bob"), x.next(), std::to_string(i)),
           i % 2 == 0);
  }
  x.say("alone", somebody("Alice"), "#other");
  x.expire();
  auto what = fixture::latest(100);
  what.messages_only = false;
  CHECK(x.page("#room", what) == "Bob:5 Alice:6 Bob:6 Alice:7 Bob:7");
  CHECK(x.page("#other") == "Alice:alone");
  x.say("8");
  x.expire();
  CHECK(x.page("#room", what) == "Alice:6 Bob:6 Alice:7 Bob:7 Alice:8");
  CHECK(x.found("8") == "Alice:8");
  CHECK(x.found("5").empty());
}

TEST_CASE("more conversations than a step looks at are all looked at") {
  archive_rules rules;
  rules.days = 1;
  fixture x{false, rules};
  std::vector<past_events> all;
  for (auto i = 0; i < 2500; ++i) {
    auto name = "#" + std::to_string(i);
    event_list list{name,
                    {happened(event_kind::said, somebody("Alice"), x.next(), "hi")}};
    all.push_back({name, event_batch{list}, true});
  }
  x.book->append(all);
  CHECK(x.expire() == 3);
  CHECK(x.count("conversations") == 2500);
  x.now += 2 * day;
  CHECK(x.expire() <= 5);
  CHECK(x.count("conversations") == 0);
  CHECK(x.count("entries") == 0);
}
