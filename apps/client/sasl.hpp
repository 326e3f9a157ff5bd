#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "apps/client/messages.hpp"
#include "net/sasl/exchange.hpp"
#include "net/sasl/scram_prover.hpp"

namespace hubbub::client {

/// Who one is to the server, if it keeps accounts.
struct credentials {
  std::string account;      ///< empty: none
  std::string password;     ///< of the account, or, without one, of the server
  bool certificate = false; ///< whether one is shown, which may do without a password
  /// The only mechanism to be used, as --sasl has it: "external", "scram" or "plain";
  /// else any.
  std::string how = {};
};

/// Logs in to an account before one takes a name (IRCv3 sasl-3.1, sasl-3.2): with the
/// certificate that is shown anyway (EXTERNAL, RFC 4422 A), else with a password: by a
/// proof (SCRAM-SHA-256, RFC 7677) where the server offers that, else by saying it
/// (PLAIN, RFC 4616). Where the proof fails, the password is not said instead.
class sasl {
public:
  using mechanism = sasl_exchange::mechanism;

  /// What became of it.
  enum class state {
    idle,     ///< not begun
    going,    ///< the server has to answer
    in,       ///< logged in
    refused,  ///< with this password, or certificate
    unable,   ///< the server cannot do that
    unproven, ///< the server has not proved that it knows the password
  };

  /// A connection begins.
  /// @param offered the server's mechanisms, with commas in between; empty: it does not
  ///                say.
  void meet(std::string_view offered);

  /// How one would log in now; nothing, if the server offers no way.
  std::optional<mechanism> choice(const credentials& who) const;

  /// Begins. @pre `choice(who)` @returns what to send.
  std::string begin(const credentials& who);

  /// AUTHENTICATE, or one of the numerics 900 to 908. @returns what to send.
  std::string answer(const server_message& m, const credentials& who);

  state now() const { return state_; }

  /// How one logs in, or has tried to.
  mechanism how() const { return how_; }

  /// What the server offers; empty: it does not say.
  const std::string& offered() const { return offered_; }

private:
  std::string go_on(const std::string& challenge, const credentials& who);
  std::string go_on_with_scram(const std::string& challenge);
  std::string give_up(state how);

  state state_ = state::idle;
  mechanism how_ = mechanism::plain;
  std::string offered_;
  bool knows_certificate_ = true; // the server, until it says that it does not
  std::optional<sasl_exchange> incoming_;
  std::optional<scram_prover> proof_; // what of it is to come
  bool said_first_ = false;
  bool said_proof_ = false;
  bool proven_ = false; // the server, by its signature
};

} // namespace hubbub::client
