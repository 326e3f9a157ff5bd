#pragma once

#include <string>

#include "apps/client/messages.hpp"

namespace hubbub::client {

/// Who one is to the server, if it keeps accounts.
struct credentials {
  std::string account;      ///< empty: none
  std::string password;     ///< of the account, or, without one, of the server
  bool certificate = false; ///< whether one is shown, which may do without a password
};

/// Logs in to an account before one takes a name (IRCv3 sasl-3.1, sasl-3.2): with the
/// certificate that is shown anyway (EXTERNAL, RFC 4422 A), or with a password (PLAIN,
/// RFC 4616).
class sasl {
public:
  /// What became of it.
  enum class state {
    idle,    ///< not begun
    going,   ///< the server has to answer
    in,      ///< logged in
    refused, ///< with this password, or certificate
    unable,  ///< the server cannot do that
  };

  /// Begins. @returns what to send.
  std::string begin(const credentials& who);

  /// AUTHENTICATE, or one of the numerics 900 to 908. @returns what to send.
  std::string answer(const server_message& m, const credentials& who);

  state now() const { return state_; }

private:
  state state_ = state::idle;
  bool external_ = false;
};

} // namespace hubbub::client
