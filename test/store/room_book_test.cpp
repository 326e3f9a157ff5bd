#include <chrono>

#include <catch2/catch.hpp>

#include <SQLiteCpp/SQLiteCpp.h>

#include "store/account_book.hpp"
#include "store/ban_book.hpp"
#include "store/room_book.hpp"
#include "store/schema.hpp"
#include "test/e2e/temporary_folder.hpp"
#include "test/store/older_store.hpp"

using namespace hubbub;
using e2e::temporary_folder;

namespace {

/// The same tests for a file and for a place in memory.
struct fixture {
  temporary_folder folder;
  int64_t now = 1'000'000;
  database db;
  account_book accounts;
  room_book rooms;
  ban_book bans;

  explicit fixture(bool on_disk)
      : db(on_disk ? folder.path() + "/x.db" : "", main_schema()),
        accounts(db, [this] { return now; }),
        rooms(db),
        bans(db, [this] { return now; }) {}

  account_id account(const std::string& name) {
    account_id made = 0;
    accounts.add({name, {"secret", {}}, {}, {}, 0}, made);
    return made;
  }

  room_id add(const std::string& name, account_id founder) {
    room_record x;
    x.name = name;
    x.founder = founder;
    room_id made = 0;
    why = rooms.add(x, made);
    return made;
  }

  /// Who is banned, in the order of the list.
  std::string banned() {
    std::string result;
    for (auto& x : bans.all())
      result +=
        std::string{static_cast<char>(x.kind)} + " " + x.mask + " (" + x.reason + ") ";
    return result;
  }

  errc why = errc{};
};

room_record full_record(account_id founder, account_id other) {
  room_record x;
  x.name = "#Den";
  x.founder = founder;
  x.registered_at = 77;
  x.access = {{other, rank::voice}};
  x.setup.topic = {"All about dens", "Alice", 88};
  x.setup.modes = {"mns", "key", 20, {3, 10}, {5, 60}, 66};
  x.setup.bans = {{"a!*@*", "Bob", 1, false}, {"b!*@192.0.2.0/24", "Carl", 2, true}};
  x.setup.exceptions = {{"e!*@*", "Bob", 3, false}};
  x.setup.invitations = {{"i!*@*", "Bob", 4, false}};
  x.setup.quiets = {{"q!*@*", "Bob", 5, false}};
  x.setup.data = metadata_ptr{{{"url", "https://den"}, {"display-name", "it's a den"}}};
  x.past = {past_rule::joined, 7};
  return x;
}

std::string in_words(const std::vector<mask_entry>& all) {
  std::string result;
  for (auto& x : all)
    result += x.mask + " " + x.set_by + " " + std::to_string(x.set_at)
              + (x.sees_addresses ? " sees; " : "; ");
  return result;
}

void check_same(const room_record& x, const room_record& y) {
  CHECK(x.id == y.id);
  CHECK(x.name == y.name);
  CHECK(x.founder == y.founder);
  CHECK(x.registered_at == y.registered_at);
  CHECK(x.past == y.past);
  REQUIRE(x.access.size() == y.access.size());
  for (size_t i = 0; i < x.access.size(); ++i) {
    CHECK(x.access[i].who == y.access[i].who);
    CHECK(x.access[i].standing == y.access[i].standing);
  }
  auto& a = x.setup;
  auto& b = y.setup;
  CHECK(a.topic.text == b.topic.text);
  CHECK(a.topic.set_by == b.topic.set_by);
  CHECK(a.topic.set_at == b.topic.set_at);
  CHECK(a.modes.flags == b.modes.flags);
  CHECK(a.modes.key == b.modes.key);
  CHECK(a.modes.limit == b.modes.limit);
  CHECK(a.modes.lines == b.modes.lines);
  CHECK(a.modes.joins == b.modes.joins);
  CHECK(a.modes.created_at == b.modes.created_at);
  CHECK(in_words(a.bans) == in_words(b.bans));
  CHECK(in_words(a.exceptions) == in_words(b.exceptions));
  CHECK(in_words(a.invitations) == in_words(b.invitations));
  CHECK(in_words(a.quiets) == in_words(b.quiets));
  CHECK(*a.data == *b.data);
}

} // namespace

#define BOTH(sentence)                                                                   \
  TEST_CASE(sentence) {                                                                  \
    auto on_disk = GENERATE(true, false);                                                \
    fixture x{on_disk};

BOTH("a room comes back as it was registered, and as it was saved")
auto alice = x.account("Alice");
auto bob = x.account("Bob");
auto record = full_record(alice, bob);
REQUIRE(x.rooms.add(record, record.id) == errc{});
CHECK(record.id != 0);
auto all = x.rooms.all();
REQUIRE(all.size() == 1);
check_same(all[0], record);

record.name = "#Cave";
record.founder = bob;
record.access = {{alice, rank::op}};
record.past.rule = past_rule::none;
record.setup.topic = {};
record.setup.modes = {};
record.setup.bans = {{"c!*@*", "Eve", 9, false}};
record.setup.quiets.clear();
REQUIRE(x.rooms.save(record) == errc{});
all = x.rooms.all();
REQUIRE(all.size() == 1);
check_same(all[0], record);
}

BOTH("a name is registered once, and by accounts that there are")
auto alice = x.account("Alice");
CHECK(x.add("#Den", alice) != 0);
CHECK(x.add("#dEN", alice) == 0);
CHECK(x.why == errc::room_registered);
CHECK(x.add("#other", 4711) == 0);
CHECK(x.why == errc::no_such_account);
CHECK(x.rooms.all().size() == 1);
}

BOTH("what is gone is not saved again")
auto alice = x.account("Alice");
auto id = x.add("#den", alice);
auto record = x.rooms.all().front();
x.rooms.remove(id);
CHECK(x.rooms.save(record) == errc::not_registered);
CHECK(x.rooms.all().empty());
// Nor does another room get its number.
CHECK(x.add("#den", alice) > id);
}

BOTH("a room outlives the accounts of its founder and of others in it")
auto alice = x.account("Alice");
auto bob = x.account("Bob");
auto record = full_record(alice, bob);
x.rooms.add(record, record.id);
std::vector<std::string> freed;
x.accounts.drop(alice, freed);
auto orphan = x.rooms.all().front();
CHECK(orphan.founder == 0);
CHECK(orphan.access.size() == 1);
// Somebody did not know yet, and saves it with both.
x.accounts.drop(bob, freed);
CHECK(x.rooms.save(record) == errc{});
orphan = x.rooms.all().front();
CHECK(orphan.founder == 0);
CHECK(orphan.access.empty());
}

BOTH("an account has another name, and rooms know it by its number")
auto alice = x.account("Alice");
auto bob = x.account("Bob");
x.add("#den", alice);
std::string old;
CHECK(x.accounts.rename(alice, "Bob", old) == errc::account_exists);
REQUIRE(x.accounts.rename(alice, "Wonder", old) == errc{});
CHECK(old == "alice");
CHECK(x.accounts.find("Alice").id == 0);
CHECK(x.accounts.find("wonder").id == alice);
CHECK(x.accounts.find("wonder").name == "Wonder");
CHECK(x.rooms.all().front().founder == alice);
CHECK(x.accounts.names_of({bob, 99, alice})
      == std::vector<std::string>{"Bob", "", "Wonder"});
REQUIRE(x.accounts.rename(alice, "WONDER", old) == errc{});
CHECK(x.accounts.find("wonder").name == "WONDER");
// One of its other names becomes its own.
x.accounts.set_nick(alice, "Ali", true);
REQUIRE(x.accounts.rename(alice, "Ali", old) == errc{});
CHECK(x.accounts.find("ali").name == "Ali");
CHECK(x.accounts.rename(99, "Nobody", old) == errc::no_such_account);
}

BOTH("bans are kept until they are lifted, or over")
x.bans.set({ban_kind::user, "*!*@Evil", "first", "root", 1, 0, false});
x.bans.set({ban_kind::text, "*pills*", "sales", "root", 2, 1'000'100, true});
x.bans.set({ban_kind::user, "*!*@eVIL", "again", "root", 3, 0, false});
CHECK(x.banned() == "F *pills* (sales) K *!*@eVIL (again) ");
CHECK(x.bans.all().front().silent);
CHECK(x.bans.lift(ban_kind::address, "*!*@evil") == errc::not_known);
CHECK(x.bans.lift(ban_kind::user, "*!*@evil") == errc{});
CHECK(x.banned() == "F *pills* (sales) ");
x.now = 1'000'100;
CHECK(x.banned() == "");
CHECK(x.bans.lift(ban_kind::text, "*pills*") == errc::not_known);
}

TEST_CASE("a file from before there were rooms is brought up to date") {
  temporary_folder folder;
  auto path = folder.path() + "/x.db";
  constexpr account_id alice = 1;
  test::make_older_store(path, 1);
  database db{path, main_schema()};
  account_book accounts{db, [] { return int64_t{1}; }};
  CHECK(accounts.find("alice").id == alice);
  room_book rooms{db};
  room_record x;
  x.name = "#den";
  x.founder = alice;
  room_id made = 0;
  CHECK(rooms.add(x, made) == errc{});
  database copy{database::copy_before(path, 1), {main_schema().front()}};
  CHECK_FALSE(copy.sql().tableExists("rooms"));
}

TEST_CASE("20,000 rooms are read at once") {
  temporary_folder folder;
  auto path = folder.path() + "/x.db";
  constexpr auto many = 20'000;
  {
    database db{path, main_schema()};
    SQLite::Transaction all{db.sql()};
    db.sql().exec("INSERT INTO accounts (id, name, secret, registered_at, used_at)"
                  " VALUES (1, 'Alice', 'x', 1, 1), (2, 'Bob', 'x', 1, 1)");
    SQLite::Statement room{
      db.sql(), "INSERT INTO rooms VALUES (?, ?, ?, 1, 1, 'A topic of some length', "
                "'Alice', 1, 'nst', '', 0, '', '', 1, 'usual', 0)"};
    SQLite::Statement access{db.sql(), "INSERT INTO room_access VALUES (?, 0, 2, 4)"};
    SQLite::Statement mask{
      db.sql(), "INSERT INTO room_masks VALUES (?, 'b', ?, '*!*@evil', 'Alice', 1, 0)"};
    for (auto i = 1; i <= many; ++i) {
      auto name = "#room" + std::to_string(i);
      room.bind(1, i);
      room.bind(2, name);
      room.bind(3, name);
      room.exec();
      room.reset();
      access.bind(1, i);
      access.exec();
      access.reset();
      for (auto j = 0; j < 2; ++j) {
        mask.bind(1, i);
        mask.bind(2, j);
        mask.exec();
        mask.reset();
      }
    }
    all.commit();
  }
  database db{path, main_schema()};
  room_book rooms{db};
  auto begin = std::chrono::steady_clock::now();
  auto all = rooms.all();
  auto took = std::chrono::steady_clock::now() - begin;
  REQUIRE(all.size() == many);
  CHECK(all.back().access.size() == 1);
  CHECK(all.back().setup.bans.size() == 2);
  // Far more than it takes, on a machine that is busy with other tests.
  CHECK(took < std::chrono::seconds{2});
}
