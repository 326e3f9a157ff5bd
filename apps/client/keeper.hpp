#pragma once

#include <string>

#include "apps/client/interfaces.hpp"

namespace hubbub::client {

/// What a keeper keeps, and where.
struct keeper_options {
  std::string log_folder;   ///< empty: no logs
  std::string ignored_file; ///< empty: who is ignored is forgotten
  std::string on_mention;   ///< a command; empty: none
};

/// The actor that writes files and starts the command of --on-mention. Spawn it detached:
/// a disk may take its time.
keeper_actor::behavior_type keeper(keeper_actor::pointer self, keeper_options options);

} // namespace hubbub::client
