#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include <sys/types.h>

#include "test/e2e/deadline.hpp"
#include "test/e2e/unique_fd.hpp"

namespace e2e {

/// A program that runs beside the test, with pipes for its standard input,
/// output and error. Killed when the object goes, and by the kernel when the
/// test itself is killed.
class process {
public:
  struct options {
    /// "NAME=value", on top of what the test itself was given.
    std::vector<std::string> environment;
    /// RLIMIT_NOFILE, soft and hard; 0 leaves it.
    size_t max_files = 0;
  };

  /// @param command The program, looked up in PATH, and its arguments.
  explicit process(const std::vector<std::string>& command);
  process(const std::vector<std::string>& command, const options& opts);
  process(const process&) = delete;
  process& operator=(const process&) = delete;
  ~process();

  pid_t pid() const { return pid_; }

  /// Writes all of `bytes` to its standard input, and reads its output meanwhile.
  void write(std::string_view bytes);
  void close_input() { in_.reset(); }

  /// Closes our end of its standard output: its next line meets a broken pipe.
  void close_output() { out_.fd.reset(); }
  void close_errors() { err_.fd.reset(); }

  /// Lets its standard output and error hold no more than 32 KiB each while nobody
  /// reads them. To be called while not more is in them.
  void narrow_pipes();

  /// The next line of its standard output, without its end.
  /// @throws timed_out also when the output ends.
  std::string line(deadline until = deadline{});

  /// The same of its standard error.
  std::string error_line(deadline until = deadline{});

  /// The next line of its standard output in which `pattern`, a regular
  /// expression, is found. Lines before it are passed over.
  std::string line_matching(const std::string& pattern, deadline until = deadline{});

  /// What is left of its standard output, all read until it ends.
  std::string rest_of_output(deadline until = deadline{});

  /// Everything it wrote to standard error, all read until it ends.
  std::string errors(deadline until = deadline{});

  void signal(int number);

  /// Waits for its end. Killed by a signal counts as 128 and the signal's number.
  int exit_code(deadline until = deadline{});

private:
  struct stream {
    unique_fd fd;
    std::string text;
    size_t taken = 0;
  };

  std::string next_line(stream& from, const deadline& until);
  // Reads what is there, waiting for at most `timeout_ms`; false if nothing came.
  bool read_some(int timeout_ms);
  static bool read_from(stream& from);
  bool reap();
  std::string describe() const;

  std::string name_;
  pid_t pid_ = -1;
  int status_ = 0;
  bool ended_ = false;
  unique_fd in_;
  stream out_;
  stream err_;
};

/// Runs a program to its end and returns its standard output.
/// @throws std::runtime_error if its exit code is not 0.
std::string run(const std::vector<std::string>& command);

} // namespace e2e
