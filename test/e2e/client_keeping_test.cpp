// Passwords, accounts, and what the client keeps.
#include <filesystem>
#include <fstream>
#include <sstream>

#include "test/e2e/client.hpp"
#include "test/e2e/irc_host.hpp"
#include "test/e2e/irc_user.hpp"
#include "test/e2e/plain_user.hpp"
#include "test/e2e/server_fixture.hpp"
#include "test/e2e/temporary_folder.hpp"
#include "test/e2e/tmux.hpp"

using namespace e2e;

namespace {

std::string content(const std::string& path) {
  std::ostringstream text;
  text << std::ifstream{path}.rdbuf();
  return text.str();
}

} // namespace

TEST_CASE("the password of a server is asked for without being shown") {
  server_fixture hub{with({"--server.password=sesame"})};
  terminal alice{client_command(hub.irc(), {"--name=Alice"})};
  REQUIRE(alice.ends_with_line("Password of the server: "));
  CHECK(alice.shows("** This server has a password **"));
  alice.enter("simsim");
  REQUIRE(alice.shows("** That is not the password of this server **"));
  REQUIRE(alice.ends_with_line("Password of the server: "));
  alice.enter("sesame");
  REQUIRE(alice.ends_with_line("[you] > "));
  auto all = alice.output();
  CHECK(all.find("sesame") == std::string::npos);
  CHECK(all.find("simsim") == std::string::npos);
  // Nor is it an earlier line.
  alice.press("Up");
  alice.type("x");
  CHECK(alice.ends_with_line("[you] > x"));
}

TEST_CASE("a filter has a password from its environment or a file, or says so") {
  server_fixture hub{with({"--server.password=sesame"})};
  temporary_folder place;
  std::ofstream{place / "secret"} << "sesame\n";
  process::options opts;
  opts.environment = {"HUBBUB_PASSWORD=sesame"};
  process first{client_command(hub.irc(), {"--name=Alice"}), opts};
  first.close_input();
  CHECK(first.exit_code() == 0);
  process second{
    client_command(hub.irc(), {"--name=Alice", "--password-file=" + (place / "secret")})};
  second.close_input();
  CHECK(second.exit_code() == 0);
  process third{client_command(hub.irc(), {"--name=Alice"})};
  CHECK(third.exit_code() == 3);
  CHECK(third.errors()
        == "hubbub-client: This server has a password (--password-file, or "
           "HUBBUB_PASSWORD in the environment)\n");
}

TEST_CASE("an account lets its owner have its name") {
  temporary_folder place;
  server_fixture hub{with({"--store.file=" + (place / "x.db")})};
  {
    colon_user alice{hub.colon(), "Alice"};
    alice.say("/register sesame");
    alice.notice("yours");
  }
  terminal alice{client_command(hub.irc(), {"--name=Alice", "--account=Alice"})};
  REQUIRE(alice.ends_with_line("Password of the account Alice: "));
  alice.enter("simsim");
  REQUIRE(alice.shows("** The server does not let you in to the account Alice **"));
  REQUIRE(alice.ends_with_line("Password of the account Alice: "));
  alice.enter("sesame");
  REQUIRE(alice.ends_with_line("[you] > "));
  CHECK(alice.shows("Welcome to the chatroom, Alice!"));
}

TEST_CASE("a password is proved to a server that offers that, and not sent") {
  server_fixture hub{with({"--accounts.scram"})};
  {
    irc_user alice{hub.irc(), "Alice"};
    alice.send("REGISTER * * sesame");
    alice.until("900");
  }
  irc_user seer{hub.irc(), "Seer"};
  terminal alice{client_command(hub.irc(), {"--name=Alice", "--account=Alice"})};
  REQUIRE(alice.ends_with_line("Password of the account Alice: "));
  alice.enter("simsim");
  REQUIRE(alice.shows("password older than that) **"));
  REQUIRE(alice.ends_with_line("Password of the account Alice: "));
  alice.enter("sesame");
  REQUIRE(alice.shows("Welcome to the chatroom, Alice!"));
  CHECK(only("330", seer.ask("WHOIS Alice")).size() == 1);
  alice.enter("exit");
  CHECK(alice.exit_code() == 0);
  process::options opts;
  opts.environment = {"HUBBUB_PASSWORD=sesame"};
  process plain{client_command(hub.irc(), {"--name=Alice", "--account=Alice",
                                           "--sasl=plain", "--raw"}),
                opts};
  plain.line_matching(" 900 .* logged in as Alice");
  plain.close_input();
  CHECK(plain.exit_code() == 0);
}

TEST_CASE("a server that lets one in without a proof of its own is left") {
  irc_host fake;
  process::options opts;
  opts.environment = {"HUBBUB_PASSWORD=sesame"};
  process alice{client_command(fake.address(), {"--name=Alice", "--account=Alice"}),
                opts};
  fake.accept();
  fake.until("USER");
  fake.say(":s CAP * LS :sasl=PLAIN,SCRAM-SHA-256");
  fake.until("CAP REQ");
  fake.say(":s CAP * ACK :sasl");
  CHECK(fake.until("AUTHENTICATE") == "AUTHENTICATE SCRAM-SHA-256");
  fake.say("AUTHENTICATE +");
  fake.until("AUTHENTICATE");
  fake.say(":s 900 Alice Alice!a@b Alice :You are now logged in as Alice");
  fake.say(":s 903 Alice :SASL authentication successful");
  fake.until("QUIT");
  CHECK(alice.exit_code() == 3);
  CHECK_THAT(alice.errors(),
             Catch::Contains("This server has not proved that it knows the password of "
                             "Alice (SCRAM-SHA-256), which was not sent"));
}

TEST_CASE("what is said is kept, and a mention starts a command") {
  server_fixture hub;
  temporary_folder place;
  irc_user omar{hub.irc(), "Omar"};
  process alice{client_command(
    hub.irc(),
    {"--name=Alice", "--log-folder=" + (place / "logs"),
     "--on-mention=printf '%s' \"$HUBBUB_FROM: $HUBBUB_TEXT\" > '" + (place / "new")
       + "'; mv '" + (place / "new") + "' '" + (place / "told") + "'"})};
  omar.until("JOIN");
  omar.send("PRIVMSG #lobby :Alice: $(date) 'tea'?");
  alice.line_matching("Alice: ");
  omar.send("PRIVMSG Alice :between us");
  alice.line_matching("between us");
  alice.write("yes\n");
  alice.close_input();
  CHECK(alice.exit_code() == 0);
  CHECK(eventually([&] { return std::filesystem::exists(place / "told"); }));
  std::string kept;
  for (auto& file : std::filesystem::directory_iterator{place / "logs"}) {
    CHECK(file.path().filename().string().find("#lobby.") == 0);
    kept += content(file.path());
  }
  CHECK(kept.find(" [Omar]: Alice: $(date) 'tea'?\n") != std::string::npos);
  CHECK(kept.find(" [Alice]: yes\n") != std::string::npos);
  CHECK(kept.find("between us") == std::string::npos);
}

TEST_CASE("a line of several rows is said as several lines") {
  server_fixture hub;
  irc_user omar{hub.irc(), "Omar"};
  terminal alice{client_command(hub.irc(), {"--name=Alice"})};
  REQUIRE(alice.ends_with_line("[you] > "));
  omar.until("JOIN");
  alice.type("one");
  alice.press("M-Enter");
  alice.type("two");
  REQUIRE(alice.shows("[you] > one\ntwo"));
  omar.send("PRIVMSG #lobby :meanwhile");
  REQUIRE(alice.shows("[Omar]: meanwhile\n[you] > one\ntwo"));
  alice.press("Enter");
  CHECK(omar.until("PRIVMSG").text() == "Alice PRIVMSG #lobby one");
  CHECK(omar.until("PRIVMSG").text() == "Alice PRIVMSG #lobby two");
  CHECK(alice.shows("[you] > one\n[you] > two\n[you] >"));
}

TEST_CASE("a text of several rows is one message to who takes that") {
  server_fixture hub;
  terminal alice{client_command(hub.irc(), {"--name=Alice"})};
  REQUIRE(alice.ends_with_line("[you] > "));
  terminal sarah{client_command(hub.irc(), {"--name=Sarah"})};
  REQUIRE(sarah.ends_with_line("[you] > "));
  process bot{client_command(hub.irc(), {"--name=Bot", "--json"})};
  REQUIRE(alice.shows("User Bot joined"));
  alice.type("one");
  alice.press("M-Enter");
  alice.type("/two");
  alice.press("Enter");
  CHECK(sarah.shows("[Alice]: one\n  /two\n"));
  CHECK_THAT(bot.line_matching("\"message\""), Catch::Contains(R"("text":"one\n/two"})"));
  sarah.enter("seen");
  REQUIRE(alice.shows("[Sarah]: seen"));
  CHECK(alice.screen().find("Others read") == std::string::npos);
  // Too long for one message of this server (limits.multiline-lines).
  for (int i = 0; i < 40; ++i) {
    alice.type("row " + std::to_string(i));
    alice.press("M-Enter");
  }
  alice.press("Enter");
  CHECK(sarah.shows("[Alice]: row 39"));
}
