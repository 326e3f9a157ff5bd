#pragma once

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace hubbub {

/// Where to listen.
struct endpoint {
  std::string address; ///< numeric IPv4 or IPv6 address; empty: all interfaces
  uint16_t port = 0;   ///< 0: a free one
};

/// Parses "address:port", ":port" or "[ipv6]:port".
/// @returns an empty string, or what is wrong with the text.
std::string parse_endpoint(std::string_view text, endpoint& into);

/// "address:port" as `parse_endpoint` reads it.
std::string to_string(const endpoint& x);

/// A bound and listening socket, or the reason why there is none.
struct listening_socket {
  int fd = -1;
  endpoint local;    ///< with the port that was picked
  std::string error; ///< one sentence for the person at the console
};

/// How many bytes the kernel keeps of a connection that it has not put on the wire,
/// because the peer takes no more. By itself it would keep up to 4 MiB
/// (net.ipv4.tcp_wmem), of everybody who does not read. What is on its way does not
/// count: it does not slow down a fast peer that is far away.
constexpr int kernel_backlog = 128 << 10;

/// Listens at `where`, for connections that keep at most `kernel_backlog` in the kernel.
/// All interfaces means IPv6 and IPv4. A port whose last connections are still in
/// TIME_WAIT is free.
listening_socket listen_at(const endpoint& where);

/// Has the kernel end a connection (with ETIMEDOUT), within that time, whose peer answers
/// no packet: its machine is gone, or the way to it. A silent peer that is there answers
/// by its kernel, and notices nothing.
/// @param fd a connection, or a listening socket: what is accepted from it inherits this.
/// @param limit at least `shortest_keep_alive`, at most `longest_keep_alive`; 0: for
/// ever.
void set_keep_alive(int fd, std::chrono::milliseconds limit);

constexpr std::chrono::seconds shortest_keep_alive{2};
constexpr std::chrono::hours longest_keep_alive{18}; ///< tcp(7) has half of it in 15 bits

/// Throws away what the peer sent so far, within reason.
void discard_input(int fd);

/// Makes the next close of the socket free its buffers at once and tell the peer.
void reset_on_close(int fd);

/// Raises the limit of open descriptors as far as it goes.
/// @returns the limit then.
size_t raise_descriptor_limit();

} // namespace hubbub
