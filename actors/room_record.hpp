#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include <caf/meta/type_name.hpp>

#include "actors/account.hpp"
#include "actors/immutable.hpp"
#include "actors/metadata.hpp"
#include "actors/modes.hpp"

namespace hubbub {

/// Who gives ranks to those on a room's access list, and whom people ask about rooms.
inline constexpr std::string_view room_keeper = "ChanServ";

/// A room's topic and where it came from.
struct topic_info {
  std::string text;   ///< empty: none is set
  std::string set_by; ///< nick of who set it, to be shown
  int64_t set_at = 0; ///< seconds since 1970
};

/// All that the operators of a room decide.
struct room_setup {
  topic_info topic;
  room_modes modes;
  std::vector<mask_entry> bans;        ///< +b
  std::vector<mask_entry> exceptions;  ///< +e
  std::vector<mask_entry> invitations; ///< +I
  std::vector<mask_entry> quiets;      ///< +q
  metadata_ptr data{};                 ///< for programs (IRCv3 draft/metadata-3)
};

using room_setup_ptr = immutable<room_setup>;

/// Which registered room. Given once and never again, whatever the room is called. 0:
/// none.
using room_id = uint64_t;

/// What an account is in a room whenever it comes in.
struct room_access {
  account_id who = 0;
  ranks standing = rank::none;
};

/// How much of its past the founder of a room lets its members see.
enum class past_rule : uint8_t {
  usual,  ///< as much as the server does (`archive.cutoff`)
  joined, ///< what has happened since they came in first
  none,   ///< nothing: nothing is kept
};

/// What the founder of a room has said about its past.
struct past_policy {
  past_rule rule = past_rule::usual;
  uint32_t days = 0; ///< what is older is forgotten; 0: nothing is, but by the server

  friend bool operator==(const past_policy& x, const past_policy& y) {
    return x.rule == y.rule && x.days == y.days;
  }
};

/// A registered room: what outlives those who are in it, and a restart. Nobody is in here
/// under a nick, but for those who are shown as the ones who set something.
struct room_record {
  room_id id = 0; ///< 0: the room is not registered, or not yet
  std::string name;
  account_id founder = 0;
  int64_t registered_at = 0;       ///< seconds since 1970
  std::vector<room_access> access; ///< in the order in which they were added
  room_setup setup;
  past_policy past{};

  /// What an account is there: the founder is an operator.
  ranks standing_of(account_id who) const;

  /// Makes an account that whenever it comes in; `rank::none` takes it off the list.
  void set_access(account_id who, ranks standing);

  /// Forgets an account. A founder is followed by the operator who has been on the list
  /// for longest.
  /// @returns whether anything has changed.
  bool forget(account_id who);
};

using room_record_ptr = immutable<room_record>;

template <class Inspector>
typename Inspector::result_type inspect(Inspector& f, topic_info& x) {
  return f(caf::meta::type_name("topic_info"), x.text, x.set_by, x.set_at);
}

template <class Inspector>
typename Inspector::result_type inspect(Inspector& f, room_setup& x) {
  return f(caf::meta::type_name("room_setup"), x.topic, x.modes, x.bans, x.exceptions,
           x.invitations, x.quiets, x.data);
}

template <class Inspector>
typename Inspector::result_type inspect(Inspector& f, room_access& x) {
  return f(caf::meta::type_name("room_access"), x.who, x.standing);
}

template <class Inspector>
typename Inspector::result_type inspect(Inspector& f, past_policy& x) {
  return f(caf::meta::type_name("past_policy"), x.rule, x.days);
}

template <class Inspector>
typename Inspector::result_type inspect(Inspector& f, room_record& x) {
  return f(caf::meta::type_name("room_record"), x.id, x.name, x.founder, x.registered_at,
           x.access, x.setup, x.past);
}

} // namespace hubbub
