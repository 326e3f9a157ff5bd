#include "net/transport/tls_channel.hpp"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <new>
#include <utility>

#include <arpa/inet.h>
#include <fmt/format.h>

namespace hubbub {

namespace {

/// The library has nothing to do until more comes.
bool wants_more(int result) {
  return result == GNUTLS_E_AGAIN || result == GNUTLS_E_INTERRUPTED;
}

/// How often the library may stop within one piece of input and have nothing to show for
/// it: for a peer's wish for new keys (RFC 8446 4.6.3), or for a warning.
constexpr int most_stops = 8;

bool is_address(const std::string& host) {
  unsigned char ignored[sizeof(in6_addr)];
  return ::inet_pton(AF_INET, host.c_str(), ignored) == 1
         || ::inet_pton(AF_INET6, host.c_str(), ignored) == 1;
}

/// Longest name that SNI has (RFC 1035 2.3.4).
constexpr size_t longest_name = 255;

} // namespace

tls_channel::tls_channel(tls_credentials_ptr credentials, std::string_view alpn,
                         bool asks)
    : credentials_(std::move(credentials)) {
  begin(GNUTLS_SERVER | GNUTLS_NO_TICKETS, alpn);
  gnutls_priority_set(session_, credentials_->priority());
  gnutls_credentials_set(session_, GNUTLS_CRD_CERTIFICATE, credentials_->select({}));
  gnutls_handshake_set_post_client_hello_function(session_, choose_certificate);
  // Asked for, never demanded: who has one can prove to be the same as the last time.
  if (asks)
    gnutls_certificate_server_set_request(session_, GNUTLS_CERT_REQUEST);
}

tls_channel::tls_channel(tls_trust_ptr trust, std::string host, std::string_view alpn)
    : trust_(std::move(trust)), host_(std::move(host)) {
  begin(GNUTLS_CLIENT, alpn);
  gnutls_priority_set_direct(session_, "NORMAL:-VERS-ALL:+VERS-TLS1.3:+VERS-TLS1.2",
                             nullptr);
  gnutls_credentials_set(session_, GNUTLS_CRD_CERTIFICATE, trust_->credentials());
  // An address is no server name (RFC 6066 3).
  if (!is_address(host_))
    gnutls_server_name_set(session_, GNUTLS_NAME_DNS, host_.data(), host_.size());
  shake_hands();
}

void tls_channel::begin(unsigned flags, std::string_view alpn) {
  if (gnutls_init(&session_, flags | GNUTLS_NONBLOCK | GNUTLS_NO_SIGNAL) != 0)
    throw std::bad_alloc{};
  gnutls_session_set_ptr(session_, this);
  if (!alpn.empty()) {
    gnutls_datum_t protocol{
      reinterpret_cast<unsigned char*>(const_cast<char*>(alpn.data())),
      static_cast<unsigned>(alpn.size())};
    gnutls_alpn_set_protocols(session_, &protocol, 1, 0);
  }
  gnutls_transport_set_ptr(session_, this);
  gnutls_transport_set_vec_push_function(session_, push);
  gnutls_transport_set_pull_function(session_, pull);
  gnutls_transport_set_pull_timeout_function(
    session_, [](gnutls_transport_ptr_t self, unsigned) {
      return static_cast<tls_channel*>(self)->input_.empty() ? 0 : 1;
    });
}

tls_channel::~tls_channel() {
  gnutls_deinit(session_);
}

ssize_t tls_channel::push(gnutls_transport_ptr_t self, const giovec_t* pieces,
                          int count) {
  auto& out = static_cast<tls_channel*>(self)->sealed_;
  ssize_t result = 0;
  for (auto& x : std::basic_string_view<giovec_t>{pieces, static_cast<size_t>(count)}) {
    auto first = static_cast<const char*>(x.iov_base);
    out.insert(out.end(), first, first + x.iov_len);
    result += static_cast<ssize_t>(x.iov_len);
  }
  return result;
}

ssize_t tls_channel::pull(gnutls_transport_ptr_t self, void* into, size_t size) {
  auto& me = *static_cast<tls_channel*>(self);
  if (me.input_.empty()) {
    gnutls_transport_set_errno(me.session_, EAGAIN);
    return -1;
  }
  auto taken = std::min(size, me.input_.size());
  std::memcpy(into, me.input_.data(), taken);
  me.input_.remove_prefix(taken);
  return static_cast<ssize_t>(taken);
}

int tls_channel::choose_certificate(gnutls_session_t session) {
  auto& me = *static_cast<tls_channel*>(gnutls_session_get_ptr(session));
  char name[longest_name + 1];
  size_t size = sizeof(name);
  unsigned type = 0;
  auto found = gnutls_server_name_get(session, name, &size, &type, 0) == 0
               && type == GNUTLS_NAME_DNS;
  return gnutls_credentials_set(
    session, GNUTLS_CRD_CERTIFICATE,
    me.credentials_->select(found ? std::string{name} : std::string{}));
}

void tls_channel::feed(std::string_view wire, std::vector<char>& plain) {
  input_ = wire;
  if (state_ == state::handshake)
    shake_hands();
  if (state_ == state::open)
    receive(plain);
  input_ = {};
}

void tls_channel::shake_hands() {
  for (auto stops = 0; stops < most_stops;) {
    auto result = gnutls_handshake(session_);
    if (result == GNUTLS_E_SUCCESS) {
      state_ = state::open;
      can_seal_ = true;
      return;
    }
    if (wants_more(result) && input_.empty())
      return;
    if (gnutls_error_is_fatal(result) != 0) {
      gnutls_alert_send_appropriate(session_, result);
      fail(result);
      return;
    }
    ++stops;
  }
  fail(GNUTLS_E_WARNING_ALERT_RECEIVED);
}

void tls_channel::receive(std::vector<char>& plain) {
  char bytes[4096];
  for (auto stops = 0; stops < most_stops;) {
    auto result = gnutls_record_recv(session_, bytes, sizeof(bytes));
    if (result > 0) {
      plain.insert(plain.end(), bytes, bytes + result);
    } else if (result == 0) {
      state_ = state::ended;
      return;
    } else if (auto error = static_cast<int>(result);
               wants_more(error) && input_.empty()) {
      return;
    } else if (error == GNUTLS_E_REHANDSHAKE) {
      // TLS 1.2 only (RFC 5746 has why that is no good idea).
      gnutls_alert_send(session_, GNUTLS_AL_FATAL, GNUTLS_A_NO_RENEGOTIATION);
      fail(error);
      return;
    } else if (gnutls_error_is_fatal(error) != 0) {
      gnutls_alert_send_appropriate(session_, error);
      fail(error);
      return;
    } else {
      ++stops;
    }
  }
  fail(GNUTLS_E_WARNING_ALERT_RECEIVED);
}

void tls_channel::fail(int error) {
  error_ = error;
  state_ = state::failed;
  can_seal_ = false;
}

size_t tls_channel::seal(std::string_view plain) {
  if (!can_seal_ || plain.empty())
    return 0;
  auto result =
    gnutls_record_send(session_, plain.data(), std::min(plain.size(), record_size));
  if (result < 0) {
    fail(static_cast<int>(result));
    return 0;
  }
  return static_cast<size_t>(result);
}

void tls_channel::close() {
  if (std::exchange(can_seal_, false))
    gnutls_bye(session_, GNUTLS_SHUT_WR);
}

void tls_channel::sent(size_t size) {
  sent_ += size;
  if (sent_ < sealed_.size())
    return;
  sealed_.clear();
  sent_ = 0;
}

std::string tls_channel::error() const {
  std::string result = gnutls_strerror(error_);
  if (!result.empty() && result.back() == '.')
    result.pop_back();
  return result;
}

std::string tls_channel::peer_fingerprint() const {
  unsigned count = 0;
  auto chain = gnutls_certificate_get_peers(session_, &count);
  if (chain == nullptr || count == 0)
    return {};
  return fingerprint_of({reinterpret_cast<const char*>(chain[0].data), chain[0].size});
}

std::string tls_channel::distrust() const {
  unsigned status = 0;
  auto result = gnutls_certificate_verify_peers3(session_, host_.c_str(), &status);
  if (result < 0)
    return gnutls_strerror(result);
  if (status == 0)
    return {};
  if ((status & GNUTLS_CERT_UNEXPECTED_OWNER) != 0)
    return "its certificate is for another name";
  if ((status & GNUTLS_CERT_EXPIRED) != 0)
    return "its certificate has ended";
  if ((status & GNUTLS_CERT_NOT_ACTIVATED) != 0)
    return "its certificate has not begun yet";
  if ((status & GNUTLS_CERT_REVOKED) != 0)
    return "its certificate was revoked";
  if ((status & (GNUTLS_CERT_SIGNER_NOT_FOUND | GNUTLS_CERT_SIGNER_NOT_CA)) != 0)
    return "its certificate is signed by nobody known here";
  return "its certificate cannot be trusted";
}

std::string tls_channel::description() const {
  auto version = gnutls_protocol_get_name(gnutls_protocol_get_version(session_));
  auto cipher = gnutls_cipher_get_name(gnutls_cipher_get(session_));
  return fmt::format("{} {}", version != nullptr ? version : "?",
                     cipher != nullptr ? cipher : "?");
}

} // namespace hubbub
