#pragma once

#include <caf/io/middleman.hpp>

#include "net/connection.hpp"

namespace hubbub {

/// The broker of a connection. It differs from CAF's in one thing: a batch from an actor
/// of its own loop does not go through the mailbox if that is empty and no handler runs.
/// The sender's thread is this one's, so the batch is taken on the spot, as what a socket
/// brings is. That saves a place in the mailbox and a turn of the loop; the order in
/// which this actor takes what it was sent is the same.
class connection_broker
    : public connection_actor::stateful_broker_base<connection_state> {
public:
  using super = connection_actor::stateful_broker_base<connection_state>;
  using super::enqueue;

  /// @param config says in which loop it lives.
  explicit connection_broker(caf::actor_config& config) : super(config) {}

  /// @param from the execution unit of the sender, and thereby of this call.
  void enqueue(caf::strong_actor_ptr source, caf::message_id id, caf::message content,
               caf::execution_unit* from) override;

  caf::invoke_message_result consume(caf::mailbox_element& x) override;

  /// It has one scribe and will have no other: a table with room for a dozen is no use.
  void expect_one(caf::io::connection_handle hdl) { get_map(hdl).rehash(1); }

private:
  /// Whether this actor lives and is idle, and `loop` is the one it lives in.
  bool idles_in(const caf::execution_unit* loop);

  /// Takes a batch as `consume` would.
  void take(const caf::message& batch);

  bool busy_ = false; // inside a handler
};

/// @param scribe the open socket; belongs to no broker yet.
/// @param format outlives the connection.
connection_actor spawn_connection(caf::io::middleman& parent, caf::io::scribe_ptr scribe,
                                  const wire_format& format, chat_context context);

} // namespace hubbub
