// An IRC client that knows nothing of Hubbub: irssi, as Debian has it.
#include <fstream>
#include <memory>

#include "test/e2e/free_lobby.hpp"
#include "test/e2e/plain_user.hpp"
#include "test/e2e/server_fixture.hpp"
#include "test/e2e/temporary_folder.hpp"
#include "test/e2e/tmux.hpp"

using namespace e2e;

namespace {

/// irssi in a terminal, with an empty configuration but for this.
class irssi : public terminal {
public:
  irssi(const endpoint& server, const std::string& nick)
      : irssi(server, nick, std::make_unique<temporary_folder>()) {}

private:
  irssi(const endpoint& server, const std::string& nick,
        std::unique_ptr<temporary_folder> home)
      : terminal({"irssi", "--home=" + configured(*home), "--connect=" + server.host,
                  "--port=" + std::to_string(server.port), "--nick=" + nick}),
        home_(std::move(home)) {
    REQUIRE(shows("Welcome to the"));
  }

  static std::string configured(const temporary_folder& home) {
    // By itself it waits for seconds between two commands, and joining takes several.
    std::ofstream{home / "config"}
      << R"(settings = { "irc/core" = { cmd_queue_speed = "1msec"; }; };)";
    return home.path();
  }

  std::unique_ptr<temporary_folder> home_;
};

} // namespace

TEST_CASE("irssi joins and talks and leaves") {
  server_fixture hub;
  colon_user alice{hub.colon(), "Alice"};
  bracket_user omar{hub.bracket(), "Omar"};
  alice.fence();
  irssi irene{hub.irc(), "Irene"};
  irene.enter("/join #lobby");
  CHECK(alice.line() == "User Irene joined");
  CHECK(omar.line() == "User Irene joined the chat");
  CHECK(irene.shows("Total of 3 nicks [0 ops"));
  irene.enter("hello from irssi");
  CHECK(alice.line() == "Irene: hello from irssi");
  CHECK(omar.line() == "[Irene]: hello from irssi");
  alice.say("hello Irene");
  CHECK(irene.shows("hello Irene"));
  omar.say("/me waves");
  CHECK(irene.shows("Omar waves"));
  omar.say("/topic irssi's day");
  CHECK(irene.shows("irssi's day"));
  irene.enter("/me bows");
  CHECK(
    alice.lines_until("* Irene bows")
    == lines{"* Omar waves", "** Omar changed the topic of #lobby to: irssi's day **"});
  irene.enter("/nick Ira");
  CHECK(alice.line() == "User Irene is now known as Ira");
  CHECK(irene.shows("You're now known as Ira"));
  omar.say("/nick Osman");
  CHECK(irene.shows("Omar is now known as Osman"));
  alice.lines_until("User Omar is now known as Osman");
  irene.enter("/quit so long");
  CHECK(alice.line() == "User Ira left");
  CHECK(irene.exit_code() == 0);
}

TEST_CASE("irssi runs a room") {
  server_fixture hub{with_free_lobby()};
  irssi irene{hub.irc(), "Irene"};
  irene.enter("/join #lobby");
  REQUIRE(irene.shows("Total of 1 nicks [1 ops"));
  colon_user alice{hub.colon(), "Alice"};
  bracket_user omar{hub.bracket(), "Omar"};
  enter_lobby(alice);
  enter_lobby(omar);
  alice.fence();
  CHECK(irene.shows("Omar [bracket@localhost] has joined #lobby"));
  irene.enter("/topic irssi's day");
  CHECK(alice.line() == "** Irene changed the topic of #lobby to: irssi's day **");
  irene.enter("/mode #lobby +m");
  CHECK(alice.line() == "** Irene changed modes of #lobby: +m **");
  CHECK(irene.shows("mode/#lobby [+m] by Irene"));
  omar.say("may I?");
  omar.notice("only those with voice may speak");
  irene.enter("/op Alice");
  CHECK(alice.line() == "** Irene changed modes of #lobby: +o Alice **");
  irene.enter("/kick Omar too loud");
  CHECK(alice.line() == "** Irene threw Omar out of #lobby (too loud) **");
  CHECK(alice.line() == "User Omar left");
  CHECK(is_notice(omar.notice("thrown out"), "/join #lobby"));
  CHECK(irene.shows("Omar was kicked from #lobby by Irene [too loud]"));
  irene.enter("/msg Alice psst");
  CHECK(alice.line() == "(private) Irene: psst");
  irene.enter("/away out for tea");
  CHECK(irene.shows("(zZzZ)"));
  alice.say("/msg Irene hello?");
  CHECK(alice.line() == "** Irene is away: out for tea **");
  irene.enter("/query Alice");
  CHECK(irene.shows("hello?"));
  irene.enter("/window 2");
  alice.say("/kick Irene my turn");
  CHECK(irene.shows("kicked from #lobby by Alice [my turn]"));
}
