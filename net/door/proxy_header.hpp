#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "actors/address.hpp"

namespace hubbub {

/// One end of a connection.
struct socket_address {
  ip_address address;
  uint16_t port;
};

/// Who is behind a proxy, as it says.
struct proxied_peer {
  socket_address source;
  socket_address destination; ///< where it meant to go: an address of the proxy
  bool secure = false;        ///< it speaks TLS with the proxy
};

/// What a proxy says in front of the bytes that it passes on: version 1 or 2 of HAProxy's
/// PROXY protocol (haproxy.org, proxy-protocol.txt). Takes the stream in any cuts.
///
/// Does not look at checksums (PP2_TYPE_CRC32C), which are for the hop that adds them and
/// optional.
class proxy_header {
public:
  enum class status : uint8_t {
    incomplete,
    done,
    malformed, ///< for good: see `error`
  };

  /// Longest header of version 1 with its line end (proxy-protocol.txt 2.1).
  static constexpr size_t max_text = 107;

  /// Longest header of version 2: the fixed part, the largest addresses (AF_UNIX), and
  /// as much for what else there is to say as was sure to fit into one segment (2.2).
  /// The length in the header could promise 65,551 bytes, for each of which we would
  /// wait.
  static constexpr size_t max_binary = 16 + 216 + 536;

  /// Takes bytes up to the end of the header.
  /// @returns how many of them belong to it; what follows is the peer's.
  size_t feed(std::string_view bytes);

  status state() const { return state_; }

  /// How many bytes more belong to the header for sure: whoever reads no more than that
  /// at a time has nothing left over. At least 1 while it is incomplete, then 0.
  size_t wanted() const;

  /// Nothing, if the proxy speaks for itself (LOCAL: it looks whether we are well), or
  /// cannot name anybody (UNKNOWN, AF_UNSPEC, AF_UNIX): then the connection's own address
  /// is the peer's.
  /// @pre `state() == status::done`
  const std::optional<proxied_peer>& peer() const { return peer_; }

  /// What is wrong with it, in some words without a period; a text to be logged.
  /// @pre `state() == status::malformed`
  std::string_view error() const { return error_; }

private:
  bool is_binary() const { return seen_.front() == '\r'; }

  /// How long a header of version 2 says it is. @pre it has its fixed part.
  size_t binary_length() const;

  void fail(std::string_view why);

  /// Looks at all that has been seen.
  void check();
  void check_text();
  void check_binary();

  /// Reads a line of version 1, without its end.
  void parse_text(std::string_view line);

  /// Reads a header of version 2, all of it.
  void parse_binary();

  /// Reads what stands behind the addresses.
  void parse_extras(std::string_view extras);

  std::string seen_;
  std::string_view error_; // a literal
  std::optional<proxied_peer> peer_;
  status state_ = status::incomplete;
};

} // namespace hubbub
