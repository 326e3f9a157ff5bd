#pragma once

#include <cstdint>
#include <deque>
#include <optional>
#include <string>

#include <caf/typed_response_promise.hpp>

#include "apps/client/conversation.hpp"
#include "apps/client/interfaces.hpp"

namespace hubbub::client {

/// What the actor around a `conversation` owns: who else there is, and whom it
/// owes an answer.
struct conversation_state {
  conversation_actor::pointer self = nullptr;
  std::optional<conversation> talk;
  connection_actor connection;
  terminal_actor terminal;
  caf::typed_response_promise<int32_t, std::string> ending;
  std::deque<caf::typed_response_promise<taken_atom>> typists;
  size_t sends_pending = 0; // that the connection has not taken yet
  bool reminded = false;    // of a name to be claimed again

  static inline const char* name = "conversation";

  /// Does what the conversation wants done.
  /// @returns whether there were lines to print; `shown` is then answered once
  ///          they are on the screen.
  void carry_out(caf::typed_response_promise<taken_atom> shown = {});

  /// Hands over what is for the server.
  void send(outcome& todo);

  /// Asks for more lines, unless there is no room for them.
  void ask_for_more();
};

/// The actor that holds a `conversation` between a connection and a terminal.
conversation_actor::behavior_type
host_conversation(conversation_actor::stateful_pointer<conversation_state> self,
                  conversation_options options, connection_actor connection,
                  terminal_actor terminal);

} // namespace hubbub::client
