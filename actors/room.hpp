#pragma once

#include <cstdint>
#include <string>
#include <unordered_map>
#include <vector>

#include <caf/message.hpp>
#include <caf/scheduled_actor.hpp>

#include "actors/interfaces.hpp"

namespace hubbub {

/// What a room owns and the rules by which it changes. Does not know where it is
/// hosted: any stateful actor with the `room_actor` interface can hold it.
///
/// Events are collected until everything in the mailbox has been taken, then
/// every member gets them as one shared message. A lone event leaves at once.
class room_state {
public:
  static constexpr const char* name = "hubbub.room";

  explicit room_state(caf::scheduled_actor* self) : self_(self) {}

  /// @param room_name as its first member wrote it.
  /// @param directory is told when the room is empty.
  room_actor::behavior_type make_behavior(std::string room_name,
                                          directory_actor directory);

private:
  struct member {
    uint64_t seq; // order of arrival
    caf::strong_actor_ptr hdl;
    user_ptr who;
    uint32_t first; // index in `pending_` of the first event for it
  };

  /// Somebody who left in this turn and still has to see what came before.
  struct leaver {
    caf::strong_actor_ptr hdl;
    uint32_t first;
    uint32_t last;
  };

  caf::result<room_view> join(user_ptr who);
  void say(event_kind kind, std::string text);
  void set_topic(std::string text);
  void rename(user_ptr who, uint32_t copy);
  void part(std::string reason);
  void quit(caf::actor_id who, std::string reason, uint32_t copy);

  /// Sends what the turn brought.
  void flush();

  /// The member that sent the current message, or null after rejecting it.
  member* sender();

  /// Appends an event by the member `author`, to go out with the next flush.
  void record(event_kind kind, caf::actor_id author, const user_ptr& who,
              std::string text, uint32_t copy = 0);

  /// Takes a member out of the room.
  member remove(caf::actor_id id);

  /// The member with that number. @pre there is one.
  std::vector<member>::iterator find(uint64_t seq);

  room_view view() const;

  caf::scheduled_actor* self_;
  directory_actor directory_;
  std::string name_;
  topic_info topic_;
  std::vector<member> members_;                      // in order of arrival
  std::unordered_map<caf::actor_id, uint64_t> seqs_; // of members
  std::vector<leaver> leavers_;
  std::vector<event> pending_;
  uint64_t joins_ = 0; // handed over by the directory so far, taken or not
};

} // namespace hubbub
