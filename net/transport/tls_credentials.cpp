#include "net/transport/tls_credentials.hpp"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <string_view>
#include <utility>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <fmt/chrono.h>
#include <fmt/format.h>
#include <gnutls/crypto.h>

namespace hubbub {

namespace {

using part = tls_fault::part;

/// More than any chain has; a wrong path should not fill the memory.
constexpr off_t longest_file = 1 << 20;

/// The content of a file, overwritten when it is no longer needed: it may be a key.
struct pem_text {
  std::string bytes;

  pem_text() = default;
  pem_text(const pem_text&) = delete;
  pem_text& operator=(const pem_text&) = delete;
  ~pem_text() { ::gnutls_memset(bytes.data(), 0, bytes.size()); }

  bool has(std::string_view what) const { return bytes.find(what) != std::string::npos; }

  gnutls_datum_t datum() const {
    return {reinterpret_cast<unsigned char*>(const_cast<char*>(bytes.data())),
            static_cast<unsigned>(bytes.size())};
  }
};

struct descriptor {
  int fd;
  ~descriptor() {
    if (fd >= 0)
      ::close(fd);
  }
};

std::string why_unreadable(const std::string& path, int error) {
  const auto* advice =
    error == EACCES ? "let the user that runs the server read it and enter the folders "
                      "above it"
    : error == ENOENT
      ? "is the path right? A relative one begins in the folder the server was started in"
      : "it must be a file that the server can read";
  return fmt::format("cannot open '{}' ({}): {}", path, std::strerror(error), advice);
}

/// @returns an empty string, or one sentence about what is wrong.
std::string read(const std::string& path, pem_text& into) {
  // Without O_NONBLOCK a FIFO would be waited for.
  descriptor file{::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY)};
  struct stat status = {};
  if (file.fd < 0 || ::fstat(file.fd, &status) != 0)
    return why_unreadable(path, errno);
  if (!S_ISREG(status.st_mode))
    return fmt::format("'{}' is {}: name the PEM file itself", path,
                       S_ISDIR(status.st_mode) ? "a folder" : "no plain file");
  if (status.st_size == 0)
    return fmt::format("'{}' is empty", path);
  if (status.st_size > longest_file)
    return fmt::format("'{}' has more than {} bytes: that is no certificate or key", path,
                       longest_file);
  into.bytes.resize(static_cast<size_t>(status.st_size));
  auto got = ::read(file.fd, into.bytes.data(), into.bytes.size());
  if (got < 0)
    return why_unreadable(path, errno);
  into.bytes.resize(static_cast<size_t>(got));
  return {};
}

/// What a file holds that has no PEM block of the right kind.
std::string what_else(const pem_text& text) {
  if (text.has("PRIVATE KEY-----"))
    return "but a private key: have the two files changed places?";
  if (text.has("-----BEGIN CERTIFICATE-----"))
    return "but a certificate: have the two files changed places?";
  if (text.bytes.front() == 0x30)
    return "but perhaps DER: openssl (x509 or pkey) -inform der -in FILE makes PEM of it";
  return "that begins with -----BEGIN";
}

/// A certificate and those that vouch for it, freed at the end.
struct chain {
  gnutls_x509_crt_t* list = nullptr;
  unsigned size = 0;

  chain() = default;
  chain(const chain&) = delete;
  chain& operator=(const chain&) = delete;
  ~chain() {
    for (unsigned i = 0; i < size; ++i)
      ::gnutls_x509_crt_deinit(list[i]);
    ::gnutls_free(list);
  }

  gnutls_x509_crt_t first() const { return list[0]; }

  gnutls_x509_crt_t take_first() {
    std::swap(list[0], list[size - 1]);
    return list[--size];
  }
};

std::string parse(const std::string& path, chain& into) {
  pem_text text;
  if (auto error = read(path, text); !error.empty())
    return error;
  if (!text.has("-----BEGIN CERTIFICATE-----"))
    return fmt::format("'{}' has no certificate in it, {}", path, what_else(text));
  auto datum = text.datum();
  auto result = ::gnutls_x509_crt_list_import2(
    &into.list, &into.size, &datum, GNUTLS_X509_FMT_PEM, GNUTLS_X509_CRT_LIST_SORT);
  if (result < 0 || into.size == 0)
    return fmt::format("the certificate in '{}' is damaged ({})", path,
                       ::gnutls_strerror(result));
  return {};
}

struct private_key {
  gnutls_x509_privkey_t handle = nullptr;

  private_key() { ::gnutls_x509_privkey_init(&handle); }
  private_key(const private_key&) = delete;
  private_key& operator=(const private_key&) = delete;
  ~private_key() { ::gnutls_x509_privkey_deinit(handle); }
};

std::string parse(const std::string& path, private_key& into) {
  pem_text text;
  if (auto error = read(path, text); !error.empty())
    return error;
  if (!text.has("PRIVATE KEY-----"))
    return fmt::format("'{}' has no private key in it, {}", path, what_else(text));
  if (text.has("BEGIN ENCRYPTED PRIVATE KEY") || text.has("Proc-Type: 4,ENCRYPTED"))
    return fmt::format(
      "the key in '{0}' needs a password, which nobody can give when the "
      "server starts: openssl pkey -in '{0}' writes it without",
      path);
  auto datum = text.datum();
  auto result =
    ::gnutls_x509_privkey_import2(into.handle, &datum, GNUTLS_X509_FMT_PEM, nullptr, 0);
  return result == GNUTLS_E_SUCCESS
           ? ""
           : fmt::format(
             "the key in '{}' is damaged, or of a kind that is not known ({})", path,
             ::gnutls_strerror(result));
}

std::string date(std::time_t when) {
  return fmt::format("{:%Y-%m-%d %H:%M:%S} UTC", fmt::gmtime(when));
}

std::string check_dates(const std::string& path, gnutls_x509_crt_t certificate,
                        std::time_t now) {
  auto begins = ::gnutls_x509_crt_get_activation_time(certificate);
  auto ends = ::gnutls_x509_crt_get_expiration_time(certificate);
  if (now < begins)
    return fmt::format("the certificate in '{}' is good only from {} on, and it is {}: "
                       "wait, or set this machine's clock",
                       path, date(begins), date(now));
  if (now > ends)
    return fmt::format("the certificate in '{}' ended at {}, and it is {}: put a new one "
                       "there, with its key",
                       path, date(ends), date(now));
  return {};
}

/// All DNS names and addresses of a certificate, sorted, in lower case; without any, its
/// common name, as GnuTLS does it.
std::vector<std::string> names_of(gnutls_x509_crt_t certificate) {
  std::vector<std::string> result;
  std::array<char, 512> name;
  for (unsigned i = 0;; ++i) {
    auto size = name.size();
    auto kind =
      ::gnutls_x509_crt_get_subject_alt_name(certificate, i, name.data(), &size, nullptr);
    if (kind == GNUTLS_E_REQUESTED_DATA_NOT_AVAILABLE)
      break;
    if (kind >= 0)
      result.emplace_back(name.data(), size);
  }
  if (auto size = name.size();
      result.empty()
      && ::gnutls_x509_crt_get_dn_by_oid(certificate, GNUTLS_OID_X520_COMMON_NAME, 0, 0,
                                         name.data(), &size)
           == GNUTLS_E_SUCCESS)
    result.emplace_back(name.data(), size);
  for (auto& x : result)
    std::transform(x.begin(), x.end(), x.begin(), [](char c) {
      return 'A' <= c && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c;
    });
  std::sort(result.begin(), result.end());
  return result;
}

certificate_facts facts_of(const std::string& path, gnutls_x509_crt_t certificate) {
  certificate_facts result;
  result.file = path;
  gnutls_datum_t der = {};
  if (::gnutls_x509_crt_export2(certificate, GNUTLS_X509_FMT_DER, &der) == 0)
    result.der.assign(reinterpret_cast<char*>(der.data), der.size);
  ::gnutls_free(der.data);
  result.fingerprint = fingerprint_of(result.der);
  result.begins = ::gnutls_x509_crt_get_activation_time(certificate);
  result.ends = ::gnutls_x509_crt_get_expiration_time(certificate);
  result.self_signed = ::gnutls_x509_crt_check_issuer(certificate, certificate) != 0;
  return result;
}

} // namespace

std::string fingerprint_of(const std::string& der) {
  std::array<unsigned char, 32> digest;
  ::gnutls_hash_fast(GNUTLS_DIG_SHA256, der.data(), der.size(), digest.data());
  return fmt::format("{:02x}", fmt::join(digest, ""));
}

void tls_credentials::release::operator()(gnutls_certificate_credentials_t x) const {
  ::gnutls_certificate_free_credentials(x);
}

void tls_credentials::release::operator()(gnutls_priority_t x) const {
  ::gnutls_priority_deinit(x);
}

void tls_credentials::release::operator()(gnutls_x509_crt_t x) const {
  ::gnutls_x509_crt_deinit(x);
}

tls_credentials_ptr tls_credentials::load(const tls_options& options, std::time_t now,
                                          tls_fault& fault) {
  std::shared_ptr<tls_credentials> result{new tls_credentials};
  gnutls_priority_t priority = nullptr;
  const char* rest = nullptr;
  auto outcome = ::gnutls_priority_init(&priority, options.priority.c_str(), &rest);
  result->priority_.reset(priority);
  if (outcome != GNUTLS_E_SUCCESS) {
    fault = {part::priority,
             fmt::format("'{}' makes no sense to GnuTLS, from '{}' on ({})",
                         options.priority, rest == nullptr ? "" : rest,
                         ::gnutls_strerror(outcome))};
    return nullptr;
  }
  if (options.pairs.empty())
    fault = {part::certificate, "there is no certificate"};
  for (auto& x : options.pairs)
    if (fault = result->add(x, now); fault)
      return nullptr;
  return fault ? nullptr : result;
}

tls_fault tls_credentials::add(const certificate_files& files, std::time_t now) {
  chain certificates;
  if (auto error = parse(files.certificate, certificates); !error.empty())
    return {part::certificate, std::move(error)};
  private_key key;
  if (auto error = parse(files.key, key); !error.empty())
    return {part::key, std::move(error)};
  auto& group = choice_for(names_of(certificates.first()));
  auto outcome =
    ::gnutls_certificate_set_x509_key(group.credentials.get(), certificates.list,
                                      static_cast<int>(certificates.size), key.handle);
  if (outcome == GNUTLS_E_CERTIFICATE_KEY_MISMATCH)
    return {part::key,
            fmt::format("the key in '{}' does not belong to the certificate in "
                        "'{}': put those there that were made together",
                        files.key, files.certificate)};
  if (outcome < 0)
    return {part::certificate,
            fmt::format("the certificate in '{}' is of no use ({})", files.certificate,
                        ::gnutls_strerror(outcome))};
  if (auto error = check_dates(files.certificate, certificates.first(), now);
      !error.empty())
    return {part::certificate, std::move(error)};
  certificates_.push_back(facts_of(files.certificate, certificates.first()));
  if (!group.certificate)
    group.certificate.reset(certificates.take_first()); // the credentials have a copy
  return {};
}

tls_credentials::choice& tls_credentials::choice_for(std::vector<std::string> names) {
  for (auto& x : choices_)
    if (x.names == names)
      return x;
  gnutls_certificate_credentials_t fresh = nullptr;
  ::gnutls_certificate_allocate_credentials(&fresh);
  choices_.push_back(
    {std::move(names), nullptr, owned<gnutls_certificate_credentials_t>{fresh}});
  return choices_.back();
}

gnutls_certificate_credentials_t
tls_credentials::select(const std::string& server_name) const {
  for (auto& x : choices_)
    if (::gnutls_x509_crt_check_hostname(x.certificate.get(), server_name.c_str()) != 0)
      return x.credentials.get();
  return choices_.front().credentials.get();
}

const certificate_facts& tls_credentials::first_to_end() const {
  return *std::min_element(certificates_.begin(), certificates_.end(),
                           [](auto& x, auto& y) { return x.ends < y.ends; });
}

} // namespace hubbub
