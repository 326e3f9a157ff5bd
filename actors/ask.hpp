#pragma once

#include <type_traits>
#include <utility>

#include <caf/actor_cast.hpp>
#include <caf/behavior.hpp>
#include <caf/scheduled_actor.hpp>

namespace hubbub {

/// Asks somebody something and goes on meanwhile: what CAF's `request` does, for any
/// actor that a room, a directory or a recorder may be.
/// @tparam T what is answered; void: nothing but that it is done.
/// @param done gets the answer, `failed` the error.
template <class T, class Handle, class Done, class Failed, class... Ts>
void ask(caf::scheduled_actor* self, const Handle& whom, Done done, Failed failed,
         Ts... what) {
  auto id = self->new_request_id(caf::message_priority::normal);
  caf::actor_cast<caf::strong_actor_ptr>(whom)->enqueue(
    caf::strong_actor_ptr{self->ctrl()}, id, caf::make_message(std::move(what)...),
    self->context());
  auto on_error = [failed](caf::error& why) mutable { failed(std::move(why)); };
  if constexpr (std::is_same<T, void>::value)
    self->add_multiplexed_response_handler(id.response_id(),
                                           caf::behavior{done, on_error});
  else
    self->add_multiplexed_response_handler(
      id.response_id(),
      caf::behavior{[done](T& answer) mutable { done(std::move(answer)); }, on_error});
}

} // namespace hubbub
