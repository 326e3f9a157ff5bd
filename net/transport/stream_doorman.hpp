#pragma once

#include <chrono>
#include <cstdint>
#include <string>

#include <caf/atom.hpp>
#include <caf/io/doorman.hpp>
#include <caf/io/network/default_multiplexer.hpp>
#include <caf/io/network/event_handler.hpp>

#include "net/transport/flush_queue.hpp"

namespace hubbub {

/// What a doorman sends its broker when it had to turn somebody away: its own handle, and
/// the peer's address.
using turned_away_atom = caf::atom_constant<caf::atom("turnedaway")>;

/// A listening socket in CAF's event loop. Accepts in bursts, and makes a
/// `stream_scribe` of every connection.
///
/// When the process runs out of descriptors, level-triggered epoll would report
/// the same waiting connection for ever. A descriptor kept in reserve is given up
/// for a moment to accept it, tell it so, and close it; the broker gets a
/// `turned_away_atom`. If that does not help either, the doorman pauses: it leaves the
/// loop and sends its broker an `acceptor_passivated_msg`, to be answered with `trigger`
/// some time later.
class stream_doorman : public caf::io::doorman, public caf::io::network::event_handler {
public:
  /// Connections accepted per event: enough for a storm, few enough for others
  /// to be served in between.
  static constexpr int burst = 64;

  /// @param fd a listening socket, owned from now on.
  /// @param full_notice is sent to whoever cannot be accepted for want of
  ///                    descriptors; empty: nothing is.
  stream_doorman(caf::io::network::default_multiplexer& loop,
                 caf::io::network::native_socket fd, flush_queue_ptr queue,
                 std::string full_notice);

  ~stream_doorman() override;

  /// What `stream_scribe::keep_alive` says of those who come from now on.
  void keep_alive(std::chrono::milliseconds limit);

  // -- caf::io::doorman -------------------------------------------------------

  bool new_connection() override;
  void launch() override { add_to_loop(); }
  std::string addr() const override;
  uint16_t port() const override;
  void add_to_loop() override;
  void remove_from_loop() override;

  // -- caf::io::network::event_handler and caf::io::doorman ---------------------

  void graceful_shutdown() override;
  void handle_event(caf::io::network::operation op) override;
  void removed_from_loop(caf::io::network::operation op) override;

private:
  void pause();

  /// Out of descriptors: turns one connection away.
  /// @returns whether there was one.
  bool turn_one_away();

  flush_queue_ptr queue_;
  std::string full_notice_;
  int reserve_ = -1;  // a descriptor to give up when there are no others
  int accepted_ = -1; // the connection that `new_connection` is about
  bool accepting_ = false;
  caf::intrusive_ptr<stream_doorman> kept_;
};

} // namespace hubbub
