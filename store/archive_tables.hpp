#pragma once

#include <map>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Transaction.h>

#include "actors/past.hpp"
#include "store/archive_rows.hpp"
#include "store/prepared.hpp"
#include "store/word_index.hpp"

namespace hubbub {

/// The tables of the archive for their one writer: keeps entries, authors, conversations
/// and the index of words in step with each other.
class archive_tables {
public:
  /// A row of `conversations`. Id 0: there is none.
  struct conversation_row {
    int64_t id = 0;
    int64_t amount = 0;
    int64_t last = 0;
    int64_t classes = 0;
  };

  /// Which entry.
  struct entry_key {
    int64_t conversation = 0;
    int64_t number = 0; // key_of_number
    int which = 0;      // row_class
  };

  /// @param db has the `archive_schema`; must outlive it.
  archive_tables(SQLite::Database& db, bool search);

  /// Makes some changes, all of them or, if something throws, none.
  template <class F>
  auto change(F f) {
    try {
      SQLite::Transaction all{db_, SQLite::TransactionBehavior::IMMEDIATE};
      auto result = f();
      settle();
      all.commit();
      return result;
    } catch (...) {
      forget();
      throw;
    }
  }

  conversation_row find(const conversation& name);

  /// The same, made if need be.
  conversation_row& at(const conversation& name);

  /// Keeps an event. @returns whether it was not there yet.
  bool put(conversation_row& where, const event& x, bool open);

  /// Forgets these entries. @returns how many there were.
  size_t erase(const std::vector<entry_key>& which);

  /// Forgets what is remembered of conversations: somebody has changed their rows.
  void forget();

  SQLite::Database& sql() { return db_; }

private:
  using documents = std::vector<std::pair<int64_t, std::string>>; // by place

  int64_t author_of(const user& who);
  void settle();

  SQLite::Database& db_;
  bool search_;
  word_index words_;
  prepared find_conversation_;
  prepared make_conversation_;
  prepared save_conversation_;
  prepared lessen_conversation_;
  prepared find_author_;
  prepared make_author_;
  prepared use_author_;
  prepared drop_author_;
  prepared put_entry_;
  prepared read_entry_;
  prepared erase_entry_;
  prepared put_place_;
  prepared erase_place_;

  // What is known of rows, and how they will change in the end.
  std::unordered_map<std::string, conversation_row> conversations_;
  std::unordered_map<std::string, int64_t> authors_;
  std::map<int64_t, conversation_row*> changed_;
  std::map<int64_t, int64_t> uses_; // of authors: more, or less
  documents added_;
};

} // namespace hubbub
