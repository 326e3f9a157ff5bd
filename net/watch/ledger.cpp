#include "net/watch/ledger.hpp"

#include <utility>
#include <vector>

#include <caf/send.hpp>
#include <caf/stateful_actor.hpp>
#include <caf/typed_event_based_actor.hpp>
#include <caf/typed_response_promise.hpp>

#include "net/connection_actor.hpp"
#include "net/watch/roll_call.hpp"

namespace hubbub {

namespace {

log_fields fields_of(const connection_label& x) {
  return {{"connection", std::to_string(x.id)},
          {"format", std::string{x.format}},
          {"address", x.address}};
}

/// Asks the open connections, adds their numbers to `sum`, and ends.
using gatherer_actor =
  caf::typed_actor<caf::replies_to<statistics_atom>::with<statistics>>;

struct gatherer_state {
  static inline const char* name = "hubbub.gatherer";
  statistics sum;
  roll_call open;
  caf::typed_response_promise<statistics> promise;
};

using gatherer_pointer = gatherer_actor::stateful_pointer<gatherer_state>;

void finish(gatherer_pointer self) {
  self->state.promise.deliver(std::move(self->state.sum));
  self->quit();
}

void answered(gatherer_pointer self, const caf::actor_addr& who) {
  if (self->state.open.complete_with(self, who))
    finish(self);
}

gatherer_actor::behavior_type gatherer(gatherer_pointer self, const statistics& sum,
                                       const std::vector<connection_actor>& open) {
  self->state.sum = sum;
  // The last numbers of one that has just ended come too late for this answer.
  self->set_down_handler([self](const caf::down_msg& x) { answered(self, x.source); });
  return {[self, open](statistics_atom) -> caf::result<statistics> {
    self->state.promise = self->make_response_promise<statistics>();
    auto promise = self->state.promise;
    for (auto& x : open)
      self->state.open.expect(self, x);
    for (auto& x : open)
      self->request(x, roll_call::patience, traffic_atom::value)
        .then(
          [self, who = x->address()](const traffic& numbers) {
            self->state.sum.total.add(numbers);
            answered(self, who);
          },
          [self, who = x->address()](const caf::error&) { answered(self, who); });
    if (open.empty())
      finish(self);
    return promise;
  }};
}

} // namespace

ledger_actor::behavior_type ledger_state::make_behavior(directory_actor directory,
                                                        log_actor log, log_level level) {
  directory_ = std::move(directory);
  log_ = std::move(log);
  level_ = level;
  return {
    [this](opened_atom, const connection_label& label) { open(label); },
    [this](closed_atom, const connection_end& end) { close(end); },
    [this](refused_atom, const connection_label& label, const parting& how) {
      refuse(label, how.why);
    },
    [this](statistics_atom) { return gather(); },
    [this](audit_atom) -> caf::result<audit> {
      return self_->delegate(spawn_auditor(self_->system(), directory_),
                             audit_atom::value);
    },
    [this](log_atom, uint8_t wanted) { level_ = static_cast<log_level>(wanted); },
    [this](log_atom, log_entry& x) { write(std::move(x)); },
  };
}

void ledger_state::open(const connection_label& label) {
  auto& sender = self_->current_sender();
  if (!sender)
    return;
  ++totals_.accepted;
  write({log_level::info, "connected", fields_of(label)});
  open_[sender->id()] = {sender, label.format};
  totals_.most_connections = std::max<uint64_t>(totals_.most_connections, open_.size());
}

void ledger_state::close(const connection_end& end) {
  auto& sender = self_->current_sender();
  auto i = sender ? open_.find(sender->id()) : open_.end();
  if (i == open_.end())
    return;
  std::string key{to_string(end.how.why)};
  ++totals_.ended[key];
  totals_.total.add(end.numbers);
  if (level_ >= log_level::info) {
    auto fields = fields_of(end.label);
    fields.emplace_back("nick", end.nick);
    fields.emplace_back("cause", std::move(key));
    fields.emplace_back("reason", end.how.words);
    fields.emplace_back("milliseconds", std::to_string(end.milliseconds));
    for (auto& x : fields_of(end.numbers))
      fields.push_back(std::move(x));
    write({log_level::info, "closed", std::move(fields)});
  }
  open_.erase(i);
}

void ledger_state::refuse(const connection_label& label, end_reason why) {
  std::string key{to_string(why)};
  ++totals_.refused[key];
  auto fields = fields_of(label);
  fields.erase(fields.begin()); // it has no number
  fields.emplace_back("cause", std::move(key));
  write({log_level::info, "refused", std::move(fields)});
}

void ledger_state::write(log_entry x) {
  if (log_ && x.level <= level_)
    caf::anon_send(log_, log_atom::value, std::move(x));
}

caf::result<statistics> ledger_state::gather() {
  auto sum = totals_;
  std::vector<connection_actor> open;
  for (auto& [id, x] : open_) {
    ++sum.connections[std::string{x.format}];
    open.push_back(caf::actor_cast<connection_actor>(x.hdl));
  }
  return self_->delegate(self_->system().spawn(gatherer, std::move(sum), std::move(open)),
                         statistics_atom::value);
}

} // namespace hubbub
