#include "net/transport/flush_queue.hpp"

#include <algorithm>

#include "net/transport/stream_scribe.hpp"

namespace hubbub {

void flush_policy::begin(clock::time_point now) {
  dirty_since_ = now;
  quiet_turns_ = 0;
}

bool flush_policy::must_flush(clock::time_point now) {
  return patience_ < worth_waiting || ++quiet_turns_ > turns_to_settle
         || now - dirty_since_ >= patience_;
}

void flush_policy::flushed(clock::duration took) {
  patience_ = std::min(std::max(2 * took, patience_ / 2), longest_wait);
}

std::vector<char> buffer_pool::take() {
  if (buffers_.empty())
    return {};
  auto result = std::move(buffers_.back());
  buffers_.pop_back();
  kept_ -= result.capacity();
  return result;
}

void buffer_pool::give_back(std::vector<char> buffer) {
  if (buffer.capacity() == 0 || kept_ + buffer.capacity() > most_kept)
    return;
  buffer.clear();
  kept_ += buffer.capacity();
  buffers_.push_back(std::move(buffer));
}

flush_queue::flush_queue(caf::io::network::multiplexer& loop) : loop_(loop) {
  // nop
}

flush_queue::~flush_queue() {
  // nop
}

void flush_queue::add(caf::intrusive_ptr<stream_scribe> dirty) {
  if (dirty_.empty()) {
    policy_.begin(flush_policy::clock::now());
    intrusive_ptr_add_ref(this);
    loop_.exec_later(this);
  }
  dirty_.push_back(std::move(dirty));
}

caf::resumable::resume_result flush_queue::resume(caf::execution_unit*, size_t) {
  auto start = flush_policy::clock::now();
  if (!policy_.must_flush(start))
    return resume_later;
  // Flushing may make others dirty: when a peer turns out to be gone, the rooms
  // hear of it. They queue up for the next turn.
  std::vector<caf::intrusive_ptr<stream_scribe>> dirty;
  dirty.swap(dirty_);
  for (auto& x : dirty)
    x->send_pending();
  policy_.flushed(flush_policy::clock::now() - start);
  if (dirty_.empty()) {
    dirty.clear();
    dirty_.swap(dirty); // keeps the memory
  }
  return done;
}

} // namespace hubbub
