// Limnoria over TLS, with a password.
#include <csignal>

#include "test/e2e/certificate_files.hpp"
#include "test/e2e/irc_user.hpp"
#include "test/e2e/limnoria.hpp"
#include "test/e2e/plain_user.hpp"
#include "test/e2e/server_fixture.hpp"

using namespace e2e;

namespace {

certificate_plan for_localhost() {
  certificate_plan result;
  result.names = {"localhost"};
  return result;
}

server::options over_tls(const certificate_files& files) {
  auto result = with(files.options());
  result.ircs = "127.0.0.1:0";
  return result;
}

/// How it gets there, and proves who it is.
std::string over_tls(int port, const std::string& authority) {
  return "supybot.networks.hub.servers: localhost:" + std::to_string(port)
         + "\nsupybot.networks.hub.ssl: True\n"
           "supybot.networks.hub.ssl.authorityCertificate: "
         + authority
         + "\nsupybot.protocols.ssl.verifyCertificates: True\n"
           "supybot.networks.hub.sasl.username: Limny\n"
           "supybot.networks.hub.sasl.password: sesame\n"
           "supybot.networks.hub.sasl.mechanisms: plain\n"
           "supybot.networks.hub.sasl.required: True\n"
           "supybot.plugins: Misc\n"
           "supybot.plugins.Misc: True\n";
}

} // namespace

TEST_CASE("Limnoria logs in with SASL over TLS, and answers") {
  auto certificate = make_test_certificate(for_localhost());
  certificate_files files{certificate};
  server_fixture hub{over_tls(files)};
  {
    irc_user owner{hub.irc(), "Limny"};
    owner.send("REGISTER * * sesame");
    owner.until("900");
    owner.send("QUIT");
    owner.connection().lines_until_closed();
  }
  colon_user alice{hub.colon(), "Alice"};
  alice.fence();
  limnoria bot{over_tls(hub.ircs().port, files.certificate)};
  CHECK(alice.line() == "User Limny joined");
  irc_user seer{hub.irc(), "Seer"};
  CHECK(alice.line() == "User Seer joined");
  auto account = only("330", seer.ask("WHOIS Limny"));
  REQUIRE(account.size() == 1);
  CHECK(account.front().params.at(2) == "Limny");
  CHECK(only("671", seer.ask("WHOIS Limny")).size() == 1); // over TLS
  alice.say("!ping");
  CHECK(alice.line() == "Limny: pong");
  bot.executable().signal(SIGTERM);
  CHECK(alice.line() == "User Limny left");
}
