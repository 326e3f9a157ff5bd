#pragma once

#include <cstddef>
#include <memory>
#include <vector>

#include <sys/types.h>

struct io_uring;

namespace hubbub {

/// Bytes for one socket, and what became of them.
struct outgoing {
  int fd;
  const char* data;
  size_t size;
  ssize_t result; ///< bytes the kernel took, or a negative error number
};

/// Sends to many sockets, without waiting for any of them.
///
/// A line to N readers is N sends, and nothing a server does costs more. Where the
/// kernel has io_uring and lets us use it, one system call makes up to `most_at_once`
/// of them: the same non-blocking sends in the same order, a fifth to a third cheaper.
/// Everywhere else each socket has a system call of its own.
class batch_sender {
public:
  static constexpr size_t most_at_once = 128;

  /// @param use_io_uring whether to ask the kernel for it.
  explicit batch_sender(bool use_io_uring);

  ~batch_sender();

  /// Whether a batch takes one system call.
  bool has_ring() const { return ring_ != nullptr; }

  /// Sends all of them and fills in the results. No error is thrown: a socket that is
  /// full has -EAGAIN for a result.
  /// @param batch at most `most_at_once`.
  void send(std::vector<outgoing>& batch);

private:
  struct ring_deleter {
    void operator()(io_uring* ring) const;
  };

  using ring_ptr = std::unique_ptr<io_uring, ring_deleter>;

  static ring_ptr open_ring();

  /// @returns whether all of them were sent; if not, those that were not have
  ///          `unanswered` for a result.
  bool send_by_ring(std::vector<outgoing>& batch);

  ring_ptr ring_;
};

/// One `send` that does not wait.
/// @returns bytes the kernel took, or a negative error number.
ssize_t send_now(int fd, const char* data, size_t size);

} // namespace hubbub
