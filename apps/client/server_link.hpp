#pragma once

#include <map>
#include <memory>
#include <string>
#include <vector>

#include "apps/client/conversation_host.hpp"
#include "apps/client/interfaces.hpp"

namespace caf {
class actor_system;
}

namespace hubbub::client {

/// What has come up since the options were read.
struct news_for_server {
  std::string name = {};                         ///< to go by; empty: as the options say
  std::map<std::string, std::string> looks = {}; ///< that were set (/set)
  std::vector<ignored_change> ignored = {};
};

/// What it takes to talk with one server: who connects to it, the connection, and the
/// conversation over that. It begins and ends for itself, whatever other servers there
/// are.
class server_link {
public:
  virtual ~server_link() = default;

  /// Who connects. Nothing is dialed yet.
  virtual dialer_actor dialer() const = 0;

  /// Starts the conversation over what was dialed, once.
  /// @param between whom the conversation is; the connection is made here.
  virtual conversation_actor start(dialed_ptr made, const news_for_server& news,
                                   both_sides between) = 0;

  /// Ends all of it. One who looks up a host's name goes on until that is done.
  virtual void end() = 0;
};

using server_link_ptr = std::shared_ptr<server_link>;

/// How a server is to be talked with.
struct server_plan {
  route where;
  conversation_options options;
  output_form form = output_form::text;
};

/// A server that is reached by a socket: starts who connects to it, on a thread of its
/// own.
server_link_ptr link_to_server(caf::actor_system& system, server_plan plan);

} // namespace hubbub::client
