#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include <gnutls/gnutls.h>

namespace e2e {

/// TLS on a connected, non-blocking socket, from the client's side. It takes any
/// certificate: tests look at fingerprints.
class tls_layer {
public:
  /// Shakes hands, within the usual time.
  /// @param server_name what to ask for (SNI); empty: nothing.
  tls_layer(int fd, const std::string& server_name);
  tls_layer(const tls_layer&) = delete;
  tls_layer& operator=(const tls_layer&) = delete;
  ~tls_layer();

  /// Sends as much as the kernel takes at once. What was not taken has to be offered
  /// again.
  /// @returns how much; negative: it cannot be sent.
  ssize_t send_some(std::string_view bytes);

  /// Receives what is there.
  /// @returns how much; 0: nothing any more; negative with EAGAIN in errno: nothing yet.
  ssize_t receive_some(char* into, size_t size);

  /// Says that no more will be sent.
  void end_output();

  /// SHA-256 of the peer's certificate, as 64 lower-case digits.
  std::string fingerprint() const;

  /// Whether the peer said that nothing more will come (close_notify).
  bool ended_in_order() const { return ended_in_order_; }

private:
  void shake_hands(int fd);

  gnutls_certificate_credentials_t credentials_ = nullptr;
  gnutls_session_t session_ = nullptr;
  bool ended_in_order_ = false;
};

} // namespace e2e
