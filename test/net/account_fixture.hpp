#pragma once

#include <string>

#include "test/net/irc_fixture.hpp"

namespace hubbub::test {

/// A server with accounts. Passwords are kept as they are: nobody hashes here. Nobody's
/// connection is encrypted, and nobody minds.
struct account_fixture : irc_fixture {
  account_fixture() : irc_fixture(with_accounts) {}

  /// Makes an account with the password "sesame", and leaves.
  void make_account(const std::string& name);

  /// Somebody who is logged in to the account of its name, as `irc_fixture::enter`.
  fake_peer enter_logged_in(const std::string& nick,
                            const std::string& capabilities = {});
};

/// "AUTHENTICATE" with what SASL PLAIN says, in base64.
std::string plain(const std::string& name, const std::string& password,
                  const std::string& account = {});

} // namespace hubbub::test
