#pragma once

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <unordered_set>
#include <vector>

#include <caf/intrusive_ptr.hpp>
#include <caf/io/network/multiplexer.hpp>

#include "net/transport/batch_sender.hpp"
#include "net/transport/transport_totals.hpp"

namespace hubbub {

class stream_scribe;

/// When connections with something to send are flushed: all of them at once, at
/// the end of a turn of the loop.
///
/// A `send` costs ten times all the actor work of a delivery, so what counts
/// under load is how much goes into one. While there is still input to take or
/// work to do, a flush may wait for it, at most about twice as long as the last
/// flush took and never longer than `longest_wait`. An idle loop does not wait.
class flush_policy {
public:
  using clock = std::chrono::steady_clock;

  /// No flush ever waits longer.
  static constexpr clock::duration longest_wait = std::chrono::milliseconds{4};

  /// A flush that would wait less than this does not wait: it costs too little.
  static constexpr clock::duration worth_waiting = std::chrono::microseconds{500};

  /// How many turns without activity say that the loop is idle: a line has to pass
  /// this many actors before its result is written. An empty turn takes about a
  /// microsecond.
  static constexpr int turns_to_settle = 3;

  /// The same for flushes so large that they would wait the longest (about 400
  /// connections): who just got an answer may be back with the next question
  /// within this time, a tenth of what such a flush takes.
  static constexpr clock::duration time_to_settle = std::chrono::microseconds{250};

  /// Something became dirty, and nothing was before.
  void begin(clock::time_point now);

  /// Input was taken from some socket, or worked on.
  void activity() { active_ = true; }

  /// Asked once per turn of the loop while something is dirty.
  bool must_flush(clock::time_point now);

  /// Everything was flushed.
  void flushed(clock::duration took);

private:
  bool settled(clock::time_point now);

  clock::time_point dirty_since_;
  clock::time_point last_active_;
  clock::duration patience_{0};
  int quiet_turns_ = 0;
  bool active_ = false; // since the last time we were asked
};

using byte_buffer_ptr = std::unique_ptr<std::vector<char>>;

/// Empty output buffers for whoever has something to send: idle connections own
/// none, and busy ones get one without asking the operating system for memory.
class buffer_pool {
public:
  /// Bytes kept for later, all buffers together.
  static constexpr size_t most_kept = 16 << 20;

  /// The same when nobody has been busy for a while.
  static constexpr size_t kept_when_quiet = 64 << 10;

  /// An empty one.
  byte_buffer_ptr take();

  /// Takes a buffer back, if there is one; keeps it if there is room.
  void give_back(byte_buffer_ptr buffer);
  void give_back(std::vector<char> buffer);

  /// Bytes kept now.
  size_t kept() const { return kept_; }

  /// Frees buffers until at most that many bytes are kept.
  void shrink(size_t most);

private:
  /// Buffers are made so many at a time and so large. One at a time, each would lie
  /// between the objects of a newcomer and those of the next, and leave a hole in a page
  /// there.
  static constexpr size_t buffers_at_once = 16;

  /// Seven pages are eight of these, or four or two of those it grows to: jemalloc keeps
  /// count of such pieces together. It would of each of 4 KiB alone, in 128 bytes that
  /// are never given back.
  static constexpr size_t fresh_size = 7 << 9;

  void refill();

  std::vector<byte_buffer_ptr> buffers_;
  size_t kept_ = 0; // bytes
};

/// The dirty connections of one event loop. Lives on its thread.
class flush_queue : public caf::io::network::multiplexer::runnable {
public:
  /// @param use_io_uring whether to send through io_uring, where there is one.
  flush_queue(caf::io::network::multiplexer& loop, bool use_io_uring);

  ~flush_queue() override;

  /// Has the scribe flushed with all the others. It must not be waiting for that
  /// already.
  void add(caf::intrusive_ptr<stream_scribe> dirty);

  /// Has the scribe flushed at the end of this turn, whatever the others do.
  void add_answer(caf::intrusive_ptr<stream_scribe> dirty);

  /// Input was taken from some socket, or worked on.
  void activity() {
    ++work_;
    policy_.activity();
  }

  /// Handshakes that one turn of the loop works on. Each takes a fraction of a
  /// millisecond (several, with RSA): who comes in a storm of them waits in the kernel,
  /// and the chat does not.
  static constexpr int handshakes_per_turn = 4;

  /// Whether another step of a handshake may be worked on in this turn. If not, its bytes
  /// are to be left in the socket: the loop reports them again.
  bool may_shake_hands();

  /// To be called every `tidy_interval`: when a busy time is over, what only that needed
  /// goes back to the operating system.
  void tidy();

  /// A burst has the whole of it to begin again before its memory is taken away.
  static constexpr std::chrono::seconds tidy_interval{3};

  buffer_pool& buffers() { return buffers_; }

  transport_totals& totals() { return totals_; }

  /// The socket takes no more: its connection has a backlog.
  void add_full(const stream_scribe& x) { full_.insert(&x); }

  /// It is about to have none any more.
  void remove_full(const stream_scribe& x);

  /// Connections whose sockets are full.
  size_t num_full() const { return full_.size(); }

  /// Bytes that these still have to send.
  size_t unsent() const;

  /// Whether sends go through io_uring.
  bool has_ring() const { return sender_.has_ring(); }

  resume_result resume(caf::execution_unit*, size_t) override;

private:
  using scribes = std::vector<caf::intrusive_ptr<stream_scribe>>;

  void schedule();

  /// @param queued the flag that says that a scribe is in that list.
  void send_all(scribes& from, bool stream_scribe::*queued);

  /// Sends `batch_`, and tells `senders_` how it went.
  void send_batch();

  caf::io::network::multiplexer& loop_;
  flush_policy policy_;
  scribes dirty_;
  scribes answers_;
  bool scheduled_ = false;
  int handshakes_ = 0;   // in this turn
  uint32_t work_ = 0;    // reads, connections to flush, KiB dropped, since `tidy`
  uint32_t busiest_ = 0; // the most of it that was not tidied up after
  buffer_pool buffers_;
  batch_sender sender_;
  transport_totals totals_;
  std::unordered_set<const stream_scribe*> full_;
  std::vector<outgoing> batch_;         // empty between sends
  std::vector<stream_scribe*> senders_; // of `batch_`; the list being sent owns them
};

using flush_queue_ptr = caf::intrusive_ptr<flush_queue>;

} // namespace hubbub
