#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include <SQLiteCpp/Database.h>

#include "store/archive_rows.hpp"
#include "store/prepared.hpp"

struct Fts5Tokenizer;
struct fts5_tokenizer;

namespace hubbub {

/// Cuts texts into words as the index of all words does (FTS5, "unicode61"): letters and
/// digits, whatever their case and accents.
class word_cutter {
public:
  explicit word_cutter(SQLite::Database& db);
  word_cutter(const word_cutter&) = delete;
  word_cutter& operator=(const word_cutter&) = delete;
  ~word_cutter();

  /// The words of a text as they are compared.
  std::vector<std::string> words_in(std::string_view text) const;

  /// The same as they stand there.
  std::vector<std::string> words_as_written(std::string_view text) const;

private:
  /// @param f gets each word as it is compared, and where it begins and ends.
  using visitor = std::function<void(std::string_view, size_t, size_t)>;
  void visit(std::string_view text, const visitor& f) const;

  std::unique_ptr<fts5_tokenizer> functions_;
  Fts5Tokenizer* cutter_ = nullptr;
};

/// A text without what only says how to show it: IRC's codes for bold, colours and the
/// like.
std::string searchable(std::string_view text);

/// What the index has of a message besides its words: one for where it belongs, and one
/// for who said it.
std::string place_word(int64_t conversation_id, row_class what);
std::string author_word(std::string_view nick);

/// What is put into the index for a message, and taken out of it.
std::string indexed_text(int64_t conversation_id, row_class what, std::string_view nick,
                         std::string_view text);

/// The place of an entry among those of all conversations: one conversation's are side by
/// side, so that it is found without those of others.
constexpr int64_t place_among_all(int64_t conversation_id, int64_t place) {
  return conversation_id << 32 | place;
}

/// Greatest place within a conversation.
constexpr int64_t last_place = UINT32_MAX;

/// Words joined to a question for the index: all of them are wanted. Nothing in them
/// means anything to it but the word.
std::string question_for(const std::vector<std::string>& words);

/// An index of all words of all messages, for whoever writes to it.
class word_index {
public:
  explicit word_index(SQLite::Database& db);

  /// @param place as in `place_among_all`; within one transaction best in rising order.
  void add(int64_t place, const std::string& text);

  /// @param text exactly what was added.
  void remove(int64_t place, const std::string& text);

  /// Rewrites some of the index, so that nothing is left of what was removed.
  /// @param first begins with what is there now.
  /// @returns whether there is more to do.
  bool tidy(bool first);

private:
  SQLite::Database& db_;
  prepared add_;
  prepared remove_;
  prepared merge_;
};

} // namespace hubbub
