#pragma once

#include <memory>
#include <stdexcept>
#include <string>
#include <vector>

#include <SQLiteCpp/Database.h>

namespace hubbub {

/// Something could not be kept, or not be read: one sentence for the operator, without a
/// period. It has no text from the file in it.
class store_error : public std::runtime_error {
public:
  using std::runtime_error::runtime_error;
};

/// There is no such file yet and none can be made, or another server has it: nothing that
/// is in there can be lost by doing without it.
class store_not_ours : public store_error {
public:
  using store_error::store_error;
};

/// What a file has to look like: the statements that lead from each version of it to the
/// next, from nothing to the newest. One that has been released never changes.
using migrations = std::vector<const char*>;

/// An open file, or a place in memory, that only this process writes to.
class database {
public:
  /// Opens the file, or makes it, and brings it to the newest version; before that it
  /// makes a copy of an older one (`copy_before`). Everything that is committed is on the
  /// disk (synchronous=FULL), and readable for nobody else (mode 600).
  /// @param path empty: in memory.
  /// @throws store_error if it is not ours, newer than this program, damaged, locked by
  ///         somebody else, or cannot be written.
  database(const std::string& path, const migrations& steps);

  database(const database&) = delete;
  database& operator=(const database&) = delete;
  ~database();

  SQLite::Database& sql() { return *sql_; }

  /// Where the copy of an older version lies.
  static std::string copy_before(const std::string& path, int version);

private:
  void lock();
  void open();
  void migrate(const migrations& steps);

  std::string path_;
  int lock_ = -1; // on a file beside it, as long as this exists
  std::unique_ptr<SQLite::Database> sql_;
};

/// Copies a database into a folder, under its name, also while a server writes to it.
/// @returns where the copy is.
/// @throws store_error if there is none, or it cannot be read, or not be written there.
std::string back_up(const std::string& path, const std::string& folder);

/// What SQLite's error means, in the words of an operator.
/// @param path the file, for the sentence; empty: in memory.
store_error explained(const SQLite::Exception& problem, const std::string& path);

} // namespace hubbub
