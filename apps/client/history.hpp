#pragma once

#include <string>
#include <vector>

namespace hubbub::client {

/// Where the lines that one enters are kept from one day to the next: a file
/// with one a line, in which several clients may write at once, and which nobody
/// else may read.
class history {
public:
  /// How many lines are kept. A file may grow to twice as many before it is cut.
  static constexpr size_t limit = 1000;

  /// A history that ends with the process.
  history() = default;

  /// One in a file, which need not be there yet.
  explicit history(std::string path) : path_(std::move(path)) {}

  /// Reads the newest lines, oldest first, and makes the file private.
  std::vector<std::string> load();

  /// Adds a line.
  void add(const std::string& line);

  /// Why lines are not kept; empty if they are.
  const std::string& error() const { return error_; }

private:
  void fail();
  void cut(const std::vector<std::string>& lines);

  std::string path_;
  std::string error_;
};

/// Where a history is by default (XDG Base Directory Specification): in
/// $XDG_STATE_HOME, or ~/.local/state; empty if there is no home.
std::string history_path(const char* xdg_state_home, const char* home);

} // namespace hubbub::client
