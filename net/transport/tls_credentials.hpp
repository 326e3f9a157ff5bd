#pragma once

#include <ctime>
#include <memory>
#include <string>
#include <type_traits>
#include <vector>

#include <gnutls/gnutls.h>
#include <gnutls/x509.h>

namespace hubbub {

/// Two PEM files: a certificate, followed by those that vouch for it, and its key.
struct certificate_files {
  std::string certificate;
  std::string key;
};

/// What a server speaks TLS with.
struct tls_options {
  std::vector<certificate_files> pairs; ///< at least one; the first is the default
  /// In GnuTLS' language: which versions, groups and ciphers (gnutls_priority_init(3)).
  /// X25519 goes first, of which nearly all clients send a share with their first words:
  /// a server that would rather have P-256, as GnuTLS does, asks them for another one and
  /// takes a round trip more (RFC 8446 4.1.4, HelloRetryRequest).
  std::string priority = "NORMAL:-VERS-ALL:+VERS-TLS1.3:+VERS-TLS1.2:"
                         "-GROUP-ALL:+GROUP-X25519:+GROUP-ALL:%SERVER_PRECEDENCE";
};

/// Why there are no credentials.
struct tls_fault {
  enum class part { none, certificate, key, priority };

  part of = part::none;
  std::string text; ///< one sentence that names the file and says what to do

  explicit operator bool() const { return of != part::none; }
};

/// What is to be told of a certificate.
struct certificate_facts {
  std::string file;
  std::string der;         ///< without those that vouch for it
  std::string fingerprint; ///< SHA-256 of that, as 64 lower-case hexadecimal digits
  std::time_t begins = 0;  ///< first second in which it is good, since 1970
  std::time_t ends = 0;    ///< the last one
  bool self_signed = false;
};

class tls_credentials;

using tls_credentials_ptr = std::shared_ptr<const tls_credentials>;

/// Certificates with their keys, and the priorities: all that sessions of a server have
/// in common. Never changes; a new certificate is a new value. GnuTLS counts no
/// references to what a session points at: whoever has a session keeps the pointer
/// beside it, and lets go of it after the session.
class tls_credentials {
public:
  /// Loads and checks all pairs: each file can be read and parsed, key and certificate
  /// belong together, and `now` is within the certificate's time.
  /// @returns null if something is wrong; then `fault` says what.
  static tls_credentials_ptr load(const tls_options& options, std::time_t now,
                                  tls_fault& fault);

  /// The first pair whose names (SAN, wildcards too) fit what a client asks for by SNI
  /// (RFC 6066 3), else the default; for `gnutls_credentials_set`. Pairs with the same
  /// names, as an ECDSA and an RSA one, are one choice: the handshake takes what the
  /// client knows.
  /// @param server_name empty: the client did not say.
  gnutls_certificate_credentials_t select(const std::string& server_name) const;

  /// For `gnutls_priority_set`.
  gnutls_priority_t priority() const { return priority_.get(); }

  /// One for each pair, in their order; at least one.
  const std::vector<certificate_facts>& certificates() const { return certificates_; }

  /// The one that ends first.
  const certificate_facts& first_to_end() const;

private:
  struct release {
    void operator()(gnutls_certificate_credentials_t x) const;
    void operator()(gnutls_priority_t x) const;
    void operator()(gnutls_x509_crt_t x) const;
  };

  template <class Handle>
  using owned = std::unique_ptr<std::remove_pointer_t<Handle>, release>;

  /// Pairs with the same names.
  struct choice {
    std::vector<std::string> names; // sorted
    owned<gnutls_x509_crt_t> certificate;
    owned<gnutls_certificate_credentials_t> credentials;
  };

  tls_credentials() = default;

  tls_fault add(const certificate_files& files, std::time_t now);

  choice& choice_for(std::vector<std::string> names);

  owned<gnutls_priority_t> priority_;
  std::vector<choice> choices_;
  std::vector<certificate_facts> certificates_;
};

/// The SHA-256 of a certificate (DER), as 64 lower-case hexadecimal digits.
std::string fingerprint_of(const std::string& der);

} // namespace hubbub
