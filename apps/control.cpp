#include "apps/control.hpp"

#include <caf/send.hpp>
#include <caf/stateful_actor.hpp>
#include <caf/typed_event_based_actor.hpp>

namespace hubbub {

namespace {

struct control_state {
  static inline const char* name = "hubbub.control";
  configuration_reader read;
  password_checker_actor passwords;
  caf::strong_actor_ptr listener;
};

using control_pointer = server_control_actor::stateful_pointer<control_state>;

rehash_result reload(control_pointer self) {
  rehash_result result;
  auto fresh = self->state.read(result);
  if (!result.error.empty())
    return result;
  caf::anon_send(self->state.passwords, reload_atom::value, fresh.values);
  if (!self->state.listener)
    return result;
  auto listener = caf::actor_cast<listener_actor>(self->state.listener);
  caf::anon_send(listener, reload_atom::value, std::move(fresh.values));
  caf::anon_send(listener, listen_atom::value, std::move(fresh.listening));
  return result;
}

server_control_actor::behavior_type control(control_pointer self,
                                            configuration_reader read,
                                            password_checker_actor passwords) {
  self->state.read = std::move(read);
  self->state.passwords = std::move(passwords);
  return {
    [self](rehash_atom) { return reload(self); },
    [self](attach_atom, caf::strong_actor_ptr& listener) {
      self->state.listener = std::move(listener);
    },
  };
}

} // namespace

server_control_actor spawn_control(caf::actor_system& sys, configuration_reader read,
                                   password_checker_actor passwords) {
  return sys.spawn<caf::detached>(control, std::move(read), std::move(passwords));
}

} // namespace hubbub
