#pragma once

#include <cstddef>

#include <gnutls/gnutls.h>
#include <sys/types.h>

namespace bench {

/// The client's end of TLS on a connected socket, which it does not own. Takes any
/// certificate: it is our own server on this machine.
class tls_session {
public:
  explicit tls_session(int fd);
  ~tls_session();
  tls_session(const tls_session&) = delete;
  tls_session& operator=(const tls_session&) = delete;

  enum class progress { done, waits, failed };

  /// Goes on with the handshake.
  progress shake();

  /// As `send` and `recv`: bytes, 0 at the end, or -1 with `errno`.
  ssize_t send(const char* data, size_t size);
  ssize_t receive(char* into, size_t size);

private:
  gnutls_session_t session_ = nullptr;
};

} // namespace bench
