#pragma once

#include <memory>
#include <string>

#include <gsasl.h>

namespace hubbub::test {

/// Somebody who logs in with SCRAM-SHA-256; a library does it.
class scram_client {
public:
  scram_client(const std::string& name, const std::string& password,
               const std::string& account = {}) {
    gsasl_init(&library_);
    gsasl_client_start(library_, "SCRAM-SHA-256", &session_);
    gsasl_property_set(session_, GSASL_AUTHID, name.c_str());
    gsasl_property_set(session_, GSASL_PASSWORD, password.c_str());
    if (!account.empty())
      gsasl_property_set(session_, GSASL_AUTHZID, account.c_str());
  }

  scram_client(const scram_client&) = delete;

  ~scram_client() {
    gsasl_finish(session_);
    gsasl_done(library_);
  }

  /// What it says to that. Nothing comes first.
  std::string answer(const std::string& challenge) {
    char* text = nullptr;
    size_t size = 0;
    result_ = gsasl_step(session_, challenge.data(), challenge.size(), &text, &size);
    std::string result(text != nullptr ? text : "", size);
    gsasl_free(text);
    return result;
  }

  /// Whether the server has proved that it has the keys.
  bool is_content() const { return result_ == GSASL_OK; }

private:
  Gsasl* library_ = nullptr;
  Gsasl_session* session_ = nullptr;
  int result_ = 0;
};

} // namespace hubbub::test
