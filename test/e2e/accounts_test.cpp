// Accounts over restarts, and what lies in the store's file.
#include <csignal>
#include <filesystem>
#include <fstream>
#include <sstream>

#include "test/e2e/configuration.hpp"
#include "test/e2e/irc_user.hpp"
#include "test/e2e/plain_user.hpp"
#include "test/e2e/server_fixture.hpp"
#include "test/e2e/temporary_folder.hpp"

using namespace e2e;
using Catch::Contains;
using Catch::StartsWith;

namespace {

server::options keeping(const std::string& file, std::vector<std::string> more = {}) {
  more.push_back("--store.file=" + file);
  return with(std::move(more));
}

/// Connects as somebody whose name is registered. @returns what comes up to the answer to
/// the password.
std::string come_back(const endpoint& listener, const std::string& name,
                      const std::string& password) {
  tcp_client client{listener};
  client.send(name + "\n" + password + "\n/nosuch\n");
  std::string result;
  while (result.find("/nosuch") == std::string::npos
         && result.find("First say") == std::string::npos)
    result += client.line() + "\n";
  return result;
}

/// What SASL PLAIN says for "\0alice\0sesame", and a wrong password.
constexpr auto right = "AUTHENTICATE AGFsaWNlAHNlc2FtZQ==";
constexpr auto wrong = "AUTHENTICATE AGFsaWNlAHNpbXNpbQ==";

std::string content(const std::string& path) {
  std::ostringstream text;
  text << std::ifstream{path}.rdbuf();
  return text.str();
}

/// How a server that cannot start ends.
std::string refusal(const std::string& store) {
  process started{server_command({"--listen.irc=127.0.0.1:0", "--listen.colon=",
                                  "--listen.bracket=", "--store.file=" + store})};
  CHECK(started.exit_code() == 1);
  return started.errors();
}

} // namespace

TEST_CASE("a name that was registered is its owner's after a restart, and kill -9") {
  temporary_folder place;
  auto file = place / "x.db";
  {
    server_fixture hub{keeping(file)};
    colon_user alice{hub.colon(), "Alice"};
    alice.say("/register sesame");
    CHECK_THAT(alice.notice("yours"), Contains("Alice is yours now"));
    hub.expect_no_more_of_it();
    hub.executable().signal(SIGKILL);
    hub.executable().exit_code();
  }
  {
    server_fixture hub{keeping(file)};
    CHECK_THAT(come_back(hub.colon(), "alice", "simsim"),
               Contains("** alice is registered. Password")
                 && Contains("no account of that"));
    CHECK_THAT(come_back(hub.colon(), "alice", "sesame"), Contains("User alice joined"));
  }
  server_fixture hub{keeping(file)};
  irc_user stranger{hub.irc()};
  stranger.send("NICK ALICE");
  stranger.send("USER x 0 * :x");
  CHECK_THAT(stranger.until("433").last(), Contains("Nickname is registered"));
}

TEST_CASE("SASL with the real hash, and no password in the log") {
  temporary_folder place;
  auto log = place / "hub.log";
  server_fixture hub{keeping(place / "x.db", {"--log.level=debug", "--log.file=" + log})};
  {
    irc_user alice{hub.irc(), "Alice"};
    alice.send("REGISTER * * sesame");
    CHECK(alice.until("REGISTER").text()
          == "hubbub.local REGISTER SUCCESS Alice Account created");
    alice.send("QUIT");
    alice.connection().lines_until_closed();
  }
  irc_user again{hub.irc()};
  again.send("CAP REQ sasl");
  again.send("AUTHENTICATE PLAIN");
  again.send(wrong);
  CHECK_THAT(again.until("904").last(), Contains("no account of that name and password"));
  again.send("AUTHENTICATE PLAIN");
  again.send(right);
  again.until("900");
  again.until("903");
  again.send("NICK Alice");
  again.send("USER a 0 * :a");
  again.send("CAP END");
  again.until("001");
  CHECK(hub.stop() == 0);
  auto text = content(log);
  CHECK_THAT(text, Contains("event=account_registered") && Contains("event=login_failed")
                     && Contains("event=login "));
  for (std::string secret : {"sesame", "simsim", "$y$", "AGFsaWNl"})
    CHECK_THAT(text, !Contains(secret));
}

TEST_CASE("a backup is made while the server runs, and is a store") {
  temporary_folder place;
  auto file = place / "x.db";
  auto copies = place / "copies";
  {
    server_fixture hub{keeping(file)};
    colon_user alice{hub.colon(), "Alice"};
    alice.say("/register sesame");
    alice.notice("yours");
    process backup{server_command({"--store.file=" + file, "--backup", copies})};
    CHECK(backup.line() == copies + "/x.db");
    CHECK(backup.exit_code() == 0);
  }
  server_fixture hub{keeping(copies + "/x.db")};
  CHECK_THAT(come_back(hub.colon(), "alice", "sesame"), Contains("User alice joined"));
}

TEST_CASE("a store that cannot be used stops the start, and says why") {
  temporary_folder place;
  std::ofstream{place / "text"} << std::string(5000, 'x');
  CHECK_THAT(refusal(place / "text"), StartsWith("hubbub-server: store.file: '")
                                        && Contains("is damaged, or no database"));
  CHECK_THAT(refusal(place / "no/x.db"),
             Contains("cannot write to '") && Contains("No such file or directory"));
  server_fixture hub{keeping(place / "x.db")};
  CHECK_THAT(refusal(place / "x.db"), Contains("another server uses"));
}

TEST_CASE("who has not asked for a store gets a server where none can be made") {
  temporary_folder place;
  auto here = std::filesystem::current_path();
  std::filesystem::current_path(place.path());
  {
    // The usual file, which one of the two has.
    server_fixture first{keeping("hubbub.db")};
    server_fixture second{keeping("hubbub.db")};
    CHECK_THAT(second.executable().error_line(),
               Contains("another server uses '") && Contains("hubbub.db'")
                 && Contains("Accounts are kept in memory"));
    colon_user bob{second.colon(), "Bob"};
    bob.say("/register sesame");
    CHECK_THAT(bob.notice("yours"), Contains("Bob is yours now"));
  }
  std::filesystem::current_path(here);
}
