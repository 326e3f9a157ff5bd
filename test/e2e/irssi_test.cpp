// An IRC client that knows nothing of Hubbub: irssi, as Debian has it.
#include <fstream>

#include "test/e2e/irc_user.hpp"
#include "test/e2e/plain_user.hpp"
#include "test/e2e/server_fixture.hpp"
#include "test/e2e/temporary_folder.hpp"
#include "test/e2e/tmux.hpp"

using namespace e2e;

TEST_CASE("irssi joins and talks and leaves") {
  server_fixture hub;
  colon_user alice{hub.colon(), "Alice"};
  bracket_user omar{hub.bracket(), "Omar"};
  alice.fence();
  temporary_folder home;
  // By itself it waits for seconds between two commands, and joining takes several.
  std::ofstream{home / "config"}
    << R"(settings = { "irc/core" = { cmd_queue_speed = "1msec"; }; };)";
  terminal irssi{{"irssi", "--home=" + home.path(), "--connect=" + hub.irc().host,
                  "--port=" + std::to_string(hub.irc().port), "--nick=Irene"}};
  REQUIRE(irssi.shows("Welcome to the"));
  irssi.enter("/join #lobby");
  CHECK(alice.line() == "User Irene joined");
  CHECK(omar.line() == "User Irene joined the chat");
  CHECK(irssi.shows("Total of 3 nicks"));
  irssi.enter("hello from irssi");
  CHECK(alice.line() == "Irene: hello from irssi");
  CHECK(omar.line() == "[Irene]: hello from irssi");
  alice.say("hello Irene");
  CHECK(irssi.shows("hello Irene"));
  omar.say("/me waves");
  CHECK(irssi.shows("Omar waves"));
  omar.say("/topic irssi's day");
  CHECK(irssi.shows("irssi's day"));
  irssi.enter("/me bows");
  CHECK(
    alice.lines_until("* Irene bows")
    == lines{"* Omar waves", "** Omar changed the topic of #lobby to: irssi's day **"});
  irssi.enter("/nick Ira");
  CHECK(alice.line() == "User Irene is now known as Ira");
  irssi.enter("/quit so long");
  CHECK(alice.line() == "User Ira left");
  CHECK(irssi.exit_code() == 0);
}
