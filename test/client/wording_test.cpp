#include "apps/client/wording.hpp"

#include <catch2/catch.hpp>

#include "apps/client/server_message.hpp"

using namespace hubbub::client;

TEST_CASE("each style has its words") {
  const wording bracket{chat_style::bracket};
  const wording colon{chat_style::colon};
  CHECK(bracket.prompt({}) == "[you] > ");
  CHECK(bracket.prompt("#dev") == "[you @ #dev] > ");
  CHECK(colon.prompt({}) == "You: ");
  CHECK(colon.prompt("#dev") == "You @ #dev: ");
  CHECK(bracket.moved("Omar", "left", {}) == "User Omar left the chat");
  CHECK(bracket.moved("Omar", "left", "#dev") == "User Omar left #dev");
  CHECK(colon.moved("Omar", "joined", {}) == "User Omar joined");
  struct row {
    std::string heard, bracket, colon;
  };
  const std::vector<row> table = {
    {":Omar!o@h PRIVMSG #a :hi", "[Omar]: hi", "Omar: hi"},
    {":Omar!o@h PRIVMSG #a :\001ACTION waves\001", "* Omar waves", "* Omar waves"},
    {":Omar!o@h NOTICE #a :careful", "-Omar- careful", "-Omar- careful"},
  };
  for (auto& x : table) {
    CAPTURE(x.heard);
    server_message m;
    REQUIRE(read_server_message(x.heard, m));
    auto line = bracket.said(m, "#a ");
    CHECK(line.text == "#a " + x.bracket);
    CHECK(line.text.substr(line.from_at, line.from.size()) == "Omar");
    CHECK(colon.said(m, {}).text == x.colon);
  }
}
