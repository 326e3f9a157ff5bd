#include "apps/make_certificate.hpp"

#include <array>
#include <cerrno>
#include <cstring>
#include <filesystem>
#include <string_view>

#include <arpa/inet.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <fmt/format.h>
#include <gnutls/crypto.h>

namespace hubbub {

namespace {

/// A key and a certificate in the making. Goes on after an error, and keeps the first.
class draft {
public:
  draft() {
    note(::gnutls_x509_privkey_init(&key_));
    note(::gnutls_x509_crt_init(&certificate_));
  }
  draft(const draft&) = delete;
  draft& operator=(const draft&) = delete;
  ~draft() {
    ::gnutls_x509_crt_deinit(certificate_);
    ::gnutls_x509_privkey_deinit(key_);
  }

  void make_key();
  void add_names(const std::vector<std::string>& names);
  void add_dates(std::time_t now);
  void add_purpose();
  pem_pair sign();

  /// GnuTLS' number, negative for an error.
  int outcome() const { return outcome_; }

private:
  void note(int outcome) {
    if (outcome_ >= 0 && outcome < 0)
      outcome_ = outcome;
  }

  void add_alternative(gnutls_x509_subject_alt_name_t kind, const void* data,
                       size_t size) {
    note(::gnutls_x509_crt_set_subject_alt_name(
      certificate_, kind, data, static_cast<unsigned>(size), GNUTLS_FSAN_APPEND));
  }

  static std::string taken(gnutls_datum_t& x) {
    std::string result{reinterpret_cast<char*>(x.data), x.size};
    ::gnutls_memset(x.data, 0, x.size);
    ::gnutls_free(x.data);
    return result;
  }

  gnutls_x509_privkey_t key_ = nullptr;
  gnutls_x509_crt_t certificate_ = nullptr;
  int outcome_ = 0;
};

void draft::make_key() {
  note(::gnutls_x509_privkey_generate(
    key_, GNUTLS_PK_ECDSA, GNUTLS_CURVE_TO_BITS(GNUTLS_ECC_CURVE_SECP256R1), 0));
  note(::gnutls_x509_crt_set_key(certificate_, key_));
}

bool is_host_name(std::string_view name) {
  return !name.empty()
         && name.find_first_not_of("abcdefghijklmnopqrstuvwxyz"
                                   "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789.-_")
              == std::string_view::npos;
}

void draft::add_names(const std::vector<std::string>& names) {
  auto& common = names.front();
  note(::gnutls_x509_crt_set_dn_by_oid(certificate_, GNUTLS_OID_X520_COMMON_NAME, 0,
                                       common.data(),
                                       static_cast<unsigned>(common.size())));
  note(::gnutls_x509_crt_set_issuer_dn_by_oid(certificate_, GNUTLS_OID_X520_COMMON_NAME,
                                              0, common.data(),
                                              static_cast<unsigned>(common.size())));
  for (auto& x : names) {
    in_addr v4 = {};
    in6_addr v6 = {};
    if (::inet_pton(AF_INET, x.c_str(), &v4) == 1)
      add_alternative(GNUTLS_SAN_IPADDRESS, &v4, sizeof v4);
    else if (::inet_pton(AF_INET6, x.c_str(), &v6) == 1)
      add_alternative(GNUTLS_SAN_IPADDRESS, &v6, sizeof v6);
    else if (is_host_name(x))
      add_alternative(GNUTLS_SAN_DNSNAME, x.data(), x.size());
  }
}

void draft::add_dates(std::time_t now) {
  note(::gnutls_x509_crt_set_activation_time(certificate_, now - clock_allowance));
  note(::gnutls_x509_crt_set_expiration_time(certificate_, now + certificate_lifetime));
}

/// For servers, and not to vouch for others.
void draft::add_purpose() {
  note(::gnutls_x509_crt_set_version(certificate_, 3));
  // Random and positive: 16 bytes of the 20 that RFC 5280 4.1.2.2 allows.
  std::array<unsigned char, 16> serial = {};
  note(::gnutls_rnd(GNUTLS_RND_NONCE, serial.data(), serial.size()));
  serial[0] = static_cast<unsigned char>((serial[0] & 0x7f) | 0x40);
  note(::gnutls_x509_crt_set_serial(certificate_, serial.data(), serial.size()));
  note(::gnutls_x509_crt_set_basic_constraints(certificate_, 0, -1));
  note(::gnutls_x509_crt_set_key_usage(certificate_, GNUTLS_KEY_DIGITAL_SIGNATURE));
  note(::gnutls_x509_crt_set_key_purpose_oid(certificate_, GNUTLS_KP_TLS_WWW_SERVER, 0));
  std::array<unsigned char, 64> id = {};
  auto size = id.size();
  note(::gnutls_x509_crt_get_key_id(certificate_, 0, id.data(), &size));
  note(::gnutls_x509_crt_set_subject_key_id(certificate_, id.data(), size));
}

pem_pair draft::sign() {
  note(::gnutls_x509_crt_sign2(certificate_, certificate_, key_, GNUTLS_DIG_SHA256, 0));
  gnutls_datum_t certificate = {};
  gnutls_datum_t key = {};
  note(::gnutls_x509_crt_export2(certificate_, GNUTLS_X509_FMT_PEM, &certificate));
  note(::gnutls_x509_privkey_export2_pkcs8(key_, GNUTLS_X509_FMT_PEM, nullptr,
                                           GNUTLS_PKCS_PLAIN, &key));
  return {taken(certificate), taken(key)};
}

/// A file with another name until it is whole.
class new_file {
public:
  /// Only its owner can read it until it is `publish`ed.
  explicit new_file(const std::string& path)
      : path_(path),
        temporary_(path + ".XXXXXX"),
        fd_(::mkostemp(temporary_.data(), O_CLOEXEC)) {}
  new_file(const new_file&) = delete;
  new_file& operator=(const new_file&) = delete;
  ~new_file() {
    if (fd_ < 0)
      return;
    ::close(fd_);
    ::unlink(temporary_.c_str());
  }

  bool write(std::string_view bytes, mode_t mode) {
    return fd_ >= 0
           && ::write(fd_, bytes.data(), bytes.size())
                == static_cast<ssize_t>(bytes.size())
           && ::fchmod(fd_, mode) == 0 && ::fsync(fd_) == 0;
  }

  /// Gives it its name, unless something has it.
  bool publish() { return ::link(temporary_.c_str(), path_.c_str()) == 0; }

  void withdraw() { ::unlink(path_.c_str()); }

private:
  std::string path_;
  std::string temporary_;
  int fd_;
};

std::string cannot_write(const std::string& path, int error) {
  if (error == EEXIST)
    return fmt::format(
      "'{}' is there already, and is not overwritten: whoever trusts that "
      "certificate would not trust a new one. Move it away first",
      path);
  return fmt::format("cannot write '{}' ({}): the folder must be there, and the server's "
                     "user must be allowed to write to it",
                     path, std::strerror(error));
}

/// What happened to a folder's names outlives a power cut.
void sync_folder_of(const std::string& path) {
  auto folder = std::filesystem::path{path}.parent_path();
  auto fd =
    ::open(folder.empty() ? "." : folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  if (fd < 0)
    return;
  ::fsync(fd);
  ::close(fd);
}

} // namespace

pem_pair make_certificate(const std::vector<std::string>& names, std::time_t now,
                          std::string& error) {
  draft made;
  made.make_key();
  made.add_names(names);
  made.add_dates(now);
  made.add_purpose();
  auto result = made.sign();
  if (made.outcome() < 0)
    error = fmt::format("cannot make a certificate for {} ({})", names.front(),
                        ::gnutls_strerror(made.outcome()));
  return result;
}

std::string write_certificate(const pem_pair& made, const certificate_files& where) {
  for (auto& path : {where.certificate, where.key})
    if (::access(path.c_str(), F_OK) == 0)
      return cannot_write(path, EEXIST);
  new_file key{where.key};
  if (!key.write(made.key, 0600))
    return cannot_write(where.key, errno);
  new_file certificate{where.certificate};
  if (!certificate.write(made.certificate, 0644))
    return cannot_write(where.certificate, errno);
  if (!key.publish())
    return cannot_write(where.key, errno);
  if (!certificate.publish()) {
    auto error = errno;
    key.withdraw();
    return cannot_write(where.certificate, error);
  }
  sync_folder_of(where.certificate);
  return {};
}

} // namespace hubbub
