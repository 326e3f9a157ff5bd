#pragma once

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <caf/io/network/default_multiplexer.hpp>
#include <caf/io/network/event_handler.hpp>
#include <caf/io/scribe.hpp>

#include "net/transport/backlog.hpp"
#include "net/transport/flush_queue.hpp"
#include "net/transport/shared_bytes.hpp"
#include "net/transport/tls_channel.hpp"

namespace hubbub {

/// A connected stream socket in CAF's event loop.
///
/// Differs from CAF's own scribe where it matters to a chat server:
/// - It sends directly, and asks the kernel to report room for more only while
///   the socket's buffer is full.
/// - Bytes that many connections send are not copied for each (`write_shared`), unless
///   there are others to send with them.
/// - What a full socket does not take goes to a `backlog`; `unsent()` counts it as well.
/// - It reports writes unasked while there is a backlog: when it begins, and
///   whenever the kernel takes more of it; `ack_writes(true)` reports all.
/// - The end of the peer's input (a half-close, `printf ... | nc -N`) arrives as a
///   `new_data_msg` without data: answers can still be sent. Only a failure, or a
///   send to a peer that is gone, closes the connection.
/// - `graceful_shutdown` never waits: with a backlog the connection is reset.
///   Whoever wants the last bytes sent waits for the backlog to go first, and who wants
///   them read by a peer that is still sending says `end_output` then and waits for its
///   end: to bytes that come later, or that nobody has read, the kernel answers with a
///   reset, which can overtake them.
/// - With a `tls_channel` it speaks TLS, and nobody above it notices: what waits is kept
///   as it was written, and sealed one record at a time when it is about to be sent.
/// - An idle connection owns no buffers.
class stream_scribe : public caf::io::scribe, public caf::io::network::event_handler {
public:
  /// @param fd a connected socket, owned from now on.
  stream_scribe(caf::io::network::default_multiplexer& loop,
                caf::io::network::native_socket fd, flush_queue_ptr queue);

  ~stream_scribe() override;

  /// Speaks TLS from now on, before anything is sent or received.
  void use(std::unique_ptr<tls_channel> channel) { channel_ = std::move(channel); }

  /// What it speaks TLS with; null: it does not.
  const tls_channel* channel() const { return channel_.get(); }

  /// Whether the end of its input was not the peer's word but somebody's who cut the
  /// connection: what came last may not be all of a line (RFC 8446 6.1).
  bool cut_off() const { return channel_ && channel_->now() == tls_channel::state::open; }

  /// Writes bytes that others write, too.
  void write_shared(shared_slice bytes);

  /// Sends what was written, without waiting for a flush.
  void send_written();

  /// Whether the connection has ended, or is about to.
  bool closed() const { return closed_; }

  /// The error number that it ended with; 0: none.
  int error() const { return error_; }

  /// Bytes that the kernel has not taken.
  size_t unsent() const {
    return pending().size() + (backlog_ ? backlog_->size() : 0)
           + (channel_ ? channel_->sealed().size() : 0);
  }

  /// Bytes that the kernel has taken and the peer has not, and some for keeping them:
  /// only good for seeing whether it becomes less (tcp(7), SIOCOUTQ).
  size_t in_kernel() const;

  /// Whether there is anything to send now: somebody is there, and the socket has room.
  bool can_send() const {
    if (closed_ || backlog_)
      return false;
    return channel_ && !channel_->can_seal() ? !channel_->sealed().empty() : unsent() > 0;
  }

  /// What there is to send, for a batch: with TLS, one record.
  outgoing to_send();

  /// The kernel took that many bytes of it, or none and that negative error number.
  void sent(ssize_t result);

  /// Like `flush`, but does not wait for other connections: for answers to what
  /// the peer itself asked.
  void flush_answer();

  /// Sees to it that a peer that is gone is noticed (`set_keep_alive`). By itself it does
  /// as its listening socket did when it was accepted.
  void keep_alive(std::chrono::milliseconds limit);

  /// Tells the peer that nothing more will come, once all is sent. It can still be read.
  void end_output();

  // -- caf::io::scribe --------------------------------------------------------

  void configure_read(caf::io::receive_policy::config config) override;
  void ack_writes(bool enable) override { state_.ack_writes = enable; }
  std::vector<char>& wr_buf() override;
  std::vector<char>& rd_buf() override;
  void flush() override;
  std::string addr() const override;
  uint16_t port() const override;
  void add_to_loop() override;
  void remove_from_loop() override;

  // -- caf::io::network::event_handler and caf::io::scribe ----------------------

  void graceful_shutdown() override;
  void handle_event(caf::io::network::operation op) override;
  void removed_from_loop(caf::io::network::operation op) override;

private:
  friend class flush_queue;

  bool is_shaking_hands() const {
    return channel_ && channel_->now() == tls_channel::state::handshake;
  }

  void receive();

  /// Has the channel take bytes from the wire, and hands on what they say.
  void receive_sealed(std::string_view bytes);

  /// The peer will send nothing more.
  void end_input();

  void fail(caf::io::network::operation op, int error);

  /// Written since the last send: all of it, unless there is a backlog.
  std::string_view pending() const {
    return written_ ? std::string_view{written_->data(), written_->size()}
                    : shared_.view();
  }

  /// Forgets the first so many bytes of `pending`, and gives back their memory if those
  /// were all.
  /// @pre `size` is all of it, or there is a channel.
  void drop_pending(size_t size);

  /// Has the channel make a record.
  /// @returns how many of the bytes it took.
  size_t seal(std::string_view plain);

  /// An idle channel has no memory to seal in.
  void lend_buffer();
  void take_buffer_back();

  /// Bytes of the channel have been sent.
  void sent_sealed(size_t size);

  /// Has the channel say that nothing more will come, if all is sent.
  void say_goodbye();

  /// What the backlog has for the socket; with TLS, a record of it.
  std::string_view next_of_backlog();

  /// Has what was written go out after the backlog.
  void move_to_backlog();

  /// Sends some of the backlog: the kernel has room.
  void send_backlog();

  /// What a send came to: bytes, 0 if there was no room, or nothing if it failed, and the
  /// connection with it.
  std::optional<size_t> check(ssize_t result);

  /// The socket is full: asks the kernel to report when it takes more.
  void begin_backlog();

  /// The kernel has taken it, or nobody will.
  void end_backlog();

  /// The loop, which only has a bare pointer, is to have it for that: keeps itself alive.
  void keep_for(caf::io::network::operation op);

  /// The loop has it for that no more. This may have been the last reference: nothing may
  /// follow.
  void let_go_for(caf::io::network::operation op);

  // There is one of these for each connection: it is 256 bytes with what CAF has in it.
  flush_queue_ptr queue_;
  byte_buffer_ptr written_;          // since the last send; null: nothing
  shared_slice shared_;              // the same, if it is shared bytes and nothing else
  std::unique_ptr<backlog> backlog_; // goes before it; there while the socket is full
  std::unique_ptr<tls_channel> channel_; // what it has sealed goes before all that
  int16_t error_ = 0;                    // what it failed with
  uint16_t max_read_ = 0;                // bytes per read event
  bool dirty_ = false;                   // in the flush queue
  bool answering_ = false;               // in the flush queue, for an answer
  bool reading_ : 1;                     // in the loop for reading
  bool closed_ : 1;
  uint8_t kept_for_ = 0; // by itself: a bit for each operation
};

static_assert(sizeof(stream_scribe) <= 256, "the next size of an allocator is 320");

} // namespace hubbub
