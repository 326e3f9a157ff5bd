#include "apps/client/dialer.hpp"

#include <utility>

#include <caf/typed_event_based_actor.hpp>

namespace hubbub::client {

dialer_actor::behavior_type dialer(dialer_actor::pointer, place where, int bell) {
  return {[=](dial_atom) -> caf::result<int32_t, std::string> {
    auto made = dial(where, bell);
    return {static_cast<int32_t>(made.fd), std::move(made.error)};
  }};
}

} // namespace hubbub::client
