#pragma once

#include <functional>
#include <string>
#include <vector>

#include <caf/actor_system.hpp>
#include <caf/actor_system_config.hpp>
#include <caf/io/network/test_multiplexer.hpp>
#include <caf/scheduler/test_coordinator.hpp>
#include <caf/send.hpp>

#include "actors/directory.hpp"
#include "actors/interfaces.hpp"
#include "actors/recorder.hpp"
#include "net/connection_actor.hpp"
#include "net/context.hpp"
#include "net/session.hpp"

namespace hubbub::test {

/// An actor system in which nothing happens by itself: no threads, no sockets,
/// no clock. `run` does all that can be done; `advance` moves time.
class deterministic_system {
public:
  deterministic_system();

  /// Ends what is still running.
  ~deterministic_system();

  /// Runs until nobody has anything left to do.
  void run();

  /// Lets one actor take one message.
  /// @param choice which of those that have one.
  void step(size_t choice);

  /// How many actors have a message to take.
  size_t num_runnable() const { return sched.jobs.size(); }

  /// Moves the clock and runs.
  void advance(caf::timespan by);

  /// A directory whose rooms are ordinary actors.
  recorder_actor spawn_recorder(recorder_rules rules = {});

  directory_actor spawn_directory(room_rules rooms = {}, directory_rules rules = {});

  /// Somebody who runs the server, as far as connections can tell.
  control_actor spawn_control();

  /// Ends an actor as a crash would.
  template <class Handle>
  void kill(const Handle& whom) {
    caf::anon_send_exit(whom, caf::exit_reason::kill);
  }

  /// Somebody who checks plain passwords only, at once.
  password_actor spawn_passwords();

  /// Those who keep accounts, in memory. It is always the same time of day.
  accounts_actor spawn_accounts();

  /// Keeps up to ten bans of the server, in that store.
  ban_keeper_actor spawn_ban_keeper(accounts_actor store);

  /// Registers an actor that has to end before the system can.
  template <class Handle>
  Handle owned(Handle hdl) {
    owned_.push_back(caf::actor_cast<caf::strong_actor_ptr>(hdl));
    return hdl;
  }

private:
  struct test_config : caf::actor_system_config {
    test_config();
  };

  test_config config_;
  std::vector<caf::strong_actor_ptr> owned_;

public:
  caf::actor_system sys;
  caf::scheduler::test_coordinator& sched;
  caf::io::network::test_multiplexer& loop;
};

/// What a member heard, each event as one readable line ("Alice said hi").
using diary = std::vector<std::string>;

/// A member that only writes down what it hears, its own events marked, and joins
/// rooms when told to: the directory, the room, and as whom.
using test_member =
  member_actor::extend<caf::reacts_to<join_atom, directory_actor, std::string, user_ptr>>;

test_member spawn_member(deterministic_system& world, std::string nick, diary& notes);

/// Puts a message from somebody into a mailbox without letting anybody take it.
template <class From, class To, class... Ts>
void post(const From& from, const To& to, Ts... what) {
  caf::actor_cast<caf::strong_actor_ptr>(to)->enqueue(
    caf::actor_cast<caf::strong_actor_ptr>(from), caf::make_message_id(),
    caf::make_message(std::move(what)...), nullptr);
}

/// Tells a member to join a room.
void post_join(const test_member& who, const directory_actor& directory,
               const std::string& room, const std::string& nick);

/// Asks for a room, and runs. @returns null if there is none of that name.
room_actor find_room(deterministic_system& world, const directory_actor& directory,
                     const std::string& name);

/// One event as a diary line.
std::string describe(const event& x);

/// A user of that name, on that connection if any; all other parts are fixed.
user_ptr make_user(std::string nick, caf::actor_id id = 0);

/// Runs a scenario in every order in which its actors can take their messages.
///
/// `scenario` is called once per order with a function that runs it to the end;
/// it must be the same each time.
/// @returns the number of orders; at most `limit` are tried.
size_t in_every_order(const std::function<void(deterministic_system&,
                                               const std::function<void()>&)>& scenario,
                      size_t limit = 20000);

/// One end of a connection to a broker on the test multiplexer.
class fake_peer {
public:
  /// Connects to a new connection actor that speaks `format`.
  fake_peer(deterministic_system& world, const wire_format& format, chat_context context);

  /// Sends bytes, and lets everything happen that follows.
  void send(const std::string& bytes);

  /// Sends bytes one by one.
  void send_bytewise(const std::string& bytes);

  /// What came since the last call.
  std::string received();

  /// Closes the connection.
  void close();

  /// Whether the connection is still there.
  bool connected() const;

  connection_actor actor() const { return actor_; }

  caf::io::connection_handle handle() const { return hdl_; }

private:
  deterministic_system& world_;
  caf::io::connection_handle hdl_;
  connection_actor actor_;
};

} // namespace hubbub::test
