#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include <caf/actor_addr.hpp>
#include <caf/error.hpp>
#include <caf/fwd.hpp>
#include <caf/meta/load_callback.hpp>
#include <caf/meta/type_name.hpp>

#include "actors/account.hpp"
#include "actors/immutable.hpp"
#include "actors/names.hpp"

namespace hubbub {

/// What somebody is besides a name, as bits (user modes).
using user_modes = uint8_t;

namespace user_mode {
constexpr user_modes invisible = 1;      ///< hidden from those who share no room
constexpr user_modes server_op = 2;      ///< an operator of the server
constexpr user_modes wallops = 4;        ///< wants to hear WALLOPS
constexpr user_modes bot = 8;            ///< a program
constexpr user_modes caller_id = 16;     ///< takes messages only from those it accepts
constexpr user_modes secure = 32;        ///< its connection is encrypted (TLS)
constexpr user_modes accounts_only = 64; ///< and only from those who are logged in
} // namespace user_mode

/// What an operator of the server may do, as bits.
using op_rights = uint8_t;

namespace op_right {
constexpr op_rights kill = 1;    ///< end connections
constexpr op_rights ban = 2;     ///< set and lift bans of the server
constexpr op_rights rehash = 4;  ///< have the configuration read again
constexpr op_rights wallops = 8; ///< tell all who want to hear it
constexpr op_rights rooms = 16;  ///< act in rooms without a rank, and for their founders
constexpr op_rights accounts = 32; ///< look after accounts for their owners
constexpr op_rights watch = 64;    ///< see addresses, and how the server is doing
constexpr op_rights all = 127;
} // namespace op_right

/// Who somebody is, as everybody else may see it but for the address. A change makes a
/// new value.
struct user {
  std::string nick;     ///< as written by its owner; see `is_nick`
  std::string username; ///< the part before '@' in an IRC mask
  std::string host;     ///< the part after it: the peer's address, or a name instead
  std::string realname; ///< free text
  std::string away{};   ///< why it does not answer; empty: it is here
  user_modes modes = 0;
  op_rights rights = op_right::all; ///< of an operator of the server
  uint32_t version = 0; ///< grows with every change: the larger is the later one
  caf::actor_id id = 0; ///< its connection; 0: nobody's
  /// The peer's address, which only it and operators of the server may learn.
  std::string address{};
  account_id owner = 0;  ///< the account it is logged in to; 0: none
  std::string account{}; ///< its name; empty: none

  bool is(user_modes mode) const { return (modes & mode) != 0; }

  /// Whether it is an operator of the server who may do that.
  bool may(op_rights what) const {
    return is(user_mode::server_op) && (rights & what) != 0;
  }
};

template <class Inspector>
typename Inspector::result_type inspect(Inspector& f, user& x) {
  return f(caf::meta::type_name("user"), x.nick, x.username, x.host, x.realname, x.away,
           x.modes, x.rights, x.version, x.id, x.address, x.owner, x.account);
}

using user_ptr = immutable<user>;

/// What can happen in a room, or to a person.
enum class event_kind : uint8_t {
  joined,        ///< `who` came in
  parted,        ///< `who` left this room; text: the reason or nothing
  quit,          ///< `who` left everything; text: the reason
  kicked,        ///< `who` threw the subject out; text: the reason
  renamed,       ///< `who` (the old name) is now called `text`
  said,          ///< a message; text: the message
  acted,         ///< an action ("/me waves"); text: what `who` does
  noticed,       ///< a notice: nobody answers it automatically (RFC 2812 3.3.2)
  tagged,        ///< a message of nothing but tags (IRCv3 message-tags)
  new_topic,     ///< text: the topic, empty if it was cleared
  mode_changed,  ///< text: the changes as IRC writes them, "+ov Bob Carl"
  invited,       ///< `who` invited the subject to the room `text`
  went_away,     ///< text: why `who` does not answer; empty: it is back
  new_realname,  ///< text: the realname
  new_host,      ///< `who` (the old one) is now at `text`, "username host"
  new_account,   ///< `who` is logged in to the account `text` now; empty: to none
  wallops,       ///< word from an operator of the server
  moved,         ///< `who` gave the room another name; text: it, a space and the reason
  redacted,      ///< a message was taken back; text: its msgid, a space and the reason
  refreshed,     ///< `who` changed in a way nobody is told of
  new_metadata,  ///< `who` has set that on itself; text: see `text_of`
  room_metadata, ///< `who` has set that on the room; text: the same
};

/// Whether it is about metadata: only those hear of it who want to know of that key.
constexpr bool is_about_metadata(event_kind kind) {
  return kind == event_kind::new_metadata || kind == event_kind::room_metadata;
}

/// Something to say.
struct utterance {
  event_kind kind = event_kind::said;
  std::string text;
  std::string tags{};   ///< client-only tags as IRC writes them: "+a=b;+c"
  uint8_t to_ranks = 0; ///< a room shows it only to members of that rank or higher
};

template <class Inspector>
typename Inspector::result_type inspect(Inspector& f, utterance& x) {
  return f(caf::meta::type_name("utterance"), x.kind, x.text, x.tags, x.to_ranks);
}

/// Somebody an event is done to.
struct subject {
  user_ptr who;
  uint32_t at = 0; ///< of a `mode_changed`: where in the text its nick stands
};

template <class Inspector>
typename Inspector::result_type inspect(Inspector& f, subject& x) {
  return f(caf::meta::type_name("subject"), x.who, x.at);
}

/// One thing that happened.
struct event {
  event_kind kind = event_kind::said;
  uint8_t to_ranks = 0; ///< not 0: only for members of that rank or higher
  /// The author could do this only as an operator of the server. The text of a `joined`
  /// says what stood in the way, "+i".
  bool by_power = false;
  caf::actor_id author = 0; ///< the connection it came from: nobody hears an echo
  /// Not 0: `author` is in several rooms and the same event runs through each
  /// of them. A member of more than one shows (author, copy) only once.
  uint32_t copy = 0;
  user_ptr who;
  std::string text;
  std::string tags; ///< as in `utterance`
  /// Those it is done to: who was thrown out or invited; those whose ranks changed, in
  /// the order of the text; of somebody who changed itself, who that is from now on.
  std::vector<subject> subjects;
  int64_t time = 0; ///< milliseconds since 1970
  uint64_t id = 0;  ///< no other event has it (msgid)
};

template <class Inspector>
typename Inspector::result_type inspect(Inspector& f, event& x) {
  return f(caf::meta::type_name("event"), x.kind, x.to_ranks, x.by_power, x.author,
           x.copy, x.who, x.text, x.tags, x.subjects, x.time, x.id);
}

/// Fills in who changed, and into what. The kind is there already: `renamed`,
/// `went_away`, `new_realname`, `new_host` or `new_account`.
void describe_change(event& x, const user_ptr& old, const user_ptr& now);

/// What people give as their reason for quitting begins with this; all other reasons are
/// the server's.
inline constexpr std::string_view own_reason = "Quit: ";

/// `event::copy` of the last event an author can ever have: its own end.
constexpr uint32_t last_copy = UINT32_MAX;

/// What one turn of a room's mailbox brought, in order.
struct event_list {
  std::string target; ///< the room, or the nick of the one person it is meant for
  std::vector<event> events;

  /// Whether this is for one person only.
  bool is_private() const { return !names_room(target); }
};

template <class Inspector>
typename Inspector::result_type inspect(Inspector& f, event_list& x) {
  return f(caf::meta::type_name("event_list"), x.target, x.events);
}

/// The unit of delivery: made once, shared by all who receive it.
using event_batch = immutable<event_list>;

} // namespace hubbub
