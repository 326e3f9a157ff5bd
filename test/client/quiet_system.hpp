#pragma once

#include <memory>
#include <string>
#include <vector>

#include <caf/actor_system.hpp>
#include <caf/actor_system_config.hpp>
#include <caf/io/network/test_multiplexer.hpp>
#include <caf/scheduler/test_coordinator.hpp>
#include <caf/typed_response_promise.hpp>

#include "apps/client/interfaces.hpp"

namespace hubbub::client::test {

/// An actor system in which nothing happens by itself: no threads, no sockets,
/// no clock.
class quiet_system {
public:
  quiet_system();
  ~quiet_system();

  /// Runs until nobody has anything left to do.
  void run();

  /// Moves the clock and runs.
  void advance(caf::timespan by);

  /// Notes an actor that has to end before the system can.
  template <class Handle>
  Handle owned(Handle handle) {
    owned_.push_back(caf::actor_cast<caf::strong_actor_ptr>(handle));
    return handle;
  }

private:
  struct config : caf::actor_system_config {
    config();
  };

  config config_;

public:
  caf::actor_system system;
  caf::scheduler::test_coordinator& scheduler;
  caf::io::network::test_multiplexer& network;

private:
  std::vector<caf::strong_actor_ptr> owned_;
};

/// What a conversation was told, when a test plays its part.
struct told_conversation {
  std::vector<std::string> typed;
  std::vector<server_message> received;
  std::vector<std::string> notes;     ///< "finished", "stop", "mute 32", "lost: why"
  std::vector<std::string> uncertain; ///< what came with the last loss
  std::vector<std::string> unsent;    ///< ... as well
  completion choices;                 ///< its answer to `complete_atom`
  standing stands;                    ///< what it was told of others last
  caf::typed_response_promise<farewell> ending;
  bool holding = false; ///< whether it keeps its answers back
  std::vector<caf::typed_response_promise<done_atom>> owed;
};

/// Gives the answers that were kept back. To be called by the actor that owes
/// them: a promise needs the context of its actor.
void answer_all(std::vector<caf::typed_response_promise<done_atom>>& owed);

/// A conversation that only writes down what it is told. On `ok_atom` it gives
/// the answers that it kept back, and on a farewell it is over. What it sends in a test's
/// name may be answered.
using listener_actor =
  conversation_actor::extend<caf::reacts_to<caf::ok_atom>, caf::reacts_to<farewell>,
                             caf::reacts_to<done_atom>>;

listener_actor spawn_listener(quiet_system& world,
                              std::shared_ptr<told_conversation> into);

} // namespace hubbub::client::test
