#include "bench/tls.hpp"

#include <cerrno>

namespace bench {

namespace {

/// One for all: nothing of it differs.
gnutls_certificate_credentials_t no_certificate() {
  static const auto instance = [] {
    gnutls_certificate_credentials_t result = nullptr;
    gnutls_certificate_allocate_credentials(&result);
    return result;
  }();
  return instance;
}

ssize_t as_posix(ssize_t result) {
  if (result >= 0)
    return result;
  const auto again = result == GNUTLS_E_AGAIN || result == GNUTLS_E_INTERRUPTED;
  errno = again ? EAGAIN : EPROTO;
  return result == GNUTLS_E_PREMATURE_TERMINATION ? 0 : -1;
}

} // namespace

tls_session::tls_session(int fd) {
  gnutls_init(&session_, GNUTLS_CLIENT | GNUTLS_NONBLOCK | GNUTLS_NO_SIGNAL);
  gnutls_set_default_priority(session_);
  gnutls_credentials_set(session_, GNUTLS_CRD_CERTIFICATE, no_certificate());
  gnutls_transport_set_int(session_, fd);
}

tls_session::~tls_session() {
  gnutls_deinit(session_);
}

tls_session::progress tls_session::shake() {
  for (;;) {
    const auto result = gnutls_handshake(session_);
    if (result == GNUTLS_E_SUCCESS)
      return progress::done;
    if (result == GNUTLS_E_AGAIN || result == GNUTLS_E_INTERRUPTED)
      return progress::waits;
    if (gnutls_error_is_fatal(result) != 0)
      return progress::failed;
  }
}

ssize_t tls_session::send(const char* data, size_t size) {
  return as_posix(gnutls_record_send(session_, data, size));
}

ssize_t tls_session::receive(char* into, size_t size) {
  return as_posix(gnutls_record_recv(session_, into, size));
}

} // namespace bench
