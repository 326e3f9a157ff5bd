#pragma once

#include <memory>
#include <string>
#include <vector>

#include "net/transport/tls_channel.hpp"
#include "net/transport/tls_trust.hpp"

namespace hubbub::client {

/// A TLS connection that is ready, or why there is none.
struct secured {
  std::unique_ptr<tls_channel> channel; ///< null: there is an error
  std::vector<char> early;              ///< what the server has said already
  std::string error;                    ///< one line for people
};

/// Shakes hands with a server as a client. Blocks, ten seconds at most; less long once
/// there is something to read at `bell`, if that is a descriptor. Believes any
/// certificate: `tls_channel::distrust` says what to think of it.
/// @param fd a connected socket that does not block; stays the caller's.
/// @param host for SNI, and the name that the certificate is compared with.
secured shake_hands(int fd, const std::string& host, tls_trust_ptr trust, int bell);

} // namespace hubbub::client
