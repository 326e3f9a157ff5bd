#include "apps/client/companion.hpp"

#include <deque>
#include <utility>

#include <caf/io/middleman.hpp>
#include <caf/io/typed_broker.hpp>
#include <caf/stateful_actor.hpp>
#include <caf/typed_response_promise.hpp>

#include "apps/client/pipe_screen.hpp"

namespace hubbub::client {

namespace {

// Bytes taken from the command at once.
constexpr size_t chunk = 16 * 1024;

// Bytes it may have said that the conversation has not taken: beyond, it is not read.
constexpr size_t ahead_limit = 64 * 1024;

using companion_impl =
  terminal_actor::extend<caf::reacts_to<caf::io::data_transferred_msg>>::extend_with<
    caf::io::connection_handler>;

struct companion_state {
  companion_impl::broker_pointer self = nullptr;
  caf::io::connection_handle input;  // invalid once the command does not read any more
  caf::io::connection_handle output; // ... write any more
  terminal_actor front;
  input_actor conversation;
  input_splitter lines;
  size_t bytes_ahead = 0;
  bool halted = false;

  // What the command has not taken yet.
  struct waiting {
    uint64_t end; // in the order of all bytes ever written
    caf::typed_response_promise<done_atom> promise;
  };
  std::deque<waiting> unwritten;
  uint64_t written = 0; // to the command
  uint64_t taken = 0;   // ... by it

  static inline const char* name = "companion";

  void listen(input_actor to);
  void print(const screen_lines& lines, caf::typed_response_promise<done_atom> done);
  void took(uint64_t bytes);
  void hear(std::string_view bytes);
  void enter();
  void closed(const caf::io::connection_handle& which);
};

void companion_state::listen(input_actor to) {
  conversation = std::move(to);
  self->send(front, listen_atom_v, conversation);
  // Not before: this starts the reading.
  self->configure_read(output, caf::io::receive_policy::at_most(chunk));
}

void companion_state::print(const screen_lines& shown,
                            caf::typed_response_promise<done_atom> done) {
  std::string text;
  screen_lines errors;
  for (auto& line : shown.items)
    if (line.kind == line_kind::error)
      errors.items.push_back(line);
    else
      text += line.text + '\n';
  if (!errors.items.empty())
    self->request(front, caf::infinite, print_atom_v, std::move(errors))
      .then([](done_atom) {});
  if (text.empty() || !self->valid(input)) {
    done.deliver(done_atom_v);
    return;
  }
  written += text.size();
  unwritten.push_back({written, std::move(done)});
  self->write(input, text.size(), text.data());
  self->flush(input);
}

void companion_state::took(uint64_t bytes) {
  taken += bytes;
  while (!unwritten.empty() && unwritten.front().end <= taken) {
    unwritten.front().promise.deliver(done_atom_v);
    unwritten.pop_front();
  }
}

void companion_state::hear(std::string_view bytes) {
  lines.feed(bytes);
  enter();
}

void companion_state::enter() {
  typed_lines entered;
  size_t bytes = 0;
  while (auto line = lines.next()) {
    bytes += line->size() + 1;
    entered.items.push_back(std::move(*line));
  }
  if (entered.items.empty())
    return;
  bytes_ahead += bytes;
  if (bytes_ahead > ahead_limit && self->valid(output) && !std::exchange(halted, true))
    self->halt(output);
  self->request(conversation, caf::infinite, typed_atom_v, std::move(entered))
    .then([this, bytes](done_atom) {
      bytes_ahead -= bytes;
      if (bytes_ahead <= ahead_limit / 2 && self->valid(output)
          && std::exchange(halted, false))
        self->trigger(output);
    });
}

void companion_state::closed(const caf::io::connection_handle& which) {
  if (which == input) {
    input = {};
    // It will read no more: nobody has to wait for that.
    for (auto& x : std::exchange(unwritten, {}))
      x.promise.deliver(done_atom_v);
  } else if (which == output) {
    output = {};
    lines.finish();
    enter();
    self->send(conversation, finished_atom_v);
  }
}

companion_impl::behavior_type
companion(companion_impl::stateful_broker_pointer<companion_state> self,
          command_ends ends, terminal_actor front) {
  auto& state = self->state;
  state.self = self;
  state.front = std::move(front);
  state.input = ends.input->hdl();
  state.output = ends.output->hdl();
  self->add_scribe(std::move(ends.input));
  self->add_scribe(std::move(ends.output));
  self->ack_writes(state.input, true);
  // Nothing comes from there but the news that it is closed.
  self->configure_read(state.input, caf::io::receive_policy::at_most(chunk));
  self->link_to(state.front);
  return {
    [&state](listen_atom, input_actor& to) { state.listen(std::move(to)); },
    [&state](print_atom, const screen_lines& lines) {
      auto promise = state.self->make_response_promise<done_atom>();
      state.print(lines, promise);
      return promise;
    },
    [](prompt_atom, const std::string&, const std::string&) {},
    [](ask_atom, const std::string&) {},
    [](wipe_atom) {},
    [](status_atom, const screen_status&) {},
    [](find_atom, const std::string&) {},
    [](set_atom, const std::string&, const std::string&) {},
    [&state](close_atom) {
      // The end of its input is behind all that was written.
      if (state.self->valid(state.input))
        state.self->close(state.input);
      return state.self->delegate(state.front, close_atom_v);
    },
    [&state](const caf::io::new_data_msg& x) {
      if (x.handle == state.output)
        state.hear({x.buf.data(), x.buf.size()});
    },
    [&state](const caf::io::data_transferred_msg& x) { state.took(x.written); },
    [&state](const caf::io::connection_closed_msg& x) { state.closed(x.handle); },
  };
}

} // namespace

terminal_actor spawn_companion(caf::actor_system& system, command_ends ends,
                               terminal_actor front) {
  return system.middleman().spawn_broker(companion, std::move(ends), std::move(front));
}

} // namespace hubbub::client
