#include "store/word_index.hpp"

#include <algorithm>
#include <utility>

#include <sqlite3.h>

#include "actors/names.hpp"

namespace hubbub {

namespace {

/// The first character of words that no text has: it is cut out of every text, but a
/// letter to the index ("tokenchars" in `archive_schema`).
constexpr char own_sign = '\x7f';

/// Pages of some 4,000 bytes that `tidy` rewrites in one go.
constexpr int tidy_step = 250;

bool is_digit(char c) {
  return c >= '0' && c <= '9';
}

bool is_hex_digit(char c) {
  return is_digit(c) || (folded(c) >= 'a' && folded(c) <= 'f');
}

/// The length of the colours that follow a code for them: "4", "04,12".
size_t colour_length(std::string_view rest, size_t most_digits, bool (*fits)(char)) {
  auto digits = [&](size_t from) {
    size_t n = 0;
    while (n < most_digits && from + n < rest.size() && fits(rest[from + n]))
      ++n;
    return n;
  };
  auto length = digits(0);
  if (length == 0 || length >= rest.size() || rest[length] != ',')
    return length;
  auto more = digits(length + 1);
  return more == 0 ? length : length + 1 + more;
}

fts5_api* fts5_of(SQLite::Database& db) {
  // SQLite's own way to it (fts5.html, 7).
  fts5_api* result = nullptr;
  sqlite3_stmt* question = nullptr;
  if (sqlite3_prepare_v2(db.getHandle(), "SELECT fts5(?1)", -1, &question, nullptr)
      == SQLITE_OK) {
    sqlite3_bind_pointer(question, 1, &result, "fts5_api_ptr", nullptr);
    sqlite3_step(question);
  }
  sqlite3_finalize(question);
  if (result == nullptr)
    throw SQLite::Exception{"SQLite was built without FTS5"};
  return result;
}

} // namespace

// -- words ----------------------------------------------------------------------------

word_cutter::word_cutter(SQLite::Database& db)
    : functions_(std::make_unique<fts5_tokenizer>()) {
  auto api = fts5_of(db);
  void* context = nullptr;
  const char* options[] = {"remove_diacritics", "2"};
  if (api->xFindTokenizer(api, "unicode61", &context, functions_.get()) != SQLITE_OK
      || functions_->xCreate(context, options, 2, &cutter_) != SQLITE_OK)
    throw SQLite::Exception{"FTS5 cannot cut texts into words"};
}

word_cutter::~word_cutter() {
  functions_->xDelete(cutter_);
}

void word_cutter::visit(std::string_view text, const visitor& f) const {
  auto on_word = [](void* context, int, const char* word, int length, int begin,
                    int end) -> int {
    (*static_cast<const visitor*>(context))({word, static_cast<size_t>(length)},
                                            static_cast<size_t>(begin),
                                            static_cast<size_t>(end));
    return SQLITE_OK;
  };
  functions_->xTokenize(cutter_, const_cast<visitor*>(&f), FTS5_TOKENIZE_QUERY,
                        text.data(), static_cast<int>(text.size()), on_word);
}

std::vector<std::string> word_cutter::words_in(std::string_view text) const {
  std::vector<std::string> result;
  visit(text, [&](std::string_view x, size_t, size_t) { result.emplace_back(x); });
  return result;
}

std::vector<std::string> word_cutter::words_as_written(std::string_view text) const {
  std::vector<std::string> result;
  visit(text, [&](std::string_view, size_t begin, size_t end) {
    result.emplace_back(text.substr(begin, end - begin));
  });
  return result;
}

std::string searchable(std::string_view text) {
  std::string result;
  result.reserve(text.size());
  for (size_t i = 0; i < text.size(); ++i) {
    auto c = text[i];
    if (c == '\x03')
      i += colour_length(text.substr(i + 1), 2, is_digit);
    else if (c == '\x04')
      i += colour_length(text.substr(i + 1), 6, is_hex_digit);
    else if (c == own_sign)
      result += ' ';
    else if (static_cast<unsigned char>(c) >= ' ')
      result += c;
  }
  return result;
}

std::string place_word(int64_t conversation_id, row_class what) {
  return own_sign + std::to_string(conversation_id) + 'c' + std::to_string(what.code());
}

std::string author_word(std::string_view nick) {
  // In letters and digits only.
  constexpr char digits[] = "0123456789abcdef";
  std::string result{own_sign, 'n'};
  for (auto c : nick) {
    auto x = static_cast<unsigned char>(folded(c));
    result += digits[x >> 4];
    result += digits[x & 15];
  }
  return result;
}

std::string indexed_text(int64_t conversation_id, row_class what, std::string_view nick,
                         std::string_view text) {
  return place_word(conversation_id, what) + ' ' + author_word(nick) + ' '
         + searchable(text);
}

std::string question_for(const std::vector<std::string>& words) {
  std::string result;
  for (auto& x : words) {
    if (!result.empty())
      result += " AND ";
    result += '"';
    // No word has a quotation mark in it; if one had, this is how it is written.
    for (auto c : x)
      result += c == '"' ? "\"\"" : std::string(1, c);
    result += '"';
  }
  return result;
}

// -- the index ------------------------------------------------------------------------

word_index::word_index(SQLite::Database& db)
    : db_(db),
      add_(db, "INSERT INTO words (rowid, text) VALUES (?, ?)"),
      remove_(db, "INSERT INTO words (words, rowid, text) VALUES ('delete', ?, ?)"),
      merge_(db, "INSERT INTO words (words, rank) VALUES ('merge', ?)") {
  // nop
}

void word_index::add(int64_t place, const std::string& text) {
  add_.run(place, text);
}

void word_index::remove(int64_t place, const std::string& text) {
  remove_.run(place, text);
}

bool word_index::tidy(bool first) {
  // A negative number makes it one job to merge all there is (fts5.html, 6.8).
  auto before = db_.getTotalChanges();
  merge_.run(first ? -tidy_step : tidy_step);
  return db_.getTotalChanges() - before >= 2;
}

} // namespace hubbub
