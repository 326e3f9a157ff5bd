#pragma once

#include <string>
#include <vector>

#include <sys/types.h>

#include "apps/client/messages.hpp"

namespace hubbub::client {

/// Runs a person's command whenever somebody says their name. What was said is in the
/// command's environment and never in its words: HUBBUB_FROM, HUBBUB_ROOM (empty if it was
/// said to oneself alone) and HUBBUB_TEXT.
class mention_hook {
public:
  /// So many run at once; what comes then is passed over.
  static constexpr size_t most = 4;

  /// @param command For "/bin/sh -c"; empty: nothing is run.
  explicit mention_hook(std::string command) : command_(std::move(command)) {}

  /// Starts the command, without waiting for its end. It has no standard streams.
  void run(const mention& what);

private:
  void reap();

  std::string command_;
  std::vector<pid_t> running_;
};

} // namespace hubbub::client
