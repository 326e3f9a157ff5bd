// What the listener does for those who want to know how the server does: it lets them in,
// has what they ask for told, and watches how late the loop's timers come.
#include <utility>

#include <caf/send.hpp>

#include "net/door/listener.hpp"
#include "net/transport/stream_scribe.hpp"
#include "net/wire_formats.hpp"

namespace hubbub {

using namespace caf::io;

namespace {

/// How often the loop's lag is looked at: whatever holds it for longer is seen.
constexpr std::chrono::milliseconds probe_interval{200};

/// How long somebody waits for metrics at most; who makes them waits for less.
constexpr std::chrono::seconds scrape_limit{5};

} // namespace

void listener_state::accept_scraper(newcomer x) {
  // Neither limits per address nor bans are asked, nor is a full server full for it: who
  // may come to this door is the operator's business.
  if (!web_.has_room_for_scraper()) {
    refuse(std::move(x), {end_reason::full, "Too many ask for metrics at once"});
    return;
  }
  auto scribe = self_->take(x.hdl);
  auto& transport = static_cast<stream_scribe&>(*scribe);
  self_->add_scribe(std::move(scribe));
  web_.hold({x.hdl, std::move(x.at), std::move(x.address)}, transport,
            self_->clock().now());
  schedule_sweep();
}

void listener_state::tell_metrics(connection_handle hdl) {
  auto asked = web_.scrape_of(hdl);
  auto answer = [=](std::string text) {
    web_.answer(asked, std::move(text), self_->clock().now());
  };
  if (!context_->actors->metrics)
    answer({});
  else
    self_
      ->request(context_->actors->metrics, scrape_limit, scrape_atom::value,
                static_cast<uint8_t>(asked.as), load())
      .then(answer, [=](const caf::error&) { answer({}); });
}

loop_load listener_state::load() const {
  loop_load result;
  result.totals = queue_->totals();
  result.lag = lag_;
  result.full_sockets = queue_->num_full();
  result.unsent_bytes = queue_->unsent();
  if (config().tls)
    for (auto& x : config().tls->certificates())
      result.certificates.push_back(x.ends);
  return result;
}

void listener_state::schedule_probe() {
  auto wanted = false;
  for (auto& [hdl, x] : doors_)
    wanted = wanted || x.at.format == &metrics_format;
  if (!wanted || std::exchange(probing_, true))
    return;
  probe_due_ = self_->clock().now() + probe_interval;
  caf::delayed_anon_send(listener_actor{self_}, probe_interval, probe_atom::value);
}

void listener_state::probe() {
  lag_.add(self_->clock().now() - probe_due_);
  probing_ = false;
  schedule_probe();
}

} // namespace hubbub
