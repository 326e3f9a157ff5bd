#include "store/account_book.hpp"

#include <utility>

#include <SQLiteCpp/Statement.h>
#include <SQLiteCpp/Transaction.h>

#include "actors/mask.hpp"
#include "actors/names.hpp"
#include "store/keys.hpp"

namespace hubbub {

namespace {

constexpr int64_t day = 24 * 60 * 60; // seconds

account_id id_in(const SQLite::Column& x) {
  return static_cast<account_id>(x.getInt64());
}

} // namespace

account_book::account_book(database& db, clock now) : db_(db), now_(std::move(now)) {
  // nop
}

std::vector<reserved_name> account_book::names() {
  std::vector<reserved_name> result;
  SQLite::Statement all{db_.sql(), "SELECT name, account FROM names"};
  while (all.executeStep())
    result.push_back({all.getColumn(0).getString(), id_in(all.getColumn(1))});
  return result;
}

credentials account_book::find(const std::string& name) {
  return find_where("SELECT a.id, a.name, a.secret, a.scram, a.suspended FROM accounts a"
                    " JOIN names n ON n.account = a.id WHERE n.name = ?",
                    folded(name));
}

credentials account_book::find_by_certificate(const std::string& fingerprint) {
  return find_where("SELECT a.id, a.name, a.secret, a.scram, a.suspended FROM accounts a"
                    " JOIN certificates c ON c.account = a.id WHERE c.fingerprint = ?",
                    fingerprint);
}

credentials account_book::find_where(const char* condition, const std::string& value) {
  SQLite::Statement one{db_.sql(), condition};
  one.bind(1, value);
  if (!one.executeStep())
    return {};
  return {id_in(one.getColumn(0)),
          one.getColumn(1).getString(),
          {one.getColumn(2).getString(), one.getColumn(3).getString()},
          one.getColumn(4).getString()};
}

account account_book::describe(const std::string& name) {
  return describe(find(name).id);
}

account account_book::describe(account_id which) {
  SQLite::Statement one{db_.sql(), "SELECT name, registered_at, used_at, suspended"
                                   " FROM accounts WHERE id = ?"};
  one.bind(1, key_of_id(which));
  if (!one.executeStep())
    return {};
  account result;
  result.id = which;
  result.name = one.getColumn(0).getString();
  result.registered_at = one.getColumn(1).getInt64();
  result.used_at = one.getColumn(2).getInt64();
  result.suspended = one.getColumn(3).getString();
  for (auto& x :
       texts("SELECT written FROM names WHERE account = ? ORDER BY name", which))
    if (folded(x) != folded(result.name))
      result.nicks.push_back(std::move(x));
  result.certificates =
    texts("SELECT fingerprint FROM certificates WHERE account = ? ORDER BY 1", which);
  return result;
}

std::vector<account> account_book::list(const std::string& mask, const std::string& after,
                                        size_t limit) {
  std::vector<account_id> found;
  SQLite::Statement all{db_.sql(), "SELECT a.id, a.name FROM accounts a JOIN names n"
                                   " ON n.account = a.id WHERE n.name > ?"
                                   " ORDER BY n.name"};
  all.bind(1, folded(after));
  while (found.size() < limit && all.executeStep())
    if (auto id = id_in(all.getColumn(0)); matches(mask, all.getColumn(1).getString()))
      if (found.empty() || found.back() != id)
        found.push_back(id);
  std::vector<account> result;
  for (auto id : found)
    result.push_back(describe(id));
  return result;
}

errc account_book::add(const new_account& x, account_id& made) {
  auto now = now_();
  SQLite::Transaction change{db_.sql(), SQLite::TransactionBehavior::IMMEDIATE};
  if (find(x.name).id != 0)
    return errc::account_exists;
  if (!x.fingerprint.empty() && find_by_certificate(x.fingerprint).id != 0)
    return errc::certificate_known;
  // Where somebody was is not known for longer than it is needed.
  SQLite::Statement forget{db_.sql(), "UPDATE accounts SET address = ''"
                                      " WHERE address <> '' AND registered_at <= ?"};
  forget.bind(1, now - day);
  forget.exec();
  if (x.per_day != 0) {
    SQLite::Statement made_today{db_.sql(),
                                 "SELECT count(*) FROM accounts WHERE address = ?"};
    made_today.bind(1, x.address);
    made_today.executeStep();
    if (made_today.getColumn(0).getInt64() >= x.per_day)
      return errc::too_many_accounts;
  }
  SQLite::Statement row{db_.sql(), "INSERT INTO accounts (name, secret, registered_at,"
                                   " used_at, address, scram) VALUES (?, ?, ?, ?, ?, ?)"};
  row.bind(1, x.name);
  row.bind(2, x.secret.hash);
  row.bind(3, now);
  row.bind(4, now);
  row.bind(5, x.per_day != 0 ? x.address : std::string{});
  row.bind(6, x.secret.scram);
  row.exec();
  made = static_cast<account_id>(db_.sql().getLastInsertRowid());
  SQLite::Statement name{db_.sql(), "INSERT INTO names (name, written, account)"
                                    " VALUES (?, ?, ?)"};
  name.bind(1, folded(x.name));
  name.bind(2, x.name);
  name.bind(3, key_of_id(made));
  name.exec();
  if (!x.fingerprint.empty()) {
    SQLite::Statement certificate{
      db_.sql(), "INSERT INTO certificates (fingerprint, account) VALUES (?, ?)"};
    certificate.bind(1, x.fingerprint);
    certificate.bind(2, key_of_id(made));
    certificate.exec();
  }
  change.commit();
  return errc{};
}

void account_book::note_use(account_id which) {
  // To a day: a login is no reason to write to the disk each time.
  auto now = now_();
  SQLite::Statement row{db_.sql(),
                        "UPDATE accounts SET used_at = ? WHERE id = ? AND used_at <= ?"};
  row.bind(1, now);
  row.bind(2, key_of_id(which));
  row.bind(3, now - day);
  row.exec();
}

errc account_book::set_secret(account_id which, const account_secret& secret) {
  SQLite::Statement row{db_.sql(),
                        "UPDATE accounts SET secret = ?, scram = ? WHERE id = ?"};
  row.bind(1, secret.hash);
  row.bind(2, secret.scram);
  row.bind(3, key_of_id(which));
  return row.exec() == 0 ? errc::no_such_account : errc{};
}

std::vector<account_id> account_book::without_history() {
  std::vector<account_id> result;
  SQLite::Statement all{db_.sql(), "SELECT id FROM accounts WHERE keeps_private = 0"};
  while (all.executeStep())
    result.push_back(id_in(all.getColumn(0)));
  return result;
}

errc account_book::keep_private(account_id which, bool keep) {
  SQLite::Statement row{db_.sql(), "UPDATE accounts SET keeps_private = ? WHERE id = ?"};
  row.bind(1, keep ? 1 : 0);
  row.bind(2, key_of_id(which));
  return row.exec() == 0 ? errc::no_such_account : errc{};
}

errc account_book::set_certificate(account_id which, const std::string& fingerprint,
                                   bool add) {
  if (!add) {
    SQLite::Statement row{
      db_.sql(), "DELETE FROM certificates WHERE fingerprint = ? AND account = ?"};
    row.bind(1, fingerprint);
    row.bind(2, key_of_id(which));
    return row.exec() == 0 ? errc::not_known : errc{};
  }
  if (!exists(which))
    return errc::no_such_account;
  if (find_by_certificate(fingerprint).id != 0)
    return errc::certificate_known;
  if (count("SELECT count(*) FROM certificates WHERE account = ?", which)
      >= max_account_certificates)
    return errc::list_full;
  SQLite::Statement row{db_.sql(),
                        "INSERT INTO certificates (fingerprint, account) VALUES (?, ?)"};
  row.bind(1, fingerprint);
  row.bind(2, key_of_id(which));
  row.exec();
  return errc{};
}

errc account_book::set_nick(account_id which, const std::string& nick, bool add) {
  if (!add) {
    SQLite::Statement row{db_.sql(), "DELETE FROM names WHERE name = ? AND account = ?"
                                     " AND written <> (SELECT name FROM accounts"
                                     " WHERE id = names.account)"};
    row.bind(1, folded(nick));
    row.bind(2, key_of_id(which));
    return row.exec() == 0 ? errc::not_known : errc{};
  }
  if (!exists(which))
    return errc::no_such_account;
  if (find(nick).id != 0)
    return errc::account_exists;
  // Its own name is one of them.
  if (count("SELECT count(*) FROM names WHERE account = ?", which) > max_account_nicks)
    return errc::list_full;
  SQLite::Statement row{db_.sql(), "INSERT INTO names (name, written, account)"
                                   " VALUES (?, ?, ?)"};
  row.bind(1, folded(nick));
  row.bind(2, nick);
  row.bind(3, key_of_id(which));
  row.exec();
  return errc{};
}

errc account_book::suspend(account_id which, const std::string& why) {
  SQLite::Statement row{db_.sql(), "UPDATE accounts SET suspended = ? WHERE id = ?"};
  row.bind(1, why);
  row.bind(2, key_of_id(which));
  return row.exec() == 0 ? errc::no_such_account : errc{};
}

errc account_book::rename(account_id which, const std::string& name, std::string& old) {
  SQLite::Transaction change{db_.sql(), SQLite::TransactionBehavior::IMMEDIATE};
  auto before = describe(which);
  if (before.id == 0)
    return errc::no_such_account;
  if (auto whose = find(name).id; whose != 0 && whose != which)
    return errc::account_exists;
  SQLite::Statement gone{db_.sql(), "DELETE FROM names WHERE name IN (?, ?)"};
  gone.bind(1, folded(before.name));
  gone.bind(2, folded(name)); // it may have been one of its other names
  gone.exec();
  SQLite::Statement row{db_.sql(), "UPDATE accounts SET name = ? WHERE id = ?"};
  row.bind(1, name);
  row.bind(2, key_of_id(which));
  row.exec();
  SQLite::Statement own{db_.sql(), "INSERT INTO names (name, written, account)"
                                   " VALUES (?, ?, ?)"};
  own.bind(1, folded(name));
  own.bind(2, name);
  own.bind(3, key_of_id(which));
  own.exec();
  change.commit();
  old = folded(before.name);
  return errc{};
}

std::vector<std::string> account_book::names_of(const std::vector<account_id>& which) {
  std::vector<std::string> result;
  for (auto id : which) {
    auto found = texts("SELECT name FROM accounts WHERE id = ?", id);
    result.push_back(found.empty() ? std::string{} : std::move(found.front()));
  }
  return result;
}

std::vector<metadata_ptr>
account_book::metadata_of(const std::vector<account_id>& which) {
  std::vector<metadata_ptr> result;
  SQLite::Statement all{db_.sql(), "SELECT name, value FROM account_metadata"
                                   " WHERE account = ?"};
  for (auto id : which) {
    metadata found;
    all.bind(1, key_of_id(id));
    while (all.executeStep())
      found.emplace(all.getColumn(0).getString(), all.getColumn(1).getString());
    all.reset();
    result.push_back(found.empty() ? metadata_ptr{} : metadata_ptr{std::move(found)});
  }
  return result;
}

errc account_book::set_metadata(account_id which, const metadata& what) {
  SQLite::Transaction change{db_.sql(), SQLite::TransactionBehavior::IMMEDIATE};
  if (!exists(which))
    return errc::no_such_account;
  SQLite::Statement old{db_.sql(), "DELETE FROM account_metadata WHERE account = ?"};
  old.bind(1, key_of_id(which));
  old.exec();
  SQLite::Statement row{db_.sql(), "INSERT INTO account_metadata (account, name, value)"
                                   " VALUES (?, ?, ?)"};
  for (auto& [key, value] : what) {
    row.bind(1, key_of_id(which));
    row.bind(2, key);
    row.bind(3, value);
    row.exec();
    row.reset();
  }
  change.commit();
  return errc{};
}

errc account_book::drop(account_id which, std::vector<std::string>& names) {
  SQLite::Transaction change{db_.sql(), SQLite::TransactionBehavior::IMMEDIATE};
  auto freed = texts("SELECT name FROM names WHERE account = ?", which);
  SQLite::Statement row{db_.sql(), "DELETE FROM accounts WHERE id = ?"};
  row.bind(1, key_of_id(which));
  if (row.exec() == 0)
    return errc::no_such_account;
  change.commit();
  names = std::move(freed);
  return errc{};
}

std::vector<reserved_name> account_book::drop_unused_since(int64_t time) {
  SQLite::Transaction change{db_.sql(), SQLite::TransactionBehavior::IMMEDIATE};
  std::vector<reserved_name> result;
  SQLite::Statement freed{db_.sql(),
                          "SELECT n.name, n.account FROM names n JOIN accounts a"
                          " ON n.account = a.id WHERE a.used_at < ?"
                          " AND a.suspended = ''"};
  freed.bind(1, time);
  while (freed.executeStep())
    result.push_back({freed.getColumn(0).getString(), id_in(freed.getColumn(1))});
  SQLite::Statement rows{db_.sql(),
                         "DELETE FROM accounts WHERE used_at < ? AND suspended = ''"};
  rows.bind(1, time);
  rows.exec();
  change.commit();
  return result;
}

bool account_book::exists(account_id which) {
  return count("SELECT count(*) FROM accounts WHERE id = ?", which) != 0;
}

size_t account_book::count(const char* question, account_id which) {
  SQLite::Statement one{db_.sql(), question};
  one.bind(1, key_of_id(which));
  one.executeStep();
  return static_cast<size_t>(one.getColumn(0).getInt64());
}

std::vector<std::string> account_book::texts(const char* question, account_id which) {
  std::vector<std::string> result;
  SQLite::Statement all{db_.sql(), question};
  all.bind(1, key_of_id(which));
  while (all.executeStep())
    result.push_back(all.getColumn(0).getString());
  return result;
}

} // namespace hubbub
