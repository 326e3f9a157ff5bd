#pragma once

#include <string>
#include <vector>

#include <sys/stat.h>

#include "test/e2e/temporary_folder.hpp"
#include "test/support/certificates.hpp"

namespace e2e {

using hubbub::test::certificate_plan;
using hubbub::test::fingerprint;
using hubbub::test::make_test_certificate;
using hubbub::test::put_file;
using hubbub::test::test_certificate;

/// A folder with a certificate and its key.
class certificate_files {
public:
  explicit certificate_files(const test_certificate& x) { put(x); }

  /// One file after the other, as programs that renew certificates do it.
  void put(const test_certificate& x) const {
    put_file(certificate, x.certificate);
    put_file(key, x.key);
    ::chmod(key.c_str(), 0600);
  }

  /// The part of a configuration that names it.
  std::string section() const {
    return "[tls]\ncertificate = \"" + certificate + "\"\nkey = \"" + key + "\"\n";
  }

  std::vector<std::string> options() const {
    return {"--tls.certificate=" + certificate, "--tls.key=" + key};
  }

private:
  temporary_folder folder_;

public:
  const std::string certificate = folder_ / "certificate.pem";
  const std::string key = folder_ / "key.pem";
};

inline bool has(const std::string& text, const std::string& part) {
  return text.find(part) != std::string::npos;
}

} // namespace e2e
