#pragma once

#include <cstdint>
#include <string>

#include <SQLiteCpp/Statement.h>
#include <SQLiteCpp/VariadicBind.h>

namespace hubbub {

/// A statement that is used again and again.
class prepared {
public:
  /// One use of it. It is ready for the next one when this goes.
  class use {
  public:
    explicit use(SQLite::Statement& which) : which_(which) {}
    use(const use&) = delete;
    use& operator=(const use&) = delete;
    ~use() { which_.tryReset(); }

    /// Whether there is another row.
    bool next() { return which_.executeStep(); }

    int64_t number(int column) const { return which_.getColumn(column).getInt64(); }
    bool is_null(int column) const { return which_.getColumn(column).isNull(); }
    std::string text(int column) const { return which_.getColumn(column).getString(); }

    /// Does it, if there are no rows to be read.
    /// @returns how many were changed.
    int run() { return which_.exec(); }

  private:
    SQLite::Statement& which_;
  };

  prepared(SQLite::Database& db, const char* sql) : statement_(db, sql) {}
  prepared(SQLite::Database& db, const std::string& sql) : statement_(db, sql) {}

  /// Begins a use with these values.
  template <class... Ts>
  use with(const Ts&... xs) {
    SQLite::bind(statement_, xs...);
    return use{statement_};
  }

  /// Does it with these values.
  /// @returns how many rows were changed.
  template <class... Ts>
  int run(const Ts&... xs) {
    return with(xs...).run();
  }

private:
  SQLite::Statement statement_;
};

} // namespace hubbub
