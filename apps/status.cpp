#include "apps/status.hpp"

#include <chrono>
#include <string>

#include <caf/scoped_actor.hpp>

#include "actors/clock.hpp"
#include "apps/process_load.hpp"

namespace hubbub {

namespace {

constexpr std::chrono::seconds patience{5};

} // namespace

log_entry status_of(caf::actor_system& sys, const ledger_actor& ledger,
                    const directory_actor& directory, int64_t started_at) {
  log_entry result{log_level::info, "status"};
  auto add = [&](const char* key, auto value) {
    result.fields.emplace_back(key, std::to_string(value));
  };
  add("uptime_seconds", seconds_since_1970() - started_at);
  auto process = load_of_process();
  add("resident_kib", process.resident / 1024);
  add("descriptors", process.descriptors);
  caf::scoped_actor self{sys};
  self->request(directory, patience, census_atom::value)
    .receive(
      [&](const census& x) {
        add("users", x.users);
        add("most_users", x.most_users);
        add("rooms", x.rooms);
        add("nameless", x.unknown);
      },
      [](const caf::error&) {});
  self->request(ledger, patience, statistics_atom::value)
    .receive(
      [&](const statistics& x) {
        for (auto& field : fields_of(x))
          result.fields.push_back(field);
      },
      [](const caf::error&) {});
  return result;
}

} // namespace hubbub
