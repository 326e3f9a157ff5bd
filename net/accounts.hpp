#pragma once

#include <string>

#include "net/participant.hpp"
#include "net/sasl/scram.hpp"
#include "net/session.hpp"

/// How people log in to their accounts and make them, whatever wire format they speak.
/// Passwords wait in the fair queue (net/passwords.hpp), accounts are on a disk: nothing
/// here is answered at once, and nobody else waits for it.
namespace hubbub {

/// Whether a password may go over this connection (`accounts.require-tls`): nobody can
/// read along, or the peer is on this machine.
bool may_log_in(session_host& host);

/// Logs in with a password. `done` gets the account; `bad_login` if there is no such
/// account or that is not its password, which takes as long to find out; `suspended` with
/// the reason; `insecure`, `no_accounts`, and the errors of `password_actor` and
/// `accounts_actor`.
/// @param name of the account, or another name that belongs to it.
void log_in(session_host& host, std::string name, std::string password,
            participant::on_answer<credentials> done);

/// Somebody who wants to prove that it knows a password (SCRAM).
struct scram_login {
  credentials whose; ///< without an id where there is no such account
  scram_keys keys;   ///< that no password has, where nobody can log in that way
};

/// What somebody of that name has to prove. Errors are those of `log_in`, but for
/// `bad_login`.
void find_scram_login(session_host& host, std::string name,
                      participant::on_answer<scram_login> done);

/// Somebody has proved it, or not. That counts as a password that was right or wrong.
/// @param whose from `find_scram_login`; `done` gets it, or the errors of `log_in`.
void judge_proof(session_host& host, const credentials& whose, bool is_proven,
                 participant::on_answer<credentials> done);

/// Lets somebody in who has proved it. `done` gets `suspended`, with the reason, if it
/// may not come in.
void finish_scram_login(session_host& host, const credentials& whose,
                        participant::on_answer<credentials> done);

/// Logs in with the certificate that the peer has shown.
/// @param name that the account has to have; empty: whose certificate it is.
void log_in_by_certificate(session_host& host, const std::string& name,
                           participant::on_answer<credentials> done);

/// Makes an account, and logs in to it. `done` gets its name, or why it was not made.
void register_account(session_host& host, std::string name, std::string password,
                      participant::on_answer<std::string> done);

/// Gives an account another password.
void set_password(session_host& host, account_id which, std::string password,
                  participant::on_done done);

/// A sentence for the one who wanted that.
std::string explain_account(const caf::error& why, const settings& limits);

} // namespace hubbub
