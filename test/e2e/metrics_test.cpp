// What Prometheus gets, and what its own tools make of it.
#include <csignal>
#include <stdexcept>
#include <string>

#include "test/e2e/configuration.hpp"
#include "test/e2e/irc_user.hpp"
#include "test/e2e/plain_user.hpp"
#include "test/e2e/server_fixture.hpp"
#include "test/e2e/web_user.hpp"

using namespace e2e;
using Catch::Contains;
using Catch::EndsWith;

namespace {

/// A server that can be watched.
struct watched_server : server_fixture {
  explicit watched_server(std::vector<std::string> more = {},
                          const std::string& where = ":0")
      : server_fixture(with_door(std::move(more), where)) {
    const std::string prefix = "Metrics on http://";
    auto line = executable().line_matching(prefix);
    auto place = line.substr(line.find(prefix) + prefix.size());
    REQUIRE_THAT(place, EndsWith("/metrics"));
    auto colon = place.find(':');
    shown = place.substr(0, colon);
    door = {"127.0.0.1", static_cast<uint16_t>(std::stoi(place.substr(colon + 1)))};
  }

  static options with_door(std::vector<std::string> more, const std::string& where) {
    more.push_back("--listen.metrics=" + where);
    auto result = with(std::move(more));
    result.ircs = "127.0.0.1:0";
    return result;
  }

  std::string scrape(const std::string& accept = "*/*") {
    http_client prometheus{door};
    auto answer = prometheus.get("/metrics", {"Accept: " + accept});
    CHECK(answer.status == 200);
    return answer.body;
  }

  std::string shown; // where it says that it is
  endpoint door;
};

/// The value of a metric, as it is written there: `hubbub_users` or `x{y="z"}`.
double value_of(const std::string& name, const std::string& text) {
  auto begin = text.find("\n" + name + " ");
  if (begin == std::string::npos)
    throw std::runtime_error("there is no " + name);
  return std::stod(text.substr(begin + name.size() + 2));
}

/// Gives a program something to read. @returns its exit code, and what it had to say.
std::pair<int, std::string> tell(const std::vector<std::string>& command,
                                 const std::string& text) {
  process program{command};
  program.write(text);
  program.close_input();
  auto said = program.rest_of_output() + program.errors();
  return {program.exit_code(), said};
}

constexpr auto openmetrics = "application/openmetrics-text;version=1.0.0";

} // namespace

TEST_CASE("promtool has nothing to say against the metrics of a server with people") {
  watched_server hub;
  irc_user ida{hub.irc(), "Ida"};
  colon_user alice{hub.colon(), "Alice"};
  alice.say("hello");
  ida.until("PRIVMSG");
  auto [code, said] = tell({"promtool", "check", "metrics"}, hub.scrape());
  CHECK(said.empty());
  CHECK(code == 0);
}

TEST_CASE("Prometheus' own parser of OpenMetrics takes what a server says") {
  watched_server hub;
  auto text = hub.scrape(openmetrics);
  CHECK_THAT(text, EndsWith("\n# EOF\n"));
  auto [code, said] = tell(
    {"/usr/bin/python3", "-c",
     "import sys\n"
     "from prometheus_client.openmetrics.parser import text_string_to_metric_families\n"
     "all = list(text_string_to_metric_families(sys.stdin.read()))\n"
     "print(sum(len(x.samples) for x in all), {x.type for x in all} - {'unknown'} == "
     "{'counter', 'gauge', 'histogram'})"},
    text);
  CAPTURE(said);
  CHECK(code == 0);
  CHECK_THAT(said, EndsWith(" True\n"));
}

TEST_CASE("promtool takes the alert rules") {
  auto said = run({"promtool", "check", "rules", HUBBUB_SOURCE "/docs/alerts.yml"});
  CHECK_THAT(said, Contains("SUCCESS"));
}

TEST_CASE("metrics tell what people do, while they do it") {
  watched_server hub;
  auto before = hub.scrape();
  CHECK(value_of("hubbub_users", before) == 0);
  irc_user ida{hub.irc(), "Ida"};
  irc_user ivan{hub.irc(), "Ivan"};
  colon_user alice{hub.colon(), "Alice"};
  for (auto i = 0; i < 100; ++i)
    ida.send("PRIVMSG #lobby :hello");
  auto now = hub.scrape(); // in the middle of it
  CHECK(value_of("hubbub_users", now) == 3);
  ida.fence();
  ida.ask("NS REGISTER tulip-garden");
  ida.ask("NS IDENTIFY Ida wrong-one");
  now = hub.scrape();
  CHECK(value_of(R"(hubbub_connections{format="irc",tls="no"})", now) == 2);
  CHECK(value_of(R"(hubbub_connections{format="colon",tls="no"})", now) == 1);
  CHECK(value_of(R"(hubbub_connections{format="irc",tls="yes"})", now) == 0);
  CHECK(value_of("hubbub_connections_accepted_total", now) == 3);
  CHECK(value_of("hubbub_rooms", now) == 1);
  CHECK(value_of("hubbub_members", now) == 3);
  CHECK(value_of("hubbub_lines_in_total", now) > 100);
  // Ivan, Alice, and Ida herself.
  CHECK(value_of("hubbub_deliveries_total", now) >= 300);
  CHECK(value_of("hubbub_sent_bytes_total", now)
        > value_of("hubbub_received_bytes_total", now));
  CHECK(value_of("hubbub_flush_seconds_count", now) > 0);
  CHECK(value_of(R"(hubbub_logins_total{mechanism="password",result="wrong"})", now)
        == 1);
  CHECK(value_of(R"(hubbub_store_seconds_count{store="accounts"})", now) > 0);
  for (auto part :
       {"accounts", "control", "directory", "ledger", "passwords", "recorder"}) {
    CAPTURE(part);
    CHECK(value_of("hubbub_part_up{part=\"" + std::string{part} + "\"}", now) == 1);
  }
  CHECK(value_of("process_resident_memory_bytes", now) > 1e6);
  CHECK(value_of("process_open_fds", now) > 10);
  CHECK(value_of("process_max_fds", now) > 100);
  CHECK(value_of("process_start_time_seconds", now) > 1.7e9);
  ivan.send("QUIT");
  CHECK(eventually([&] {
    return value_of(R"(hubbub_connections_ended_total{reason="quit"})", hub.scrape())
           == 1;
  }));
  // Nobody's name is in it, nor a room's.
  for (auto name : {"Ida", "Ivan", "Alice", "lobby", "127.0.0.1"})
    CHECK_THAT(hub.scrape(), !Contains(name));
  // The loop is looked at five times a second.
  CHECK(eventually(
    [&] { return value_of("hubbub_loop_lag_seconds_count", hub.scrape()) >= 2; }));
}

TEST_CASE("metrics tell of TLS, and when a certificate ends") {
  watched_server hub;
  irc_user ida{hub.ircs(), "Ida"};
  tcp_client clear{{"127.0.0.1", hub.ircs().port}};
  clear.send("NICK Bob\r\nUSER b 0 * :b\r\n");
  CHECK(eventually([&] {
    return value_of(R"(hubbub_tls_handshakes_total{result="failed"})", hub.scrape()) == 1;
  }));
  auto now = hub.scrape();
  CHECK(value_of(R"(hubbub_tls_handshakes_total{result="ok"})", now) == 1);
  CHECK(value_of(R"(hubbub_connections{format="irc",tls="yes"})", now) == 1);
  CHECK(value_of(R"(hubbub_connections{format="irc",tls="no"})", now) == 0);
  auto ends =
    value_of(R"(hubbub_certificate_expiry_timestamp_seconds{certificate="1"})", now);
  CHECK(ends > value_of("process_start_time_seconds", now) + 86'400);
  ida.send("QUIT");
  CHECK(eventually([&] {
    return value_of(R"(hubbub_connections{format="irc",tls="yes"})", hub.scrape()) == 0;
  }));
}

TEST_CASE("metrics are on loopback unless an address is given") {
  {
    watched_server hub;
    CHECK(hub.shown == "127.0.0.1");
    // Another address of this machine, as the one that others reach it at is.
    CHECK_THROWS(http_client{{"127.0.0.2", hub.door.port}});
    CHECK_THAT(hub.scrape(), Contains("hubbub_users 0\n"));
  }
  watched_server hub{{}, "0.0.0.0:0"};
  http_client elsewhere{{"127.0.0.2", hub.door.port}};
  CHECK(elsewhere.get("/metrics").status == 200);
}

TEST_CASE("a server that only has metrics does not start") {
  process refused{server_command(
    {"--listen.colon=", "--listen.bracket=", "--listen.irc=", "--listen.metrics=:0"})};
  CHECK(refused.exit_code() == 1);
  CHECK_THAT(refused.errors(), Contains("nothing to listen at"));
}

TEST_CASE("SIGHUP opens and closes the door for metrics") {
  configuration file{"[listen]\nmetrics = \":0\"\n"};
  server_fixture hub{with({file.option()})};
  auto line = hub.executable().line_matching("Metrics on http://");
  endpoint door{"127.0.0.1",
                static_cast<uint16_t>(std::stoi(line.substr(line.rfind(':') + 1)))};
  CHECK(http_client{door}.get("/healthz").status == 200);
  file.write("[listen]\nmetrics = \"\"\n");
  hub.executable().signal(SIGHUP);
  CHECK(eventually([&] {
    try {
      http_client{door}.get("/healthz");
      return false;
    } catch (const std::exception&) {
      return true;
    }
  }));
  CHECK(colon_user{hub.colon(), "Alice"}.fence().empty());
}
