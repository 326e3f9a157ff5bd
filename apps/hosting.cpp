#include "apps/hosting.hpp"

#include <caf/io/middleman.hpp>

#include "actors/directory.hpp"
#include "actors/recorder.hpp"
#include "actors/room.hpp"

namespace hubbub {

namespace {

using room_pointer = room_actor::stateful_broker_pointer<room_state>;
using directory_pointer = directory_actor::stateful_broker_pointer<directory_state>;
using listener_pointer = listener_actor::stateful_broker_pointer<listener_state>;

room_actor::behavior_type hosted_room(room_pointer self, std::string name,
                                      directory_actor directory, room_rules rules,
                                      room_ties ties) {
  return self->state.make_behavior(std::move(name), std::move(directory),
                                   std::move(rules), std::move(ties));
}

directory_actor::behavior_type
hosted_directory(directory_pointer self, room_factory make_room, directory_rules rules) {
  return self->state.make_behavior(std::move(make_room), std::move(rules));
}

recorder_actor::behavior_type
hosted_recorder(recorder_actor::stateful_broker_pointer<recorder_state> self,
                recorder_rules rules) {
  return self->state.make_behavior(std::move(rules));
}

ban_keeper_actor::behavior_type
hosted_ban_keeper(ban_keeper_actor::stateful_broker_pointer<ban_keeper_state> self,
                  accounts_actor store, size_t most) {
  return self->state.make_behavior(std::move(store), most);
}

ledger_actor::behavior_type
hosted_ledger(ledger_actor::stateful_broker_pointer<ledger_state> self,
              ledger_setup setup) {
  return self->state.make_behavior(std::move(setup));
}

listener_actor::behavior_type hosted_listener(listener_pointer self,
                                              std::vector<listening_point> points,
                                              chat_context context) {
  return self->state.make_behavior(std::move(points), std::move(context));
}

} // namespace

directory_actor spawn_directory(caf::actor_system& sys, room_rules rooms,
                                directory_rules rules) {
  room_factory make_room =
    [&sys, rooms, recorder = rules.recorder](std::string name, directory_actor directory,
                                             uint32_t source) {
      return sys.middleman().spawn_broker(hosted_room, std::move(name),
                                          std::move(directory), rooms,
                                          room_ties{source, recorder});
    };
  return sys.middleman().spawn_broker(hosted_directory, std::move(make_room),
                                      std::move(rules));
}

recorder_actor spawn_recorder(caf::actor_system& sys, recorder_rules rules) {
  return sys.middleman().spawn_broker(hosted_recorder, std::move(rules));
}

ledger_actor spawn_ledger(caf::actor_system& sys, ledger_setup setup) {
  return sys.middleman().spawn_broker(hosted_ledger, std::move(setup));
}

ban_keeper_actor spawn_ban_keeper(caf::actor_system& sys, accounts_actor store,
                                  size_t most) {
  return sys.middleman().spawn_broker(hosted_ban_keeper, std::move(store), most);
}

listener_actor spawn_listener(caf::actor_system& sys, std::vector<listening_point> points,
                              chat_context context) {
  return sys.middleman().spawn_broker(hosted_listener, std::move(points),
                                      std::move(context));
}

} // namespace hubbub
