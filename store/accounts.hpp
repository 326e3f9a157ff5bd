#pragma once

#include <functional>
#include <string>

#include <caf/actor_system.hpp>

#include "actors/interfaces.hpp"

namespace hubbub {

/// Hears of what could not be kept, one sentence each: who keeps the log.
using store_complaint = std::function<void(const std::string&)>;

/// Keeps the accounts in a database, with a thread of its own that may wait for the disk.
/// @param path empty: in memory, until the server ends.
/// @throws store_error if the file cannot be used.
accounts_actor spawn_accounts(caf::actor_system& sys, const std::string& path,
                              store_complaint complain);

/// The same without a thread and a file, for tests in which nothing happens by itself.
/// @param now seconds since 1970.
accounts_actor spawn_accounts_in_memory(caf::actor_system& sys,
                                        std::function<int64_t()> now);

} // namespace hubbub
