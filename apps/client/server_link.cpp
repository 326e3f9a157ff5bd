#include "apps/client/server_link.hpp"

#include <random>
#include <utility>

#include <caf/actor_cast.hpp>
#include <caf/actor_system.hpp>
#include <caf/io/middleman.hpp>
#include <caf/io/network/multiplexer.hpp>
#include <caf/send.hpp>
#include <caf/stateful_actor.hpp>
#include <caf/typed_event_based_actor.hpp>

#include "apps/client/connection.hpp"
#include "apps/client/dialer.hpp"

namespace hubbub::client {

server_link::server_link(caf::actor_system& system, destination where)
    : system_(system),
      hurry_(std::make_shared<alarm_bell>()),
      dialer_(system.spawn<caf::detached>(client::dialer, std::move(where), hurry_)) {}

conversation_actor server_link::start(dialed_ptr made, conversation_options options,
                                      both_sides between, output_form form) {
  auto adopt = [system = &system_](caf::io::network::native_socket fd) {
    return system->middleman().backend().new_scribe(fd);
  };
  auto scribe = adopt(made->fd);
  connection_ =
    spawn_connection(system_, std::move(scribe), {dialer_, adopt, std::random_device{}()},
                     std::move(made));
  between.connection = connection_;
  conversation_ =
    system_.spawn(host_conversation, std::move(options), std::move(between), form);
  return conversation_;
}

void server_link::end() {
  for (auto& actor :
       {caf::actor_cast<caf::actor>(conversation_),
        caf::actor_cast<caf::actor>(connection_), caf::actor_cast<caf::actor>(dialer_)})
    if (actor)
      caf::anon_send_exit(actor, caf::exit_reason::user_shutdown);
  alarm_bell::ring(hurry_->fd());
}

} // namespace hubbub::client
