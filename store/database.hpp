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

/// What a file is for.
struct database_traits {
  /// Tells our files from each other, and from those of other programs (SQLite,
  /// "application_id").
  int id = 0x48756262; // "Hubb"
  /// Whether all that is committed outlives a power cut (synchronous=FULL), or only the
  /// end of the program (NORMAL). The file stays whole in any case.
  bool lasting = true;
  /// Whether to read all of it when it is opened, to see whether it is damaged.
  bool checked = true;
};

/// An open file, or a place in memory, that only this process writes to.
class database {
public:
  /// Opens the file, or makes it, and brings it to the newest version; before that it
  /// makes a copy of an older one (`copy_before`). It is readable for nobody else (mode
  /// 600).
  /// @param path empty: in memory.
  /// @throws store_error if it is not ours, newer than this program, damaged, locked by
  ///         somebody else, or cannot be written.
  database(const std::string& path, const migrations& steps,
           const database_traits& traits = {});

  database(const database&) = delete;
  database& operator=(const database&) = delete;
  ~database();

  SQLite::Database& sql() { return *sql_; }

  /// Another connection to the file, which only reads, for another thread: it neither
  /// waits for this one nor makes it wait (WAL).
  /// @pre it is a file
  std::unique_ptr<SQLite::Database> reader() const;

  /// Where the copy of an older version lies.
  static std::string copy_before(const std::string& path, int version);

private:
  void lock();
  void open();
  void migrate(const migrations& steps);

  std::string path_;
  database_traits traits_;
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
