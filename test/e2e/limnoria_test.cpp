// Limnoria, a bot of many years and networks that knows nothing of Hubbub, over TLS.
#include <csignal>
#include <fstream>

#include "test/e2e/certificate_files.hpp"
#include "test/e2e/irc_user.hpp"
#include "test/e2e/plain_user.hpp"
#include "test/e2e/process.hpp"
#include "test/e2e/server_fixture.hpp"
#include "test/e2e/temporary_folder.hpp"

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

/// Its configuration: all that it keeps is in that folder.
std::string write_configuration(const std::string& folder, int port,
                                const std::string& authority) {
  auto path = folder + "/bot.conf";
  std::ofstream out{path};
  out << "supybot.nick: Limny\n"
         "supybot.ident: limny\n"
         "supybot.networks: hub\n"
         "supybot.networks.hub.servers: localhost:"
      << port
      << "\nsupybot.networks.hub.ssl: True\n"
         "supybot.networks.hub.ssl.authorityCertificate: "
      << authority
      << "\nsupybot.protocols.ssl.verifyCertificates: True\n"
         "supybot.networks.hub.channels: #lobby\n"
         "supybot.networks.hub.sasl.username: Limny\n"
         "supybot.networks.hub.sasl.password: sesame\n"
         "supybot.networks.hub.sasl.mechanisms: plain\n"
         "supybot.networks.hub.sasl.required: True\n"
         "supybot.plugins: Misc\n"
         "supybot.plugins.Misc: True\n"
         "supybot.reply.whenAddressedBy.chars: !\n";
  for (std::string what : {"data", "conf", "log", "plugins", "backup", "data.tmp"})
    out << "supybot.directories." << what << ": " << folder << '/' << what << '\n';
  return path;
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
  temporary_folder home;
  process bot{{"supybot", "--allow-root",
               write_configuration(home.path(), hub.ircs().port, files.certificate)}};
  CHECK(alice.line() == "User Limny joined");
  irc_user seer{hub.irc(), "Seer"};
  CHECK(alice.line() == "User Seer joined");
  auto account = only("330", seer.ask("WHOIS Limny"));
  REQUIRE(account.size() == 1);
  CHECK(account.front().params.at(2) == "Limny");
  CHECK(only("671", seer.ask("WHOIS Limny")).size() == 1); // over TLS
  alice.say("!ping");
  CHECK(alice.line() == "Limny: pong");
  bot.signal(SIGTERM);
  CHECK(alice.line() == "User Limny left");
}
