#include "net/transport/stream_scribe.hpp"

#include <algorithm>
#include <cerrno>
#include <utility>

#include <linux/sockios.h>
#include <sys/ioctl.h>
#include <sys/socket.h>

#include "net/transport/socket.hpp"

namespace hubbub {

using namespace caf::io::network;

namespace {

/// Where all connections of one loop receive: bytes are handled before the next
/// connection is read, so one buffer serves thousands.
struct shared_input {
  std::vector<char> raw;  // what recv writes to
  std::vector<char> view; // exactly what was received, as CAF hands it on
};

shared_input& input_buffer() {
  thread_local shared_input instance;
  return instance;
}

constexpr uint8_t bit(operation op) {
  return op == operation::read ? 1 : 2;
}

/// What the kernel has against a socket; 0: nothing that it has not said yet.
int pending_error(int fd) {
  int result = 0;
  socklen_t size = sizeof(result);
  return ::getsockopt(fd, SOL_SOCKET, SO_ERROR, &result, &size) == 0 ? result : 0;
}

} // namespace

stream_scribe::stream_scribe(default_multiplexer& loop, native_socket fd,
                             flush_queue_ptr queue)
    : caf::io::scribe(conn_hdl_from_socket(fd)),
      event_handler(loop, fd),
      queue_(std::move(queue)),
      reading_(false),
      closed_(false) {
  // nop
}

stream_scribe::~stream_scribe() {
  if (backlog_)
    queue_->remove_full(*this);
  if (is_shaking_hands())
    ++queue_->totals().handshakes_abandoned;
}

// -- writing ----------------------------------------------------------------------

std::vector<char>& stream_scribe::wr_buf() {
  if (!written_) {
    written_ = queue_->buffers().take();
    auto bytes = std::exchange(shared_, {});
    written_->assign(bytes.view().begin(), bytes.view().end());
  }
  return *written_;
}

void stream_scribe::write_shared(shared_slice bytes) {
  if (!backlog_ && pending().empty()) {
    queue_->buffers().give_back(std::move(written_));
    shared_ = std::move(bytes);
  } else if (backlog_ && bytes.size() >= backlog::worth_sharing) {
    if (!pending().empty())
      move_to_backlog();
    backlog_->push(std::move(bytes));
  } else {
    auto& out = wr_buf();
    out.insert(out.end(), bytes.view().begin(), bytes.view().end());
  }
}

void stream_scribe::flush() {
  if (backlog_ && pending().size() >= backlog::block_size)
    move_to_backlog();
  if (dirty_ || closed_ || backlog_)
    return;
  if (pending().empty()) {
    // Work was done here that has no result yet: one may be on its way.
    queue_->activity();
    return;
  }
  dirty_ = true;
  queue_->add(this);
}

void stream_scribe::flush_answer() {
  if (answering_ || !can_send())
    return;
  answering_ = true;
  queue_->add_answer(this);
}

void stream_scribe::send_written() {
  if (can_send())
    sent(send_now(fd(), pending().data(), pending().size()));
}

std::optional<size_t> stream_scribe::check(ssize_t result) {
  if (result >= 0)
    return static_cast<size_t>(result);
  if (result == -EAGAIN || result == -EWOULDBLOCK || result == -EINTR)
    return 0;
  fail(operation::write, static_cast<int>(-result));
  return std::nullopt;
}

outgoing stream_scribe::to_send() {
  if (!channel_)
    return {fd(), pending().data(), pending().size(), 0};
  if (channel_->sealed().empty())
    drop_pending(seal(pending()));
  return {fd(), channel_->sealed().data(), channel_->sealed().size(), 0};
}

size_t stream_scribe::seal(std::string_view plain) {
  lend_buffer();
  return channel_->seal(plain);
}

void stream_scribe::lend_buffer() {
  if (channel_->buffer().capacity() == 0)
    channel_->buffer() = std::move(*queue_->buffers().take());
}

void stream_scribe::take_buffer_back() {
  if (channel_->sealed().empty())
    queue_->buffers().give_back(std::exchange(channel_->buffer(), {}));
}

void stream_scribe::sent_sealed(size_t size) {
  channel_->sent(size);
  take_buffer_back();
  // Before the handshake is done there is nothing else to send: a new socket has room for
  // all of it.
  if (channel_->now() == tls_channel::state::failed
      || (!channel_->can_seal() && !channel_->sealed().empty()))
    fail(operation::write, EPROTO);
  else if (!backlog_ && !channel_->sealed().empty())
    begin_backlog();
}

void stream_scribe::drop_pending(size_t size) {
  if (size == pending().size()) {
    queue_->buffers().give_back(std::move(written_));
    shared_ = {};
  } else if (size > 0) {
    // More than a record: it goes on as what a full socket left.
    begin_backlog();
    move_to_backlog();
    backlog_->consume(size);
  }
}

void stream_scribe::sent(ssize_t result) {
  if (closed_)
    return;
  auto size = check(result);
  if (!size)
    return;
  if (channel_) {
    sent_sealed(*size);
    if (closed_)
      return;
  } else if (*size == pending().size()) {
    drop_pending(*size);
  } else {
    begin_backlog();
    move_to_backlog();
    backlog_->consume(*size);
  }
  if (state_.ack_writes || backlog_)
    data_transferred(&backend(), *size, unsent());
}

void stream_scribe::move_to_backlog() {
  if (auto own = std::move(written_))
    backlog_->push(std::move(*own));
  else
    backlog_->push(std::exchange(shared_, {}));
}

std::string_view stream_scribe::next_of_backlog() {
  if (!channel_)
    return backlog_->empty() ? std::string_view{} : backlog_->front();
  if (channel_->sealed().empty() && !backlog_->empty())
    queue_->buffers().give_back(backlog_->consume(seal(backlog_->front())));
  return channel_->sealed();
}

void stream_scribe::send_backlog() {
  if (backlog_->empty() && !pending().empty())
    move_to_backlog();
  size_t total = 0;
  for (auto full = false; !full && !closed_ && total < backlog::block_size;) {
    auto next = next_of_backlog();
    if (next.empty())
      break;
    auto size = check(send_now(fd(), next.data(), next.size()));
    if (!size)
      return;
    full = *size < next.size();
    total += *size;
    if (channel_)
      sent_sealed(*size);
    else
      queue_->buffers().give_back(backlog_->consume(*size));
  }
  if (closed_)
    return;
  if (unsent() == 0)
    end_backlog();
  data_transferred(&backend(), total, unsent());
}

void stream_scribe::begin_backlog() {
  backlog_ = std::make_unique<backlog>();
  queue_->add_full(*this);
  keep_for(operation::write);
  backend().add(operation::write, fd(), this);
}

void stream_scribe::end_backlog() {
  if (!backlog_)
    return;
  queue_->remove_full(*this);
  backlog_ = nullptr;
  backend().del(operation::write, fd(), this);
  // If the loop had not come to add us yet, it will not tell us of our removal.
  if ((eventbf() & output_mask) == 0)
    let_go_for(operation::write);
}

void stream_scribe::keep_for(operation op) {
  if ((kept_for_ & bit(op)) != 0)
    return;
  kept_for_ |= bit(op);
  intrusive_ptr_add_ref(this);
}

void stream_scribe::let_go_for(operation op) {
  if ((kept_for_ & bit(op)) == 0)
    return;
  kept_for_ ^= bit(op);
  intrusive_ptr_release(this);
}

size_t stream_scribe::in_kernel() const {
  int result = 0;
  return ::ioctl(fd(), SIOCOUTQ, &result) == 0 && result > 0 ? static_cast<size_t>(result)
                                                             : 0;
}

// -- reading ----------------------------------------------------------------------

void stream_scribe::configure_read(caf::io::receive_policy::config config) {
  max_read_ = static_cast<uint16_t>(std::min<size_t>(config.second, UINT16_MAX));
  if (!reading_)
    add_to_loop();
}

std::vector<char>& stream_scribe::rd_buf() {
  return input_buffer().view;
}

void stream_scribe::receive() {
  if (is_shaking_hands() && !queue_->may_shake_hands())
    return;
  // One read per event: whoever sends a lot is reported again, after the others.
  auto& input = input_buffer();
  if (input.raw.size() < max_read_)
    input.raw.resize(max_read_);
  auto received = ::recv(fd(), input.raw.data(), max_read_, MSG_DONTWAIT);
  if (received > 0) {
    queue_->activity();
    if (channel_) {
      receive_sealed({input.raw.data(), static_cast<size_t>(received)});
      return;
    }
    input.view.assign(input.raw.begin(), input.raw.begin() + received);
    if (!consume(&backend(), input.view.data(), static_cast<size_t>(received)))
      remove_from_loop();
  } else if (received == 0) {
    end_input();
  } else if (errno != EAGAIN && errno != EWOULDBLOCK && errno != EINTR) {
    fail(operation::read, errno);
  }
}

void stream_scribe::receive_sealed(std::string_view bytes) {
  // It may be closed by what it hands on.
  caf::intrusive_ptr<stream_scribe> alive{this};
  auto& plain = input_buffer().view;
  plain.clear();
  lend_buffer();
  auto was_shaking_hands = is_shaking_hands();
  channel_->feed(bytes, plain);
  take_buffer_back();
  if (was_shaking_hands && !is_shaking_hands()) {
    auto& totals = queue_->totals();
    ++(channel_->now() == tls_channel::state::failed ? totals.handshakes_failed
                                                     : totals.handshakes_done);
  }
  // The library's own words, or what has waited for the end of the handshake.
  flush_answer();
  if (!plain.empty() && !consume(&backend(), plain.data(), plain.size()))
    remove_from_loop();
  if (closed_)
    return;
  if (channel_->now() == tls_channel::state::failed) {
    // The peer is told why, if it has room for that.
    send_now(fd(), channel_->sealed().data(), channel_->sealed().size());
    fail(operation::read, EPROTO);
  } else if (channel_->now() == tls_channel::state::ended && reading_) {
    end_input();
  }
}

void stream_scribe::end_input() {
  // The peer has said all it wants to say, but may still be listening.
  remove_from_loop();
  auto& nothing = input_buffer().view;
  nothing.clear();
  consume(&backend(), nothing.data(), 0);
}

// -- the loop ---------------------------------------------------------------------

void stream_scribe::add_to_loop() {
  if (closed_)
    return;
  reading_ = true;
  keep_for(operation::read);
  backend().add(operation::read, fd(), this);
}

void stream_scribe::remove_from_loop() {
  reading_ = false;
  backend().del(operation::read, fd(), this);
  if ((eventbf() & input_mask) == 0)
    let_go_for(operation::read); // as in `end_backlog`
}

void stream_scribe::handle_event(operation op) {
  if (closed_)
    return;
  switch (op) {
    case operation::read:
      if (reading_)
        receive();
      break;
    case operation::write:
      if (backlog_)
        send_backlog();
      break;
    case operation::propagate_error:
      fail(operation::read, pending_error(fd()));
      break;
  }
}

void stream_scribe::removed_from_loop(operation op) {
  if (op == operation::read ? !reading_ : !backlog_)
    let_go_for(op == operation::read ? op : operation::write);
}

void stream_scribe::fail(operation op, int error) {
  closed_ = true;
  error_ = static_cast<int16_t>(error);
  end_backlog();
  io_failure(&backend(), op);
}

void stream_scribe::keep_alive(std::chrono::milliseconds limit) {
  if (!closed_)
    set_keep_alive(fd(), limit);
}

void stream_scribe::end_output() {
  if (closed_)
    return;
  say_goodbye();
  ::shutdown(fd(), SHUT_WR);
}

void stream_scribe::say_goodbye() {
  if (!channel_ || unsent() > 0)
    return;
  channel_->close();
  if (auto bytes = channel_->sealed(); !bytes.empty())
    channel_->sent(static_cast<size_t>(
      std::max<ssize_t>(send_now(fd(), bytes.data(), bytes.size()), 0)));
}

void stream_scribe::graceful_shutdown() {
  if (closed_)
    return;
  closed_ = true;
  say_goodbye();
  // What the peer sent and nobody will read would make the kernel answer our
  // close with a reset, which can overtake our last words.
  if (unsent() == 0)
    discard_input(fd());
  else
    reset_on_close(fd());
  ::shutdown(fd(), SHUT_RDWR);
  end_backlog();
  queue_->buffers().give_back(std::move(written_));
  shared_ = {};
  detach(&backend(), false);
}

std::string stream_scribe::addr() const {
  auto result = remote_addr_of_fd(fd());
  return result ? *result : std::string{};
}

uint16_t stream_scribe::port() const {
  auto result = remote_port_of_fd(fd());
  return result ? *result : 0;
}

} // namespace hubbub
