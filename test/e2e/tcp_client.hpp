#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "test/e2e/deadline.hpp"
#include "test/e2e/tls_layer.hpp"
#include "test/e2e/unique_fd.hpp"

namespace e2e {

/// Where something listens: a numeric address, IPv4 or IPv6, and a port.
struct endpoint {
  std::string host;
  uint16_t port = 0;
  std::string from{};        ///< IPv4 address to connect from; empty: any
  bool tls = false;          ///< what is said is said over TLS
  std::string server_name{}; ///< what to ask for then (SNI); empty: nothing
};

/// A TCP connection, with TLS if the endpoint says so, seen from the client's side.
/// Everything that waits has a deadline, and throws `timed_out` with the conversation so
/// far.
class tcp_client {
public:
  /// @param receive_buffer SO_RCVBUF, for who is to be slow; 0 leaves it.
  explicit tcp_client(const endpoint& peer, int receive_buffer = 0);

  /// One that was accepted, from `peer`.
  tcp_client(unique_fd accepted, const endpoint& peer);

  /// Sends all of `bytes`, waiting for room in the kernel's buffer.
  void send(std::string_view bytes);

  /// Sends as much as the kernel takes at once. @returns how much.
  size_t send_some(std::string_view bytes);

  /// The next line, without its LF or CRLF.
  std::string line(deadline until = deadline{});

  /// The next `count` bytes.
  std::string bytes(size_t count, deadline until = deadline{});

  /// All lines up to the peer's end, whether by a close or a reset.
  std::vector<std::string> lines_until_closed(deadline until = deadline{});

  /// Waits for the peer's end. @returns whether nothing at all came before it.
  bool closed_silently();

  /// Reads what is there without waiting. @returns false when the peer has ended.
  bool receive_some();

  /// A line already received, if there is one.
  std::optional<std::string> buffered_line();

  /// Says that no more will be sent, as `nc -N` does at the end of its input.
  void half_close();

  /// Ends the connection as a crashed machine's kernel would: by a RST.
  void reset();

  /// Answers no packet any more, as a machine that has lost its network: what comes is
  /// dropped unseen by the kernel, and what ends the connection is not heard of.
  void vanish();

  void close() { fd_.reset(); }

  int fd() const { return fd_.get(); }

  /// Null: there is no TLS.
  const tls_layer* tls() const { return tls_.get(); }

private:
  // Waits until there is something to read; throws when `until` has passed.
  void await_input(const deadline& until, const std::string& awaited);
  std::string describe() const;

  endpoint peer_;
  unique_fd fd_;
  std::unique_ptr<tls_layer> tls_;
  bool ended_ = false;
  std::string received_;
  size_t taken_ = 0; // bytes of received_ that were handed out
};

} // namespace e2e
