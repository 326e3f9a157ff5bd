#pragma once

#include <string>
#include <string_view>
#include <vector>

#include <gnutls/gnutls.h>

#include "net/transport/tls_credentials.hpp"

/// The other end of TLS, without a socket.
namespace hubbub {

/// A pair of files made for a test, which go with it.
class certificate_on_disk {
public:
  /// @param names as `make_certificate` takes them.
  explicit certificate_on_disk(const std::vector<std::string>& names = {"localhost",
                                                                        "127.0.0.1"});

  /// Of texts in PEM form.
  certificate_on_disk(const std::string& certificate, const std::string& key);

  ~certificate_on_disk();

  certificate_on_disk(const certificate_on_disk&) = delete;
  certificate_on_disk& operator=(const certificate_on_disk&) = delete;

  const certificate_files& files() const { return files_; }

  /// Loaded, alone.
  tls_credentials_ptr credentials() const;

  /// As `tls_channel::peer_fingerprint` has it.
  std::string fingerprint() const;

private:
  std::string folder_;
  certificate_files files_;
};

/// A client that takes any certificate.
class tls_peer {
public:
  struct options {
    std::string priority = "NORMAL:-VERS-ALL:+VERS-TLS1.3:+VERS-TLS1.2";
    std::string server_name{};
    std::vector<std::string> alpn{};
    const certificate_on_disk* certificate = nullptr; ///< shown if asked for
    bool one_share = false; ///< of a key, for the group it likes best, as OpenSSL has it
  };

  explicit tls_peer(const options& how);
  ~tls_peer();

  tls_peer(const tls_peer&) = delete;
  tls_peer& operator=(const tls_peer&) = delete;

  /// Goes on with the handshake, or reads.
  void take(std::string_view wire);

  void send(std::string_view plain);

  /// Says that nothing more will come.
  void close();

  /// Begins another handshake within this one (TLS 1.2), or asks for new keys (1.3).
  void begin_again();

  /// Bytes for the wire, once.
  std::string to_send();

  bool done() const { return done_; }

  std::string received; ///< what the other end said
  bool ended = false;   ///< it has said that this was all
  int error = 0;        ///< the library's; 0: none

  /// What was agreed on.
  std::string alpn() const;

  /// Of the other end's certificate.
  std::string fingerprint() const;

private:
  static ssize_t push(gnutls_transport_ptr_t self, const void* data, size_t size);
  static ssize_t pull(gnutls_transport_ptr_t self, void* into, size_t size);

  void go_on();

  gnutls_session_t session_ = nullptr;
  gnutls_certificate_credentials_t credentials_ = nullptr;
  std::string in_;
  std::string out_;
  bool done_ = false;
};

} // namespace hubbub
