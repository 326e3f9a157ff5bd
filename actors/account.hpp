#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include <caf/meta/type_name.hpp>

namespace hubbub {

/// Which account. Given once and never again, also after the account is gone: what is
/// stored of anybody is stored under this, never under a nick. 0: none.
using account_id = uint64_t;

/// Names that belong to one account, besides its own.
constexpr size_t max_account_nicks = 10;

/// Certificates that let somebody log in to one account.
constexpr size_t max_account_certificates = 10;

/// Longest password in bytes: it fits into a line of any wire format, and into crypt(3).
constexpr size_t max_account_password = 300;

/// What is kept of a password. Whoever has it knows that password only after having tried
/// many.
struct account_secret {
  std::string hash;  ///< as crypt(3) makes it; empty: there is no password
  std::string scram; ///< for SCRAM-SHA-256, as RFC 5803 has it; empty: it is not kept
};

/// An account to be made.
struct new_account {
  std::string name;        ///< a nick (`is_nick`); from then on only its owner's
  account_secret secret;   ///< nothing: certificates only
  std::string fingerprint; ///< of a certificate that lets its owner in; may be empty
  std::string address;     ///< of who makes it, as it is counted; empty: not counted
  uint32_t per_day = 0;    ///< accounts that one address may make in a day; 0: no limit
};

/// What is needed to let somebody log in to an account.
struct credentials {
  account_id id = 0;
  std::string name;      ///< of the account, as it was registered
  account_secret secret; ///< nothing: there is no password
  std::string suspended; ///< why nobody may log in; empty: its owner may
};

/// All that is known of an account but for its password.
struct account {
  account_id id = 0;
  std::string name;
  int64_t registered_at = 0; ///< seconds since 1970
  int64_t used_at = 0;       ///< seconds since 1970, to a day
  std::string suspended;
  std::vector<std::string> nicks;        ///< that belong to it besides its name
  std::vector<std::string> certificates; ///< fingerprints, SHA-256 in hexadecimal
};

/// A name that only one account may use.
struct reserved_name {
  std::string name; ///< folded
  account_id owner = 0;
};

template <class Inspector>
typename Inspector::result_type inspect(Inspector& f, account_secret& x) {
  return f(caf::meta::type_name("account_secret"), x.hash, x.scram);
}

template <class Inspector>
typename Inspector::result_type inspect(Inspector& f, new_account& x) {
  return f(caf::meta::type_name("new_account"), x.name, x.secret, x.fingerprint,
           x.address, x.per_day);
}

template <class Inspector>
typename Inspector::result_type inspect(Inspector& f, credentials& x) {
  return f(caf::meta::type_name("credentials"), x.id, x.name, x.secret, x.suspended);
}

template <class Inspector>
typename Inspector::result_type inspect(Inspector& f, account& x) {
  return f(caf::meta::type_name("account"), x.id, x.name, x.registered_at, x.used_at,
           x.suspended, x.nicks, x.certificates);
}

template <class Inspector>
typename Inspector::result_type inspect(Inspector& f, reserved_name& x) {
  return f(caf::meta::type_name("reserved_name"), x.name, x.owner);
}

} // namespace hubbub
