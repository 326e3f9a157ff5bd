#pragma once

#include <cstddef>

namespace hubbub::test {

/// As long as it exists, what SQLite writes goes to a disk that breaks: after so many
/// writes, flushes, truncations and new files each further one fails, until it is
/// repaired. (A VFS of SQLite's around the one of the system.) One at a time.
class failing_disk {
public:
  enum class fault { full, broken };

  failing_disk();
  failing_disk(const failing_disk&) = delete;
  ~failing_disk();

  /// From now on `after` more operations go well.
  void break_after(size_t after, fault how);

  void repair();

  /// Whether one of them has failed since then.
  bool has_failed() const;
};

} // namespace hubbub::test
