#pragma once

#include <cstddef>
#include <string>
#include <utility>
#include <vector>

#include "apps/client/hygiene.hpp"

namespace hubbub::client {

/// Where the lines that one enters are kept from one day to the next: a file
/// with one a line, in which several clients may write at once, and which nobody
/// else may read. Where somebody has named the file, it begins with a line that tells
/// what it is: one without that is somebody's own, and is left as it is.
class history {
public:
  /// How many lines are kept. A file may grow to twice as many before it is cut.
  static constexpr size_t limit = 1000;

  /// The longest file that is looked at, and the longest one made, in bytes.
  static constexpr size_t size_limit = 2 * limit * input_line_limit;

  /// Who has chosen a path.
  enum class origin {
    named, ///< somebody chose it: what is there already may be anything
    own,   ///< made for the client alone
  };

  /// A history that ends with the process.
  history() = default;

  /// One in a file, which need not be there yet.
  explicit history(std::string path, origin from = origin::named)
      : path_(std::move(path)), origin_(from) {}

  /// Reads the newest lines, oldest first, and makes the file private.
  std::vector<std::string> load();

  /// Adds a line.
  void add(const std::string& line);

  /// Why lines are not kept; empty if they are.
  const std::string& error() const { return error_; }

private:
  int open(size_t& size);
  std::vector<std::string> read(int fd, size_t size);
  void fail(const std::string& why);
  void cut(const std::vector<std::string>& lines);

  std::string path_;
  origin origin_ = origin::named;
  std::string error_;
};

/// Where a history is by default (XDG Base Directory Specification): in
/// $XDG_STATE_HOME, or ~/.local/state; empty if there is no home.
std::string history_path(const char* xdg_state_home, const char* home);

} // namespace hubbub::client
