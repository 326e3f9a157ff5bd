#include "net/sasl/scram_prover.hpp"

#include <charconv>
#include <string_view>

#include <gsasl.h>

namespace hubbub {

namespace {

// "r=nonce,s=salt,i=4096" (RFC 5802 7): how many rounds; 0: it does not say.
unsigned rounds_in(std::string_view server_first) {
  constexpr std::string_view mark = ",i=";
  auto at = server_first.find(mark);
  if (at == std::string_view::npos)
    return 0;
  auto digits = server_first.substr(at + mark.size());
  digits = digits.substr(0, digits.find(','));
  unsigned result = 0;
  auto end = digits.data() + digits.size();
  auto [read, error] = std::from_chars(digits.data(), end, result);
  return error == std::errc{} && read == end ? result : 0;
}

// Whether it can be the password of anybody. The library finds out late, and leaks what
// it has made until then.
bool is_password(const std::string& text) {
  char* prepared = nullptr;
  auto result = gsasl_saslprep(text.c_str(), {}, &prepared, nullptr);
  gsasl_free(prepared);
  return result == GSASL_OK;
}

} // namespace

scram_prover::scram_prover(const std::string& name, const std::string& password) {
  if (!is_password(password))
    session_.end();
  session_.set(GSASL_AUTHID, name);
  session_.set(GSASL_PASSWORD, password);
}

std::optional<std::string> scram_prover::begin() {
  return session_.step({}, false);
}

std::optional<std::string> scram_prover::prove(const std::string& server_first) {
  auto rounds = rounds_in(server_first);
  if (rounds < least_rounds || rounds > most_rounds)
    session_.end();
  return session_.step(server_first, false);
}

bool scram_prover::trusts(const std::string& server_final) {
  return session_.step(server_final, true).has_value();
}

} // namespace hubbub
