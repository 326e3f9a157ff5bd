#pragma once

#include <chrono>
#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <utility>
#include <variant>
#include <vector>

#include <caf/actor_addr.hpp>
#include <caf/actor_system.hpp>
#include <caf/typed_event_based_actor.hpp>
#include <caf/typed_response_promise.hpp>

#include "apps/password_queue.hpp"
#include "net/connection_actor.hpp"
#include "net/passwords.hpp"
#include "net/watch/log.hpp"
#include "net/watch/metrics.hpp"

namespace hubbub {

using stop_atom = caf::atom_constant<caf::atom("stop")>;

/// The server's checker of passwords.
using password_checker_actor = password_actor::extend<
  /// The configuration has changed.
  caf::reacts_to<reload_atom, settings_ptr>,
  /// From itself: has a look at how long the workers take.
  caf::reacts_to<timer_atom>,
  /// How busy it is.
  caf::replies_to<load_atom>::with<password_load>,
  /// Ends it; nobody is answered with anything but an error any more.
  /// Answers whether a worker is in the middle of something: that cannot be stopped.
  caf::replies_to<stop_atom>::with<bool>>;

/// Checks one password, and does nothing else meanwhile.
using password_worker_actor = caf::typed_actor<
  /// Whether what was given (the second) is the secret.
  caf::replies_to<verify_atom, std::string, std::string>::with<bool>,
  /// Makes what is kept of a new password.
  caf::replies_to<hash_atom, std::string>::with<account_secret>>;

/// Gives passwords to workers as they become free. Plain ones take no time: it compares
/// them itself.
class password_checker_state {
public:
  static inline const char* name = "hubbub.passwords";

  /// How long a password may be with a worker before the spare one gets it as well. So
  /// where others leave no time to the workers, one is checked each `patience` all the
  /// same.
  static constexpr std::chrono::seconds patience{1};

  struct staff {
    std::vector<password_worker_actor> workers; ///< give way to everybody else
    password_worker_actor spare;                ///< does not
  };

  explicit password_checker_state(password_checker_actor::pointer self) : self_(self) {}

  password_checker_actor::behavior_type make_behavior(staff workers, settings_ptr config,
                                                      log_actor log);

private:
  using ticket = password_queue::ticket;

  /// Whether it was right, or what is kept of a new one.
  using answer_value = std::variant<bool, account_secret>;

  struct asker {
    caf::response_promise answer;
    caf::actor_addr who; // null: nobody who could end
  };

  struct check {
    password_question what;
    caf::actor_clock::time_point since;
    bool has_spare; // the spare worker got it as well
  };

  caf::result<bool> verify(password_question what);
  caf::result<account_secret> make_secret(std::string address, std::string password);

  /// Lets a question of the current sender wait for its turn.
  /// @param promise to that one.
  void enqueue(password_question what, caf::response_promise promise,
               caf::actor_addr who);

  /// Whether it is about a new password: there is none to compare it with.
  static bool is_new(const password_question& x) { return x.secret.empty(); }

  /// Gives the next passwords to those who are free.
  void go_on();

  void hand_to(const password_worker_actor& worker, ticket number);

  void checked(ticket number, caf::expected<answer_value> answer);

  /// Gives the one that has been with a worker for longest to the spare one.
  void hurry();

  void answer(ticket number, caf::expected<answer_value> what);

  /// Somebody has ended: it needs no answer.
  void forget(const caf::actor_addr& who);

  bool stop();

  caf::actor_clock::time_point now() const { return self_->clock().now(); }

  password_checker_actor::pointer self_;
  settings_ptr config_;
  log_actor log_;
  staff staff_;
  std::vector<password_worker_actor> free_;
  bool spare_is_free_ = true;
  bool timer_runs_ = false;
  password_queue queue_;
  std::map<ticket, asker> askers_; // who is still there
  std::map<ticket, check> checks_; // what is with a worker
  ticket last_ = 0;
};

/// How a worker does it. They may throw.
struct password_check {
  std::function<bool(const std::string&, const std::string&)>
    verify;                                                 ///< `verify_password`
  std::function<account_secret(const std::string&)> secret; ///< `make_secret`
};

password_worker_actor::behavior_type password_worker(password_worker_actor::pointer self,
                                                     password_check check);

/// Has a thread of its own, on which the checks are made.
password_worker_actor spawn_password_worker(caf::actor_system& sys, password_check check);

/// @param hash_processes from `start_hash_process`; there is a worker for each.
password_checker_actor spawn_password_checker(caf::actor_system& sys,
                                              const std::vector<int>& hash_processes,
                                              settings_ptr config, log_actor log);

} // namespace hubbub
