#pragma once

#include <string>

#include "apps/client/config.hpp"
#include "apps/client/server_link.hpp"

namespace hubbub::client {

/// Where the file of `sts_policies` is.
std::string sts_policies_path();

/// Where a server is that the options are about: with their certificates and fingerprint.
destination first_destination(const client_config& config, const address& where);

/// How to talk with a server that comes later. What the options say of the first one (its
/// rooms and keys, an account, a password, certificates, a fingerprint) holds only if it
/// is that one again.
/// @param config has to live as long as somebody goes there.
/// @param talking how one talks with the first one.
/// @param vouched whether somebody must vouch for its certificate: the user may not.
server_plan plan_for(const client_config& config, conversation_options talking,
                     const address& where, bool vouched);

} // namespace hubbub::client
