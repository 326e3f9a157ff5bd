#pragma once

#include <functional>
#include <type_traits>
#include <utility>

#include <caf/actor_cast.hpp>
#include <caf/detail/implicit_conversions.hpp>
#include <caf/message.hpp>
#include <caf/replies_to.hpp>
#include <caf/response_promise.hpp>
#include <caf/scheduled_actor.hpp>
#include <caf/typed_actor.hpp>

namespace hubbub {

/// Answers somebody who waits for nothing but the end of it.
inline void say_done(caf::response_promise& answer) {
  answer.deliver(caf::unit);
}

namespace asking {

template <class T>
struct tag {};

template <class Signatures>
struct all_of;

template <class... Signatures>
struct all_of<caf::detail::type_list<Signatures...>> : tag<Signatures>... {};

/// Whether an interface has a message and answers it like that. One look at a base class,
/// where CAF's own `request` goes through all messages of the interface.
template <class Handle, class T, class... Ts>
constexpr bool is_answered = std::is_base_of<
  tag<caf::typed_mpi<caf::detail::type_list<Ts...>, caf::output_tuple<T>>>,
  all_of<typename Handle::signatures>>::value;

/// Asks somebody something, and calls one of the two with what is answered. Not a template:
/// compilers are grateful.
void send(caf::scheduled_actor* self, const caf::strong_actor_ptr& whom,
          caf::message what, std::function<void(caf::type_erased_tuple&)> done,
          std::function<void(caf::error)> failed);

/// Calls `done` with the answer, if it is one.
template <class T, class Done, class Failed>
std::function<void(caf::type_erased_tuple&)> taking(Done done, Failed failed) {
  return [done = std::move(done),
          failed = std::move(failed)](caf::type_erased_tuple& answer) mutable {
    if constexpr (std::is_void<T>::value)
      done();
    else if (answer.match_elements<T>())
      done(std::move(answer.get_mutable_as<T>(0)));
    else
      failed(make_error(caf::sec::unexpected_response));
  };
}

} // namespace asking

/// Asks somebody something and goes on meanwhile: what CAF's `request` does, for any actor
/// that a room, a directory or a recorder may be, and in a tenth of its compile time.
/// @tparam T what is answered; void: nothing but that it is done.
/// @param done gets the answer, `failed` the error.
template <class T, class Handle, class Done, class Failed, class... Ts>
void ask(caf::scheduled_actor* self, const Handle& whom, Done done, Failed failed,
         Ts... what) {
  static_assert(
    asking::is_answered<Handle, T, caf::detail::implicit_conversions_t<Ts>...>,
    "the interface has no such message, or answers it otherwise");
  asking::send(self, caf::actor_cast<caf::strong_actor_ptr>(whom),
               caf::make_message(std::move(what)...),
               asking::taking<T>(std::move(done), failed), failed);
}

} // namespace hubbub
