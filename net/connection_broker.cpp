#include "net/connection_broker.hpp"

#include <utility>

#include <caf/detail/scope_guard.hpp>
#include <caf/sec.hpp>
#include <caf/type_nr.hpp>

namespace hubbub {

namespace {

/// Whether it is a `deliver_atom` of `member_actor`. That is asked for every delivery:
/// the token tells the types apart but for our own ones, of which no other is sent like
/// this.
bool is_batch(const caf::message& x) {
  constexpr auto types =
    caf::make_type_token<caf::atom_value, event_batch, uint32_t, uint32_t>();
  return x.type_token() == types && x.get_as<caf::atom_value>(0) == deliver_atom::value;
}

} // namespace

void connection_broker::enqueue(caf::strong_actor_ptr source, caf::message_id id,
                                caf::message content, caf::execution_unit* from) {
  if (idles_in(from) && is_batch(content))
    take(content);
  else
    super::enqueue(std::move(source), id, std::move(content), from);
}

bool connection_broker::idles_in(const caf::execution_unit* loop) {
  // CAF calls a mailbox blocked that is empty and whose owner is not scheduled. What a
  // socket brings is handled while it is; and a broker that ends by that leaves it so.
  return loop == context() && mailbox().blocked() && !busy_
         && !getf(is_shutting_down_flag | is_terminated_flag);
}

void connection_broker::take(const caf::message& batch) {
  // It may end by this, and with it what it was reached by.
  caf::strong_actor_ptr alive{ctrl()};
  busy_ = true;
  current_mailbox_element(nullptr);
  try {
    state.take(batch.get_as<event_batch>(1), batch.get_as<uint32_t>(2),
               batch.get_as<uint32_t>(3));
  } catch (...) {
    quit(caf::sec::runtime_error); // as CAF does; it is no fault of the sender
  }
  busy_ = false;
  if (getf(is_shutting_down_flag))
    finalize();
}

caf::invoke_message_result connection_broker::consume(caf::mailbox_element& x) {
  auto before = std::exchange(busy_, true);
  auto outer = std::exchange(connection_state::handling(), &state);
  auto after = caf::detail::make_scope_guard([=] {
    busy_ = before;
    connection_state::handling() = outer;
  });
  return super::consume(x);
}

connection_actor spawn_connection(caf::io::middleman& parent, caf::io::scribe_ptr scribe,
                                  const wire_format& format, chat_context context) {
  caf::actor_config config{&parent.backend()};
  config.init_fun = caf::actor_config::init_fun_type{
    [scribe = std::move(scribe), &format,
     context = std::move(context)](caf::local_actor* self) mutable -> caf::behavior {
      auto broker = static_cast<connection_broker*>(self);
      auto hdl = scribe->hdl();
      auto result = broker->state.make_behavior(std::move(scribe), format, context);
      broker->expect_one(hdl);
      return std::move(result.unbox());
    }};
  return parent.system().spawn_class<connection_broker, caf::no_spawn_options>(config);
}

} // namespace hubbub
