#include "apps/service_manager.hpp"

#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <ctime>

#include <fmt/format.h>
#include <systemd/sd-daemon.h>

#include <caf/event_based_actor.hpp>
#include <caf/send.hpp>

#include "net/transport/adopted_socket.hpp"

namespace hubbub {

namespace {

using report_atom = caf::atom_constant<caf::atom("report")>;

/// How often people are counted where nobody watches over the server.
constexpr std::chrono::seconds usual_interval{10};

void tell(const std::string& what) {
  ::sd_notify(0, what.c_str());
}

/// How often to report.
std::chrono::microseconds report_interval() {
  uint64_t limit = 0;
  if (::sd_watchdog_enabled(0, &limit) <= 0)
    return usual_interval;
  // Two reports may be late.
  return std::min<std::chrono::microseconds>(std::chrono::microseconds{limit} / 3,
                                             usual_interval);
}

/// Takes the names that systemd has made out of memory of the C library.
std::vector<std::string> taken(char** names, int count) {
  std::vector<std::string> result;
  for (int i = 0; i < count; ++i) {
    result.emplace_back(names != nullptr ? names[i] : "");
    if (names != nullptr)
      std::free(names[i]);
  }
  std::free(names);
  return result;
}

caf::behavior service_watch(caf::event_based_actor* self,
                            const directory_actor& directory) {
  auto interval = report_interval();
  caf::anon_send(self, report_atom::value);
  auto again = [=] { caf::delayed_anon_send(self, interval, report_atom::value); };
  return {[=](report_atom) {
    // The directory lives in the event loop, and is asked nothing that takes its time: an
    // answer is the loop's pulse.
    self->request(directory, caf::infinite, census_atom::value)
      .then(
        [=](const census& x) {
          tell(fmt::format("WATCHDOG=1\nSTATUS={} {} in {} {}", x.users,
                           x.users == 1 ? "person" : "people", x.rooms,
                           x.rooms == 1 ? "room" : "rooms"));
          again();
        },
        [=](const caf::error&) { again(); });
  }};
}

} // namespace

std::vector<inherited_socket>
take_inherited_sockets(const std::vector<std::string>& options, std::string& error) {
  std::vector<inherited_socket> result;
  char** memory = nullptr;
  auto count = ::sd_listen_fds_with_names(1, &memory);
  auto names = taken(memory, std::max(count, 0));
  for (int i = 0; i < count; ++i) {
    auto& name = names[static_cast<size_t>(i)];
    if (std::find(options.begin(), options.end(), name) == options.end()) {
      error = fmt::format("there is a socket from systemd that is called '{}': its "
                          "FileDescriptorName= has to be one of {}",
                          name, fmt::join(options, ", "));
      return {};
    }
    auto socket = adopt_socket(SD_LISTEN_FDS_START + i);
    if (!socket.error.empty()) {
      error = fmt::format("the socket '{}' from systemd: {}", name, socket.error);
      return {};
    }
    result.push_back({name, std::move(socket)});
  }
  return result;
}

void tell_ready() {
  tell("READY=1");
}

void tell_reloading() {
  timespec now{};
  ::clock_gettime(CLOCK_MONOTONIC, &now);
  tell(fmt::format("RELOADING=1\nMONOTONIC_USEC={}",
                   now.tv_sec * 1'000'000 + now.tv_nsec / 1000));
}

void tell_stopping() {
  tell("STOPPING=1\nSTATUS=ending");
}

caf::actor spawn_service_watch(caf::actor_system& sys, directory_actor directory) {
  if (std::getenv("NOTIFY_SOCKET") == nullptr)
    return nullptr;
  return sys.spawn<caf::detached>(service_watch, std::move(directory));
}

} // namespace hubbub
