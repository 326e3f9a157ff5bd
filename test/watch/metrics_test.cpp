// What metrics look like, and that documents, alerts and the dashboard know them.
#include "net/watch/metrics.hpp"

#include <fstream>
#include <functional>
#include <regex>
#include <set>
#include <sstream>

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

#include "net/watch/end_reason.hpp"

using namespace hubbub;
using namespace std::chrono_literals;
using Catch::Contains;
using Catch::EndsWith;

namespace {

/// A server of which all is known, and nothing has happened in.
metrics_report quiet() {
  metrics_report result;
  result.version = "1.2.3";
  result.loop.certificates = {1'800'000'000, 1'900'000'000};
  auto tell = [](auto& part) {
    part.asked = true;
    part.told.emplace();
  };
  tell(result.directory);
  tell(result.ledger);
  tell(result.passwords);
  tell(result.control);
  tell(result.recorder);
  tell(result.store);
  return result;
}

using lines = std::vector<std::string>;

lines lines_of(const std::string& text) {
  lines result;
  std::istringstream in{text};
  for (std::string line; std::getline(in, line);)
    result.push_back(line);
  return result;
}

/// The lines that are in one text and not in the other.
lines added(const std::string& before, const std::string& after) {
  auto old = lines_of(before);
  lines result;
  for (auto& x : lines_of(after))
    if (std::find(old.begin(), old.end(), x) == old.end())
      result.push_back(x);
  return result;
}

std::string content(const std::string& path) {
  std::ifstream file{HUBBUB_SOURCE "/" + path};
  REQUIRE(file);
  std::ostringstream text;
  text << file.rdbuf();
  return text.str();
}

using names = std::set<std::string>;

/// The names that a query may have: a histogram has three.
names queried_names() {
  names result;
  for (auto& x : metric_descriptions())
    if (x.type == "histogram")
      for (auto ending : {"_bucket", "_sum", "_count"})
        result.insert(std::string{x.name} + ending);
    else
      result.insert(std::string{x.name});
  return result;
}

/// What looks like one of our metrics.
names names_in(const std::string& query) {
  static const std::regex name{R"(\b(hubbub|process)_[a-z_]+)"};
  names result;
  for (std::sregex_iterator i{query.begin(), query.end(), name}, end; i != end; ++i)
    result.insert(i->str());
  return result;
}

/// All values of that key, however deep.
void collect(const nlohmann::json& x, const std::string& key, lines& into) {
  if (x.is_object() && x.contains(key) && x[key].is_string())
    into.push_back(x[key]);
  if (x.is_structured())
    for (auto& part : x)
      collect(part, key, into);
}

} // namespace

TEST_CASE("whatever happens is one line of metrics more, or another one") {
  struct row {
    std::function<void(metrics_report&)> happens;
    lines text;
  };
  const row table[] = {
    {[](auto& x) { x.version = "2.0"; }, {R"(hubbub_build_info{version="2.0"} 1)"}},
    {[](auto& x) { x.version = "a\"b\\c"; },
     {R"(hubbub_build_info{version="a\"b\\c"} 1)"}},
    {[](auto& x) {
       x.ledger.told->connections["irc"] = 5;
       x.ledger.told->encrypted["irc"] = 2;
     },
     {R"(hubbub_connections{format="irc",tls="no"} 3)",
      R"(hubbub_connections{format="irc",tls="yes"} 2)"}},
    {[](auto& x) { x.ledger.told->connections["ws"] = 1; },
     {R"(hubbub_connections{format="ws",tls="no"} 1)"}},
    {[](auto& x) { x.ledger.told->accepted = 7; },
     {"hubbub_connections_accepted_total 7"}},
    {[](auto& x) { x.ledger.told->refused["full"] = 2; },
     {R"(hubbub_connections_refused_total{reason="full"} 2)"}},
    {[](auto& x) { x.ledger.told->ended["sendq"] = 4; },
     {R"(hubbub_connections_ended_total{reason="sendq"} 4)"}},
    {[](auto& x) { x.directory.told->users = 11; }, {"hubbub_users 11"}},
    {[](auto& x) { x.directory.told->rooms = 12; }, {"hubbub_rooms 12"}},
    {[](auto& x) { x.ledger.told->numbers.members = 13; }, {"hubbub_members 13"}},
    {[](auto& x) { x.ledger.told->numbers.all.lines_in = 14; },
     {"hubbub_lines_in_total 14"}},
    {[](auto& x) { x.ledger.told->numbers.all.lines_out = 15; },
     {"hubbub_lines_out_total 15"}},
    {[](auto& x) { x.ledger.told->numbers.deliveries = 16; },
     {"hubbub_deliveries_total 16"}},
    {[](auto& x) { x.ledger.told->numbers.all.bytes_in = 17; },
     {"hubbub_received_bytes_total 17"}},
    {[](auto& x) { x.ledger.told->numbers.all.bytes_out = 123'456'789'012'345; },
     {"hubbub_sent_bytes_total 123456789012345"}},
    {[](auto& x) { x.loop.unsent_bytes = 18; }, {"hubbub_unsent_bytes 18"}},
    {[](auto& x) { x.loop.full_sockets = 19; }, {"hubbub_slow_readers 19"}},
    {[](auto& x) { x.ledger.told->numbers.waited_for = 20; },
     {"hubbub_backpressure_readers 20"}},
    {[](auto& x) { x.ledger.told->numbers.slowdowns = 21; },
     {"hubbub_backpressure_total 21"}},
    {[](auto& x) { x.loop.totals.handshakes_done = 22; },
     {R"(hubbub_tls_handshakes_total{result="ok"} 22)"}},
    {[](auto& x) { x.loop.totals.handshakes_failed = 23; },
     {R"(hubbub_tls_handshakes_total{result="failed"} 23)"}},
    {[](auto& x) { x.loop.totals.handshakes_abandoned = 24; },
     {R"(hubbub_tls_handshakes_total{result="abandoned"} 24)"}},
    {[](auto& x) { x.loop.certificates[1] = 1'700'000'000; },
     {R"(hubbub_certificate_expiry_timestamp_seconds{certificate="2"} 1700000000)"}},
    {[](auto& x) {
       x.ledger.told->numbers.count_login(login_mechanism::certificate,
                                          login_result::suspended);
     },
     {R"(hubbub_logins_total{mechanism="certificate",result="suspended"} 1)"}},
    {[](auto& x) {
       x.ledger.told->numbers.count_login(login_mechanism::password, login_result::ok);
     },
     {R"(hubbub_logins_total{mechanism="password",result="ok"} 1)"}},
    {[](auto& x) { x.passwords.told->waiting = 25; }, {"hubbub_password_queue 25"}},
    {[](auto& x) { x.passwords.told->checking = 2; }, {"hubbub_passwords_checking 2"}},
    {[](auto& x) { x.recorder.told->waiting = 26; }, {"hubbub_history_queue 26"}},
    {[](auto& x) { x.recorder.told->lost = 27; }, {"hubbub_history_dropped_total 27"}},
    {[](auto& x) { x.recorder.told->memory = 28; }, {"hubbub_history_memory_bytes 28"}},
    {[](auto& x) { x.control.told->resident = 4096; },
     {"process_resident_memory_bytes 4096"}},
    {[](auto& x) { x.control.told->virtual_memory = 8192; },
     {"process_virtual_memory_bytes 8192"}},
    {[](auto& x) { x.control.told->descriptors = 29; }, {"process_open_fds 29"}},
    {[](auto& x) { x.control.told->max_descriptors = 65'536; },
     {"process_max_fds 65536"}},
    {[](auto& x) { x.control.told->cpu = 1.25; }, {"process_cpu_seconds_total 1.25"}},
    {[](auto& x) { x.control.told->started_at = 1'764'047'400.5; },
     {"process_start_time_seconds 1764047400.5"}},
  };
  auto before = write_metrics(quiet(), exposition::text);
  for (auto& x : table) {
    auto report = quiet();
    x.happens(report);
    CHECK(added(before, write_metrics(report, exposition::text)) == x.text);
  }
}

TEST_CASE("times are counted up to each bound, and added up") {
  auto report = quiet();
  for (auto took : {-1ms, 0ms, 1ms, 2ms, 3ms, 600ms, 3000ms})
    report.loop.lag.add(took);
  auto of_lag = lines{};
  for (auto& x : lines_of(write_metrics(report, exposition::text)))
    if (x.find("hubbub_loop_lag_seconds_") == 0)
      of_lag.push_back(x.substr(std::string{"hubbub_loop_lag_seconds_"}.size()));
  CHECK(of_lag
        == lines{
          "count 7", "sum 3.606", R"(bucket{le="0.0001"} 2)", R"(bucket{le="0.00025"} 2)",
          R"(bucket{le="0.0005"} 2)", R"(bucket{le="0.001"} 3)",
          R"(bucket{le="0.0025"} 4)", R"(bucket{le="0.005"} 5)", R"(bucket{le="0.01"} 5)",
          R"(bucket{le="0.025"} 5)", R"(bucket{le="0.05"} 5)", R"(bucket{le="0.1"} 5)",
          R"(bucket{le="0.25"} 5)", R"(bucket{le="0.5"} 5)", R"(bucket{le="2.5"} 6)",
          R"(bucket{le="+Inf"} 7)"});
}

TEST_CASE("OpenMetrics says of counters what they are without their ending, and ends") {
  auto text = write_metrics(quiet(), exposition::text);
  auto other = write_metrics(quiet(), exposition::openmetrics);
  CHECK_THAT(text, Contains("\n# TYPE hubbub_lines_in_total counter\n"
                            "hubbub_lines_in_total 0\n"));
  CHECK_THAT(other,
             Contains("\n# TYPE hubbub_lines_in counter\nhubbub_lines_in_total 0\n"));
  CHECK_THAT(other, Contains("\n# HELP hubbub_lines_in Lines received\n"));
  CHECK_THAT(other, EndsWith("\n# EOF\n"));
  CHECK_THAT(text, !Contains("# EOF"));
  // Values are the same.
  auto values = [](const std::string& x) {
    lines result;
    for (auto& line : lines_of(x))
      if (line[0] != '#')
        result.push_back(line);
    return result;
  };
  CHECK(values(text) == values(other));
  CHECK(values(text).size() > 150);
}

TEST_CASE("what nobody has told is not made up") {
  metrics_report silent;
  silent.ledger.asked = true;
  auto text = write_metrics(silent, exposition::text);
  CHECK_THAT(text, Contains("hubbub_part_up{part=\"ledger\"} 0\n"));
  CHECK_THAT(text, !Contains("part=\"recorder\"")); // there is none
  CHECK_THAT(text, !Contains("hubbub_lines_in"));
  CHECK_THAT(text, !Contains("hubbub_connections"));
  CHECK_THAT(text, !Contains("hubbub_certificate"));
  auto whole = write_metrics(quiet(), exposition::text);
  for (auto part :
       {"accounts", "control", "directory", "ledger", "passwords", "recorder"})
    CHECK_THAT(whole, Contains("hubbub_part_up{part=\"" + std::string{part} + "\"} 1\n"));
}

TEST_CASE("the format of metrics is what the client likes best, and text in doubt") {
  constexpr auto text = exposition::text;
  constexpr auto openmetrics = exposition::openmetrics;
  const std::pair<const char*, exposition> table[] = {
    {"", text},
    {"*/*", text},
    {"text/plain", text},
    {"application/openmetrics-text", openmetrics},
    {"Application/OpenMetrics-Text; Version=1.0.0", openmetrics},
    // Prometheus 2.42
    {"application/openmetrics-text;version=1.0.0,application/openmetrics-text;"
     "version=0.0.1;q=0.75,text/plain;version=0.0.4;q=0.5,*/*;q=0.1",
     openmetrics},
    {"application/openmetrics-text;version=0.0.1,text/plain;version=0.0.4;q=0.5", text},
    {"application/openmetrics-text;q=0,text/plain;q=0", text},
    {"text/plain;q=0.5, application/openmetrics-text;q=0.4", text},
    {"application/*, text/plain;q=0.5", openmetrics},
    {"application/openmetrics-text;q=nonsense", text},
    {"text/html, application/xhtml+xml, application/xml;q=0.9, */*;q=0.8", text},
    {",;,q=;=", text},
  };
  for (auto& [accept, wanted] : table) {
    CAPTURE(accept);
    CHECK(choose_exposition(accept) == wanted);
  }
}

TEST_CASE(
  "metrics have names and units as Prometheus wants them, and no names of people") {
  names seen;
  for (auto& x : metric_descriptions()) {
    CAPTURE(x.name);
    std::string name{x.name};
    CHECK(seen.insert(name).second);
    CHECK(std::regex_match(name, std::regex{"(hubbub|process)_[a-z_]+"}));
    CHECK((x.type == "counter")
          == (name.size() > 6 && name.substr(name.size() - 6) == "_total"));
    CHECK((x.type != "histogram" || name.substr(name.size() - 8) == "_seconds"));
    CHECK(x.help.find_first_of("\\\n\"") == std::string_view::npos);
    CHECK(x.help.back() != '.');
  }
  // Each label and all values it can have, but for versions and numbers of certificates.
  std::map<std::string, names> values;
  static const std::regex pair{R"re(([a-z]+)="([^"]*)")re"};
  auto text = write_metrics(quiet(), exposition::text);
  for (std::sregex_iterator i{text.begin(), text.end(), pair}, end; i != end; ++i)
    values[i->str(1)].insert(i->str(2));
  names reasons;
  for (auto why : all_end_reasons())
    reasons.insert(std::string{to_string(why)});
  CHECK(values["format"] == names{"bracket", "colon", "irc", "ws"});
  CHECK(values["tls"] == names{"no", "yes"});
  CHECK(values["reason"] == reasons);
  CHECK(values["mechanism"] == names{"certificate", "password", "scram"});
  CHECK(values["result"]
        == names{"abandoned", "failed", "ok", "suspended", "unchecked", "wrong"});
  CHECK(values["store"] == names{"accounts", "archive"});
  CHECK(values["part"].size() == 6);
  CHECK(values["version"].size() == 1);
  CHECK(values["certificate"].size() == 2);
  CHECK(values["le"].size() == histogram::bounds.size() + 1);
  CHECK(values.size() == 10);
}

TEST_CASE("the document has each metric as it is, and no other") {
  std::string expected;
  for (auto& x : metric_descriptions()) {
    std::string name{x.name};
    expected += "| `" + name + "` | " + std::string{x.type} + " | "
                + (x.labels.empty() ? "" : std::string{x.labels} + " ") + "| "
                + std::string{x.help} + " |\n";
  }
  auto document = content("docs/metrics.md");
  auto begin = document.find("| `hubbub_");
  REQUIRE(begin != std::string::npos);
  auto end = document.find("\n\n", begin) + 1;
  CHECK(lines_of(document.substr(begin, end - begin)) == lines_of(expected));
}

TEST_CASE("alerts and the dashboard ask for metrics that exist, and leave out none") {
  auto known = queried_names();
  names asked;
  auto look_at = [&](const std::string& query) {
    CAPTURE(query);
    for (auto& x : names_in(query)) {
      CAPTURE(x);
      CHECK(known.count(x) == 1);
      asked.insert(x.substr(0, x.rfind("_bucket")));
    }
  };
  auto dashboard = nlohmann::json::parse(content("docs/dashboard.json"));
  lines queries;
  collect(dashboard, "expr", queries);
  CHECK(queries.size() > 15);
  for (auto& x : queries)
    look_at(x);
  names of_alerts = names_in(content("docs/alerts.yml"));
  CHECK(of_alerts.size() > 8);
  look_at(content("docs/alerts.yml"));
  // Whatever is measured is shown.
  for (auto& x : metric_descriptions()) {
    CAPTURE(x.name);
    CHECK(asked.count(std::string{x.name}) == 1);
  }
}
