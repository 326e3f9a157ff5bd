#pragma once

#include <type_traits>
#include <utility>

#include <caf/actor_cast.hpp>
#include <caf/behavior.hpp>
#include <caf/error.hpp>
#include <caf/message.hpp>
#include <caf/response_promise.hpp>
#include <caf/scheduled_actor.hpp>

namespace hubbub {

/// Answers somebody who waits for nothing but the end of it.
inline void say_done(caf::response_promise& answer) {
  answer.deliver(caf::unit);
}

/// Asks another actor; the one who asks goes on meanwhile. What `request` does, for any
/// actor that a state without a type of its own may be in.
/// @param done gets the answer, a `T` or nothing; `failed` the error.
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
