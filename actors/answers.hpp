#pragma once

// The second part of actors/interfaces.hpp, which includes it: what actors answer. It
// needs their handles.

namespace hubbub {

/// Somebody in a room.
struct room_member {
  user_ptr who;
  ranks standing = rank::none;
};

/// A room as somebody may see it.
struct room_view {
  room_actor room;
  std::string name; ///< as its first member wrote it
  topic_info topic;
  bool secret = false;
  std::vector<room_member> members; ///< in order of arrival
  /// What stood in the way of the newcomer, an operator of the server: "+i"; or nothing.
  std::string passed{};
};

/// A room in a list.
struct room_summary {
  std::string name;
  uint32_t num_members = 0;
  topic_info topic;
  int64_t created_at = 0; ///< seconds since 1970
  bool secret = false;
};

/// A part of the list of all rooms.
struct room_page {
  std::vector<summary_ptr> rooms;
  std::string last; ///< where the next page begins; empty: there is none
};

/// A part of the list of registered rooms.
struct record_page {
  std::vector<room_record_ptr> rooms;
  std::string last; ///< where the next page begins; empty: there is none
};

/// A room the directory knows.
struct room_entry {
  std::string name;
  room_actor room;
};

/// Somebody the directory knows.
struct person {
  user_ptr who;
  member_actor member;
};

/// A part of those a search is for, in the order in which they connected.
struct people_page {
  std::vector<person> people;
  caf::actor_id last = 0; ///< where to go on; 0: these are all
};

/// Somebody who had a name, and gave it up or left.
struct past_user {
  user_ptr who;
  int64_t until = 0; ///< seconds since 1970
};

/// Somebody and what it has set on itself.
struct personal_metadata {
  user_ptr who;
  metadata_ptr data;
};

/// What is set on a room, and some of those in it.
struct room_metadata {
  std::string name; ///< of the room
  metadata_ptr data;
  std::vector<caf::actor_id> members; ///< whose own metadata may be shown there
  uint64_t next = 0;                  ///< where to go on; 0: these are all
};

/// What became of changes to the metadata of a room.
struct metadata_result {
  uint32_t num_events = 0; ///< how many own events will tell of it
  std::vector<metadata_entry> changes;
};

/// A private message that was given to somebody.
struct told {
  event what;
  user_ptr addressee;
};

/// What others may know about somebody.
struct profile {
  user_ptr who;
  caf::actor_id id = 0; ///< of its connection
  std::vector<room_entry> rooms;
  std::string wire;          ///< name of the wire format it speaks
  int64_t signed_on = 0;     ///< seconds since 1970
  int64_t idle = 0;          ///< seconds since it last said something
  std::string fingerprint{}; ///< of its certificate, for itself and operators; or empty
};

/// Numbers for whoever asks how busy it is.
struct census {
  uint32_t users = 0;      ///< who have arrived
  uint32_t invisible = 0;  ///< of these, how many are invisible
  uint32_t server_ops = 0; ///< of these, how many are operators of the server
  uint32_t unknown = 0;    ///< connections that have not arrived
  uint32_t rooms = 0;
  uint32_t secret_rooms = 0; ///< of these, how many are hidden from others
  uint32_t most_users = 0;   ///< most `users` at once so far
};

template <class Inspector>
typename Inspector::result_type inspect(Inspector& f, room_member& x) {
  return f(caf::meta::type_name("room_member"), x.who, x.standing);
}

template <class Inspector>
typename Inspector::result_type inspect(Inspector& f, room_view& x) {
  return f(caf::meta::type_name("room_view"), x.room, x.name, x.topic, x.secret,
           x.members, x.passed);
}

template <class Inspector>
typename Inspector::result_type inspect(Inspector& f, room_summary& x) {
  return f(caf::meta::type_name("room_summary"), x.name, x.num_members, x.topic,
           x.created_at, x.secret);
}

template <class Inspector>
typename Inspector::result_type inspect(Inspector& f, room_page& x) {
  return f(caf::meta::type_name("room_page"), x.rooms, x.last);
}

template <class Inspector>
typename Inspector::result_type inspect(Inspector& f, record_page& x) {
  return f(caf::meta::type_name("record_page"), x.rooms, x.last);
}

template <class Inspector>
typename Inspector::result_type inspect(Inspector& f, room_entry& x) {
  return f(caf::meta::type_name("room_entry"), x.name, x.room);
}

template <class Inspector>
typename Inspector::result_type inspect(Inspector& f, person& x) {
  return f(caf::meta::type_name("person"), x.who, x.member);
}

template <class Inspector>
typename Inspector::result_type inspect(Inspector& f, people_page& x) {
  return f(caf::meta::type_name("people_page"), x.people, x.last);
}

template <class Inspector>
typename Inspector::result_type inspect(Inspector& f, past_user& x) {
  return f(caf::meta::type_name("past_user"), x.who, x.until);
}

template <class Inspector>
typename Inspector::result_type inspect(Inspector& f, personal_metadata& x) {
  return f(caf::meta::type_name("personal_metadata"), x.who, x.data);
}

template <class Inspector>
typename Inspector::result_type inspect(Inspector& f, room_metadata& x) {
  return f(caf::meta::type_name("room_metadata"), x.name, x.data, x.members, x.next);
}

template <class Inspector>
typename Inspector::result_type inspect(Inspector& f, metadata_result& x) {
  return f(caf::meta::type_name("metadata_result"), x.num_events, x.changes);
}

template <class Inspector>
typename Inspector::result_type inspect(Inspector& f, told& x) {
  return f(caf::meta::type_name("told"), x.what, x.addressee);
}

template <class Inspector>
typename Inspector::result_type inspect(Inspector& f, profile& x) {
  return f(caf::meta::type_name("profile"), x.who, x.id, x.rooms, x.wire, x.signed_on,
           x.idle, x.fingerprint);
}

template <class Inspector>
typename Inspector::result_type inspect(Inspector& f, census& x) {
  return f(caf::meta::type_name("census"), x.users, x.invisible, x.server_ops, x.unknown,
           x.rooms, x.secret_rooms, x.most_users);
}

} // namespace hubbub
