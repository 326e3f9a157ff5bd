#pragma once

#include <cstddef>
#include <cstdint>

namespace bench {

/// What /proc says about a server; 0 where it says nothing (no such process).
class observed_process {
public:
  explicit observed_process(int pid) : pid_(pid) {}

  /// CPU time of all its threads, user and system, in nanoseconds.
  uint64_t cpu() const;

  /// Resident memory in bytes.
  uint64_t resident() const;

  /// Open file descriptors.
  size_t descriptors() const;

  bool known() const { return pid_ > 0; }

private:
  int pid_;
};

/// Raises the soft limit of descriptors to the hard one and returns it.
size_t raise_descriptor_limit();

} // namespace bench
