#include <catch2/catch.hpp>

#include "store/account_book.hpp"
#include "store/schema.hpp"
#include "test/e2e/temporary_folder.hpp"

using namespace hubbub;
using e2e::temporary_folder;

namespace {

constexpr int64_t day = 86400;

/// The same tests for a file and for a place in memory.
struct fixture {
  temporary_folder folder;
  int64_t now = 1'000'000;
  database db;
  account_book book;

  explicit fixture(bool on_disk)
      : db(on_disk ? folder.path() + "/accounts.db" : "", main_schema()),
        book(db, [this] { return now; }) {}

  account_id add(const std::string& name, const std::string& address = {},
                 uint32_t per_day = 0) {
    account_id made = 0;
    why = book.add({name, {"hash of " + name, "keys of " + name}, {}, address, per_day},
                   made);
    return made;
  }

  errc why = errc{};
};

std::string names_in(const std::vector<reserved_name>& all) {
  std::vector<std::string> sorted;
  for (auto& x : all)
    sorted.push_back(x.name + "=" + std::to_string(x.owner));
  std::sort(sorted.begin(), sorted.end());
  std::string result;
  for (auto& x : sorted)
    result += x + " ";
  return result;
}

} // namespace

#define BOTH(sentence)                                                                   \
  TEST_CASE(sentence) {                                                                  \
    auto on_disk = GENERATE(true, false);                                                \
    fixture x{on_disk};

BOTH("the metadata of an account is kept as a whole, and goes with it")
auto alice = x.add("Alice");
auto bob = x.add("Bob");
CHECK(x.book.set_metadata(alice, {{"status", "busy"}, {"url", "it's \xf0\x9f\x92\x9c"}})
      == errc{});
CHECK(x.book.set_metadata(alice, {{"status", "here"}, {"color", "red"}}) == errc{});
CHECK(x.book.set_metadata(99, {{"a", "b"}}) == errc::no_such_account);
auto found = x.book.metadata_of({bob, alice, 99});
REQUIRE(found.size() == 3);
CHECK(found[0]->empty());
CHECK(*found[1] == metadata{{"color", "red"}, {"status", "here"}});
CHECK(found[2]->empty());
std::vector<std::string> names;
CHECK(x.book.drop(alice, names) == errc{});
CHECK(x.book.metadata_of({alice}).front()->empty());
CHECK(x.db.sql().execAndGet("SELECT COUNT(*) FROM account_metadata").getInt() == 0);
}

BOTH("an account is found by its name in any case, and described")
auto alice = x.add("Alice");
auto found = x.book.find("aLICE");
CHECK(alice != 0);
CHECK(found.id == alice);
CHECK(found.name == "Alice");
CHECK(found.secret.hash == "hash of Alice");
CHECK(found.secret.scram == "keys of Alice");
CHECK(found.suspended.empty());
auto about = x.book.describe("alice");
CHECK(about.registered_at == x.now);
CHECK(about.nicks.empty());
CHECK(x.book.find("Bob").id == 0);
CHECK(x.book.describe("Bob").id == 0);
}

BOTH("a name is one account's only, its own or another")
auto alice = x.add("Alice");
CHECK(x.add("ALICE") == 0);
CHECK(x.why == errc::account_exists);
CHECK(x.book.set_nick(alice, "Wonder", true) == errc{});
CHECK(x.book.set_nick(alice, "wonder", true) == errc::account_exists);
CHECK(x.add("wonder") == 0);
CHECK(x.why == errc::account_exists);
CHECK(x.book.find("WONDER").name == "Alice");
CHECK(names_in(x.book.names()) == "alice=1 wonder=1 ");
auto bob = x.add("Bob");
CHECK(x.book.set_nick(bob, "wonder", false) == errc::not_known);
CHECK(x.book.set_nick(alice, "Alice", false) == errc::not_known);
CHECK(x.book.set_nick(alice, "wonder", false) == errc{});
CHECK(x.book.set_nick(bob, "Wonder", true) == errc{});
CHECK(x.book.set_nick(99, "nobody", true) == errc::no_such_account);
}

BOTH("an account has ten other names and ten certificates at most")
auto alice = x.add("Alice");
for (size_t i = 0; i < max_account_nicks; ++i)
  CHECK(x.book.set_nick(alice, "a" + std::to_string(i), true) == errc{});
CHECK(x.book.set_nick(alice, "one_more", true) == errc::list_full);
for (size_t i = 0; i < max_account_certificates; ++i)
  CHECK(x.book.set_certificate(alice, std::to_string(i), true) == errc{});
CHECK(x.book.set_certificate(alice, "one_more", true) == errc::list_full);
}

BOTH("a certificate lets the owner of one account in")
auto alice = x.add("Alice");
auto bob = x.add("Bob");
CHECK(x.book.set_certificate(alice, "abc", true) == errc{});
CHECK(x.book.set_certificate(bob, "abc", true) == errc::certificate_known);
CHECK(x.book.find_by_certificate("abc").name == "Alice");
CHECK(x.book.set_certificate(bob, "abc", false) == errc::not_known);
CHECK(x.book.set_certificate(alice, "abc", false) == errc{});
CHECK(x.book.find_by_certificate("abc").id == 0);
}

BOTH("an address makes so many accounts in a day, and is forgotten after it")
CHECK(x.add("a", "192.0.2.1", 2) != 0);
CHECK(x.add("b", "192.0.2.1", 2) != 0);
CHECK(x.add("c", "192.0.2.1", 2) == 0);
CHECK(x.why == errc::too_many_accounts);
CHECK(x.add("c", "192.0.2.2", 2) != 0);
CHECK(x.add("d", "192.0.2.1", 0) != 0);
x.now += day;
CHECK(x.add("e", "192.0.2.1", 2) != 0);
auto known = x.db.sql().execAndGet("SELECT count(*) FROM accounts WHERE address <> ''");
CHECK(known.getInt() == 1);
}

BOTH("a dropped account leaves nothing behind, and its number is not given again")
auto alice = x.add("Alice");
x.book.set_nick(alice, "Wonder", true);
x.book.set_certificate(alice, "abc", true);
std::vector<std::string> names;
CHECK(x.book.drop(alice, names) == errc{});
std::sort(names.begin(), names.end());
CHECK(names == std::vector<std::string>{"alice", "wonder"});
CHECK(x.book.names().empty());
CHECK(x.book.find_by_certificate("abc").id == 0);
CHECK(x.book.drop(alice, names) == errc::no_such_account);
CHECK(x.add("Alice") == alice + 1);
}

BOTH("a password is changed, and an account is closed and opened")
auto alice = x.add("Alice");
CHECK(x.book.set_secret(alice, {"another", "other keys"}) == errc{});
CHECK(x.book.suspend(alice, "noise") == errc{});
CHECK(x.book.find("Alice").secret.hash == "another");
CHECK(x.book.find("Alice").secret.scram == "other keys");
CHECK(x.book.find("Alice").suspended == "noise");
CHECK(x.book.suspend(alice, "") == errc{});
CHECK(x.book.find("Alice").suspended.empty());
CHECK(x.book.set_secret(99, {"x", {}}) == errc::no_such_account);
CHECK(x.book.suspend(99, "x") == errc::no_such_account);
}

BOTH("whose private messages are not kept is known")
auto alice = x.add("Alice");
auto bob = x.add("Bob");
CHECK(x.book.without_history().empty());
CHECK(x.book.keep_private(alice, false) == errc{});
CHECK(x.book.keep_private(bob, false) == errc{});
CHECK(x.book.keep_private(bob, true) == errc{});
CHECK(x.book.without_history() == std::vector<account_id>{alice});
CHECK(x.book.keep_private(99, false) == errc::no_such_account);
}

BOTH("who has not logged in for long loses the account, unless it is closed")
x.add("Alice");
auto bob = x.add("Bob");
auto carl = x.add("Carl");
x.book.suspend(carl, "noise"); // else a ban would end by itself
x.now += 10 * day;
x.book.note_use(bob);
CHECK(names_in(x.book.drop_unused_since(x.now - 5 * day)) == "alice=1 ");
CHECK(names_in(x.book.names()) == "bob=2 carl=3 ");
}

BOTH("a login is noted once a day")
auto alice = x.add("Alice");
auto first = x.now;
x.now += day - 1;
x.book.note_use(alice);
CHECK(x.book.describe("Alice").used_at == first);
x.now += 1;
x.book.note_use(alice);
CHECK(x.book.describe("Alice").used_at == x.now);
}

BOTH("accounts are listed by name, a page after the other")
for (auto name : {"bob", "Alice", "carl", "bert"})
  x.add(name);
x.book.set_nick(2, "another", true);
auto shown = [](const std::vector<account>& page) {
  std::string result;
  for (auto& y : page)
    result += y.name + " ";
  return result;
};
CHECK(shown(x.book.list("*", "", 3)) == "Alice bert bob ");
CHECK(shown(x.book.list("*", "bob", 3)) == "carl ");
CHECK(shown(x.book.list("B*", "", 3)) == "bert bob ");
}
