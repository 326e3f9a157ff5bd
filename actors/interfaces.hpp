#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include <caf/replies_to.hpp>
#include <caf/type_id.hpp>
#include <caf/typed_actor.hpp>

#include "actors/errors.hpp"
#include "actors/events.hpp"

/// The typed interfaces of all actors: this file is the protocol they speak.
///
/// Who is meant by a request is its sender: a room takes the sender of a `join`
/// as the member, a directory the sender of a `claim` as the holder. Nobody can
/// act for somebody else.

CAF_BEGIN_TYPE_ID_BLOCK(hubbub, caf::first_custom_type_id)

CAF_ADD_ATOM(hubbub, hubbub, arrive_atom, "arrive")
CAF_ADD_ATOM(hubbub, hubbub, census_atom, "census")
CAF_ADD_ATOM(hubbub, hubbub, claim_atom, "claim")
CAF_ADD_ATOM(hubbub, hubbub, deliver_atom, "deliver")
CAF_ADD_ATOM(hubbub, hubbub, depart_atom, "depart")
CAF_ADD_ATOM(hubbub, hubbub, disconnect_atom, "disconnect")
CAF_ADD_ATOM(hubbub, hubbub, find_atom, "find")
CAF_ADD_ATOM(hubbub, hubbub, flush_atom, "flush")
CAF_ADD_ATOM(hubbub, hubbub, join_atom, "join")
CAF_ADD_ATOM(hubbub, hubbub, list_atom, "list")
CAF_ADD_ATOM(hubbub, hubbub, part_atom, "part")
CAF_ADD_ATOM(hubbub, hubbub, profile_atom, "profile")
CAF_ADD_ATOM(hubbub, hubbub, quit_atom, "quit")
CAF_ADD_ATOM(hubbub, hubbub, reject_atom, "reject")
CAF_ADD_ATOM(hubbub, hubbub, rename_atom, "rename")
CAF_ADD_ATOM(hubbub, hubbub, say_atom, "say")
CAF_ADD_ATOM(hubbub, hubbub, summary_atom, "summary")
CAF_ADD_ATOM(hubbub, hubbub, tell_atom, "tell")
CAF_ADD_ATOM(hubbub, hubbub, topic_atom, "topic")
CAF_ADD_ATOM(hubbub, hubbub, vacant_atom, "vacant")
CAF_ADD_ATOM(hubbub, hubbub, view_atom, "view")
CAF_ADD_ATOM(hubbub, hubbub, watch_atom, "watch")

namespace hubbub {

struct census;
struct profile;
struct room_entry;
struct room_summary;
struct room_view;

/// Somebody who can be in rooms: a connection, and just as well a bot, a
/// recorder, or a room on another machine.
using member_actor = caf::typed_actor<
  /// Events from `first` up to, not including, `last` of the batch happened. All
  /// members get the same batch; one that came or went in the middle of it gets
  /// a narrower range. Contains the member's own events too: they confirm that
  /// a `say` was taken, and are not to be echoed.
  caf::reacts_to<deliver_atom, event_batch, uint32_t, uint32_t>,
  /// A `say`, `topic` or `rename` to the named room was refused. Every one of
  /// them is answered by exactly one own event or one of these.
  caf::reacts_to<reject_atom, std::string, caf::error>,
  /// Answers with what others may know about it.
  caf::replies_to<profile_atom>::with<profile>,
  /// It must leave now; the text says why.
  caf::reacts_to<disconnect_atom, std::string>>;

/// Owns one room: its members in order of arrival, its topic, and the order of
/// all that happens in it.
using room_actor = caf::typed_actor<
  /// Lets the sender in under that name. Answers at once with the room as it is
  /// now, the newcomer included; all later events follow in batches. Comes by
  /// way of the directory only, which counts joins.
  caf::replies_to<join_atom, user_ptr>::with<room_view>,
  /// The sender says something: a `said`, `acted` or `noticed` event.
  caf::reacts_to<say_atom, event_kind, std::string>,
  /// The sender sets the topic; an empty text clears it.
  caf::reacts_to<topic_atom, std::string>,
  /// The sender has a new name. The number is the event's `copy`.
  caf::reacts_to<rename_atom, user_ptr, uint32_t>,
  /// The sender leaves this room, for a reason. Its own `parted` event is the
  /// last thing it gets from here.
  caf::reacts_to<part_atom, std::string>,
  /// The sender leaves the server, for a reason; it gets nothing more. The
  /// number is the event's `copy`.
  caf::reacts_to<quit_atom, std::string, uint32_t>,
  /// Answers with the room as it is now.
  caf::replies_to<view_atom>::with<room_view>,
  /// Answers with what a list of rooms shows.
  caf::replies_to<summary_atom>::with<room_summary>,
  /// To itself: the turn is over, send what it brought.
  caf::reacts_to<flush_atom>>;

/// Wants to know who comes to the server and who goes.
using observer_actor =
  caf::typed_actor<caf::reacts_to<arrive_atom, user_ptr>,
                   /// The text is the reason.
                   caf::reacts_to<depart_atom, user_ptr, std::string>>;

/// Owns all names: who is called what, and which rooms there are. A claim is
/// settled in its mailbox, so two people never hold one name.
using directory_actor = caf::typed_actor<
  /// The sender wants to be called that, and gives up what it was called before.
  /// Refused with `bad_nick` or `nick_in_use`.
  caf::reacts_to<claim_atom, user_ptr>,
  /// The sender, who holds a name, is ready: from now on others can reach it.
  caf::reacts_to<arrive_atom, user_ptr>,
  /// The sender leaves, for a reason: its name is free.
  caf::reacts_to<depart_atom, std::string>,
  /// Hands the sender over to the room of that name, which is made if need be.
  caf::replies_to<join_atom, std::string, user_ptr>::with<room_view>,
  /// Gives a private message to one person: nick, kind, text. Refused with
  /// `no_such_nick`.
  caf::reacts_to<tell_atom, std::string, event_kind, std::string>,
  /// Lets the holder of a nick answer for itself.
  caf::replies_to<profile_atom, std::string>::with<profile>,
  /// Finds a room without joining it; refused with `no_such_room`.
  caf::replies_to<find_atom, std::string>::with<room_actor>,
  /// All rooms, by name.
  caf::replies_to<list_atom>::with<std::vector<room_entry>>,
  /// How many there are of everything.
  caf::replies_to<census_atom>::with<census>,
  /// From a room: it is empty, and has been handed that many joins so far.
  caf::reacts_to<vacant_atom, std::string, uint64_t>,
  /// Tells the observer from now on.
  caf::reacts_to<watch_atom, observer_actor>>;

/// A room's topic and where it came from.
struct topic_info {
  std::string text;   ///< empty: none is set
  std::string set_by; ///< nick of who set it
  int64_t set_at = 0; ///< seconds since 1970
};

/// A room as its members see it.
struct room_view {
  room_actor room;
  std::string name; ///< as its first member wrote it
  topic_info topic;
  std::vector<user_ptr> members; ///< in order of arrival
};

/// A room in a list.
struct room_summary {
  std::string name;
  uint32_t num_members = 0;
  std::string topic;
};

/// A room the directory knows.
struct room_entry {
  std::string name;
  room_actor room;
};

/// What others may know about somebody.
struct profile {
  user_ptr who;
  std::vector<std::string> rooms;
  std::string wire;      ///< name of the wire format it speaks
  int64_t signed_on = 0; ///< seconds since 1970
  int64_t idle = 0;      ///< seconds since it last said something
};

/// Numbers for whoever asks how busy it is.
struct census {
  uint32_t users = 0;   ///< who have arrived
  uint32_t unknown = 0; ///< who hold a name but have not arrived
  uint32_t rooms = 0;
};

template <class Inspector>
typename Inspector::result_type inspect(Inspector& f, topic_info& x) {
  return f(caf::meta::type_name("topic_info"), x.text, x.set_by, x.set_at);
}

template <class Inspector>
typename Inspector::result_type inspect(Inspector& f, room_view& x) {
  return f(caf::meta::type_name("room_view"), x.room, x.name, x.topic, x.members);
}

template <class Inspector>
typename Inspector::result_type inspect(Inspector& f, room_summary& x) {
  return f(caf::meta::type_name("room_summary"), x.name, x.num_members, x.topic);
}

template <class Inspector>
typename Inspector::result_type inspect(Inspector& f, room_entry& x) {
  return f(caf::meta::type_name("room_entry"), x.name, x.room);
}

template <class Inspector>
typename Inspector::result_type inspect(Inspector& f, profile& x) {
  return f(caf::meta::type_name("profile"), x.who, x.rooms, x.wire, x.signed_on, x.idle);
}

template <class Inspector>
typename Inspector::result_type inspect(Inspector& f, census& x) {
  return f(caf::meta::type_name("census"), x.users, x.unknown, x.rooms);
}

} // namespace hubbub

CAF_ADD_TYPE_ID(hubbub, (hubbub::user_ptr))
CAF_ADD_TYPE_ID(hubbub, (hubbub::event_kind))
CAF_ADD_TYPE_ID(hubbub, (hubbub::event_batch))
CAF_ADD_TYPE_ID(hubbub, (hubbub::census))
CAF_ADD_TYPE_ID(hubbub, (hubbub::profile))
CAF_ADD_TYPE_ID(hubbub, (hubbub::room_view))
CAF_ADD_TYPE_ID(hubbub, (hubbub::room_summary))
CAF_ADD_TYPE_ID(hubbub, (std::vector<hubbub::room_entry>))
CAF_ADD_TYPE_ID(hubbub, (hubbub::room_actor))
CAF_ADD_TYPE_ID(hubbub, (hubbub::member_actor))
CAF_ADD_TYPE_ID(hubbub, (hubbub::observer_actor))
CAF_ADD_TYPE_ID(hubbub, (hubbub::directory_actor))

CAF_END_TYPE_ID_BLOCK(hubbub)
