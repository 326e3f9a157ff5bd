#include "net/watch/ledger.hpp"

#include <algorithm>
#include <utility>

#include <caf/send.hpp>

#include "actors/crowd.hpp"

namespace hubbub {

namespace {

log_fields fields_of(const connection_label& x) {
  return {{"connection", std::to_string(x.id)},
          {"format", std::string{x.format}},
          {"address", x.address}};
}

/// One less has that format.
void count_out(counts& all, std::string_view format) {
  auto i = all.find(format);
  if (i != all.end() && --i->second == 0)
    all.erase(i);
}

} // namespace

ledger_actor::behavior_type ledger_state::make_behavior(ledger_setup setup) {
  setup_ = std::move(setup);
  return {
    [this](opened_atom, const connection_label& label) { open(label); },
    [this](closed_atom, const connection_end& end) { close(end); },
    [this](refused_atom, const connection_label& label, const parting& how) {
      refuse(label, how.why);
    },
    [this](statistics_atom) { return all(); },
    [this](audit_atom) -> caf::result<audit> {
      return self_->delegate(spawn_auditor(self_->system(), setup_.directory),
                             audit_atom::value);
    },
    [this](log_atom, uint8_t wanted) { setup_.level = static_cast<log_level>(wanted); },
    [this](log_atom, log_entry& x) { write(std::move(x)); },
  };
}

void ledger_state::open(const connection_label& label) {
  auto& sender = self_->current_sender();
  if (!sender)
    return;
  ++totals_.accepted;
  write({log_level::info, "connected", fields_of(label)});
  open_[sender->id()] = label.tls;
  ++totals_.connections[std::string{label.format}];
  totals_.encrypted[std::string{label.format}] += label.tls ? 1 : 0;
  totals_.most_connections = std::max<uint64_t>(totals_.most_connections, open_.size());
}

void ledger_state::close(const connection_end& end) {
  auto& sender = self_->current_sender();
  auto i = sender ? open_.find(sender->id()) : open_.end();
  if (i == open_.end())
    return;
  std::string key{to_string(end.how.why)};
  ++totals_.ended[key];
  count_out(totals_.connections, end.label.format);
  if (i->second)
    count_out(totals_.encrypted, end.label.format);
  if (setup_.level >= log_level::info) {
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
  shrink_after_crowd(open_);
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
  if (setup_.log && x.level <= setup_.level)
    caf::anon_send(setup_.log, log_atom::value, std::move(x));
}

statistics ledger_state::all() const {
  auto result = totals_;
  result.numbers = *setup_.numbers;
  return result;
}

} // namespace hubbub
