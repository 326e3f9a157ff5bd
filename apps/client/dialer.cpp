#include "apps/client/dialer.hpp"

#include <caf/typed_event_based_actor.hpp>

namespace hubbub::client {

dialer_actor::behavior_type dialer(dialer_actor::pointer, destination where,
                                   std::shared_ptr<alarm_bell> bell) {
  return {[=](dial_atom) { return std::make_shared<dialed>(dial(where, bell->fd())); }};
}

} // namespace hubbub::client
