#include "apps/client/connection.hpp"

#include <chrono>
#include <deque>
#include <utility>

#include <caf/io/middleman.hpp>
#include <caf/io/typed_broker.hpp>
#include <caf/send.hpp>
#include <caf/stateful_actor.hpp>
#include <caf/typed_response_promise.hpp>
#include <sys/socket.h>

#include "apps/client/outbox.hpp"
#include "apps/client/server_message.hpp"
#include "net/codec/irc_message.hpp"
#include "net/codec/line_framer.hpp"

namespace hubbub::client {

namespace {

using namespace std::chrono_literals;

// Bytes taken from the socket at once.
constexpr size_t chunk = 16 * 1024;

// An IRC line and the tags in front of it (IRCv3 message-tags).
constexpr size_t line_limit = 8191 + irc_line_limit;

// Bytes read that the screen has not shown yet, above which nothing is read.
// So much fits while somebody has stopped the screen with Ctrl+S.
constexpr size_t unshown_limit = 4 * 1024 * 1024;

// A server that is silent gets a PING after two ticks and is given up after
// four: within a minute.
constexpr auto tick_interval = 14s;
constexpr int ticks_until_ping = 2;
constexpr int ticks_until_lost = 4;

// How long after QUIT the server may take to hang up.
constexpr auto goodbye_time = 2s;

// What the connection tells itself.
using connection_impl = connection_actor::extend<
  caf::reacts_to<caf::tick_atom>,
  caf::reacts_to<caf::timeout_atom>>::extend_with<caf::io::connection_handler>;

struct connection_state {
  connection_impl::broker_pointer self = nullptr;
  caf::io::connection_handle hdl;
  conversation_actor conversation;
  line_framer framer{line_limit};
  outbox out;
  std::deque<caf::typed_response_promise<taken_atom>> senders;
  size_t unshown = 0;
  bool halted = false;
  bool leaving = false;
  int silent_ticks = 0;

  static inline const char* name = "connection";

  void listen(conversation_actor to);
  void receive(const std::vector<char>& bytes);
  bool consume(const server_message& message);
  void deliver(server_messages messages, size_t bytes);
  void send(std::string_view lines);
  void leave(departure how, std::string_view words);
  void pump();
  void tick();
  void lost(std::string reason);
  void hang_up();

  // Sends itself something later. Anonymously, because a broker that has ended
  // keeps what still arrives, and would so keep itself.
  template <class Atom>
  void remind(caf::timespan delay, Atom what) {
    caf::delayed_anon_send(connection_impl{self}, delay, what);
  }
};

void connection_state::listen(conversation_actor to) {
  conversation = std::move(to);
  self->configure_read(hdl, caf::io::receive_policy::at_most(chunk));
  self->trigger(hdl);
  remind(tick_interval, caf::tick_atom_v);
}

void connection_state::receive(const std::vector<char>& bytes) {
  silent_ticks = 0;
  framer.feed({bytes.data(), bytes.size()});
  server_messages messages;
  server_message message;
  for (;;) {
    auto [kind, text] = framer.peek();
    if (kind == line_framer::status::incomplete)
      break;
    if (kind == line_framer::status::line && read_server_message(text, message)
        && !consume(message))
      messages.items.push_back(std::move(message));
    framer.pop();
  }
  framer.settle();
  if (!messages.items.empty())
    deliver(std::move(messages), bytes.size());
  pump();
}

// Takes what is between the server and this actor alone.
bool connection_state::consume(const server_message& m) {
  if (m.command == "PING") {
    std::string pong;
    irc_writer{pong, {}, "PONG"}.trailing(m.param(0));
    send(pong);
    return true;
  }
  return m.command == "PONG" && !m.params.empty() && out.pong(m.params.back());
}

void connection_state::deliver(server_messages messages, size_t bytes) {
  unshown += bytes;
  if (unshown > unshown_limit && !std::exchange(halted, true))
    self->halt(hdl);
  self->request(conversation, caf::infinite, received_atom_v, std::move(messages))
    .then(
      [this, bytes](taken_atom) {
        unshown -= bytes;
        if (unshown <= unshown_limit / 2 && std::exchange(halted, false))
          self->trigger(hdl);
      },
      [this](caf::error&) { hang_up(); });
}

void connection_state::send(std::string_view lines) {
  self->write(hdl, lines.size(), lines.data());
  self->flush(hdl);
}

void connection_state::leave(departure how, std::string_view words) {
  std::string line;
  irc_writer{line, {}, "QUIT"}.trailing(words);
  if (how == departure::at_once)
    out.discard();
  out.finish(std::move(line), how == departure::after_arrival);
  pump();
}

void connection_state::pump() {
  if (auto lines = out.release(); !lines.empty())
    send(lines);
  if (out.empty())
    while (!senders.empty()) {
      senders.front().deliver(taken_atom_v);
      senders.pop_front();
    }
  if (out.finished() && !std::exchange(leaving, true))
    remind(goodbye_time, caf::timeout_atom_v);
}

void connection_state::tick() {
  remind(tick_interval, caf::tick_atom_v);
  // One that does not read cannot blame the other for being silent.
  if (halted)
    return;
  ++silent_ticks;
  if (silent_ticks == ticks_until_ping)
    send("PING :alive\r\n");
  else if (silent_ticks >= ticks_until_lost)
    lost("the server does not answer any more");
}

void connection_state::lost(std::string reason) {
  self->send(conversation, lost_atom_v, leaving ? std::string{} : std::move(reason));
  hang_up();
}

void connection_state::hang_up() {
  // close() waits for what is unsent, which a server that reads nothing would
  // make for ever; a handle's id is its descriptor.
  if (self->valid(hdl))
    ::shutdown(static_cast<int>(hdl.id()), SHUT_RDWR);
  self->quit();
}

connection_impl::behavior_type
connection(connection_impl::stateful_broker_pointer<connection_state> self,
           caf::io::scribe_ptr scribe) {
  auto& state = self->state;
  state.self = self;
  state.hdl = scribe->hdl();
  self->add_scribe(std::move(scribe));
  return {
    [&state](listen_atom, conversation_actor& to) { state.listen(std::move(to)); },
    [&state](send_atom, std::string& lines) {
      auto promise = state.self->make_response_promise<taken_atom>();
      state.senders.push_back(promise);
      state.out.push(lines);
      state.pump();
      return promise;
    },
    [&state](leave_atom, departure how, const std::string& words) {
      state.leave(how, words);
    },
    [&state](caf::tick_atom) { state.tick(); },
    [&state](caf::timeout_atom) { state.lost({}); },
    [&state](const caf::io::new_data_msg& x) { state.receive(x.buf); },
    [&state](const caf::io::connection_closed_msg&) {
      state.lost("the server closed the connection");
    },
  };
}

} // namespace

connection_actor spawn_connection(caf::actor_system& system, caf::io::scribe_ptr scribe) {
  return system.middleman().spawn_broker(connection, std::move(scribe));
}

} // namespace hubbub::client
