// An IRC client that knows nothing of Hubbub: WeeChat, as Debian has it.
#include <memory>

#include "test/e2e/free_lobby.hpp"
#include "test/e2e/irc_user.hpp"
#include "test/e2e/plain_user.hpp"
#include "test/e2e/server_fixture.hpp"
#include "test/e2e/temporary_folder.hpp"
#include "test/e2e/tmux.hpp"

using namespace e2e;

namespace {

/// WeeChat in a terminal, with an empty configuration but for this.
class weechat : public terminal {
public:
  weechat(const endpoint& server, const std::string& nick)
      : weechat(server, nick, std::make_unique<temporary_folder>()) {}

private:
  weechat(const endpoint& server, const std::string& nick,
          std::unique_ptr<temporary_folder> home)
      : terminal({"weechat", "--dir", home->path(), "--no-script", "--plugins",
                  "irc,alias", "--run-command", setup(server, nick)}),
        home_(std::move(home)) {
    REQUIRE(shows("Welcome to the Hubbub network"));
  }

  static std::string setup(const endpoint& server, const std::string& nick) {
    // By itself it waits for two seconds between two commands, hides who comes and
    // goes without having spoken, and takes fast typing for a paste.
    return "/set irc.server_default.anti_flood_prio_high 0;"
           "/set irc.server_default.anti_flood_prio_low 0;"
           "/set irc.look.smart_filter off;"
           "/set weechat.look.paste_max_lines -1;"
           "/server add hub "
           + server.host + "/" + std::to_string(server.port) + " -notls -nicks=" + nick
           + ";/connect hub";
  }

  std::unique_ptr<temporary_folder> home_;
};

} // namespace

TEST_CASE("WeeChat joins and talks and leaves") {
  server_fixture hub;
  colon_user alice{hub.colon(), "Alice"};
  bracket_user omar{hub.bracket(), "Omar"};
  alice.fence();
  weechat wanda{hub.irc(), "Wanda"};
  wanda.enter("/join #lobby");
  CHECK(alice.line() == "User Wanda joined");
  CHECK(omar.line() == "User Wanda joined the chat");
  CHECK(wanda.shows("3 nicks"));
  wanda.enter("hello from WeeChat");
  CHECK(alice.line() == "Wanda: hello from WeeChat");
  CHECK(omar.line() == "[Wanda]: hello from WeeChat");
  alice.say("hello Wanda");
  CHECK(wanda.shows("| hello Wanda"));
  omar.say("/me waves");
  CHECK(wanda.shows("* | Omar waves"));
  alice.lines_until("* Omar waves");
  wanda.enter("/me bows");
  CHECK(alice.line() == "* Wanda bows");
  wanda.enter("/nick Wendy");
  CHECK(alice.line() == "User Wanda is now known as Wendy");
  CHECK(wanda.shows("You are now known as Wendy"));
  omar.say("/nick Osman");
  CHECK(wanda.shows("Omar is now known as Osman"));
  alice.lines_until("User Omar is now known as Osman");
  wanda.enter("/quit so long");
  CHECK(alice.line() == "User Wendy left");
  CHECK(wanda.exit_code() == 0);
}

TEST_CASE("WeeChat runs a room") {
  server_fixture hub{with_free_lobby()};
  weechat wanda{hub.irc(), "Wanda"};
  wanda.enter("/join #lobby");
  REQUIRE(wanda.shows("1 nick"));
  colon_user alice{hub.colon(), "Alice"};
  bracket_user omar{hub.bracket(), "Omar"};
  enter_lobby(alice);
  enter_lobby(omar);
  alice.fence();
  CHECK(wanda.shows("Omar"));
  CHECK(wanda.shows("@Wanda"));
  wanda.enter("/topic WeeChat's day");
  CHECK(alice.line() == "** Wanda changed the topic of #lobby to: WeeChat's day **");
  wanda.enter("/mode +m");
  CHECK(alice.line() == "** Wanda changed modes of #lobby: +m **");
  omar.say("may I?");
  omar.notice("only those with voice may speak");
  wanda.enter("/op Alice");
  CHECK(alice.line() == "** Wanda changed modes of #lobby: +o Alice **");
  CHECK(wanda.shows("@Alice"));
  wanda.enter("/kick Omar too loud");
  CHECK(alice.line() == "** Wanda threw Omar out of #lobby (too loud) **");
  CHECK(alice.line() == "User Omar left");
  CHECK(is_notice(omar.notice("thrown out"), "/join #lobby"));
  CHECK(wanda.shows("Wanda has kicked Omar (too loud)"));
  wanda.enter("/msg Alice psst");
  CHECK(alice.line() == "(private) Wanda: psst");
  alice.say("/msg Wanda psst yourself");
  wanda.enter("/query Alice"); // her message may not have opened a buffer yet
  CHECK(wanda.shows("psst yourself"));
  wanda.enter("/away out for tea");
  wanda.enter("/buffer hub");
  CHECK(wanda.shows("You have been marked as being away"));
  alice.say("/msg Wanda hello?");
  CHECK(alice.line() == "** Wanda is away: out for tea **");
  wanda.enter("/buffer Alice");
  CHECK(wanda.shows("hello?"));
  wanda.enter("/buffer #lobby");
  alice.say("/kick Wanda my turn");
  CHECK(wanda.shows("Alice has kicked Wanda (my turn)"));
}
