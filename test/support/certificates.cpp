#include "test/support/certificates.hpp"

#include <cstdio>
#include <fstream>
#include <memory>
#include <stdexcept>
#include <type_traits>

#include <gnutls/crypto.h>
#include <gnutls/x509.h>

namespace hubbub::test {

namespace {

void must(int outcome) {
  if (outcome < 0)
    throw std::runtime_error(::gnutls_strerror(outcome));
}

struct release {
  void operator()(gnutls_x509_crt_t x) const { ::gnutls_x509_crt_deinit(x); }
  void operator()(gnutls_x509_privkey_t x) const { ::gnutls_x509_privkey_deinit(x); }
};

using certificate = std::unique_ptr<std::remove_pointer_t<gnutls_x509_crt_t>, release>;
using private_key =
  std::unique_ptr<std::remove_pointer_t<gnutls_x509_privkey_t>, release>;

certificate new_certificate() {
  gnutls_x509_crt_t x = nullptr;
  must(::gnutls_x509_crt_init(&x));
  return certificate{x};
}

private_key new_key() {
  gnutls_x509_privkey_t x = nullptr;
  must(::gnutls_x509_privkey_init(&x));
  return private_key{x};
}

gnutls_datum_t view(const std::string& x) {
  return {reinterpret_cast<unsigned char*>(const_cast<char*>(x.data())),
          static_cast<unsigned>(x.size())};
}

std::string taken(gnutls_datum_t& x) {
  std::string result{reinterpret_cast<char*>(x.data), x.size};
  ::gnutls_free(x.data);
  return result;
}

certificate read_certificate(const test_certificate& x) {
  auto result = new_certificate();
  auto text = view(x.certificate);
  must(::gnutls_x509_crt_import(result.get(), &text, GNUTLS_X509_FMT_PEM));
  return result;
}

private_key read_key(const test_certificate& x) {
  auto result = new_key();
  auto text = view(x.key);
  must(::gnutls_x509_privkey_import(result.get(), &text, GNUTLS_X509_FMT_PEM));
  return result;
}

void describe(const certificate_plan& plan, gnutls_x509_crt_t x) {
  unsigned char serial[8] = {};
  must(::gnutls_rnd(GNUTLS_RND_NONCE, serial, sizeof serial));
  serial[0] = 1;
  must(::gnutls_x509_crt_set_version(x, 3));
  must(::gnutls_x509_crt_set_serial(x, serial, sizeof serial));
  auto& common = plan.names.front();
  must(::gnutls_x509_crt_set_dn_by_oid(x, GNUTLS_OID_X520_COMMON_NAME, 0, common.data(),
                                       static_cast<unsigned>(common.size())));
  for (auto& name : plan.names)
    must(::gnutls_x509_crt_set_subject_alt_name(x, GNUTLS_SAN_DNSNAME, name.data(),
                                                static_cast<unsigned>(name.size()),
                                                GNUTLS_FSAN_APPEND));
  must(::gnutls_x509_crt_set_activation_time(x, plan.begins));
  must(::gnutls_x509_crt_set_expiration_time(x, plan.ends));
  must(::gnutls_x509_crt_set_basic_constraints(x, plan.ca ? 1 : 0, -1));
  must(::gnutls_x509_crt_set_key_usage(x, plan.ca ? GNUTLS_KEY_KEY_CERT_SIGN
                                                  : GNUTLS_KEY_DIGITAL_SIGNATURE));
}

/// @param issuer null: itself.
test_certificate make(const certificate_plan& plan, const test_certificate* issuer) {
  auto key = new_key();
  must(plan.rsa ? ::gnutls_x509_privkey_generate(key.get(), GNUTLS_PK_RSA, 2048, 0)
                : ::gnutls_x509_privkey_generate(
                  key.get(), GNUTLS_PK_ECDSA,
                  GNUTLS_CURVE_TO_BITS(GNUTLS_ECC_CURVE_SECP256R1), 0));
  auto made = new_certificate();
  describe(plan, made.get());
  must(::gnutls_x509_crt_set_key(made.get(), key.get()));
  if (issuer == nullptr)
    must(
      ::gnutls_x509_crt_sign2(made.get(), made.get(), key.get(), GNUTLS_DIG_SHA256, 0));
  else
    must(::gnutls_x509_crt_sign2(made.get(), read_certificate(*issuer).get(),
                                 read_key(*issuer).get(), GNUTLS_DIG_SHA256, 0));
  gnutls_datum_t text = {};
  gnutls_datum_t key_text = {};
  must(::gnutls_x509_crt_export2(made.get(), GNUTLS_X509_FMT_PEM, &text));
  must(::gnutls_x509_privkey_export2(key.get(), GNUTLS_X509_FMT_PEM, &key_text));
  return {taken(text) + (issuer == nullptr ? "" : issuer->certificate), taken(key_text)};
}

} // namespace

test_certificate make_test_certificate(const certificate_plan& plan) {
  return make(plan, nullptr);
}

test_certificate make_test_certificate(const certificate_plan& plan,
                                       const test_certificate& issuer) {
  return make(plan, &issuer);
}

std::string locked_key(const test_certificate& whose) {
  gnutls_datum_t text = {};
  must(::gnutls_x509_privkey_export2_pkcs8(read_key(whose).get(), GNUTLS_X509_FMT_PEM,
                                           "secret", GNUTLS_PKCS_PBES2_AES_256, &text));
  return taken(text);
}

std::string fingerprint(const test_certificate& whose) {
  unsigned char digest[32];
  auto size = sizeof digest;
  must(::gnutls_x509_crt_get_fingerprint(read_certificate(whose).get(), GNUTLS_DIG_SHA256,
                                         digest, &size));
  std::string result;
  for (auto x : digest) {
    char digits[3];
    std::snprintf(digits, sizeof digits, "%02x", x);
    result += digits;
  }
  return result;
}

void put_file(const std::string& path, const std::string& text) {
  auto fresh = path + ".fresh";
  std::ofstream{fresh} << text;
  if (std::rename(fresh.c_str(), path.c_str()) != 0)
    throw std::runtime_error("cannot write " + path);
}

} // namespace hubbub::test
