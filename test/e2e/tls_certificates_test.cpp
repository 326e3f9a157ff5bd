// Which certificate a client gets: by name, and while certificates are renewed.
#include <csignal>
#include <memory>

#include "test/e2e/certificate_files.hpp"
#include "test/e2e/configuration.hpp"
#include "test/e2e/irc_user.hpp"
#include "test/e2e/server_fixture.hpp"

using namespace e2e;

namespace {

/// A server whose IRC over TLS has these options.
server::options over_tls(std::vector<std::string> more) {
  auto result = with(std::move(more));
  result.ircs = "127.0.0.1:0";
  return result;
}

std::string shown_at(const endpoint& where) {
  return tcp_client{where}.tls()->fingerprint();
}

test_certificate certificate_for(std::vector<std::string> names) {
  certificate_plan plan;
  plan.names = std::move(names);
  return make_test_certificate(plan);
}

} // namespace

TEST_CASE("a client gets the certificate for the name it asks for") {
  auto first = certificate_for({"first.example"});
  auto second = certificate_for({"second.example", "*.second.example"});
  certificate_files one{first};
  certificate_files two{second};
  server_fixture hub{
    over_tls({"--tls.certificate=" + one.certificate + "," + two.certificate,
              "--tls.key=" + one.key + "," + two.key})};
  CHECK(shown_at(hub.ircs()) == fingerprint(first));
  CHECK(shown_at(hub.ircs("first.example")) == fingerprint(first));
  CHECK(shown_at(hub.ircs("second.example")) == fingerprint(second));
  CHECK(shown_at(hub.ircs("irc.second.example")) == fingerprint(second));
  CHECK(shown_at(hub.ircs("nobody.example")) == fingerprint(first));
}

TEST_CASE(
  "certificates are renewed again and again while people talk, and nobody is lost") {
  certificate_files files{make_test_certificate()};
  server_fixture hub{over_tls(files.options())};
  std::vector<std::unique_ptr<irc_user>> crowd;
  for (int i = 0; i < 15; ++i)
    crowd.push_back(
      std::make_unique<irc_user>(hub.ircs(), "User" + std::to_string(i), "#swap"));
  irc_user speaker{hub.ircs(), "Speaker", "#swap"};
  int said = 0;
  for (int round = 0; round < 8; ++round) {
    auto renewed = make_test_certificate();
    files.put(renewed);
    hub.executable().signal(SIGHUP);
    // Whoever comes meanwhile gets one of the two, whole.
    CHECK(eventually([&] {
      for (int i = 0; i < 5; ++i)
        speaker.send("PRIVMSG #swap :line " + std::to_string(said++));
      return shown_at(hub.ircs()) == fingerprint(renewed);
    }));
    irc_user newcomer{hub.ircs(), "New" + std::to_string(round), "#swap"};
  }
  for (auto& user : crowd)
    for (int i = 0; i < said; ++i)
      CHECK(user->until("PRIVMSG").last() == "line " + std::to_string(i));
  CHECK(commands(speaker.fence()).find("ERROR") == std::string::npos);
}

TEST_CASE("a pair that is of no use is never shown to anybody") {
  auto good = make_test_certificate();
  certificate_plan late;
  late.ends = std::time(nullptr) - 60;
  auto bad =
    GENERATE_COPY(make_test_certificate(late),
                  test_certificate{make_test_certificate().certificate, good.key},
                  test_certificate{"garbage", good.key});
  certificate_files files{good};
  server_fixture hub{over_tls(files.options())};
  irc_user alice{hub.ircs(), "Alice"};
  files.put(bad);
  hub.executable().signal(SIGHUP);
  for (;;)
    if (auto line = hub.executable().error_line(); has(line, " event=certificate ")) {
      CHECK(has(line, "level=warning event=certificate result=error in_use=\"the one "
                      "before\" error=\"tls."));
      break;
    }
  CHECK(shown_at(hub.ircs()) == fingerprint(good));
  CHECK(commands(alice.fence()).empty());
  auto renewed = make_test_certificate();
  files.put(renewed);
  hub.executable().signal(SIGHUP);
  CHECK(eventually([&] { return shown_at(hub.ircs()) == fingerprint(renewed); }));
}

TEST_CASE("who comes by TLS while there is no certificate is let go without a word") {
  certificate_files files{{"garbage", "garbage"}};
  const std::string with_operator = "[oper]\nname = \"root\"\npassword = \"toor\"\n";
  configuration config{with_operator};
  server_fixture hub{with({config.option()})};
  irc_user rhea{hub.irc(), "Rhea", ""};
  rhea.ask("OPER root toor");
  auto rehash = [&] {
    config.write(with_operator + files.section() + "[listen]\nircs = \"127.0.0.1:0\"\n");
    rhea.send("REHASH");
    return rhea.until("NOTICE").last();
  };
  auto answer = rehash();
  const std::string place = "listening now at ircs 127.0.0.1:";
  REQUIRE(has(answer, place));
  CHECK(has(answer, "but there is no certificate: tls.certificate: '"));
  endpoint ircs{"127.0.0.1", 0};
  ircs.port =
    static_cast<uint16_t>(std::stoi(answer.substr(answer.find(place) + place.size())));
  CHECK(tcp_client{ircs}.closed_silently());
  auto good = make_test_certificate();
  files.put(good);
  CHECK_FALSE(has(rehash(), "no certificate"));
  ircs.tls = true;
  CHECK(eventually([&] {
    try {
      return shown_at(ircs) == fingerprint(good);
    } catch (const std::runtime_error&) {
      return false; // the listener has not heard of it yet
    }
  }));
}

TEST_CASE("a server that speaks TLS makes its own certificate at its first start") {
  temporary_folder place;
  auto start = [&] {
    return std::make_unique<process>(server_command(
      {"--listen.colon=", "--listen.bracket=", "--listen.irc=",
       "--listen.ircs=127.0.0.1:0", "--server.state-folder=" + (place / "state")}));
  };
  auto shown_by = [](process& hub) {
    auto banner = hub.line_matching("\\(TLS\\)");
    auto colon = banner.rfind(':');
    endpoint ircs{"127.0.0.1",
                  static_cast<uint16_t>(std::stoi(banner.substr(colon + 1)))};
    ircs.tls = true;
    return shown_at(ircs);
  };
  auto first = start();
  CHECK(first->line() == "Made a certificate that vouches for itself:");
  auto told = first->line_matching("SHA-256");
  std::string digits;
  for (auto x : told.substr(told.rfind(' ') + 1))
    if (x != ':')
      digits += static_cast<char>(std::tolower(x));
  CHECK(shown_by(*first) == digits);
  first->signal(SIGTERM);
  CHECK(first->exit_code() == 0);
  auto second = start();
  CHECK(shown_by(*second) == digits);
  second->signal(SIGTERM);
  CHECK_FALSE(has(second->rest_of_output(), "Made"));
  CHECK(second->exit_code() == 0);
}
