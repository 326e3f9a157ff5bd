// Files as earlier versions left them, in formats/: each has the format's own statements,
// which never change, and what a server of that time wrote. A new step in
// store/schema.cpp comes with a new file here.
#include <fstream>
#include <iterator>
#include <utility>

#include <catch2/catch.hpp>

#include <SQLiteCpp/SQLiteCpp.h>

#include "store/account_book.hpp"
#include "store/ban_book.hpp"
#include "store/room_book.hpp"
#include "test/store/archive_fixture.hpp"

using namespace hubbub;
using namespace hubbub::test;

namespace {

/// Makes the file that formats/NAME-FORMAT.sql describes. The newest format's need not be
/// there yet.
bool make(const std::string& path, const std::string& name, size_t format,
          const migrations& steps) {
  std::ifstream file{HUBBUB_FORMATS "/" + name + "-" + std::to_string(format) + ".sql"};
  if (!file && format == steps.size())
    return false;
  REQUIRE(file);
  std::string text{std::istreambuf_iterator<char>{file}, {}};
  SQLite::Database db{path, SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE};
  db.exec("BEGIN;" + text + "COMMIT");
  return true;
}

void check_accounts(database& db) {
  account_book book{db, [] { return int64_t{1'800'000'000}; }};
  CHECK(book.find("alice").id == 1);
  CHECK(book.find("al").id == 1);
  CHECK(book.find_by_certificate("5f0123456789abcdef").name == "Alice");
  CHECK(book.find("bob").suspended == "rude");
  auto secret = db.sql().execAndGet("SELECT secret FROM accounts WHERE id = 1");
  CHECK(secret.getString().substr(0, 7) == "$y$j9T$");
  CHECK(book.set_nick(1, "Alicia", true) == errc{});
  CHECK(book.find("alicia").id == 1);
}

} // namespace

TEST_CASE("a store of every earlier format still opens, with all that is in it") {
  auto format = GENERATE(range(size_t{1}, main_schema().size() + 1));
  CAPTURE(format);
  e2e::temporary_folder folder;
  auto path = folder / "hubbub.db";
  if (!make(path, "accounts", format, main_schema()))
    return;
  database db{path, main_schema()};
  check_accounts(db);
  auto rooms = room_book{db}.all();
  auto bans = ban_book{db, [] { return int64_t{1'800'000'000}; }}.all();
  if (format < 2) {
    CHECK(rooms.empty());
    CHECK(bans.empty());
    return;
  }
  REQUIRE(rooms.size() == 1);
  CHECK(rooms[0].name == "#den");
  CHECK(rooms[0].founder == 1);
  CHECK(rooms[0].setup.topic.text == "All about dens");
  CHECK(rooms[0].setup.modes.flags == "nt");
  REQUIRE(rooms[0].access.size() == 1);
  CHECK(rooms[0].access[0].who == 2);
  REQUIRE(rooms[0].setup.bans.size() == 1);
  CHECK(rooms[0].setup.bans[0].mask == "evil!*@*");
  REQUIRE(bans.size() == 1);
  CHECK(bans[0].reason == "enough");
  account_book accounts{db, [] { return int64_t{1'800'000'000}; }};
  CHECK(accounts.metadata_of({1}).front()->empty());
  CHECK(rooms[0].setup.data->empty());
  if (format < 3) {
    CHECK(rooms[0].past.rule == past_rule::usual);
    CHECK(accounts.without_history().empty());
    return;
  }
  CHECK(rooms[0].past.rule == past_rule::joined);
  CHECK(accounts.without_history() == std::vector<account_id>{2});
  CHECK(accounts.find("alice").secret.scram.substr(0, 19) == "SCRAM-SHA-256$4096:");
}

TEST_CASE("an archive of every earlier format still opens, and what is in it is found") {
  auto format = GENERATE(range(size_t{1}, archive_schema().size() + 1));
  CAPTURE(format);
  e2e::temporary_folder folder;
  auto path = folder / "past.db";
  if (!make(path, "past", format, archive_schema()))
    return;
  database db{path, archive_schema(), archive_traits};
  auto now = int64_t{1'800'000'000'000};
  archive_book book{db, {}, [&] { return now; }};
  auto reading = db.reader();
  archive_pages pages{*reading, true};
  auto shown = [&](const std::string& words) {
    auto what = archive_fixture::latest(100);
    what.words = words;
    auto page = pages.page("#den", what, archive_fixture::all());
    std::string result;
    for (auto& x : page->events)
      result += x.who->nick + ":" + x.text + "\n";
    return result;
  };
  CHECK(shown("") == "Alice:the first words of format one\nBob:Grüße, ça va?\n");
  CHECK(shown("words") == "Alice:the first words of format one\n");
  event_list more{"#den", {}};
  more.events.push_back(happened(event_kind::said, somebody("Carol"),
                                 event_numbers{7}.next(now), "and more words"));
  book.append({{"#den", event_batch{std::move(more)}, true}});
  CHECK(shown("words") == "Alice:the first words of format one\nCarol:and more words\n");
}
