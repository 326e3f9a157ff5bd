#include <algorithm>
#include <functional>
#include <optional>
#include <string>

#include <catch2/catch.hpp>

#include "store/account_book.hpp"
#include "store/ban_book.hpp"
#include "store/room_book.hpp"
#include "store/schema.hpp"
#include "test/e2e/temporary_folder.hpp"
#include "test/store/failing_disk.hpp"
#include "test/store/older_store.hpp"

using namespace hubbub;
using namespace hubbub::test;
using e2e::temporary_folder;

namespace {

struct books {
  explicit books(const std::string& path) : db(path, main_schema()) {}

  database db;
  account_book accounts{db, [] { return int64_t{1}; }};
  room_book rooms{db};
  ban_book bans{db, [] { return int64_t{1}; }};
};

/// All that is kept, as one text.
std::string contents(books& x) {
  std::string result;
  for (auto& name : {"Alice", "Bob", "Ann"}) {
    auto found = x.accounts.find(name);
    auto about = x.accounts.describe(name);
    auto unkept = x.accounts.without_history();
    auto is_unkept = std::count(unkept.begin(), unkept.end(), found.id) != 0;
    result += found.name + ' ' + found.secret.hash + ' ' + about.suspended
              + (is_unkept ? " unkept" : "");
    for (auto& y : about.nicks)
      result += " nick " + y;
    for (auto& y : about.certificates)
      result += " certificate " + y;
    result += '\n';
  }
  for (auto& room : x.rooms.all()) {
    result += room.name + ' ' + room.setup.topic.text;
    for (auto& y : room.access)
      result += ' ' + std::to_string(y.who);
    result += '\n';
  }
  for (auto& ban : x.bans.all())
    result += ban.mask + ' ' + ban.reason + '\n';
  return result;
}

room_record lobby(const std::string& topic, std::vector<room_access> access) {
  room_record result;
  result.id = 1;
  result.name = "#lobby";
  result.founder = 1;
  result.setup.topic.text = topic;
  result.access = std::move(access);
  return result;
}

/// Something that changes what is kept. Where that cannot be done it throws, or says so.
struct change {
  const char* name;
  std::function<errc(books&)> make;
};

const change changes[] = {
  {"a registration",
   [](books& x) {
     account_id made = 0;
     return x.accounts.add({"Bob", {std::string(5000, 'b'), {}}, "print", {}, 0}, made);
   }},
  {"a password",
   [](books& x) {
     return x.accounts.set_secret(1, {"another", "keys"});
   }},
  {"a nick", [](books& x) { return x.accounts.set_nick(1, "Ally", true); }},
  {"a certificate", [](books& x) { return x.accounts.set_certificate(1, "abc", true); }},
  {"that nothing private is kept",
   [](books& x) { return x.accounts.keep_private(1, false); }},
  {"a suspension", [](books& x) { return x.accounts.suspend(1, "noise"); }},
  {"another name",
   [](books& x) {
     std::string old;
     return x.accounts.rename(1, "Ann", old);
   }},
  {"the end of an account",
   [](books& x) {
     std::vector<std::string> names;
     return x.accounts.drop(1, names);
   }},
  {"a room's set-up",
   [](books& x) {
     return x.rooms.save(lobby(std::string(5000, 't'), {{1, rank::op}}));
   }},
  {"the end of a room",
   [](books& x) {
     x.rooms.remove(1);
     return errc{};
   }},
  {"a ban",
   [](books& x) {
     x.bans.set({ban_kind::address, "192.0.2.1", "flood", "root", 1, 0, false});
     return errc{};
   }},
  {"the end of a ban", [](books& x) { return x.bans.lift(ban_kind::user, "bad!*@*"); }},
};

/// A store with something of everything.
void prepare(const std::string& path) {
  books x{path};
  account_id made = 0;
  room_id room = 0;
  REQUIRE(x.accounts.add({"Alice", {"hash", {}}, {}, {}, 0}, made) == errc{});
  REQUIRE(x.rooms.add(lobby("hello", {}), room) == errc{});
  x.bans.set({ban_kind::user, "bad!*@*", "spam", "root", 1, 0, false});
}

/// What is there when somebody looks again.
std::string reopened(const std::string& path) {
  books x{path};
  return contents(x);
}

/// Makes a change, of which the disk takes the first `good` operations.
/// @returns whether it was acknowledged.
bool try_change(books& x, const change& what, failing_disk& disk, size_t good,
                failing_disk::fault how) {
  disk.break_after(good, how);
  auto is_done = false;
  try {
    is_done = what.make(x) == errc{};
  } catch (const SQLite::Exception&) {
  }
  disk.repair();
  return is_done;
}

} // namespace

TEST_CASE("whichever write fails, a change is made whole or not at all") {
  using fault = failing_disk::fault;
  failing_disk disk;
  size_t num_failures = 0;
  for (auto& what : changes)
    for (auto how : {fault::full, fault::broken}) {
      // Until the disk fails at nothing any more.
      for (size_t good = 0;; ++good) {
        temporary_folder folder;
        auto path = folder.path() + "/x.db";
        prepare(path);
        auto before = reopened(path);
        auto is_done = false;
        std::string seen;
        {
          books x{path};
          is_done = try_change(x, what, disk, good, how);
          seen = contents(x); // it goes on with what is there
        }
        INFO(what.name << ", after " << good << " operations");
        auto after = reopened(path);
        REQUIRE((seen == before) == !is_done);
        REQUIRE(after == seen);
        // What has failed goes well the next time.
        if (!is_done) {
          ++num_failures;
          books x{path};
          REQUIRE(what.make(x) == errc{});
          REQUIRE(contents(x) != before);
        }
        if (!disk.has_failed())
          break;
        REQUIRE(good < 1000);
      }
    }
  CHECK(num_failures > 2 * std::size(changes));
}

TEST_CASE(
  "whichever write fails, an older file is brought up to date whole or not at all") {
  failing_disk disk;
  auto version = GENERATE(range(size_t{1}, main_schema().size()));
  for (size_t good = 0;; ++good) {
    temporary_folder folder;
    auto path = folder.path() + "/x.db";
    make_older_store(path, version);
    disk.break_after(good, failing_disk::fault::full);
    try {
      books x{path};
    } catch (const std::exception&) { // the server says so, and does not start
    }
    auto is_done = !disk.has_failed();
    disk.repair();
    INFO("after " << good << " operations");
    books x{path};
    REQUIRE(x.accounts.find("Alice").secret.hash == "hash");
    account_id made = 0;
    REQUIRE(x.accounts.add({"Bob", {"hash", {}}, {}, {}, 0}, made) == errc{});
    if (is_done)
      break;
    REQUIRE(good < 1000);
  }
}
