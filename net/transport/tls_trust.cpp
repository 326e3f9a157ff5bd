#include "net/transport/tls_trust.hpp"

#include <new>

#include <fmt/format.h>

namespace hubbub {

tls_trust_ptr tls_trust::load(const options& how, std::string& error) {
  std::shared_ptr<tls_trust> result{new tls_trust};
  gnutls_certificate_credentials_t credentials = nullptr;
  if (gnutls_certificate_allocate_credentials(&credentials) != 0)
    throw std::bad_alloc{};
  result->credentials_.reset(credentials);
  auto found = how.ca_file.empty()
                 ? gnutls_certificate_set_x509_system_trust(credentials)
                 : gnutls_certificate_set_x509_trust_file(
                   credentials, how.ca_file.c_str(), GNUTLS_X509_FMT_PEM);
  if (!how.ca_file.empty() && found <= 0) {
    error = fmt::format("'{}' has no certificate to trust: {}. It is a file in PEM form",
                        how.ca_file, found < 0 ? gnutls_strerror(found) : "it is empty");
    return nullptr;
  }
  auto& own = how.certificate;
  if (own.certificate.empty())
    return result;
  auto taken = gnutls_certificate_set_x509_key_file(credentials, own.certificate.c_str(),
                                                    own.key.c_str(), GNUTLS_X509_FMT_PEM);
  if (taken < 0) {
    error = fmt::format("'{}' and '{}' are no certificate and its key: {}",
                        own.certificate, own.key, gnutls_strerror(taken));
    return nullptr;
  }
  return result;
}

} // namespace hubbub
