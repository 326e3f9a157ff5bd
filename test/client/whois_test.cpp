#include "apps/client/whois.hpp"

#include <cstdlib>
#include <ctime>

#include <catch2/catch.hpp>

#include "apps/client/server_message.hpp"

using namespace hubbub::client;

TEST_CASE("what a server says of somebody is a sentence") {
  ::setenv("TZ", "UTC", 1);
  ::tzset();
  const std::vector<std::pair<std::string, std::string>> table = {
    {":s 311 Alice Omar omar 127.0.0.1 * :Omar the Great",
     "Omar is omar@127.0.0.1 (Omar the Great)"},
    {":s 311 Alice Omar omar 127.0.0.1 * :", "Omar is omar@127.0.0.1"},
    {":s 312 Alice Omar irc.test :A server", "Omar is on irc.test (A server)"},
    {":s 313 Alice Omar :is an IRC operator", "Omar is an operator of the server"},
    {":s 317 Alice Omar 75 1700000000 :seconds idle, signon time",
     "Omar has said nothing for 1 minute 15 seconds, and is here since "
     "2023-11-14 22:13:20"},
    {":s 317 Alice Omar 5 :seconds idle", "Omar has said nothing for 5 seconds"},
    {":s 319 Alice Omar :@#lobby +#dev #x ", "Omar is in @#lobby, +#dev, #x"},
    {":s 330 Alice Omar omar77 :is logged in as", "Omar is logged in as omar77"},
    {":s 338 Alice Omar 192.0.2.7 :is actually using this address",
     "Omar comes from 192.0.2.7"},
    {":s 338 Alice Omar o@example.org 192.0.2.7 :Actual user@host, Actual IP",
     "Omar comes from 192.0.2.7"},
  };
  for (auto& [line, sentence] : table) {
    CAPTURE(line);
    server_message m;
    REQUIRE(read_server_message(line, m));
    CHECK(whois_sentence(m) == sentence);
  }
  server_message other;
  REQUIRE(read_server_message(":s 671 Alice Omar :is using a secure connection", other));
  CHECK_FALSE(whois_sentence(other));
}
