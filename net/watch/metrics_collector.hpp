#pragma once

#include <chrono>
#include <memory>
#include <string>

#include <caf/actor_system.hpp>
#include <caf/replies_to.hpp>
#include <caf/scheduled_actor.hpp>
#include <caf/typed_actor.hpp>
#include <caf/typed_event_based_actor.hpp>
#include <caf/typed_response_promise.hpp>

#include "actors/interfaces.hpp"
#include "net/watch/ledger.hpp"
#include "net/watch/metrics.hpp"
#include "net/watch/scrape.hpp"

namespace hubbub {

/// Who knows how busy the checker of passwords is.
using password_load_actor =
  caf::typed_actor<caf::replies_to<load_atom>::with<password_load>>;

/// Who knows what the operating system says of the process.
using process_load_actor =
  caf::typed_actor<caf::replies_to<load_atom>::with<process_load>>;

/// Whom it asks. Each may be null: there is no such part.
struct metrics_sources {
  std::string version; ///< of the server
  directory_actor directory{};
  ledger_actor ledger{};
  recorder_actor recorder{};
  accounts_actor store{};
  password_load_actor passwords{};
  process_load_actor control{};
};

/// Asks all parts of the server at once, and waits for none of them longer than
/// `patience`: what one does not tell in time is left out, and said to be
/// (`hubbub_part_up`).
class metrics_collector_state {
public:
  static inline const char* name = "hubbub.metrics";

  /// Prometheus waits for ten seconds.
  static constexpr std::chrono::seconds patience{1};

  explicit metrics_collector_state(metrics_actor::pointer self) : self_(self) {}

  metrics_actor::behavior_type make_behavior(metrics_sources sources);

private:
  /// What one request has brought so far.
  struct round {
    metrics_report report;
    exposition how;
    size_t open = 0; // questions
    caf::typed_response_promise<std::string> answer;
  };

  using round_ptr = std::shared_ptr<round>;

  caf::result<std::string> collect(exposition how, const loop_load& loop);

  template <class T, class Handle, class Question>
  void ask(const round_ptr& x, part_answer<T> metrics_report::*part, const Handle& whom,
           Question what);

  /// One question has its answer, or will have none.
  static void close(round& x);

  metrics_actor::pointer self_;
  metrics_sources sources_;
};

metrics_actor spawn_metrics_collector(caf::actor_system& sys, metrics_sources sources);

} // namespace hubbub
