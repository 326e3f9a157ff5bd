#pragma once

#include <chrono>
#include <string>
#include <utility>

#include <sys/types.h>

namespace hubbub::client {

/// A shell command that talks in our stead: its standard input and output are ours
/// to hold.
///
/// They are sockets, which the event loop can handle, one each way: so it can close
/// the one and go on with the other.
class shell_command {
public:
  /// Starts "/bin/sh -c line". Signals are as a new process expects them.
  explicit shell_command(const std::string& line);

  shell_command(const shell_command&) = delete;
  shell_command& operator=(const shell_command&) = delete;

  /// Why it could not be started; empty if it was.
  const std::string& error() const { return error_; }

  /// What it reads from, and what it writes to. Whoever takes one closes it.
  int release_input() { return std::exchange(input_, -1); }
  int release_output() { return std::exchange(output_, -1); }

  /// How it ended.
  struct result {
    int status = 0;    ///< as a shell has it: 128 and the signal's number, if one did it
    int signal = 0;    ///< which ended it; 0: none
    bool told = false; ///< it had to be told to end
  };

  /// Waits for its end; if that takes longer, asks it and all it has started to
  /// end, and then ends them.
  result finish(std::chrono::milliseconds patience);

private:
  bool ends_within(std::chrono::milliseconds patience) const;

  pid_t pid_ = -1;
  int input_ = -1;
  int output_ = -1;
  std::string error_;
};

} // namespace hubbub::client
