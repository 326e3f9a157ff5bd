#pragma once

#include <functional>
#include <string>
#include <vector>

#include "actors/account.hpp"
#include "actors/errors.hpp"
#include "actors/metadata.hpp"
#include "store/database.hpp"

namespace hubbub {

/// All accounts, in a database: what `accounts_actor` answers, as plain calls that may
/// wait for the disk. A change that returns `errc{}` is on the disk; any other one, and
/// one that throws, has changed nothing.
class account_book {
public:
  /// Seconds since 1970.
  using clock = std::function<int64_t()>;

  /// @param db has the `main_schema`; must outlive it.
  account_book(database& db, clock now);

  std::vector<reserved_name> names();

  /// By a name that belongs to it, its own or another. @returns no id if there is none.
  credentials find(const std::string& name);
  credentials find_by_certificate(const std::string& fingerprint);

  account describe(const std::string& name);

  /// Those whose names fit a mask, by name, at most `limit` that come behind `after`.
  std::vector<account> list(const std::string& mask, const std::string& after,
                            size_t limit);

  /// @param made gets its id.
  errc add(const new_account& x, account_id& made);

  void note_use(account_id which);
  errc set_secret(account_id which, const account_secret& secret);

  /// Accounts whose private messages are not kept.
  std::vector<account_id> without_history();
  errc keep_private(account_id which, bool keep);

  /// The metadata of these, in that order.
  std::vector<metadata_ptr> metadata_of(const std::vector<account_id>& which);

  /// It has these, and no others.
  errc set_metadata(account_id which, const metadata& what);

  errc set_certificate(account_id which, const std::string& fingerprint, bool add);
  errc set_nick(account_id which, const std::string& nick, bool add);
  errc suspend(account_id which, const std::string& why);

  /// @param old gets the name that it had, folded, and that is free now.
  errc rename(account_id which, const std::string& name, std::string& old);

  /// What these accounts are called, in that order; nothing where there is none.
  std::vector<std::string> names_of(const std::vector<account_id>& which);

  /// @param names gets those that are free now, folded.
  errc drop(account_id which, std::vector<std::string>& names);

  /// @returns the names that are free now, and whose they were.
  std::vector<reserved_name> drop_unused_since(int64_t time);

private:
  credentials find_where(const char* condition, const std::string& value);
  account describe(account_id which);
  bool exists(account_id which);
  size_t count(const char* question, account_id which);
  std::vector<std::string> texts(const char* question, account_id which);

  database& db_;
  clock now_;
};

} // namespace hubbub
