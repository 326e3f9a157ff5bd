#include "test/support/tls_peer.hpp"

#include <algorithm>
#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <ctime>
#include <filesystem>
#include <utility>

#include <catch2/catch.hpp>

#include "apps/make_certificate.hpp"
#include "test/support/certificates.hpp"

namespace hubbub {

certificate_on_disk::certificate_on_disk(const std::vector<std::string>& names) {
  std::string pattern = std::filesystem::temp_directory_path() / "hubbub-tls-XXXXXX";
  REQUIRE(::mkdtemp(pattern.data()) != nullptr);
  folder_ = pattern;
  files_ = {folder_ + "/certificate.pem", folder_ + "/key.pem"};
  std::string error;
  auto made = make_certificate(names, std::time(nullptr), error);
  REQUIRE(error.empty());
  REQUIRE(write_certificate(made, files_).empty());
}

certificate_on_disk::certificate_on_disk(const std::string& certificate,
                                         const std::string& key) {
  std::string pattern = std::filesystem::temp_directory_path() / "hubbub-tls-XXXXXX";
  REQUIRE(::mkdtemp(pattern.data()) != nullptr);
  folder_ = pattern;
  files_ = {folder_ + "/certificate.pem", folder_ + "/key.pem"};
  test::put_file(files_.certificate, certificate);
  test::put_file(files_.key, key);
}

certificate_on_disk::~certificate_on_disk() {
  std::filesystem::remove_all(folder_);
}

tls_credentials_ptr certificate_on_disk::credentials() const {
  tls_fault fault;
  tls_options options;
  options.pairs = {files_};
  auto result = tls_credentials::load(options, std::time(nullptr), fault);
  INFO(fault.text);
  REQUIRE(result != nullptr);
  return result;
}

std::string certificate_on_disk::fingerprint() const {
  return credentials()->certificates().front().fingerprint;
}

tls_peer::tls_peer(const options& how) {
  gnutls_init(&session_, GNUTLS_CLIENT | GNUTLS_NONBLOCK | GNUTLS_NO_SIGNAL
                           | (how.one_share ? GNUTLS_KEY_SHARE_TOP : 0));
  REQUIRE(gnutls_priority_set_direct(session_, how.priority.c_str(), nullptr) == 0);
  gnutls_certificate_allocate_credentials(&credentials_);
  if (how.certificate != nullptr)
    REQUIRE(gnutls_certificate_set_x509_key_file(
              credentials_, how.certificate->files().certificate.c_str(),
              how.certificate->files().key.c_str(), GNUTLS_X509_FMT_PEM)
            == 0);
  gnutls_credentials_set(session_, GNUTLS_CRD_CERTIFICATE, credentials_);
  if (!how.server_name.empty())
    gnutls_server_name_set(session_, GNUTLS_NAME_DNS, how.server_name.data(),
                           how.server_name.size());
  std::vector<gnutls_datum_t> protocols;
  for (auto& x : how.alpn)
    protocols.push_back({reinterpret_cast<unsigned char*>(const_cast<char*>(x.data())),
                         static_cast<unsigned>(x.size())});
  if (!protocols.empty())
    gnutls_alpn_set_protocols(session_, protocols.data(),
                              static_cast<unsigned>(protocols.size()), 0);
  gnutls_transport_set_ptr(session_, this);
  gnutls_transport_set_push_function(session_, push);
  gnutls_transport_set_pull_function(session_, pull);
  go_on();
}

tls_peer::~tls_peer() {
  gnutls_deinit(session_);
  gnutls_certificate_free_credentials(credentials_);
}

ssize_t tls_peer::push(gnutls_transport_ptr_t self, const void* data, size_t size) {
  static_cast<tls_peer*>(self)->out_.append(static_cast<const char*>(data), size);
  return static_cast<ssize_t>(size);
}

ssize_t tls_peer::pull(gnutls_transport_ptr_t self, void* into, size_t size) {
  auto& me = *static_cast<tls_peer*>(self);
  if (me.in_.empty()) {
    gnutls_transport_set_errno(me.session_, EAGAIN);
    return -1;
  }
  auto taken = std::min(size, me.in_.size());
  std::memcpy(into, me.in_.data(), taken);
  me.in_.erase(0, taken);
  return static_cast<ssize_t>(taken);
}

void tls_peer::take(std::string_view wire) {
  in_.append(wire);
  go_on();
}

void tls_peer::go_on() {
  while (!done_ && error == 0) {
    auto result = gnutls_handshake(session_);
    if (result == 0)
      done_ = true;
    else if (result == GNUTLS_E_AGAIN)
      return;
    else if (gnutls_error_is_fatal(result) != 0)
      error = result;
  }
  char bytes[4096];
  while (error == 0 && !ended) {
    auto result = gnutls_record_recv(session_, bytes, sizeof(bytes));
    if (result > 0)
      received.append(bytes, static_cast<size_t>(result));
    else if (result == 0)
      ended = true;
    else if (result == GNUTLS_E_AGAIN && in_.empty())
      return;
    else if (gnutls_error_is_fatal(static_cast<int>(result)) != 0)
      error = static_cast<int>(result);
  }
}

void tls_peer::send(std::string_view plain) {
  while (!plain.empty()) {
    auto sent = gnutls_record_send(session_, plain.data(), plain.size());
    REQUIRE(sent > 0);
    plain.remove_prefix(static_cast<size_t>(sent));
  }
}

void tls_peer::close() {
  gnutls_bye(session_, GNUTLS_SHUT_WR);
}

void tls_peer::begin_again() {
  if (gnutls_protocol_get_version(session_) == GNUTLS_TLS1_3)
    gnutls_session_key_update(session_, GNUTLS_KU_PEER);
  else
    gnutls_handshake(session_);
}

std::string tls_peer::to_send() {
  return std::exchange(out_, {});
}

std::string tls_peer::alpn() const {
  gnutls_datum_t chosen{};
  if (gnutls_alpn_get_selected_protocol(session_, &chosen) != 0)
    return {};
  return {reinterpret_cast<const char*>(chosen.data), chosen.size};
}

std::string tls_peer::fingerprint() const {
  unsigned count = 0;
  auto chain = gnutls_certificate_get_peers(session_, &count);
  return count == 0 ? std::string{}
                    : fingerprint_of(
                      {reinterpret_cast<const char*>(chain[0].data), chain[0].size});
}

} // namespace hubbub
