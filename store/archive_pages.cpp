#include "store/archive_pages.hpp"

#include <algorithm>
#include <utility>

#include <SQLiteCpp/Transaction.h>

#include "actors/event_numbers.hpp"
#include "actors/names.hpp"

namespace hubbub {

namespace {

const std::string columns =
  "SELECT e.number, e.kind, e.author, e.text, e.tags, e.subjects, e.account,"
  " e.connection ";

const std::string in_class = "e.conversation = ?1 AND e.class = ?2"
                             " AND e.number BETWEEN ?3 AND ?4 ";

/// All of a class.
const std::string all_of_class = columns + "FROM entries e WHERE " + in_class;

/// What one account, and what one connection said.
const std::string by_account =
  columns
  + "FROM entries e INDEXED BY entries_by_account WHERE e.account = ?5"
    " AND e.account <> 0 AND "
  + in_class;
const std::string by_connection =
  columns
  + "FROM entries e INDEXED BY entries_by_connection WHERE e.connection = ?5"
    " AND e.connection <> 0 AND "
  + in_class;

/// What has some words in it. The index comes first (CROSS JOIN), and is in order itself.
const std::string by_words = columns
                             + "FROM words CROSS JOIN places p ON p.place = words.rowid"
                               " CROSS JOIN entries e ON e.number = p.number WHERE "
                             + in_class
                             + "AND words MATCH ?5 AND words.rowid BETWEEN ?6 AND ?7 ";

std::string in_order(const std::string& sql, const char* column, bool newest) {
  return sql + "ORDER BY " + column + (newest ? " DESC" : " ASC");
}

} // namespace

/// Entries of one class, one after the other.
class archive_pages::source {
public:
  /// @param xs values for the question behind the class and the range.
  template <class... Ts>
  source(SQLite::Database& db, const std::string& sql, int64_t conversation_id,
         row_class which, range bounds, const Ts&... xs)
      : which_(which), question_(db, sql) {
    SQLite::bind(question_, conversation_id, which.code(), bounds.first, bounds.last,
                 xs...);
    next();
  }

  /// Only entries of these are to be seen.
  void restrict_to(const history_sight& sight) {
    account_ = key_of_id(sight.account);
    connection_ = key_of_id(sight.who);
    restricted_ = true;
    if (has_row_ && !is_own())
      next();
  }

  bool has_row() const { return has_row_; }

  int64_t key() const { return key_; }

  void next() {
    do {
      has_row_ = question_.executeStep();
    } while (has_row_ && restricted_ && !is_own());
    if (has_row_)
      key_ = question_.getColumn(0).getInt64();
  }

  int64_t author() { return question_.getColumn(2).getInt64(); }

  event read() {
    event x;
    x.id = number_of_key(key_);
    x.time = event_numbers::time_of(x.id);
    x.to_ranks = which_.to_ranks();
    set_kind(x, question_.getColumn(1).getInt());
    x.text = question_.getColumn(3).getString();
    x.tags = question_.getColumn(4).getString();
    x.subjects = read_subjects(question_.getColumn(5).getString());
    return x;
  }

private:
  bool is_own() {
    auto account = question_.getColumn(6).getInt64();
    auto connection = question_.getColumn(7).getInt64();
    return (account != 0 && account == account_)
           || (connection != 0 && connection == connection_);
  }

  row_class which_;
  SQLite::Statement question_;
  bool restricted_ = false;
  int64_t account_ = 0;
  int64_t connection_ = 0;
  bool has_row_ = false;
  int64_t key_ = 0;
};

archive_pages::archive_pages(SQLite::Database& db, bool search)
    : db_(db),
      search_(search),
      cutter_(db),
      conversation_(db, "SELECT id, classes FROM conversations WHERE name = ?"),
      joining_(db, "SELECT number FROM joinings WHERE conversation = ? AND account = ?"),
      author_(db, "SELECT nick, username, host, realname, account, account_name, bot"
                  " FROM authors WHERE id = ?"),
      last_(db, "SELECT number FROM entries WHERE conversation = ? AND class = ?"
                " ORDER BY number DESC LIMIT 1"),
      place_from_(db, "SELECT place FROM entries WHERE conversation = ? AND class = ?"
                      " AND number >= ? AND place > 0 ORDER BY number LIMIT 1"),
      place_to_(db, "SELECT place FROM entries WHERE conversation = ? AND class = ?"
                    " AND number <= ? AND place > 0 ORDER BY number DESC LIMIT 1"),
      correspondents_(db, "SELECT c.id, c.classes, c.name, r.nick FROM correspondents r"
                          " JOIN conversations c ON c.id = r.conversation"
                          " WHERE r.account = ? AND c.name IS NOT NULL") {
  // nop
}

event_batch archive_pages::page(const conversation& where, const history_query& what,
                                const history_sight& sight) {
  // All of it as it was at one moment.
  SQLite::Transaction snapshot{db_};
  event_list result{where, {}};
  int64_t id = 0;
  int64_t present = 0;
  if (auto x = conversation_.with(where); x.next()) {
    id = x.number(0);
    present = x.number(1);
  }
  auto is_search = !what.words.empty() || !what.by.empty();
  request all{id, what, sight, cutter_.words_as_written(searchable(what.words))};
  auto finds_nothing = !what.words.empty() && all.words.empty();
  if (id == 0 || what.limit == 0 || finds_nothing || what.after >= what.before)
    return event_batch{std::move(result)};
  auto there_since = std::min(sight.since == 0 ? UINT64_MAX : sight.since,
                              first_joining(id, sight.account));
  sources from;
  for (auto i = 0; i < row_class::count; ++i) {
    row_class which{i};
    if ((present >> i & 1) == 0
        || (!which.is_message() && (what.messages_only || is_search)))
      continue;
    auto sees_all = sight.before_that && which.is_open();
    auto first = sees_all ? what.after + 1 : std::max(what.after + 1, there_since);
    if (first < what.before)
      add_sources(from, all, which,
                  {key_of_number(first), key_of_number(what.before - 1)});
  }
  result.events = merge(from, all);
  return event_batch{std::move(result)};
}

void archive_pages::add_sources(sources& to, const request& what, row_class which,
                                range bounds) {
  auto& sight = what.sight;
  auto newest = what.query.newest;
  auto sees_all = which.to_ranks() == 0 || at_least(sight.standing, which.to_ranks());
  if (search_ && (!what.words.empty() || !what.query.by.empty())) {
    if (sees_all || sight.account != 0 || sight.who != 0)
      add_search(to, what, which, bounds);
    return;
  }
  auto add = [&](const std::string& sql, auto... xs) {
    to.push_back(std::make_unique<source>(db_, in_order(sql, "e.number", newest),
                                          what.conversation, which, bounds, xs...));
  };
  if (sees_all) {
    add(all_of_class);
    return;
  }
  // Its own words.
  if (sight.account != 0)
    add(by_account, key_of_id(sight.account));
  if (sight.who != 0)
    add(by_connection, key_of_id(sight.who));
}

void archive_pages::add_search(sources& to, const request& what, row_class which,
                               range bounds) {
  // Within a conversation, places are in the order of numbers.
  auto place = [&](prepared& question, int64_t number) -> int64_t {
    auto x = question.with(what.conversation, which.code(), number);
    return x.next() ? x.number(0) : 0;
  };
  auto first = place(place_from_, bounds.first);
  auto last = place(place_to_, bounds.last);
  if (first == 0 || last == 0)
    return;
  auto words = what.words;
  words.insert(words.begin(), place_word(what.conversation, which));
  if (!what.query.by.empty())
    words.push_back(author_word(what.query.by));
  to.push_back(std::make_unique<source>(
    db_, in_order(by_words, "words.rowid", what.query.newest), what.conversation, which,
    bounds, question_for(words), place_among_all(what.conversation, first),
    place_among_all(what.conversation, last)));
  if (which.to_ranks() != 0 && !at_least(what.sight.standing, which.to_ranks()))
    to.back()->restrict_to(what.sight);
}

std::vector<event> archive_pages::merge(sources& from, const request& what) {
  std::vector<event> result;
  authors_.clear();
  auto newest = what.query.newest;
  for (size_t looked_at = 0; result.size() < what.query.limit; ++looked_at) {
    source* best = nullptr;
    for (auto& x : from)
      if (x->has_row()
          && (best == nullptr
              || (newest ? x->key() > best->key() : x->key() < best->key())))
        best = x.get();
    if (best == nullptr || (!search_ && looked_at >= max_looked_at))
      break;
    // Somebody's own words can come from two sources.
    if (result.empty() || key_of_number(result.back().id) != best->key()) {
      auto x = best->read();
      x.who = author(best->author());
      if (search_ || fits(x, what))
        result.push_back(std::move(x));
    }
    best->next();
  }
  if (newest)
    std::reverse(result.begin(), result.end());
  return result;
}

bool archive_pages::fits(const event& x, const request& what) const {
  if (!what.query.by.empty() && folded(x.who->nick) != folded(what.query.by))
    return false;
  if (what.words.empty())
    return true;
  auto there = cutter_.words_in(searchable(x.text));
  auto wanted = cutter_.words_in(searchable(what.query.words));
  return std::all_of(wanted.begin(), wanted.end(), [&](const std::string& word) {
    return std::find(there.begin(), there.end(), word) != there.end();
  });
}

user_ptr archive_pages::author(int64_t id) {
  if (auto i = authors_.find(id); i != authors_.end())
    return i->second;
  user who;
  if (auto x = author_.with(id); x.next()) {
    who.nick = x.text(0);
    who.username = x.text(1);
    who.host = x.text(2);
    who.realname = x.text(3);
    who.owner = static_cast<account_id>(x.number(4));
    who.account = x.text(5);
    who.modes = x.number(6) != 0 ? user_mode::bot : user_modes{0};
  }
  return authors_.emplace(id, user_ptr{std::move(who)}).first->second;
}

uint64_t archive_pages::first_joining(int64_t conversation_id, account_id whose) {
  if (whose == 0)
    return UINT64_MAX;
  auto x = joining_.with(conversation_id, key_of_id(whose));
  return x.next() ? number_of_key(x.number(0)) : UINT64_MAX;
}

int64_t archive_pages::last_message(int64_t conversation_id, int64_t classes) {
  auto result = INT64_MIN;
  for (auto i = 0; i < row_class::count; ++i)
    if ((classes >> i & 1) != 0 && row_class{i}.is_message())
      if (auto x = last_.with(conversation_id, i); x.next())
        result = std::max(result, x.number(0));
  return result;
}

std::vector<correspondent> archive_pages::correspondents(account_id whose, uint64_t after,
                                                         uint64_t before, size_t limit) {
  SQLite::Transaction snapshot{db_};
  std::vector<std::pair<uint64_t, correspondent>> found;
  auto rows = correspondents_.with(key_of_id(whose));
  while (rows.next()) {
    auto number = number_of_key(last_message(rows.number(0), rows.number(1)));
    if (number > after && number < before)
      found.push_back({number, {rows.text(3), event_numbers::time_of(number)}});
  }
  std::sort(found.begin(), found.end(),
            [](auto& x, auto& y) { return x.first > y.first; });
  if (found.size() > limit)
    found.resize(limit);
  std::vector<correspondent> result;
  for (auto& x : found)
    result.push_back(std::move(x.second));
  return result;
}

} // namespace hubbub
