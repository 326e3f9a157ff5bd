// IRC clients that know nothing of Hubbub log in with SASL.
#include <fstream>

#include "test/e2e/irc_user.hpp"
#include "test/e2e/plain_user.hpp"
#include "test/e2e/server_fixture.hpp"
#include "test/e2e/temporary_folder.hpp"
#include "test/e2e/tmux.hpp"

using namespace e2e;
using Catch::Contains;

namespace {

/// Makes the account Irene with the password "sesame".
void make_account(const server& hub) {
  irc_user irene{hub.irc(), "Irene"};
  irene.send("REGISTER * * sesame");
  irene.until("900");
  irene.send("QUIT");
  irene.connection().lines_until_closed();
}

/// To which account somebody is logged in.
std::string account_of(const server& hub, const std::string& nick) {
  irc_user seer{hub.irc(), "Seer"};
  auto found = only("330", seer.ask("WHOIS " + nick));
  return found.empty() ? "none" : found.front().params.at(2);
}

} // namespace

TEST_CASE("irssi logs in with SASL and gets its registered name") {
  server_fixture hub;
  make_account(hub);
  temporary_folder home;
  std::ofstream{home / "config"}
    << "settings = { \"irc/core\" = { cmd_queue_speed = \"1msec\"; }; };\n"
       "chatnets = { hub = { type = \"IRC\"; nick = \"Irene\"; sasl_mechanism = "
       "\"PLAIN\"; "
       "sasl_username = \"Irene\"; sasl_password = \"sesame\"; }; };\n"
       "servers = ( { address = \""
    << hub.irc().host << "\"; port = \"" << hub.irc().port
    << "\"; chatnet = \"hub\"; autoconnect = \"yes\"; } );\n";
  terminal irssi{{"irssi", "--home=" + home.path()}};
  REQUIRE(irssi.shows("Welcome to the"));
  CHECK(account_of(hub, "Irene") == "Irene");
  irssi.enter("/quit");
  CHECK(irssi.exit_code() == 0);
}

TEST_CASE("WeeChat logs in with SASL and gets its registered name") {
  server_fixture hub;
  make_account(hub);
  temporary_folder home;
  terminal weechat{
    {"weechat", "--dir", home.path(), "--no-script", "--plugins", "irc,alias",
     "--run-command",
     "/server add hub " + hub.irc().host + "/" + std::to_string(hub.irc().port)
       + " -notls -nicks=Irene -sasl_username=Irene -sasl_password=sesame;/connect hub"}};
  REQUIRE(weechat.shows("Welcome to the Hubbub network"));
  CHECK(account_of(hub, "Irene") == "Irene");
  weechat.enter("/quit");
  CHECK(weechat.exit_code() == 0);
}
