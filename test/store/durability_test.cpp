#include <chrono>
#include <csignal>
#include <set>
#include <string>

#include <catch2/catch.hpp>
#include <sys/wait.h>
#include <unistd.h>

#include <SQLiteCpp/SQLiteCpp.h>

#include "store/account_book.hpp"
#include "store/ban_book.hpp"
#include "store/room_book.hpp"
#include "store/schema.hpp"
#include "test/e2e/temporary_folder.hpp"

using namespace hubbub;
using e2e::temporary_folder;

namespace {

/// Registers one account after the other with a room of that name, bans it, and writes
/// the number of each one that is acknowledged into a pipe, until it is killed.
[[noreturn]] void register_for_ever(const std::string& path, int round, int out) {
  database db{path, main_schema()};
  account_book book{db, [] { return int64_t{1}; }};
  room_book rooms{db};
  ban_book bans{db, [] { return int64_t{1}; }};
  for (int i = 0;; ++i) {
    account_id made = 0;
    room_id room = 0;
    auto name = "r" + std::to_string(round) + "_" + std::to_string(i);
    auto why = book.add({name, {"secret", {}}, {}, {}, 0}, made);
    room_record x;
    x.name = "#" + name;
    x.founder = made;
    if (why == errc{})
      why = rooms.add(x, room);
    bans.set({ban_kind::user, name + "!*@*", "test", "root", 1, 0, false});
    if (why != errc{} || ::write(out, &i, sizeof(i)) != sizeof(i))
      ::_exit(1);
  }
}

} // namespace

TEST_CASE("kill -9 loses no registration and no ban that was acknowledged") {
  temporary_folder folder;
  auto path = folder.path() + "/x.db";
  constexpr auto rounds = 100;
  std::vector<int> last(rounds, -1);
  for (auto round = 0; round < rounds; ++round) {
    int ends[2];
    REQUIRE(::pipe(ends) == 0);
    auto child = ::fork();
    if (child == 0) {
      ::close(ends[0]);
      register_for_ever(path, round, ends[1]);
    }
    ::close(ends[1]);
    // At another moment each time: after so many, wherever it is then.
    for (auto i = 0; i <= round % 7; ++i)
      REQUIRE(::read(ends[0], &last[static_cast<size_t>(round)], sizeof(int))
              == sizeof(int));
    ::kill(child, SIGKILL);
    ::waitpid(child, nullptr, 0);
    for (int more; ::read(ends[0], &more, sizeof(more)) == sizeof(more);)
      last[static_cast<size_t>(round)] = more;
    ::close(ends[0]);
  }
  database db{path, main_schema()};
  account_book book{db, [] { return int64_t{1}; }};
  std::set<std::string> kept;
  for (auto& x : room_book{db}.all())
    kept.insert(x.name);
  for (auto& x : ban_book{db, [] { return int64_t{1}; }}.all())
    kept.insert(x.mask);
  for (auto round = 0; round < rounds; ++round)
    for (auto i = 0; i <= last[static_cast<size_t>(round)]; ++i) {
      auto name = "r" + std::to_string(round) + "_" + std::to_string(i);
      INFO(name);
      CHECK(book.find(name).id != 0);
      CHECK(kept.count("#" + name) == 1);
      CHECK(kept.count(name + "!*@*") == 1);
    }
}

TEST_CASE("the names of many accounts are read at once") {
  temporary_folder folder;
  auto path = folder.path() + "/x.db";
  constexpr auto many = 20'000;
  {
    database db{path, main_schema()};
    SQLite::Transaction all{db.sql()};
    SQLite::Statement account{
      db.sql(), "INSERT INTO accounts (name, secret, registered_at, used_at)"
                " VALUES (?, ?, 1, 1)"};
    SQLite::Statement name{db.sql(),
                           "INSERT INTO names (name, written, account) VALUES (?, ?, ?)"};
    for (auto i = 1; i <= many; ++i) {
      auto x = "name" + std::to_string(i);
      account.bind(1, x);
      account.bind(2, std::string(73, 'x'));
      account.exec();
      account.reset();
      name.bind(1, x);
      name.bind(2, x);
      name.bind(3, i);
      name.exec();
      name.reset();
    }
    all.commit();
  }
  auto begin = std::chrono::steady_clock::now();
  database db{path, main_schema()};
  account_book book{db, [] { return int64_t{1}; }};
  auto names = book.names();
  auto took = std::chrono::steady_clock::now() - begin;
  CHECK(names.size() == many);
  // Far more than it takes, on a machine that is busy with other tests.
  CHECK(took < std::chrono::seconds{2});
}
