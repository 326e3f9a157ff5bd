#pragma once

#include <optional>
#include <string>

#include "net/sasl/gsasl_session.hpp"

/// The server's side of SCRAM-SHA-256 (RFC 5802, RFC 7677), without channel binding:
/// whoever has a password proves it without sending it.
namespace hubbub {

/// What a server keeps of a password for that; all but the first in base64. Whoever
/// steals it can try passwords at a millisecond each (`scram_rounds`), which is why it is
/// kept only where the operator wants it.
struct scram_keys {
  unsigned rounds = 0; ///< of PBKDF2
  std::string salt;
  std::string stored; ///< StoredKey
  std::string server; ///< ServerKey
};

/// Rounds of PBKDF2: the least that RFC 7677 (4) allows, as clients on phones pay for
/// them.
constexpr unsigned scram_rounds = 4096;

/// Keys of a new password, as RFC 5803 writes them:
/// SCRAM-SHA-256$rounds:salt$StoredKey:ServerKey. Takes some milliseconds.
/// @returns nothing for a password that is no text as SASLprep (RFC 4013) has it.
std::string make_scram_keys(const std::string& password);

/// Reads what `make_scram_keys` has written.
std::optional<scram_keys> parse_scram_keys(const std::string& text);

/// Keys that no password has, for a name without any: the salt is always the same for one
/// name, so that nobody can tell it from one that has keys.
/// @param secret makes the salts; known to this server only.
scram_keys decoy_scram_keys(const std::string& name, const std::string& secret);

/// A secret for that, where there is none that outlives this process.
std::string make_salt_secret();

/// One login: a challenge, and a proof. Anything odd in what the peer sends ends it.
class scram_exchange {
public:
  /// Who wants to log in.
  struct login {
    std::string account; ///< that it wants to act as; empty: that of the name
    std::string name;
  };

  /// @param client_first the peer's first message.
  static std::optional<login> parse_login(const std::string& client_first);

  /// @returns the server's first message.
  std::optional<std::string> challenge(const std::string& client_first,
                                       const scram_keys& keys);

  /// @param client_final the peer's answer to it, with the proof.
  /// @returns the server's last message, which proves that it has the keys; nothing if
  ///          the peer has not got the password.
  std::optional<std::string> finish(const std::string& client_final);

private:
  gsasl_session session_{gsasl_session::side::server};
};

} // namespace hubbub
