// Reading the configuration again, while everybody stays: REHASH and SIGHUP.
#include <csignal>
#include <fstream>
#include <sstream>

#include "test/e2e/configuration.hpp"
#include "test/e2e/irc_user.hpp"
#include "test/e2e/plain_user.hpp"
#include "test/e2e/server_fixture.hpp"
#include "test/e2e/temporary_folder.hpp"

using namespace e2e;

namespace {

const std::string with_operator = "[oper]\nname = \"root\"\npassword = \"toor\"\n";

/// A server that was started with a configuration, and an operator on it.
struct configured_server {
  configuration config;
  server_fixture hub{with({config.option()})};
  irc_user root{hub.irc(), "Rhea", ""};

  explicit configured_server(const std::string& text) : config(with_operator + text) {
    root.ask("OPER root toor");
  }

  /// REHASH, up to what came of it.
  std::string rehash(const std::string& text) {
    config.write(with_operator + text);
    root.send("REHASH");
    CHECK(root.next().command == "382");
    return root.until("NOTICE").last();
  }
};

/// The message of the day, line by line.
std::string motd(irc_user& user) {
  std::string result;
  for (auto& line : only("372", user.ask("MOTD")))
    result += line.last() + "\n";
  return result;
}

} // namespace

TEST_CASE("REHASH reads the message of the day, the limits and the operators again") {
  configured_server chat{"[limits]\nrooms-per-user = 1\n"};
  irc_user bob{chat.hub.irc(), "Bob", "#a"};
  CHECK(commands(bob.ask("MOTD")) == "422");
  CHECK(commands(bob.ask("JOIN #b")) == "405");
  chat.config.write_motd("one\ntwo\n");
  auto notice = chat.rehash("[server]\nmotd-file = \"" + chat.config.motd()
                            + "\"\n[limits]\nrooms-per-user = 2\n");
  CHECK(notice.find("was read again") != std::string::npos);
  CHECK(eventually([&] { return motd(bob) == "- one\n- two\n"; }));
  CHECK(commands(bob.ask("JOIN #b")) == "JOIN 353 366");
  CHECK(commands(bob.ask("JOIN #c")) == "405");
  // The operator's password is another one now.
  chat.config.write("[oper]\nname = \"root\"\npassword = \"rehashed\"\n");
  chat.root.send("REHASH");
  chat.root.until("NOTICE");
  CHECK(eventually([&] { return commands(bob.ask("OPER root toor")) == "464"; }));
  CHECK(commands(bob.ask("OPER root rehashed")) == "MODE 381");
}

TEST_CASE("SIGHUP does what REHASH does") {
  configured_server chat{""};
  chat.config.write_motd("hung up\n");
  chat.config.write("[server]\nmotd-file = \"" + chat.config.motd() + "\"\n");
  chat.hub.executable().signal(SIGHUP);
  CHECK(eventually([&] { return motd(chat.root) == "- hung up\n"; }));
  CHECK(commands(chat.root.ask("OPER root toor")) == "491");
  CHECK(chat.hub.stop() == 0);
  CHECK(chat.hub.executable().errors().find("the configuration was read again")
        != std::string::npos);
}

TEST_CASE("what has changed and needs a restart is said: REHASH, SIGHUP and the log") {
  temporary_folder place;
  auto path = place / "hub.log";
  auto log = "[log]\nfile = \"" + path + "\"\n";
  configured_server chat{log};
  auto changed = "[server]\nname = \"other\"\n[chat]\n"
                 "room-modes = \"nt\"\n"
                 + log;
  const std::string sentence =
    "the configuration was read again, but a restart is needed "
    "for what has changed in server.name, chat.room-modes";
  CHECK(chat.rehash(changed) == "T" + sentence.substr(1));
  chat.hub.executable().signal(SIGHUP);
  auto content = [&] {
    std::ostringstream text;
    text << std::ifstream{path}.rdbuf();
    return text.str();
  };
  const std::string line =
    " event=reloaded result=ok needs_restart=\"server.name, chat.room-modes\"\n";
  CHECK(eventually([&] {
    auto text = content();
    auto first = text.find(line);
    return first != std::string::npos && text.find(line, first + 1) != std::string::npos;
  }));
  CHECK(chat.rehash(log) == "The configuration was read again");
  CHECK(chat.hub.stop() == 0);
  CHECK(chat.hub.executable().errors().find("hubbub-server: " + sentence + "\n")
        != std::string::npos);
}

TEST_CASE("a mistake in the configuration leaves everything as it was") {
  configured_server chat{"[limits]\nrooms-per-user = 1\n"};
  irc_user bob{chat.hub.irc(), "Bob", "#a"};
  auto [mistake, words] = GENERATE(table<std::string, std::string>({
    {"[limits]\nrooms-per-user = 0\n", "hubbub.conf:5: limits.rooms-per-user is 0"},
    {"[limits]\nrooms-per-user = \"many\"\n",
     "hubbub.conf:5: limits.rooms-per-user = \"many\" makes no sense"},
    {"[limits]\nrooms-per-usr = 2\n", "did you mean limits.rooms-per-user?"},
    {"[limits\n", "hubbub.conf:5:1: this is not understood"},
    {"[irc]\ndisabled-capabilities = \"telepathy\"\n", "no capability 'telepathy'"},
    {"[server]\nmotd-file = \"/nowhere/motd\"\n", "cannot read '/nowhere/motd'"},
  }));
  CAPTURE(mistake);
  SECTION("by REHASH") {
    auto notice = chat.rehash(mistake);
    CHECK(notice.find("Nothing has changed: ") == 0);
    CHECK(notice.find(words) != std::string::npos);
  }
  SECTION("by SIGHUP") {
    chat.config.write(with_operator + mistake);
    chat.hub.executable().signal(SIGHUP);
  }
  CHECK(commands(bob.ask("JOIN #b")) == "405");
  CHECK(commands(bob.ask("OPER root toor")) == "MODE 381");
  CHECK(chat.hub.stop() == 0);
  CHECK(chat.hub.executable().errors().find(
          " level=warning event=reloaded result=error error=\"")
        != std::string::npos);
}

TEST_CASE("who asked for it hears which capabilities come and go") {
  configured_server chat{"[irc]\ndisabled-capabilities = \"setname\"\n"};
  irc_user bob{chat.hub.irc(), "Bob", ""};
  irc_user carol{chat.hub.irc(), "Carol", ""};
  auto before = bob.ask("CAP LS 302").at(0).last();
  CHECK(before.find("setname") == std::string::npos);
  CHECK(before.find("away-notify") != std::string::npos);
  CHECK(bob.ask("CAP REQ setname").at(0).params.at(1) == "NAK");
  CHECK(bob.ask("CAP REQ away-notify").at(0).params.at(1) == "ACK");
  chat.rehash("[irc]\ndisabled-capabilities = \"away-notify, chghost\"\n");
  CHECK(bob.event() == "hubbub.local CAP Bob DEL away-notify chghost");
  CHECK(bob.event() == "hubbub.local CAP Bob NEW setname");
  CHECK(carol.fence().empty()); // did not ask
  CHECK(bob.ask("CAP LIST").at(0).last() == "cap-notify");
  CHECK(bob.ask("CAP REQ setname").at(0).params.at(1) == "ACK");
}

TEST_CASE("a new configuration holds for those who come later whatever their format") {
  configured_server chat{""};
  colon_user alice{chat.hub.colon(), "Alice"};
  chat.rehash("[chat]\ndefault-room = \"#porch\"\n[limits]\nline-length = 64\n");
  colon_user bob{chat.hub.colon(), "Bob"};
  CHECK(bob.ask("/who").at(0) == "** Users in #porch: Bob **");
  CHECK(is_notice(bob.ask(std::string(65, 'x')).at(0), "longer than 64 bytes"));
  CHECK(alice.ask("/who").at(0) == "** Users in #lobby: Alice **");
}
