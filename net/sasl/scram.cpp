#include "net/sasl/scram.hpp"

#include <array>
#include <charconv>
#include <cstdlib>
#include <string_view>

#include <fmt/format.h>
#include <gnutls/crypto.h>
#include <gsasl.h>

#include "net/codec/base64.hpp"

namespace hubbub {

namespace {

constexpr std::string_view mechanism = "SCRAM-SHA-256";
constexpr size_t salt_size = 16; // bytes

using digest = std::array<char, GSASL_HASH_SHA256_SIZE>;

struct free_deleter {
  void operator()(char* x) const { gsasl_free(x); }
};

using gsasl_text = std::unique_ptr<char, free_deleter>;

template <class Bytes>
std::string encoded(const Bytes& x) {
  return to_base64({x.data(), x.size()});
}

/// The part of a text up to a separator, which is taken off it as well.
std::string_view take_until(std::string_view& text, char separator) {
  auto end = std::min(text.find(separator), text.size());
  auto result = text.substr(0, end);
  text.remove_prefix(std::min(end + 1, text.size()));
  return result;
}

template <class Bytes>
bool fill_randomly(Bytes& x) {
  return gsasl_nonce(x.data(), x.size()) == GSASL_OK;
}

} // namespace

// -- keys -------------------------------------------------------------------------

std::string make_scram_keys(const std::string& password) {
  char* text = nullptr;
  if (gsasl_saslprep(password.c_str(), {}, &text, nullptr) != GSASL_OK)
    return {};
  gsasl_text prepared{text};
  std::array<char, salt_size> salt;
  digest salted, client, server, stored;
  if (!fill_randomly(salt)
      || gsasl_scram_secrets_from_password(
           GSASL_HASH_SHA256, prepared.get(), scram_rounds, salt.data(), salt.size(),
           salted.data(), client.data(), server.data(), stored.data())
           != GSASL_OK)
    return {};
  return fmt::format("{}${}:{}${}:{}", mechanism, scram_rounds, encoded(salt),
                     encoded(stored), encoded(server));
}

std::optional<scram_keys> parse_scram_keys(const std::string& text) {
  std::string_view rest{text};
  if (take_until(rest, '$') != mechanism)
    return std::nullopt;
  scram_keys result;
  auto rounds = take_until(rest, ':');
  auto end = rounds.data() + rounds.size();
  auto [read, error] = std::from_chars(rounds.data(), end, result.rounds);
  result.salt = take_until(rest, '$');
  result.stored = take_until(rest, ':');
  result.server = rest;
  auto is_digest = [](const std::string& x) {
    auto bytes = from_base64(x);
    return bytes && bytes->size() == GSASL_HASH_SHA256_SIZE;
  };
  auto salt = from_base64(result.salt);
  if (error != std::errc{} || read != end || result.rounds < scram_rounds || !salt
      || salt->empty() || !is_digest(result.stored) || !is_digest(result.server))
    return std::nullopt;
  return result;
}

scram_keys decoy_scram_keys(const std::string& name, const std::string& secret) {
  digest salt;
  gnutls_hmac_fast(GNUTLS_MAC_SHA256, secret.data(), secret.size(), name.data(),
                   name.size(), salt.data());
  auto key = to_base64(make_salt_secret());
  return {scram_rounds, to_base64({salt.data(), salt_size}), key, key};
}

std::string make_salt_secret() {
  digest result;
  if (!fill_randomly(result))
    std::abort(); // the system has no randomness: nothing is safe here any more
  return {result.data(), result.size()};
}

// -- the exchange -----------------------------------------------------------------

std::optional<scram_exchange::login>
scram_exchange::parse_login(const std::string& client_first) {
  // Whoever insists on channel binding does not get it here (RFC 5802 6).
  if (client_first.compare(0, 2, "p=") == 0)
    return std::nullopt;
  // With keys that nobody has, it gets as far as reading who it is.
  gsasl_session probe{gsasl_session::side::server};
  if (!probe.step(client_first, false))
    return std::nullopt;
  login result{probe.get(GSASL_AUTHZID), probe.get(GSASL_AUTHID)};
  if (result.name.empty())
    return std::nullopt;
  return result;
}

std::optional<std::string> scram_exchange::challenge(const std::string& client_first,
                                                     const scram_keys& keys) {
  session_.set(GSASL_SCRAM_ITER, std::to_string(keys.rounds));
  session_.set(GSASL_SCRAM_SALT, keys.salt);
  session_.set(GSASL_SCRAM_STOREDKEY, keys.stored);
  session_.set(GSASL_SCRAM_SERVERKEY, keys.server);
  return session_.step(client_first, false);
}

std::optional<std::string> scram_exchange::finish(const std::string& client_final) {
  return session_.step(client_final, true);
}

} // namespace hubbub
