#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <vector>

#include <caf/allowed_unsafe_message_type.hpp>

#include "apps/client/known_servers.hpp"
#include "net/transport/tls_channel.hpp"
#include "net/transport/tls_trust.hpp"

namespace hubbub::client {

/// A connected socket, or why there is none.
struct dialed {
  int fd = -1;
  std::string error;                    ///< for people; empty on success
  bool distrusted = false;              ///< whether that is so because of who is there
  std::unique_ptr<tls_channel> channel; ///< null: nothing is encrypted
  std::vector<char> early;              ///< what the server has said already
  std::string question{}; ///< with yes to this the user could have it connect
};

using dialed_ptr = std::shared_ptr<dialed>;

/// How to know a server that speaks TLS.
struct tls_plan {
  tls_trust_ptr trust;
  std::string fingerprint; ///< that it must have; empty: any
  known_servers known;     ///< whom the user has trusted
};

/// Asks the user something; says whether the answer was yes.
using yes_or_no = std::function<bool(const std::string& question)>;

/// Where a server is.
struct destination {
  std::string host; ///< a name or an address; IPv6 also in brackets
  uint16_t port = 0;
  std::shared_ptr<const tls_plan> tls{}; ///< null: it speaks none
  bool vouched = false;                  ///< the user cannot vouch for it (IRCv3 sts)
  std::string error{};                   ///< why one cannot go there; empty: one can
};

/// Finds out where that is, which may take its time.
using route = std::function<destination()>;

/// Connects, trying all addresses that the host has, ten seconds each. Blocks; less
/// long once there is something to read at `bell`, if that is a descriptor.
/// With TLS it shakes hands, and judges the server by its certificate.
/// @param ask null: there is nobody to ask.
dialed dial(const destination& where, int bell = -1, const yes_or_no& ask = {});

} // namespace hubbub::client

// Handed from actor to actor within this process only.
CAF_ALLOW_UNSAFE_MESSAGE_TYPE(hubbub::client::dialed_ptr)
