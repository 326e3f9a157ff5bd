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

/// Registered rooms, and bans of the server. A room whose founder is gone has none until
/// the directory has found another one. What each account is in a room, and its lists of
/// masks, are in the order of `place`.
constexpr auto rooms_and_bans = R"(
  CREATE TABLE rooms (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL UNIQUE,
    written TEXT NOT NULL,
    founder INTEGER REFERENCES accounts (id) ON DELETE SET NULL,
    registered_at INTEGER NOT NULL,
    topic TEXT NOT NULL,
    topic_set_by TEXT NOT NULL,
    topic_set_at INTEGER NOT NULL,
    flags TEXT NOT NULL,
    room_key TEXT NOT NULL,
    member_limit INTEGER NOT NULL,
    lines TEXT NOT NULL,
    joins TEXT NOT NULL,
    created_at INTEGER NOT NULL
  );
  CREATE INDEX rooms_by_founder ON rooms (founder);
  CREATE TABLE room_access (
    room INTEGER NOT NULL REFERENCES rooms (id) ON DELETE CASCADE,
    place INTEGER NOT NULL,
    account INTEGER NOT NULL REFERENCES accounts (id) ON DELETE CASCADE,
    standing INTEGER NOT NULL,
    PRIMARY KEY (room, place)
  );
  CREATE INDEX room_access_by_account ON room_access (account);
  CREATE TABLE room_masks (
    room INTEGER NOT NULL REFERENCES rooms (id) ON DELETE CASCADE,
    list TEXT NOT NULL,
    place INTEGER NOT NULL,
    mask TEXT NOT NULL,
    set_by TEXT NOT NULL,
    set_at INTEGER NOT NULL,
    sees_addresses INTEGER NOT NULL,
    PRIMARY KEY (room, list, place)
  );
  CREATE TABLE bans (
    kind TEXT NOT NULL,
    name TEXT NOT NULL,
    mask TEXT NOT NULL,
    reason TEXT NOT NULL,
    set_by TEXT NOT NULL,
    set_at INTEGER NOT NULL,
    until INTEGER NOT NULL,
    silent INTEGER NOT NULL,
    PRIMARY KEY (kind, name)
  );
)";

} // namespace

const migrations& main_schema() {
  static const migrations all{accounts, rooms_and_bans};
  return all;
}

} // namespace hubbub
