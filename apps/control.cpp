#include "apps/control.hpp"

#include <caf/send.hpp>
#include <caf/stateful_actor.hpp>
#include <caf/typed_event_based_actor.hpp>

#include "apps/password.hpp"

namespace hubbub {

namespace {

struct control_state {
  static inline const char* name = "hubbub.control";
  settings_reader read;
  caf::strong_actor_ptr listener;
};

using control_pointer = server_control_actor::stateful_pointer<control_state>;

rehash_result reload(control_pointer self) {
  rehash_result result;
  auto fresh = self->state.read(result);
  if (result.error.empty() && self->state.listener)
    caf::anon_send(caf::actor_cast<listener_actor>(self->state.listener),
                   reload_atom::value, std::move(fresh));
  return result;
}

server_control_actor::behavior_type control(control_pointer self, settings_reader read) {
  self->state.read = std::move(read);
  return {
    [](verify_atom, const std::string& password, const std::string& given) {
      return verify_password(password, given);
    },
    [self](rehash_atom) { return reload(self); },
    [self](attach_atom, caf::strong_actor_ptr& listener) {
      self->state.listener = std::move(listener);
    },
  };
}

} // namespace

server_control_actor spawn_control(caf::actor_system& sys, settings_reader read) {
  return sys.spawn<caf::detached>(control, std::move(read));
}

} // namespace hubbub
