#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include <caf/actor_addr.hpp>
#include <caf/error.hpp>
#include <caf/fwd.hpp>
#include <caf/meta/load_callback.hpp>
#include <caf/meta/type_name.hpp>

#include "actors/immutable.hpp"

namespace hubbub {

/// Who somebody is, as everybody else may see it. A rename makes a new value.
struct user {
  std::string nick;     ///< as written by its owner; see `is_nick`
  std::string username; ///< the part before '@' in an IRC mask
  std::string host;     ///< the part after it: the peer's address
  std::string realname; ///< free text
};

template <class Inspector>
typename Inspector::result_type inspect(Inspector& f, user& x) {
  return f(caf::meta::type_name("user"), x.nick, x.username, x.host, x.realname);
}

using user_ptr = immutable<user>;

/// What can happen in a room, or to a person.
enum class event_kind : uint8_t {
  joined,    ///< `who` came in
  parted,    ///< `who` left this room; text: the reason or nothing
  quit,      ///< `who` left everything; text: the reason
  renamed,   ///< `who` (the old name) is now called `text`
  said,      ///< a message; text: the message
  acted,     ///< an action ("/me waves"); text: what `who` does
  noticed,   ///< a notice: nobody answers it automatically (RFC 2812 3.3.2)
  new_topic, ///< text: the topic, empty if it was cleared
};

/// One thing that happened.
struct event {
  event_kind kind = event_kind::said;
  caf::actor_id author = 0; ///< the connection it came from: nobody hears an echo
  /// Not 0: `author` is in several rooms and the same event runs through each
  /// of them. A member of more than one shows (author, copy) only once.
  uint32_t copy = 0;
  user_ptr who;
  std::string text;
};

template <class Inspector>
typename Inspector::result_type inspect(Inspector& f, event& x) {
  return f(caf::meta::type_name("event"), x.kind, x.author, x.copy, x.who, x.text);
}

/// `event::copy` of the last event an author can ever have: its own end.
constexpr uint32_t last_copy = UINT32_MAX;

/// What one turn of a room's mailbox brought, in order.
struct event_list {
  std::string target; ///< the room, or the nick of the one person it is meant for
  std::vector<event> events;

  /// Whether this is for one person only.
  bool is_private() const { return target.empty() || target.front() != '#'; }
};

template <class Inspector>
typename Inspector::result_type inspect(Inspector& f, event_list& x) {
  return f(caf::meta::type_name("event_list"), x.target, x.events);
}

/// The unit of delivery: made once, shared by all who receive it.
using event_batch = immutable<event_list>;

} // namespace hubbub
