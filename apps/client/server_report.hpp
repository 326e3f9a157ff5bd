#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "apps/client/screen_status.hpp"

namespace hubbub::client {

// With several servers, what their conversations and the switchboard in front of them
// tell each other.

/// What a conversation tells of its server.
struct server_report {
  std::string me;                    ///< one's name there
  std::string place;                 ///< the current room, or talk; empty: none
  std::vector<waiting_place> places; ///< all of them, numbered from 1 on
  uint32_t unread = 0;               ///< lines in all of them, and said to oneself alone
  bool entered = false;              ///< whether one has been in
  bool connected = true;
  std::string wants; ///< what it waits for: "a name", "a password"; empty: nothing
};

/// What a conversation is told of the others.
struct standing {
  bool watched = true;              ///< whether one looks at its server
  std::string server = {};          ///< what that is called; empty: it is the only one
  std::vector<std::string> servers; ///< what all of them are called
  // To the one that is watched:
  uint32_t numbers_before = 0;        ///< places of servers that are listed before it
  uint32_t unread = 0;                ///< lines on other servers
  std::vector<waiting_place> waiting; ///< where, as many as a full screen is told
};

/// One leaves all servers.
struct leaving {
  std::string words; ///< to leave with; empty: the usual ones
  bool at_once = false;
};

inline bool operator==(const server_report& a, const server_report& b) {
  return a.me == b.me && a.place == b.place && a.places == b.places
         && a.unread == b.unread && a.entered == b.entered && a.connected == b.connected
         && a.wants == b.wants;
}

inline bool operator==(const standing& a, const standing& b) {
  return a.watched == b.watched && a.server == b.server && a.servers == b.servers
         && a.numbers_before == b.numbers_before && a.unread == b.unread
         && a.waiting == b.waiting;
}

template <class Inspector>
typename Inspector::result_type inspect(Inspector& f, server_report& x) {
  return f(x.me, x.place, x.places, x.unread, x.entered, x.connected, x.wants);
}

template <class Inspector>
typename Inspector::result_type inspect(Inspector& f, standing& x) {
  return f(x.watched, x.server, x.servers, x.numbers_before, x.unread, x.waiting);
}

template <class Inspector>
typename Inspector::result_type inspect(Inspector& f, leaving& x) {
  return f(x.words, x.at_once);
}

} // namespace hubbub::client
