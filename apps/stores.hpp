#pragma once

#include <functional>
#include <string>

#include <caf/actor_system.hpp>

#include "actors/ban_keeper.hpp"
#include "actors/interfaces.hpp"
#include "apps/server_config.hpp"
#include "net/watch/log.hpp"
#include "store/accounts.hpp"

/// What outlives a restart: opened, told to those who have it in memory, and copied.
namespace hubbub {

/// Copies the store and the archive, also while a server uses them.
/// @param copied hears where each copy is.
/// @returns an empty string, or what went wrong.
std::string back_up_stores(const server_config& config,
                           const std::function<void(const std::string&)>& copied);

/// Opens the store. Who has not asked for one, and cannot have the usual one, gets a
/// server all the same: nobody's names are in a file that this one never had.
/// @throws store_error if the file cannot be used.
accounts_actor open_store(caf::actor_system& sys, const server_config& config,
                          store_complaint complain);

/// Tells those who have it in memory what is kept, before anybody can ask for it: whose
/// names are whose, which rooms are registered, who is banned.
/// @param bans gets the bans.
/// @returns an empty string, or what went wrong.
std::string recall(caf::actor_system& sys, const accounts_actor& store,
                   const directory_actor& directory, const ban_keeper_actor& keeper,
                   ban_list_ptr& bans);

/// Those who keep what was said; null, where nothing is kept.
struct past_keepers {
  recorder_actor recorder;
  archive_actor archive;
};

/// Opens the archive, if there is to be one.
/// @param note hears of losses, for the log.
/// @throws store_error if its file cannot be used.
past_keepers open_past(caf::actor_system& sys, const server_config& config,
                       const std::function<void(log_entry)>& note);

} // namespace hubbub
