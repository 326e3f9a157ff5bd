#include "bench/meter.hpp"

namespace bench {

void meter::start() {
  people_.talk.latency.reset();
  deliveries_ = people_.talk.delivered();
  said_ = people_.talk.said();
  pauses_.emplace();
  load_cpu_ = own_cpu();
  server_cpu_ = server_.cpu();
  wall_ = now();
}

void meter::stop(result& into) const {
  into.wall = now() - wall_;
  into.server_cpu = server_.cpu() - server_cpu_;
  into.load_cpu = own_cpu() - load_cpu_;
  into.longest_pause = pauses_->longest();
  const auto machine = pauses_->since();
  into.stolen = machine.stolen;
  const auto ours = into.server_cpu + into.load_cpu;
  into.others = machine.used > ours ? machine.used - ours : 0;
  into.deliveries = people_.talk.delivered() - deliveries_;
  into.said = people_.talk.said() - said_;
  into.latency = people_.talk.latency;
  into.resident = server_.resident();
}

} // namespace bench
