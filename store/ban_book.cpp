#include "store/ban_book.hpp"

#include <SQLiteCpp/Statement.h>

#include "actors/names.hpp"

namespace hubbub {

namespace {

std::string letter_of(ban_kind x) {
  return {static_cast<char>(x)};
}

} // namespace

std::vector<ban> ban_book::all() {
  SQLite::Statement over{db_.sql(), "DELETE FROM bans WHERE until <> 0 AND until <= ?"};
  over.bind(1, now_());
  over.exec();
  std::vector<ban> result;
  SQLite::Statement rows{db_.sql(), "SELECT kind, mask, reason, set_by, set_at, until,"
                                    " silent FROM bans ORDER BY set_at, kind, name"};
  while (rows.executeStep()) {
    auto kind = rows.getColumn(0).getString();
    result.push_back({static_cast<ban_kind>(kind.empty() ? '\0' : kind.front()),
                      rows.getColumn(1).getString(), rows.getColumn(2).getString(),
                      rows.getColumn(3).getString(), rows.getColumn(4).getInt64(),
                      rows.getColumn(5).getInt64(), rows.getColumn(6).getInt() != 0});
  }
  return result;
}

void ban_book::set(const ban& x) {
  SQLite::Statement row{db_.sql(), "REPLACE INTO bans (kind, name, mask, reason, set_by,"
                                   " set_at, until, silent)"
                                   " VALUES (?, ?, ?, ?, ?, ?, ?, ?)"};
  row.bind(1, letter_of(x.kind));
  row.bind(2, folded(x.mask));
  row.bind(3, x.mask);
  row.bind(4, x.reason);
  row.bind(5, x.set_by);
  row.bind(6, x.set_at);
  row.bind(7, x.until);
  row.bind(8, x.silent ? 1 : 0);
  row.exec();
}

errc ban_book::lift(ban_kind kind, const std::string& mask) {
  SQLite::Statement row{db_.sql(), "DELETE FROM bans WHERE kind = ? AND name = ?"};
  row.bind(1, letter_of(kind));
  row.bind(2, folded(mask));
  return row.exec() == 0 ? errc::not_known : errc{};
}

} // namespace hubbub
