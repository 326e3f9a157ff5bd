#include "apps/client/refusals.hpp"

#include <catch2/catch.hpp>

#include "apps/client/server_message.hpp"

using namespace hubbub::client;

TEST_CASE("what a server refuses is said without its jargon") {
  const std::vector<std::pair<std::string, std::string>> table = {
    {":s 401 Alice Bob :No such nick/channel",
     "There is nobody called Bob, and no such room"},
    {":s 404 Alice #dev :Cannot send to channel (+m)",
     "You may not speak in #dev (Cannot send to channel (+m))"},
    {":s 441 Alice Bob #dev :They aren't on that channel", "Bob is not in #dev"},
    {":s 475 Alice #dev :Cannot join channel (+k)",
     "#dev has a key, and that is not it: /join #dev KEY"},
    {":s 482 Alice #dev :You're not channel operator",
     "Only operators of #dev may do that"},
    // What it leaves out, and what we do not know, is said in its own words.
    {":s 482 Alice", ""},
    {":s 499 Alice :What is this", ""},
  };
  for (auto& [line, sentence] : table) {
    CAPTURE(line);
    server_message m;
    REQUIRE(read_server_message(line, m));
    CHECK(refusal_sentence(m).value_or("") == sentence);
  }
}
