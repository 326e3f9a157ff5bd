#include "store/archive_book.hpp"

#include <algorithm>
#include <utility>

#include <SQLiteCpp/Statement.h>

#include "actors/history.hpp"

namespace hubbub {

archive_book::archive_book(database& db, archive_rules rules, clock now)
    : db_(db),
      rules_(rules),
      now_(std::move(now)),
      tables_(db.sql(), rules.search),
      words_(db.sql()),
      join_(db.sql(), "INSERT OR IGNORE INTO joinings (conversation, account, number)"
                      " VALUES (?, ?, ?)"),
      write_nick_(db.sql(), "INSERT INTO correspondents (account, conversation, nick)"
                            " VALUES (?, ?, ?) ON CONFLICT DO UPDATE"
                            " SET nick = excluded.nick WHERE nick <> excluded.nick"),
      marker_(db.sql(), "SELECT time FROM markers WHERE conversation = ?"
                        " AND account = ?"),
      mark_(db.sql(), "INSERT OR REPLACE INTO markers (conversation, account, time)"
                      " VALUES (?, ?, ?)"),
      make_due_(db.sql(), "INSERT INTO chores (name, due) VALUES ('tidy', ?)"
                          " ON CONFLICT DO UPDATE SET due = min(due, excluded.due)") {
  // What is deleted is overwritten, here and in the index.
  db.sql().exec("PRAGMA secure_delete=ON");
  // Appending changes a page per room and one per author, the same ones again and again:
  // they are kept (16 MiB), and are copied from the log to where they belong seldom (when
  // it has 8,192 pages, 32 MiB).
  db.sql().exec("PRAGMA cache_size=-16384");
  db.sql().exec("PRAGMA wal_autocheckpoint=8192");
  // Connections are numbered anew.
  db.sql().exec("UPDATE entries SET connection = 0 WHERE connection <> 0");
}

uint64_t archive_book::append(const std::vector<past_events>& what) {
  return tables_.change([&] {
    uint64_t result = 0;
    for (auto& x : what) {
      auto& where = tables_.at(x.where);
      for (auto& y : x.batch->events) {
        if (y.id == 0)
          continue;
        note_presence(where.id, y);
        if (is_kept(y) && tables_.put(where, y, x.open))
          ++result;
      }
      if (is_private(x.where))
        note_correspondents(where.id, x);
    }
    return result;
  });
}

void archive_book::note_presence(int64_t conversation_id, const event& x) {
  if (auto who = arriving_account(x); who != 0)
    join_.run(conversation_id, key_of_id(who), key_of_number(x.id));
}

void archive_book::note_correspondents(int64_t conversation_id, const past_events& x) {
  auto last = std::find_if(x.batch->events.rbegin(), x.batch->events.rend(),
                           [](const event& y) { return is_message(y.kind); });
  if (last == x.batch->events.rend() || last->who->owner == 0)
    return;
  auto author = last->who->owner;
  auto addressee = other_than(author, x.where);
  write_nick_.run(key_of_id(addressee), conversation_id, last->who->nick);
  if (author != addressee && is_nick(x.batch->target))
    write_nick_.run(key_of_id(author), conversation_id, x.batch->target);
}

read_marker archive_book::mark(account_id whose, const conversation& where,
                               int64_t time) {
  auto holds = [&](int64_t conversation_id) -> int64_t {
    auto x = marker_.with(conversation_id, key_of_id(whose));
    return x.next() ? x.number(0) : 0;
  };
  if (time <= 0 || whose == 0)
    return {holds(tables_.find(where).id), false};
  return tables_.change([&] {
    auto id = tables_.at(where).id;
    auto before = holds(id);
    if (time <= before)
      return read_marker{before, false};
    mark_.run(id, key_of_id(whose), time);
    return read_marker{time, true};
  });
}

void archive_book::rename(const conversation& from, const conversation& to) {
  if (from == to)
    return;
  tables_.change([&] {
    auto id = tables_.find(from).id;
    if (id == 0)
      return 0;
    auto old = tables_.find(to).id;
    prepared name{db_.sql(), "UPDATE conversations SET name = ? WHERE id = ?"};
    prepared forget{db_.sql(), "UPDATE conversations SET name = NULL WHERE id = ?"};
    if (old != 0) {
      forget.run(old);
      make_due(now_());
    }
    name.run(to, id);
    return 1;
  });
  tables_.forget();
}

bool archive_book::drop(const conversation& where, uint64_t number) {
  return tables_.change([&] {
    auto row = tables_.find(where);
    for (auto i = 0; i < row_class::count; ++i)
      if ((row.classes >> i & 1) != 0
          && tables_.erase({{row.id, key_of_number(number), i}}) != 0) {
        make_due(now_());
        return true;
      }
    return false;
  });
}

void archive_book::drop(const conversation& where) {
  begin_anew(where, {"joinings", "markers"});
}

void archive_book::forget(const conversation& where) {
  begin_anew(where, {"markers"});
}

/// @param kept tables of what is known of its readers: these rows stay.
void archive_book::begin_anew(const conversation& where,
                              std::initializer_list<const char*> kept) {
  tables_.change([&] {
    auto old = tables_.find(where).id;
    if (old == 0)
      return 0;
    // What it was is forgotten by `expire`, under no name.
    prepared forget{db_.sql(), "UPDATE conversations SET name = NULL WHERE id = ?"};
    forget.run(old);
    tables_.forget();
    auto id = tables_.at(where).id;
    for (auto table : kept) {
      prepared move{db_.sql(), std::string{"UPDATE "} + table
                                 + " SET conversation = ? WHERE conversation = ?"};
      move.run(id, old);
    }
    make_due(now_());
    return 1;
  });
}

size_t archive_book::drop_some(account_id whose) {
  if (whose == 0)
    return 0;
  return tables_.change([&] {
    std::vector<archive_tables::entry_key> found;
    {
      prepared all{db_.sql(), "SELECT conversation, number, class FROM entries"
                              " INDEXED BY entries_by_account"
                              " WHERE account = ? AND account <> 0 LIMIT ?"};
      auto x = all.with(key_of_id(whose), static_cast<int64_t>(step));
      while (x.next())
        found.push_back({x.number(0), x.number(1), static_cast<int>(x.number(2))});
    }
    if (!found.empty())
      make_due(now_());
    return tables_.erase(found);
  });
}

} // namespace hubbub
