#pragma once

#include <memory>
#include <string>

#include <gnutls/gnutls.h>

#include "net/transport/tls_credentials.hpp"

namespace hubbub {

/// Whom a client believes, and who it says it is itself.
class tls_trust {
public:
  struct options {
    std::string ca_file{};           ///< PEM; empty: what the system trusts
    certificate_files certificate{}; ///< to be shown; empty: none
  };

  /// @returns null if something is wrong; then `error` is one sentence about it.
  static std::shared_ptr<const tls_trust> load(const options& how, std::string& error);

  gnutls_certificate_credentials_t credentials() const { return credentials_.get(); }

private:
  struct release {
    void operator()(gnutls_certificate_credentials_t x) const {
      gnutls_certificate_free_credentials(x);
    }
  };

  tls_trust() = default;

  std::unique_ptr<std::remove_pointer_t<gnutls_certificate_credentials_t>, release>
    credentials_;
};

using tls_trust_ptr = std::shared_ptr<const tls_trust>;

} // namespace hubbub
