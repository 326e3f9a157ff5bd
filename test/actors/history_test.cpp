#include "actors/history.hpp"

#include <catch2/catch.hpp>

#include "actors/event_numbers.hpp"
#include "test/support/deterministic.hpp"

using namespace hubbub;
using namespace hubbub::test;

namespace {

event happening(uint64_t number, event_kind kind, const std::string& text,
                account_id owner = 0) {
  event x;
  x.kind = kind;
  x.id = number;
  x.text = text;
  auto who = *make_user("Bob");
  who.owner = owner;
  x.who = user_ptr{who};
  x.author = 7;
  return x;
}

past_events batch_of(std::vector<event> events, bool open = true) {
  return {"#dev", event_batch{event_list{"#dev", std::move(events)}}, open};
}

constexpr size_t plenty = 1 << 20;

/// Messages of these numbers, each in a batch of its own; a "joined" after each.
history talk(std::initializer_list<uint64_t> numbers, size_t limit = 100) {
  history result;
  for (auto x : numbers)
    result.add(batch_of({happening(x, event_kind::said, std::to_string(x)),
                         happening(x + 1, event_kind::joined, {})}),
               limit, plenty);
  return result;
}

history_sight everything() {
  history_sight result;
  result.since = 1;
  return result;
}

std::string numbers(const history::page& x) {
  std::string result;
  for (auto& e : x.events)
    result += (result.empty() ? "" : " ") + std::to_string(e.id);
  return result + (x.complete ? "" : "?");
}

} // namespace

TEST_CASE("a page has the latest or the earliest of what fits, in order") {
  auto past = talk({10, 20, 30, 40});
  const struct {
    history_query what;
    std::string found;
  } rows[] = {
    {{0, UINT64_MAX, 10}, "10 20 30 40"},
    {{0, UINT64_MAX, 2}, "30 40"},
    {{0, UINT64_MAX, 2, false}, "10 20"},
    {{10, UINT64_MAX, 10}, "20 30 40"},
    {{10, UINT64_MAX, 1, false}, "20"},
    {{0, 30, 10}, "10 20"},
    {{0, 30, 1}, "20"},
    {{10, 40, 10}, "20 30"},
    {{15, 16, 10}, ""},
    {{40, UINT64_MAX, 10}, ""},
    {{UINT64_MAX, UINT64_MAX, 10}, ""},
    {{30, 10, 10}, ""},
    {{0, UINT64_MAX, 3, true, false}, "31 40 41"},
    {{10, UINT64_MAX, 3, false, false}, "11 20 21"},
    {{0, UINT64_MAX, 0}, ""},
  };
  for (auto& x : rows)
    CHECK(numbers(past.select(x.what, everything())) == x.found);
}

TEST_CASE("what was forgotten makes a page incomplete only if it could be in there") {
  auto past = talk({10, 20, 30, 40}, 2);
  const struct {
    history_query what;
    std::string found;
  } rows[] = {
    {{0, UINT64_MAX, 2}, "30 40"},
    {{0, UINT64_MAX, 3}, "30 40?"},
    {{20, UINT64_MAX, 3}, "30 40"},
    {{19, UINT64_MAX, 3}, "30 40?"},
    {{0, UINT64_MAX, 1, false}, "30?"},
    {{25, UINT64_MAX, 1, false}, "30"},
    {{0, 30, 1}, "?"},
  };
  for (auto& x : rows)
    CHECK(numbers(past.select(x.what, everything())) == x.found);
}

TEST_CASE("a crowd that comes and goes leaves what was said") {
  history past;
  past.add(batch_of({happening(1, event_kind::said, "hello")}), 3, plenty);
  for (uint64_t i = 2; i < 100; ++i)
    past.add(batch_of({happening(i, event_kind::joined, {})}), 3, plenty);
  CHECK(numbers(past.select({0, UINT64_MAX, 10}, everything())) == "1");
  CHECK(numbers(past.select({0, UINT64_MAX, 3, true, false}, everything()))
        == "97 98 99");
}

TEST_CASE("the oldest go when there are too many bytes") {
  history past;
  for (uint64_t i = 1; i < 100; ++i) {
    past.add(batch_of({happening(i, event_kind::said, std::string(1000, 'x'))}), 1000,
             10'000);
    CHECK(past.size() <= 10'000);
  }
  auto page = past.select({0, UINT64_MAX, 1000}, everything());
  CHECK(page.events.size() > 3);
  CHECK(page.events.back().id == 99);
}

TEST_CASE("what is kept of a batch holds nothing else of it in memory") {
  auto typing = happening(11, event_kind::tagged, {});
  typing.tags = "+typing=" + std::string(4000, 'x');
  auto batch = batch_of({happening(10, event_kind::said, "hello"), typing,
                         happening(12, event_kind::said, "bye")});
  history past;
  past.add(batch, 100, plenty);
  CHECK(past.last_batch()->events.size() == 1);
  CHECK(past.last_batch()->target == "#dev");
  CHECK(past.size() < 4000);
  CHECK(numbers(past.select({0, UINT64_MAX, 10}, everything())) == "10 12");
}

TEST_CASE("people are counted with what is kept of them, once as they are") {
  auto said = [](uint64_t number, const user_ptr& who) {
    auto x = happening(number, event_kind::said, "hello");
    x.who = who;
    return batch_of({x});
  };
  auto away = *make_user("Bob");
  away.away = std::string(300, 'x');
  user_ptr bob{away};
  history past;
  past.add(said(10, bob), 100, plenty);
  auto one = past.size();
  CHECK(one > 300);
  past.add(said(11, bob), 100, plenty);
  auto same = past.size() - one;
  CHECK(same < 300);
  past.add(said(12, user_ptr{away}), 100, plenty); // as he is after a change
  CHECK(past.size() == 2 * one + same);
  past.drop(10);
  CHECK(past.size() == 2 * one);
  past.drop(11);
  CHECK(past.size() == one);
  past.drop_all();
  CHECK(past.size() == 0);
}

TEST_CASE("who may see what of the past") {
  auto joined = [](uint64_t number, account_id who) {
    return happening(number, event_kind::joined, {}, who);
  };
  history past;
  past.add(batch_of({happening(10, event_kind::said, "open")}, true), 100, plenty);
  past.add(batch_of({happening(20, event_kind::said, "closed")}, false), 100, plenty);
  past.add(batch_of({joined(25, 5)}, false), 100, plenty);
  past.add(batch_of({happening(30, event_kind::said, "closed, 5 is in", 9)}, false), 100,
           plenty);
  auto to_ops = happening(40, event_kind::said, "to ops", 9);
  to_ops.to_ranks = rank::op;
  past.add(batch_of({to_ops}, true), 100, plenty);
  const struct {
    std::string who;
    history_sight sight;
    std::string found;
  } rows[] = {
    {"who came just now into an open room", {50, 0, true}, "10"},
    {"who came just now into a closed one", {50, 0, false}, ""},
    {"who has been there for a while", {15, 0, true}, "10 20 30"},
    {"the same in a room that is closed by now", {15, 0, false}, "20 30"},
    {"an account that was there before", {50, 5, true}, "10 30?"},
    {"the same in a room that is closed by now", {50, 5, false}, "30?"},
    {"another account", {50, 6, false}, "?"},
    {"an op", {1, 0, false, rank::op}, "10 20 30 40"},
    {"a halfop", {1, 0, false, rank::halfop}, "10 20 30"},
    {"the account that said it", {1, 9, false}, "10 20 30 40"},
    {"the connection that said it", {1, 0, false, rank::none, 7}, "10 20 30 40"},
    {"nobody", {}, ""},
  };
  for (auto& x : rows) {
    INFO(x.who);
    CHECK(numbers(past.select({0, UINT64_MAX, 10}, x.sight)) == x.found);
  }
}

TEST_CASE("a page is full although there is much between that may not be seen") {
  history past;
  for (uint64_t i = 1; i <= 100; ++i)
    past.add(batch_of({happening(i, event_kind::said, "x")}, i % 10 == 0), 1000, plenty);
  history_sight newcomer{1000, 0, true};
  CHECK(numbers(past.select({0, UINT64_MAX, 3}, newcomer)) == "80 90 100");
  CHECK(numbers(past.select({0, 80, 3}, newcomer)) == "50 60 70");
  CHECK(numbers(past.select({20, UINT64_MAX, 3, false}, newcomer)) == "30 40 50");
}

TEST_CASE("all words must be there, whatever their case, and the one who said them") {
  history past;
  past.add(batch_of({happening(1, event_kind::said, "The quick brown fox"),
                     happening(2, event_kind::said, "a lazy dog")}),
           100, plenty);
  auto find = [&](const std::string& words, const std::string& by) {
    return numbers(past.select({0, UINT64_MAX, 10, true, true, words, by}, everything()));
  };
  CHECK(find("QUICK fox", {}) == "1");
  CHECK(find("quick dog", {}).empty());
  CHECK(find("a", "bob") == "2");
  CHECK(find("a", "Carol").empty());
}

TEST_CASE("what is taken back is gone, and so is all of an account") {
  history past;
  past.add(batch_of({happening(1, event_kind::said, "one", 5),
                     happening(2, event_kind::said, "two", 6),
                     happening(3, event_kind::joined, {}, 5)}),
           100, plenty);
  auto size = past.size();
  CHECK(past.drop(2));
  CHECK(!past.drop(2));
  CHECK(past.find(2) == nullptr);
  REQUIRE(past.find(1) != nullptr);
  CHECK(past.find(1)->text == "one");
  CHECK(past.drop_by(5) == 1);
  CHECK(numbers(past.select({0, UINT64_MAX, 10, true, false}, everything())) == "3");
  CHECK(past.size() < size);
}

TEST_CASE("event numbers grow with time and never repeat") {
  event_numbers one{1};
  event_numbers other{2};
  auto now = int64_t{1'700'000'000'000};
  auto first = one.next(now);
  CHECK(event_numbers::time_of(first) == now);
  CHECK(first >= event_numbers::first_at(now));
  CHECK(first < event_numbers::first_at(now + 1));
  CHECK(other.next(now) != first);
  // More than fit into a millisecond, and a clock that goes back.
  auto last = first;
  for (auto i = 0; i < 1000; ++i) {
    auto next = one.next(now - i);
    CHECK(next > last);
    last = next;
  }
  CHECK(event_numbers::time_of(last) == now + 1000 / 32);
  // A server that was killed and starts again a moment later goes on behind it.
  CHECK(event_numbers{1}.next(now + 1000) > last);
  CHECK(event_numbers::first_at(-1) == 0);
  CHECK(event_numbers::first_at(INT64_MAX) > event_numbers::first_at(now));
}

TEST_CASE("a conversation of two accounts is one, whoever asks") {
  CHECK(conversation_of(12, 5) == conversation_of(5, 12));
  CHECK(is_private(conversation_of(12, 5)));
  CHECK(other_than(5, conversation_of(12, 5)) == 12);
  CHECK(other_than(12, conversation_of(12, 5)) == 5);
  CHECK(other_than(5, conversation_of(5, 5)) == 5);
  CHECK(!is_private("#dev"));
}

TEST_CASE("an account sees what came since it came in, or logged in, first") {
  history past;
  auto login = happening(30, event_kind::new_account, "Bobby");
  auto bob = *make_user("Bob");
  bob.owner = 2;
  login.subjects = {{user_ptr{bob}}};
  past.add(batch_of({happening(10, event_kind::said, "one")}, false), 100, plenty);
  past.add(batch_of({happening(20, event_kind::joined, {}, 1)}, false), 100, plenty);
  past.add(batch_of({login}, false), 100, plenty);
  past.add(batch_of({happening(40, event_kind::said, "two")}, false), 100, plenty);
  history_sight sight;
  auto seen_by = [&](account_id who) {
    sight.account = who;
    return numbers(past.select({0, UINT64_MAX, 10}, sight));
  };
  CHECK(seen_by(0).empty());
  CHECK(seen_by(1) == "40?"); // one may have been here earlier than this knows
  CHECK(seen_by(2) == "40?");
  CHECK(seen_by(3) == "?");
  // Who has been there is not forgotten with what was said.
  past.drop_all();
  CHECK(past.size() == 0);
  past.add(batch_of({happening(50, event_kind::said, "three")}, false), 100, plenty);
  CHECK(seen_by(1) == "50?");
  CHECK(seen_by(3) == "?");
}
