// Operators of the server: OPER, and what only they may do.
#include "test/e2e/irc_user.hpp"
#include "test/e2e/password.hpp"
#include "test/e2e/plain_user.hpp"
#include "test/e2e/server_fixture.hpp"

using namespace e2e;

namespace {

std::vector<std::string> with_operator(std::vector<std::string> more = {}) {
  more.insert(more.end(), {"--oper.name=root", "--oper.password=toor"});
  return more;
}

/// A server with an operator on it, and one person on each format.
struct operators_server {
  server_fixture hub;
  irc_user root{hub.irc(), "Rhea"};
  irc_user irene{hub.irc(), "Irene"};
  colon_user alice{hub.colon(), "Alice"};
  bracket_user omar{hub.bracket(), "Omar"};

  explicit operators_server(std::vector<std::string> more = {})
      : hub(with(with_operator(std::move(more)))) {
    root.ask("OPER root toor");
    irene.fence();
    alice.fence();
    omar.fence();
  }
};

} // namespace

TEST_CASE("whoever comes first into the default room is nobody there") {
  server_fixture hub{with(with_operator())};
  colon_user alice{hub.colon(), "Alice"};
  irc_user irene{hub.irc(), "Irene"};
  CHECK(only("353", irene.ask("NAMES #lobby")).at(0).last() == "Alice Irene");
  CHECK(is_notice(alice.ask("/op Alice").back(), "only operators"));
  CHECK(commands(irene.ask("MODE #lobby +ik x")) == "482");
  irc_user rhea{hub.irc(), "Rhea", {}};
  CHECK(commands(rhea.ask("MODE #lobby +o Irene")) == "442");
  rhea.ask("OPER root toor");
  CHECK(rhea.ask("MODE #lobby +o Irene").at(0).text() == "Rhea MODE #lobby +o Irene");
  CHECK(irene.until("MODE").text() == "Rhea MODE #lobby +o Irene");
  CHECK(alice.notice("+o Irene") == "** Rhea changed modes of #lobby: +o Irene **");
  irene.ask("MODE #lobby +i");
  CHECK(commands(rhea.ask("JOIN #lobby")) == "JOIN 353 366");
  CHECK(alice.notice("Rhea")
        == "** Rhea entered past +i as an operator of the server **");
}

TEST_CASE("OPER takes the right name and password, and no others") {
  std::string kept;
  auto warned = false;
  SECTION("kept as it is") {
    kept = "toor";
    warned = true;
  }
  SECTION("kept as a hash") {
    kept = hash_of("toor");
  }
  server_fixture hub{with({"--oper.name=root", "--oper.password=" + kept})};
  irc_user alice{hub.irc(), "Alice"};
  CHECK(commands(alice.ask("OPER root")) == "461");
  CHECK(commands(alice.ask("OPER root wrong")) == "464");
  CHECK(commands(alice.ask("OPER Alice toor")) == "464");
  CHECK(alice.ask("MODE Alice").at(0).last() == "+");
  // Nobody becomes one just by saying so (RFC 2812 3.1.5).
  CHECK(alice.ask("MODE Alice +o").empty());
  auto answer = alice.ask("OPER root toor");
  CHECK(commands(answer) == "MODE 381");
  CHECK(answer.at(0).text() == "Alice MODE Alice +o");
  CHECK(!only("313", alice.ask("WHOIS Alice")).empty());
  CHECK(only("252", alice.ask("LUSERS")).at(0).params.at(1) == "1");
  CHECK(alice.ask("MODE Alice -o").at(0).text() == "Alice MODE Alice -o");
  CHECK(commands(alice.ask("WALLOPS :hi")) == "481");
  CHECK(hub.stop() == 0);
  auto warning = hub.executable().errors().find("oper.password is not hashed");
  CHECK((warning != std::string::npos) == warned);
}

TEST_CASE("without a configured operator nobody becomes one") {
  server_fixture hub;
  irc_user alice{hub.irc(), "Alice"};
  CHECK(commands(alice.ask("OPER root toor")) == "491");
}

TEST_CASE(
  "an operator's host is shown to those who asked for CHGHOST, and from then on") {
  server_fixture hub{with(with_operator({"--oper.host=staff.example"}))};
  irc_user root{hub.irc(), "Rhea"};
  irc_user bob{hub.irc(), "Bob"};
  irc_user carol{hub.irc(), "Carol"};
  bob.ask("CAP REQ :chghost");
  root.fence();
  bob.fence();
  auto old_source = only("MODE", root.ask("MODE Rhea +i")).at(0).source;
  root.ask("OPER root toor");
  auto seen = bob.fence();
  REQUIRE(commands(seen) == "CHGHOST");
  CHECK(seen[0].source == old_source);
  CHECK(seen[0].last() == "staff.example");
  CHECK(carol.fence().empty());
  CHECK(only("311", carol.ask("WHOIS Rhea")).at(0).params.at(3) == "staff.example");
  root.send("PRIVMSG #lobby :hi");
  CHECK(carol.next().source.find("@staff.example") != std::string::npos);
}

TEST_CASE("what only operators may do is refused to everybody else") {
  operators_server chat;
  for (auto text : {"KILL Rhea :me first", "WALLOPS :hi", "REHASH"}) {
    CAPTURE(text);
    CHECK(commands(chat.irene.ask(text)) == "481");
  }
  CHECK(chat.root.ask("LUSERS").size() == 7); // and is still there
}

TEST_CASE("KILL ends a connection whatever its format and says who did it and why") {
  operators_server chat;
  chat.root.fence();
  chat.root.send("KILL Irene :spam");
  CHECK(chat.root.event() == "Irene QUIT Killed (Rhea (spam))");
  auto last = chat.irene.connection().lines_until_closed();
  REQUIRE(!last.empty());
  CHECK(irc_line{last.back()}.command == "ERROR");
  CHECK(last.back().find("Killed (Rhea (spam))") != std::string::npos);
  CHECK(chat.alice.line() == "User Irene left");
  CHECK(chat.omar.line() == "User Irene left the chat");
  chat.root.send("KILL omar");
  CHECK(chat.root.event() == "Omar QUIT Killed (Rhea (no reason given))");
  CHECK(is_notice(chat.omar.line(), "Killed (Rhea (no reason given))"));
  CHECK(chat.omar.connection().closed_silently());
  CHECK(chat.alice.line() == "User Omar left");
  CHECK(commands(chat.root.ask("KILL Nobody :spam")) == "401");
}

TEST_CASE("WALLOPS reaches those who want to hear it") {
  operators_server chat;
  irc_user bob{chat.hub.irc(), "Bob", ""};
  CHECK(bob.ask("MODE Bob +w").at(0).text() == "Bob MODE Bob +w");
  chat.root.ask("WALLOPS :the server restarts at noon");
  CHECK(bob.event() == "Rhea WALLOPS the server restarts at noon");
  CHECK(chat.irene.fence().empty());
}
