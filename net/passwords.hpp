#pragma once

#include <string>

#include <caf/allowed_unsafe_message_type.hpp>
#include <caf/atom.hpp>
#include <caf/error.hpp>
#include <caf/replies_to.hpp>
#include <caf/typed_actor.hpp>

#include "actors/account.hpp"
#include "net/settings.hpp"

namespace hubbub {

/// A password that somebody gave.
struct password_question {
  std::string address; ///< of who gave it: wrong ones slow that address down
  std::string secret;  ///< what it has to be, plain or hashed
  std::string given;
  /// The secret is that of somebody else, since there is nobody of the name that was
  /// given: the answer is no, takes as long, and counts like any wrong password.
  bool is_decoy = false;
  /// The name of the account whose password it is, folded: wrong ones slow that down,
  /// too, but for addresses from which none came lately. Empty: it is of no account.
  std::string account{};
};

using hash_atom = caf::atom_constant<caf::atom("hash")>;
using verify_atom = caf::atom_constant<caf::atom("verify")>;

/// Checks passwords. That takes a good part of a second for each, by design: they wait
/// for their turn, and whoever asked is forgotten when it ends.
using password_actor = caf::typed_actor<
  /// Whether it is right. Errors are `too_often` for an address that gave too many wrong
  /// ones, with the time to wait; `busy` if too many others wait; and all others, when it
  /// could not be checked.
  caf::replies_to<verify_atom, password_question>::with<bool>,
  /// Makes what is kept of a new password (the second) that came from an address; waits
  /// for its turn as the others do. Errors are the same.
  caf::replies_to<hash_atom, std::string, std::string>::with<account_secret>>;

/// Sentences for the one whose password was not checked.
std::string explain_unchecked(const caf::error& why, const settings& limits);

} // namespace hubbub

// Handed from actor to actor within this process only.
CAF_ALLOW_UNSAFE_MESSAGE_TYPE(hubbub::password_question)
