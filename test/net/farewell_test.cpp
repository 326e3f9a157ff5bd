// The last words of the server: over a real transport, with time moved by hand.
#include <algorithm>
#include <cstddef>
#include <string>

#include <catch2/catch.hpp>

#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#include "net/door/listener.hpp"
#include "test/net/real_transport.hpp"

using namespace hubbub;
using namespace real_transport;
using namespace std::chrono_literals;
using Catch::Contains;
using Catch::EndsWith;
using Catch::StartsWith;

namespace {

listener_actor::behavior_type
listener(listener_actor::stateful_broker_pointer<listener_state> self, int fd,
         chat_context context) {
  return self->state.make_behavior({{fd, &colon_format}}, std::move(context));
}

/// A listener at a socket without a place in the file system.
class front_door {
public:
  explicit front_door(world& within) {
    auto name = "hubbub-farewell-test-" + std::to_string(::getpid());
    name.copy(address_.sun_path + 1, name.size());
    size_ = static_cast<socklen_t>(offsetof(sockaddr_un, sun_path) + 1 + name.size());
    auto fd = new_socket();
    REQUIRE(::bind(fd, generic(), size_) == 0);
    REQUIRE(::listen(fd, 100) == 0);
    auto hdl = within.sys.middleman().spawn_broker(
      listener, fd, chat_context{{within.everybody, control_actor{}}, within.config});
    within.owned.push_back(caf::actor_cast<caf::actor>(hdl));
    within.turn();
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

TEST_CASE_METHOD(world,
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

TEST_CASE_METHOD(world,
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

TEST_CASE_METHOD(world, "who does not read has no more than the moment") {
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

TEST_CASE_METHOD(world, "nobody waits for a peer whose queue is full") {
  config->send_queue = 65536;
  member sloth{*this, "Sloth"};
  member alice{*this, "Alice"};
  for (auto i = 0; i < 1000 && sloth.open(); ++i)
    alice.send(std::string(4000, 'x') + "\n");
  CHECK_FALSE(sloth.open());
  CHECK(sloth.gone());
}

TEST_CASE_METHOD(world, "nor for one that has said all it had to say") {
  member alice{*this, "Alice"};
  alice.received();
  alice.half_close();
  CHECK_FALSE(alice.open());
}

TEST_CASE_METHOD(world, "nor for anybody when the server ends") {
  member alice{*this, "Alice"};
  alice.received();
  alice.tell(shutdown_atom::value, "The server is shutting down");
  CHECK(alice.received() == "** The server is shutting down **\n");
  CHECK(alice.ended);
  CHECK_FALSE(alice.open());
}

TEST_CASE_METHOD(world, "who is refused reads why and goes first") {
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

TEST_CASE_METHOD(world, "all who say nothing are let go in time, however many they are") {
  constexpr ptrdiff_t count = 350;
  config->unregistered_per_address = 0;
  config->connections_per_address = 0;
  config->connects = {};
  front_door door{*this};
  std::vector<std::unique_ptr<socket_peer>> silent;
  for (ptrdiff_t i = 0; i < count; ++i)
    silent.push_back(std::make_unique<socket_peer>(*this, door.connect()));
  for (auto i = 0; i < 5; ++i) // pulses
    advance(config->registration_timeout / 4);
  auto told = std::count_if(silent.begin(), silent.end(), [](auto& x) {
    return x->received().find("Registration timed out") != std::string::npos;
  });
  CHECK(told == count);
}
