#include "store/archive_tables.hpp"

#include <algorithm>

namespace hubbub {

namespace {

/// How many rows are remembered, of conversations and of authors each.
constexpr size_t max_remembered = 20'000;

std::string identity_of(const user& who) {
  std::string result;
  for (auto x : {&who.nick, &who.username, &who.host, &who.realname, &who.account}) {
    result += *x;
    result += '\0';
  }
  result += std::to_string(who.owner);
  result += who.is(user_mode::bot) ? '+' : '-';
  return result;
}

} // namespace

archive_tables::archive_tables(SQLite::Database& db, bool search)
    : db_(db),
      search_(search),
      words_(db),
      find_conversation_(db, "SELECT id, amount, last, classes FROM conversations"
                             " WHERE name = ?"),
      make_conversation_(db, "INSERT INTO conversations (name) VALUES (?)"),
      save_conversation_(db, "UPDATE conversations SET amount = ?, last = ?, classes = ?"
                             " WHERE id = ?"),
      lessen_conversation_(db, "UPDATE conversations SET amount = amount - ?"
                               " WHERE id = ?"),
      find_author_(db, "SELECT id FROM authors WHERE nick = ? AND host = ?"
                       " AND username = ? AND realname = ? AND account_name = ?"
                       " AND account = ? AND bot = ?"),
      make_author_(db, "INSERT INTO authors (nick, host, username, realname,"
                       " account_name, account, bot) VALUES (?, ?, ?, ?, ?, ?, ?)"),
      use_author_(db, "UPDATE authors SET uses = uses + ? WHERE id = ?"),
      drop_author_(db, "DELETE FROM authors WHERE id = ? AND uses <= 0"),
      put_entry_(db, "INSERT OR IGNORE INTO entries (conversation, class, number, kind,"
                     " author, account, connection, place, text, tags, subjects)"
                     " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
      read_entry_(db, "SELECT e.author, e.place, e.text, a.nick FROM entries e"
                      " LEFT JOIN authors a ON a.id = e.author"
                      " WHERE e.conversation = ? AND e.class = ? AND e.number = ?"),
      erase_entry_(db, "DELETE FROM entries"
                       " WHERE conversation = ? AND class = ? AND number = ?"),
      put_place_(db, "INSERT OR REPLACE INTO places (place, number) VALUES (?, ?)"),
      erase_place_(db, "DELETE FROM places WHERE place = ?") {
  // nop
}

archive_tables::conversation_row archive_tables::find(const conversation& name) {
  auto x = find_conversation_.with(name);
  if (!x.next())
    return {};
  return {x.number(0), x.number(1), x.number(2), x.number(3)};
}

archive_tables::conversation_row& archive_tables::at(const conversation& name) {
  if (auto i = conversations_.find(name); i != conversations_.end())
    return i->second;
  auto row = find(name);
  if (row.id == 0) {
    make_conversation_.run(name);
    row.id = db_.getLastInsertRowid();
  }
  return conversations_.emplace(name, row).first->second;
}

int64_t archive_tables::author_of(const user& who) {
  auto identity = identity_of(who);
  if (auto i = authors_.find(identity); i != authors_.end())
    return i->second;
  auto bot = who.is(user_mode::bot) ? 1 : 0;
  int64_t id = 0;
  if (auto x = find_author_.with(who.nick, who.host, who.username, who.realname,
                                 who.account, key_of_id(who.owner), bot);
      x.next())
    id = x.number(0);
  if (id == 0) {
    make_author_.run(who.nick, who.host, who.username, who.realname, who.account,
                     key_of_id(who.owner), bot);
    id = db_.getLastInsertRowid();
  }
  authors_.emplace(std::move(identity), id);
  return id;
}

bool archive_tables::put(conversation_row& where, const event& x, bool open) {
  row_class which{x, open};
  auto author = author_of(*x.who);
  auto indexed = search_ && which.is_message() && where.last < last_place;
  auto place = indexed ? where.last + 1 : 0;
  auto connection = x.to_ranks != 0 ? key_of_id(x.author) : 0;
  auto number = key_of_number(x.id);
  auto is_new = put_entry_.run(where.id, which.code(), number, kind_code(x), author,
                               key_of_id(x.who->owner), connection, place, x.text, x.tags,
                               written(x.subjects))
                != 0;
  uses_[author] += is_new ? 1 : 0;
  if (!is_new)
    return false;
  if (indexed) {
    where.last = place;
    auto among_all = place_among_all(where.id, place);
    put_place_.run(among_all, number);
    added_.emplace_back(among_all, indexed_text(where.id, which, x.who->nick, x.text));
  }
  ++where.amount;
  where.classes |= int64_t{1} << which.code();
  changed_[where.id] = &where;
  return true;
}

size_t archive_tables::erase(const std::vector<entry_key>& which) {
  size_t result = 0;
  documents gone;
  std::map<int64_t, int64_t> fewer; // by conversation
  for (auto& key : which) {
    int64_t author = 0;
    if (auto x = read_entry_.with(key.conversation, key.which, key.number); x.next()) {
      author = x.number(0);
      if (auto place = x.number(1); place != 0)
        gone.emplace_back(
          place_among_all(key.conversation, place),
          indexed_text(key.conversation, row_class{key.which}, x.text(3), x.text(2)));
    } else {
      continue;
    }
    erase_entry_.run(key.conversation, key.which, key.number);
    --uses_[author];
    ++fewer[key.conversation];
    ++result;
  }
  // The index is quickest with what comes in order.
  std::sort(gone.begin(), gone.end());
  for (auto& x : gone) {
    words_.remove(x.first, x.second);
    erase_place_.run(x.first);
  }
  for (auto& x : fewer)
    lessen_conversation_.run(x.second, x.first);
  settle();
  forget();
  return result;
}

void archive_tables::settle() {
  for (auto& x : changed_)
    save_conversation_.run(x.second->amount, x.second->last, x.second->classes, x.first);
  changed_.clear();
  for (auto& x : uses_) {
    use_author_.run(x.second, x.first);
    if (x.second <= 0 && drop_author_.run(x.first) != 0)
      authors_.clear();
  }
  uses_.clear();
  std::sort(added_.begin(), added_.end());
  for (auto& x : added_)
    words_.add(x.first, x.second);
  added_.clear();
  if (conversations_.size() > max_remembered || authors_.size() > max_remembered)
    forget();
}

void archive_tables::forget() {
  changed_.clear();
  uses_.clear();
  added_.clear();
  conversations_.clear();
  authors_.clear();
}

} // namespace hubbub
