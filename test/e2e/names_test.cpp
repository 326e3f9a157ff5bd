// Who may be called what, on the plain listeners and between all of them.
#include <memory>

#include "test/e2e/irc_user.hpp"
#include "test/e2e/plain_user.hpp"
#include "test/e2e/server_fixture.hpp"

using namespace e2e;

namespace {

// Whether `text` ends a conversation in which the last try for a name was good.
bool arrived(const std::string& text, const std::string& name) {
  return text == "User " + name + " joined"
         || text.find("** Current users in chat: ") != std::string::npos;
}

// Bracket asks again after a refusal, in the same line as what follows.
std::string without_prompt(const std::string& line) {
  const std::string prompt = "Enter your ID: ";
  return line.compare(0, prompt.size(), prompt) == 0 ? line.substr(prompt.size()) : line;
}

} // namespace

TEST_CASE("names are IRC nicknames") {
  server_fixture colon_hub, bracket_hub;
  for (auto listener : {colon_hub.colon(), bracket_hub.bracket()}) {
    for (std::string good : {"a", "Alice", "A1-b", "[]\\`_^{|}", "_x_",
                             "abcdefghijklmnopqrstuvwxyzABCDEF"}) {
      CAPTURE(good);
      tcp_client someone{listener};
      someone.send(good + "\nexit\n");
      auto said = someone.lines_until_closed();
      REQUIRE(!said.empty());
      CHECK(arrived(without_prompt(said[0]), good));
    }
  }
}

TEST_CASE("a name that is not allowed is refused with what is allowed") {
  server_fixture hub;
  const lines bad = {"1abc",
                     "-abc",
                     "two words",
                     "a.b",
                     "a:b",
                     "#lobby",
                     "a,b",
                     "a!b",
                     "a@b",
                     "*",
                     "[Omar]: hi",
                     "caf\xc3\xa9",
                     "\xd9\x85\xd8\xb1\xd8\xad",
                     "abcdefghijklmnopqrstuvwxyzABCDEFG",
                     std::string(300, 'x')};
  int tries = 0;
  for (auto listener : {hub.colon(), hub.bracket()}) {
    for (auto& name : bad) {
      CAPTURE(name);
      tcp_client someone{listener};
      auto good = "Good" + std::to_string(++tries);
      someone.send(name + "\n" + good + "\n");
      auto refusal = without_prompt(someone.line());
      CHECK(is_notice(refusal));
      CHECK(refusal.find("letters") != std::string::npos);
      CHECK(arrived(without_prompt(someone.line()), good));
    }
  }
}

TEST_CASE("a taken name is refused on every plain listener whatever its case") {
  server_fixture hub;
  colon_user alice{hub.colon(), "Alice"};
  irc_user irene{hub.irc(), "Irene", ""};
  for (auto listener : {hub.colon(), hub.bracket()}) {
    tcp_client someone{listener};
    for (std::string name : {"Alice", "aLICE", "Irene"}) {
      someone.send(name + "\n");
      auto refusal = without_prompt(someone.line());
      CAPTURE(refusal);
      CHECK(is_notice(refusal, "taken"));
    }
    auto good = "Bob" + std::to_string(listener.port);
    someone.send(good + "\nexit\n");
    CHECK(arrived(without_prompt(someone.line()), good));
    // Who was refused was never there.
    CHECK(alice.line() == "User " + good + " joined");
    CHECK(alice.line() == "User " + good + " left");
  }
}

TEST_CASE("the fifth name may be good") {
  server_fixture colon_hub, bracket_hub;
  for (auto listener : {colon_hub.colon(), bracket_hub.bracket()}) {
    tcp_client someone{listener};
    someone.send("1\n2\n3\n4\nAlice\nexit\n");
    auto said = someone.lines_until_closed();
    REQUIRE(said.size() >= 5);
    for (size_t i = 0; i < 4; ++i)
      CHECK(is_notice(without_prompt(said[i])));
    CHECK(arrived(without_prompt(said[4]), "Alice"));
  }
}

TEST_CASE("after five refused names the connection is closed with a reason") {
  server_fixture hub;
  colon_user witness{hub.colon(), "Witness"};
  for (auto listener : {hub.colon(), hub.bracket()}) {
    tcp_client someone{listener};
    someone.send("1\n2\nWitness\n4\n5\n");
    auto said = someone.lines_until_closed();
    CHECK(said.size() >= 5);
    for (auto& line : said) {
      CAPTURE(line);
      CHECK(is_notice(without_prompt(line)));
    }
  }
  CHECK(witness.fence().empty());
}

TEST_CASE("no name is given after five refusals however much was sent ahead") {
  server_fixture hub;
  colon_user witness{hub.colon(), "Witness"};
  tcp_client someone{hub.colon()};
  someone.send("1\n2\n3\n4\n5\nSomeone\nhello\n");
  for (auto& line : someone.lines_until_closed())
    CHECK(is_notice(line));
  CHECK(witness.fence().empty());
}

TEST_CASE("a name is free again once its holder is seen to leave") {
  server_fixture hub;
  colon_user witness{hub.colon(), "Witness"};
  for (int i = 0; i < 20; ++i) {
    colon_user bob{hub.colon(), "Bob"};
    CHECK(witness.line() == "User Bob joined");
    if (i % 2 == 0)
      bob.connection().reset();
    else
      bob.connection().close();
    CHECK(witness.line() == "User Bob left");
  }
}

TEST_CASE("of many who claim one name at once exactly one gets it") {
  server_fixture hub;
  for (int round = 0; round < 5; ++round) {
    std::vector<std::unique_ptr<tcp_client>> colon, bracket, irc;
    for (int i = 0; i < 10; ++i) {
      colon.push_back(std::make_unique<tcp_client>(hub.colon()));
      bracket.push_back(std::make_unique<tcp_client>(hub.bracket()));
      irc.push_back(std::make_unique<tcp_client>(hub.irc()));
      bracket.back()->bytes(15);
    }
    for (size_t i = 0; i < 10; ++i) {
      // A new name each round: the last round's may be held a moment longer.
      auto name = (i % 2 == 0 ? "Racer" : "rACER") + std::to_string(round);
      irc[i]->send("NICK " + name + "\r\nUSER r 0 * :r\r\n");
      colon[i]->send(name + "\n");
      bracket[i]->send(name + "\n");
    }
    int winners = 0, losers = 0;
    auto count = [&](bool won, bool lost) {
      winners += won;
      losers += lost;
    };
    for (auto& someone : colon) {
      auto line = someone->line();
      count(line.find(" joined") != std::string::npos, is_notice(line));
    }
    for (auto& someone : bracket) {
      auto line = someone->line();
      auto won = is_notice(line, "Current users in chat:");
      count(won, !won && is_notice(line));
    }
    for (auto& someone : irc) {
      irc_line line{someone->line()};
      count(line.command == "001", line.command == "433");
    }
    CHECK(winners == 1);
    CHECK(losers == 29);
  }
}
