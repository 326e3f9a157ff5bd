#include "test/store/archive_fixture.hpp"

#include <filesystem>
#include <fstream>
#include <iterator>
#include <utility>

namespace hubbub::test {

user_ptr somebody(std::string nick, account_id owner) {
  user result{std::move(nick), "user", "host", "Real Name"};
  result.owner = owner;
  if (owner != 0)
    result.account = "account" + std::to_string(owner);
  return user_ptr{std::move(result)};
}

event happened(event_kind kind, const user_ptr& who, uint64_t number, std::string text) {
  event x;
  x.kind = kind;
  x.who = who;
  x.id = number;
  x.time = event_numbers::time_of(number);
  x.text = std::move(text);
  return x;
}

archive_fixture::archive_fixture(bool is_on_disk, archive_rules its_rules)
    : on_disk(is_on_disk),
      rules(its_rules),
      path(is_on_disk ? folder.path() + "/past.db" : "") {
  start();
}

void archive_fixture::start() {
  db = std::make_unique<database>(path, archive_schema(), archive_traits);
  book = std::make_unique<archive_book>(*db, rules, [this] { return now; });
  if (on_disk)
    reading = db->reader();
  pages = std::make_unique<archive_pages>(on_disk ? *reading : db->sql(), rules.search);
}

void archive_fixture::restart() {
  REQUIRE(on_disk);
  pages.reset();
  reading.reset();
  book.reset();
  db.reset();
  start();
}

uint64_t archive_fixture::keep(const conversation& where, event x, bool open) {
  auto number = x.id;
  event_list all{where, {}};
  all.events.push_back(std::move(x));
  book->append({{where, event_batch{std::move(all)}, open}});
  return number;
}

uint64_t archive_fixture::say(const std::string& text, const user_ptr& who,
                              const conversation& where, bool open, ranks to_ranks) {
  auto x = happened(event_kind::said, who, next(), text);
  x.to_ranks = to_ranks;
  return keep(where, std::move(x), open);
}

std::string archive_fixture::page(const conversation& where, history_query what,
                                  const history_sight& sight) {
  auto all = pages->page(where, what, sight);
  std::string result;
  for (auto& x : all->events)
    result += (result.empty() ? "" : " ") + x.who->nick + ":" + x.text;
  return result;
}

std::string archive_fixture::found(const std::string& words, const history_sight& sight) {
  auto what = latest(100);
  what.words = words;
  return page("#room", what, sight);
}

int archive_fixture::expire() {
  auto result = 1;
  while (book->expire())
    if (++result > 100'000)
      FAIL("it never ends");
  return result;
}

bool archive_fixture::is_in_file(const std::string& text) const {
  for (auto& x : std::filesystem::directory_iterator{folder.path()}) {
    std::ifstream file{x.path(), std::ios::binary};
    std::string all{std::istreambuf_iterator<char>{file}, {}};
    if (all.find(text) != std::string::npos)
      return true;
  }
  return false;
}

int64_t archive_fixture::count(const std::string& table) {
  return db->sql().execAndGet("SELECT count(*) FROM " + table).getInt64();
}

history_sight archive_fixture::all() {
  history_sight result;
  result.since = 1;
  return result;
}

history_query archive_fixture::latest(uint32_t limit) {
  history_query result;
  result.limit = limit;
  return result;
}

history_query archive_fixture::earliest(uint32_t limit) {
  auto result = latest(limit);
  result.newest = false;
  return result;
}

} // namespace hubbub::test
