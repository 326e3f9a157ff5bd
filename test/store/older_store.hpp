#pragma once

#include <string>

#include "store/database.hpp"
#include "store/schema.hpp"

namespace hubbub::test {

/// A file as an older version of the program has left it, with Alice's account (1).
/// @param version how many of the steps of `main_schema` that one knew.
inline void make_older_store(const std::string& path, size_t version) {
  auto& all = main_schema();
  database db{path, {all.begin(), all.begin() + static_cast<int>(version)}};
  db.sql().exec("INSERT INTO accounts (name, secret, registered_at, used_at)"
                " VALUES ('Alice', 'hash', 1, 1);"
                "INSERT INTO names VALUES ('alice', 'Alice', 1)");
}

} // namespace hubbub::test
