#include "apps/client/loss_report.hpp"

#include <catch2/catch.hpp>

using namespace hubbub::client;

TEST_CASE("a line of one's own tells what one said") {
  const std::vector<std::pair<std::string, std::optional<std::string>>> table = {
    {"PRIVMSG #lobby :hello all", "hello all"},
    {"PRIVMSG #lobby :\001ACTION waves\001", "/me waves"},
    {"NOTICE Omar :psst", "psst"},
    {"JOIN #dev", std::nullopt},
    {"PING answered", std::nullopt},
  };
  for (auto& [line, said] : table) {
    CAPTURE(line);
    CHECK(said_in(line) == said);
  }
}

TEST_CASE("lines of one's own tell what one said where") {
  auto said = said_in(std::vector<std::string>{"PRIVMSG #lobby :\001ACTION waves\001"});
  REQUIRE(said);
  CHECK(said->target == "#lobby");
  CHECK(said->text == "/me waves");
  CHECK(said->sent == "\001ACTION waves\001");
  CHECK_FALSE(said_in(std::vector<std::string>{}));
  CHECK_FALSE(said_in(std::vector<std::string>{"JOIN #dev"}));
}

TEST_CASE("losses are counted in words") {
  loss_report losses;
  CHECK(losses.empty());
  CHECK(losses.words().empty());
  losses.add({{"PRIVMSG #a :one", "PING x"}, {}});
  CHECK(losses.words() == "1 line may not have arrived");
  CHECK(losses.all_sent());
  losses.add({{"PRIVMSG #a :two"}, {"PRIVMSG #a :three"}});
  CHECK(losses.words() == "2 lines may not have arrived, and 1 line was not sent: three");
  losses.add_unsent({"four"});
  losses.add_late(1);
  CHECK(losses.words()
        == "2 lines may not have arrived, and 2 lines were not sent, from: three; 1 line "
           "came too late");
  CHECK_FALSE(losses.empty());
  losses.forget_unsent();
  CHECK(losses.all_sent());
}
