// What became of what one has said: confirmed, refused, or nobody knows.
#include "test/e2e/client.hpp"
#include "test/e2e/irc_host.hpp"
#include "test/e2e/irc_user.hpp"
#include "test/e2e/server_fixture.hpp"
#include "test/e2e/tmux.hpp"

using namespace e2e;
using Catch::Contains;

namespace {

constexpr const char* all = "batch echo-message labeled-response message-tags";

/// Lets a client in that asks for what confirms its lines.
void welcome_with_labels(irc_host& host) {
  host.accept();
  host.until("USER");
  host.say(std::string{":s CAP * LS :"} + all);
  host.until("CAP REQ");
  host.say(std::string{":s CAP * ACK :"} + all);
  host.until("CAP END");
  for (auto line : {":s 001 Alice :Welcome", ":s 376 Alice :End"})
    host.say(line);
  host.until("JOIN");
  for (auto line : {":Alice!a@h JOIN #lobby", ":s 366 Alice #lobby :End"})
    host.say(line);
}

} // namespace

TEST_CASE("a line that is refused is named, and none is shown twice") {
  server_fixture hub;
  irc_user omar{hub.irc(), "Omar", "#dev"};
  terminal alice{client_command(hub.irc(), {"--name=Alice", "--room=dev"})};
  REQUIRE(alice.ends_with_line("[you] > "));
  alice.resize(200);
  alice.enter("before");
  CHECK(omar.until("PRIVMSG").text() == "Alice PRIVMSG #dev before");
  omar.send("MODE #dev +m");
  REQUIRE(alice.shows("set the mode of #dev: +m"));
  alice.enter("hello");
  REQUIRE(alice.shows("Not delivered: hello **"));
  alice.enter("/msg Nobody psst");
  REQUIRE(alice.shows("Not delivered: psst **"));
  omar.send("MODE #dev -m");
  REQUIRE(alice.shows("set the mode of #dev: -m"));
  alice.enter("again");
  omar.send("PRIVMSG #dev :yes?");
  REQUIRE(alice.shows("[Omar]: yes?"));
  auto screen = alice.screen();
  CHECK_THAT(screen, !Contains("[Alice]"));
  CHECK_THAT(screen, !Contains("Others read"));
}

TEST_CASE("JSON tells what was delivered and what was not") {
  server_fixture hub;
  irc_user omar{hub.irc(), "Omar", "#dev"};
  process alice{client_command(hub.irc(), {"--name=Alice", "--room=dev", "--json"})};
  omar.until("JOIN");
  alice.write("one\n");
  CHECK_THAT(alice.line_matching("\"sent\""),
             Contains(R"("room":"#dev","from":"Alice","text":"one"})"));
  omar.send("MODE #dev +m");
  alice.line_matching("\"mode\"");
  alice.write("two\n");
  CHECK_THAT(alice.line_matching("\"error\""), Contains(R"("said":"two")"));
  alice.close_input();
  CHECK(alice.exit_code() == 5);
}

TEST_CASE("raw lines have nothing in them that nobody asked for") {
  irc_host fake;
  process alice{client_command(fake.address(), {"--name=Alice", "--raw"})};
  fake.welcome("Alice");
  alice.write("one\n");
  CHECK(fake.until("PRIVMSG") == "PRIVMSG #lobby :one");
}

TEST_CASE("what was confirmed before the connection broke is not in doubt") {
  irc_host fake;
  terminal alice{client_command(fake.address(), {"--name=Alice"})};
  welcome_with_labels(fake);
  REQUIRE(alice.ends_with_line("[you] > "));
  alice.enter("one");
  CHECK(fake.until("@label") == "@label=h1 PRIVMSG #lobby :one");
  // Somebody who plays the server may say anything.
  for (auto line : {"@label=h1 :Alice!a@h PRIVMSG #lobby :one",
                    "@label=h999 :s 404 Alice #lobby :No", "@label=h BATCH +",
                    "@label=h2;batch=x :s BATCH -x", "@label=h1 ACK", "@label=h1 FAIL"})
    fake.say(line);
  REQUIRE(alice.shows("You may not speak in #lobby (No)"));
  // A label that was answered stays known until the server has answered a fence.
  fake.say("@label=h1 :Alice!a@h PRIVMSG #lobby :uno");
  REQUIRE(alice.shows("** Others read: [Alice]: uno **"));
  alice.enter("two");
  CHECK(fake.until("@label") == "@label=h2 PRIVMSG #lobby :two");
  fake.client().close();
  REQUIRE(alice.shows("** This may not have arrived: two **"));
  auto screen = alice.screen();
  CHECK_THAT(screen, !Contains("arrived: one"));
  CHECK_THAT(screen, !Contains("Not delivered"));
}
