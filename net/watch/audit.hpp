#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include <caf/actor_system.hpp>
#include <caf/allowed_unsafe_message_type.hpp>
#include <caf/replies_to.hpp>
#include <caf/typed_actor.hpp>

#include "actors/interfaces.hpp"

namespace hubbub {

/// Whether what the directory, the rooms and the connections know fits together.
///
/// They are asked one after the other, while life goes on: somebody who moves meanwhile
/// may show as a mismatch. When nobody moves there are none.
struct audit {
  uint64_t names = 0;       ///< that the directory has
  uint64_t rooms = 0;       ///< that the directory has
  uint64_t members = 0;     ///< in all rooms together, as these say
  uint64_t memberships = 0; ///< the same, as the members say
  uint64_t actors = 0;      ///< that run, but for the one that counts
  uint64_t mismatches = 0;
  std::vector<std::string> examples; ///< of mismatches, one sentence each; some
};

/// Runs one audit, and ends.
using auditor_actor = caf::typed_actor<caf::replies_to<audit_atom>::with<audit>>;

auditor_actor spawn_auditor(caf::actor_system& sys, directory_actor directory);

/// What an audit has asked for and been told.
struct audit_material {
  struct room_answer {
    std::string name;
    caf::actor_id id;
    bool answered = false;
    std::vector<person> members;
  };

  struct holder_answer {
    user_ptr who;
    caf::actor_id id;
    bool answered = false;
    profile told;
  };

  std::vector<room_answer> rooms;
  std::vector<holder_answer> holders;
};

/// Compares it all.
audit compare(const audit_material& x);

} // namespace hubbub

// Handed from actor to actor within this process only.
CAF_ALLOW_UNSAFE_MESSAGE_TYPE(hubbub::audit)
