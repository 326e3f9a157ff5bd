#pragma once

#include <vector>

#include <caf/actor_system.hpp>

#include "actors/ban_keeper.hpp"
#include "actors/directory.hpp"
#include "actors/interfaces.hpp"
#include "actors/recorder.hpp"
#include "net/door/listener.hpp"

/// Where the server's actors run. Rooms and the directory do little per message,
/// so they live on the I/O thread next to the connections, as brokers without a
/// socket: a message goes from socket to socket without crossing a thread.
namespace hubbub {

/// @param rooms what all rooms have in common.
directory_actor spawn_directory(caf::actor_system& sys, room_rules rooms,
                                directory_rules rules);

/// Makes the actor that keeps the past.
recorder_actor spawn_recorder(caf::actor_system& sys, recorder_rules rules);

ledger_actor spawn_ledger(caf::actor_system& sys, ledger_setup setup);

/// @param store keeps the bans.
/// @param most that there may be at once.
ban_keeper_actor spawn_ban_keeper(caf::actor_system& sys, accounts_actor store,
                                  size_t most);

listener_actor spawn_listener(caf::actor_system& sys, std::vector<listening_point> points,
                              chat_context context);

} // namespace hubbub
