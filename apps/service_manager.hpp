#pragma once

#include <string>
#include <vector>

#include <caf/actor_system.hpp>

#include "actors/interfaces.hpp"
#include "net/transport/socket.hpp"

/// What a server says to systemd, and gets from it, or from who behaves like it
/// (sd_notify(3), sd_listen_fds(3)). Without it nothing of this does anything.
namespace hubbub {

/// A listening socket that was open before the server was.
struct inherited_socket {
  std::string option; ///< what is to be spoken there: "irc" as in `listen.irc`
  listening_socket socket;
};

/// Takes over such sockets. To be called once, before there are threads and other
/// descriptors: whatever is started later is not told of them.
/// @param options that a socket may be for.
/// @param error gets one sentence if there is one that cannot be used.
std::vector<inherited_socket>
take_inherited_sockets(const std::vector<std::string>& options, std::string& error);

// These may wait for whom they tell: they are not for the event loop.

/// The server listens, or has read its configuration again.
void tell_ready();

/// It reads its configuration.
void tell_reloading();

/// It ends.
void tell_stopping();

/// Tells, now and then, how many people there are, as long as the event loop answers.
/// Where that is watched over (WatchdogSec=), a server whose loop stands still is ended
/// and started again. On a thread of its own.
/// @returns null where nobody wants to know.
caf::actor spawn_service_watch(caf::actor_system& sys, directory_actor directory);

} // namespace hubbub
