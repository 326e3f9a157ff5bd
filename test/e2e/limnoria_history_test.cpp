// Limnoria and what was said before it came: it hears of it if it asks, and never takes
// an old line for a new one.
#include <algorithm>
#include <csignal>
#include <memory>

#include "test/e2e/limnoria.hpp"
#include "test/e2e/plain_user.hpp"
#include "test/e2e/server_fixture.hpp"
#include "test/e2e/temporary_folder.hpp"

using namespace e2e;
using Catch::Contains;

namespace {

/// "!past" asks for the past, and what comes of it is said in the room: messages by their
/// words, other events by their names, but for what it has said and done itself. (It
/// takes note of them as if they happened now: a bot should not ask for
/// draft/event-playback.)
const std::string plugin = R"(
from supybot import callbacks, ircmsgs

class Past(callbacks.Plugin):
    def past(self, irc, msg, args):
        "takes no arguments"
        irc.requestCapabilities(['draft/chathistory', 'draft/event-playback'])
        irc.queueMsg(ircmsgs.IrcMsg(command='CHATHISTORY',
                                    args=('LATEST', msg.channel, '*', '20')))
        irc.noReply()

    def doBatch(self, irc, msg):
        batch = msg.tagged('batch')
        if msg.args[0].startswith('-') and batch.type == 'chathistory':
            irc.queueMsg(ircmsgs.privmsg(batch.arguments[0], 'past: ' + ', '.join(
                x.args[1] if x.command == 'PRIVMSG' else x.command
                for x in batch.messages[1:-1] if x.nick != irc.nick)))

Class = Past
)";

/// It is in a hurry, as tests are.
std::string over_tcp(int port, const std::string& plugins) {
  auto result = "supybot.networks.hub.servers: 127.0.0.1:" + std::to_string(port)
                + "\nsupybot.networks.hub.ssl: False\n"
                  "supybot.protocols.irc.throttleTime: 0.0\n"
                  "supybot.drivers.minReconnectWait: 0.1\n"
                  "supybot.drivers.maxReconnectWait: 0.5\n"
                  "supybot.plugins: "
                + plugins + '\n';
  for (size_t at = 0; at < plugins.size();) {
    auto end = std::min(plugins.find(' ', at), plugins.size());
    result += "supybot.plugins." + plugins.substr(at, end - at) + ": True\n";
    at = end + 1;
  }
  return result;
}

/// Waits until it is in the lobby, and reads what came before that.
void await_bot(plain_user& who) {
  auto is_in = [](const std::string& x) { return x.find("Limny") != std::string::npos; };
  CHECK(eventually([&] {
    auto said = who.ask("/who");
    return std::any_of(said.begin(), said.end(), is_in);
  }));
}

} // namespace

TEST_CASE("Limnoria hears nothing of the past that it has not asked for") {
  server_fixture hub;
  colon_user alice{hub.colon(), "Alice"};
  alice.say("!echo old");
  alice.fence();
  limnoria bot{over_tcp(hub.irc().port, "Misc Utilities")};
  CHECK(alice.line() == "User Limny joined");
  alice.say("!echo new");
  CHECK(alice.line() == "Limny: new");
  alice.say("!echo newer");
  CHECK(alice.line() == "Limny: newer");
}

TEST_CASE("Limnoria gets the past that it asks for, and after a restart of the server") {
  temporary_folder place;
  auto options = with({"--archive.keep-days=1", "--archive.file=" + (place / "past.db")});
  auto hub = std::make_unique<server_fixture>(options);
  options.irc = "127.0.0.1:" + std::to_string(hub->irc().port);
  auto alice = std::make_unique<colon_user>(hub->colon(), "Alice");
  alice->say("one");
  alice->say("!echo two");
  alice->fence();
  limnoria bot{over_tcp(hub->irc().port, "Misc Utilities Past"), "Past", plugin};
  CHECK(alice->line() == "User Limny joined");
  alice->say("!past");
  CHECK(alice->line() == "Limny: past: JOIN, one, !echo two, !past");
  alice->say("!echo three");
  CHECK(alice->line() == "Limny: three");

  hub = nullptr;
  hub = std::make_unique<server_fixture>(options);
  alice = std::make_unique<colon_user>(hub->colon(), "Alice");
  await_bot(*alice);
  alice->say("!echo four");
  CHECK(alice->line() == "Limny: four");
  alice->say("!past");
  auto said = alice->line();
  CHECK_THAT(said, Contains("past: JOIN, one, !echo two, !past, !echo three, "));
  CHECK_THAT(said, Contains(", !echo four, !past"));
  alice->say("!echo five");
  CHECK(alice->line() == "Limny: five");
  bot.executable().signal(SIGTERM);
  bot.executable().exit_code();
  // Where it says what it cannot make sense of.
  CHECK_THAT(bot.log(), Contains("past called") && !Contains("Traceback")
                          && !Contains("Uncaught") && !Contains("Exception in"));
}
