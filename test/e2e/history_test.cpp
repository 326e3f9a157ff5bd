// What was said, over restarts and for those who were away.
#include <csignal>

#include "test/e2e/irc_user.hpp"
#include "test/e2e/plain_user.hpp"
#include "test/e2e/server_fixture.hpp"
#include "test/e2e/temporary_folder.hpp"

using namespace e2e;
using Catch::Contains;

namespace {

server::options keeping(const temporary_folder& place) {
  return with({"--archive.keep-days=1", "--archive.file=" + (place / "past.db")});
}

/// What was said in the lobby, as CHATHISTORY tells it.
std::string past(const endpoint& listener, const std::string& question) {
  irc_user reader{listener};
  reader.send("CAP REQ :batch server-time message-tags draft/chathistory");
  reader.send("NICK Reader");
  reader.send("USER reader 0 * :Reader");
  reader.send("CAP END");
  reader.until("422");
  reader.send("JOIN #lobby");
  reader.until("366");
  std::string result;
  for (auto& x : only("PRIVMSG", reader.ask(question)))
    result += x.last() + ' ';
  reader.send("QUIT");
  return result;
}

} // namespace

TEST_CASE("what was said is there for who asks, and for nobody else") {
  server_fixture hub;
  bracket_user alice{hub.bracket(), "Alice"};
  alice.say("hello");
  alice.fence();
  colon_user bob{hub.colon(), "Bob"};
  for (auto& x : bob.fence())
    CHECK_THAT(x, !Contains("hello"));
  auto seen = bob.ask("/history");
  REQUIRE(seen.size() == 3);
  CHECK_THAT(seen[1], Contains(") Alice: hello"));
  CHECK(past(hub.irc(), "CHATHISTORY LATEST #lobby * 10") == "hello ");
}

TEST_CASE("what was said outlives a restart, and kill -9") {
  temporary_folder place;
  {
    server_fixture hub{keeping(place)};
    colon_user alice{hub.colon(), "Alice"};
    alice.say("one");
    alice.fence();
  }
  {
    server_fixture hub{keeping(place)};
    CHECK(past(hub.irc(), "CHATHISTORY LATEST #lobby * 10") == "one ");
    colon_user alice{hub.colon(), "Alice"};
    alice.say("two");
    alice.fence();
    // A search is answered from the disk: then it is there.
    CHECK(past(hub.irc(), "SEARCH in=#lobby;text=two") == "two ");
    hub.expect_no_more_of_it();
    hub.executable().signal(SIGKILL);
    hub.executable().exit_code();
  }
  server_fixture hub{keeping(place)};
  CHECK(past(hub.irc(), "CHATHISTORY LATEST #lobby * 10") == "one two ");
}

TEST_CASE("a backup has what was said, beside the accounts, and restores") {
  temporary_folder place;
  auto copies = place / "copies";
  auto store = "--store.file=" + (place / "accounts.db");
  auto archive = "--archive.file=" + (place / "past.db");
  {
    server_fixture hub{with({store, archive, "--archive.keep-days=1"})};
    colon_user alice{hub.colon(), "Alice"};
    alice.say("one");
    alice.fence();
    CHECK(past(hub.irc(), "SEARCH in=#lobby;text=one") == "one ");
    process backup{
      server_command({store, archive, "--archive.keep-days=1", "--backup", copies})};
    CHECK(backup.line() == copies + "/accounts.db");
    CHECK(backup.line() == copies + "/past.db");
    CHECK(backup.exit_code() == 0);
    process same{server_command({"--store.file=" + (place / "a/past.db"), archive,
                                 "--archive.keep-days=1", "--backup", copies})};
    CHECK(same.exit_code() == 1);
    CHECK_THAT(same.errors(), Contains("have the same name"));
  }
  server_fixture hub{
    with({"--store.file=" + copies + "/accounts.db",
          "--archive.file=" + copies + "/past.db", "--archive.keep-days=1"})};
  CHECK(past(hub.irc(), "CHATHISTORY LATEST #lobby * 10") == "one ");
}

TEST_CASE("an archive that cannot be had ends the start, with the reason") {
  process started{server_command(
    {"--listen.irc=127.0.0.1:0", "--listen.colon=", "--listen.bracket=", "--listen.web=",
     "--archive.keep-days=1", "--archive.file=/nowhere/past.db"})};
  CHECK(started.exit_code() == 1);
  CHECK_THAT(started.errors(), Contains("archive.file"));
}
