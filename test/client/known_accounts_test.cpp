#include "apps/client/known_accounts.hpp"

#include <catch2/catch.hpp>

using namespace hubbub::client;

TEST_CASE("only an account with another name than its owner's is worth a word") {
  known_accounts known;
  CHECK(known.unlike("Omar").empty());
  known.learn("Omar", "Omar2");
  CHECK(known.unlike("OMAR") == "Omar2");
  known.learn("omar", "OMAR");
  CHECK(known.unlike("Omar").empty());
  known.learn("Omar", "Omar2");
  known.learn("Omar", "");
  CHECK(known.unlike("Omar").empty());
}

TEST_CASE("an account goes along with a new name") {
  known_accounts known;
  known.learn("Omar", "Omar2");
  known.rename("omar", "Ramo");
  CHECK(known.unlike("Omar").empty());
  CHECK(known.unlike("Ramo") == "Omar2");
  known.rename("Ramo", "Omar2");
  CHECK(known.unlike("Omar2").empty());
  known.rename("Nobody", "Somebody");
  known.learn("Omar", "Omar2");
  known.forget("OMAR");
  CHECK(known.unlike("Omar").empty());
  known.learn("Omar", "Omar2");
  known.forget_all();
  CHECK(known.unlike("Omar").empty());
}

TEST_CASE("no server can make us know more accounts than there is room for") {
  known_accounts known;
  for (size_t i = 0; i <= known_accounts::most; ++i)
    known.learn("n" + std::to_string(i), "x");
  CHECK(known.unlike("n0") == "x");
  CHECK(known.unlike("n" + std::to_string(known_accounts::most)).empty());
  known.learn("n0", "y");
  CHECK(known.unlike("n0") == "y");
}
