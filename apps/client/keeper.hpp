#pragma once

#include <cstdint>
#include <functional>
#include <string>

#include "apps/client/ignore_file.hpp"
#include "apps/client/interfaces.hpp"
#include "apps/client/mention_hook.hpp"
#include "apps/client/room_logs.hpp"
#include "apps/client/sts.hpp"

namespace hubbub::client {

/// What a keeper keeps, and starts. What is empty is not wanted.
struct keeper_options {
  std::string log_folder;
  std::string ignore_path;
  std::string on_mention;              ///< a shell command
  std::function<int64_t()> clock = {}; ///< seconds since 1970
  std::string policies_path = {};      ///< of `sts_policies`
};

/// What the keeper's actor owns.
struct keeper_state {
  room_logs logs{{}};
  ignore_file ignored;
  sts_policies policies{{}};
  mention_hook hook{{}};
  std::function<int64_t()> clock;

  static inline const char* name = "keeper";
};

/// The actor that writes to files and starts commands. Spawn it detached: it blocks.
keeper_actor::behavior_type keeper(keeper_actor::stateful_pointer<keeper_state> self,
                                   keeper_options options);

} // namespace hubbub::client
