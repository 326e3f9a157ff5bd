#include <cstdlib>
#include <filesystem>
#include <fstream>

#include <catch2/catch.hpp>
#include <sys/stat.h>
#include <unistd.h>

#include <SQLiteCpp/SQLiteCpp.h>

#include "store/account_book.hpp"
#include "store/schema.hpp"
#include "test/e2e/temporary_folder.hpp"

using namespace hubbub;
using Catch::Contains;
using e2e::temporary_folder;

namespace {

const migrations one_step{"CREATE TABLE a (x TEXT)"};
const migrations two_steps{"CREATE TABLE a (x TEXT)",
                           "ALTER TABLE a ADD COLUMN y TEXT NOT NULL DEFAULT 'new'"};
const migrations broken{"CREATE TABLE a (x TEXT)", "CREATE TABLE b (x TEXT); nonsense"};

/// What opening a file is refused with; empty: it is not.
std::string refusal(const std::string& path, const migrations& steps) {
  try {
    database db{path, steps};
    return {};
  } catch (const store_error& problem) {
    return problem.what();
  }
}

struct fixture {
  temporary_folder folder;
  std::string path = folder.path() + "/x.db";

  void write(const std::string& text) { std::ofstream{path} << text; }
};

} // namespace

TEST_CASE_METHOD(fixture, "an older file is copied, then brought up to date") {
  {
    database db{path, one_step};
    db.sql().exec("INSERT INTO a VALUES ('kept')");
  }
  {
    database db{path, two_steps};
    CHECK(db.sql().execAndGet("SELECT x || y FROM a").getString() == "keptnew");
  }
  auto copy = database::copy_before(path, 1);
  struct stat status = {};
  REQUIRE(::stat(copy.c_str(), &status) == 0);
  CHECK((status.st_mode & 0777) == 0600);
  database old{copy, one_step};
  CHECK(old.sql().execAndGet("SELECT x FROM a").getString() == "kept");
}

TEST_CASE_METHOD(fixture, "a step that fails changes nothing") {
  { database db{path, one_step}; }
  CHECK_THAT(refusal(path, broken), Contains("syntax error"));
  database db{path, one_step};
  CHECK_FALSE(db.sql().tableExists("b"));
}

TEST_CASE_METHOD(fixture,
                 "a newer file, one of another program and none are told apart") {
  { database db{path, two_steps}; }
  CHECK_THAT(refusal(path, one_step), Contains("newer version of this program")
                                        && Contains("its format is 2, this one knows 1"));
  auto other = folder.path() + "/other.db";
  {
    SQLite::Database db{other, SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE};
    db.exec("CREATE TABLE theirs (x TEXT)");
  }
  CHECK_THAT(refusal(other, one_step), Contains("the database of another program"));
  auto text = folder.path() + "/text";
  std::ofstream{text} << "Dear diary, " << std::string(2000, 'x');
  CHECK_THAT(refusal(text, one_step), Contains("is damaged, or no database"));
}

TEST_CASE_METHOD(fixture, "a damaged file is refused, and left as it is") {
  {
    database db{path, main_schema()};
    account_book book{db, [] { return int64_t{1}; }};
    for (auto i = 0; i < 1000; ++i) {
      account_id made = 0;
      book.add({"name" + std::to_string(i), {"secret", {}}, {}, {}, 0}, made);
    }
  }
  auto size = std::filesystem::file_size(path);
  {
    std::fstream file{path, std::ios::in | std::ios::out | std::ios::binary};
    file.seekp(static_cast<std::streamoff>(size / 2));
    file << std::string(8192, 'x');
  }
  CHECK_THAT(refusal(path, main_schema()), Contains("damaged"));
  CHECK(std::filesystem::file_size(path) == size);
}

TEST_CASE_METHOD(fixture, "two servers never share a file") {
  database db{path, one_step};
  CHECK_THAT(refusal(path, one_step), Contains("another server uses"));
}

TEST_CASE_METHOD(fixture, "a file in a folder that is not there is refused") {
  CHECK_THAT(refusal(folder.path() + "/no/x.db", one_step),
             Contains("cannot write to") && Contains("No such file"));
}

TEST_CASE_METHOD(fixture, "the file and what is beside it are for the server only") {
  database db{path, one_step};
  for (auto& x : std::filesystem::directory_iterator{folder.path()}) {
    struct stat status = {};
    REQUIRE(::stat(x.path().c_str(), &status) == 0);
    INFO(x.path());
    CHECK((status.st_mode & 0077) == 0);
  }
}

TEST_CASE_METHOD(fixture, "a full disk changes nothing, and says so") {
  database db{path, main_schema()};
  account_book book{db, [] { return int64_t{1}; }};
  account_id made = 0;
  REQUIRE(book.add({"first", {"secret", {}}, {}, {}, 0}, made) == errc{});
  db.sql().exec("PRAGMA max_page_count=1"); // the smallest that holds what is there
  std::string problem;
  for (auto i = 0; i < 1000 && problem.empty(); ++i)
    try {
      book.add({"name" + std::to_string(i), {std::string(200, 'x'), {}}, {}, {}, 0},
               made);
    } catch (const SQLite::Exception& x) {
      problem = explained(x, path).what();
    }
  CHECK_THAT(problem, Contains("the disk is full"));
  auto before = book.names().size();
  db.sql().exec("PRAGMA max_page_count=1000000");
  CHECK(book.find("first").id == 1);
  CHECK(book.names().size() == before);
  CHECK(book.add({"later", {"secret", {}}, {}, {}, 0}, made) == errc{});
}

TEST_CASE_METHOD(fixture, "what another program holds is waited for, then told of") {
  database db{path, main_schema()};
  SQLite::Database other{path, SQLite::OPEN_READWRITE};
  other.exec("BEGIN IMMEDIATE");
  db.sql().setBusyTimeout(1);
  account_book book{db, [] { return int64_t{1}; }};
  account_id made = 0;
  std::string problem;
  try {
    book.add({"Alice", {"secret", {}}, {}, {}, 0}, made);
  } catch (const SQLite::Exception& x) {
    problem = explained(x, path).what();
  }
  CHECK_THAT(problem, Contains("is locked by another program"));
  other.exec("COMMIT");
  CHECK(book.add({"Alice", {"secret", {}}, {}, {}, 0}, made) == errc{});
}

TEST_CASE_METHOD(fixture, "a backup is made while the server writes, and restores") {
  database db{path, main_schema()};
  account_book book{db, [] { return int64_t{1}; }};
  account_id made = 0;
  book.add({"Alice", {"secret", {}}, {}, {}, 0}, made);
  auto to = back_up(path, folder.path() + "/backup/today");
  CHECK(to == folder.path() + "/backup/today/x.db");
  book.add({"Bob", {"secret", {}}, {}, {}, 0}, made);
  {
    database copy{to, main_schema()};
    account_book restored{copy, [] { return int64_t{1}; }};
    CHECK(restored.find("Alice").id == 1);
    CHECK(restored.find("Bob").id == 0);
  }
  back_up(path, folder.path() + "/backup/today"); // takes the place of the last one
  database copy{to, main_schema()};
  account_book restored{copy, [] { return int64_t{1}; }};
  CHECK(restored.find("Bob").id == 2);
}

TEST_CASE_METHOD(fixture, "a backup of nothing, and one onto itself, are refused") {
  CHECK_THROWS_WITH(back_up(path, folder.path()), Contains("there is no"));
  database db{path, one_step};
  CHECK_THROWS_WITH(back_up(path, folder.path()), Contains("is the store itself"));
}
