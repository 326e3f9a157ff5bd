#pragma once

#include <chrono>
#include <cstdint>
#include <deque>
#include <string>

namespace hubbub {

/// Lines on their way to a descriptor that may take them slowly, or not at all: a pipe
/// that nobody reads, a full disk, a reader that is gone. Never blocks for that. What
/// cannot be written waits, up to a bound; lines beyond it are lost and counted.
///
/// Not for a descriptor of which others write the same pipe's last free bytes between
/// our look and our write: that one write would block.
class bounded_output {
public:
  /// Bytes that may wait.
  static constexpr size_t most_waiting = 256 * 1024;

  explicit bounded_output(int fd) : fd_(fd) {}

  /// Takes a line, and writes what can be written.
  void put(std::string line);

  /// Writes as much as the descriptor takes now.
  /// @returns whether nothing waits any more.
  bool drain();

  /// The same, but waits for a reader that is slow, not gone.
  bool drain_within(std::chrono::milliseconds limit);

  /// Lines lost since the last call. Asked once everything that waited is written.
  uint64_t take_lost();

  bool waiting() const { return !lines_.empty(); }

  /// Goes on with another descriptor: the same file, opened again.
  void redirect(int fd) { fd_ = fd; }

private:
  int fd_;
  std::deque<std::string> lines_; // of the first, `sent_` bytes are written
  size_t sent_ = 0;
  size_t bytes_ = 0; // in `lines_`
  uint64_t lost_ = 0;
};

} // namespace hubbub
