#pragma once

#include <functional>
#include <initializer_list>
#include <unordered_map>
#include <vector>

#include "actors/past.hpp"
#include "store/archive_tables.hpp"
#include "store/database.hpp"

namespace hubbub {

/// The past, in a database: what `archive_actor` changes, as plain calls that may wait
/// for the disk. One that throws has changed nothing. (What it is asked:
/// `archive_pages`.)
///
/// What is to be forgotten is gone at once for whoever asks. Nothing of it is left in the
/// file when `expire` has nothing more to do.
class archive_book {
public:
  /// Milliseconds since 1970.
  using clock = std::function<int64_t()>;

  /// Entries that one call forgets at most, where it says so.
  static constexpr size_t step = 1'000;

  /// @param db has the `archive_schema`; must outlive it.
  archive_book(database& db, archive_rules rules, clock now);

  /// @returns how many events were kept.
  uint64_t append(const std::vector<past_events>& what);

  /// @returns up to when it has been read.
  read_marker mark(account_id whose, const conversation& where, int64_t time);

  /// The name's earlier past is forgotten, if there is one: who was in there has not been
  /// in here.
  void rename(const conversation& from, const conversation& to);

  bool drop(const conversation& where, uint64_t number);

  /// It is still remembered who has been in there since when.
  void drop(const conversation& where);

  /// It is over: of who has been in there only up to when they have read is remembered.
  void forget(const conversation& where);

  /// Forgets a `step` of what an account said. @returns how many that was: less, if it
  /// was the last of it.
  size_t drop_some(account_id whose);

  /// Of that conversation so many days are kept at most; 0: as many as the rules say. Not
  /// remembered over a restart.
  void keep_days(const conversation& where, uint32_t days);

  /// Forgets a `step` of what is too old or too much, or of what is left of what was
  /// forgotten before. @returns whether there is more to do.
  bool expire();

private:
  struct doubtful; // a conversation that is looked at

  void begin_anew(const conversation& where, std::initializer_list<const char*> kept);
  void note_presence(int64_t conversation_id, const event& x);
  void note_correspondents(int64_t conversation_id, const past_events& x);
  std::vector<archive_tables::entry_key> oldest(int64_t conversation_id, int64_t classes,
                                                size_t limit);
  bool sweep();
  size_t shrink(const doubtful& x, size_t limit);
  void forget_readers(const doubtful& x);
  void make_due(int64_t when);
  bool tidy();
  void empty_log();

  database& db_;
  archive_rules rules_;
  clock now_;
  archive_tables tables_;
  word_index words_;
  prepared join_;
  prepared write_nick_;
  prepared marker_;
  prepared mark_;
  prepared make_due_;

  std::unordered_map<conversation, uint32_t> days_; // of those with less than the rules
  int64_t swept_ = 0;      // the last conversation that was looked at
  bool wiped_ = true;      // since the log was emptied
  bool tidying_ = false;   // in the middle of it
  int64_t due_again_ = 0;  // since it began; 0: no
  int64_t tidy_began_ = 0; // milliseconds since 1970
  int64_t rest_until_ = 0; // no sooner again
};

} // namespace hubbub
