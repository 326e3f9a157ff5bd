#pragma once

#include <utility>

#include <caf/io/network/multiplexer.hpp>
#include <caf/send.hpp>

namespace hubbub {

/// Sends a message when the loop has looked for input and others have had their turn.
/// What an actor sends to itself, or to who waits for its turn, it gets in this one: CAF
/// has an actor take all that its mailbox brings before it returns to the loop.
template <class Handle, class... Ts>
void send_in_next_turn(caf::io::network::multiplexer& loop, Handle to, Ts... what) {
  loop.post([to = std::move(to), what...] { caf::anon_send(to, what...); });
}

} // namespace hubbub
