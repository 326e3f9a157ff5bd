#include "test/e2e/tls_layer.hpp"

#include <array>
#include <cerrno>
#include <cstdio>
#include <stdexcept>

#include <gnutls/x509.h>
#include <poll.h>

#include "test/e2e/deadline.hpp"

namespace e2e {

tls_layer::tls_layer(int fd, const std::string& server_name) {
  ::gnutls_certificate_allocate_credentials(&credentials_);
  ::gnutls_init(&session_, GNUTLS_CLIENT | GNUTLS_NONBLOCK | GNUTLS_NO_SIGNAL);
  ::gnutls_set_default_priority(session_);
  ::gnutls_credentials_set(session_, GNUTLS_CRD_CERTIFICATE, credentials_);
  if (!server_name.empty())
    ::gnutls_server_name_set(session_, GNUTLS_NAME_DNS, server_name.data(),
                             server_name.size());
  ::gnutls_transport_set_int(session_, fd);
  try {
    shake_hands(fd);
  } catch (...) {
    ::gnutls_deinit(session_);
    ::gnutls_certificate_free_credentials(credentials_);
    throw;
  }
}

tls_layer::~tls_layer() {
  ::gnutls_deinit(session_);
  ::gnutls_certificate_free_credentials(credentials_);
}

void tls_layer::shake_hands(int fd) {
  deadline until;
  for (;;) {
    auto outcome = ::gnutls_handshake(session_);
    if (outcome == GNUTLS_E_SUCCESS)
      return;
    if (::gnutls_error_is_fatal(outcome) != 0)
      throw std::runtime_error(std::string{"TLS: "} + ::gnutls_strerror(outcome));
    auto writes = ::gnutls_record_get_direction(session_) != 0;
    pollfd ready{fd, static_cast<short>(writes ? POLLOUT : POLLIN), 0};
    if (::poll(&ready, 1, until.remaining_ms()) <= 0)
      throw timed_out("the TLS handshake did not end in time");
  }
}

ssize_t tls_layer::send_some(std::string_view bytes) {
  auto n = ::gnutls_record_send(session_, bytes.data(), bytes.size());
  if (n == GNUTLS_E_AGAIN || n == GNUTLS_E_INTERRUPTED)
    return 0;
  if (n < 0)
    errno = EPIPE;
  return n;
}

ssize_t tls_layer::receive_some(char* into, size_t size) {
  auto n = ::gnutls_record_recv(session_, into, size);
  ended_in_order_ = ended_in_order_ || n == 0;
  if (n < 0)
    errno = ::gnutls_error_is_fatal(static_cast<int>(n)) != 0 ? ECONNRESET : EAGAIN;
  return n;
}

void tls_layer::end_output() {
  ::gnutls_bye(session_, GNUTLS_SHUT_WR);
}

std::string tls_layer::fingerprint() const {
  unsigned size = 0;
  auto* list = ::gnutls_certificate_get_peers(session_, &size);
  std::array<unsigned char, 32> digest = {};
  auto digest_size = digest.size();
  if (size == 0
      || ::gnutls_fingerprint(GNUTLS_DIG_SHA256, list, digest.data(), &digest_size) != 0)
    return "none";
  std::string result;
  for (auto x : digest) {
    std::array<char, 3> digits;
    std::snprintf(digits.data(), digits.size(), "%02x", x);
    result += digits.data();
  }
  return result;
}

} // namespace e2e
