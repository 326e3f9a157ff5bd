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
  Gsasl* library = nullptr;
  if (gsasl_init(&library) != GSASL_OK)
    return;
  library_.reset(library);
  Gsasl_session* session = nullptr;
  if (gsasl_client_start(library, "SCRAM-SHA-256", &session) != GSASL_OK)
    return;
  session_.reset(session);
  if (!is_password(password)
      || gsasl_property_set(session, GSASL_AUTHID, name.c_str()) != GSASL_OK
      || gsasl_property_set(session, GSASL_PASSWORD, password.c_str()) != GSASL_OK)
    session_ = nullptr;
}

scram_prover::~scram_prover() = default;

void scram_prover::deleter::operator()(Gsasl* x) const {
  gsasl_done(x);
}

void scram_prover::deleter::operator()(Gsasl_session* x) const {
  gsasl_finish(x);
}

std::optional<std::string> scram_prover::step(const std::string& input, bool is_last) {
  if (!session_)
    return std::nullopt;
  char* text = nullptr;
  size_t size = 0;
  auto result = gsasl_step(session_.get(), input.data(), input.size(), &text, &size);
  std::string output(text != nullptr ? text : "", text != nullptr ? size : 0);
  gsasl_free(text);
  if (result != (is_last ? GSASL_OK : GSASL_NEEDS_MORE)) {
    session_ = nullptr;
    return std::nullopt;
  }
  return output;
}

std::optional<std::string> scram_prover::begin() {
  return step({}, false);
}

std::optional<std::string> scram_prover::prove(const std::string& server_first) {
  auto rounds = rounds_in(server_first);
  if (rounds < least_rounds || rounds > most_rounds)
    session_ = nullptr;
  return step(server_first, false);
}

bool scram_prover::trusts(const std::string& server_final) {
  return step(server_final, true).has_value();
}

} // namespace hubbub
