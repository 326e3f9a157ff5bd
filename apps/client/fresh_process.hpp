#pragma once

#include <spawn.h>

namespace hubbub::client {

/// How a shell command is started (posix_spawn(3)): signals are as a new process expects
/// them, and it has a group of its own, so that what it has started ends with it.
class fresh_process {
public:
  fresh_process();
  ~fresh_process() { ::posix_spawnattr_destroy(&attributes_); }
  fresh_process(const fresh_process&) = delete;
  fresh_process& operator=(const fresh_process&) = delete;

  const posix_spawnattr_t* attributes() const { return &attributes_; }

private:
  posix_spawnattr_t attributes_;
};

} // namespace hubbub::client
