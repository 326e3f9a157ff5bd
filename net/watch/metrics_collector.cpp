#include "net/watch/metrics_collector.hpp"

#include <utility>

#include <caf/stateful_actor.hpp>

namespace hubbub {

metrics_actor::behavior_type
metrics_collector_state::make_behavior(metrics_sources sources) {
  sources_ = std::move(sources);
  return {[this](scrape_atom, uint8_t how, const loop_load& loop) {
    return collect(static_cast<exposition>(how), loop);
  }};
}

caf::result<std::string> metrics_collector_state::collect(exposition how,
                                                          const loop_load& loop) {
  auto x = std::make_shared<round>();
  x->report.version = sources_.version;
  x->report.loop = loop;
  x->how = how;
  x->open = 1; // all questions are to be asked first
  x->answer = self_->make_response_promise<std::string>();
  ask(x, &metrics_report::directory, sources_.directory, census_atom::value);
  ask(x, &metrics_report::ledger, sources_.ledger, statistics_atom::value);
  ask(x, &metrics_report::recorder, sources_.recorder, load_atom::value);
  ask(x, &metrics_report::store, sources_.store, load_atom::value);
  ask(x, &metrics_report::passwords, sources_.passwords, load_atom::value);
  ask(x, &metrics_report::control, sources_.control, load_atom::value);
  close(*x);
  return x->answer;
}

template <class T, class Handle, class Question>
void metrics_collector_state::ask(const round_ptr& x,
                                  part_answer<T> metrics_report::*part,
                                  const Handle& whom, Question what) {
  if (!whom)
    return;
  (x->report.*part).asked = true;
  ++x->open;
  self_->request(whom, patience, what)
    .then(
      [x, part](const T& told) {
        (x->report.*part).told = told;
        close(*x);
      },
      [x](const caf::error&) { close(*x); });
}

void metrics_collector_state::close(round& x) {
  if (--x.open == 0)
    x.answer.deliver(write_metrics(x.report, x.how));
}

namespace {

metrics_actor::behavior_type
collector(metrics_actor::stateful_pointer<metrics_collector_state> self,
          metrics_sources sources) {
  return self->state.make_behavior(std::move(sources));
}

} // namespace

metrics_actor spawn_metrics_collector(caf::actor_system& sys, metrics_sources sources) {
  return sys.spawn(collector, std::move(sources));
}

} // namespace hubbub
