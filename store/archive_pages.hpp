#pragma once

#include <map>
#include <memory>
#include <string>
#include <vector>

#include <SQLiteCpp/Database.h>

#include "actors/past.hpp"
#include "store/archive_rows.hpp"
#include "store/prepared.hpp"
#include "store/word_index.hpp"

namespace hubbub {

/// Reads the archive: what `archive_actor` answers without changing anything, as plain
/// calls that may wait for the disk.
///
/// Who asks for a page sees whole classes of entries (`row_class`), from some number on.
/// So a page is merged from one ordered read per class, which skips nothing: it costs the
/// same however much there is that is not shown.
class archive_pages {
public:
  /// @param db has the `archive_schema`; must outlive it.
  /// @param search whether there is an index of all words. Without one the latest (or
  ///        earliest) `max_looked_at` messages are looked through.
  archive_pages(SQLite::Database& db, bool search);

  static constexpr size_t max_looked_at = 100'000;

  event_batch page(const conversation& where, const history_query& what,
                   const history_sight& sight);

  /// As `list_atom` asks for them.
  std::vector<correspondent> correspondents(account_id whose, uint64_t after,
                                            uint64_t before, size_t limit);

private:
  struct range {
    int64_t first; // key_of_number
    int64_t last;
  };

  class source;
  using sources = std::vector<std::unique_ptr<source>>;

  struct request {
    int64_t conversation;
    const history_query& query;
    const history_sight& sight;
    std::vector<std::string> words; // as written
  };

  void add_sources(sources& to, const request& what, row_class which, range bounds);
  void add_search(sources& to, const request& what, row_class which, range bounds);
  std::vector<event> merge(sources& from, const request& what);
  uint64_t first_joining(int64_t conversation_id, account_id whose);
  int64_t last_message(int64_t conversation_id, int64_t classes);
  bool fits(const event& x, const request& what) const;
  user_ptr author(int64_t id);

  SQLite::Database& db_;
  bool search_;
  word_cutter cutter_;
  prepared conversation_;
  prepared joining_;
  prepared author_;
  prepared last_;
  prepared place_from_;
  prepared place_to_;
  prepared correspondents_;
  std::map<int64_t, user_ptr> authors_; // of one page
};

} // namespace hubbub
