#pragma once

#include <optional>
#include <string>

#include "net/sasl/gsasl_session.hpp"

namespace hubbub {

/// The client's side of SCRAM-SHA-256 (RFC 5802, RFC 7677), without channel binding:
/// proves to a server that one has a password, without sending it, and has the server
/// prove that it knows it, too. Anything odd in what the server sends ends it.
class scram_prover {
public:
  /// Rounds of PBKDF2 that a server may ask for. After fewer (RFC 7677 4) whoever plays
  /// the server could try passwords at the proof too cheaply; more than these would keep
  /// us busy for longer than a second.
  static constexpr unsigned least_rounds = 4'096;
  static constexpr unsigned most_rounds = 1'000'000;

  /// @param name of the account, and its password, in UTF-8.
  scram_prover(const std::string& name, const std::string& password);

  /// @returns one's first message; nothing for a name or a password that is no text as
  ///          SASLprep (RFC 4013) has it.
  std::optional<std::string> begin();

  /// @param server_first the answer to it. Takes some milliseconds for 4,096 rounds.
  /// @returns the proof.
  std::optional<std::string> prove(const std::string& server_first);

  /// @param server_final the answer to that.
  /// @returns whether the server has proved that it has the keys of the password.
  bool trusts(const std::string& server_final);

private:
  gsasl_session session_{gsasl_session::side::client};
};

} // namespace hubbub
