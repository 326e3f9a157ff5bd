#pragma once

#include "test/e2e/tcp_client.hpp"

namespace e2e {

/// A listening socket of the test's own on a free loopback port: for tests of the
/// harness, and for a server that behaves badly.
class tcp_listener {
public:
  /// Bound, but not listening: whoever connects is refused, and nobody else can
  /// get the port.
  struct refusing {};

  /// Listening, but with no room for any connection: whoever connects waits.
  struct overrun {};

  tcp_listener();
  explicit tcp_listener(overrun);
  explicit tcp_listener(refusing);

  /// On the port of `where`, of 127.0.0.1.
  explicit tcp_listener(const endpoint& where);

  const endpoint& address() const { return address_; }

  /// Whether somebody waits for the answer to a first packet.
  bool has_caller() const;

  /// The next connection. Blocking reads and writes are up to the caller.
  unique_fd accept(deadline until = deadline{});

private:
  void bind(uint16_t port);

  unique_fd fd_;
  unique_fd filler_; // takes the room that there is
  endpoint address_;
};

} // namespace e2e
