#include "test/store/failing_disk.hpp"

#include <limits>
#include <map>

#include <sqlite3.h>

namespace hubbub::test {

namespace {

constexpr auto always = std::numeric_limits<size_t>::max();

size_t good_operations = always;
bool failed = false;
int write_error = SQLITE_FULL;

/// Whether the disk does the next thing.
bool goes_well() {
  if (good_operations == always)
    return true;
  if (good_operations > 0) {
    --good_operations;
    return true;
  }
  failed = true;
  return false;
}

/// The system's way to handle an open file, with ours in front of it. There are few of
/// these tables, as the system's are constants.
struct patched_methods : sqlite3_io_methods {
  const sqlite3_io_methods* system = nullptr;
};

std::map<const sqlite3_io_methods*, patched_methods> methods;

const sqlite3_io_methods& system_of(sqlite3_file* file) {
  return *static_cast<const patched_methods*>(file->pMethods)->system;
}

int write(sqlite3_file* file, const void* bytes, int size, sqlite3_int64 offset) {
  return goes_well() ? system_of(file).xWrite(file, bytes, size, offset) : write_error;
}

int sync(sqlite3_file* file, int flags) {
  return goes_well() ? system_of(file).xSync(file, flags) : SQLITE_IOERR_FSYNC;
}

int truncate(sqlite3_file* file, sqlite3_int64 size) {
  return goes_well() ? system_of(file).xTruncate(file, size) : SQLITE_IOERR_TRUNCATE;
}

const sqlite3_io_methods* patched(const sqlite3_io_methods* system) {
  auto [i, is_new] = methods.try_emplace(system);
  if (is_new) {
    static_cast<sqlite3_io_methods&>(i->second) = *system;
    i->second.system = system;
    i->second.xWrite = write;
    i->second.xSync = sync;
    i->second.xTruncate = truncate;
  }
  return &i->second;
}

sqlite3_vfs* system_vfs = nullptr;
sqlite3_vfs our_vfs;

int open(sqlite3_vfs*, const char* name, sqlite3_file* file, int flags, int* out_flags) {
  file->pMethods = nullptr;
  int exists = 1;
  if (name != nullptr && (flags & SQLITE_OPEN_CREATE) != 0)
    system_vfs->xAccess(system_vfs, name, SQLITE_ACCESS_EXISTS, &exists);
  if (exists == 0 && !goes_well())
    return SQLITE_CANTOPEN;
  auto result = system_vfs->xOpen(system_vfs, name, file, flags, out_flags);
  if (file->pMethods != nullptr)
    file->pMethods = patched(file->pMethods);
  return result;
}

} // namespace

failing_disk::failing_disk() {
  system_vfs = sqlite3_vfs_find(nullptr);
  our_vfs = *system_vfs;
  our_vfs.zName = "failing";
  our_vfs.pNext = nullptr;
  our_vfs.xOpen = open;
  sqlite3_vfs_register(&our_vfs, 1);
  repair();
}

failing_disk::~failing_disk() {
  repair();
  sqlite3_vfs_unregister(&our_vfs);
  sqlite3_vfs_register(system_vfs, 1);
}

void failing_disk::break_after(size_t after, fault how) {
  good_operations = after;
  failed = false;
  write_error = how == fault::full ? SQLITE_FULL : SQLITE_IOERR_WRITE;
}

void failing_disk::repair() {
  good_operations = always;
}

bool failing_disk::has_failed() const {
  return failed;
}

} // namespace hubbub::test
