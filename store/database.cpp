#include "store/database.hpp"

#include <cerrno>
#include <cstring>
#include <filesystem>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <fmt/format.h>

#include <SQLiteCpp/Backup.h>
#include <SQLiteCpp/Transaction.h>
#include <sqlite3.h>

namespace hubbub {

namespace {

/// How long a lock of somebody else is waited for: a backup, or a look with sqlite3.
constexpr int patience = 2000; // milliseconds

/// A name of a file as a sentence may show it, and what to call a place in memory.
std::string shown(const std::string& path) {
  return path.empty() ? "the store in memory" : fmt::format("'{}'", path);
}

int number(SQLite::Database& sql, const char* question) {
  return sql.execAndGet(question).getInt();
}

/// For us only: it has hashes of passwords, or what people said. What SQLite puts beside
/// it has the same mode.
void make_private(const std::string& path) {
  auto fd = ::open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
  auto problem = errno;
  if (fd >= 0)
    ::close(fd);
  auto sentence = fmt::format("cannot write to '{}': {}", path, std::strerror(problem));
  if (fd < 0 && ::access(path.c_str(), F_OK) != 0)
    throw store_not_ours{sentence};
  if (fd < 0)
    throw store_error{sentence};
}

} // namespace

store_error explained(const SQLite::Exception& problem, const std::string& path) {
  auto where = shown(path);
  switch (problem.getErrorCode()) {
    case SQLITE_FULL:
      return store_error{
        fmt::format("the disk is full: {} was not changed. Make room for it", where)};
    case SQLITE_READONLY:
    case SQLITE_PERM:
    case SQLITE_CANTOPEN:
      return store_error{fmt::format(
        "{} cannot be written: it, and its folder, must belong to the server", where)};
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
      return store_error{
        fmt::format("{} is damaged, or no database: restore it from a backup", where)};
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
      return store_error{
        fmt::format("{} is locked by another program: end that one", where)};
    case SQLITE_IOERR:
      return store_error{
        fmt::format("{} cannot be read or written: the disk has an error", where)};
    default:
      return store_error{fmt::format("{}: {}", where, problem.what())};
  }
}

database::database(const std::string& path, const migrations& steps,
                   const database_traits& traits)
    : path_(path), traits_(traits) {
  try {
    if (!path_.empty())
      lock();
    open();
    migrate(steps);
  } catch (const SQLite::Exception& problem) {
    ::close(lock_);
    throw explained(problem, path_);
  } catch (...) {
    ::close(lock_);
    throw;
  }
}

database::~database() {
  sql_.reset(); // before somebody else may open it
  ::close(lock_);
}

// A file of its own: closing a file drops all locks a process has on it (POSIX fcntl),
// SQLite's included.
void database::lock() {
  make_private(path_);
  auto beside = path_ + ".lock";
  lock_ = ::open(beside.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
  if (lock_ < 0)
    throw store_error{
      fmt::format("cannot write to '{}': {}", beside, std::strerror(errno))};
  if (::flock(lock_, LOCK_EX | LOCK_NB) != 0)
    throw store_not_ours{
      fmt::format("another server uses '{}': give this one a file of its "
                  "own, or none",
                  path_)};
}

void database::open() {
  sql_ = std::make_unique<SQLite::Database>(path_.empty() ? ":memory:" : path_,
                                            SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE,
                                            patience);
  sql_->exec("PRAGMA foreign_keys=ON");
  if (path_.empty())
    return;
  sql_->exec("PRAGMA journal_mode=WAL");
  sql_->exec(traits_.lasting ? "PRAGMA synchronous=FULL" : "PRAGMA synchronous=NORMAL");
  if (traits_.checked && sql_->execAndGet("PRAGMA quick_check(1)").getString() != "ok")
    throw store_error{fmt::format("'{}' is damaged: restore it from a backup", path_)};
}

std::unique_ptr<SQLite::Database> database::reader() const {
  // Not SQLite's "read only": whichever connection is closed last tidies up the file.
  auto result =
    std::make_unique<SQLite::Database>(path_, SQLite::OPEN_READWRITE, patience);
  result->exec("PRAGMA query_only=ON");
  return result;
}

void database::migrate(const migrations& steps) {
  auto id = number(*sql_, "PRAGMA application_id");
  auto tables = number(*sql_, "SELECT count(*) FROM sqlite_master");
  if (id != traits_.id && (id != 0 || tables != 0))
    throw store_error{fmt::format(
      "'{}' is the database of another program: give the store another file", path_)};
  auto version = number(*sql_, "PRAGMA user_version");
  auto newest = static_cast<int>(steps.size());
  if (version > newest)
    throw store_error{fmt::format(
      "'{}' was written by a newer version of this program (its format is {}, this one "
      "knows {}): start that one, or restore a backup",
      path_, version, newest)};
  if (version > 0 && version < newest && !path_.empty()) {
    auto copy = copy_before(path_, version);
    std::filesystem::remove(copy); // of an attempt that failed
    SQLite::Statement into{*sql_, "VACUUM INTO ?"};
    into.bind(1, copy);
    into.exec();
    ::chmod(copy.c_str(), 0600);
  }
  for (; version < newest; ++version) {
    SQLite::Transaction change{*sql_};
    sql_->exec(steps[static_cast<size_t>(version)]);
    sql_->exec(fmt::format("PRAGMA application_id={}", traits_.id));
    sql_->exec(fmt::format("PRAGMA user_version={}", version + 1));
    change.commit();
  }
}

std::string database::copy_before(const std::string& path, int version) {
  return fmt::format("{}.format-{}", path, version);
}

std::string back_up(const std::string& path, const std::string& folder) {
  namespace fs = std::filesystem;
  std::error_code failed;
  if (!fs::exists(path, failed))
    throw store_error{fmt::format("there is no '{}' to copy", path)};
  fs::create_directories(folder, failed);
  auto to = (fs::path{folder} / fs::path{path}.filename()).string();
  if (fs::exists(to) && fs::equivalent(path, to, failed))
    throw store_error{fmt::format("'{}' is the store itself: name another folder", to)};
  // Whoever is interrupted leaves the last backup as it was.
  auto unfinished = to + ".unfinished";
  fs::remove(unfinished, failed);
  try {
    make_private(unfinished);
    SQLite::Database from{path, SQLite::OPEN_READONLY, patience};
    SQLite::Database into{unfinished, SQLite::OPEN_READWRITE, patience};
    SQLite::Backup copy{into, from};
    copy.executeStep(-1);
  } catch (const SQLite::Exception& problem) {
    fs::remove(unfinished, failed);
    throw explained(problem, problem.getErrorCode() == SQLITE_FULL ? to : path);
  }
  fs::rename(unfinished, to, failed);
  if (failed)
    throw store_error{fmt::format("cannot write to '{}': {}", to, failed.message())};
  return to;
}

} // namespace hubbub
