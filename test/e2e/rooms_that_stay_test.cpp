// Registered rooms and bans of the server over restarts, with the real store.
#include <csignal>
#include <fstream>
#include <sstream>

#include "test/e2e/configuration.hpp"
#include "test/e2e/irc_user.hpp"
#include "test/e2e/plain_user.hpp"
#include "test/e2e/server_fixture.hpp"
#include "test/e2e/temporary_folder.hpp"

using namespace e2e;
using Catch::Contains;

namespace {

server::options keeping(const temporary_folder& place) {
  return with({"--store.file=" + (place / "x.db"), "--oper.name=root",
               "--oper.password=power!", "--log.file=" + (place / "hub.log"),
               "--oper.operators=helper watchers password=look!",
               "--oper.classes=watchers watch", "--server.admin=ops@example.org"});
}

std::string content(const std::string& path) {
  std::ostringstream text;
  text << std::ifstream{path}.rdbuf();
  return text.str();
}

std::string text_of(const std::vector<irc_line>& lines) {
  std::string result;
  for (auto& x : lines)
    result += x.text() + "\n";
  return result;
}

void end_by_force(server_fixture& hub) {
  hub.expect_no_more_of_it();
  hub.executable().signal(SIGKILL);
  hub.executable().exit_code();
}

} // namespace

TEST_CASE(
  "a room, who may do what in it, and bans are there after a restart and kill -9") {
  temporary_folder place;
  {
    server_fixture hub{keeping(place)};
    irc_user alice{hub.irc(), "Alice", "#den"};
    alice.send("REGISTER * * sesame");
    alice.until("REGISTER");
    alice.send("CS REGISTER #den");
    CHECK_THAT(alice.until("NOTICE").last(), Contains("#den is yours now"));
    alice.ask("TOPIC #den :All about dens");
    alice.ask("MODE #den +k lockword");
    alice.send("QUIT");
    alice.connection().lines_until_closed();
    CHECK(hub.stop() == 0); // what was changed just now is kept
  }
  {
    server_fixture hub{keeping(place)};
    irc_user root{hub.irc(), "Rhea"};
    root.send("OPER root power!");
    root.until("381");
    root.send("KLINE 1d ~eve@* be gone");
    CHECK_THAT(root.until("NOTICE").last(), Contains("KLINE *!~eve@* is set, until "));
    CHECK(eventually([&] { // another thread writes the log
      return content(place / "hub.log").find("event=ban_set") != std::string::npos;
    }));
    end_by_force(hub);
  }
  server_fixture hub{keeping(place)};
  irc_user eve{hub.irc()};
  eve.send("NICK Eve");
  eve.send("USER eve 0 * :Eve");
  CHECK_THAT(eve.until("465").last(),
             Contains("be gone") && Contains("Whom to ask: ops@example.org"));
  irc_user bob{hub.irc(), "Bob", ""};
  CHECK_THAT(text_of(bob.ask("JOIN #den")), Contains("475 Bob #den"));
  CHECK_THAT(text_of(bob.ask("JOIN #den lockword")),
             Contains("332 Bob #den All about dens") && Contains("353 Bob = #den Bob\n"));
  irc_user alice{hub.irc(), "Wonder", "#lobby"};
  alice.send("NS IDENTIFY Alice sesame");
  alice.until("NOTICE");
  alice.send("JOIN #den"); // whatever the modes say
  CHECK_THAT(alice.until("353").last(), Contains("@Wonder"));
  CHECK(bob.until("MODE").text() == "ChanServ MODE #den +o Wonder");
  CHECK_THAT(text_of(bob.ask("OPER helper look!")), Contains("381"));
  CHECK_THAT(text_of(bob.ask("KLINE")), Contains("481"));
  CHECK(hub.stop() == 0);
  auto log = content(place / "hub.log");
  CHECK_THAT(log, Contains("event=room_registered") && Contains("room=#den")
                    && Contains("event=ban_set") && Contains("kind=KLINE")
                    && Contains("operator=root") && Contains("event=oper "));
  for (auto secret : {"sesame", "power!", "look!", "All about dens", "lockword"})
    CHECK_THAT(log, !Contains(secret));
}

TEST_CASE("a banned address is told so at the door, and nothing else") {
  temporary_folder place;
  server_fixture hub{keeping(place)};
  auto from_elsewhere = hub.irc();
  from_elsewhere.from = "127.0.0.3";
  irc_user root{hub.irc(), "Rhea"};
  irc_user eve{from_elsewhere, "Eve"};
  root.send("OPER root power!");
  root.until("381");
  root.send("DLINE 127.0.0.3/32 :be gone");
  CHECK_THAT(root.until("NOTICE").last(), Contains("DLINE 127.0.0.3 is set, for ever"));
  CHECK_THAT(eve.until("ERROR").last(), Contains("You are banned from this server"));
  eve.connection().lines_until_closed();
  irc_user again{from_elsewhere};
  CHECK_THAT(again.next().last(), Contains("be gone"));
  again.connection().lines_until_closed();
  root.ask("UNDLINE 127.0.0.3");
  irc_user back{from_elsewhere, "Eve"};
  CHECK(back.nick() == "Eve");
}
