#include "store/schema.hpp"

namespace hubbub {

namespace {

// Plain enough for another database as well: what SQLite alone has is AUTOINCREMENT, by
// which no id is given twice.

/// Accounts, and the names and certificates that belong to them. A name is kept as it is
/// compared (`folded`) and as it was written.
constexpr auto accounts_and_names = R"(
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

/// Keys for SCRAM (`account_secret`), and what people decide about what is kept of what
/// they say: whether it is in private, and how much of it in a room (`past_rule`).
constexpr auto keys_and_past = R"(
  ALTER TABLE accounts ADD COLUMN scram TEXT NOT NULL DEFAULT '';
  ALTER TABLE accounts ADD COLUMN keeps_private INTEGER NOT NULL DEFAULT 1;
  ALTER TABLE rooms ADD COLUMN past TEXT NOT NULL DEFAULT 'usual';
)";

/// What was said and done, by conversation.
///
/// - A conversation without a name is to be forgotten. `amount` counts its entries,
///   `last` is the greatest `place` given so far, `classes` has a bit for every class.
/// - A `class` (`row_class`) is what decides who may see an entry: who may not see it
///   does not even read it.
/// - A `number` is an event's, as SQLite orders integers (store/keys.hpp).
/// - A `place`, from 1, is where an entry is in the index of words, within its
///   conversation; 0: it is not in there. `places` leads back from there.
/// - `connection` is who said what not everybody may see, if not an account; it means
///   something until the server ends.
/// - `uses` counts the entries of an author.
constexpr auto past =
  R"(
  CREATE TABLE conversations (
    id INTEGER PRIMARY KEY,
    name TEXT UNIQUE,
    amount INTEGER NOT NULL DEFAULT 0,
    last INTEGER NOT NULL DEFAULT 0,
    classes INTEGER NOT NULL DEFAULT 0
  );
  CREATE TABLE authors (
    id INTEGER PRIMARY KEY,
    nick TEXT NOT NULL,
    username TEXT NOT NULL,
    host TEXT NOT NULL,
    realname TEXT NOT NULL,
    account INTEGER NOT NULL,
    account_name TEXT NOT NULL,
    bot INTEGER NOT NULL,
    uses INTEGER NOT NULL DEFAULT 0
  );
  CREATE INDEX authors_by_name ON authors (nick, host);
  CREATE TABLE entries (
    conversation INTEGER NOT NULL,
    class INTEGER NOT NULL,
    number INTEGER NOT NULL,
    kind INTEGER NOT NULL,
    author INTEGER NOT NULL,
    account INTEGER NOT NULL,
    connection INTEGER NOT NULL,
    place INTEGER NOT NULL,
    text TEXT NOT NULL,
    tags TEXT NOT NULL,
    subjects TEXT NOT NULL,
    PRIMARY KEY (conversation, class, number)
  ) WITHOUT ROWID;
  CREATE INDEX entries_by_account ON entries (account) WHERE account <> 0;
  CREATE INDEX entries_by_connection ON entries (connection) WHERE connection <> 0;
  CREATE TABLE places (
    place INTEGER PRIMARY KEY,
    number INTEGER NOT NULL
  );
  CREATE VIRTUAL TABLE words USING fts5 (
    text, content='', columnsize=0, detail=none,
    tokenize="unicode61 remove_diacritics 2 tokenchars ')"
  "\x7f"
  R"('"
  );
)"
  // What is remembered of accounts: since when they have been in a conversation, up to
  // when they have read it, and what the other one of two was called.
  R"(
  CREATE TABLE joinings (
    conversation INTEGER NOT NULL,
    account INTEGER NOT NULL,
    number INTEGER NOT NULL,
    PRIMARY KEY (conversation, account)
  ) WITHOUT ROWID;
  CREATE TABLE markers (
    conversation INTEGER NOT NULL,
    account INTEGER NOT NULL,
    time INTEGER NOT NULL,
    PRIMARY KEY (conversation, account)
  ) WITHOUT ROWID;
  CREATE TABLE correspondents (
    account INTEGER NOT NULL,
    conversation INTEGER NOT NULL,
    nick TEXT NOT NULL,
    PRIMARY KEY (account, conversation)
  ) WITHOUT ROWID;
  CREATE TABLE chores (
    name TEXT PRIMARY KEY,
    due INTEGER NOT NULL
  ) WITHOUT ROWID;
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

/// What people and rooms have set for programs (IRCv3 draft/metadata-3), and for how many
/// days a room's past is kept at most (`past_policy`).
constexpr auto metadata_and_days = R"(
  ALTER TABLE rooms ADD COLUMN past_days INTEGER NOT NULL DEFAULT 0;
  CREATE TABLE account_metadata (
    account INTEGER NOT NULL REFERENCES accounts (id) ON DELETE CASCADE,
    name TEXT NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY (account, name)
  );
  CREATE TABLE room_metadata (
    room INTEGER NOT NULL REFERENCES rooms (id) ON DELETE CASCADE,
    name TEXT NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY (room, name)
  );
)";

} // namespace

const migrations& archive_schema() {
  static const migrations all{past};
  return all;
}

const migrations& main_schema() {
  static const migrations all{accounts_and_names, rooms_and_bans, keys_and_past,
                              metadata_and_days};
  return all;
}

} // namespace hubbub
