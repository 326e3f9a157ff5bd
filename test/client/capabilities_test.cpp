#include "apps/client/capabilities.hpp"

#include <catch2/catch.hpp>

#include "apps/client/server_message.hpp"

using namespace hubbub::client;

namespace {

server_message message(const std::string& line) {
  server_message result;
  REQUIRE(read_server_message(line, result));
  return result;
}

} // namespace

TEST_CASE("only what the past needs is asked for, and only where there is one") {
  const struct {
    std::string line;
    std::string answer;
  } rows[] = {
    {":s CAP * LS :multi-prefix sasl=PLAIN", "CAP END\r\n"},
    {":s CAP * LS :batch draft/chathistory server-time", "CAP END\r\n"},
    {":s CAP * LS * :batch server-time", ""},
    {":s CAP * LS :draft/chathistory message-tags sts=port=6697",
     "CAP REQ :batch server-time draft/chathistory message-tags\r\n"},
    {":s CAP * NAK :batch", "CAP END\r\n"},
    {":s CAP * ACK :batch draft/chathistory", "CAP END\r\n"},
    {":s CAP x NEW :something", ""},
    {":s CAP", ""},
  };
  capabilities offers{{true, false}};
  CHECK(offers.begin() == "CAP LS 302\r\n");
  for (auto& x : rows) {
    INFO(x.line);
    CHECK(offers.negotiate(message(x.line)) == x.answer);
    if (x.answer == "CAP END\r\n" && x.line.find("LS") != std::string::npos)
      offers.begin();
  }
  CHECK(offers.has(capabilities::history));
  CHECK_FALSE(offers.has(capabilities::searching));
}

TEST_CASE("what became of a line is asked for where all is there that it takes") {
  const std::pair<std::string, std::string> rows[] = {
    {":s CAP * LS :batch echo-message message-tags", "CAP END\r\n"},
    {":s CAP * LS :echo-message labeled-response message-tags", "CAP END\r\n"},
    {":s CAP * LS :batch echo-message labeled-response message-tags setname",
     "CAP REQ :batch echo-message labeled-response message-tags\r\n"},
  };
  for (auto& [line, answer] : rows) {
    CAPTURE(line);
    capabilities offers{{false, false, false, true}};
    CHECK(offers.begin() == "CAP LS 302\r\n");
    CHECK(offers.negotiate(message(line)) == answer);
    CHECK_FALSE(offers.confirms());
  }
  capabilities offers{{false, false, false, true}};
  offers.negotiate(message(":s CAP * ACK :batch echo-message labeled-response"));
  CHECK(offers.confirms());
}

TEST_CASE("who wants nothing asks for nothing") {
  capabilities offers{{}};
  CHECK(offers.begin().empty());
  CHECK(offers.negotiate(message(":s CAP * LS :batch")).empty());
}

TEST_CASE("who has an account asks for SASL, whatever else there is") {
  capabilities offers{{false, true}};
  CHECK(offers.begin() == "CAP LS 302\r\n");
  CHECK(offers.negotiate(message(":s CAP * LS :batch sasl=PLAIN,EXTERNAL"))
        == "CAP REQ sasl\r\n");
  CHECK_FALSE(offers.may_log_in());
  CHECK(offers.negotiate(message(":s CAP * ACK :sasl")).empty()); // the login comes first
  CHECK(offers.may_log_in());
  CHECK(capabilities::end() == "CAP END\r\n");
  capabilities both{{true, true}};
  both.begin();
  CHECK(both.negotiate(message(":s CAP * LS :batch draft/chathistory message-tags "
                               "server-time sasl"))
        == "CAP REQ :batch draft/chathistory message-tags server-time sasl\r\n");
}
