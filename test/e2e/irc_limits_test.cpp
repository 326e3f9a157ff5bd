// What a configuration says of IRC users' rooms and lists: each limit has a numeric
// for whoever hits it.
#include "test/e2e/irc_user.hpp"
#include "test/e2e/plain_user.hpp"
#include "test/e2e/server_fixture.hpp"

using namespace e2e;

namespace {

/// The value of a token in 005, as VERSION repeats it.
std::string isupport(irc_user& user, const std::string& token) {
  for (auto& line : only("005", user.ask("VERSION")))
    for (auto& param : line.params)
      if (param.compare(0, token.size() + 1, token + "=") == 0)
        return param.substr(token.size() + 1);
  return "";
}

} // namespace

TEST_CASE("a new room has the modes that the configuration says") {
  server_fixture hub{with({"--chat.room-modes=tns"})};
  irc_user alice{hub.irc(), "Alice", "#tea"};
  irc_user bob{hub.irc(), "Bob", ""};
  CHECK(only("324", alice.ask("MODE #tea")).at(0).last() == "+nst");
  // Secret: only members know of it.
  CHECK(commands(bob.ask("LIST")) == "321 323");
  CHECK(commands(bob.ask("NAMES #tea")) == "366");
  bob.ask("JOIN #tea");
  CHECK(commands(bob.ask("TOPIC #tea :mine")) == "482");
  CHECK(only("322", bob.ask("LIST")).size() == 1);
  // Plain users' rooms are rooms like any other.
  colon_user carol{hub.colon(), "Carol"};
  colon_user dave{hub.colon(), "Dave"};
  CHECK(is_notice(dave.ask("/topic mine").at(0), "only operators"));
}

TEST_CASE("a room without modes is open to who is not in it") {
  server_fixture hub{with({"--chat.room-modes="})};
  irc_user alice{hub.irc(), "Alice", "#tea"};
  irc_user bob{hub.irc(), "Bob", ""};
  CHECK(only("324", alice.ask("MODE #tea")).at(0).last() == "+");
  CHECK(bob.ask("PRIVMSG #tea :hello in there").empty());
  CHECK(alice.event() == "Bob PRIVMSG #tea hello in there");
}

TEST_CASE("a list of masks takes as many entries as are allowed") {
  server_fixture hub{with({"--limits.room-list-entries=2"})};
  irc_user alice{hub.irc(), "Alice", "#tea"};
  CHECK(isupport(alice, "MAXLIST") == "beIq:2");
  CHECK(alice.ask("MODE #tea +bb a!*@* b!*@*").at(0).text()
        == "Alice MODE #tea +bb a!*@* b!*@*");
  auto refusal = alice.ask("MODE #tea +b c!*@*");
  REQUIRE(commands(refusal) == "478");
  CHECK(refusal[0].params.at(1) == "#tea");
  CHECK(refusal[0].params.at(2) == "b");
  // Each list has its own two, and one that goes makes room.
  CHECK(commands(alice.ask("MODE #tea +e c!*@*")) == "MODE");
  CHECK(commands(alice.ask("MODE #tea -b a!*@*")) == "MODE");
  CHECK(commands(alice.ask("MODE #tea +b c!*@*")) == "MODE");
  CHECK(commands(alice.ask("MODE #tea b")) == "367 367 368");
}

TEST_CASE("one may monitor as many nicks as are allowed") {
  server_fixture hub{with({"--limits.monitored=2"})};
  irc_user alice{hub.irc(), "Alice", ""};
  CHECK(isupport(alice, "MONITOR") == "2");
  auto answer = alice.ask("MONITOR + a,b,c");
  CHECK(commands(answer) == "734 731");
  auto full = only("734", answer).at(0);
  CHECK(full.params.at(1) == "2");
  CHECK(full.params.at(2) == "c");
  CHECK(only("731", answer).at(0).last() == "a,b");
  colon_user b{hub.colon(), "b"}; // whatever the format
  CHECK(alice.next().command == "730");
  alice.ask("MONITOR - a");
  CHECK(commands(alice.ask("MONITOR + c")) == "731");
}

TEST_CASE("one may be in as many rooms as are allowed") {
  server_fixture hub{with({"--limits.rooms-per-user=2"})};
  irc_user alice{hub.irc(), "Alice", ""};
  CHECK(isupport(alice, "CHANLIMIT") == "#&:2");
  auto answer = alice.ask("JOIN #a,&b,#c");
  CHECK(commands(answer) == "JOIN 353 366 JOIN 353 366 405");
  CHECK(answer.back().params.at(1) == "#c");
  alice.ask("PART #a");
  CHECK(commands(alice.ask("JOIN #c")) == "JOIN 353 366");
}

TEST_CASE("a configuration that makes no sense is refused with the reason") {
  struct mistake {
    std::string option;
    std::string words;
  };
  for (auto& [option, words] : std::vector<mistake>{
         {"--chat.room-modes=nx", "it may hold the letters CMRScimnst"},
         {"--limits.room-list-entries=0", "must be at least 1"},
         {"--limits.monitored=0", "must be at least 1"},
         {"--limits.accepted=0", "at least 1 is needed"},
         {"--chat.default-user-modes=io", "it may hold the letters"},
         {"--limits.ping-timeout=0s", "longer than 0"},
         {"--limits.keep-alive=1s", "limits.keep-alive is 1000ms"},
         {"--limits.keep-alive=19h", "allowed are 2s to 18h"},
         {"--oper.name=root", "oper.password is empty"},
         {"--oper.host=two words", "words without spaces"},
         {"--irc.disabled-capabilities=frob", "no capability 'frob'"},
         {"--server.description=\x01", "one line of UTF-8"}}) {
    CAPTURE(option);
    process refused{server_command({"--listen.irc=127.0.0.1:0", option})};
    CHECK(refused.errors().find(words) != std::string::npos);
    CHECK(refused.exit_code() == 1);
  }
}

TEST_CASE("LUSERS never counts those who have quit") {
  server_fixture hub;
  irc_user alice{hub.irc(), "Alice", ""};
  for (auto i = 0; i < 20; ++i) {
    irc_user bob{hub.irc(), "Bob" + std::to_string(i), ""};
    tcp_client nameless{hub.irc()};
    nameless.send("QUIT\r\n");
    nameless.lines_until_closed(); // it does not go before we do
    bob.send("QUIT");
    bob.connection().lines_until_closed();
    auto all = alice.ask("LUSERS");
    CHECK(only("251", all).at(0).last()
          == "There are 1 users and 0 invisible on 1 servers");
    CHECK(only("253", all).at(0).params.at(1) == "0");
    CHECK(only("255", all).at(0).last() == "I have 1 clients and 0 servers");
  }
}
