#pragma once

#include <memory>

#include "actors/account.hpp"
#include "net/sasl/exchange.hpp"
#include "net/sasl/scram.hpp"

namespace hubbub::irc {

/// Somebody logs in with AUTHENTICATE.
struct sasl_login {
  explicit sasl_login(sasl_exchange::mechanism how) : exchange(how) {}

  sasl_exchange exchange;
  std::unique_ptr<scram_exchange> scram; ///< from the first answer on
  credentials whose;                     ///< of SCRAM: whom the proof is about
  bool is_proven = false;                ///< of SCRAM: it is that one
};

} // namespace hubbub::irc
