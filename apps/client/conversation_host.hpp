#pragma once

#include <cstdint>
#include <deque>
#include <optional>
#include <string>

#include <caf/typed_response_promise.hpp>

#include "apps/client/conversation.hpp"
#include "apps/client/interfaces.hpp"
#include "apps/client/multiline_reader.hpp"
#include "apps/client/transcript.hpp"

namespace hubbub::client {

/// What the actor around a `conversation` owns: who else there is, and whom it
/// owes an answer.
struct conversation_state {
  conversation_actor::pointer self = nullptr;
  std::optional<conversation> talk;
  transcript script{output_form::text};
  multiline_reader parts; // of messages
  connection_actor connection;
  terminal_actor terminal;
  keeper_actor keeper;
  switchboard_actor others;
  caf::typed_response_promise<farewell> ending;
  std::deque<caf::typed_response_promise<done_atom>> typists;
  size_t sends_pending = 0; // that the connection has not taken yet
  bool reminded = false;    // of a name to be claimed again
  bool watching = false;    // somebody who types
  bool measuring = false;   // how long the server takes to answer

  static inline const char* name = "conversation";

  /// Does what the conversation wants done.
  void carry_out();

  /// Takes messages from the server, and does what the conversation wants done.
  /// `shown` is answered once what there was to show is on the screen.
  void receive(const server_messages& messages,
               caf::typed_response_promise<done_atom> shown);

  /// Hands lines to the terminal; `shown` is answered once they are out.
  void show(std::vector<screen_line> lines, caf::typed_response_promise<done_atom> shown);

  /// Has the terminal ask for what nobody is to see, if that is wanted.
  void ask(outcome& todo);

  /// Does all else that is wanted.
  void act(outcome todo);

  /// Tells the switchboard what is of interest on other servers.
  void tell_others(outcome& todo);

  /// Hands over what is to be kept, and what one wants to be told of.
  void keep(outcome& todo);

  /// Tells how it ended, and ends.
  void finish(const farewell& end);

  /// Hands over what is for the server.
  void send(outcome& todo);

  /// Asks for more lines, unless there is no room for them.
  void ask_for_more();
};

/// Whom a conversation is between, and who keeps what it wants kept.
struct both_sides {
  connection_actor connection;
  terminal_actor terminal;
  keeper_actor keeper{};      ///< none: nobody
  switchboard_actor others{}; ///< where there may be other servers; none: there cannot
};

/// The actor that holds a `conversation` between a connection and a terminal.
conversation_actor::behavior_type
host_conversation(conversation_actor::stateful_pointer<conversation_state> self,
                  conversation_options options, both_sides between, output_form form);

} // namespace hubbub::client
