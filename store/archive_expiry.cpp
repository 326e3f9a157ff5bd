// How `archive_book` forgets: in steps, and so that nothing is left.

#include <algorithm>

#include <SQLiteCpp/Statement.h>

#include "actors/event_numbers.hpp"
#include "store/archive_book.hpp"

namespace hubbub {

namespace {

constexpr int64_t day_ms = 24 * 60 * 60 * int64_t{1000};

/// After the index was rewritten there is a rest of so many times as long: whoever
/// deletes something all the time must not keep the disk busy.
constexpr int64_t rest_factor = 50;

} // namespace

struct archive_book::doubtful {
  int64_t id = 0;
  bool doomed = false; // has no name
  int64_t amount = 0;
  int64_t classes = 0;
  uint32_t days = 0; // that it is kept; 0: for ever
};

void archive_book::keep_days(const conversation& where, uint32_t days) {
  if (days == 0 || (rules_.days != 0 && days >= rules_.days))
    days_.erase(where);
  else
    days_[where] = days;
}

bool archive_book::expire() {
  if (!tidying_ && sweep())
    return true;
  if (tidy())
    return true;
  empty_log();
  return false;
}

/// Looks at some conversations.
/// @returns whether there are more.
bool archive_book::sweep() {
  return tables_.change([&] {
    std::vector<doubtful> next;
    {
      prepared some{db_.sql(), "SELECT id, name, amount, classes"
                               " FROM conversations WHERE id > ? ORDER BY id LIMIT ?"};
      auto x = some.with(swept_, static_cast<int64_t>(step));
      while (x.next()) {
        auto own = x.is_null(1) ? days_.end() : days_.find(x.text(1));
        next.push_back({x.number(0), x.is_null(1), x.number(2), x.number(3),
                        own != days_.end() ? own->second : rules_.days});
      }
    }
    auto left = step;
    auto at = swept_;
    for (auto& x : next) {
      auto gone = shrink(x, left);
      left -= gone;
      if (gone != 0)
        make_due(now_() + (x.doomed ? 0 : day_ms));
      if (left == 0) { // perhaps not the last of it
        swept_ = at;
        return true;
      }
      if (static_cast<size_t>(x.amount) == gone)
        forget_readers(x);
      at = x.id;
    }
    swept_ = next.size() == step ? at : 0;
    return swept_ != 0;
  });
}

/// Forgets what is too much of a conversation.
size_t archive_book::shrink(const doubtful& x, size_t limit) {
  auto now = now_();
  auto too_old = x.days == 0 ? INT64_MIN
                             : key_of_number(event_numbers::first_at(
                               now - static_cast<int64_t>(x.days) * day_ms));
  auto too_many = rules_.rows == 0 || static_cast<uint64_t>(x.amount) <= rules_.rows
                    ? size_t{0}
                    : static_cast<size_t>(x.amount) - static_cast<size_t>(rules_.rows);
  auto goes = [&](size_t i, const archive_tables::entry_key& key) {
    return x.doomed || key.number < too_old || i < too_many;
  };
  // Mostly there is nothing to do.
  auto found = oldest(x.id, x.classes, 1);
  if (found.empty() || !goes(0, found.front()))
    return 0;
  found = oldest(x.id, x.classes, limit);
  size_t i = 0;
  while (i < found.size() && goes(i, found[i]))
    ++i;
  found.resize(i);
  return tables_.erase(found);
}

std::vector<archive_tables::entry_key>
archive_book::oldest(int64_t conversation_id, int64_t classes, size_t limit) {
  std::vector<archive_tables::entry_key> result;
  prepared of_class{db_.sql(), "SELECT number FROM entries WHERE conversation = ?"
                               " AND class = ? ORDER BY number LIMIT ?"};
  for (auto i = 0; i < row_class::count; ++i)
    if ((classes >> i & 1) != 0) {
      auto x = of_class.with(conversation_id, i, static_cast<int64_t>(limit));
      while (x.next())
        result.push_back({conversation_id, x.number(0), i});
    }
  std::sort(result.begin(), result.end(),
            [](auto& x, auto& y) { return x.number < y.number; });
  if (result.size() > limit)
    result.resize(limit);
  return result;
}

/// Of a conversation of which nothing is left: forgets who was in there, and the
/// conversation, as soon as that is as old as what is forgotten.
void archive_book::forget_readers(const doubtful& x) {
  auto too_old = x.doomed      ? INT64_MAX
                 : x.days == 0 ? int64_t{0}
                               : now_() - static_cast<int64_t>(x.days) * day_ms;
  auto number = x.doomed ? INT64_MAX : key_of_number(event_numbers::first_at(too_old));
  prepared joinings{db_.sql(),
                    "DELETE FROM joinings WHERE conversation = ? AND number < ?"};
  prepared markers{db_.sql(), "DELETE FROM markers WHERE conversation = ? AND time < ?"};
  prepared itself{db_.sql(),
                  "DELETE FROM conversations WHERE id = ?1"
                  " AND NOT EXISTS (SELECT 1 FROM joinings WHERE conversation = ?1)"
                  " AND NOT EXISTS (SELECT 1 FROM markers WHERE conversation = ?1)"};
  joinings.run(x.id, number);
  markers.run(x.id, too_old);
  if (itself.run(x.id) == 0)
    return;
  prepared others{db_.sql(), "DELETE FROM correspondents WHERE conversation = ?"};
  others.run(x.id);
  tables_.forget();
}

/// The index of words is to be rewritten then at the latest.
void archive_book::make_due(int64_t when) {
  wiped_ = true;
  if (tidying_)
    due_again_ = due_again_ == 0 ? when : std::min(due_again_, when);
  make_due_.run(when);
}

/// Rewrites a part of the index of words, if that is due.
/// @returns whether there is more to do.
bool archive_book::tidy() {
  auto now = now_();
  if (!tidying_) {
    prepared due{db_.sql(), "SELECT 1 FROM chores WHERE name = 'tidy' AND due <= ?"};
    if (now < rest_until_ || !due.with(now).next())
      return false;
    tidy_began_ = now;
    due_again_ = 0;
  }
  auto more = tables_.change([&] { return words_.tidy(!tidying_); });
  tidying_ = true;
  if (more)
    return true;
  tables_.change([&] {
    db_.sql().exec("DELETE FROM chores WHERE name = 'tidy'");
    if (due_again_ != 0)
      make_due_.run(due_again_);
    return 0;
  });
  tidying_ = false;
  wiped_ = true;
  rest_until_ = now + (now - tidy_began_) * rest_factor;
  return false;
}

/// What was deleted is still in the log of changes (WAL), until that begins anew.
void archive_book::empty_log() {
  if (!wiped_)
    return;
  prepared checkpoint{db_.sql(), "PRAGMA wal_checkpoint(TRUNCATE)"};
  auto x = checkpoint.with();
  // Busy while somebody reads: then the next time.
  wiped_ = x.next() && x.number(0) != 0;
}

} // namespace hubbub
