#include <catch2/catch.hpp>

#include "test/store/archive_fixture.hpp"

using namespace hubbub;
using namespace hubbub::test;

namespace {

using fixture = archive_fixture;

/// How an event looks that has come back.
void check_same(const event& x, const event& y) {
  CHECK(x.kind == y.kind);
  CHECK(x.to_ranks == y.to_ranks);
  CHECK(x.by_power == y.by_power);
  CHECK(x.text == y.text);
  CHECK(x.tags == y.tags);
  CHECK(x.time == y.time);
  CHECK(x.id == y.id);
  CHECK(x.who->nick == y.who->nick);
  CHECK(x.who->username == y.who->username);
  CHECK(x.who->host == y.who->host);
  CHECK(x.who->realname == y.who->realname);
  CHECK(x.who->owner == y.who->owner);
  CHECK(x.who->account == y.who->account);
  CHECK(x.who->is(user_mode::bot) == y.who->is(user_mode::bot));
  REQUIRE(x.subjects.size() == y.subjects.size());
  for (size_t i = 0; i < x.subjects.size(); ++i) {
    CHECK(x.subjects[i].who->nick == y.subjects[i].who->nick);
    CHECK(x.subjects[i].at == y.subjects[i].at);
  }
}

} // namespace

#define BOTH(sentence)                                                                   \
  TEST_CASE(sentence) {                                                                  \
    auto on_disk = GENERATE(true, false);                                                \
    fixture x{on_disk};

BOTH("an event comes back as it was, of every kind")
std::vector<event> all;
for (auto i = 0; i <= static_cast<int>(event_kind::room_metadata); ++i)
  for (auto special : {false, true}) {
    user who = *somebody(special ? "Botty" : "Alice", special ? 17 : 0);
    who.modes = special ? user_mode::bot : user_modes{0};
    auto y =
      happened(static_cast<event_kind>(i), user_ptr{who}, x.next(), "some \"text\"");
    y.by_power = special;
    y.tags = special ? "+draft/react=:-);+a" : "";
    y.subjects = {{somebody("Bob"), 4}, {somebody("Carl"), 8}};
    if (!special)
      y.subjects.clear();
    x.keep("#room", y);
    if (is_kept(y))
      all.push_back(y);
  }
auto what = fixture::latest(1000);
what.messages_only = false;
auto back = x.pages->page("#room", what, fixture::all());
CHECK(back->target == "#room");
REQUIRE(back->events.size() == all.size());
for (size_t i = 0; i < all.size(); ++i)
  check_same(back->events[i], all[i]);
}

BOTH("the last or the first of what is between two numbers is a page, in its order")
std::vector<uint64_t> numbers;
for (auto text : {"1", "2", "3", "4", "5"})
  numbers.push_back(x.say(text));
CHECK(x.page("#room", fixture::latest(2)) == "Alice:4 Alice:5");
CHECK(x.page("#room", fixture::earliest(2)) == "Alice:1 Alice:2");
CHECK(x.page("#room", fixture::latest(0)).empty());
CHECK(x.page("#other", fixture::latest(2)).empty());
auto what = fixture::latest(2);
what.before = numbers[3];
CHECK(x.page("#room", what) == "Alice:2 Alice:3");
what.newest = false;
CHECK(x.page("#room", what) == "Alice:1 Alice:2");
what.after = numbers[1];
CHECK(x.page("#room", what) == "Alice:3");
what.after = numbers[3];
CHECK(x.page("#room", what).empty());
what.after = UINT64_MAX;
what.before = 0;
CHECK(x.page("#room", what).empty());
}

BOTH("an event is kept once, however often it is given")
auto y = happened(event_kind::said, somebody("Alice"), x.next(), "once");
x.keep("#room", y);
x.keep("#room", y);
CHECK(x.page("#room") == "Alice:once");
CHECK(x.found("once") == "Alice:once");
CHECK(x.count("authors") == 1);
CHECK(x.book->append({{"#room", event_batch{event_list{"#room", {y}}}, true}}) == 0);
}

BOTH("an event without a number, and one that is not kept, are passed over")
auto y = happened(event_kind::said, somebody("Alice"), 0, "no number");
event_list all{"#room", {y}};
all.events.push_back(happened(event_kind::went_away, somebody("Alice"), x.next(),
                              "away"));
CHECK(x.book->append({{"#room", event_batch{all}, true}}) == 0);
CHECK(x.count("entries") == 0);
}

BOTH("what is not kept of a batch is a page of several batches")
std::vector<past_events> all;
for (auto room : {"#a", "#b", "#a"}) {
  event_list list{room, {}};
  list.events.push_back(happened(event_kind::said, somebody("Alice"), x.next(), room));
  list.events.push_back(happened(event_kind::said, somebody("Bob"), x.next(), room));
  all.push_back({room, event_batch{list}, true});
}
CHECK(x.book->append(all) == 6);
CHECK(x.page("#a") == "Alice:#a Bob:#a Alice:#a Bob:#a");
CHECK(x.page("#b") == "Alice:#b Bob:#b");
}

BOTH("numbers of this century and of the next are in one order")
for (auto time : {int64_t{1}, int64_t{1'800'000'000'000}, int64_t{2'200'000'000'000},
                  int64_t{4'000'000'000'000}})
  x.keep("#room", happened(event_kind::said, somebody("Alice"),
                           event_numbers::first_at(time) + 1, std::to_string(time)));
CHECK(x.page("#room")
      == "Alice:1 Alice:1800000000000 Alice:2200000000000 Alice:4000000000000");
}

BOTH("a page has no hole and nothing twice, wherever it begins")
// Every third is a message to be seen; in between are what nobody, and what few may see.
std::vector<std::string> seen;
std::vector<uint64_t> numbers;
for (auto i = 0; i < 60; ++i) {
  auto text = std::to_string(i);
  if (i % 3 == 0) {
    numbers.push_back(x.say(text));
    seen.push_back("Alice:" + text);
  } else if (i % 3 == 1) {
    x.say(text, somebody("Op"), "#room", true, rank::op);
  } else {
    x.keep("#room", happened(event_kind::parted, somebody("Bob"), x.next(), text));
  }
}
auto expected = [&](size_t from, size_t to) {
  std::string result;
  for (auto i = from; i < to; ++i)
    result += (i > from ? " " : "") + seen[i];
  return result;
};
for (uint32_t limit : {1, 2, 3, 7, 19, 20, 21}) {
  for (size_t i = 0; i < numbers.size(); ++i) {
    auto what = fixture::latest(limit);
    what.before = numbers[i];
    CHECK(x.page("#room", what) == expected(i > limit ? i - limit : 0, i));
    what = fixture::earliest(limit);
    what.after = numbers[i];
    CHECK(x.page("#room", what)
          == expected(i + 1, std::min(numbers.size(), i + 1 + limit)));
  }
  // From one end to the other.
  std::string all;
  auto what = fixture::earliest(limit);
  for (;;) {
    auto page = x.pages->page("#room", what, fixture::all());
    if (page->events.empty())
      break;
    for (auto& y : page->events)
      all += (all.empty() ? "" : " ") + y.who->nick + ":" + y.text;
    what.after = page->events.back().id;
  }
  CHECK(all == expected(0, seen.size()));
}
}

BOTH("paging goes on where it was while the oldest expires")
x.book.reset();
x.rules.rows = 10;
x.book = std::make_unique<archive_book>(*x.db, x.rules, [&] { return x.now; });
for (auto i = 0; i < 20; ++i)
  x.say(std::to_string(i));
auto what = fixture::latest(3);
auto page = x.pages->page("#room", what, fixture::all());
CHECK(page->events.front().text == "17");
x.expire();
what.before = page->events.front().id;
CHECK(x.page("#room", what) == "Alice:14 Alice:15 Alice:16");
what.before = event_numbers::first_at(x.now) + (uint64_t{13} << 17);
what.limit = 10;
CHECK(x.page("#room", what) == "Alice:10 Alice:11 Alice:12");
}

BOTH("a conversation keeps its past under another name")
x.say("old");
x.keep("#room", happened(event_kind::joined, somebody("Alice", 1), x.next()), false);
x.book->rename("#room", "#new");
CHECK(x.page("#room").empty());
CHECK(x.page("#new") == "Alice:old");
x.say("newer", somebody("Bob"), "#new");
x.say("another", somebody("Bob"), "#room");
CHECK(x.page("#new") == "Alice:old Bob:newer");
CHECK(x.page("#room") == "Bob:another");
x.book->rename("#nowhere", "#elsewhere");
x.book->rename("#new", "#new");
CHECK(x.page("#new") == "Alice:old Bob:newer");
if (on_disk) {
  x.restart();
  CHECK(x.page("#new") == "Alice:old Bob:newer");
}
}

BOTH("who takes a name does not take its past")
x.keep("#mine", happened(event_kind::joined, somebody("Mallory", 66), x.next()), false);
x.say("a secret", somebody("Alice"), "#theirs", false);
x.book->rename("#mine", "#theirs");
history_sight sight;
sight.account = 66;
CHECK(x.page("#theirs", fixture::latest(10), sight).empty());
x.say("mine", somebody("Mallory", 66), "#theirs", false);
CHECK(x.page("#theirs", fixture::latest(10), sight) == "Mallory:mine");
x.expire();
CHECK(x.page("#theirs", fixture::latest(10), sight) == "Mallory:mine");
CHECK(x.count("conversations") == 1);
}

BOTH("a marker only goes forward, and belongs to an account and a conversation")
auto mark = [&](account_id whose, const conversation& where, int64_t time) {
  return x.book->mark(whose, where, time).time;
};
CHECK(mark(1, "#room", 0) == 0);
CHECK(mark(1, "#room", 500) == 500);
CHECK(mark(1, "#room", 400) == 500);
CHECK(mark(1, "#room", 0) == 500);
CHECK(mark(1, "#room", 600) == 600);
CHECK(mark(1, "#room", -1) == 600);
CHECK(mark(2, "#room", 0) == 0);
CHECK(mark(1, "=1,2", 0) == 0);
CHECK(mark(0, "#room", 700) == 0);
// It says whether it went forward now.
CHECK(x.book->mark(3, "#room", 500).moved);
for (auto time : {500, 400, 0})
  CHECK(!x.book->mark(3, "#room", time).moved);
CHECK(x.book->mark(3, "#room", 501).moved);
if (on_disk)
  x.restart();
CHECK(mark(1, "#room", 0) == 600);
x.book->rename("#room", "#new");
CHECK(mark(1, "#new", 0) == 600);
x.expire();
CHECK(mark(1, "#new", 0) == 600);
}

BOTH("correspondents are those with whom there are messages, the latest first")
auto tell = [&](const user_ptr& from, const user_ptr& to, const std::string& text) {
  auto number = x.next();
  event_list all{to->nick, {happened(event_kind::said, from, number, text)}};
  x.book->append(
    {{conversation_of(from->owner, to->owner), event_batch{std::move(all)}, false}});
  return number;
};
auto alice = somebody("Alice", 1);
auto list = [&](account_id whose, uint64_t after = 0, uint64_t before = UINT64_MAX,
                size_t limit = 10) {
  std::string result;
  for (auto& y : x.pages->correspondents(whose, after, before, limit))
    result += y.nick + " ";
  return result;
};
auto first = tell(alice, somebody("Bob", 2), "1");
x.now += 1000;
auto second = tell(somebody("Carl", 3), alice, "2");
x.now += 1000;
auto third = tell(somebody("Bobby", 2), alice, "3");
CHECK(list(1) == "Bobby Carl ");
CHECK(list(2) == "Alice ");
CHECK(list(3) == "Alice ");
CHECK(list(4).empty());
CHECK(list(1, 0, UINT64_MAX, 1) == "Bobby ");
CHECK(list(1, second) == "Bobby ");
CHECK(list(1, 0, third) == "Carl ");
CHECK(list(1, first, second).empty());
CHECK(x.pages->correspondents(1, 0, UINT64_MAX, 9).front().time
      == event_numbers::time_of(third));
tell(alice, alice, "note");
CHECK(list(1) == "Alice Bobby Carl ");
// What is said last decides also when it is taken back.
CHECK(x.book->drop("=1,2", third));
x.book->drop("=1,1");
CHECK(list(1) == "Carl Bobby ");
x.book->drop("=1,2");
CHECK(list(1) == "Carl ");
}

TEST_CASE("a restart loses nothing") {
  fixture x{true};
  auto number = x.say("before");
  x.keep("#room", happened(event_kind::joined, somebody("Bob", 2), x.next()));
  x.restart();
  CHECK(x.page("#room") == "Alice:before");
  x.say("after");
  CHECK(x.page("#room") == "Alice:before Alice:after");
  CHECK(x.found("before") == "Alice:before");
  CHECK(x.found("after") == "Alice:after");
  auto what = fixture::latest(10);
  what.after = number;
  CHECK(x.page("#room", what) == "Alice:after");
}
