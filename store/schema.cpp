#include "store/schema.hpp"

namespace hubbub {

namespace {

// Plain enough for another database as well: what SQLite alone has is AUTOINCREMENT, by
// which no id is given twice.

/// Accounts, and the names and certificates that belong to them. A name is kept as it is
/// compared (`folded`) and as it was written.
constexpr auto accounts = R"(
  CREATE TABLE accounts (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL UNIQUE,
    secret TEXT NOT NULL,
    registered_at INTEGER NOT NULL,
    used_at INTEGER NOT NULL,
    suspended TEXT NOT NULL DEFAULT '',
    address TEXT NOT NULL DEFAULT ''
  );
  CREATE INDEX accounts_by_address ON accounts (address, registered_at);
  CREATE TABLE names (
    name TEXT NOT NULL PRIMARY KEY,
    written TEXT NOT NULL,
    account INTEGER NOT NULL REFERENCES accounts (id) ON DELETE CASCADE
  );
  CREATE INDEX names_by_account ON names (account);
  CREATE TABLE certificates (
    fingerprint TEXT NOT NULL PRIMARY KEY,
    account INTEGER NOT NULL REFERENCES accounts (id) ON DELETE CASCADE
  );
  CREATE INDEX certificates_by_account ON certificates (account);
)";

} // namespace

const migrations& main_schema() {
  static const migrations all{accounts};
  return all;
}

} // namespace hubbub
