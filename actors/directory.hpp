#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <string>
#include <unordered_map>
#include <vector>

#include <caf/scheduled_actor.hpp>

#include "actors/interfaces.hpp"

namespace hubbub {

/// Makes the actor for a new room. Where rooms are hosted is for the one who
/// starts the directory to say.
using room_factory = std::function<room_actor(std::string name, directory_actor)>;

/// What a directory owns and the rules by which it changes. Like a room, it does
/// not know where it is hosted.
class directory_state {
public:
  static constexpr const char* name = "hubbub.directory";

  explicit directory_state(caf::scheduled_actor* self) : self_(self) {}

  directory_actor::behavior_type make_behavior(room_factory make_room);

private:
  struct holder {
    caf::strong_actor_ptr hdl;
    user_ptr who;
    bool arrived = false; // reachable by others
  };

  struct room {
    std::string name;
    room_actor hdl;
    uint64_t joins = 0; // handed over to it so far
  };

  caf::result<void> claim(user_ptr who);
  void arrive(user_ptr who);
  void depart(caf::actor_id who, const std::string& reason);
  caf::result<room_view> join(const std::string& room_name, const user_ptr& who);
  caf::result<void> tell(const std::string& nick, event_kind kind, std::string& text);
  caf::result<profile> find_profile(const std::string& nick);
  caf::result<room_actor> find_room(const std::string& room_name);
  void retire(const std::string& room_name, uint64_t joins);
  census count() const;

  /// The one of that nick who can be reached, or null.
  const holder* reachable(const std::string& nick) const;

  /// The folded nick that the sender of the current message holds, or null.
  const std::string* sender_nick() const;

  caf::scheduled_actor* self_;
  room_factory make_room_;
  std::unordered_map<std::string, holder> holders_;      // by folded nick
  std::unordered_map<caf::actor_id, std::string> nicks_; // folded
  std::map<std::string, room> rooms_;                    // by folded name
  std::vector<observer_actor> observers_;
  uint32_t num_arrived_ = 0;
};

} // namespace hubbub
