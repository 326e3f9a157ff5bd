#pragma once

#include <vector>

#include "actors/errors.hpp"
#include "actors/room_record.hpp"
#include "store/database.hpp"

namespace hubbub {

/// All registered rooms, in a database: what `accounts_actor` answers about them, as
/// plain calls that may wait for the disk. As in `account_book`, what is answered is
/// kept.
class room_book {
public:
  /// @param db has the `main_schema`; must outlive it.
  explicit room_book(database& db) : db_(db) {}

  /// Of a room whose founder is gone the founder is 0.
  std::vector<room_record> all();

  /// @param made gets its id.
  errc add(const room_record& x, room_id& made);

  errc save(const room_record& x);
  void remove(room_id which);

private:
  void write_lists(const room_record& x);

  database& db_;
};

} // namespace hubbub
