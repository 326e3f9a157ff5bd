// Connections over the real transport, in a loop that the test turns, with time moved by
// hand.
#pragma once

#include <array>
#include <memory>
#include <string>
#include <thread>
#include <utility>
#include <vector>

#include <catch2/catch.hpp>

#include <caf/io/middleman.hpp>
#include <caf/scheduler/test_coordinator.hpp>
#include <caf/send.hpp>
#include <caf/typed_event_based_actor.hpp>
#include <sys/socket.h>
#include <unistd.h>

#include "actors/directory.hpp"
#include "actors/errors.hpp"
#include "actors/room.hpp"
#include "net/connection_broker.hpp"
#include "net/transport/flush_queue.hpp"
#include "net/transport/stream_scribe.hpp"
#include "net/wire_formats.hpp"

namespace real_transport {

using namespace hubbub;

inline room_actor::behavior_type
room(room_actor::stateful_broker_pointer<room_state> self, std::string name,
     directory_actor directory) {
  return self->state.make_behavior(std::move(name), std::move(directory), {});
}

inline directory_actor::behavior_type
directory(directory_actor::stateful_broker_pointer<directory_state> self,
          room_factory make_room) {
  return self->state.make_behavior(std::move(make_room), {});
}

struct loop_config : caf::actor_system_config {
  loop_config() {
    load<caf::io::middleman>();
    add_message_types<caf::id_block::hubbub>();
    hubbub::add_error_category(*this);
    set("middleman.manual-multiplexing", true);
    set("middleman.workers", size_t{0});
    set("scheduler.policy", caf::atom("testing"));
  }
};

/// A chat whose connections are pairs of sockets, in a loop that this thread turns. As in
/// the server, all actors live there.
struct world {
  loop_config system_config;
  caf::actor_system sys{system_config};
  caf::scheduler::test_coordinator& sched =
    dynamic_cast<caf::scheduler::test_coordinator&>(sys.scheduler());
  caf::io::network::default_multiplexer& loop =
    dynamic_cast<caf::io::network::default_multiplexer&>(sys.middleman().backend());
  flush_queue_ptr queue = caf::make_counted<flush_queue>(loop, true);
  loop_tally_ptr numbers = caf::make_counted<loop_tally>();
  std::shared_ptr<settings> config = std::make_shared<settings>();
  std::vector<caf::actor> owned;
  directory_actor everybody;

  world() {
    loop.thread_id(std::this_thread::get_id());
    config->flood[activity::line] = {};
    config->slowdown_time = {};
    room_factory make_room = [this](std::string name, directory_actor dir, uint32_t) {
      auto result = sys.middleman().spawn_broker(room, std::move(name), std::move(dir));
      owned.push_back(caf::actor_cast<caf::actor>(result));
      return result;
    };
    everybody = sys.middleman().spawn_broker(directory, std::move(make_room));
    owned.push_back(caf::actor_cast<caf::actor>(everybody));
  }

  ~world() {
    for (auto& x : owned)
      caf::anon_send_exit(x, caf::exit_reason::kill);
    owned.clear();
    everybody = nullptr;
    turn();
  }

  /// Lets everything happen.
  void turn() {
    for (auto i = 0; i < 100'000; ++i)
      if (!sched.try_run_once() && !loop.try_run_once())
        return;
    FAIL("it never came to rest");
  }

  void advance(caf::timespan by) {
    sched.advance_time(by);
    turn();
  }
};

/// The other end of a connection.
class socket_peer {
public:
  /// @param fd owned from now on.
  socket_peer(world& within, int fd) : world_(within), fd_(fd) {
    REQUIRE(fd >= 0);
    world_.turn();
  }
  socket_peer(const socket_peer&) = delete;
  socket_peer& operator=(const socket_peer&) = delete;
  ~socket_peer() { close(); }

  /// @returns how much of it the other end may still take: nothing if it is closed.
  size_t send(const std::string& bytes) {
    auto sent = ::send(fd_, bytes.data(), bytes.size(), MSG_NOSIGNAL);
    world_.turn();
    return sent < 0 ? 0 : static_cast<size_t>(sent);
  }

  /// Sends until the other end takes no more.
  void send_all_it_takes() {
    const std::string text(4096, '\n');
    for (auto i = 0; i < 10'000 && send(text) > 0; ++i) {
      // go on
    }
  }

  /// Some of what is there.
  std::string received_some(size_t at_most) {
    std::string result(at_most, '\0');
    auto got = ::recv(fd_, result.data(), at_most, 0);
    result.resize(got < 0 ? 0 : static_cast<size_t>(got));
    world_.turn();
    return result;
  }

  /// What is there; `ended` is whether the other end said that it was all.
  std::string received() {
    std::string result;
    char bytes[4096];
    ssize_t got = 0;
    while ((got = ::recv(fd_, bytes, sizeof(bytes), 0)) > 0)
      result.append(bytes, static_cast<size_t>(got));
    ended = got == 0;
    world_.turn();
    return result;
  }

  /// Whether the other end is closed, not only silent.
  bool gone() { return ::send(fd_, "", 1, MSG_NOSIGNAL) < 0 && errno != EAGAIN; }

  void half_close() {
    ::shutdown(fd_, SHUT_WR);
    world_.turn();
  }

  void close() {
    if (fd_ >= 0)
      ::close(std::exchange(fd_, -1));
    world_.turn();
  }

  bool ended = false;

protected:
  world& world_;

private:
  int fd_;
};

/// Somebody on a connection that we know.
class member : public socket_peer {
public:
  member(world& within, const std::string& nick, const wire_format& format = colon_format)
      : member(within, nick, format, pair_of_sockets()) {}

  template <class Atom>
  void tell(Atom what, const std::string& reason) {
    caf::anon_send(actor_, what, reason);
    world_.turn();
  }

  /// Has its connection look whether it is silent.
  void pulse() {
    caf::anon_send(actor_, pulse_atom::value);
    world_.turn();
  }

  /// Whether its connection still has the socket.
  bool open() const { return broker().num_connections() > 0; }

  connection_broker& broker() const {
    return *static_cast<connection_broker*>(
      caf::actor_cast<caf::abstract_actor*>(actor_));
  }

private:
  static std::array<int, 2> pair_of_sockets() {
    std::array<int, 2> ends{};
    REQUIRE(::socketpair(AF_UNIX, SOCK_STREAM | SOCK_NONBLOCK, 0, ends.data()) == 0);
    return ends;
  }

  member(world& within, const std::string& nick, const wire_format& format,
         std::array<int, 2> ends)
      : socket_peer(within, ends[1]) {
    auto scribe = caf::make_counted<stream_scribe>(within.loop, ends[0], within.queue);
    chat_actors actors{within.everybody, control_actor{}};
    actors.numbers = within.numbers;
    chat_context context{std::move(actors), within.config};
    actor_ =
      spawn_connection(within.sys.middleman(), caf::io::scribe_ptr{std::move(scribe)},
                       format, std::move(context));
    within.owned.push_back(caf::actor_cast<caf::actor>(actor_));
    world_.turn();
    send(nick + "\n");
  }

  connection_actor actor_;
};

} // namespace real_transport
