#include "apps/operators.hpp"

#include <fstream>

#include <catch2/catch.hpp>

#include "test/e2e/temporary_folder.hpp"

using namespace hubbub;
using Catch::Contains;

TEST_CASE("operators are read with their classes and what is asked of them") {
  e2e::temporary_folder place;
  std::ofstream{place / "secret"} << "paper!\n";
  std::vector<server_operator> all;
  std::string print(64, 'A');
  auto error =
    read_operators("alice all password=$y$hash, bob helper certificate=" + print
                     + " account=Bob,carl clerk  password-file=" + (place / "secret"),
                   "helper kill ban, clerk accounts rooms watch rehash wallops", all);
  REQUIRE(error.empty());
  REQUIRE(all.size() == 3);
  CHECK(all[0].name == "alice");
  CHECK(all[0].password == "$y$hash");
  CHECK(all[0].rights == op_right::all);
  CHECK(all[1].certificate == std::string(64, 'a'));
  CHECK(all[1].account == "Bob");
  CHECK(all[1].password.empty());
  CHECK(all[1].rights == (op_right::kill | op_right::ban));
  CHECK(all[2].password == "paper!");
  CHECK(all[2].rights == (op_right::all & ~(op_right::kill | op_right::ban)));
  CHECK(read_operators("", "", all).empty());
  CHECK(all.empty());
}

TEST_CASE("a mistake about operators is named, and no password with it") {
  struct {
    const char* operators;
    const char* classes;
    const char* sentence;
  } rows[] = {
    {"alice", "", "'alice' needs a class and a password"},
    {"alice all", "", "'alice' needs a class and a password"},
    {"alice boss password=x", "", "alice is of a class that oper.classes does not have"},
    {"alice all x=sesame", "", "alice has something that is not one of password="},
    {"alice all sesame", "", "alice needs a value"},
    {"alice all certificate=sesame", "", "the certificate of alice is no fingerprint"},
    {"alice all account=a!b", "", "the account of alice can be none"},
    {"alice all password-file=/nowhere/x", "", "'/nowhere/x'"},
    {"alice all password=sesame, alice all account=a", "", "alice is there twice"},
    {"", "helper", "'helper' needs a name of its own and a right"},
    {"", "helper dance", "there is no right 'dance'"},
    {"", "a kill, a ban", "'a' needs a name of its own"},
    {"", "all kill", "'all' needs a name of its own"},
  };
  for (auto& row : rows) {
    CAPTURE(row.operators, row.classes);
    std::vector<server_operator> all;
    auto error = read_operators(row.operators, row.classes, all);
    CHECK_THAT(error, Contains(row.sentence));
    CHECK_THAT(error, !Contains("sesame"));
  }
}
