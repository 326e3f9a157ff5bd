// The only source that knows prometheus-cpp: its data model and its serializer. The
// registry, which has locks, is not used: numbers are collected when they are asked for.
#include "net/watch/metrics.hpp"

#include <initializer_list>
#include <utility>

#include <prometheus/metric_family.h>
#include <prometheus/text_serializer.h>

#include "net/watch/end_reason.hpp"
#include "net/wire_formats.hpp"

namespace hubbub {

namespace {

using prometheus::ClientMetric;
using prometheus::MetricFamily;
using prometheus::MetricType;

using label = std::pair<const char*, std::string_view>;
using labels = std::initializer_list<label>;

/// The values of one metric.
class series {
public:
  explicit series(MetricFamily& into) : into_(into) {}

  template <class T>
  void add(T value, labels of = {}) {
    auto& x = append(of);
    x.counter.value = x.gauge.value = static_cast<double>(value);
  }

  void add(const histogram& value, labels of = {}) {
    auto& x = append(of).histogram;
    for (size_t i = 0; i < histogram::bounds.size(); ++i) {
      x.sample_count += value.counts()[i];
      x.bucket.push_back({x.sample_count, histogram::bounds[i]});
    }
    x.sample_count += value.counts().back();
    x.sample_sum = value.sum();
  }

private:
  ClientMetric& append(labels of) {
    auto& x = into_.metric.emplace_back();
    for (auto& [name, value] : of)
      x.label.push_back({name, std::string{value}});
    return x;
  }

  MetricFamily& into_;
};

using report = metrics_report;

/// A metric, and where its values come from.
struct metric {
  metric_description what;
  void (*fill)(const report& from, series& to);
};

// Whatever can be counted is there from the start, with 0: otherwise the first time could
// not be told from none at all (the rate of a counter needs two values).

void add_connections(const report& from, series& to) {
  if (!from.ledger.told)
    return;
  auto count = [](const counts& all, std::string_view name) {
    auto i = all.find(name);
    return i != all.end() ? i->second : 0;
  };
  for (auto format : {&bracket_format, &colon_format, &irc_format, &websocket_format}) {
    auto all = count(from.ledger.told->connections, format->name);
    auto encrypted = count(from.ledger.told->encrypted, format->name);
    to.add(all - encrypted, {{"format", format->name}, {"tls", "no"}});
    to.add(encrypted, {{"format", format->name}, {"tls", "yes"}});
  }
}

template <counts statistics::*What>
void add_by_reason(const report& from, series& to) {
  if (!from.ledger.told)
    return;
  auto& all = (*from.ledger.told).*What;
  for (auto why : all_end_reasons()) {
    auto i = all.find(to_string(why));
    to.add(i != all.end() ? i->second : 0, {{"reason", to_string(why)}});
  }
}

void add_logins(const report& from, series& to) {
  if (!from.ledger.told)
    return;
  constexpr std::array<std::string_view, num_login_mechanisms> mechanisms{
    {"password", "certificate", "scram"}};
  constexpr std::array<std::string_view, num_login_results> results{
    {"ok", "wrong", "suspended", "unchecked"}};
  auto& all = from.ledger.told->numbers.logins;
  for (size_t i = 0; i < mechanisms.size(); ++i)
    for (size_t j = 0; j < results.size(); ++j)
      to.add(all[i][j], {{"mechanism", mechanisms[i]}, {"result", results[j]}});
}

void add_handshakes(const report& from, series& to) {
  auto& x = from.loop.totals;
  to.add(x.handshakes_done, {{"result", "ok"}});
  to.add(x.handshakes_failed, {{"result", "failed"}});
  to.add(x.handshakes_abandoned, {{"result", "abandoned"}});
}

void add_certificates(const report& from, series& to) {
  size_t number = 0;
  for (auto ends : from.loop.certificates)
    to.add(ends, {{"certificate", std::to_string(++number)}});
}

void add_stores(const report& from, series& to) {
  if (from.store.told)
    to.add(*from.store.told, {{"store", "accounts"}});
  if (from.recorder.told)
    to.add(from.recorder.told->writes, {{"store", "archive"}});
}

void add_parts(const report& from, series& to) {
  auto add = [&](std::string_view name, auto& part) {
    if (part.asked)
      to.add(part.told ? 1 : 0, {{"part", name}});
  };
  add("accounts", from.store);
  add("control", from.control);
  add("directory", from.directory);
  add("ledger", from.ledger);
  add("passwords", from.passwords);
  add("recorder", from.recorder);
}

/// Adds a number that one part has told, if it has.
template <class Part, class F>
void add_of(const part_answer<Part>& from, series& to, F number) {
  if (from.told)
    to.add(number(*from.told));
}

constexpr auto counter = "counter";
constexpr auto gauge = "gauge";
constexpr auto times = "histogram";

/// Names of labels are few, and none has a value that people choose: no nick, no room, no
/// address.
const metric metrics[] = {
  {{"hubbub_build_info", gauge, "version", "Always 1, which server this is"},
   [](auto& from, auto& to) {
     to.add(1, {{"version", from.version}});
   }},
  {{"hubbub_part_up", gauge, "part",
    "Whether that part of the server answered in time (1) or not (0)"},
   add_parts},
  {{"hubbub_connections", gauge, "format, tls", "Open connections"}, add_connections},
  {{"hubbub_connections_accepted_total", counter, "", "Connections accepted"},
   [](auto& from, auto& to) {
     add_of(from.ledger, to, [](auto& x) { return x.accepted; });
   }},
  {{"hubbub_connections_refused_total", counter, "reason",
    "Connections that were turned away before they could say anything"},
   add_by_reason<&statistics::refused>},
  {{"hubbub_connections_ended_total", counter, "reason", "Connections that have ended"},
   add_by_reason<&statistics::ended>},
  {{"hubbub_users", gauge, "", "People with a name"},
   [](auto& from, auto& to) {
     add_of(from.directory, to, [](auto& x) { return x.users; });
   }},
  {{"hubbub_rooms", gauge, "", "Rooms that somebody is in"},
   [](auto& from, auto& to) {
     add_of(from.directory, to, [](auto& x) { return x.rooms; });
   }},
  {{"hubbub_members", gauge, "",
    "Members of all rooms (who is in two rooms counts twice)"},
   [](auto& from, auto& to) {
     add_of(from.ledger, to, [](auto& x) { return x.numbers.members; });
   }},
  {{"hubbub_lines_in_total", counter, "", "Lines received"},
   [](auto& from, auto& to) {
     add_of(from.ledger, to, [](auto& x) { return x.numbers.all.lines_in; });
   }},
  {{"hubbub_lines_out_total", counter, "", "Lines sent, or about to be"},
   [](auto& from, auto& to) {
     add_of(from.ledger, to, [](auto& x) { return x.numbers.all.lines_out; });
   }},
  {{"hubbub_deliveries_total", counter, "",
    "Events given to one reader each (what is said to 200 people is 200 deliveries)"},
   [](auto& from, auto& to) {
     add_of(from.ledger, to, [](auto& x) { return x.numbers.deliveries; });
   }},
  {{"hubbub_received_bytes_total", counter, "", "Bytes received, without those of TLS"},
   [](auto& from, auto& to) {
     add_of(from.ledger, to, [](auto& x) { return x.numbers.all.bytes_in; });
   }},
  {{"hubbub_sent_bytes_total", counter, "",
    "Bytes sent, or about to be, without those of TLS"},
   [](auto& from, auto& to) {
     add_of(from.ledger, to, [](auto& x) { return x.numbers.all.bytes_out; });
   }},
  {{"hubbub_unsent_bytes", gauge, "", "Bytes that wait for peers whose sockets are full"},
   [](auto& from, auto& to) { to.add(from.loop.unsent_bytes); }},
  {{"hubbub_slow_readers", gauge, "", "Connections whose sockets are full"},
   [](auto& from, auto& to) { to.add(from.loop.full_sockets); }},
  {{"hubbub_backpressure_readers", gauge, "",
    "Readers so slow that those who speak to them are slowed down"},
   [](auto& from, auto& to) {
     add_of(from.ledger, to, [](auto& x) { return x.numbers.waited_for; });
   }},
  {{"hubbub_backpressure_total", counter, "", "How often a reader became that slow"},
   [](auto& from, auto& to) {
     add_of(from.ledger, to, [](auto& x) { return x.numbers.slowdowns; });
   }},
  {{"hubbub_loop_lag_seconds", times, "",
    "How late a timer of the event loop comes, tried five times a second"},
   [](auto& from, auto& to) { to.add(from.loop.lag); }},
  {{"hubbub_flush_seconds", times, "",
    "How long it took to send what one turn of the event loop had for many"},
   [](auto& from, auto& to) { to.add(from.loop.totals.flushes); }},
  {{"hubbub_tls_handshakes_total", counter, "result", "TLS handshakes that have ended"},
   add_handshakes},
  {{"hubbub_certificate_expiry_timestamp_seconds", gauge, "certificate",
    "When that certificate ends, in the order of the configuration, in Unix time"},
   add_certificates},
  {{"hubbub_logins_total", counter, "mechanism, result", "Attempts to log in"},
   add_logins},
  {{"hubbub_password_queue", gauge, "", "Passwords that wait to be checked"},
   [](auto& from, auto& to) {
     add_of(from.passwords, to, [](auto& x) { return x.waiting; });
   }},
  {{"hubbub_passwords_checking", gauge, "", "Passwords that are being checked"},
   [](auto& from, auto& to) {
     add_of(from.passwords, to, [](auto& x) { return x.checking; });
   }},
  {{"hubbub_history_queue", gauge, "", "Events that the archive does not have yet"},
   [](auto& from, auto& to) {
     add_of(from.recorder, to, [](auto& x) { return x.waiting; });
   }},
  {{"hubbub_history_dropped_total", counter, "",
    "Events that the archive never got because the disk was too slow or failed"},
   [](auto& from, auto& to) {
     add_of(from.recorder, to, [](auto& x) { return x.lost; });
   }},
  {{"hubbub_history_memory_bytes", gauge, "",
    "Memory of what was said lately, as far as it is known"},
   [](auto& from, auto& to) {
     add_of(from.recorder, to, [](auto& x) { return x.memory; });
   }},
  {{"hubbub_store_seconds", times, "store",
    "How long it took to keep something, or to look it up"},
   add_stores},
  {{"process_resident_memory_bytes", gauge, "", "Resident memory"},
   [](auto& from, auto& to) {
     add_of(from.control, to, [](auto& x) { return x.resident; });
   }},
  {{"process_virtual_memory_bytes", gauge, "", "Virtual memory"},
   [](auto& from, auto& to) {
     add_of(from.control, to, [](auto& x) { return x.virtual_memory; });
   }},
  {{"process_open_fds", gauge, "", "Open descriptors"},
   [](auto& from, auto& to) {
     add_of(from.control, to, [](auto& x) { return x.descriptors; });
   }},
  {{"process_max_fds", gauge, "", "Descriptors that may be open"},
   [](auto& from, auto& to) {
     add_of(from.control, to, [](auto& x) { return x.max_descriptors; });
   }},
  {{"process_cpu_seconds_total", counter, "", "CPU time of all threads"},
   [](auto& from, auto& to) { add_of(from.control, to, [](auto& x) { return x.cpu; }); }},
  {{"process_start_time_seconds", gauge, "",
    "When the process was started, in Unix time"},
   [](auto& from, auto& to) {
     add_of(from.control, to, [](auto& x) { return x.started_at; });
   }},
};

MetricType type_of(std::string_view name) {
  return name == counter ? MetricType::Counter
         : name == gauge ? MetricType::Gauge
                         : MetricType::Histogram;
}

/// The serializer knows only the older format. OpenMetrics differs in three things as far
/// as we use it: what is said of a counter leaves out the "_total" of its values; the end
/// is marked; and bounds are never whole numbers without a point (`histogram::bounds` has
/// none of those).
void write(std::string& out, const MetricFamily& x, exposition how) {
  constexpr std::string_view suffix = "_total";
  auto begin = out.size();
  out += prometheus::TextSerializer{}.Serialize({x});
  if (how != exposition::openmetrics || x.type != MetricType::Counter)
    return;
  for (auto line : {"# HELP ", "# TYPE "}) {
    auto end =
      out.find(line + x.name, begin) + std::string_view{line}.size() + x.name.size();
    out.erase(end - suffix.size(), suffix.size());
  }
}

} // namespace

const std::vector<metric_description>& metric_descriptions() {
  static const auto all = [] {
    std::vector<metric_description> result;
    for (auto& x : metrics)
      result.push_back(x.what);
    return result;
  }();
  return all;
}

std::string write_metrics(const metrics_report& x, exposition how) {
  std::string result;
  for (auto& [what, fill] : metrics) {
    MetricFamily family{
      std::string{what.name}, std::string{what.help}, type_of(what.type), {}};
    series to{family};
    fill(x, to);
    if (!family.metric.empty())
      write(result, family, how);
  }
  if (how == exposition::openmetrics)
    result += "# EOF\n";
  return result;
}

} // namespace hubbub
