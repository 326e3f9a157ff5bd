#include "store/room_book.hpp"

#include <algorithm>
#include <iterator>
#include <string_view>
#include <unordered_map>
#include <utility>

#include <SQLiteCpp/Statement.h>
#include <SQLiteCpp/Transaction.h>

#include "actors/names.hpp"
#include "actors/quota.hpp"
#include "store/keys.hpp"

namespace hubbub {

namespace {

/// The list of masks with that letter.
std::vector<mask_entry>* list_of(room_setup& x, char letter) {
  switch (letter) {
    case 'b':
      return &x.bans;
    case 'e':
      return &x.exceptions;
    case 'I':
      return &x.invitations;
    case 'q':
      return &x.quiets;
    default:
      return nullptr;
  }
}

/// "3:10", or nothing if there is no quota.
std::string written(const quota& x) {
  return x.limited() ? to_string(x) : std::string{};
}

quota read_quota(const std::string& text) {
  return parse_quota(text).value_or(quota{});
}

/// As `past_rule` has them.
constexpr std::string_view past_names[] = {"usual", "joined", "none"};

constexpr auto room_columns =
  "name, written, founder, registered_at, topic, topic_set_by,"
  " topic_set_at, flags, room_key, member_limit, lines, joins,"
  " created_at, past, past_days";

/// Binds all columns, in that order.
void bind(SQLite::Statement& row, const room_record& x) {
  auto& modes = x.setup.modes;
  row.bind(1, folded(x.name));
  row.bind(2, x.name);
  if (x.founder != 0)
    row.bind(3, key_of_id(x.founder));
  else
    row.bind(3); // NULL
  row.bind(4, x.registered_at);
  row.bind(5, x.setup.topic.text);
  row.bind(6, x.setup.topic.set_by);
  row.bind(7, x.setup.topic.set_at);
  row.bind(8, modes.flags);
  row.bind(9, modes.key);
  row.bind(10, static_cast<int64_t>(modes.limit));
  row.bind(11, written(modes.lines));
  row.bind(12, written(modes.joins));
  row.bind(13, modes.created_at);
  row.bind(14, std::string{past_names[static_cast<size_t>(x.past.rule)]});
  row.bind(15, x.past.days);
}

room_record read(SQLite::Statement& row) {
  room_record x;
  x.id = static_cast<room_id>(row.getColumn(0).getInt64());
  x.name = row.getColumn(2).getString();
  x.founder = static_cast<account_id>(row.getColumn(3).getInt64()); // 0 if it is NULL
  x.registered_at = row.getColumn(4).getInt64();
  x.setup.topic = {row.getColumn(5).getString(), row.getColumn(6).getString(),
                   row.getColumn(7).getInt64()};
  auto& modes = x.setup.modes;
  modes.flags = row.getColumn(8).getString();
  modes.key = row.getColumn(9).getString();
  modes.limit = static_cast<uint32_t>(row.getColumn(10).getInt64());
  modes.lines = read_quota(row.getColumn(11).getString());
  modes.joins = read_quota(row.getColumn(12).getString());
  modes.created_at = row.getColumn(13).getInt64();
  auto past = std::find(std::begin(past_names), std::end(past_names),
                        row.getColumn(14).getString());
  // What a later program knows is not known here: the least is kept.
  x.past.rule = past != std::end(past_names)
                  ? static_cast<past_rule>(past - std::begin(past_names))
                  : past_rule::none;
  x.past.days = static_cast<uint32_t>(row.getColumn(15).getInt64());
  // A later program may know others.
  if (!normalize_flags(modes.flags))
    modes.flags = room_modes{}.flags;
  return x;
}

bool exists(SQLite::Database& sql, const char* question, int64_t key) {
  SQLite::Statement one{sql, question};
  one.bind(1, key);
  return one.executeStep();
}

} // namespace

std::vector<room_record> room_book::all() {
  std::vector<room_record> result;
  std::unordered_map<int64_t, size_t> places;
  SQLite::Statement rooms{db_.sql(), std::string{"SELECT id, "} + room_columns
                                       + " FROM rooms ORDER BY name"};
  while (rooms.executeStep()) {
    places[rooms.getColumn(0).getInt64()] = result.size();
    result.push_back(read(rooms));
  }
  SQLite::Statement access{
    db_.sql(), "SELECT room, account, standing FROM room_access ORDER BY room, place"};
  while (access.executeStep())
    if (auto i = places.find(access.getColumn(0).getInt64()); i != places.end())
      result[i->second].access.push_back(
        {static_cast<account_id>(access.getColumn(1).getInt64()),
         static_cast<ranks>(access.getColumn(2).getInt())});
  SQLite::Statement masks{db_.sql(), "SELECT room, list, mask, set_by, set_at,"
                                     " sees_addresses FROM room_masks"
                                     " ORDER BY room, list, place"};
  while (masks.executeStep()) {
    auto i = places.find(masks.getColumn(0).getInt64());
    auto letter = masks.getColumn(1).getString();
    auto list = i != places.end() && letter.size() == 1
                  ? list_of(result[i->second].setup, letter.front())
                  : nullptr;
    if (list != nullptr)
      list->push_back({masks.getColumn(2).getString(), masks.getColumn(3).getString(),
                       masks.getColumn(4).getInt64(), masks.getColumn(5).getInt() != 0});
  }
  std::unordered_map<size_t, metadata> data; // by place in the result
  SQLite::Statement set{db_.sql(), "SELECT room, name, value FROM room_metadata"};
  while (set.executeStep())
    if (auto i = places.find(set.getColumn(0).getInt64()); i != places.end())
      data[i->second].emplace(set.getColumn(1).getString(), set.getColumn(2).getString());
  for (auto& [place, x] : data)
    result[place].setup.data = metadata_ptr{std::move(x)};
  return result;
}

errc room_book::add(const room_record& x, room_id& made) {
  SQLite::Transaction change{db_.sql(), SQLite::TransactionBehavior::IMMEDIATE};
  if (!exists(db_.sql(), "SELECT 1 FROM accounts WHERE id = ?", key_of_id(x.founder)))
    return errc::no_such_account;
  SQLite::Statement other{db_.sql(), "SELECT 1 FROM rooms WHERE name = ?"};
  other.bind(1, folded(x.name));
  if (other.executeStep())
    return errc::room_registered;
  SQLite::Statement row{db_.sql(), std::string{"INSERT INTO rooms ("} + room_columns
                                     + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, "
                                       "?, ?)"};
  bind(row, x);
  row.exec();
  auto kept = x;
  kept.id = static_cast<room_id>(db_.sql().getLastInsertRowid());
  write_lists(kept);
  change.commit();
  made = kept.id;
  return errc{};
}

errc room_book::save(const room_record& x) {
  SQLite::Transaction change{db_.sql(), SQLite::TransactionBehavior::IMMEDIATE};
  SQLite::Statement row{
    db_.sql(),
    "UPDATE rooms SET name = ?, written = ?,"
    " founder = (SELECT id FROM accounts WHERE id = ?), registered_at = ?, topic = ?,"
    " topic_set_by = ?, topic_set_at = ?, flags = ?, room_key = ?, member_limit = ?,"
    " lines = ?, joins = ?, created_at = ?, past = ?, past_days = ? WHERE id = ?"};
  bind(row, x);
  row.bind(16, key_of_id(x.id));
  if (row.exec() == 0)
    return errc::not_registered;
  for (auto question :
       {"DELETE FROM room_access WHERE room = ?", "DELETE FROM room_masks WHERE room = ?",
        "DELETE FROM room_metadata WHERE room = ?"}) {
    SQLite::Statement old{db_.sql(), question};
    old.bind(1, key_of_id(x.id));
    old.exec();
  }
  write_lists(x);
  change.commit();
  return errc{};
}

void room_book::write_lists(const room_record& x) {
  SQLite::Statement access{db_.sql(), "INSERT INTO room_access (room, place, account,"
                                      " standing) SELECT ?, ?, id, ? FROM accounts"
                                      " WHERE id = ?"};
  for (size_t i = 0; i < x.access.size(); ++i) {
    access.bind(1, key_of_id(x.id));
    access.bind(2, static_cast<int64_t>(i));
    access.bind(3, static_cast<int>(x.access[i].standing));
    access.bind(4, key_of_id(x.access[i].who)); // who is gone meanwhile is left out
    access.exec();
    access.reset();
  }
  SQLite::Statement mask{db_.sql(), "INSERT INTO room_masks (room, list, place, mask,"
                                    " set_by, set_at, sees_addresses)"
                                    " VALUES (?, ?, ?, ?, ?, ?, ?)"};
  auto write = [&](const char* list, const std::vector<mask_entry>& entries) {
    for (size_t i = 0; i < entries.size(); ++i) {
      mask.bind(1, key_of_id(x.id));
      mask.bind(2, list);
      mask.bind(3, static_cast<int64_t>(i));
      mask.bind(4, entries[i].mask);
      mask.bind(5, entries[i].set_by);
      mask.bind(6, entries[i].set_at);
      mask.bind(7, entries[i].sees_addresses ? 1 : 0);
      mask.exec();
      mask.reset();
    }
  };
  write("b", x.setup.bans);
  write("e", x.setup.exceptions);
  write("I", x.setup.invitations);
  write("q", x.setup.quiets);
  SQLite::Statement set{db_.sql(), "INSERT INTO room_metadata (room, name, value)"
                                   " VALUES (?, ?, ?)"};
  for (auto& [key, value] : *x.setup.data) {
    set.bind(1, key_of_id(x.id));
    set.bind(2, key);
    set.bind(3, value);
    set.exec();
    set.reset();
  }
}

void room_book::remove(room_id which) {
  SQLite::Statement row{db_.sql(), "DELETE FROM rooms WHERE id = ?"};
  row.bind(1, key_of_id(which));
  row.exec();
}

} // namespace hubbub
