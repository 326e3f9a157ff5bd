#pragma once

#include <chrono>
#include <ctime>
#include <functional>
#include <memory>
#include <vector>

#include <caf/actor_system.hpp>
#include <caf/typed_event_based_actor.hpp>

#include "apps/certificate_watch.hpp"
#include "apps/password_checker.hpp"
#include "net/context.hpp"
#include "net/door/listener.hpp"

namespace hubbub {

using attach_atom = caf::atom_constant<caf::atom("attach")>;

using look_atom = caf::atom_constant<caf::atom("look")>;

/// Runs the server. Reading files takes its time: it has a thread of its own, and nobody
/// waits for it but whoever asked.
using server_control_actor = control_actor::extend<
  /// The listener to tell of a new configuration.
  caf::reacts_to<attach_atom, caf::strong_actor_ptr>,
  /// `file_actor`
  caf::replies_to<challenge_atom, std::string>::with<std::string>,
  /// What the operating system says of this process.
  caf::replies_to<load_atom>::with<process_load>,
  /// To itself: time to look at the certificates' files.
  caf::reacts_to<look_atom>>;

/// What reading the configuration once more has brought.
struct fresh_configuration {
  std::shared_ptr<settings> values; ///< null: it makes no sense, and there is an error
  listening_change listening;
  certificate_sources certificates;
};

/// Reads the configuration once more.
using configuration_reader = std::function<fresh_configuration(rehash_result& what)>;

/// What a server is run with.
struct control_setup {
  configuration_reader read;
  settings_ptr config;              ///< in force
  certificate_watch certificates;   ///< those that are loaded
  password_checker_actor passwords; ///< is told of a new configuration as well
  log_actor log;                    ///< null: there is none
  /// Is told when the configuration begins to be read (true), and when that is done.
  std::function<void(bool)> reloads = [](bool) {};
  std::function<std::time_t()> now = [] { return std::time(nullptr); };
};

class control_state {
public:
  static inline const char* name = "hubbub.control";

  /// How often certificates are looked at: some are renewed by programs that can send no
  /// signal.
  static constexpr std::chrono::minutes look_interval{1};

  explicit control_state(server_control_actor::pointer self) : self_(self) {}

  server_control_actor::behavior_type make_behavior(control_setup setup);

private:
  rehash_result reload();
  void look();

  /// Tells a listener that has just come what was read again before.
  void tell_early();

  /// To all who need it.
  void hand_out(settings_ptr fresh);
  void say(const std::vector<log_entry>& lines);

  server_control_actor::pointer self_;
  control_setup setup_;
  caf::strong_actor_ptr listener_;
  std::vector<listening_change> early_; // sockets opened before there was a listener
};

server_control_actor spawn_control(caf::actor_system& sys, control_setup setup);

} // namespace hubbub
