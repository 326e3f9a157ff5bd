#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "net/transport/tls_credentials.hpp"
#include "net/transport/tls_trust.hpp"

namespace hubbub {

/// TLS between the bytes of a connection and those on the wire, without a socket: bytes
/// in, bytes out (GnuTLS, TLS 1.3 and 1.2: RFC 8446, RFC 5246).
///
/// What is to be sent waits in `sealed()`. It is only made of what the library has to say
/// itself (handshake, alerts) and of what `seal` was asked for, one record at a time: no
/// record is ever half written, and nothing is encrypted for a socket that is full.
/// Renegotiation and compression are refused.
class tls_channel {
public:
  enum class state : uint8_t {
    handshake,
    open,
    ended,  ///< the peer said that it sends nothing more (close_notify)
    failed, ///< for good: see `error`
  };

  /// Most bytes of one record (RFC 8446 5.1).
  static constexpr size_t record_size = 16 << 10;

  /// The server's end of a connection.
  /// @param alpn the protocol to agree on (RFC 7301) if the client offers some; a client
  ///             that offers none, or only others, is served as well. It must stay where
  ///             it is. Empty: none.
  /// @param asks whether a client may show a certificate. Some browsers go away when they
  ///             are asked for one.
  tls_channel(tls_credentials_ptr credentials, std::string_view alpn, bool asks = true);

  /// The client's end. The handshake comes to its end whatever the server's certificate
  /// says: nothing should be sealed before `distrust` was asked.
  /// @param host name or address of the server: for SNI, and compared with its
  ///             certificate.
  tls_channel(tls_trust_ptr trust, std::string host, std::string_view alpn);

  ~tls_channel();

  tls_channel(const tls_channel&) = delete;
  tls_channel& operator=(const tls_channel&) = delete;

  /// Takes bytes from the wire.
  /// @param plain gets what they say, at the end.
  void feed(std::string_view wire, std::vector<char>& plain);

  /// Makes a record of the beginning of these bytes.
  /// @returns how many it took: at most `record_size`, and none unless `can_seal`.
  size_t seal(std::string_view plain);

  /// Says that nothing more will be sent, if anything could be (close_notify).
  void close();

  /// Bytes for the wire.
  std::string_view sealed() const {
    return {sealed_.data() + sent_, sealed_.size() - sent_};
  }

  /// The first so many of them have been sent.
  void sent(size_t size);

  /// Where they are collected: memory may be lent to it, and taken from it, while there
  /// are none.
  std::vector<char>& buffer() { return sealed_; }

  state now() const { return state_; }

  /// Whether the handshake is done and nothing has ended our side.
  bool can_seal() const { return can_seal_; }

  /// Why it failed, in the library's words; without a period.
  std::string error() const;

  /// SHA-256 of the certificate that the peer has shown, as 64 lower-case hexadecimal
  /// digits; empty: it has shown none. It may be anybody's word for itself: nothing
  /// vouches for it but that the peer has its key.
  std::string peer_fingerprint() const;

  /// A client's question: why nobody whom it trusts vouches for the server, one sentence
  /// without a period; empty: somebody does.
  std::string distrust() const;

  /// Version and cipher: "TLS1.3 AES-256-GCM".
  std::string description() const;

private:
  static ssize_t push(gnutls_transport_ptr_t self, const giovec_t* pieces, int count);
  static ssize_t pull(gnutls_transport_ptr_t self, void* into, size_t size);
  static int choose_certificate(gnutls_session_t session);

  void begin(unsigned flags, std::string_view alpn);
  void shake_hands();
  void receive(std::vector<char>& plain);
  void fail(int error);

  tls_credentials_ptr credentials_; // the session points at it, or at the next one
  tls_trust_ptr trust_;
  std::string host_; // of a client
  gnutls_session_t session_ = nullptr;
  std::string_view input_; // what `feed` was given and the library has not taken
  std::vector<char> sealed_;
  size_t sent_ = 0; // of that
  int error_ = 0;
  state state_ = state::handshake;
  bool can_seal_ = false;
};

} // namespace hubbub
