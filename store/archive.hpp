#pragma once

#include <functional>
#include <string>

#include <caf/actor_system.hpp>

#include "actors/interfaces.hpp"
#include "actors/past.hpp"
#include "store/accounts.hpp"

namespace hubbub {

/// Keeps the past in a file. What writes to it and what reads from it have a thread each,
/// which may wait for the disk; neither waits for the other.
///
/// Questions see all that was answered before they were asked, and all that was dropped
/// or renamed before they were asked, answered or not.
/// @param complain hears of a trouble once, until something has worked again.
/// @throws store_error if the file cannot be used.
archive_actor spawn_archive(caf::actor_system& sys, const std::string& path,
                            const archive_rules& rules, store_complaint complain);

/// The same without threads and a file, for tests in which nothing happens by itself.
/// @param now milliseconds since 1970.
archive_actor spawn_archive_in_memory(caf::actor_system& sys, const archive_rules& rules,
                                      std::function<int64_t()> now);

} // namespace hubbub
