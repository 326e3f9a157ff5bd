#pragma once

#include <memory>

#include "apps/client/conversation_host.hpp"
#include "apps/client/interfaces.hpp"
#include "apps/client/keyboard.hpp"

namespace caf {
class actor_system;
}

namespace hubbub::client {

/// What it takes to talk with one server: who connects to it, the connection, and the
/// conversation over that. It begins and ends for itself, whatever other servers there are.
class server_link {
public:
  /// Starts who connects, on a thread of its own; nothing is dialed yet.
  server_link(caf::actor_system& system, destination where);

  const dialer_actor& dialer() const { return dialer_; }

  /// Starts the conversation over what was dialed, once.
  /// @param between whom the conversation is; the connection is made here.
  conversation_actor start(dialed_ptr made, conversation_options options,
                           both_sides between, output_form form);

  /// Ends all of it. One who looks up a host's name goes on until that is done.
  void end();

private:
  caf::actor_system& system_;
  std::shared_ptr<alarm_bell> hurry_; // ends an attempt to connect
  dialer_actor dialer_;
  connection_actor connection_;
  conversation_actor conversation_;
};

} // namespace hubbub::client
