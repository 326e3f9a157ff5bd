#pragma once

#include <cstddef>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include <caf/typed_response_promise.hpp>

#include "apps/client/server_link.hpp"
#include "apps/client/switchboard.hpp"

namespace hubbub::client {

/// Makes what it takes to talk with a server.
/// @param vouched whether somebody must vouch for its certificate: the user may not.
using server_linker = std::function<server_link_ptr(const address& where, bool vouched)>;

/// The server that is there from the start.
struct first_server {
  address where;
  server_link_ptr link;
  dialed_ptr made; ///< null: it could not be reached
};

/// Whom and what a switchboard works with.
struct switchboard_parts {
  terminal_actor terminal;
  keeper_actor keeper;
  server_linker links;
  first_server first;
  std::vector<address> more; ///< servers to be opened at the start
};

/// What the switchboard itself and a clock tell it.
using switchboard_impl = switchboard_actor::extend<caf::reacts_to<caf::timeout_atom>>;

/// What the actor around a `switchboard` owns.
struct switchboard_state {
  struct served {
    server_link_ptr link;
    dialed_ptr made;         // not talked over yet
    conversation_actor talk; // once there is one
  };

  switchboard_impl::pointer self = nullptr;
  std::optional<switchboard> board;
  switchboard_parts parts;
  std::map<server_number, served> servers;
  news_for_server news;              // for conversations to come
  std::set<caf::actor_addr> dialers; // that have not ended
  std::optional<farewell> end;
  caf::typed_response_promise<farewell> ending;

  static inline const char* name = "switchboard";

  /// Opens the servers that there are at the start.
  void open();

  /// Does what is to be done. What was typed is answered once that has been taken.
  void carry_out(caf::typed_response_promise<done_atom> typist = {});

  /// The number of the server whose conversation has sent this; 0: nobody's.
  server_number sender() const;

  /// The conversation one looks at; null: there is none.
  conversation_actor here() const;

  /// Another conversation has set how things look.
  void set_look(const std::string& what, const std::string& value);

  /// Another conversation has said whom one does not want to hear.
  void ignore(const ignored_change& change);

  /// One who connects, or a conversation, is no more.
  void gone(const caf::actor_addr& who);

  /// Tells how it ended, once those who connect have ended as well, or will not.
  void deliver(bool hangs);

private:
  void take(dial_step& x);
  void take(begin_step& x);
  void take(end_step& x);
  void take(told_step& x);
  void take(stand_step& x);
  void take(over_step& x);
  void take(show_step& x);
  void take(prompt_step& x);
  void take(ask_step& x);
  void take(status_step& x);
  void take(promise_step& x);
  void take(typed_step&) {} // `carry_out` does
  void watch(const dialer_actor& who);
  void dial(server_number which, const std::string& trusted);
};

/// The actor that holds a `switchboard` between a terminal and the conversations with one
/// or more servers.
switchboard_impl::behavior_type
host_switchboard(switchboard_impl::stateful_pointer<switchboard_state> self,
                 switchboard_options options, switchboard_parts parts);

} // namespace hubbub::client
