#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include <caf/allowed_unsafe_message_type.hpp>

namespace hubbub {

/// Why a connection ended, or was not accepted: what is counted, and stands in the log.
enum class end_reason : uint8_t {
  other,
  bad_gateway, ///< a PROXY header or a WEBIRC that is not believed
  bad_password,
  banned, ///< by the server
  closed, ///< by the peer
  connect_rate,
  connection_timeout, ///< no packet was answered
  descriptors,
  flood,
  full,
  killed,
  line_too_long,
  per_address,
  ping_timeout,
  quit,
  refused_names,
  registration_timeout,
  reset,
  send_queue,
  shutdown,
  stalled,
  tls, ///< the peer speaks none, or not as it should
  unchecked_password,
  unregistered,
  websocket, ///< the peer does not speak it as it should, or may not
  wrong_passwords,
};

/// All of them.
const std::vector<end_reason>& all_end_reasons();

/// One word for it: "send-queue" is "sendq", as operators know it.
std::string_view to_string(end_reason x);

/// The end of a connection, as it is counted and as people read it.
struct parting {
  end_reason why = end_reason::other;
  std::string words; ///< one sentence, or what somebody said who left
};

} // namespace hubbub

// Handed from actor to actor within this process only.
CAF_ALLOW_UNSAFE_MESSAGE_TYPE(hubbub::parting)
