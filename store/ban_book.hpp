#pragma once

#include <string>
#include <vector>

#include "actors/ban.hpp"
#include "actors/errors.hpp"
#include "store/account_book.hpp"
#include "store/database.hpp"

namespace hubbub {

/// All bans of the server, in a database, as `account_book` has the accounts.
class ban_book {
public:
  /// @param db has the `main_schema`; must outlive it.
  ban_book(database& db, account_book::clock now) : db_(db), now_(std::move(now)) {}

  /// Forgets those that are over, and lists the others, the oldest first.
  std::vector<ban> all();

  /// Adds a ban, or puts it in the place of the one of that kind with that mask.
  void set(const ban& x);

  /// @returns `not_known` if there is none.
  errc lift(ban_kind kind, const std::string& mask);

private:
  database& db_;
  account_book::clock now_;
};

} // namespace hubbub
