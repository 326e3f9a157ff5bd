#include "apps/status.hpp"

#include <chrono>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>

#include <unistd.h>

#include <caf/scoped_actor.hpp>

#include "actors/clock.hpp"

namespace hubbub {

namespace {

constexpr std::chrono::seconds patience{5};

/// Resident memory in KiB (proc(5), statm).
uint64_t resident() {
  std::ifstream in{"/proc/self/statm"};
  uint64_t size = 0;
  uint64_t pages = 0;
  in >> size >> pages;
  return pages * static_cast<uint64_t>(::sysconf(_SC_PAGESIZE)) / 1024;
}

uint64_t descriptors() {
  std::error_code none;
  std::filesystem::directory_iterator all{"/proc/self/fd", none};
  auto count = std::distance(begin(all), end(all));
  return static_cast<uint64_t>(count > 0 ? count - 1 : 0); // one of them is for this look
}

} // namespace

log_entry status_of(caf::actor_system& sys, const ledger_actor& ledger,
                    const directory_actor& directory, int64_t started_at) {
  log_entry result{log_level::info, "status"};
  auto add = [&](const char* key, auto value) {
    result.fields.emplace_back(key, std::to_string(value));
  };
  add("uptime_seconds", seconds_since_1970() - started_at);
  add("resident_kib", resident());
  add("descriptors", descriptors());
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
