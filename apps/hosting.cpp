#include "apps/hosting.hpp"

#include <utility>

#include <caf/detail/scope_guard.hpp>
#include <caf/io/middleman.hpp>

#include "actors/directory.hpp"
#include "actors/recorder.hpp"
#include "actors/room.hpp"

namespace hubbub {

namespace {

using directory_pointer = directory_actor::stateful_broker_pointer<directory_state>;
using listener_pointer = listener_actor::stateful_broker_pointer<listener_state>;

/// There may be thousands: they share their handlers.
class hosted_room : public room_actor::stateful_broker_base<room_state> {
public:
  using super = room_actor::stateful_broker_base<room_state>;
  using super::super;

  caf::invoke_message_result consume(caf::mailbox_element& x) override {
    auto outer = std::exchange(room_state::handling(), &state);
    auto after = caf::detail::make_scope_guard([=] { room_state::handling() = outer; });
    return super::consume(x);
  }
};

room_actor spawn_room(caf::io::middleman& parent, std::string name,
                      directory_actor directory, room_rules_ptr rules, room_ties ties) {
  caf::actor_config config{&parent.backend()};
  config.init_fun = caf::actor_config::init_fun_type{
    [name = std::move(name), directory = std::move(directory), rules = std::move(rules),
     ties = std::move(ties)](caf::local_actor* self) mutable -> caf::behavior {
      auto result = static_cast<hosted_room*>(self)->state.make_shared_behavior(
        std::move(name), std::move(directory), std::move(rules), std::move(ties));
      return std::move(result.unbox());
    }};
  return parent.system().spawn_class<hosted_room, caf::no_spawn_options>(config);
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
    [&sys, rooms = room_rules_ptr{std::move(rooms)}, recorder = rules.recorder](
      std::string name, directory_actor directory, uint32_t source) {
      return spawn_room(sys.middleman(), std::move(name), std::move(directory), rooms,
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
