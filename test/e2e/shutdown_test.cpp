// How the server ends: everybody is told, what is queued is sent, and nobody who
// does not read can keep it.
#include <csignal>
#include <memory>

#include "test/e2e/irc_user.hpp"
#include "test/e2e/plain_user.hpp"
#include "test/e2e/server_fixture.hpp"

using namespace e2e;

namespace {

constexpr std::chrono::seconds allowed{2};

} // namespace

TEST_CASE("SIGINT and SIGTERM end the server and everybody is told") {
  auto number = GENERATE(SIGINT, SIGTERM);
  server_fixture hub;
  colon_user alice{hub.colon(), "Alice"};
  bracket_user omar{hub.bracket(), "Omar"};
  irc_user irene{hub.irc(), "Irene"};
  irc_user outside{hub.irc(), "Outside", ""};
  tcp_client nameless{hub.colon()};
  alice.fence();
  omar.fence();
  hub.expect_no_more_of_it();
  hub.executable().signal(number);
  CHECK(hub.executable().exit_code(deadline{allowed}) == 0);
  for (plain_user* user :
       {static_cast<plain_user*>(&alice), static_cast<plain_user*>(&omar)}) {
    // Others' leaving may be seen or not: all go at once.
    auto said = user->connection().lines_until_closed();
    REQUIRE(!said.empty());
    CHECK(is_notice(said.back()));
  }
  for (auto user : {&irene, &outside}) {
    auto said = user->connection().lines_until_closed();
    REQUIRE(!said.empty());
    CHECK(irc_line{said.back()}.command == "ERROR");
  }
  nameless.lines_until_closed();
}

TEST_CASE("what was said before the end is still heard") {
  server_fixture hub;
  colon_user alice{hub.colon(), "Alice"};
  colon_user bob{hub.colon(), "Bob"};
  alice.fence();
  std::string text;
  for (int i = 0; i < 500; ++i)
    text += "line " + std::to_string(i) + "\n";
  alice.connection().send(text);
  alice.fence(); // the server has taken them all
  CHECK(hub.stop(deadline{allowed}) == 0);
  auto heard = bob.connection().lines_until_closed();
  REQUIRE(heard.size() > 500);
  for (size_t i = 0; i < 500; ++i)
    REQUIRE(heard[i] == "Alice: line " + std::to_string(i));
}

TEST_CASE("nobody who does not read can hold up the end") {
  server::options opts;
  // So that they are not dropped for it, but are there at the end.
  opts.more = {"--limits.send-queue=1000000000"};
  server_fixture hub{opts};
  std::vector<std::unique_ptr<colon_user>> sloths;
  for (int i = 0; i < 5; ++i)
    sloths.push_back(
      std::make_unique<colon_user>(hub.colon(), "Sloth" + std::to_string(i), 2048));
  colon_user alice{hub.colon(), "Alice"};
  colon_user bob{hub.colon(), "Bob"};
  CHECK(alice.line() == "User Bob joined");
  // More than the kernel holds for each of them.
  const std::string text(4000, 'x');
  for (int i = 0; i < 1300; ++i) {
    alice.say(text);
    REQUIRE(bob.line() == "Alice: " + text);
  }
  CHECK(hub.stop(deadline{allowed}) == 0);
  auto said = bob.connection().lines_until_closed();
  REQUIRE(!said.empty());
  CHECK(is_notice(said.back()));
}

TEST_CASE("a second signal does no harm") {
  server_fixture hub;
  colon_user alice{hub.colon(), "Alice"};
  hub.executable().signal(SIGTERM);
  hub.executable().signal(SIGINT);
  CHECK(hub.stop(deadline{allowed}) == 0);
}

TEST_CASE("the server ends at once when nobody is there") {
  server_fixture hub;
  CHECK(hub.stop(deadline{allowed}) == 0);
}

TEST_CASE("the server ends in the middle of a crowd that talks and leaves") {
  server_fixture hub;
  std::vector<std::unique_ptr<colon_user>> crowd;
  for (int i = 0; i < 30; ++i)
    crowd.push_back(
      std::make_unique<colon_user>(hub.colon(), "User" + std::to_string(i)));
  for (size_t i = 0; i < crowd.size(); ++i) {
    crowd[i]->say("hello");
    if (i % 3 == 0)
      crowd[i]->connection().reset();
    else if (i % 3 == 1)
      crowd[i]->say("exit");
  }
  CHECK(hub.stop(deadline{allowed}) == 0);
}
