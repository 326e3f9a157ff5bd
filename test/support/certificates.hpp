#pragma once

#include <ctime>
#include <string>
#include <vector>

namespace hubbub::test {

/// PEM texts.
struct test_certificate {
  std::string certificate;
  std::string key;
};

/// What a certificate is to be like.
struct certificate_plan {
  std::vector<std::string> names{"chat.example"}; ///< DNS names; the first is CN as well
  std::time_t begins = std::time(nullptr) - 3600;
  std::time_t ends = std::time(nullptr) + 60 * 86'400;
  bool rsa = false; ///< else ECDSA
  bool ca = false;  ///< may vouch for others
};

/// Makes one that vouches for itself.
test_certificate make_test_certificate(const certificate_plan& plan = {});

/// Makes one that another one vouches for; it follows in the text.
test_certificate make_test_certificate(const certificate_plan& plan,
                                       const test_certificate& issuer);

/// The key with a password on it.
std::string locked_key(const test_certificate& whose);

/// SHA-256 of the (first) certificate, as 64 lower-case digits.
std::string fingerprint(const test_certificate& whose);

/// Writes a file in one step, so that who looks sees the old one or the new one.
void put_file(const std::string& path, const std::string& text);

} // namespace hubbub::test
