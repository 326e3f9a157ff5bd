#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace hubbub::client {

/// A room, or a talk with one person, in which something waits.
struct waiting_place {
  uint32_t number = 0; ///< among one's rooms, from 1 on
  std::string name;
  uint32_t unread = 0;
  uint32_t mentions = 0; ///< of these, how many are about oneself
};

/// Who and where one is, and what is going on elsewhere: all that stands around the lines
/// of a full screen. However much there is, it has a bound.
struct screen_status {
  /// Of more places, or people, the rest is not told.
  static constexpr size_t most_places = 20;
  static constexpr size_t most_names = 200;

  std::string me;    ///< one's name, with the mark of one's rank here
  std::string place; ///< the room, or the person one talks with; empty: none
  std::string topic;
  uint32_t people = 0;            ///< in the room; 0: it is no room
  std::vector<std::string> names; ///< theirs, with marks; empty: they are not wanted
  std::vector<waiting_place> waiting;
  int64_t lag = -1; ///< how long the server takes to answer, in ms; -1: it is not known
  bool away = false;
  bool connected = true;
};

inline bool operator==(const waiting_place& a, const waiting_place& b) {
  return a.number == b.number && a.name == b.name && a.unread == b.unread
         && a.mentions == b.mentions;
}

inline bool operator==(const screen_status& a, const screen_status& b) {
  return a.me == b.me && a.place == b.place && a.topic == b.topic && a.people == b.people
         && a.names == b.names && a.waiting == b.waiting && a.lag == b.lag
         && a.away == b.away && a.connected == b.connected;
}

template <class Inspector>
typename Inspector::result_type inspect(Inspector& f, waiting_place& x) {
  return f(x.number, x.name, x.unread, x.mentions);
}

template <class Inspector>
typename Inspector::result_type inspect(Inspector& f, screen_status& x) {
  return f(x.me, x.place, x.topic, x.people, x.names, x.waiting, x.lag, x.away,
           x.connected);
}

} // namespace hubbub::client
