#include "apps/client/connection.hpp"

#include <chrono>
#include <deque>
#include <optional>
#include <utility>

#include <caf/io/middleman.hpp>
#include <caf/io/typed_broker.hpp>
#include <caf/send.hpp>
#include <caf/stateful_actor.hpp>
#include <caf/typed_response_promise.hpp>
#include <sys/socket.h>

#include "apps/client/backoff.hpp"
#include "apps/client/label_tracker.hpp"
#include "apps/client/outbox.hpp"
#include "apps/client/server_message.hpp"
#include "net/codec/irc_message.hpp"
#include "net/framing/line_framer.hpp"

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

// How long after the last lines the server is asked whether it has got them: until
// it answers, nobody knows what became of them if the connection breaks.
constexpr auto fence_delay = 2s;

// How long after QUIT the server may take to hang up.
constexpr auto goodbye_time = 2s;

// How long a server may be silent while what is in front of QUIT waits for it.
constexpr auto sending_patience = 5s;

// What the connection tells itself.
using connection_impl = connection_actor::extend<
  caf::reacts_to<caf::tick_atom>,
  caf::reacts_to<caf::flush_atom>,   // ask whether all has arrived
  caf::reacts_to<caf::connect_atom>, // dial, after the pause
  caf::reacts_to<caf::timeout_atom>>::extend_with<caf::io::connection_handler>;

struct connection_state {
  connection_impl::broker_pointer self = nullptr;
  caf::io::connection_handle hdl; // invalid while there is no connection
  redialing again;
  std::optional<backoff> pauses;
  conversation_actor conversation;
  std::unique_ptr<tls_channel> channel; // null: nothing is encrypted
  std::vector<char> early;              // came before anybody could read it
  line_framer framer{line_limit};
  outbox out;
  label_tracker labels;
  std::deque<caf::typed_response_promise<done_atom>> senders;
  std::vector<std::string> dropped; // on leaving at once
  size_t unshown = 0;
  bool halted = false;
  bool leaving = false;
  bool heard = false;  // anything since somebody last looked
  bool asking = false; // a question whether all has arrived will follow
  int silent_ticks = 0;

  static inline const char* name = "connection";

  bool connected() const { return hdl != caf::io::invalid_connection_handle; }
  void attach(caf::io::scribe_ptr scribe, const dialed_ptr& made);
  void listen(conversation_actor to);
  void start_reading();
  void dial();
  void resume();
  void receive(const std::vector<char>& bytes);
  void receive_sealed(std::string_view bytes);
  void answer(const server_message& message);
  void deliver(server_messages messages, size_t bytes);
  void send(std::string_view lines);
  void write(std::string_view bytes);
  void leave(departure how, std::string_view words);
  void give_up();
  void pump();
  void tick();
  void ask();
  void lost(std::string reason);
  void hang_up();

  // Sends itself something later. Anonymously, because a broker that has ended
  // keeps what still arrives, and would so keep itself.
  template <class Atom>
  void remind(caf::timespan delay, Atom what) {
    caf::delayed_anon_send(connection_impl{self}, delay, what);
  }
};

void connection_state::attach(caf::io::scribe_ptr scribe, const dialed_ptr& made) {
  hdl = scribe->hdl();
  channel = made ? std::move(made->channel) : nullptr;
  early = made ? std::move(made->early) : std::vector<char>{};
  framer = line_framer{line_limit};
  labels.begin();
  silent_ticks = 0;
  self->add_scribe(std::move(scribe));
}

void connection_state::listen(conversation_actor to) {
  conversation = std::move(to);
  start_reading();
  remind(tick_interval, caf::tick_atom_v);
}

void connection_state::start_reading() {
  self->configure_read(hdl, caf::io::receive_policy::at_most(chunk));
  if (!halted)
    self->trigger(hdl);
  if (auto bytes = std::exchange(early, {}); !bytes.empty())
    receive(bytes);
}

void connection_state::dial() {
  self->request(again.dialer, caf::infinite, dial_atom_v)
    .then(
      [this](const dialed_ptr& made) {
        if (made->fd < 0) {
          // It is not the one it was: nobody should wait for that in the dark.
          if (made->distrusted)
            self->send(conversation, lost_atom_v, made->error, lost_lines{});
          else
            remind(pauses->next(), caf::connect_atom_v);
          return;
        }
        attach(again.adopt(made->fd), made);
        start_reading();
        self->send(conversation, connected_atom_v);
      },
      [this](caf::error&) { self->quit(); });
}

void connection_state::resume() {
  // Not before: who is let in and thrown out again comes back ever more slowly.
  pauses->reset();
  out.open();
  pump();
}

void connection_state::receive(const std::vector<char>& bytes) {
  silent_ticks = 0;
  heard = true;
  framer.feed({bytes.data(), bytes.size()});
  server_messages messages;
  server_message message;
  for (;;) {
    auto [kind, text] = framer.peek();
    if (kind == line_framer::status::incomplete)
      break;
    if (kind == line_framer::status::line && !text.empty()) {
      if (read_server_message(text, message))
        answer(message);
      message.label = labels.of(message);
      message.answers = out.settle(message.label);
      messages.items.push_back(std::move(message));
    }
    framer.pop();
  }
  framer.settle();
  if (!messages.items.empty())
    deliver(std::move(messages), bytes.size());
  pump();
}

// What is between the server and this actor alone.
void connection_state::answer(const server_message& m) {
  if (m.command == "PING") {
    std::string pong;
    irc_writer{pong, {}, "PONG"}.trailing(m.param(0));
    send(pong);
  } else if (m.command == "PONG" && !m.params.empty()) {
    out.pong(m.params.back());
  }
}

void connection_state::deliver(server_messages messages, size_t bytes) {
  unshown += bytes;
  if (unshown > unshown_limit && !std::exchange(halted, true))
    self->halt(hdl);
  self->request(conversation, caf::infinite, received_atom_v, std::move(messages))
    .then(
      [this, bytes](done_atom) {
        unshown -= bytes;
        if (unshown <= unshown_limit / 2 && std::exchange(halted, false) && connected())
          self->trigger(hdl);
      },
      [this](caf::error&) {
        hang_up();
        self->quit();
      });
}

void connection_state::receive_sealed(std::string_view bytes) {
  std::vector<char> plain;
  channel->feed(bytes, plain);
  write({});
  if (!plain.empty())
    receive(plain);
  if (!connected())
    return;
  if (channel->now() == tls_channel::state::ended)
    lost("the server closed the connection");
  else if (channel->now() == tls_channel::state::failed)
    lost("the encrypted connection broke: " + channel->error());
}

void connection_state::send(std::string_view lines) {
  if (connected())
    write(lines);
}

void connection_state::write(std::string_view bytes) {
  auto put = [this](std::string_view x) { self->write(hdl, x.size(), x.data()); };
  if (!channel)
    put(bytes);
  for (size_t taken = 1; channel && taken > 0; bytes.remove_prefix(taken)) {
    taken = channel->seal(bytes);
    put(channel->sealed());
    channel->sent(channel->sealed().size());
  }
  self->flush(hdl);
}

void connection_state::leave(departure how, std::string_view words) {
  std::string line;
  irc_writer{line, {}, "QUIT"}.trailing(words);
  if (how == departure::at_once) {
    dropped = out.discard();
    out.open();
  }
  out.finish(std::move(line), how == departure::after_arrival);
  if (connected())
    pump();
  else if (how == departure::at_once)
    lost({});
  if (how == departure::after_sending)
    remind(sending_patience, caf::timeout_atom_v);
}

// Time to give up a server that takes nothing, or does not hang up.
void connection_state::give_up() {
  if (connected() && (leaving || !std::exchange(heard, false)))
    lost({});
  else if (connected())
    remind(sending_patience, caf::timeout_atom_v);
}

void connection_state::pump() {
  if (auto lines = out.release(); !lines.empty())
    send(lines);
  if (out.unasked() && !std::exchange(asking, true))
    remind(fence_delay, caf::flush_atom_v);
  if (out.empty())
    while (!senders.empty()) {
      senders.front().deliver(done_atom_v);
      senders.pop_front();
    }
  if (out.finished() && !std::exchange(leaving, true))
    remind(goodbye_time, caf::timeout_atom_v);
}

void connection_state::ask() {
  asking = false;
  send(out.ask());
}

void connection_state::tick() {
  remind(tick_interval, caf::tick_atom_v);
  // One that does not read cannot blame the other for being silent.
  if (halted || !connected())
    return;
  ++silent_ticks;
  if (silent_ticks == ticks_until_ping)
    send("PING :alive\r\n");
  else if (silent_ticks >= ticks_until_lost)
    lost("the server does not answer any more");
}

// Without a reason, it was time to go.
void connection_state::lost(std::string reason) {
  hang_up();
  lost_lines lines{out.interrupt(), out.unsent()};
  lines.unsent.insert(lines.unsent.end(), dropped.begin(), dropped.end());
  // Who hangs up after QUIT has read what was in front of it.
  if (leaving && !reason.empty())
    lines.uncertain.clear();
  self->send(conversation, lost_atom_v, leaving ? std::string{} : std::move(reason),
             std::move(lines));
}

void connection_state::hang_up() {
  if (self->valid(hdl)) {
    // close() waits for what is unsent, which a server that reads nothing would
    // make for ever; a handle's id is its descriptor.
    auto fd = static_cast<int>(hdl.id());
    if (channel) {
      channel->close();
      auto goodbye = channel->sealed();
      static_cast<void>(
        ::send(fd, goodbye.data(), goodbye.size(), MSG_NOSIGNAL | MSG_DONTWAIT));
    }
    ::shutdown(fd, SHUT_RDWR);
    self->close(hdl);
  }
  hdl = caf::io::connection_handle{};
}

connection_impl::behavior_type
connection(connection_impl::stateful_broker_pointer<connection_state> self,
           caf::io::scribe_ptr scribe, redialing again, const dialed_ptr& made) {
  auto& state = self->state;
  state.self = self;
  state.pauses.emplace(again.seed);
  state.again = std::move(again);
  state.attach(std::move(scribe), made);
  return {
    [&state](listen_atom, conversation_actor& to) { state.listen(std::move(to)); },
    [&state](send_atom, std::string& lines) {
      auto promise = state.self->make_response_promise<done_atom>();
      state.senders.push_back(promise);
      state.out.push(lines);
      state.pump();
      return promise;
    },
    [&state](batch_atom) { state.out.batch(true); },
    [&state](label_atom) { state.out.label(true); },
    [&state](hurry_atom, const std::string& lines) { state.send(lines); },
    [&state](dial_atom) { state.remind(state.pauses->next(), caf::connect_atom_v); },
    [&state](caf::connect_atom) { state.dial(); },
    [&state](resume_atom) { state.resume(); },
    [&state](stop_atom) {
      lost_lines result{{}, state.out.discard()};
      state.pump();
      return result;
    },
    [&state](leave_atom, departure how, const std::string& words) {
      state.leave(how, words);
    },
    [&state](caf::tick_atom) { state.tick(); },
    [&state](caf::flush_atom) { state.ask(); },
    [&state](caf::timeout_atom) { state.give_up(); },
    [&state](const caf::io::new_data_msg& x) {
      if (state.channel)
        state.receive_sealed({x.buf.data(), x.buf.size()});
      else
        state.receive(x.buf);
    },
    [&state](const caf::io::connection_closed_msg&) {
      if (state.connected())
        state.lost("the server closed the connection");
    },
  };
}

} // namespace

connection_actor spawn_connection(caf::actor_system& system, caf::io::scribe_ptr scribe,
                                  redialing again, dialed_ptr made) {
  return system.middleman().spawn_broker(connection, std::move(scribe), std::move(again),
                                         std::move(made));
}

} // namespace hubbub::client
