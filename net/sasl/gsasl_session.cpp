#include "net/sasl/gsasl_session.hpp"

#include <gsasl.h>

namespace hubbub {

gsasl_session::gsasl_session(side which) {
  constexpr auto mechanism = "SCRAM-SHA-256";
  Gsasl* library = nullptr;
  if (gsasl_init(&library) != GSASL_OK)
    return;
  library_.reset(library);
  Gsasl_session* session = nullptr;
  auto result = which == side::client ? gsasl_client_start(library, mechanism, &session)
                                      : gsasl_server_start(library, mechanism, &session);
  if (result == GSASL_OK)
    session_.reset(session);
}

gsasl_session::~gsasl_session() = default;

void gsasl_session::deleter::operator()(Gsasl* x) const {
  gsasl_done(x);
}

void gsasl_session::deleter::operator()(Gsasl_session* x) const {
  gsasl_finish(x);
}

void gsasl_session::end() {
  session_ = nullptr;
}

void gsasl_session::set(int property, const std::string& value) {
  if (session_
      && gsasl_property_set(session_.get(), static_cast<Gsasl_property>(property),
                            value.c_str())
           != GSASL_OK)
    end();
}

std::string gsasl_session::get(int property) const {
  auto text =
    session_ ? gsasl_property_fast(session_.get(), static_cast<Gsasl_property>(property))
             : nullptr;
  return text != nullptr ? text : "";
}

std::optional<std::string> gsasl_session::step(const std::string& input, bool is_last) {
  if (!session_)
    return std::nullopt;
  char* text = nullptr;
  size_t size = 0;
  auto result = gsasl_step(session_.get(), input.data(), input.size(), &text, &size);
  std::string output(text != nullptr ? text : "", text != nullptr ? size : 0);
  gsasl_free(text);
  if (result != (is_last ? GSASL_OK : GSASL_NEEDS_MORE)) {
    end();
    return std::nullopt;
  }
  return output;
}

} // namespace hubbub
