#include "apps/shutdown.hpp"

#include <chrono>

#include <caf/scoped_actor.hpp>
#include <caf/send.hpp>

namespace hubbub {

namespace {

/// Longest time from a signal to the exit. Connections linger less (`settings`).
constexpr std::chrono::milliseconds shutdown_limit{1'700};

/// Of these, for the store to keep what has changed last.
constexpr std::chrono::milliseconds store_limit{500};

} // namespace

bool shut_down(caf::actor_system& sys, const listener_actor& listener,
               const directory_actor& directory, const servants& out) {
  caf::scoped_actor self{sys};
  auto in_time = false;
  // Rooms that lose their members now are not to be forgotten.
  if (out.recorder)
    self->send(out.recorder, flush_atom::value);
  self->monitor(listener);
  self->send(listener, disconnect_atom::value, "The server is shutting down");
  self->receive([&](const caf::down_msg&) { in_time = true; },
                caf::after(shutdown_limit) >> [] {});
  if (!in_time)
    return false;
  // Connections that end do not wait for their passwords. One that is being hashed cannot
  // be stopped.
  auto hashing = true;
  self->request(out.passwords, std::chrono::milliseconds{200}, stop_atom::value)
    .receive([&](bool busy) { hashing = busy; }, [](const caf::error&) {});
  // The directory takes the last departures before it answers.
  self->send(directory, flush_atom::value);
  self->request(directory, std::chrono::milliseconds{200}, census_atom::value)
    .receive([](const census&) {}, [&](const caf::error&) { in_time = false; });
  // What rooms have told it when the last ones left is with the store by now.
  self->request(out.store, store_limit, flush_atom::value)
    .receive([] {}, [&](const caf::error&) { in_time = false; });
  // And what was said in them up to the end.
  if (out.recorder)
    self->request(out.recorder, store_limit, flush_atom::value)
      .receive([] {}, [&](const caf::error&) { in_time = false; });
  // The ledger, too, has then told the log of all connections.
  self->request(out.ledger, std::chrono::milliseconds{200}, statistics_atom::value)
    .receive([](const statistics&) {}, [&](const caf::error&) { in_time = false; });
  auto flush = [&](const auto& output) {
    self->request(output, std::chrono::milliseconds{200}, flush_atom::value)
      .receive([](flush_atom) {}, [&](const caf::error&) { in_time = false; });
    caf::anon_send_exit(output, caf::exit_reason::user_shutdown);
  };
  flush(out.console);
  flush(out.log);
  caf::anon_send_exit(directory, caf::exit_reason::user_shutdown);
  return in_time && !hashing;
}

} // namespace hubbub
