// Who collects metrics: asks all, and waits for none too long.
#include "net/watch/metrics_collector.hpp"

#include <catch2/catch.hpp>

#include <caf/event_based_actor.hpp>
#include <caf/stateful_actor.hpp>

#include "test/support/deterministic.hpp"

using namespace hubbub;
using namespace hubbub::test;
using Catch::Contains;

namespace {

metrics_actor::behavior_type
collector(metrics_actor::stateful_pointer<metrics_collector_state> self,
          metrics_sources sources) {
  return self->state.make_behavior(std::move(sources));
}

ledger_actor::behavior_type ledger(ledger_actor::stateful_pointer<ledger_state> self,
                                   ledger_setup setup) {
  return self->state.make_behavior(std::move(setup));
}

password_load_actor::behavior_type busy_checker(password_load_actor::pointer,
                                                password_load x) {
  return {[x](load_atom) { return x; }};
}

/// Never answers.
process_load_actor::behavior_type silent(process_load_actor::pointer self, int) {
  return {[self](load_atom) { return self->make_response_promise<process_load>(); }};
}

struct collection : deterministic_system {
  ledger_setup counting{spawn_directory(), {}};
  metrics_sources sources{"1.0"};

  /// What a listener gets; empty: nothing yet.
  std::string scraped(exposition how = exposition::text) {
    auto hdl = owned(sys.spawn(collector, sources));
    auto result = std::make_shared<std::string>();
    sys.spawn(
      [=](caf::event_based_actor* self, const loop_load& of) {
        self
          ->request(hdl, caf::infinite, scrape_atom::value, static_cast<uint8_t>(how), of)
          .then([result](std::string& text) { *result = std::move(text); });
      },
      loop);
    run();
    answer = result;
    return *result;
  }

  loop_load loop;
  std::shared_ptr<std::string> answer;
};

} // namespace

TEST_CASE_METHOD(collection, "every part of the server is asked for its numbers") {
  sources.directory = counting.directory;
  sources.ledger = owned(sys.spawn(ledger, counting));
  sources.recorder = spawn_recorder();
  sources.store = spawn_accounts();
  sources.passwords = owned(sys.spawn(busy_checker, password_load{7, 2}));
  counting.numbers->all.lines_in = 12;
  loop.unsent_bytes = 34;
  auto text = scraped();
  for (auto part : {"accounts", "directory", "ledger", "passwords", "recorder"})
    CHECK_THAT(text, Contains("part=\"" + std::string{part} + "\"} 1\n"));
  CHECK_THAT(text, !Contains("part=\"control\"")); // there is none here
  CHECK_THAT(text, Contains("hubbub_build_info{version=\"1.0\"} 1\n"));
  CHECK_THAT(text, Contains("hubbub_lines_in_total 12\n"));
  CHECK_THAT(text, Contains("hubbub_unsent_bytes 34\n"));
  CHECK_THAT(text, Contains("hubbub_password_queue 7\n"));
  CHECK_THAT(text, Contains("hubbub_passwords_checking 2\n"));
  CHECK_THAT(text, Contains("hubbub_history_dropped_total 0\n"));
  CHECK_THAT(text, Contains("hubbub_store_seconds_count{store=\"accounts\"} 0\n"));
  CHECK_THAT(scraped(exposition::openmetrics), Catch::EndsWith("# EOF\n"));
}

TEST_CASE_METHOD(collection, "a part that does not answer is waited for a second") {
  sources.passwords = owned(sys.spawn(busy_checker, password_load{7, 2}));
  sources.control = owned(sys.spawn(silent, 0));
  CHECK(scraped().empty());
  auto waits = answer;
  advance(metrics_collector_state::patience - std::chrono::milliseconds{1});
  CHECK(waits->empty());
  advance(std::chrono::milliseconds{1});
  CHECK_THAT(*waits, Contains("part=\"control\"} 0\n"));
  CHECK_THAT(*waits, Contains("part=\"passwords\"} 1\n"));
  CHECK_THAT(*waits, Contains("hubbub_password_queue 7\n"));
  CHECK_THAT(*waits, !Contains("process_"));
}

TEST_CASE_METHOD(collection, "a part that has ended is not waited for") {
  sources.control = sys.spawn(silent, 0);
  kill(sources.control);
  run();
  CHECK_THAT(scraped(), Contains("part=\"control\"} 0\n"));
}

TEST_CASE_METHOD(collection, "who is alone has at least its loop to tell of") {
  loop.certificates = {1'800'000'000};
  loop.totals.handshakes_failed = 3;
  loop.lag.add(std::chrono::milliseconds{30});
  auto text = scraped();
  CHECK_THAT(text, Contains("hubbub_certificate_expiry_timestamp_seconds"
                            "{certificate=\"1\"} 1800000000\n"));
  CHECK_THAT(text, Contains("hubbub_tls_handshakes_total{result=\"failed\"} 3\n"));
  CHECK_THAT(text, Contains("hubbub_loop_lag_seconds_sum 0.03\n"));
  CHECK_THAT(text, !Contains("hubbub_part_up"));
}
