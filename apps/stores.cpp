#include "apps/stores.hpp"

#include <filesystem>
#include <utility>

#include <fmt/format.h>

#include <caf/scoped_actor.hpp>

#include "apps/hosting.hpp"
#include "store/archive.hpp"
#include "store/database.hpp"

namespace hubbub {

std::string back_up_stores(const server_config& config,
                           const std::function<void(const std::string&)>& copied) {
  using std::filesystem::path;
  auto store = config.store_path();
  auto archive = config.archive_path();
  if (store.empty() && archive.empty())
    return "store.file is empty, and nothing is archived: there is nothing to copy";
  if (path{store}.filename() == path{archive}.filename())
    return "store.file and archive.file have the same name, and cannot lie in one "
           "folder: "
           "name them differently";
  try {
    for (auto& file : {store, archive})
      if (!file.empty())
        copied(back_up(file, config.backup_folder));
    return {};
  } catch (const store_error& problem) {
    return problem.what();
  }
}

accounts_actor open_store(caf::actor_system& sys, const server_config& config,
                          store_complaint complain) {
  try {
    return spawn_accounts(sys, config.store_path(), complain);
  } catch (const store_not_ours& problem) {
    if (config.store_file != server_config::default_store)
      throw;
    fmt::print(
      stderr,
      "hubbub-server: warning: store.file: {}. Accounts are kept in memory until "
      "the server ends\n",
      problem.what());
    return spawn_accounts(sys, {}, std::move(complain));
  }
}

std::string recall(caf::actor_system& sys, const accounts_actor& store,
                   const directory_actor& directory, const ban_keeper_actor& keeper,
                   ban_list_ptr& bans) {
  caf::scoped_actor self{sys};
  std::string error;
  auto failed = [&](const caf::error& why) { error = reason_in(why); };
  self->request(store, caf::infinite, list_atom::value)
    .receive(
      [&](std::vector<reserved_name>& names) {
        self->send(directory, reserve_atom::value, std::move(names));
      },
      failed);
  self->request(store, caf::infinite, keep_atom::value)
    .receive(
      [&](std::vector<account_id>& unkept) {
        self->send(directory, reserve_atom::value, std::move(unkept));
      },
      failed);
  self->request(store, caf::infinite, record_atom::value)
    .receive(
      [&](std::vector<room_record>& rooms) {
        self->send(directory, reserve_atom::value, std::move(rooms));
        self->send(directory, expire_atom::value);
      },
      failed);
  self->request(store, caf::infinite, bans_atom::value)
    .receive(
      [&](std::vector<ban>& all) {
        self->send(keeper, reserve_atom::value, std::move(all));
      },
      failed);
  self->request(keeper, caf::infinite, bans_atom::value)
    .receive([&](const ban_list_ptr& all) { bans = all; }, failed);
  return error;
}

past_keepers open_past(caf::actor_system& sys, const server_config& config,
                       const std::function<void(log_entry)>& note) {
  if (!config.archive.is_kept())
    return {};
  past_keepers result;
  auto rules = config.archive.recorder();
  if (config.archive.is_lasting())
    result.archive =
      spawn_archive(sys, config.archive_path(), config.archive.archive(),
                    [note](const std::string& why) {
                      note({log_level::error, "store_failed", {{"error", why}}});
                    });
  rules.archive = result.archive;
  rules.on_loss = [note](uint64_t count) {
    auto why = fmt::format("the archive is too slow or fails: {} events and what follows "
                           "are not kept until it works again",
                           count);
    note({log_level::warning, "history_lost", {{"error", std::move(why)}}});
  };
  result.recorder = spawn_recorder(sys, std::move(rules));
  return result;
}

} // namespace hubbub
