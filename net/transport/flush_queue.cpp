#include "net/transport/flush_queue.hpp"

#include <algorithm>
#include <utility>

#include "net/transport/stream_scribe.hpp"

/// jemalloc's, in programs that are linked with it (apps/allocator.cpp).
extern "C" [[gnu::weak]] int mallctl(const char*, void*, size_t*, void*, size_t);

namespace hubbub {

namespace {

/// How much work in a `tidy_interval` leaves something worth giving back: a few people
/// who talk do less.
constexpr uint32_t worth_tidying = 600;

/// It is quiet when there is no more to do than this part of what there was.
constexpr uint32_t quiet_part = 8;

} // namespace

void flush_policy::begin(clock::time_point now) {
  dirty_since_ = now;
  last_active_ = now;
  quiet_turns_ = 0;
  active_ = false;
}

bool flush_policy::must_flush(clock::time_point now) {
  return patience_ < worth_waiting || settled(now) || now - dirty_since_ >= patience_;
}

bool flush_policy::settled(clock::time_point now) {
  if (std::exchange(active_, false)) {
    last_active_ = now;
    quiet_turns_ = 0;
    return false;
  }
  if (patience_ == longest_wait)
    return now - last_active_ >= time_to_settle;
  return ++quiet_turns_ > turns_to_settle;
}

void flush_policy::flushed(clock::duration took) {
  patience_ = std::min(std::max(2 * took, patience_ / 2), longest_wait);
}

byte_buffer_ptr buffer_pool::take() {
  if (buffers_.empty())
    refill();
  auto result = std::move(buffers_.back());
  buffers_.pop_back();
  kept_ -= result->capacity();
  return result;
}

void buffer_pool::refill() {
  for (size_t i = 0; i < buffers_at_once; ++i) {
    auto fresh = std::make_unique<std::vector<char>>();
    fresh->reserve(fresh_size);
    kept_ += fresh->capacity();
    buffers_.push_back(std::move(fresh));
  }
}

void buffer_pool::give_back(byte_buffer_ptr buffer) {
  if (!buffer || buffer->capacity() == 0 || kept_ + buffer->capacity() > most_kept)
    return;
  buffer->clear();
  kept_ += buffer->capacity();
  buffers_.push_back(std::move(buffer));
}

void buffer_pool::give_back(std::vector<char> buffer) {
  if (buffer.capacity() != 0)
    give_back(std::make_unique<std::vector<char>>(std::move(buffer)));
}

void buffer_pool::shrink(size_t most) {
  while (kept_ > most) {
    kept_ -= buffers_.back()->capacity();
    buffers_.pop_back();
  }
  buffers_.shrink_to_fit();
}

flush_queue::flush_queue(caf::io::network::multiplexer& loop, bool use_io_uring)
    : loop_(loop), sender_(use_io_uring) {
  // nop
}

flush_queue::~flush_queue() {
  // nop
}

void flush_queue::add(caf::intrusive_ptr<stream_scribe> dirty) {
  ++work_;
  if (dirty_.empty())
    policy_.begin(flush_policy::clock::now());
  dirty_.push_back(std::move(dirty));
  schedule();
}

void flush_queue::add_answer(caf::intrusive_ptr<stream_scribe> dirty) {
  answers_.push_back(std::move(dirty));
  schedule();
}

bool flush_queue::may_shake_hands() {
  if (handshakes_ == handshakes_per_turn)
    return false;
  ++handshakes_;
  schedule();
  return true;
}

void flush_queue::remove_full(const stream_scribe& x) {
  full_.erase(&x);
  // Those who do not read may go in silence, with much that was kept for them.
  work_ += static_cast<uint32_t>(x.unsent() >> 10);
}

size_t flush_queue::unsent() const {
  size_t result = 0;
  for (auto x : full_)
    result += x->unsent();
  return result;
}

void flush_queue::tidy() {
  auto work = std::exchange(work_, 0);
  busiest_ = std::max(busiest_, work);
  if (busiest_ < worth_tidying || work > busiest_ / quiet_part)
    return;
  busiest_ = work;
  buffers_.shrink(buffer_pool::kept_when_quiet);
  dirty_.shrink_to_fit();
  answers_.shrink_to_fit();
  // What this thread keeps for what it may need next holds pages of what a crowd left.
  if (::mallctl != nullptr)
    ::mallctl("thread.tcache.flush", nullptr, nullptr, nullptr, 0);
}

void flush_queue::schedule() {
  if (std::exchange(scheduled_, true))
    return;
  intrusive_ptr_add_ref(this);
  loop_.exec_later(this);
}

caf::resumable::resume_result flush_queue::resume(caf::execution_unit*, size_t) {
  handshakes_ = 0;
  if (!answers_.empty())
    send_all(answers_, &stream_scribe::answering_);
  if (!dirty_.empty()) {
    auto start = flush_policy::clock::now();
    if (!policy_.must_flush(start))
      return resume_later;
    send_all(dirty_, &stream_scribe::dirty_);
    auto took = flush_policy::clock::now() - start;
    policy_.flushed(took);
    totals_.flushes.add(took);
  }
  // Sending may have made others dirty: when a peer turns out to be gone, the rooms
  // hear of it.
  if (!dirty_.empty() || !answers_.empty())
    return resume_later;
  scheduled_ = false;
  return done;
}

void flush_queue::send_all(scribes& from, bool stream_scribe::*queued) {
  scribes all;
  all.swap(from);
  for (auto& x : all) {
    (*x).*queued = false;
    if (!x->can_send())
      continue;
    batch_.push_back(x->to_send());
    senders_.push_back(x.get());
    if (batch_.size() == batch_sender::most_at_once)
      send_batch();
  }
  send_batch();
  if (from.empty()) {
    all.clear();
    from.swap(all); // keeps the memory
  }
}

void flush_queue::send_batch() {
  sender_.send(batch_);
  // Each may do anything when it hears how it went, but touch the bytes of another.
  for (size_t i = 0; i < batch_.size(); ++i)
    senders_[i]->sent(batch_[i].result);
  batch_.clear();
  senders_.clear();
}

} // namespace hubbub
