// The last words of the server: over a real transport, with time moved by hand.
#include <array>
#include <cstddef>
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
#include <sys/un.h>
#include <unistd.h>

#include "actors/directory.hpp"
#include "actors/errors.hpp"
#include "actors/room.hpp"
#include "net/connection.hpp"
#include "net/listener.hpp"
#include "net/transport/flush_queue.hpp"
#include "net/transport/stream_scribe.hpp"
#include "net/wire_formats.hpp"

using namespace hubbub;
using namespace std::chrono_literals;
using Catch::Contains;
using Catch::EndsWith;
using Catch::StartsWith;

namespace {

room_actor::behavior_type room(room_actor::stateful_pointer<room_state> self,
                               std::string name, directory_actor directory) {
  return self->state.make_behavior(std::move(name), std::move(directory), {});
}

directory_actor::behavior_type
directory(directory_actor::stateful_pointer<directory_state> self,
          room_factory make_room) {
  return self->state.make_behavior(std::move(make_room));
}

connection_actor::behavior_type
connection(connection_actor::stateful_broker_pointer<connection_state> self,
           caf::io::scribe_ptr scribe, const wire_format* format, chat_context context) {
  return self->state.make_behavior(std::move(scribe), *format, context);
}

listener_actor::behavior_type
listener(listener_actor::stateful_broker_pointer<listener_state> self, int fd,
         chat_context context) {
  return self->state.make_behavior({{fd, &colon_format}}, std::move(context));
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

/// A chat whose connections are pairs of sockets, in a loop that this thread turns.
struct farewell_fixture {
  loop_config system_config;
  caf::actor_system sys{system_config};
  caf::scheduler::test_coordinator& sched =
    dynamic_cast<caf::scheduler::test_coordinator&>(sys.scheduler());
  caf::io::network::default_multiplexer& loop =
    dynamic_cast<caf::io::network::default_multiplexer&>(sys.middleman().backend());
  flush_queue_ptr queue = caf::make_counted<flush_queue>(loop, true);
  std::shared_ptr<settings> config = std::make_shared<settings>();
  std::vector<caf::actor> owned;
  directory_actor everybody;

  farewell_fixture() {
    loop.thread_id(std::this_thread::get_id());
    config->flood[activity::line] = {};
    room_factory make_room = [this](std::string name, directory_actor dir) {
      auto result = sys.spawn(room, std::move(name), std::move(dir));
      owned.push_back(caf::actor_cast<caf::actor>(result));
      return result;
    };
    everybody = sys.spawn(directory, std::move(make_room));
    owned.push_back(caf::actor_cast<caf::actor>(everybody));
  }

  ~farewell_fixture() {
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
  socket_peer(farewell_fixture& world, int fd) : world_(world), fd_(fd) {
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
  farewell_fixture& world_;

private:
  int fd_;
};

/// Somebody on a connection that we know.
class member : public socket_peer {
public:
  member(farewell_fixture& world, const std::string& nick)
      : member(world, nick, pair_of_sockets()) {}

  template <class Atom>
  void tell(Atom what, const std::string& reason) {
    caf::anon_send(actor_, what, reason);
    world_.turn();
  }

  /// Whether its connection still has the socket.
  bool open() const {
    auto broker = caf::actor_cast<caf::abstract_actor*>(actor_);
    return static_cast<caf::io::abstract_broker*>(broker)->num_connections() > 0;
  }

private:
  static std::array<int, 2> pair_of_sockets() {
    std::array<int, 2> ends{};
    REQUIRE(::socketpair(AF_UNIX, SOCK_STREAM | SOCK_NONBLOCK, 0, ends.data()) == 0);
    return ends;
  }

  member(farewell_fixture& world, const std::string& nick, std::array<int, 2> ends)
      : socket_peer(world, ends[1]) {
    auto scribe = caf::make_counted<stream_scribe>(world.loop, ends[0], world.queue);
    actor_ = world.sys.middleman().spawn_broker(
      connection, caf::io::scribe_ptr{std::move(scribe)}, &colon_format,
      chat_context{world.everybody, control_actor{}, world.config});
    world.owned.push_back(caf::actor_cast<caf::actor>(actor_));
    world_.turn();
    send(nick + "\n");
  }

  connection_actor actor_;
};

/// A listener at a socket without a place in the file system.
class front_door {
public:
  explicit front_door(farewell_fixture& world) {
    auto name = "hubbub-farewell-test-" + std::to_string(::getpid());
    name.copy(address_.sun_path + 1, name.size());
    size_ = static_cast<socklen_t>(offsetof(sockaddr_un, sun_path) + 1 + name.size());
    auto fd = new_socket();
    REQUIRE(::bind(fd, generic(), size_) == 0);
    REQUIRE(::listen(fd, 100) == 0);
    auto hdl = world.sys.middleman().spawn_broker(
      listener, fd, chat_context{world.everybody, control_actor{}, world.config});
    world.owned.push_back(caf::actor_cast<caf::actor>(hdl));
    world.turn();
  }

  /// @returns a descriptor.
  int connect() {
    auto fd = new_socket();
    REQUIRE(::connect(fd, generic(), size_) == 0);
    return fd;
  }

private:
  static int new_socket() { return ::socket(AF_UNIX, SOCK_STREAM | SOCK_NONBLOCK, 0); }

  const sockaddr* generic() const { return reinterpret_cast<const sockaddr*>(&address_); }

  sockaddr_un address_{AF_UNIX, {}};
  socklen_t size_ = 0;
};

} // namespace

TEST_CASE_METHOD(farewell_fixture,
                 "who is thrown out reads why, and goes first, whatever it sends") {
  member alice{*this, "Alice"};
  alice.received();
  alice.tell(disconnect_atom::value, "Killed (Root (spam))");
  // Others see it gone at once, and the name is free.
  member other{*this, "Alice"};
  CHECK(other.received() == "User Alice joined\n");
  for (auto i = 0; i < 1000; ++i)
    REQUIRE(alice.send(std::string(4096, 'x')) == 4096);
  CHECK(alice.received() == "** Killed (Root (spam)) **\n");
  CHECK(alice.ended);
  CHECK(alice.open());
  SECTION("when it closes, so do we") {
    alice.close();
    CHECK_FALSE(alice.open());
  }
  SECTION("when it half-closes, so do we") {
    alice.half_close();
    CHECK_FALSE(alice.open());
  }
  SECTION("when it does not, we close after a moment") {
    advance(config->linger - 1ms);
    CHECK(alice.open());
    advance(1ms);
    CHECK_FALSE(alice.open());
    CHECK(alice.gone());
  }
  SECTION("when the server ends, so do we") {
    alice.tell(shutdown_atom::value, "The server is shutting down");
    CHECK_FALSE(alice.open());
  }
  CHECK(other.open());
}

TEST_CASE_METHOD(farewell_fixture,
                 "a flooder who is not read any more is read again to hear why it goes") {
  config->flood = flood_limits{};
  config->input_backlog = 16384;
  config->flood_timeout = 1s;
  member flood{*this, "Flood"};
  flood.send_all_it_takes();
  CHECK(flood.send("x") == 0);
  for (auto i = 0; i < 20 && flood.send("x") == 0; ++i) {
    REQUIRE(flood.open());
    advance(100ms);
  }
  CHECK(flood.send(std::string(4096, 'x')) == 4096);
  CHECK_THAT(
    flood.received(),
    EndsWith("** Excess Flood: more than 16384 bytes waited for 1 seconds **\n"));
  CHECK(flood.ended);
  advance(config->linger);
  CHECK_FALSE(flood.open());
}

TEST_CASE_METHOD(farewell_fixture, "who does not read has no more than the moment") {
  member sloth{*this, "Sloth"};
  member alice{*this, "Alice"};
  for (auto i = 0; i < 200; ++i)
    alice.send(std::string(4000, 'x') + "\n");
  REQUIRE(sloth.open());
  sloth.tell(disconnect_atom::value, "Killed (Root (spam))");
  advance(config->linger - 1ms);
  CHECK(sloth.open());
  // Even if it comes to read in the end.
  sloth.received();
  CHECK(sloth.open());
  advance(1ms);
  CHECK_FALSE(sloth.open());
  CHECK(sloth.gone());
}

TEST_CASE_METHOD(farewell_fixture, "nobody waits for a peer whose queue is full") {
  config->send_queue = 65536;
  member sloth{*this, "Sloth"};
  member alice{*this, "Alice"};
  for (auto i = 0; i < 1000 && sloth.open(); ++i)
    alice.send(std::string(4000, 'x') + "\n");
  CHECK_FALSE(sloth.open());
  CHECK(sloth.gone());
}

TEST_CASE_METHOD(farewell_fixture, "nor for one that has said all it had to say") {
  member alice{*this, "Alice"};
  alice.received();
  alice.half_close();
  CHECK_FALSE(alice.open());
}

TEST_CASE_METHOD(farewell_fixture, "nor for anybody when the server ends") {
  member alice{*this, "Alice"};
  alice.received();
  alice.tell(shutdown_atom::value, "The server is shutting down");
  CHECK(alice.received() == "** The server is shutting down **\n");
  CHECK(alice.ended);
  CHECK_FALSE(alice.open());
}

TEST_CASE_METHOD(farewell_fixture, "who is refused reads why and goes first") {
  config->max_connections = 1;
  front_door door{*this};
  socket_peer alice{*this, door.connect()};
  alice.send("Alice\n");
  CHECK(alice.received() == "User Alice joined\n");
  std::vector<std::unique_ptr<socket_peer>> late;
  for (auto i = 0; i < 9; ++i) {
    late.push_back(std::make_unique<socket_peer>(*this, door.connect()));
    CHECK_THAT(late.back()->received(), StartsWith("** The server is full"));
    CHECK(late.back()->ended);
  }
  // Only so many may take their time, since each of them has a descriptor.
  CHECK(late[8]->gone());
  late[0]->close();
  late[1]->half_close();
  advance(config->linger - 1ms);
  socket_peer later{*this, door.connect()};
  for (auto i = 2; i < 8; ++i)
    CHECK(late[static_cast<size_t>(i)]->send("NICK Late\r\n") > 0);
  advance(1ms);
  for (auto i = 2; i < 8; ++i)
    CHECK(late[static_cast<size_t>(i)]->gone());
  CHECK(later.send("NICK Later\r\n") > 0);
  advance(config->linger);
  CHECK(later.gone());
  CHECK_FALSE(alice.gone());
}
