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
#include "apps/client/ignore_list.hpp"
#include "apps/client/keyboard.hpp"

namespace hubbub::client {

namespace {

void apply(const ignored_change& change, std::vector<std::string>& ignored) {
  ignore_list list;
  for (auto& mask : ignored)
    list.add(mask);
  if (change.ignored)
    list.add(change.mask);
  else
    list.remove(change.mask);
  ignored = list.all();
}

class socket_link final : public server_link {
public:
  socket_link(caf::actor_system& system, server_plan plan)
      : system_(system),
        options_(std::move(plan.options)),
        form_(plan.form),
        hurry_(std::make_shared<alarm_bell>()),
        dialer_(
          system.spawn<caf::detached>(client::dialer, std::move(plan.where), hurry_)) {}

  dialer_actor dialer() const override { return dialer_; }

  conversation_actor start(dialed_ptr made, const news_for_server& news,
                           both_sides between) override {
    auto options = options_;
    options.secure = made->channel != nullptr;
    if (!news.name.empty())
      options.name = news.name;
    for (auto& look : news.looks)
      options.set(look);
    for (auto& x : news.ignored)
      apply(x, options.ignored);
    auto adopt = [system = &system_](caf::io::network::native_socket fd) {
      return system->middleman().backend().new_scribe(fd);
    };
    auto scribe = adopt(made->fd);
    connection_ =
      spawn_connection(system_, std::move(scribe),
                       {dialer_, adopt, std::random_device{}()}, std::move(made));
    between.connection = connection_;
    conversation_ =
      system_.spawn(host_conversation, std::move(options), std::move(between), form_);
    return conversation_;
  }

  void end() override {
    for (auto& actor :
         {caf::actor_cast<caf::actor>(conversation_),
          caf::actor_cast<caf::actor>(connection_), caf::actor_cast<caf::actor>(dialer_)})
      if (actor)
        caf::anon_send_exit(actor, caf::exit_reason::user_shutdown);
    alarm_bell::ring(hurry_->fd());
  }

private:
  caf::actor_system& system_;
  conversation_options options_;
  output_form form_;
  std::shared_ptr<alarm_bell> hurry_; // ends an attempt to connect
  dialer_actor dialer_;
  connection_actor connection_;
  conversation_actor conversation_;
};

} // namespace

server_link_ptr link_to_server(caf::actor_system& system, server_plan plan) {
  return std::make_shared<socket_link>(system, std::move(plan));
}

} // namespace hubbub::client
