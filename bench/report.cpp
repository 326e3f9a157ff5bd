#include "bench/report.hpp"

#include <cstdio>

namespace bench {

void json_line::key(const char* name) {
  if (!body_.empty())
    body_ += ", ";
  body_ += std::string{"\""} + name + "\": ";
}

void json_line::text(const char* name, const std::string& value) {
  key(name);
  body_ += '"';
  for (const char c : value) {
    if (c == '"' || c == '\\')
      body_ += '\\';
    body_ += static_cast<unsigned char>(c) < ' ' || static_cast<unsigned char>(c) > '~'
               ? '?'
               : c;
  }
  body_ += '"';
}

void json_line::number(const char* name, double value) {
  char text[40];
  std::snprintf(text, sizeof text, "%.10g", value);
  key(name);
  body_ += text;
}

void json_line::truth(const char* name, bool value) {
  key(name);
  body_ += value ? "true" : "false";
}

namespace {

double seconds(uint64_t ns) {
  return static_cast<double>(ns) / 1e9;
}
double microseconds(uint64_t ns) {
  return static_cast<double>(ns) / 1e3;
}

double ratio(double a, double b) {
  return b > 0 ? a / b : 0;
}

void describe_latency(json_line& line, const histogram& latency) {
  line.number("p50_us", microseconds(latency.percentile(0.5)));
  line.number("p99_us", microseconds(latency.percentile(0.99)));
  line.number("p999_us", microseconds(latency.percentile(0.999)));
  line.number("max_us", microseconds(latency.max()));
}

void describe_memory(json_line& line, const result& found) {
  constexpr double kib = 1024;
  line.number("resident_kib", static_cast<double>(found.resident) / kib);
  if (found.resident_before == 0)
    return;
  line.number("resident_before_kib", static_cast<double>(found.resident_before) / kib);
  const auto grown =
    static_cast<double>(found.resident) - static_cast<double>(found.resident_before);
  line.number("grown_kib", grown / kib);
  line.number("kib_per_connection", ratio(grown / kib, found.connections));
}

} // namespace

void describe(json_line& line, const result& found) {
  const auto deliveries = static_cast<double>(found.deliveries);
  line.text("workload", found.workload);
  line.number("connections", found.connections);
  line.number("seconds", seconds(found.wall));
  line.number("server_cpu_s", seconds(found.server_cpu));
  line.number("load_cpu_s", seconds(found.load_cpu));
  const bool is_silent =
    found.workload == "idle" || found.workload == "quiet" || found.workload == "left";
  if (found.workload == "idle") {
    line.number("wanted", found.wanted);
    line.number("entry_cpu_s", seconds(found.entry_cpu));
  }
  if (!is_silent) {
    line.number("said", static_cast<double>(found.said));
    line.number("deliveries", deliveries);
    line.number("said_per_s",
                ratio(static_cast<double>(found.said), seconds(found.wall)));
    line.number("deliveries_per_s", ratio(deliveries, seconds(found.wall)));
    line.number("cpu_us_per_delivery", ratio(microseconds(found.server_cpu), deliveries));
    line.number("load_us_per_delivery", ratio(microseconds(found.load_cpu), deliveries));
    describe_latency(line, found.latency);
  }
  if (found.late.count() > 0)
    line.number("late_p99_us", microseconds(found.late.percentile(0.99)));
  describe_memory(line, found);
  line.number("slow_dropped", found.slow_gone);
  line.number("lost_connections", found.lost_connections);
  line.number("longest_pause_ms", microseconds(found.longest_pause) / 1e3);
  line.number("stolen_ms", microseconds(found.stolen) / 1e3);
  line.number("others_cpu_s", seconds(found.others));
  line.number("lost", static_cast<double>(found.found.lost));
  line.number("repeated", static_cast<double>(found.found.repeated));
  line.number("reordered", static_cast<double>(found.found.reordered));
  line.number("echoed", static_cast<double>(found.found.echoed));
  line.number("strange", static_cast<double>(found.found.strange));
  line.truth("stalled", found.stalled);
}

} // namespace bench
