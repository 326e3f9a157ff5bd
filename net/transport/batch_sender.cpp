#include "net/transport/batch_sender.hpp"

#include <cerrno>

#include <liburing.h>
#include <sys/socket.h>

namespace hubbub {

namespace {

constexpr int send_flags = MSG_NOSIGNAL | MSG_DONTWAIT;

/// The result of a send the kernel has not answered. No socket has it.
constexpr ssize_t unanswered = -ENOSYS;

/// How often in a row the kernel may have no answer for a send it took, before the ring
/// is given up. It has them at once, unless a signal comes in between.
constexpr int most_idle_calls = 1000;

/// Below this the ring costs as much as it saves.
constexpr size_t worth_a_ring = 3;

} // namespace

ssize_t send_now(int fd, const char* data, size_t size) {
  auto sent = ::send(fd, data, size, send_flags);
  return sent < 0 ? -errno : sent;
}

batch_sender::batch_sender(bool use_io_uring) {
  if (use_io_uring)
    ring_ = open_ring();
}

batch_sender::~batch_sender() {
  // nop
}

void batch_sender::ring_deleter::operator()(io_uring* ring) const {
  io_uring_queue_exit(ring);
  delete ring;
}

batch_sender::ring_ptr batch_sender::open_ring() {
  auto memory = std::make_unique<io_uring>();
  if (io_uring_queue_init(most_at_once, memory.get(), 0) != 0)
    return nullptr; // an old kernel, or one that is told to refuse
  ring_ptr ring{memory.release()};
  auto probe = io_uring_get_probe_ring(ring.get());
  auto usable = probe != nullptr && io_uring_opcode_supported(probe, IORING_OP_SEND) != 0;
  io_uring_free_probe(probe);
  return usable ? std::move(ring) : nullptr;
}

void batch_sender::send(std::vector<outgoing>& batch) {
  for (auto& x : batch)
    x.result = unanswered;
  if (has_ring() && batch.size() >= worth_a_ring) {
    if (send_by_ring(batch))
      return;
    ring_ = nullptr; // whatever it has, it will not get better
  }
  for (auto& x : batch)
    if (x.result == unanswered)
      x.result = send_now(x.fd, x.data, x.size);
}

bool batch_sender::send_by_ring(std::vector<outgoing>& batch) {
  for (auto& x : batch) {
    auto entry = io_uring_get_sqe(ring_.get()); // there are as many as we may need
    io_uring_prep_send(entry, x.fd, x.data, x.size, send_flags);
    io_uring_sqe_set_data(entry, &x);
  }
  // Nothing here waits: with MSG_DONTWAIT the kernel has an answer when the call returns.
  size_t submitted = 0;
  auto idle_calls = 0;
  for (size_t answered = 0; answered < batch.size();) {
    auto n = io_uring_submit_and_wait(ring_.get(), 1);
    if (n > 0)
      submitted += static_cast<size_t>(n);
    else if (n != -EINTR && answered == submitted)
      return false;
    io_uring_cqe* entry = nullptr;
    unsigned head = 0;
    unsigned seen = 0;
    io_uring_for_each_cqe(ring_.get(), head, entry) {
      static_cast<outgoing*>(io_uring_cqe_get_data(entry))->result = entry->res;
      ++seen;
    }
    io_uring_cq_advance(ring_.get(), seen);
    answered += seen;
    idle_calls = n > 0 || seen > 0 ? 0 : idle_calls + 1;
    if (idle_calls == most_idle_calls) {
      // What the kernel took it may still send: nobody may send it a second time.
      for (size_t i = 0; i < submitted; ++i)
        if (batch[i].result == unanswered)
          batch[i].result = -EIO;
      return false;
    }
  }
  return true;
}

} // namespace hubbub
