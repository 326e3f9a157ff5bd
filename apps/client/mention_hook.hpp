#pragma once

#include <string>
#include <utility>
#include <vector>

#include <sys/types.h>

#include "apps/client/messages.hpp"

namespace hubbub::client {

/// A shell command that is started when somebody says one's name. Who said it, where and
/// what stands in its environment (HUBBUB_FROM, HUBBUB_ROOM, HUBBUB_SERVER, HUBBUB_TEXT):
/// never in the shell's own words.
class mention_hook {
public:
  /// As many may run at once; of more, none is started.
  static constexpr size_t most_running = 4;

  /// Longest value in the environment, in bytes.
  static constexpr size_t longest_value = 4096;

  /// @param line empty: nothing is started.
  explicit mention_hook(std::string line) : line_(std::move(line)) {}

  /// @returns an empty string, or why it could not be started.
  std::string start(const alert& what);

private:
  std::string line_;
  std::vector<pid_t> running_;
};

} // namespace hubbub::client
